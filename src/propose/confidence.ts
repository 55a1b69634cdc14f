import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { telling } from './tokens.ts';

const BASE = -1.99;
const WORTH: Signals = {
  odds: 0.36,
  omitted: -1.0,
  cuts: 0.01,
  inherited: 0.03,
  met: 0.58,
  metLog: 0.83,
  explained: 1.32,
  explainedLog: 0.82,
  freshExplained: 0.44,
  weight: -0.34,
  ownMet: 1.34,
  exactSaid: -0.35,
  outdone: 0.26,
  unitLog: 1.1,
  unitSame: 0.08,
  nounMet: 0.61,
  sector: 0.16,
  besideThing: 0.23,
  besideSame: -0.21,
  besideMeasure: -0.01,
  besideNear: 0.12,
  again: 0.06,
  topicNear: 0.18,
  topicThing: -0.18,
  nextThing: -0.08,
  nextSector: 0.16,
  nextSame: 0.05,
  nextNear: 0.34,
  carried: -0.02,
  part: -0.09,
  member: 0.13,
  place: -0.05,
  same: -2.09,
  totalMeasure: 0.14,
  target: 0.52,
  taken: -1.64,
  passageSector: 0.94,
  passageThing: 0.71,
  roundSector: 0.15,
  roundThing: -0.46,
  received: 0.31,
  manner: -0.11,
  foreign: -0.61,
  metMost: 0.24,
  explainedMost: 0.1,
  metShare: -0.07,
  explainedShare: -0.74,
  'lead:met': 0.15,
  'lead:metLog': -0.01,
  'lead:explained': 0.06,
  'lead:explainedLog': 0.12,
  'lead:freshExplained': 0.04,
  'lead:weight': -0.22,
  'lead:ownMet': -0.21,
  'lead:exactSaid': 0.35,
  'lead:outdone': -0.15,
  'lead:unitLog': -0.28,
  'lead:unitSame': -0.09,
  'lead:nounMet': 1.32,
  'lead:sector': 0.01,
  'lead:besideThing': 0.1,
  'lead:besideSame': -0.2,
  'lead:besideMeasure': 0.36,
  'lead:besideNear': 0.02,
  'lead:again': 0.26,
  'lead:topicNear': 0.23,
  'lead:topicThing': 0.05,
  'lead:nextThing': -0.06,
  'lead:nextSector': 0.16,
  'lead:nextSame': 0.16,
  'lead:nextNear': 0.08,
  'lead:carried': 0.31,
  'lead:part': 0.14,
  'lead:member': 0.54,
  'lead:place': 0.03,
  'lead:same': 0.52,
  'lead:totalMeasure': 0.16,
  'lead:target': 0.65,
  'lead:taken': -0.15,
  'lead:passageSector': -0.03,
  'lead:passageThing': -0.26,
  'lead:roundSector': 0.2,
  'lead:roundThing': 0.11,
  'lead:received': 0.17,
  'lead:manner': 0.31,
  'lead:foreign': -0.42,
  'lead:metMost': -0.12,
  'lead:explainedMost': -0.06,
  'lead:metShare': -0.41,
  'lead:explainedShare': -0.32,
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
