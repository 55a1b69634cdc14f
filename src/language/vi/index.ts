export { ABBREVIATIONS, COUNTED_SHORT } from './abbreviations.ts';
export { type AsOfMention, asOfsIn } from './asOf.ts';
export { actAt, isSmallWord } from './behindNumbers.ts';
export {
  type ColumnHead,
  columnHead,
  isNoteHead,
  isOrderHead,
  isUnitHead,
  spelledHead,
  thingOfHead,
} from './columnHeads.ts';
export * from './comparisons.ts';
export { COUNTING_NOUNS, type CountingNoun, countsPeople, type NounKind } from './countingNouns.ts';
export { datesIn, daysIn, isoDay, type WrittenDate } from './dates.ts';
export * from './directions.ts';
export * from './hedges.ts';
export { isLeftOver } from './leftOver.ts';
export { notFigure } from './notFigures.ts';
export { type NotFigure, NumberPlace } from './numberPlace.ts';
export { joinNumbers, NUMBER_SOURCE, parseNumber, type WrittenNumber } from './numbers.ts';
export * from './outlineMarks.ts';
export { pointLetter, roman } from './outlineMarksWritten.ts';
export * from './partOpeners.ts';
export { lastPhrase, list, oneOf, pattern, word } from './pattern.ts';
export { dayWords, periodWords } from './periodNames.ts';
export {
  isCompared,
  isNamed,
  monthsId,
  monthsOf,
  type PeriodMention,
  type PeriodShape,
  periodId,
  periodsIn,
  windowId,
} from './periods.ts';
export { PLACE_TYPES } from './placeKinds.ts';
export { levelsOfName, typesOfLevel } from './placeLevels.ts';
export { type NamedPlace, type PlaceMention, placesIn } from './places.ts';
export { plainLetters } from './plainLetters.ts';
export { ROLE_NAMES } from './roleNames.ts';
export { isCropsName, isSeasonless, opensCrop, type SeasonMention, seasonId, seasonsIn } from './seasons.ts';
export * from './shares.ts';
export * from './stages.ts';
export * from './targets.ts';
export { decimalSignOf, type TypedNumber, typedNumber } from './typedNumbers.ts';
export { perAt, type ReadUnit, readUnit, type Unit, unitOf } from './unitPhrase.ts';
export { type Dimension, MEASURES, type Measure, SCALE_WORDS, type Scale } from './units.ts';
export { fold, isLetterCode, isWordCode, PhraseTable, phrases, type Word, wordsAfter, wordsBefore } from './words.ts';
export { withUnit, writtenNumber, writtenUnit } from './writtenNumbers.ts';
