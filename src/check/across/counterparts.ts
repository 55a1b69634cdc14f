import { overlaps } from '../../figure/index.ts';
import { keyOf, type Likeness, likeness, type Quantity, quantityOf } from './quantity.ts';
import type { Reports } from './reports.ts';

/** A word that stands in more quantities of one time and place than this finds none of them. */
const MOST_ALIKE = 24;
/** How much better than the next the best must be, to be the one that is meant. */
const CLEAR = 0.06;

/** The figure of another report that gives the same quantity, and how surely it is the same. */
export interface Counterpart {
  readonly other: Quantity;
  readonly likeness: Likeness;
}

/** A pair that is compared, with what else either of the two could have meant. */
export interface Pair extends Counterpart {
  readonly quantity: Quantity;
  /** Others of this report that the counterpart could be held against, and others of that report. */
  readonly rivals: () => { readonly own: readonly Quantity[]; readonly others: readonly Quantity[] };
}

/** All quantities of several reports, found by their time, place and words. */
export class Counterparts {
  readonly reports: Reports;
  readonly quantities: readonly Quantity[];
  readonly #byWord = new Map<string, Quantity[]>();
  /** What was looked up before: each pair is looked at from both sides. */
  readonly #found = new Map<string, ReadonlyMap<number, readonly Counterpart[]>>();

  constructor(reports: Reports) {
    this.reports = reports;
    const quantities: Quantity[] = [];
    for (const term of reports.terms) {
      const quantity = quantityOf(reports, term);
      if (quantity === null) continue;
      quantities.push(quantity);
      for (const word of quantity.telling) {
        const at = `${keyOf(quantity)}|${word}`;
        const list = this.#byWord.get(at);
        if (list) list.push(quantity);
        else this.#byWord.set(at, [quantity]);
      }
    }
    this.quantities = quantities;
  }

  /** The quantities under a key that may be this one, by the report they stand in; the best of each first. */
  #alike(quantity: Quantity, key: string): ReadonlyMap<number, readonly Counterpart[]> {
    const at = `${quantity.term.index}|${key}`;
    let found = this.#found.get(at);
    if (!found) {
      found = this.#lookedUp(quantity, key);
      this.#found.set(at, found);
    }
    return found;
  }

  #lookedUp(quantity: Quantity, key: string): Map<number, Counterpart[]> {
    const found = new Map<number, Counterpart[]>();
    const seen = new Set<Quantity>([quantity]);
    for (const word of quantity.telling) {
      const list = this.#byWord.get(`${key}|${word}`) ?? [];
      if (list.length > MOST_ALIKE * this.reports.given.length) continue;
      for (const other of list) {
        if (seen.has(other)) continue;
        seen.add(other);
        const alike = likeness(quantity, other);
        if (alike === null) continue;
        const report = this.reports.reportOf(other.term);
        const candidates = found.get(report);
        if (candidates) candidates.push({ other, likeness: alike });
        else found.set(report, [{ other, likeness: alike }]);
      }
    }
    for (const candidates of found.values()) candidates.sort((a, b) => b.likeness.score - a.likeness.score);
    return found;
  }

  /**
   * The counterpart of a quantity in each report, at another time or place where `key` says so; `back` is the key of the
   * quantity itself. None where several could be meant that differ, from either side: what is not clear is not compared.
   */
  inReports(quantity: Quantity, key = keyOf(quantity), back = keyOf(quantity)): Pair[] {
    const own = this.reports.reportOf(quantity.term);
    const found: Pair[] = [];
    for (const candidates of this.#alike(quantity, key).values()) {
      const best = only(candidates);
      if (best === null) continue;
      const mirrored = this.#alike(best.other, back).get(own) ?? [];
      const first = only(mirrored)?.other;
      if (first !== quantity && !(first && agree(first, quantity))) continue;
      const rivals = () => ({
        others: candidates.map(({ other }) => other).filter((other) => other !== best.other),
        own: mirrored.map(({ other }) => other).filter((other) => other !== quantity && other !== best.other),
      });
      found.push({ other: best.other, likeness: best.likeness, quantity, rivals });
    }
    return found;
  }
}

/** The one that is meant, where there is one: clearly the best, or one of several that say the same. */
function only(candidates: readonly Counterpart[]): Counterpart | null {
  const [best, ...rest] = candidates;
  if (best === undefined) return null;
  const near = rest.filter((other) => best.likeness.score - other.likeness.score < CLEAR);
  return near.every(({ other }) => agree(best.other, other)) ? best : null;
}

/** Whether two figures of one quantity may stand for the same amount. */
export const agree = (a: Quantity, b: Quantity): boolean => overlaps(a.amount, b.amount);
