/** Report model → words → paper: outlines, chips, sentences, what changed between two versions. Pure. */
export { blackline } from './blackline/blackline.ts';
export { headingNumbers } from './numbering.ts';
