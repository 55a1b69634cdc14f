import { describe, expect, it } from 'vitest';
import type { AreaView, CellView } from '../../contract/index.ts';
import { foundAreas, stands } from './area-search.ts';
import { cellText, changeText, growthText, marksOf, percentText } from './cell-words.ts';
import { periodGroups, yearsOf } from './period-choice.ts';
import { sparkOf } from './spark-path.ts';

const cell = (more: Partial<CellView>): CellView => ({
  value: '41.8',
  decimals: 1,
  absence: null,
  basis: 'actual',
  how: 'reported',
  missing: 0,
  differs: null,
  ...more,
});
const signs = (more: Partial<CellView>): string[] => marksOf(cell(more)).map(({ sign }) => sign);

describe('a number', () => {
  it('is written as given, or why there is none', () => {
    expect(cellText(cell({ value: '3371.60' }))).toBe('3.371,60');
    expect(cellText(cell({ value: null, absence: 'nothing' }))).toBe('không phát sinh');
    expect(cellText(cell({ value: null, absence: 'not-comparable' }))).toBe('không so sánh được');
    expect(cellText(null)).toBe('');
  });

  it('bears what is to be known of it', () => {
    expect(signs({})).toEqual([]);
    expect(signs({ basis: 'estimate' })).toEqual(['ước']);
    expect(signs({ basis: 'preliminary', missing: 3, how: 'summed' })).toEqual(['thiếu 3', 'sơ bộ']);
    expect(signs({ how: 'recast' })).toEqual(['tính lại']);
    expect(signs({ value: null, missing: 2, differs: '1' })).toEqual([]);
  });

  it('that differs from the sum of its parts says by how much, to the last digit', () => {
    expect(marksOf(cell({ differs: '41.55' }))[0]?.says).toBe('Cộng từ các địa bàn: 41,55, lệch 0,25');
    expect(marksOf(cell({ differs: '42' }))[0]?.says).toBe('Cộng từ các địa bàn: 42, lệch 0,2');
  });

  it('derived is rounded and signed; that of a share is in points', () => {
    expect(percentText({ value: '32.149', why: null })).toBe('32,1');
    expect(percentText({ value: null, why: 'x' })).toBe('–');
    expect(growthText({ value: '-9.05', why: null })).toBe('−9,1');
    expect(growthText({ value: '0.0', why: null })).toBe('0,0');
    expect(changeText({ value: '0.3', why: null }, '%')).toBe('+0,3 điểm');
    expect(changeText({ value: '131.4', why: null }, 'tấn')).toBe('+131,4');
  });
});

describe('a small line', () => {
  it('runs from month to month, is parted where a month is missing, and ends in a dot', () => {
    expect(sparkOf(['0', '10', '5'], 20, 10)).toEqual({ path: 'M0 10L10 0L20 5', last: { x: 20, y: 5 } });
    expect(sparkOf(['0', null, '10', '10'], 30, 10)).toEqual({ path: 'M0 10h0M20 0L30 0', last: { x: 30, y: 0 } });
  });

  it('of quarters runs over the months between', () => {
    expect(sparkOf([null, '0', null, '10', null], 40, 10)).toEqual({ path: 'M10 10L30 0', last: { x: 30, y: 0 } });
  });

  it('of one value only is level, of none is nothing', () => {
    expect(sparkOf(['7', '7'], 10, 10).path).toBe('M0 5L10 5');
    expect(sparkOf([null, null], 10, 10)).toEqual({ path: '', last: null });
    expect(sparkOf(['3'], 10, 10).last).toEqual({ x: 0, y: 5 });
  });
});

describe('periods to choose from', () => {
  const periods = ['2026-H1', '2026-02', '2026-M2', '2025/2026', '2026-10', '2025', '2026-Q2', '2026-X'];

  it('stand under the year in which they end', () => expect(yearsOf(periods)).toEqual([2026, 2025]));

  it('stand in groups of their kind, in the order of time', () =>
    expect(
      periodGroups(periods, 2026).map(({ label, options }) => [label, ...options.map((one) => one.label)]),
    ).toEqual([
      ['6 tháng', 'đầu năm'],
      ['Quý', 'II'],
      ['Tháng', '2', '10'],
      ['Lũy kế', '2 tháng'],
      ['Vụ, năm học', 'năm học 2025-2026', 'vụ xuân 2026'],
    ]));
});

describe('places to choose from', () => {
  const area = (name: string, from: string, to: string | null, code = '1'): AreaView => ({
    id: `${code}@${from}`,
    code,
    name,
    level: 'commune',
    parent: null,
    from,
    to,
  });
  const now = area('Xã Mây Thượng', '2025-07-01', null);
  const before = area('Xã Mây Thượng', '1900-01-01', '2025-06-30');
  const other = area('Xã Thượng Mây Hạ', '2025-07-01', null, '00412');

  it('stood at the end of the period', () => {
    expect([stands(now, '2026-H1'), stands(before, '2026-H1')]).toEqual([true, false]);
    expect([stands(now, '2025-06'), stands(before, '2025-06')]).toEqual([false, true]);
  });

  it('are found without accents, those of the time first, then those that begin with what was typed', () => {
    expect(foundAreas([before, other, now], 'may thuong', '2026-H1')).toEqual([now, other, before]);
    expect(foundAreas([before, now], 'MÂY', '2024')).toEqual([before, now]);
    expect(foundAreas([now, other], '00412', '2026-H1')).toEqual([other]);
    expect(foundAreas([now], 'gió', '2026-H1')).toEqual([]);
  });
});
