import type { Line } from './lines.ts';
import { type Bag, bagOf, likeness, tokensOf } from './words.ts';

/** The share of words that two lines of different ids must have in common to be taken for one that was changed. */
const LIKE = 0.5;
/** A word that so many lines have tells none of them. */
const COMMON = 24;
/** So many likely lines are looked at closely. */
const LOOKED_AT = 6;

/** For each line of `after` which line of `before` it was; -1 for none. Time grows with the words, not with the pairs of lines. */
export function matched(before: readonly Line[], after: readonly Line[]): number[] {
  const pairs = new Pairs(before, after);
  pairs.byKey(({ kind, block }) => (kind === 'row' || block === '' ? null : `${kind} ${block}`), everything);
  pairs.byKey(textKey, outsideTables);
  pairs.byLikeness(outsideTables, (old, now) => old.kind === now.kind);
  pairs.byKey(rowKey(pairs), inTables);
  pairs.byKey(labelKey(pairs), inTables);
  pairs.byKey(cellKey(pairs), inTables);
  pairs.byLikeness(inTables, (old, now) => pairs.tableOf(old, 'before') === pairs.tableOf(now, 'after'));
  return pairs.from;
}

type Which = (line: Line) => boolean;
const everything: Which = () => true;
const inTables: Which = ({ kind }) => kind === 'row';
/** Components of the head are what they are called. */
const outsideTables: Which = ({ kind }) => kind !== 'row' && kind !== 'head';

const textKey = ({ kind, text }: Line): string | null => (text.trim() === '' ? null : `${kind} ${text}`);

type KeyOf = (line: Line, side: 'before' | 'after') => string | null;

/** Rows are held against those of the same table, by all their words. */
const rowKey =
  (pairs: Pairs): KeyOf =>
  (line, side) => {
    const table = pairs.tableOf(line, side);
    return table === null ? null : `${table} ${line.text}`;
  };

/** By their words without numbers: what stands in the cells has changed. */
const labelKey =
  (pairs: Pairs): KeyOf =>
  (line, side) => {
    const table = pairs.tableOf(line, side);
    return table === null ? null : `${table} ${line.text.replace(/\p{N}/gu, '')}`;
  };

/** By the id of their first number: its place when they were written. */
const cellKey =
  (pairs: Pairs): KeyOf =>
  (line, side) => {
    const [table, figure] = [pairs.tableOf(line, side), line.figures[0]];
    return table === null || figure === undefined ? null : `${table} ${figure.id}`;
  };

class Pairs {
  readonly from: number[];
  readonly #before: readonly Line[];
  readonly #after: readonly Line[];
  readonly #taken = new Set<number>();

  constructor(before: readonly Line[], after: readonly Line[]) {
    this.#before = before;
    this.#after = after;
    this.from = after.map(() => -1);
  }

  /** The table of a row as its number in `before`; null where the other version has no such table. */
  tableOf(line: Line, side: 'before' | 'after'): number | null {
    if (line.of === null) return null;
    if (side === 'before') return this.#taken.has(line.of) ? line.of : null;
    const table = this.from[line.of]!;
    return table < 0 ? null : table;
  }

  /** Pairs lines of the same key, the first with the first. */
  byKey(keyOf: KeyOf, which: Which): void {
    const waiting = new Map<string, number[]>();
    for (const [at, line] of this.#before.entries()) {
      if (this.#taken.has(at) || !which(line)) continue;
      const key = keyOf(line, 'before');
      if (key === null) continue;
      const list = waiting.get(key);
      if (list) list.push(at);
      else waiting.set(key, [at]);
    }
    const next = new Map<string, number>();
    for (const [at, line] of this.#after.entries()) {
      if (this.from[at]! >= 0 || !which(line)) continue;
      const key = keyOf(line, 'after');
      const list = key === null ? undefined : waiting.get(key);
      if (key === null || !list) continue;
      const turn = next.get(key) ?? 0;
      next.set(key, turn + 1);
      if (turn < list.length) this.#pair(list[turn]!, at);
    }
  }

  /** Pairs what is left by the words that both have, the likest first. */
  byLikeness(which: Which, mayBe: (old: Line, now: Line) => boolean): void {
    const bags = new Map<number, Bag>();
    const holders = new Map<string, number[]>();
    for (const [at, line] of this.#before.entries()) {
      if (this.#taken.has(at) || !which(line)) continue;
      const bag = bagOf(tokensOf(line.text));
      bags.set(at, bag);
      for (const word of bag.keys()) {
        const list = holders.get(word);
        if (!list) holders.set(word, [at]);
        else if (list.length <= COMMON) list.push(at);
      }
    }
    const found: { readonly old: number; readonly now: number; readonly like: number }[] = [];
    for (const [at, line] of this.#after.entries()) {
      if (this.from[at]! >= 0 || !which(line)) continue;
      const bag = bagOf(tokensOf(line.text));
      for (const old of likely(bag, holders)) {
        const like = likeness(bags.get(old)!, bag);
        if (like >= LIKE && mayBe(this.#before[old]!, line)) found.push({ old, now: at, like });
      }
    }
    found.sort((one, other) => other.like - one.like || one.now - other.now || one.old - other.old);
    for (const { old, now } of found) if (!this.#taken.has(old) && this.from[now]! < 0) this.#pair(old, now);
  }

  #pair(old: number, now: number): void {
    this.from[now] = old;
    this.#taken.add(old);
  }
}

/** The lines that share the most telling words with a text. */
function likely(bag: Bag, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of bag.keys()) {
    const list = holders.get(word) ?? [];
    if (list.length <= COMMON) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, LOOKED_AT)
    .map(([at]) => at);
}
