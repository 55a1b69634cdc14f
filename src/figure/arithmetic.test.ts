import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as f from './index.ts';

const rational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => ({ numerator, denominator }));
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]) => ({ units, scale }));
const interval = fc.tuple(rational, rational).map(([a, b]) => ({ low: f.lesser(a, b), high: f.greater(a, b) }));
/** A value inside a closed interval, `part` thousandths of the way. */
const inside = (range: f.Interval, part: number): f.Rational =>
  f.plus(range.low!, f.times(f.minus(range.high!, range.low!), { numerator: BigInt(part), denominator: 1000n }));
const thousandth = fc.integer({ min: 0, max: 1000 });
const equal = (a: f.Rational, b: f.Rational): boolean => f.compare(a, b) === 0;

describe('decimals', () => {
  it('are read and written with the digits given', () => {
    for (const text of ['0', '-0.5', '3371.61', '0.30', '100', '-12.000', '0.0001']) {
      expect(f.decimalText(f.parseDecimal(text))).toBe(text);
    }
  });
  it('refuse what is not plain', () => {
    for (const text of ['', '1.', '.5', '1,5', '1.234.567', '1e3', ' 1', '--1', '１']) {
      expect(() => f.parseDecimal(text)).toThrow(RangeError);
    }
  });
  it('come back from text as they went in', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const back = f.parseDecimal(f.decimalText(value));
        return equal(f.rationalOf(back), f.rationalOf(value)) && back.scale === value.scale;
      }),
    );
  });
});

describe('rationals', () => {
  it('form a field', () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        expect(equal(f.plus(a, b), f.plus(b, a))).toBe(true);
        expect(equal(f.plus(f.plus(a, b), c), f.plus(a, f.plus(b, c)))).toBe(true);
        expect(equal(f.times(a, f.plus(b, c)), f.plus(f.times(a, b), f.times(a, c)))).toBe(true);
        expect(equal(f.minus(f.plus(a, b), b), a)).toBe(true);
        if (f.sign(b) !== 0) expect(equal(f.times(f.over(a, b), b), a)).toBe(true);
        expect(equal(f.reduced(a), a)).toBe(true);
      }),
    );
  });
  it('round to the nearest, down and up', () => {
    fc.assert(
      fc.property(rational, fc.integer({ min: 0, max: 6 }), (a, places) => {
        const below = f.rationalOf(f.rounded(a, places, 'below'));
        const above = f.rationalOf(f.rounded(a, places, 'above'));
        const nearest = f.rationalOf(f.rounded(a, places));
        const step = f.lastDigit({ units: 0n, scale: places });
        expect(f.compare(below, a) <= 0 && f.compare(a, above) <= 0).toBe(true);
        expect(f.compare(f.minus(above, below), step) <= 0).toBe(true);
        expect(f.compare(f.absolute(f.minus(nearest, a)), f.times(step, { numerator: 1n, denominator: 2n })) <= 0).toBe(
          true,
        );
      }),
    );
  });
  it('know their exact decimal where there is one', () => {
    expect(f.exactDecimal({ numerator: 1n, denominator: 8n })).toEqual({ units: 125n, scale: 3 });
    expect(f.exactDecimal({ numerator: 1n, denominator: 3n })).toBeNull();
    fc.assert(
      fc.property(decimal, (value) => {
        const exact = f.exactDecimal(f.rationalOf(value))!;
        return equal(f.rationalOf(exact), f.rationalOf(value)) && exact.scale <= value.scale;
      }),
    );
  });
  it('do not divide by zero', () => {
    expect(() => f.over(f.ONE, f.ZERO)).toThrow(RangeError);
    expect(() => f.ratio(1n, 0n)).toThrow(RangeError);
  });
});

describe('intervals', () => {
  it('hold every result of values inside them', () => {
    fc.assert(
      fc.property(interval, interval, thousandth, thousandth, (a, b, p, q) => {
        const x = inside(a, p);
        const y = inside(b, q);
        expect(f.contains(f.sumOf(a, b), f.plus(x, y))).toBe(true);
        expect(f.contains(f.difference(a, b), f.minus(x, y))).toBe(true);
        expect(f.contains(f.product(a, b), f.times(x, y))).toBe(true);
        if (f.sign(y) !== 0) expect(f.contains(f.quotient(a, b), f.over(x, y))).toBe(true);
        expect(f.contains(f.scaled(a, y), f.times(x, y))).toBe(true);
      }),
    );
  });
  it('meet where they have a value in common', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = f.intersection(a, b);
        expect(common !== null).toBe(f.overlaps(a, b));
        if (common) expect(f.contains(a, common.low!) && f.contains(b, common.high!)).toBe(true);
      }),
    );
  });
  it('may lack a bound', () => {
    const upward = { low: f.integer(2), high: null };
    expect(f.contains(upward, f.integer(1000))).toBe(true);
    expect(f.sumOf(upward, f.point(f.ONE))).toEqual({ low: { numerator: 3n, denominator: 1n }, high: null });
    expect(f.product(upward, upward).high).toBeNull();
    expect(f.quotient(f.point(f.ONE), { low: f.integer(-1), high: f.ONE })).toEqual(f.EVERYTHING);
    expect(f.quotient(f.point(f.ONE), upward).low).toEqual({ numerator: 0n, denominator: 1n });
  });
});

describe('what a written number stands for', () => {
  const written = (text: string, exact = false, hedge: f.Hedge | null = null) => {
    const range = f.roundingInterval(f.parseDecimal(text), exact, hedge);
    return [range.low, range.high].map((bound) => f.decimalText(f.exactDecimal(bound!)!));
  };
  it('is all that rounds to it', () => {
    expect(written('46.01')).toEqual(['46.005', '46.015']);
    expect(written('0.30')).toEqual(['0.295', '0.305']);
    expect(written('34')).toEqual(['33.5', '34.5']);
    expect(written('-20')).toEqual(['-20.5', '-19.5']);
  });
  it('is itself where whole things are counted', () => {
    expect(written('1220', true)).toEqual(['1220', '1220']);
  });
  it('is wider where the text hedges', () => {
    expect(written('500', true, 'above')).toEqual(['499.5', '600']);
    expect(written('5032', true, 'above')).toEqual(['5031.5', '5535.2']);
    expect(written('93', false, 'below')).toEqual(['83.7', '93.5']);
    expect(written('380', false, 'about')).toEqual(['361', '399']);
    expect(written('3.5', false, 'expected')).toEqual(['3.45', '3.55']);
  });
  it('holds its own value and every number that rounds to it', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -499, max: 499 }), (value, part) => {
        const range = f.roundingInterval(value, false);
        const other = f.plus(
          f.rationalOf(value),
          f.times(f.lastDigit(value), { numerator: BigInt(part), denominator: 1000n }),
        );
        expect(f.contains(range, other)).toBe(true);
        expect(f.contains(f.looseInterval(value), other)).toBe(true);
        expect(equal(f.rationalOf(f.rounded(other, value.scale)), f.rationalOf(value))).toBe(true);
      }),
    );
  });
});
