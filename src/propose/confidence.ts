import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { telling } from './tokens.ts';

const BASE = -1.75;
const WORTH: Signals = {
  odds: 0.37,
  omitted: -1.04,
  cuts: -0.11,
  inherited: -0.42,
  met: 0.51,
  metLog: 0.98,
  explained: 1.14,
  explainedLog: 0.78,
  freshExplained: 0.56,
  weight: -0.02,
  ownMet: 1.07,
  exactSaid: -0.51,
  outdone: 0.09,
  unitLog: 1.16,
  unitSame: -0.0,
  nounMet: 0.1,
  sector: 0.2,
  besideThing: 0.34,
  besideSame: -0.25,
  besideMeasure: -0.05,
  besideNear: 0.02,
  topicNear: 0.13,
  topicThing: -0.15,
  nextThing: -0.02,
  nextSector: 0.04,
  nextSame: 0.35,
  nextNear: 0.35,
  carried: 0.01,
  part: 0.09,
  member: -0.2,
  place: 0.19,
  same: -2.28,
  totalMeasure: 0.07,
  target: 0.25,
  taken: -1.78,
  passageSector: 1.07,
  passageThing: 0.49,
  roundSector: 0.12,
  roundThing: -0.26,
  foreign: -0.63,
  metMost: -0.08,
  explainedMost: 0.13,
  metShare: -0.17,
  explainedShare: -0.56,
  'lead:met': 0.1,
  'lead:metLog': -0.15,
  'lead:explained': 0.13,
  'lead:explainedLog': 0.12,
  'lead:freshExplained': -0.02,
  'lead:weight': -0.21,
  'lead:ownMet': -0.17,
  'lead:exactSaid': 0.45,
  'lead:outdone': -0.19,
  'lead:unitLog': -0.36,
  'lead:unitSame': -0.01,
  'lead:nounMet': 1.45,
  'lead:sector': -0.26,
  'lead:besideThing': 0.06,
  'lead:besideSame': 0.04,
  'lead:besideMeasure': 0.18,
  'lead:besideNear': 0.19,
  'lead:topicNear': 0.13,
  'lead:topicThing': 0.02,
  'lead:nextThing': 0.02,
  'lead:nextSector': -0.02,
  'lead:nextSame': 0.08,
  'lead:nextNear': 0.2,
  'lead:carried': 0.38,
  'lead:part': 0.21,
  'lead:member': 0.84,
  'lead:place': 0.39,
  'lead:same': 0.49,
  'lead:totalMeasure': 0.25,
  'lead:target': 0.84,
  'lead:taken': -0.02,
  'lead:passageSector': 0.15,
  'lead:passageThing': -0.26,
  'lead:roundSector': 0.11,
  'lead:roundThing': 0.19,
  'lead:foreign': -0.42,
  'lead:metMost': 0.04,
  'lead:explainedMost': -0.05,
  'lead:metShare': -0.26,
  'lead:explainedShare': -0.42,
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
