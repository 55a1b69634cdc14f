import type { CompanyFeatures } from './company.ts';
import type { Evidence } from './evidence.ts';
import type { Besides } from './exactness.ts';
import { type Features, type MostFeatures, scoreOf } from './features.ts';
import type { NameIndex } from './nameIndex.ts';

/** An indicator that a figure could be of. */
export interface Candidate {
  /** Place of the indicator in the catalogue. */
  readonly indicator: number;
  readonly name: number;
  /** How much of the name is met, from 0 to about 1. */
  readonly met: number;
  /** What words and unit say, what company says, and how it stands among the others: apart, for most are never looked at again. */
  readonly words: WordFeatures;
  readonly company: CompanyFeatures;
  readonly most: MostFeatures;
  readonly score: number;
}

/** All features of a candidate. */
export const featuresOf = ({ words, company, most }: Candidate): Features => ({ ...words, ...company, ...most });

/** An indicator and the name of it that is met best. */
export type Met = Pick<Candidate, 'indicator' | 'name' | 'met'>;

/** The features that words and unit alone tell. */
export type WordFeatures = Pick<
  Features,
  | 'met'
  | 'metLog'
  | 'explained'
  | 'explainedLog'
  | 'freshExplained'
  | 'weight'
  | 'ownMet'
  | 'exactSaid'
  | 'outdone'
  | 'unitLog'
  | 'unitSame'
  | 'nounMet'
>;

/** Share of a score that is given before anything is explained. */
const FLOOR = 0.4;
/** Share of a score that hangs on the unit. */
const UNIT = 0.7;
const LEAST = 0.25;
/** Added to the weight of each name: of two that are met alike the longer tells more. */
const SHORT = 0.8;
/** What is worth less than so much of a word that no name holds stands in hundreds of names and tells none from another. */
const WORTH = 0.1;
/** How many names that are met are looked at more closely. */
const LOOKED_AT = 24;
/** Weight of a name that tells a great deal. */
const HEAVY = 40;

/** The indicators whose names the evidence meets, the best met first. @param fits how well each one's unit fits */
export function namesMet({ tokens }: Evidence, index: NameIndex, fits: readonly number[]): Met[] {
  const { sums } = index;
  const touched: number[] = [];
  for (const [token, weight] of tokens) {
    const worth = index.weightOf(token) * weight;
    if (worth < WORTH * index.unknown) continue;
    for (const name of index.namesWith(token)) {
      if (sums[name] === 0) touched.push(name);
      sums[name]! += worth;
    }
  }
  const best = new Map<number, number>();
  for (const name of touched) {
    const { indicator, weight } = index.names[name]!;
    const met = (sums[name]! /= weight + SHORT);
    if (fits[indicator] === 0 || met < LEAST) continue;
    const known = best.get(indicator);
    const isLonger = known !== undefined && met === sums[known]! && weight > index.names[known]!.weight;
    if (known === undefined || met > sums[known]! || isLonger) best.set(indicator, name);
  }
  const found = [...best].map(([indicator, name]) => ({ indicator, name, met: sums[name]! }));
  for (const name of touched) sums[name] = 0;
  return found.sort((a, b) => b.met - a.met).slice(0, LOOKED_AT);
}

/** What words and unit say of an indicator. @param isAside whether something else explains a word: members, places */
export function wordFeatures(
  { indicator, name, met }: Met,
  { tokens, subject, fresh, noun }: Evidence,
  index: NameIndex,
  unit: number,
  isAside: (word: string) => boolean,
): WordFeatures {
  const vocabulary = index.vocabulary[indicator]!;
  const isExplained = (word: string): boolean => vocabulary.has(word) || isAside(word);
  const explained = shareOf(subject, index, isExplained);
  const { weight } = index.names[name]!;
  const own = index.names[index.firstName[indicator]!]!;
  const said = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + index.weightOf(word) * (tokens.get(word) ?? 0), 0);
  const mostSaid = (all: readonly Besides[]): number =>
    all.reduce((most, { words, weight: all }) => Math.max(most, said(words) / all), 0);
  return {
    met,
    metLog: Math.log(Math.max(met, 0.05)),
    explained,
    explainedLog: Math.log(FLOOR + (1 - FLOOR) * explained),
    freshExplained: shareOf(
      fresh.map((word) => [word, 1]),
      index,
      isExplained,
    ),
    weight: (met * Math.min(weight, HEAVY)) / HEAVY,
    ownMet: said(own.tokens) / (own.weight + SHORT),
    exactSaid: mostSaid(index.exactness.overPlainer[indicator]!),
    outdone: mostSaid(index.exactness.ofExacter[indicator]!),
    unitLog: Math.log(1 - UNIT + UNIT * unit),
    unitSame: unit === 1 ? 1 : 0,
    nounMet: Math.min(
      1,
      noun.reduce((sum, word) => sum + (vocabulary.has(word) ? index.weightOf(word) : 0), 0) / HEAVY,
    ),
  };
}

/** How much of some words holds, by what they tell; a half where there are none. */
function shareOf(
  words: Iterable<readonly [word: string, share: number]>,
  index: NameIndex,
  holds: (word: string) => boolean,
): number {
  let [held, total] = [0, 0];
  for (const [word, share] of words) {
    const weight = index.weightOf(word) * share;
    total += weight;
    if (holds(word)) held += weight;
  }
  return total === 0 ? 0.5 : held / total;
}

/** A candidate before it is held against the others. @param wordScore what its words add up to */
export type Alone = Omit<Candidate, 'most' | 'score'> & { readonly wordScore: number };

/** How much less counts as as much. */
const ALIKE = 0.02;

/** The candidates with their scores, the best first. */
export function ranked(all: readonly Alone[]): Candidate[] {
  const bestMet = Math.max(...all.map(({ met }) => met));
  const bestExplained = Math.max(...all.map(({ words }) => words.explained));
  const isMost = (value: number, of: number): number => (value > 0 && value >= of - ALIKE ? 1 : 0);
  return all
    .map(({ indicator, name, met, words, wordScore, company }) => {
      const most = {
        metMost: isMost(met, bestMet),
        explainedMost: isMost(words.explained, bestExplained),
        metShare: met / bestMet,
        explainedShare: bestExplained === 0 ? 0 : words.explained / bestExplained,
      };
      return { indicator, name, met, words, company, most, score: wordScore + scoreOf(company) + scoreOf(most) };
    })
    .sort((a, b) => b.score - a.score || a.indicator - b.indicator);
}

/** How likely the best of some candidates is the right one, were one of them: its share of the exponentials. */
export function shareOfBest(found: readonly Candidate[]): number {
  const best = found[0]!.score;
  return 1 / found.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
}
