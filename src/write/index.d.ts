/** Report model → words → paper: outlines, chips, sentences, what changed between two versions. Pure. */
export { type Draft, type DraftPlace, draftOf } from './draft.ts';
export { headingNumbers } from './numbering.ts';
