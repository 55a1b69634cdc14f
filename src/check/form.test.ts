import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  contains,
  type Interval,
  integer,
  minus,
  over,
  plus,
  type Rational,
  ratio,
  roundingInterval,
  times,
} from '../figure/index.ts';
import { editsInto } from './edit.ts';
import { computed, type Form, figuresOf, holds, type Ranges, required } from './form.ts';
import { near, vietnamese } from './numbers.vi.ts';

/** Positive amounts with up to three decimals, as what they truly are and the interval they may be written as. */
const amount = fc
  .tuple(
    fc.bigInt({ min: 1n, max: 10n ** 9n }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 0, max: 50 }),
  )
  .map(([units, scale, down, up]): { value: Rational; range: Interval } => {
    const value = ratio(units, 10n ** BigInt(scale));
    const part = (percent: number) => times(value, ratio(BigInt(percent), 1000n));
    return { value, range: { low: minus(value, part(down)), high: plus(value, part(up)) } };
  });
const two = [ratio(3n, 1n), ratio(1n, 1000n)];
const hundred = integer(100);
const zero = integer(0);

/** A true relation: the form, and the true values and ranges of its figures. */
const truths = fc.tuple(amount, amount, amount).map(([a, b, c]) => {
  const sum = plus(times(a.value, two[0]!), times(b.value, two[1]!));
  const quotient = over(times(hundred, a.value), b.value);
  const prior = plus(a.value, b.value);
  return [
    {
      form: {
        kind: 'sum',
        stated: 0,
        factor: integer(1),
        summands: [
          { term: 1, factor: two[0]! },
          { term: 2, factor: two[1]! },
        ],
      },
      values: [sum, a.value, b.value],
    },
    {
      form: { kind: 'ratio', stated: 0, part: 1, whole: 2, scale: hundred, less: zero },
      values: [quotient, a.value, b.value],
    },
    {
      form: { kind: 'ratio', stated: 0, part: 1, whole: 2, scale: hundred, less: hundred },
      values: [minus(quotient, hundred), a.value, b.value],
    },
    {
      form: { kind: 'product', stated: 0, first: 1, second: 2, scale: ratio(1n, 10n) },
      values: [times(times(a.value, b.value), ratio(1n, 10n)), a.value, b.value],
    },
    {
      form: { kind: 'growth', stated: 0, level: 1, change: 2, scale: integer(1) },
      values: [over(times(hundred, b.value), a.value), prior, b.value],
    },
    { form: { kind: 'same', stated: 0, other: 1, scale: two[0]! }, values: [times(a.value, two[0]!), a.value] },
    {
      form: { kind: 'atMost', stated: 0, summands: [{ term: 1, factor: integer(1) }] },
      values: [a.value, plus(a.value, c.value)],
    },
    {
      form: { kind: 'atLeast', stated: 0, summands: [{ term: 1, factor: integer(1) }] },
      values: [plus(a.value, c.value), a.value],
    },
    {
      form: { kind: 'samePlan', stated: 0, level: 1, other: 2, otherLevel: 3, scale: integer(1), less: zero },
      values: [over(times(hundred, a.value), c.value), a.value, over(times(hundred, b.value), c.value), b.value],
    },
  ] as { form: Form; values: Rational[] }[];
});
const widths = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
  minLength: 4,
  maxLength: 4,
});

const around = (value: Rational, [down, up]: [number, number]): Interval => ({
  low: minus(value, times(value.numerator < 0n ? minus(zero, value) : value, ratio(BigInt(down), 1000n))),
  high: plus(value, times(value.numerator < 0n ? minus(zero, value) : value, ratio(BigInt(up), 1000n))),
});

describe('a relation that is true', () => {
  it('holds for all ranges around the true values, and requires of each figure no less than its true value', () => {
    fc.assert(
      fc.property(truths, widths, (all, sides) => {
        for (const { form, values } of all) {
          const ranges: Ranges = (k) => around(values[k]!, sides[k]!);
          expect(holds(form, ranges)).toBe(true);
          expect(contains(computed(form, ranges), values[0]!)).toBe(true);
          for (const figure of figuresOf(form)) {
            const range = required(form, ranges, figure);
            if (range) expect(contains(range, values[figure]!)).toBe(true);
          }
        }
      }),
    );
  });
  it('with exact values gives each figure back exactly', () => {
    fc.assert(
      fc.property(truths, (all) => {
        for (const { form, values } of all) {
          if (form.kind === 'atMost' || form.kind === 'atLeast') continue;
          const exact: Ranges = (k) => ({ low: values[k]!, high: values[k]! });
          for (const figure of figuresOf(form)) {
            const range = required(form, exact, figure)!;
            expect(compare(range.low!, values[figure]!)).toBe(0);
            expect(compare(range.high!, values[figure]!)).toBe(0);
          }
        }
      }),
    );
  });
});

describe('slips', () => {
  const written = fc
    .tuple(fc.bigInt({ min: 10n, max: 10n ** 9n }), fc.integer({ min: 0, max: 3 }))
    .map(([units, scale]) => ({ units, scale }));
  const found = (original: { units: bigint; scale: number }, slipped: bigint, scale = original.scale) =>
    editsInto({ units: slipped, scale }, false, false, roundingInterval(original, false)).some(
      (edit) => edit.value.units * 10n ** BigInt(original.scale) === original.units * 10n ** BigInt(edit.value.scale),
    );
  it('of a digit, of two neighbours, of the comma, a digit too many and one too few are found again', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.integer({ min: 1, max: 9 }), (original, at, digit) => {
        const text = original.units.toString();
        const k = at % text.length;
        const replaced = `${text.slice(0, k)}${digit}${text.slice(k + 1)}`;
        if (replaced !== text) expect(found(original, BigInt(replaced))).toBe(true);
        if (k + 1 < text.length && text[k] !== text[k + 1] && text[k + 1] !== '0') {
          expect(found(original, BigInt(`${text.slice(0, k)}${text[k + 1]}${text[k]}${text.slice(k + 2)}`))).toBe(true);
        }
        expect(found(original, original.units, original.scale + 1 + (at % 3))).toBe(true);
        expect(found(original, BigInt(`${text.slice(0, k)}${digit}${text.slice(k)}`))).toBe(true);
        const shorter = BigInt(`0${text.slice(0, k)}${text.slice(k + 1)}`);
        if (shorter.toString().length === text.length - 1) expect(found(original, shorter)).toBe(true);
      }),
    );
  });
  it('leave whole counts whole, and only changes have a direction', () => {
    const range = { low: integer(1), high: integer(10_000) };
    for (const edit of editsInto({ units: 1250n, scale: 0 }, true, false, range)) expect(edit.value.scale).toBe(0);
    const negative = { low: integer(-51), high: integer(-49) };
    expect(editsInto({ units: 50n, scale: 0 }, false, true, negative)[0]).toMatchObject({ kind: 'sign' });
    expect(editsInto({ units: 50n, scale: 0 }, false, false, negative)).toEqual([]);
  });
});

describe('numbers as Vietnam writes them', () => {
  it('with points for thousands and a comma', () => {
    expect(vietnamese({ units: 337161n, scale: 2 })).toBe('3.371,61');
    expect(vietnamese({ units: -1054n, scale: 0 })).toBe('-1.054');
    expect(vietnamese({ units: 30n, scale: 2 })).toBe('0,30');
    expect(vietnamese({ units: 28839750000n, scale: 0 })).toBe('28.839.750.000');
    expect(near(ratio(2n, 3n), 2)).toBe('0,67');
  });
});
