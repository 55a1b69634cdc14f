import { type Decimal, powerOfTen } from './decimal.ts';

/** An exact fraction. The denominator is positive; the two need not be coprime. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** Denominators longer than this are cut down before they are used again. */
const LONG = 1n << 192n;

/** `numerator / denominator`. @throws RangeError when the denominator is zero. */
export function ratio(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('division by zero');
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export function rationalOf(value: Decimal): Rational {
  return { numerator: value.units, denominator: powerOfTen(value.scale) };
}

export function integer(value: number | bigint): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

function divisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The same fraction in lowest terms. */
export function reduced(value: Rational): Rational {
  const common = divisor(value.numerator, value.denominator);
  return common <= 1n ? value : { numerator: value.numerator / common, denominator: value.denominator / common };
}

function bounded(numerator: bigint, denominator: bigint): Rational {
  return denominator > LONG ? reduced({ numerator, denominator }) : { numerator, denominator };
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  if (a.denominator % b.denominator === 0n) {
    return { numerator: a.numerator + b.numerator * (a.denominator / b.denominator), denominator: a.denominator };
  }
  if (b.denominator % a.denominator === 0n) {
    return { numerator: b.numerator + a.numerator * (b.denominator / a.denominator), denominator: b.denominator };
  }
  return bounded(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negative(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, negative(b));
}

export function times(a: Rational, b: Rational): Rational {
  return bounded(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is zero. */
export function over(a: Rational, b: Rational): Rational {
  const result = ratio(a.numerator * b.denominator, a.denominator * b.numerator);
  return bounded(result.numerator, result.denominator);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.denominator === b.denominator ? a.numerator : a.numerator * b.denominator;
  const right = a.denominator === b.denominator ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sign(a: Rational): number {
  return a.numerator < 0n ? -1 : a.numerator > 0n ? 1 : 0;
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negative(a) : a;
}

export const lesser = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The greatest whole number that is not above `a`. */
export function floor(a: Rational): bigint {
  const whole = a.numerator / a.denominator;
  return a.numerator < 0n && whole * a.denominator !== a.numerator ? whole - 1n : whole;
}

/** The least whole number that is not below `a`. */
export function ceiling(a: Rational): bigint {
  return -floor(negative(a));
}

/**
 * A decimal of `places` digits behind the point, next to `a`: the nearest (halves away from zero), or the next one
 * below or above. Exact where `a` has no more digits.
 */
export function rounded(a: Rational, places: number, towards: 'nearest' | 'below' | 'above' = 'nearest'): Decimal {
  const scaled: Rational = { numerator: a.numerator * powerOfTen(places), denominator: a.denominator };
  if (towards === 'below') return { units: floor(scaled), scale: places };
  if (towards === 'above') return { units: ceiling(scaled), scale: places };
  const size = absolute(scaled);
  const units = (size.numerator * 2n + size.denominator) / (size.denominator * 2n);
  return { units: scaled.numerator < 0n ? -units : units, scale: places };
}

/** The fraction as an exact decimal without needless zeros, or null where it has none of at most `places` digits. */
export function exactDecimal(a: Rational, places = 12): Decimal | null {
  for (let scale = 0; scale <= places; scale += 1) {
    const scaled = a.numerator * powerOfTen(scale);
    if (scaled % a.denominator === 0n) return { units: scaled / a.denominator, scale };
  }
  return null;
}

/** For choosing what to try first and for nothing else: the value as a float. */
export function approximate(a: Rational): number {
  return Number(a.numerator) / Number(a.denominator);
}
