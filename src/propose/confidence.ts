import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { telling } from './tokens.ts';

const BASE = -1.87;
const WORTH: Signals = {
  odds: 0.36,
  omitted: -0.99,
  cuts: -0.06,
  inherited: -0.12,
  met: 0.48,
  metLog: 0.98,
  explained: 1.19,
  explainedLog: 0.78,
  freshExplained: 0.61,
  weight: 0.02,
  ownMet: 1.17,
  exactSaid: -0.5,
  outdone: 0.02,
  unitLog: 1.2,
  unitSame: 0.02,
  nounMet: 0.13,
  sector: 0.18,
  besideThing: 0.3,
  besideSame: -0.23,
  besideMeasure: -0.13,
  besideNear: 0.04,
  again: 0,
  topicNear: 0.13,
  topicThing: -0.1,
  nextThing: -0.01,
  nextSector: 0.07,
  nextSame: 0.41,
  nextNear: 0.42,
  carried: 0.03,
  part: -0.06,
  member: -0.14,
  place: 0.13,
  same: -2.27,
  totalMeasure: 0.14,
  target: 0.26,
  taken: -1.57,
  passageSector: 1.15,
  passageThing: 0.46,
  roundSector: 0.03,
  roundThing: -0.31,
  received: 0.8,
  manner: 0,
  foreign: -0.62,
  metMost: -0.17,
  explainedMost: 0.13,
  metShare: -0.07,
  explainedShare: -0.67,
  'lead:met': 0.01,
  'lead:metLog': -0.11,
  'lead:explained': 0.16,
  'lead:explainedLog': 0.1,
  'lead:freshExplained': 0.0,
  'lead:weight': -0.22,
  'lead:ownMet': -0.21,
  'lead:exactSaid': 0.49,
  'lead:outdone': -0.13,
  'lead:unitLog': -0.42,
  'lead:unitSame': 0.01,
  'lead:nounMet': 1.48,
  'lead:sector': -0.18,
  'lead:besideThing': 0.14,
  'lead:besideSame': 0.01,
  'lead:besideMeasure': 0.24,
  'lead:besideNear': 0.21,
  'lead:again': 0,
  'lead:topicNear': 0.14,
  'lead:topicThing': -0.02,
  'lead:nextThing': -0.09,
  'lead:nextSector': 0.04,
  'lead:nextSame': -0.0,
  'lead:nextNear': 0.18,
  'lead:carried': 0.43,
  'lead:part': 0.18,
  'lead:member': 0.79,
  'lead:place': 0.1,
  'lead:same': 0.52,
  'lead:totalMeasure': 0.34,
  'lead:target': 0.85,
  'lead:taken': -0.08,
  'lead:passageSector': 0.0,
  'lead:passageThing': -0.18,
  'lead:roundSector': 0.3,
  'lead:roundThing': 0.17,
  'lead:received': 0,
  'lead:manner': 0,
  'lead:foreign': -0.42,
  'lead:metMost': 0.11,
  'lead:explainedMost': -0.04,
  'lead:metShare': -0.27,
  'lead:explainedShare': -0.47,
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

/** The words beside a figure that are read as words of what it is taken for. @param names of the indicator and the members named */
export function misspelt({ texts }: Evidence, names: readonly (readonly string[])[]): Doubt[] {
  const meant = new Set(names.flat());
  const slips = texts.flatMap(({ spoken }) => spoken.slips.filter(({ as }) => meant.has(as)));
  return [...new Map(slips.map(({ word, as }) => [word, { code: 'spelling' as const, word, as }])).values()];
}
