import { describe, expect, it } from 'vitest';
import { dayWords, periodWords } from './periodNames.ts';

describe('a period in words', () => {
  it.each([
    ['2024', 'năm 2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024-H2', '6 tháng cuối năm 2024'],
    ['2020-M7', '7 tháng đầu năm 2020'],
    ['2026-05', 'tháng 5/2026'],
    ['2020-Q2', 'quý II/2020'],
    ['2023/2024', 'năm học 2023-2024'],
    ['2023/2024-DX', 'vụ đông xuân 2023-2024'],
    ['2020-M', 'vụ mùa 2020'],
    ['2021..2025', 'giai đoạn 2021-2025'],
    ['2024-W3', '2024-W3'],
  ])('%s', (period, words) => expect(periodWords(period)).toBe(words));
});

it('a day as people write it', () => {
  expect(dayWords('2024-06-30')).toBe('30/6/2024');
  expect(dayWords('2024-06')).toBe('2024-06');
});
