/** Report model → words → paper: outlines, chips, sentences, what changed between two versions. Pure. */
export { headingNumbers } from './numbering.ts';
