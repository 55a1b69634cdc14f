export { actAt, isSmallWord } from './behindNumbers.ts';
export * from './comparisons.ts';
export { COUNTING_NOUNS, type CountingNoun, type NounKind } from './countingNouns.ts';
export * from './directions.ts';
export * from './hedges.ts';
export { notFigure } from './notFigures.ts';
export { type NotFigure, NumberPlace } from './numberPlace.ts';
export { joinNumbers, NUMBER_SOURCE, parseNumber, type WrittenNumber } from './numbers.ts';
export * from './outlineMarks.ts';
export * from './partOpeners.ts';
export { lastPhrase, list, oneOf, oneOf, pattern, pattern, word, word } from './pattern.ts';
export * from './shares.ts';
export * from './targets.ts';
export {
  perAt,
  type ReadUnit,
  type ReadUnit,
  readUnit,
  readUnit,
  type Unit,
  type Unit,
  unitOf,
  unitOf,
} from './unitPhrase.ts';
export { type Dimension, MEASURES, type Measure, SCALE_WORDS, type Scale } from './units.ts';
export { fold, isLetterCode, isWordCode, PhraseTable, phrases, type Word, wordsAfter, wordsBefore } from './words.ts';
