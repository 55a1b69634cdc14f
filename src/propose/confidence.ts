import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { runsIn } from './tokens.ts';

const BASE = -2.03;
const WORTH: Signals = {
  odds: 0.36,
  omitted: -1.04,
  cuts: -0.05,
  inherited: -0.06,
  met: 0.61,
  metLog: 0.88,
  explained: 1.29,
  explainedLog: 0.82,
  freshExplained: 0.38,
  weight: -0.3,
  ownMet: 1.33,
  exactSaid: -0.4,
  outdone: 0.24,
  unitLog: 1.11,
  unitSame: 0.07,
  nounMet: 0.62,
  sector: 0.15,
  besideThing: 0.27,
  besideSame: -0.23,
  besideMeasure: 0.07,
  besideNear: 0.07,
  again: 0.09,
  topicNear: 0.26,
  topicThing: -0.24,
  nextThing: -0.05,
  nextSector: 0.17,
  nextSame: 0.11,
  nextNear: 0.2,
  carried: 0.02,
  part: -0.05,
  member: 0.11,
  place: 0.04,
  same: -2.03,
  totalMeasure: -0.09,
  target: 0.48,
  taken: -1.67,
  passageSector: 1.03,
  passageThing: 0.6,
  roundSector: 0.19,
  roundThing: -0.39,
  received: 0.27,
  manner: -0.11,
  foreign: -0.6,
  metMost: 0.19,
  explainedMost: 0.17,
  metShare: -0.07,
  explainedShare: -0.7,
  'lead:met': 0.21,
  'lead:metLog': -0.04,
  'lead:explained': 0.02,
  'lead:explainedLog': 0.04,
  'lead:freshExplained': 0.1,
  'lead:weight': -0.26,
  'lead:ownMet': -0.22,
  'lead:exactSaid': 0.39,
  'lead:outdone': -0.17,
  'lead:unitLog': -0.29,
  'lead:unitSame': -0.09,
  'lead:nounMet': 1.27,
  'lead:sector': -0.0,
  'lead:besideThing': 0.18,
  'lead:besideSame': -0.18,
  'lead:besideMeasure': 0.33,
  'lead:besideNear': -0.0,
  'lead:again': 0.22,
  'lead:topicNear': 0.21,
  'lead:topicThing': -0.05,
  'lead:nextThing': 0.08,
  'lead:nextSector': -0.05,
  'lead:nextSame': 0.18,
  'lead:nextNear': 0.17,
  'lead:carried': 0.31,
  'lead:part': 0.16,
  'lead:member': 0.49,
  'lead:place': 0.52,
  'lead:same': 0.5,
  'lead:totalMeasure': -0.22,
  'lead:target': 0.61,
  'lead:taken': -0.24,
  'lead:passageSector': 0.09,
  'lead:passageThing': -0.33,
  'lead:roundSector': 0.18,
  'lead:roundThing': 0.16,
  'lead:received': 0.18,
  'lead:manner': 0.31,
  'lead:foreign': -0.42,
  'lead:metMost': -0.12,
  'lead:explainedMost': -0.08,
  'lead:metShare': -0.39,
  'lead:explainedShare': -0.26,
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
  const nameLeft = runsIn(index.names[best.name]!.text, (word) => !evidence.tokens.has(word));
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
