/** Report model → words → paper: outlines, chips, sentences, what changed between two versions. Pure. */
export { chipRefusal, chipText, DEFAULT_STYLE, turned } from './chips/index.ts';
export type { Names } from './names.ts';
export { headingNumbers } from './numbering.ts';
export { type Made, type Matter, type SentencesFor, sentencesOf } from './sentences/index.ts';
