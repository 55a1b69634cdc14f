import {
  compare,
  EVERYTHING,
  type Interval,
  intersection,
  looseInterval,
  type Rational,
  type Role,
  reduced,
} from '../figure/index.ts';
import { type Ranges, required } from './form.ts';
import { connected } from './judge.ts';
import type { Tried } from './relation.ts';
import { Box, type Row, rowsOf } from './rows.ts';
import type { Term } from './view.ts';

/** Narrowings that one connected group may take before it is left out. */
const MOST_STEPS = 200_000;
/** Rounds over a group's relations; bounds that still move after so many move by next to nothing. */
const MOST_ROUNDS = 40;

export interface Conflict {
  /** Relations that cannot all hold, none of which can be left out. */
  readonly relations: readonly Tried[];
}

export interface Joint {
  readonly conflicts: readonly Conflict[];
  /** Connected groups that took too many steps. */
  readonly left: number;
}

/**
 * All relations together. Each relation that holds alone leaves less room for its figures; what is left is handed on
 * until nothing changes. Where a figure has no room left, the relations behind it cannot hold together, although each
 * does alone. They are thinned out to a smallest set. Floats find the place; exact intervals decide.
 */
export function jointly(results: readonly Tried[], terms: readonly Term[]): Joint {
  const holding = results.filter((result) => result.outcome === 'holds' && result.relation.trust !== 'tried');
  const conflicts: Conflict[] = [];
  let left = 0;
  for (const group of connected(holding)) {
    if (group.length < 2) continue;
    const outcome = roughly(group, rowsByRelation(group, terms), terms);
    if (outcome === 'left') left += 1;
    if (outcome !== 'empty') continue;
    const relations = smallest(group, terms);
    if (narrowed(relations, terms) === 'empty') conflicts.push({ relations });
  }
  return { conflicts, left };
}

/** The rows of each relation of a group, made once. */
type Rows = ReadonlyMap<Tried, readonly Row[]>;

const rowsByRelation = (group: readonly Tried[], terms: readonly Term[]): Rows =>
  new Map(group.map((result) => [result, rowsOf(result, terms)]));

function roughly(group: readonly Tried[], rowsBy: Rows, terms: readonly Term[]): 'fits' | 'empty' | 'left' {
  const rows = group.flatMap((result) => rowsBy.get(result)!);
  const box = new Box(terms, rows);
  if (!box.fits(rows, MOST_STEPS)) return 'empty';
  return box.steps > MOST_STEPS ? 'left' : 'fits';
}

/** What somebody worked out, and so may have cut. */
const COMPUTED: ReadonlySet<Role> = new Set(['attainment', 'share', 'growth']);

export type Rooms = ReadonlyMap<number, Interval>;

/**
 * Hands bounds on through the relations, starting from `given` where it says something else than what is written.
 * Gives the room left for each figure that lost some, `empty` where a figure has none left, `left` after too many steps.
 */
export function narrowed(
  group: readonly Tried[],
  terms: readonly Term[],
  given: Rooms = new Map(),
): Rooms | 'empty' | 'left' {
  const rooms = new Map(given);
  const ranges: Ranges = (term) => rooms.get(term) ?? terms[term]!.range;
  let steps = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let changed = false;
    for (const { relation } of group) {
      for (const figure of relation.figures) {
        steps += relation.figures.length;
        if (steps > MOST_STEPS) return 'left';
        const room = ranges(figure);
        const needed = required(relation.form, ranges, figure);
        const next = needed === null ? room : intersection(room, needed);
        if (next === null) return 'empty';
        if (!same(next, room)) {
          rooms.set(figure, { low: next.low && reduced(next.low), high: next.high && reduced(next.high) });
          changed = true;
        }
      }
    }
    if (!changed) break;
  }
  return rooms;
}

function same(a: Interval, b: Interval): boolean {
  return sameBound(a.low, b.low) && sameBound(a.high, b.high);
}

function sameBound(a: Rational | null, b: Rational | null): boolean {
  return a === b || (a !== null && b !== null && compare(a, b) === 0);
}

/**
 * Leaves out, in order, every relation without which the rest still cannot hold. A large group is left out by halves of
 * halves: what can be left out together can be left out one by one, and a conflict of three among 10,000 relations is
 * found by some 40 trials instead of 10,000.
 */
export function smallest(group: readonly Tried[], terms: readonly Term[]): Tried[] {
  const rowsBy = rowsByRelation(group, terms);
  let rest: readonly Tried[] = group;
  const leaveOut = (from: number, to: number): void => {
    const some = new Set(group.slice(from, to));
    const without = rest.filter((other) => !some.has(other));
    if (without.length > 1 && roughly(without, rowsBy, terms) === 'empty') rest = without;
    else if (to - from > 1) {
      const middle = (from + to) >> 1;
      leaveOut(from, middle);
      leaveOut(middle, to);
    }
  };
  for (let from = 0; from < group.length; from += Math.ceil(group.length / FIRST_PARTS))
    leaveOut(from, Math.min(group.length, from + Math.ceil(group.length / FIRST_PARTS)));
  return [...rest];
}

/** Into how many parts a group is cut at first: a small one into its single relations. */
const FIRST_PARTS = 24;

/**
 * Whether a conflict vanishes when the last digit of every percentage may be off by one, as where digits were cut
 * instead of rounded.
 */
export function isLastDigits(conflict: readonly Tried[], terms: readonly Term[]): boolean {
  const loose = new Map<number, Interval>();
  for (const { relation } of conflict) {
    for (const figure of relation.figures) {
      const term = terms[figure]!;
      if (COMPUTED.has(term.figure.role) && !term.hedged) loose.set(figure, looseInterval(term.written));
    }
  }
  return narrowed(conflict, terms, loose) !== 'empty';
}

/** What the other figures of a conflict leave for each one, if it alone were free. */
export function releases(conflict: readonly Tried[], terms: readonly Term[]): Map<number, Interval> {
  const found = new Map<number, Interval>();
  const figures = new Set(conflict.flatMap((result) => result.relation.figures));
  for (const figure of figures) {
    const rooms = narrowed(conflict, terms, new Map([[figure, EVERYTHING]]));
    if (typeof rooms !== 'string') found.set(figure, rooms.get(figure) ?? EVERYTHING);
  }
  return found;
}
