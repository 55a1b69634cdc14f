import {
  type Absence,
  type AreaId,
  type Basis,
  type Interval,
  overlaps,
  type Period,
  type Rational,
} from '../figure/index.ts';
import { type Amount, amountOf, rangeOf } from './amount.ts';
import { type SeriesKey, type Slot, type Stretch, slotOn } from './book.ts';

export type How = 'reported' | 'summed' | 'months' | 'formula' | 'recast';

/** How much of something there is in a period, and what says so. */
export interface Level {
  /** Null exactly where `absence` says why. */
  readonly amount: Amount | null;
  readonly absence: Absence | null;
  readonly basis: Basis;
  readonly how: How;
  /** Areas or months that are missing from a sum; 0 where it is whole. */
  readonly missing: number;
  /** What the areas below make, beside an own value that differs from it beyond rounding. */
  readonly differs: Amount | null;
  /** What it was reckoned from; empty where it was handed in or stands in a total. */
  readonly from: readonly Part[];
}

/** One level that another was reckoned from. */
export interface Part extends SeriesKey {
  readonly period: Period;
  /** Taken off instead of added. */
  readonly less: boolean;
  readonly level: Level;
}

/**
 * What the areas that went into one make for a period before it stood, a separate labelled series; null where that cannot
 * be derived.
 */
export type Recast = (key: SeriesKey, period: Period, grounds: readonly string[]) => Level | null;

/** A formula of the catalogue, read. `value` is null where it would divide by zero. */
export interface Formula {
  readonly codes: readonly string[];
  readonly value: (of: (code: string) => Rational) => Rational | null;
}

const STRENGTH: readonly Basis[] = ['target', 'actual', 'preliminary', 'estimate'];

/** On what ground a value stands that was made of several: that of the weakest. */
export const weakest = (bases: readonly Basis[]): Basis =>
  bases.reduce((a, b) => (STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b));

/** Whether a level may stand in for a whole: a value with nothing missing, or nothing that happened. */
export const isWhole = ({ amount, absence, missing }: Level): boolean =>
  absence === 'nothing' || (amount !== null && missing === 0);

const reported = (slot: Slot, exact: boolean): Level => {
  const { own, total } = slot;
  const amount = amountOf(own!);
  const below = total && total.missing === 0 ? amountOf(total) : null;
  const apart = (a: Interval, b: Interval): boolean => !overlaps(a, b);
  const differs = amount && below && apart(rangeOf(amount, exact), rangeOf(below, exact, total!.leaves)) ? below : null;
  const { basis, absence } = own!;
  return { amount, absence, basis, how: 'reported', missing: 0, differs, from: [] };
};

const summed = ({ total }: Slot): Level => {
  const amount = amountOf(total!);
  const { basis, missing } = total!;
  return {
    amount,
    absence: amount === null ? (missing > 0 ? 'not-reported' : 'nothing') : null,
    basis,
    how: 'summed',
    missing,
    differs: null,
    from: [],
  };
};

/**
 * What is kept for just this period, by the best ground: the area's own figure first (a done one before an expected one), then
 * a whole total of the areas below. What is not whole or has no value comes as `poor`.
 */
export function keptIn(
  stretch: Stretch,
  grounds: readonly string[],
  exact: boolean,
): { readonly best: Level | null; readonly poor: Level | null } {
  let [own, silent, whole, partial]: (Slot | null)[] = [null, null, null, null];
  for (const ground of grounds) {
    const slot = slotOn(stretch, ground);
    if (!slot) continue;
    const { own: said, total } = slot;
    if (said?.absence === 'not-reported') silent ??= slot;
    else if (said && (!own || (own.own!.value === null && said.value !== null))) own = slot;
    if (total?.missing === 0) whole ??= slot;
    else if (total && total.value !== null) partial ??= slot;
  }
  if (own) return { best: reported(own, exact), poor: null };
  if (whole) return { best: summed(whole), poor: null };
  return { best: null, poor: partial ? summed(partial) : silent ? reported(silent, exact) : null };
}

/** From which day an area stands, an ISO day. */
export type Since = (area: AreaId) => string;
