import { type Decimal, powerOfTen } from './decimal.ts';
import type { Hedge } from './figure.ts';
import { type Interval, point } from './interval.ts';
import { absolute, greater, minus, plus, type Rational, rationalOf, times } from './rational.ts';

const TENTH: Rational = { numerator: 1n, denominator: 10n };
const TWENTIETH: Rational = { numerator: 1n, denominator: 20n };

/** One unit of the last digit: 46,01 → 0,01; 12.000 → 1. */
export function lastDigit(value: Decimal): Rational {
  return { numerator: 1n, denominator: powerOfTen(value.scale) };
}

/** One unit of the last digit that is not zero: 12.000 → 1000. The step that a hedged number is thought in. */
function coarseStep(value: Decimal): Rational {
  let units = value.units < 0n ? -value.units : value.units;
  let step = 1n;
  while (units !== 0n && units % 10n === 0n) {
    units /= 10n;
    step *= 10n;
  }
  return { numerator: step, denominator: powerOfTen(value.scale) };
}

/**
 * All values that round to the number as written, as a closed interval: 46,01 → [46,005; 46,015]. With `exact` (a
 * count of whole things) only the number itself.
 *
 * A hedge widens it: `above` (trên, hơn) upward, `below` (gần, dưới) downward, `about` (khoảng) both ways, by a tenth
 * (about: a twentieth) of the value and at least by one step of its last digit that is not zero. `expected` (ước, dự
 * kiến) does not widen: such figures are computed like any other.
 */
export function roundingInterval(value: Decimal, exact: boolean, hedge: Hedge | null = null): Interval {
  const middle = rationalOf(value);
  const slack = hedge === null || hedge === 'expected' ? null : hedgeSlack(value, hedge);
  const half: Rational = { numerator: 1n, denominator: 2n * powerOfTen(value.scale) };
  if (slack === null) return exact ? point(middle) : { low: minus(middle, half), high: plus(middle, half) };
  const down = hedge === 'above' ? half : slack;
  const up = hedge === 'below' ? half : slack;
  return { low: minus(middle, down), high: plus(middle, up) };
}

function hedgeSlack(value: Decimal, hedge: Hedge): Rational {
  const share = times(absolute(rationalOf(value)), hedge === 'about' ? TWENTIETH : TENTH);
  return greater(share, coarseStep(value));
}

/** The interval of a number whose last digit may have been cut instead of rounded, or be off by one. */
export function looseInterval(value: Decimal): Interval {
  const middle = rationalOf(value);
  const step = lastDigit(value);
  return { low: minus(middle, step), high: plus(middle, step) };
}
