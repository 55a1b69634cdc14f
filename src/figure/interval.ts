import { compare, greater, lesser, minus, negative, over, plus, type Rational, sign, times } from './rational.ts';

/** All values from `low` to `high`, both included; null where there is no bound on that side. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

export const EVERYTHING: Interval = { low: null, high: null };

export function point(value: Rational): Interval {
  return { low: value, high: value };
}

export function contains(range: Interval, value: Rational): boolean {
  return (
    (range.low === null || compare(range.low, value) <= 0) && (range.high === null || compare(value, range.high) <= 0)
  );
}

/** What both have in common, or null where they are apart. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = a.low === null ? b.low : b.low === null ? a.low : greater(a.low, b.low);
  const high = a.high === null ? b.high : b.high === null ? a.high : lesser(a.high, b.high);
  return low !== null && high !== null && compare(low, high) > 0 ? null : { low, high };
}

export function overlaps(a: Interval, b: Interval): boolean {
  return (
    (a.low === null || b.high === null || compare(a.low, b.high) <= 0) &&
    (b.low === null || a.high === null || compare(b.low, a.high) <= 0)
  );
}

export function sumOf(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : plus(a.low, b.low),
    high: a.high === null || b.high === null ? null : plus(a.high, b.high),
  };
}

export function opposite(a: Interval): Interval {
  return { low: a.high === null ? null : negative(a.high), high: a.low === null ? null : negative(a.low) };
}

export function difference(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.high === null ? null : minus(a.low, b.high),
    high: a.high === null || b.low === null ? null : minus(a.high, b.low),
  };
}

export function scaled(a: Interval, factor: Rational): Interval {
  const low = a.low === null ? null : times(a.low, factor);
  const high = a.high === null ? null : times(a.high, factor);
  return sign(factor) < 0 ? { low: high, high: low } : { low, high };
}

/** Product. Without bounds on one side the result is without bounds, unless both ranges are 0 or more. */
export function product(a: Interval, b: Interval): Interval {
  if (a.low !== null && b.low !== null && sign(a.low) >= 0 && sign(b.low) >= 0) {
    return {
      low: times(a.low, b.low),
      high: a.high === null || b.high === null ? null : times(a.high, b.high),
    };
  }
  if (a.low === null || a.high === null || b.low === null || b.high === null) return EVERYTHING;
  const corners = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return { low: corners.reduce(lesser), high: corners.reduce(greater) };
}

/** Quotient, or everything where the divisor's range holds 0. */
export function quotient(a: Interval, b: Interval): Interval {
  if (b.low !== null && sign(b.low) > 0) {
    if (a.low === null && a.high === null) return EVERYTHING;
    const low = a.low === null ? null : sign(a.low) >= 0 ? shrunk(a.low, b.high) : over(a.low, b.low);
    const high = a.high === null ? null : sign(a.high) >= 0 ? over(a.high, b.low) : shrunk(a.high, b.high);
    return { low, high };
  }
  if (b.high !== null && sign(b.high) < 0) return quotient(opposite(a), opposite(b));
  return EVERYTHING;
}

function shrunk(value: Rational, divisor: Rational | null): Rational {
  return divisor === null ? { numerator: 0n, denominator: 1n } : over(value, divisor);
}
