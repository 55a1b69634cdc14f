import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalogue/index.ts';
import { earlier, periodFor } from './when.ts';

const of = (periods: Indicator['periods']) => ({ periods }) as Indicator;

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
    expect(periodFor(read, of(periods))).toBe(period);
  });

  it('a year earlier', () => {
    expect(earlier('2024-H1')).toBe('2023-H1');
    expect(earlier('2021..2025')).toBe('');
    expect(earlier('')).toBe('');
  });
});
