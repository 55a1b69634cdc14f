import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { telling } from './tokens.ts';

const BASE = -1.93;
const WORTH: Signals = {
  odds: 0.37,
  omitted: -1.05,
  cuts: -0.09,
  inherited: -0.92,
  met: 0.59,
  metLog: 0.97,
  explained: 1.13,
  explainedLog: 0.72,
  freshExplained: 0.54,
  weight: 0.08,
  ownMet: 1.01,
  exactSaid: -0.43,
  outdone: 0.07,
  unitLog: 0.89,
  unitSame: 0.11,
  nounMet: 0.22,
  sector: 0.26,
  besideThing: 0.38,
  besideSame: -0.42,
  besideMeasure: 0.02,
  besideNear: -0.03,
  topicNear: 0.09,
  topicThing: -0.13,
  nextThing: 0.1,
  nextSector: 0.06,
  nextSame: 0.17,
  nextNear: 0.13,
  carried: 0.24,
  part: 0.04,
  member: -0.05,
  place: 0.57,
  same: -2.25,
  totalMeasure: 0.24,
  target: 0.04,
  taken: -1.81,
  passageSector: 1.07,
  passageThing: 0.4,
  roundSector: 0.07,
  roundThing: -0.26,
  foreign: -0.64,
  metMost: 0.02,
  explainedMost: 0.13,
  metShare: -0.2,
  explainedShare: -0.56,
  'lead:met': 0.07,
  'lead:metLog': -0.13,
  'lead:explained': 0.13,
  'lead:explainedLog': 0.13,
  'lead:freshExplained': -0.04,
  'lead:weight': -0.18,
  'lead:ownMet': -0.21,
  'lead:exactSaid': 0.42,
  'lead:outdone': -0.13,
  'lead:unitLog': -0.22,
  'lead:unitSame': -0.09,
  'lead:nounMet': 1.29,
  'lead:sector': -0.21,
  'lead:besideThing': 0.03,
  'lead:besideSame': 0.24,
  'lead:besideMeasure': 0.06,
  'lead:besideNear': 0.27,
  'lead:topicNear': 0.11,
  'lead:topicThing': -0.02,
  'lead:nextThing': -0.12,
  'lead:nextSector': -0.08,
  'lead:nextSame': 0.09,
  'lead:nextNear': 0.24,
  'lead:carried': 0.5,
  'lead:part': 0.19,
  'lead:member': 0.79,
  'lead:place': 0.58,
  'lead:same': 0.59,
  'lead:totalMeasure': 0.12,
  'lead:target': 0.73,
  'lead:taken': -0.02,
  'lead:passageSector': 0.07,
  'lead:passageThing': -0.19,
  'lead:roundSector': 0.3,
  'lead:roundThing': 0.16,
  'lead:foreign': -0.43,
  'lead:metMost': -0.0,
  'lead:explainedMost': -0.03,
  'lead:metShare': -0.28,
  'lead:explainedShare': -0.44,
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
