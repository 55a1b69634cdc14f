import {
  decimalText,
  type FactValue,
  type Interval,
  integer,
  minus,
  parseDecimal,
  plus,
  point,
  powerOfTen,
  type Rational,
  rationalOf,
  rounded,
  times,
  ZERO,
} from '../figure/index.ts';

/** An exact amount in the indicator's unit, and how many digits behind the comma it was given with (below 0: tens and more). */
export interface Amount {
  readonly value: Rational;
  readonly decimals: number;
}

/** A given value as an amount; null where it is absent. */
export function amountOf({ value, decimals }: Pick<FactValue, 'value' | 'decimals'>): Amount | null {
  return value === null ? null : { value: rationalOf(parseDecimal(value)), decimals };
}

/** Nothing happened: 0 in a sum, as exact as its other parts. */
export const NOTHING: Amount = { value: ZERO, decimals: Number.POSITIVE_INFINITY };

/** A plain decimal of `decimals` digits behind the point; below 0 rounded to tens, hundreds … */
export function plain(value: Rational, decimals: number): string {
  if (decimals >= 0) return decimalText(rounded(value, Math.min(decimals, 12)));
  const step = powerOfTen(-decimals);
  return (rounded({ numerator: value.numerator, denominator: value.denominator * step }, 0).units * step).toString();
}

/** The amount as a plain decimal with the digits it can claim. */
export const amountText = ({ value, decimals }: Amount): string => plain(value, decimals);

/** The values that an amount may stand for, where each of its `parts` was rounded; only itself where it counts whole things. */
export function rangeOf({ value, decimals }: Amount, exact: boolean, parts = 1): Interval {
  if (exact && decimals >= 0) return point(value);
  const half = times(integer(parts), halfDigit(decimals));
  return { low: minus(value, half), high: plus(value, half) };
}

const halfDigit = (decimals: number): Rational =>
  decimals >= 0
    ? { numerator: 1n, denominator: 2n * powerOfTen(Math.min(decimals, 12)) }
    : { numerator: powerOfTen(-decimals), denominator: 2n };

/** Sum and difference: as many digits as the coarser of the two. */
export const added = (a: Amount, b: Amount): Amount => ({
  value: plus(a.value, b.value),
  decimals: Math.min(a.decimals, b.decimals),
});
export const taken = (a: Amount, b: Amount): Amount => ({
  value: minus(a.value, b.value),
  decimals: Math.min(a.decimals, b.decimals),
});
