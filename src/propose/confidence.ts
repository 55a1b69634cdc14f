import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { telling } from './tokens.ts';

/** What tells how sure a candidate is. */
export interface Signals {
  /** From 0 to 1: the candidate's score, and how far the next one is behind. */
  readonly score: number;
  readonly lead: number;
  /** How much of the name is met, and of the subject explained; how well the unit fits. */
  readonly met: number;
  readonly explained: number;
  readonly unit: number;
  /** Dimensions of which several members are named, and of which one is named near and none taken. */
  readonly unsure: number;
  readonly omitted: number;
  /** How many dimensions the indicator may be broken down by. */
  readonly dimensions: number;
}

const clamp = (value: number, most = 1): number => Math.min(most, Math.max(0, value));

/** The candidate's own signals. */
export const candidateSignals = (best: Candidate, found: readonly Candidate[]) => ({
  score: clamp(best.score / 1.5),
  lead: clamp((best.score - (found[1]?.score ?? 0)) / best.score / 0.4),
  met: clamp(best.met),
  explained: clamp(best.explained),
  unit: best.unit,
});

/**
 * How sure a candidate is, from 0 to 100: in how many of a hundred cases like it indicator and breakdown were right. The
 * weights are those of a logistic regression over five labelled reports, with names left out of the catalogue at random; see
 * docs/decisions/proposals.md.
 */
export function confidenceOf(signals: Signals): number {
  const { score, lead, met, explained, unit, unsure, omitted, dimensions } = signals;
  const sum =
    -3.32 +
    1.97 * score +
    1.3 * lead +
    2.52 * met * explained +
    0.95 * unit -
    0.26 * unsure -
    1.44 * clamp(omitted, 2) -
    0.08 * clamp(dimensions, 6);
  return Math.round(100 / (1 + Math.exp(-sum)));
}

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
    ...(best.explained < 0.6 && wordsLeft.length > 0 ? [{ code: 'words-left' as const, words: wordsLeft }] : []),
    ...(best.met < 0.8 && nameLeft.length > 0 ? [{ code: 'name-left' as const, words: nameLeft }] : []),
    ...(best.unit < 0.9 ? [{ code: 'unit' as const, unit: figure.unit, expected: indicator.unit }] : []),
    ...(rival !== undefined && rival.score > best.score * 0.92
      ? [{ code: 'rival' as const, indicator: index.indicators[rival.indicator]!.code }]
      : []),
    ...unsure.map((dimension) => ({ code: 'member' as const, dimension })),
  ];
}
