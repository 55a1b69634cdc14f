import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  compare,
  integer,
  minus,
  over,
  parseDecimal,
  type Rational,
  rationalOf,
  times,
} from '../figure/index.ts';
import { attainment, change, growth, type Level, percentOf, ranks, share, verdict, whySentence } from './index.ts';

const level = (value: string | null, more: Partial<Level> = {}): Level => ({
  amount:
    value === null ? null : { value: rationalOf(parseDecimal(value)), decimals: value.split('.')[1]?.length ?? 0 },
  absence: value === null ? 'not-reported' : null,
  basis: 'actual',
  how: 'reported',
  missing: 0,
  differs: null,
  from: [],
  ...more,
});
const flow = { kind: 'flow', areas: 'sum' } as const;
const rate = { kind: 'rate', areas: 'formula' } as const;
const positive = fc.integer({ min: 1, max: 10_000_000 });
const whole = (n: number): Rational => integer(n);

describe('against the plan', () => {
  it('is percent of the target, with two digits', () => {
    expect(attainment(flow, level('1234.5'), level('2700'))).toEqual({ value: '45.72', why: null });
    expect(attainment(rate, level('98.2'), level('95'))).toEqual({ value: '103.37', why: null });
  });

  it('gives back the value, within its rounding', () => {
    fc.assert(
      fc.property(positive, positive, (value, target) => {
        const { value: reached } = attainment(flow, level(String(value)), level(String(target)));
        const back = times(over(rationalOf(parseDecimal(reached!)), whole(100)), whole(target));
        const slack = { numerator: BigInt(target) * 5n, denominator: 100_000n };
        expect(compare(absolute(minus(back, whole(value))), slack) <= 0).toBe(true);
      }),
    );
  });

  it.each([
    ['no value', null, level('5'), 'Chưa có số của kỳ này.'],
    ['no target', level('5'), null, 'Chưa có chỉ tiêu kế hoạch.'],
    ['nothing happened', level(null, { absence: 'nothing' }), level('5'), 'Số của kỳ này: không phát sinh.'],
    ['a part of the areas', level('5', { missing: 2 }), level('5'), 'còn thiếu địa bàn hoặc tháng'],
    ['a target of 0', level('5'), level('0'), 'bằng 0'],
    ['a target below 0', level('5'), level('-1'), 'số âm'],
  ])('cannot be had with %s, and says so', (_name, now, target, sentence) => {
    const { why } = attainment(flow, now, target);
    expect(whySentence(why!)).toContain(sentence);
  });
});

describe('against the same period', () => {
  it('changes in the unit with the coarser digits, and grows in percent', () => {
    expect(change(level('1234.56'), level('1200.1'))).toEqual({ value: '34.5', why: null });
    expect(growth(flow, level('1234.56'), level('1200.1'))).toEqual({ value: '2.87', why: null });
    expect(growth(flow, level('90'), level('120')).value).toBe('-25.00');
  });

  it('rates change in points', () => {
    expect(change(level('7.35'), level('8.10')).value).toBe('-0.75');
    expect(whySentence(growth(rate, level('7.35'), level('8.10')).why!)).toContain('điểm');
  });

  it('is what the year before was, grown', () => {
    fc.assert(
      fc.property(positive, positive, (now, same) => {
        const grown = rationalOf(parseDecimal(growth(flow, level(String(now)), level(String(same))).value!));
        const ratio = rationalOf(parseDecimal(percentOf(level(String(now)), level(String(same)), 'same').value!));
        expect(compare(minus(ratio, grown), whole(100))).toBe(0);
      }),
    );
  });

  it('cannot be had for a merged area without a whole predecessor', () => {
    const { why } = growth(flow, level('5'), level(null, { absence: 'not-comparable' }));
    expect(whySentence(why!)).toBe('Số cùng kỳ năm trước: không so sánh được vì địa bàn đã thay đổi.');
  });
});

describe('among others', () => {
  it('the shares of all make a hundred, but for their rounding', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 40 }), (values) => {
        const parent = level(String(values.reduce((sum, one) => sum + one, 0)));
        const parts = values.map((one) => Number(share(flow, level(String(one)), parent).value));
        const sum = parts.reduce((all, one) => all + Math.round(one * 100), 0);
        expect(Math.abs(sum - 10_000)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
    expect(share(rate, level('5'), level('5')).why).toEqual({ code: 'not-summed' });
  });

  it('equal values share a place, the next count on', () => {
    const values = [5, 9, null, 9, 1].map((n) => (n === null ? null : whole(n)));
    expect(ranks(values, 'up')).toEqual([3, 1, null, 1, 4]);
    expect(ranks(values, 'down')).toEqual([2, 3, null, 3, 1]);
    expect(ranks(values, 'none')).toEqual([null, null, null, null, null]);
  });

  it('places of different values are all numbers from 1 on, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(positive, { maxLength: 40 }), fc.constantFrom('up', 'down'), (values, direction) => {
        const places = ranks(values.map(whole), direction);
        expect(places.toSorted((a, b) => a! - b!)).toEqual(values.map((_, k) => k + 1));
        const best = direction === 'up' ? Math.max(...values) : Math.min(...values);
        if (values.length > 0) expect(values[places.indexOf(1)]).toBe(best);
      }),
    );
  });
});

describe('a verdict on the plan', () => {
  it.each([
    [100, 100, 'up', 'reach'],
    [95, 100, 'up', 'near'],
    [94, 100, 'up', 'miss'],
    [100, 100, 'down', 'reach'],
    [105, 100, 'down', 'near'],
    [106, 100, 'down', 'miss'],
    [50, 100, 'none', 'unknown'],
  ] as const)('of %i for %i, %s, is %s', (expected, target, direction, said) => {
    expect(verdict(whole(expected), whole(target), direction)).toBe(said);
  });
});
