import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { Feature, Features } from './features.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import { type Candidate, featuresOf, shareOfBest } from './rank.ts';
import { telling } from './tokens.ts';

/** Features of the best candidate that tell how sure it is. */
const OWN = [
  'explained',
  'weight',
  'freshExplained',
  'unitSame',
  'unitLog',
  'nounMet',
  'explainedMost',
  'besideThing',
  'metMost',
  'besideNear',
  'topicNear',
  'nextThing',
  'nextNear',
  'besideSame',
  'carried',
  'member',
  'same',
  'foreign',
] as const satisfies readonly Feature[];

/** What tells how sure the best candidate and its breakdown are. */
export const SIGNALS = [
  /** Logarithm of how often it would be right for once that it is not, by the scores of all candidates. */
  'odds',
  /** How much of its name is met, at most all of it, and that by how much of the subject it explains. */
  'met',
  'metExplained',
  ...OWN,
  /** Dimensions of which a member is named near and none taken, and how many it may be broken down by at all. */
  'omitted',
  'dimensions',
] as const;

export type Signals = Readonly<Record<(typeof SIGNALS)[number], number>>;

const MOST_ODDS = 6;

/** What tells how sure the first of some candidates is. */
export function signalsOf(found: readonly Candidate[], omitted: number, dimensions: number): Signals {
  const share = shareOfBest(found);
  const features = featuresOf(found[0]!);
  const met = Math.min(1, features.met);
  return {
    ...(Object.fromEntries(OWN.map((name) => [name, features[name]])) as Pick<Features, (typeof OWN)[number]>),
    odds: Math.min(MOST_ODDS, Math.log(share / Math.max(1 - share, 1e-6))),
    met,
    metExplained: met * features.explained,
    omitted: Math.min(2, omitted),
    dimensions: Math.min(6, dimensions),
  };
}

const BASE = -2.53;
const WORTH: Signals = {
  odds: 0.3,
  met: 0.98,
  metExplained: 1.57,
  explained: 1.28,
  weight: 0.11,
  freshExplained: 0.24,
  unitSame: 0.23,
  unitLog: 1.12,
  nounMet: 0.31,
  explainedMost: -0.2,
  besideThing: 0.09,
  metMost: -0.22,
  besideNear: 0.41,
  topicNear: -0.06,
  nextThing: 0.14,
  nextNear: 0.28,
  besideSame: -0.44,
  carried: 0.52,
  member: 0.92,
  same: -2.76,
  foreign: -0.75,
  omitted: -0.98,
  dimensions: -0.02,
};

/**
 * How sure a candidate is, from 0 to 100: in how many of a hundred cases like it indicator and breakdown were right. A logistic
 * regression over labelled reports; see docs/decisions/proposals.md.
 */
export function confidenceOf(signals: Signals): number {
  const sum = SIGNALS.reduce((all, name) => all + WORTH[name] * signals[name], BASE);
  return Math.round(100 / (1 + Math.exp(-sum)));
}

/** What is so much less likely is no rival. */
const RIVAL = 0.5;

/** What speaks against a candidate. */
export function doubtsOf(
  figure: Figure,
  best: Candidate,
  found: readonly Candidate[],
  index: NameIndex,
  evidence: Evidence,
  unsure: readonly string[],
): Doubt[] {
  const indicator = index.indicators[best.indicator]!;
  const own = index.vocabulary[best.indicator]!;
  const nameLeft = telling(index.names[best.name]!.text).filter((word) => !evidence.tokens.has(word));
  const wordsLeft = [...evidence.subject.keys()].filter((word) => !own.has(word));
  const rival = found[1];
  return [
    ...(best.words.explained < 0.6 && wordsLeft.length > 0 ? [{ code: 'words-left' as const, words: wordsLeft }] : []),
    ...(best.met < 0.8 && nameLeft.length > 0 ? [{ code: 'name-left' as const, words: nameLeft }] : []),
    ...(best.words.unitSame === 0 ? [{ code: 'unit' as const, unit: figure.unit, expected: indicator.unit }] : []),
    ...(rival !== undefined && rival.score > best.score - RIVAL
      ? [{ code: 'rival' as const, indicator: index.indicators[rival.indicator]!.code }]
      : []),
    ...unsure.map((dimension) => ({ code: 'member' as const, dimension })),
  ];
}
