export type { Made, Matter, SentencesFor } from './made.ts';
export { sentencesOf } from './sentences.ts';
