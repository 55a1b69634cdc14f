import type { NameIndex } from './nameIndex.ts';
import { tokensOf, wordsIn } from './tokens.ts';

/** Tells from titles which sector is spoken of: by the words that the names of a sector's indicators hold. */
export class Sectors {
  private readonly index: NameIndex;
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(index: NameIndex) {
    this.index = index;
    index.indicators.forEach(({ sector }, at) => {
      for (const token of index.vocabulary[at]!) {
        const of = this.counts.get(token) ?? new Map<string, number>();
        this.counts.set(token, of.set(sector, (of.get(sector) ?? 0) + 1));
      }
    });
  }

  /** How much the titles speak of the sector of each indicator, from 0 to 1. */
  liking(titles: readonly string[]): (indicator: number) => number {
    const key = titles.join('\n');
    let shares = this.known.get(key);
    if (shares === undefined) this.known.set(key, (shares = this.sharesOf(titles)));
    return (indicator) => shares.get(this.index.indicators[indicator]!.sector) ?? 0;
  }

  private sharesOf(titles: readonly string[]): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    titles.forEach((title, depth) => {
      for (const token of new Set(tokensOf(wordsIn(title)))) {
        const of = this.counts.get(token);
        if (of === undefined) continue;
        const all = [...of.values()].reduce((sum, count) => sum + count, 0);
        for (const [sector, count] of of) {
          const worth = (this.index.weightOf(token) * count) / all / (depth + 1);
          sums.set(sector, (sums.get(sector) ?? 0) + worth);
        }
      }
    });
    const most = Math.max(...sums.values(), 0.001);
    return new Map([...sums].map(([sector, sum]) => [sector, sum / most]));
  }
}
