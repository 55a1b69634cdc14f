import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { telling } from './tokens.ts';

const BASE = -1.87;
const WORTH: Signals = {
  odds: 0.31,
  omitted: -0.99,
  cuts: -0.22,
  inherited: -0.31,
  met: 0.53,
  metLog: 0.69,
  explained: 1.42,
  explainedLog: 0.89,
  freshExplained: 0.43,
  weight: -0.01,
  ownMet: 0.95,
  exactSaid: -0.41,
  outdone: 0.1,
  unitLog: 0.72,
  unitSame: 0.36,
  nounMet: 0.04,
  sector: 0.13,
  besideThing: 0.42,
  besideSame: -0.26,
  besideMeasure: -0.01,
  besideNear: 0.04,
  topicNear: 0.09,
  topicThing: -0.14,
  nextThing: 0.14,
  nextSector: 0.21,
  nextSame: -0.02,
  nextNear: 0.26,
  carried: 0.14,
  part: -0.2,
  member: 0.42,
  place: 0.35,
  same: -2.05,
  totalMeasure: 0.46,
  target: 0.02,
  taken: -1.81,
  passageSector: 0.99,
  passageThing: 0.08,
  roundSector: -0.17,
  roundThing: -0.32,
  foreign: -0.61,
  metMost: 0.23,
  explainedMost: 0.11,
  metShare: -0.43,
  explainedShare: -0.63,
  'lead:met': 0.07,
  'lead:metLog': 0.14,
  'lead:explained': -0.11,
  'lead:explainedLog': -0.2,
  'lead:freshExplained': -0.04,
  'lead:weight': -0.17,
  'lead:ownMet': -0.26,
  'lead:exactSaid': 0.29,
  'lead:outdone': -0.43,
  'lead:unitLog': 0.09,
  'lead:unitSame': -0.19,
  'lead:nounMet': 1.09,
  'lead:sector': -0.18,
  'lead:besideThing': 0.08,
  'lead:besideSame': -0.14,
  'lead:besideMeasure': 0.25,
  'lead:besideNear': 0.36,
  'lead:topicNear': -0.15,
  'lead:topicThing': 0.0,
  'lead:nextThing': -0.04,
  'lead:nextSector': -0.15,
  'lead:nextSame': 0.15,
  'lead:nextNear': 0.07,
  'lead:carried': 0.73,
  'lead:part': 0.48,
  'lead:member': 0.42,
  'lead:place': 0.31,
  'lead:same': 0.45,
  'lead:totalMeasure': -0.38,
  'lead:target': 0.66,
  'lead:taken': 0.1,
  'lead:passageSector': 0.16,
  'lead:passageThing': -0.14,
  'lead:roundSector': 0.39,
  'lead:roundThing': 0.09,
  'lead:foreign': -0.46,
  'lead:metMost': 0.01,
  'lead:explainedMost': 0.08,
  'lead:metShare': -0.32,
  'lead:explainedShare': -0.05,
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
