import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { telling } from './tokens.ts';

const BASE = -1.82;
const WORTH: Signals = {
  odds: 0.37,
  omitted: -1.01,
  cuts: -0.07,
  inherited: -0.45,
  met: 0.5,
  metLog: 1.0,
  explained: 1.19,
  explainedLog: 0.81,
  freshExplained: 0.58,
  weight: -0.04,
  ownMet: 1.13,
  exactSaid: -0.52,
  outdone: 0.07,
  unitLog: 1.18,
  unitSame: 0.0,
  nounMet: 0.14,
  sector: 0.17,
  besideThing: 0.3,
  besideSame: -0.32,
  besideMeasure: -0.11,
  besideNear: 0.04,
  topicNear: 0.12,
  topicThing: -0.1,
  nextThing: -0.01,
  nextSector: 0.05,
  nextSame: 0.33,
  nextNear: 0.44,
  carried: 0.05,
  part: 0.01,
  member: -0.13,
  place: 0.23,
  same: -2.28,
  totalMeasure: 0.02,
  target: 0.19,
  taken: -1.55,
  passageSector: 1.12,
  passageThing: 0.42,
  roundSector: 0.07,
  roundThing: -0.28,
  foreign: -0.62,
  metMost: -0.11,
  explainedMost: 0.1,
  metShare: -0.04,
  explainedShare: -0.67,
  'lead:met': 0.03,
  'lead:metLog': -0.15,
  'lead:explained': 0.14,
  'lead:explainedLog': 0.09,
  'lead:freshExplained': -0.02,
  'lead:weight': -0.15,
  'lead:ownMet': -0.23,
  'lead:exactSaid': 0.48,
  'lead:outdone': -0.18,
  'lead:unitLog': -0.38,
  'lead:unitSame': 0.02,
  'lead:nounMet': 1.5,
  'lead:sector': -0.17,
  'lead:besideThing': 0.17,
  'lead:besideSame': 0.07,
  'lead:besideMeasure': 0.25,
  'lead:besideNear': 0.26,
  'lead:topicNear': 0.12,
  'lead:topicThing': -0.04,
  'lead:nextThing': -0.0,
  'lead:nextSector': -0.04,
  'lead:nextSame': 0.1,
  'lead:nextNear': 0.14,
  'lead:carried': 0.4,
  'lead:part': 0.17,
  'lead:member': 0.8,
  'lead:place': 0.35,
  'lead:same': 0.52,
  'lead:totalMeasure': 0.19,
  'lead:target': 0.78,
  'lead:taken': -0.11,
  'lead:passageSector': 0.11,
  'lead:passageThing': -0.24,
  'lead:roundSector': 0.24,
  'lead:roundThing': 0.18,
  'lead:foreign': -0.42,
  'lead:metMost': 0.09,
  'lead:explainedMost': 0.01,
  'lead:metShare': -0.3,
  'lead:explainedShare': -0.49,
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
