import { expect, test } from 'vitest';
import { fromJanuary, lastDay, monthsOfPeriod, periodOf, planYear, yearBefore } from './period.ts';

test.each([
  ['2024', 'year', '2024-01', '2024-12'],
  ['2024-H1', 'half', '2024-01', '2024-06'],
  ['2024-H2', 'half', '2024-07', '2024-12'],
  ['2024-Q4', 'quarter', '2024-10', '2024-12'],
  ['2024-10', 'month', '2024-10', '2024-10'],
  ['2024-M9', 'cumulative', '2024-01', '2024-09'],
  ['2021..2025', 'years', '2021-01', '2025-12'],
  ['2023/2024', 'school', '2023-09', '2024-05'],
  ['2023/2024-DX', 'season', '2023-11', '2024-06'],
  ['2024-DX', 'season', '2023-11', '2024-06'],
  ['2024-HT', 'season', '2024-04', '2024-09'],
  ['2024-M', 'season', '2024-06', '2024-11'],
] as const)('%s is a %s from %s to %s', (id, kind, from, to) => {
  expect(periodOf(id)).toEqual({ id, kind, from, to });
});

test.each([
  ['2024-M1', '2024-01'],
  ['2024-M3', '2024-Q1'],
  ['2024-M6', '2024-H1'],
  ['2024-M06', '2024-H1'],
  ['2024-M12', '2024'],
])('%s is written %s', (id, canonical) => expect(periodOf(id)?.id).toBe(canonical));

test.each([
  '',
  '24',
  '2024-13',
  '2024-00',
  '2024-Q5',
  '2024-H3',
  '2024-M13',
  '2025..2021',
  '2023/2025',
  '2023/2025-DX',
  '2021..2025-H1',
  '2024-6',
])('%s is no period', (id) => expect(periodOf(id)).toBeNull());

test('every month of ten years has a period from January to it, which holds as many months', () => {
  for (let year = 2018; year < 2028; year += 1)
    for (let last = 1; last <= 12; last += 1) {
      const period = fromJanuary(year, last);
      expect(periodOf(period.id)).toEqual(period);
      expect(monthsOfPeriod(period)).toHaveLength(last);
      expect(monthsOfPeriod(period).at(-1)).toBe(period.to);
      expect(planYear(period)).toBe(year);
    }
});

test('the year before keeps the kind', () => {
  expect(yearBefore(periodOf('2024-H1')!)?.id).toBe('2023-H1');
  expect(yearBefore(periodOf('2023/2024-DX')!)?.id).toBe('2022/2023-DX');
  expect(yearBefore(periodOf('2023/2024')!)?.id).toBe('2022/2023');
  expect(yearBefore(periodOf('2021..2025')!)).toBeNull();
});

test.each([
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2000-02', '2000-02-29'],
  ['1900-02', '1900-02-28'],
  ['2026-12', '2026-12-31'],
])('the last day of %s is %s', (at, day) => expect(lastDay(at)).toBe(day));
