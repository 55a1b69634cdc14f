export type { Made, Matter, SentencesFor } from './made.ts';
export { behindPlan, toMiss } from './planned.ts';
export { sentencesOf } from './sentences.ts';
export { tableOf } from './table.ts';
