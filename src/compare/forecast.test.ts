import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalogue/index.ts';
import { fromJanuary, periodOf } from '../figure/index.ts';
import { amountText, Book, forecast, forecastSentence, type OwnLine, pace, paceSentence, Reckoning } from './index.ts';

const KEY = { indicator: 'revenue', area: '99@1900-01-01', breakdown: '' };
const REVENUE = { code: 'revenue', kind: 'flow', months: 'sum', areas: 'sum', decimals: 0, formula: null } as Indicator;

const lines = (year: number, months: readonly number[]): OwnLine[] =>
  months.map((value, k) => ({
    ...KEY,
    period: `${year}-${String(k + 1).padStart(2, '0')}`,
    basis: 'actual',
    plan: null,
    value: String(value),
    decimals: 0,
    absence: null,
  }));

function of(years: Readonly<Record<number, readonly number[]>>): Reckoning {
  const facts = Object.entries(years).flatMap(([year, months]) => lines(Number(year), months));
  return new Reckoning({
    book: new Book(facts),
    indicator: () => REVENUE,
    formula: () => null,
    exact: () => false,
    since: () => '1900-01-01',
    recast: null,
  });
}
const YEAR = [10, 10, 20, 20, 20, 20, 10, 10, 20, 20, 20, 20];
const times = (factor: number): number[] => YEAR.map((value) => value * factor);
const half = periodOf('2026-H1')!;

describe('the pace of a year', () => {
  it('is the share that these months had of past years', () => {
    const found = pace(
      of({ 2024: times(2), 2025: [...times(3).slice(0, 6), 50, 50, 50, 50, 50, 50] }),
      REVENUE,
      KEY,
      half,
    );
    // 2024: 200 of 400; 2025: 300 of 600.
    expect(found).toEqual({ value: '50.00', years: [2025, 2024], why: null });
    expect(paceSentence(found)).toContain('2024, 2025');
  });

  it('is even where no past year is known, and says so', () => {
    const found = pace(of({ 2026: YEAR.slice(0, 5) }), REVENUE, KEY, periodOf('2026-M5')!);
    expect(found).toEqual({ value: '41.67', years: [], why: null });
    expect(paceSentence(found)).toContain('Chia đều');
  });

  it('is of no year that is over, and of nothing that does not add up', () => {
    expect(pace(of({}), REVENUE, KEY, periodOf('2026')!).why).toEqual({ code: 'not-under-way' });
    expect(pace(of({}), REVENUE, KEY, periodOf('2026-Q2')!).why).toEqual({ code: 'not-under-way' });
    expect(pace(of({}), { ...REVENUE, months: 'last' }, KEY, half).why).toEqual({ code: 'not-flow' });
  });
});

describe('the forecast of a year', () => {
  it('worked by hand: 110 so far, of last year 100 and then 100, of the year before 60 and then 140', () => {
    const last = [...Array(5).fill(20), 0, ...Array(5).fill(20), 0];
    const before = [60, 0, 0, 0, 0, 0, 140, 0, 0, 0, 0, 0];
    const kept = of({ 2024: before, 2025: last, 2026: [110, 0, 0, 0, 0, 0] });
    const found = forecast(kept, REVENUE, KEY, half).forecast!;
    // By growth: 110 + 100 × 110/100 = 220. By share: 110 ÷ ((0,5 + 0,3) / 2) = 275.
    expect([amountText(found.byGrowth), amountText(found.byShare)]).toEqual(['220', '275']);
    expect(amountText(found.expected)).toBe('248');
    // 2025 told from 2024 alone: 100 ÷ 0,3 = 333,3 by both, 66,67 % above 200.
    expect([found.error, found.tried]).toEqual(['66.67', [2025]]);
    expect([amountText(found.low), amountText(found.high)]).toEqual(['110', '458']);
    expect(forecastSentence(found)).toContain('năm 2025: 66,67 %');
  });

  it('is exact for years that are in proportion, at every month', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 12, maxLength: 12 }),
        fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 9 }))),
        fc.integer({ min: 1, max: 11 }),
        (months, [a, b, c, d], month) => {
          const grown = (factor: number): number[] => months.map((value) => value * factor);
          const kept = of({ 2023: grown(a!), 2024: grown(b!), 2025: grown(c!), 2026: grown(d!).slice(0, month) });
          const found = forecast(kept, REVENUE, KEY, fromJanuary(2026, month)).forecast!;
          const year = String(grown(d!).reduce((sum, value) => sum + value, 0));
          for (const amount of [found.expected, found.low, found.high]) expect(amountText(amount)).toBe(year);
          expect(found.error).toBe('0.00');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is held by its ends and never below what is there already', () => {
    const month = fc.integer({ min: 0, max: 99 });
    const year = fc.array(month, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(year, year, fc.array(month, { minLength: 6, maxLength: 6 }), (first, second, now) => {
        const found = forecast(of({ 2024: first, 2025: second, 2026: now }), REVENUE, KEY, half).forecast;
        if (!found) return;
        const [low, expected, high] = [found.low, found.expected, found.high].map((one) => Number(amountText(one)));
        expect(low! <= expected! && expected! <= high!).toBe(true);
        expect(expected!).toBeGreaterThanOrEqual(now.reduce((sum, value) => sum + value, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('cannot be had without last year, or for a part of the months, and says how sure it is', () => {
    expect(forecast(of({ 2026: YEAR.slice(0, 6) }), REVENUE, KEY, half).why).toEqual({ code: 'no-past-year' });
    const gap = forecast(of({ 2025: YEAR, 2026: [10, 10] }), REVENUE, KEY, half);
    expect(gap.why).toEqual({ code: 'side', side: 'now', lacks: 'parts' });
    const young = forecast(of({ 2025: YEAR, 2026: YEAR.slice(0, 6) }), REVENUE, KEY, half).forecast!;
    expect([young.error, forecastSentence(young)]).toEqual([null, expect.stringContaining('Chưa đủ số')]);
  });
});
