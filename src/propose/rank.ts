import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';

/** An indicator that a figure could be of. */
export interface Candidate {
  /** Place of the indicator in the catalogue. */
  readonly indicator: number;
  readonly name: number;
  /** From 0 to about 1. */
  readonly score: number;
  /** How much of the name is met, and how much of the subject the indicator's words explain. */
  readonly met: number;
  readonly explained: number;
  readonly unit: number;
}

/** What speaks for or against an indicator besides its names. */
export interface Leanings {
  /** How well each indicator's unit fits, by its place. */
  readonly fits: readonly number[];
  /** A factor, 1 for most. */
  readonly likes: (indicator: number) => number;
  /** Words of the subject that something else explains: members, seasons, places. */
  readonly explainedBy: (indicator: number) => ReadonlySet<string>;
}

/** Share of a score that is given before anything is explained. */
const FLOOR = 0.4;
/** Share of a score that hangs on the unit. */
const UNIT = 0.7;
const LEAST = 0.3;
/** Added to the weight of each name: of two that are met alike the longer tells more. */
const SHORT = 0.8;
/** Share of a score that is left where a name says no more than what is counted: "số hộ". */
const BARE = 0.7;
const MOST = 8;
/** What is worth less stands in hundreds of names and tells none of them from another. */
const WORTH = 0.4;
/** How many names that are met are looked at more closely. */
const LOOKED_AT = 48;

/** The indicators whose names the evidence meets, the best first. */
export function candidatesFor(evidence: Evidence, index: NameIndex, leanings: Leanings): Candidate[] {
  const met = [...namesMet(evidence, index, leanings.fits)].filter(([, one]) => one.met >= LEAST);
  const first = met.sort(([, a], [, b]) => b.met - a.met).slice(0, LOOKED_AT);
  const found = first.map(([indicator, one]) => weighed({ indicator, ...one }, evidence, index, leanings));
  return found.sort((a, b) => b.score - a.score || a.indicator - b.indicator).slice(0, MOST);
}

/** Of each indicator the name that is met best, and how much of it is. */
function namesMet(
  { tokens }: Evidence,
  index: NameIndex,
  fits: readonly number[],
): ReadonlyMap<number, { readonly name: number; readonly met: number }> {
  const { sums } = index;
  const touched: number[] = [];
  for (const [token, weight] of tokens) {
    const worth = index.weightOf(token) * weight;
    if (worth < WORTH) continue;
    for (const name of index.namesWith(token)) {
      if (sums[name] === 0) touched.push(name);
      sums[name]! += worth;
    }
  }
  const best = new Map<number, { name: number; met: number }>();
  for (const name of touched) {
    const { indicator, weight } = index.names[name]!;
    const met = sums[name]! / (weight + SHORT);
    sums[name] = 0;
    if (fits[indicator] === 0) continue;
    const known = best.get(indicator);
    const isLonger = known !== undefined && met === known.met && weight > index.names[known.name]!.weight;
    if (known === undefined || met > known.met || isLonger) best.set(indicator, { name, met });
  }
  return best;
}

/** A candidate with its score. */
export function weighed(
  { indicator, name, met }: Pick<Candidate, 'indicator' | 'name' | 'met'>,
  { subject, isWhole }: Evidence,
  index: NameIndex,
  { fits, likes, explainedBy }: Leanings,
): Candidate {
  const vocabulary = index.vocabulary[indicator]!;
  const others = explainedBy(indicator);
  let [told, total] = [0, 0];
  for (const [word, share] of subject) {
    const weight = index.weightOf(word) * share;
    total += weight;
    if (vocabulary.has(word) || others.has(word)) told += weight;
  }
  const explained = total === 0 ? 0.5 : told / total;
  const unit = fits[indicator]!;
  const score =
    met *
    (FLOOR + (1 - FLOOR) * explained) *
    (1 - UNIT + UNIT * unit) *
    (index.names[name]!.isBare && !isWhole ? BARE : 1) *
    likes(indicator);
  return { indicator, name, score, met, explained, unit };
}
