import {
  approximate,
  ceiling,
  compare,
  type Decimal,
  floor,
  type Interval,
  minus,
  movedPoint,
  overlaps,
  plus,
  powerOfTen,
  type Rational,
  rationalOf,
  roundingInterval,
} from '../figure/index.ts';

/**
 * The one slip that could have made a number from another: the comma in the wrong place (or a point for a comma, or
 * the wrong unit), two neighbouring digits swapped, one digit wrong, one too many or one left out, the wrong
 * direction.
 */
export type EditKind = 'comma' | 'swap' | 'digit' | 'extra' | 'missing' | 'sign';

export interface Edit {
  readonly kind: EditKind;
  readonly value: Decimal;
  /** For a comma: by how many places, negative towards the smaller. */
  readonly places: number;
}

/** Kinds from the slip that explains most at once to the one that explains least. */
export const RANK: Readonly<Record<EditKind, number>> = { comma: 0, swap: 1, digit: 2, sign: 0, extra: 4, missing: 4 };
const MOST_PLACES = 6;
const MOST_DIGITS = 15;

/**
 * All numbers that one slip could have turned into the one written and whose rounding meets a range, the most telling
 * kinds first. A whole count (`exact`) stays whole; only a change (`signed`) has a
 * direction to get wrong.
 */
export function editsInto(written: Decimal, exact: boolean, signed: boolean, range: Interval): Edit[] {
  const found: Edit[] = [];
  const add = (kind: EditKind, value: Decimal, places = 0): void => {
    if (value.units === 0n || (exact && value.scale > 0)) return;
    if (overlaps(roundingInterval(value, exact), range)) found.push({ kind, value, places });
  };
  for (let places = -MOST_PLACES; places <= MOST_PLACES; places += 1) {
    if (places !== 0) add('comma', movedPoint(written, places), places);
  }
  if (signed) add('sign', { units: -written.units, scale: written.scale });
  for (const edit of digitEdits(written, exact ? range : widened(range, written.scale))) found.push(edit);
  const middle = middleOf(range);
  return found.sort((a, b) => RANK[a.kind] - RANK[b.kind] || away(a.value, middle) - away(b.value, middle));
}

/** A range of true values as the range of what may be written for them with so many places. */
function widened(range: Interval, scale: number): Interval {
  const half: Rational = { numerator: 1n, denominator: 2n * powerOfTen(scale) };
  return { low: range.low && minus(range.low, half), high: range.high && plus(range.high, half) };
}

function middleOf(range: Interval): number {
  if (range.low === null) return range.high === null ? 0 : approximate(range.high);
  return range.high === null ? approximate(range.low) : (approximate(range.low) + approximate(range.high)) / 2;
}

const away = (value: Decimal, middle: number): number => Math.abs(approximate(rationalOf(value)) - middle);

/** Slips in the digits, in whole units of the last digit, so that safe integers do. */
function digitEdits(written: Decimal, range: Interval): Edit[] {
  const negative = written.units < 0n;
  const digits = (negative ? -written.units : written.units).toString().padStart(written.scale + 1, '0');
  if (digits.length > MOST_DIGITS) return [];
  const bounds = wholeBounds(range, written.scale, negative);
  const found = new Map<number, EditKind>();
  const own = Number(digits);
  eachVariant(digits, (kind, value) => {
    if (value === own || value < bounds.low || value > bounds.high || value === 0) return;
    const known = found.get(value);
    if (known === undefined || RANK[kind] < RANK[known]) found.set(value, kind);
  });
  return [...found].map(([value, kind]) => ({
    kind,
    value: { units: negative ? -BigInt(value) : BigInt(value), scale: written.scale },
    places: 0,
  }));
}

function wholeBounds(range: Interval, scale: number, negative: boolean): { low: number; high: number } {
  const up = (value: Rational | null): Rational | null =>
    value && { numerator: value.numerator * powerOfTen(scale), denominator: value.denominator };
  const [low, high] = [up(range.low), up(range.high)];
  const bounds = {
    low: low === null ? Number.NEGATIVE_INFINITY : Number(ceiling(low)),
    high: high === null ? Number.POSITIVE_INFINITY : Number(floor(high)),
  };
  return negative ? { low: -bounds.high, high: -bounds.low } : bounds;
}

/** Hands every slip in the digits to `take`, as the whole number it would leave. */
function eachVariant(digits: string, take: (kind: EditKind, value: number) => void): void {
  const value = Number(digits);
  const length = digits.length;
  for (let i = 0; i < length; i += 1) {
    const place = 10 ** (length - 1 - i);
    const digit = digits.charCodeAt(i) - 48;
    for (let other = 0; other < 10; other += 1) take('digit', value + (other - digit) * place);
    const next = i + 1 < length ? digits.charCodeAt(i + 1) - 48 : digit;
    if (next !== digit) take('swap', value + ((next - digit) * place * 9) / 10);
    const head = Math.floor(value / place / 10);
    const tail = value % place;
    if (length > 1) take('extra', head * place + tail);
  }
  if (length >= MOST_DIGITS) return;
  for (let i = 0; i <= length; i += 1) {
    const place = 10 ** (length - i);
    const head = Math.floor(value / place);
    const tail = value % place;
    for (let digit = i === 0 ? 1 : 0; digit < 10; digit += 1) take('missing', (head * 10 + digit) * place + tail);
  }
}

/**
 * How many of a number's slips would fall into a range by chance: the fewer, the more a fitting slip says. About
 * twelve slips a digit, spread over all numbers of that length.
 */
export function chanceOf(written: Decimal, range: Interval): number {
  if (range.low === null || range.high === null) return 1;
  if (compare(range.low, range.high) > 0) return 0;
  const digits = (written.units < 0n ? -written.units : written.units).toString().length;
  const unit = 10 ** -written.scale;
  const places = Math.floor((approximate(range.high) - approximate(range.low)) / unit) + 1;
  return (12 * digits * places) / 10 ** digits;
}
