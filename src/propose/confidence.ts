import type { Figure } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Doubt } from './proposal.ts';
import type { Candidate } from './rank.ts';
import { telling } from './tokens.ts';

/** What tells how sure a candidate is; each from 0 to 1. */
export interface Signals {
  readonly score: number;
  /** How far the next candidate is behind. */
  readonly lead: number;
  readonly met: number;
  readonly explained: number;
  readonly unit: number;
  /** How much the met name says. */
  readonly weight: number;
  readonly isBare: number;
  /** The figure before speaks of the same thing; the total or the level beside it is of the same indicator. */
  readonly beside: number;
  readonly above: number;
  /** Dimensions of which several members are named; cuts of the breakdown; those taken from titles or totals. */
  readonly unsure: number;
  readonly cuts: number;
  readonly far: number;
  readonly target: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** The candidate's own signals. */
export function candidateSignals(best: Candidate, found: readonly Candidate[], index: NameIndex) {
  const name = index.names[best.name]!;
  return {
    score: clamp(best.score / 1.5),
    lead: clamp((best.score - (found[1]?.score ?? 0)) / best.score / 0.4),
    met: clamp(best.met),
    explained: clamp(best.explained),
    unit: best.unit,
    weight: clamp(name.weight / 40),
    isBare: Number(name.isBare),
  };
}

/** How sure a candidate is, from 0 to 100. */
export function confidenceOf({ score, lead, unsure }: Signals): number {
  return Math.round(100 * clamp(score * 1.5) * (0.7 + 0.3 * clamp(lead * 2)) - 15 * unsure);
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
