import type { Indicator } from '../catalogue/index.ts';
import type { NameIndex } from './nameIndex.ts';
import { tokensOf, wordsIn } from './tokens.ts';

/** Tells from words which sector, or which thing, is spoken of: by the words that the names of its indicators hold. */
export class SpokenOf {
  private readonly index: NameIndex;
  private readonly groupOf: (indicator: Indicator) => string;
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(index: NameIndex, groupOf: (indicator: Indicator) => string) {
    this.index = index;
    this.groupOf = groupOf;
    index.indicators.forEach((indicator, at) => {
      const group = groupOf(indicator);
      for (const token of index.vocabulary[at]!) {
        const of = this.counts.get(token) ?? new Map<string, number>();
        this.counts.set(token, of.set(group, (of.get(group) ?? 0) + 1));
      }
    });
  }

  /** How much some texts, the nearest first, speak of the group of each indicator, from 0 to 1. */
  liking(texts: readonly string[]): (indicator: Indicator) => number {
    const key = texts.join('\n');
    let shares = this.known.get(key);
    if (shares === undefined) {
      // Made for each text anew: a server reads many reports with one catalogue.
      if (this.known.size >= KEPT) this.known.clear();
      this.known.set(key, (shares = this.sharesOf(texts)));
    }
    return (indicator) => shares.get(this.groupOf(indicator)) ?? 0;
  }

  private sharesOf(texts: readonly string[]): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    texts.forEach((text, depth) => {
      for (const token of new Set(tokensOf(wordsIn(text)))) {
        const of = this.counts.get(token);
        if (of === undefined) continue;
        const all = [...of.values()].reduce((sum, count) => sum + count, 0);
        for (const [group, count] of of) {
          const worth = (this.index.weightOf(token) * count) / all / (depth + 1);
          sums.set(group, (sums.get(group) ?? 0) + worth);
        }
      }
    });
    const most = Math.max(...sums.values(), 0.001);
    return new Map([...sums].map(([group, sum]) => [group, sum / most]));
  }
}

/** How many texts are remembered at most. */
const KEPT = 2000;
