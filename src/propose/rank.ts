import type { Evidence } from './evidence.ts';
import type { NameIndex } from './nameIndex.ts';

/** An indicator that a figure could be of. */
export interface Candidate {
  /** Place of the indicator in the catalogue. */
  readonly indicator: number;
  readonly name: number;
  /** From 0 to about 1. */
  readonly score: number;
  /** How much of the name is met, and how much of the subject the indicator's words explain. */
  readonly met: number;
  readonly explained: number;
  readonly unit: number;
}

/** Shares of a score that are given before anything is explained. */
const FLOOR = 0.4;
const MOST = 8;

/**
 * The indicators whose names the evidence meets, the best first.
 * @param fits how well each indicator's unit fits, by its place @param likes a factor for each indicator, 1 for most
 * @param others words that something else explains: members, seasons, places
 */
export function candidatesFor(
  { tokens, subject }: Evidence,
  index: NameIndex,
  fits: readonly number[],
  likes: (indicator: number) => number,
  explainedBy: (indicator: number) => ReadonlySet<string>,
): Candidate[] {
  const met = new Map<number, number>();
  for (const [token, weight] of tokens) {
    const worth = index.weightOf(token) * weight;
    for (const name of index.namesWith(token)) {
      if (fits[index.names[name]!.indicator]! > 0) met.set(name, (met.get(name) ?? 0) + worth);
    }
  }
  const best = new Map<number, { name: number; met: number }>();
  for (const [name, sum] of met) {
    const { indicator, weight } = index.names[name]!;
    const share = sum / weight;
    const known = best.get(indicator);
    if (known === undefined || share > known.met || (share === known.met && weight > index.names[known.name]!.weight))
      best.set(indicator, { name, met: share });
  }
  const total = subject.reduce((sum, word) => sum + index.weightOf(word), 0);
  const found: Candidate[] = [];
  for (const [indicator, { name, met: share }] of best) {
    if (share < 0.3) continue;
    const own = index.vocabulary[indicator]!;
    const others = explainedBy(indicator);
    const told = subject.reduce((sum, word) => sum + (own.has(word) || others.has(word) ? index.weightOf(word) : 0), 0);
    const explained = total === 0 ? 0.5 : told / total;
    const unit = fits[indicator]!;
    const score = share * (FLOOR + (1 - FLOOR) * explained) * (0.6 + 0.4 * unit) * likes(indicator);
    found.push({ indicator, name, score, met: share, explained, unit });
  }
  return found.sort((a, b) => b.score - a.score || a.indicator - b.indicator).slice(0, MOST);
}
