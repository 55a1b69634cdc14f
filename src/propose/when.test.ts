import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalogue/index.ts';
import { earlier, isOfSameEvent, isUntil, isWithin, lastMonth, periodFor, planned, untilDay } from './when.ts';

const of = (periods: Indicator['periods'], more: Partial<Indicator> = {}) =>
  ({
    periods,
    kind: 'flow',
    sector: 'crops',
    name: { vi: 'Số lượng' },
    breakdowns: [],
    ...more,
  }) as unknown as Indicator;

describe('the period of a figure', () => {
  it.each([
    ['2024-M6', 'months', '2024-H1'],
    ['2024-M05', 'months', '2024-M5'],
    ['2023/2024-DX', 'season', '2023/2024-DX'],
    ['2024-H1', 'season', '2024-H1'],
    ['2024-H1', 'school', '2023/2024'],
    ['2024-M9', 'school', '2024/2025'],
    ['2024/2025', 'school', '2024/2025'],
    ['', 'months', ''],
    ['hôm qua', 'months', ''],
  ] as const)('%s by %s is %s', (read, periods, period) => {
    expect(periodFor(read, of(periods), '')).toBe(period);
  });

  it('is no season for a herd or an orchard, and is one for what is done to a crop', () => {
    expect(periodFor('2024-HT', of('months'), '2024-H1')).toBe('2024-H1');
    expect(periodFor('2024-HT', of('months', { sector: 'livestock', kind: 'stock' }), '2024-H1')).toBe('2024-H1');
    expect(periodFor('2024-HT', of('months', { sector: 'livestock', unit: 'liều' }), '2024-H1')).toBe('2024-HT');
    expect(periodFor('2024-HT', of('months', { sector: 'livestock', unit: 'lít' }), '2024-H1')).toBe('2024-H1');
    const name = { vi: 'Diện tích trồng mía', en: 'Cane' };
    expect(periodFor('2024-M', of('months', { name }), '2024-H1')).toBe('2024-M');
    expect(periodFor('2024-HT', of('months', { sector: 'disasters' }), '2024-H1')).toBe('2024-H1');
    expect(periodFor('2024-HT', of('months', { breakdowns: ['farm-product'] }), '2024-H1')).toBe('2024-HT');
  });

  it('is the school year that ends in the year for what a school year ends with', () => {
    const name = { vi: 'Số học sinh tốt nghiệp trung học phổ thông', en: 'Graduates' };
    expect(periodFor('2022', of('school', { name }), '2022')).toBe('2021/2022');
    expect(periodFor('2022', of('school'), '2022')).toBe('2022/2023');
  });

  it.each([
    ['2024-H1', '2024'],
    ['2024-05', '2024'],
    ['2024', '2024'],
    ['2023/2024-DX', '2023/2024-DX'],
    ['2023/2024', '2023/2024'],
    ['2021..2025', '2021..2025'],
    ['', ''],
  ])('what is planned beside an amount of %s is of %s', (period, plan) => {
    expect(planned(period)).toBe(plan);
  });

  it('goes on for what one storm did, and for nothing else', () => {
    const damage = of('months', { sector: 'disasters' });
    expect(isOfSameEvent(damage, damage)).toBe(true);
    expect(isOfSameEvent(of('months'), damage)).toBe(false);
    expect(isOfSameEvent(damage, of('months'))).toBe(false);
    expect(isOfSameEvent(null, damage)).toBe(false);
  });

  it('runs until the month of a day', () => {
    expect(isUntil('2024-M11', '2024-11-30')).toBe(true);
    expect(isUntil('2024-M10', '2024-11-30')).toBe(false);
    expect(isUntil('2024-M11', null)).toBe(false);
  });

  it('the last month of a stretch', () => {
    expect(['2024-M5', '2024-M10', '2024-H1', '2024'].map(lastMonth)).toEqual([
      '2024-05',
      '2024-10',
      '2024-H1',
      '2024',
    ]);
  });

  it('what there is on a day is of its month, what happens since January', () => {
    expect(untilDay('2022-11-30', 'stock')).toBe('2022-11');
    expect(untilDay('2022-11-30', 'flow')).toBe('2022-M11');
    expect(untilDay('2022-06-30', 'flow')).toBe('2022-H1');
  });

  it('a month or quarter within a longer one', () => {
    expect(isWithin('2025-11', '2025-H2')).toBe(true);
    expect(isWithin('2025-Q1', '2025')).toBe(true);
    expect(isWithin('2025-11', '2025-11')).toBe(false);
    expect(isWithin('2024-11', '2025')).toBe(false);
    expect(isWithin('2025-M5', '2025-H1')).toBe(false);
    expect(isWithin('', '2025')).toBe(false);
  });

  it('a year earlier', () => {
    expect(earlier('2024-H1')).toBe('2023-H1');
    expect(earlier('2021..2025')).toBe('');
    expect(earlier('')).toBe('');
  });
});
