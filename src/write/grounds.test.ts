import { describe, expect, it } from 'vitest';
import type { Answers, Basis, ChipValue } from '../figure/index.ts';
import { grounded, groundedRows } from './grounds.ts';

const value = (basis: Basis): ChipValue => ({
  ...{ value: '12', decimals: 0, unit: 'ha', counts: false, basis, absence: null, why: null },
});
const answersBy =
  (bases: Readonly<Record<string, Basis>>): Answers =>
  ({ indicator }) =>
    value(bases[indicator]!);

const rows = ['rice.sown-area', 'forest.planted'].map((indicator) => ({ indicator, breakdown: '', period: null }));
const table = {
  ...({ kind: 'table', id: 't', title: '', area: '00@1900-01-01', period: '2026-H1', landscape: false, rows } as const),
  columns: [{ aspect: 'level', head: '', period: null, plan: null } as const],
};

describe('on what ground the levels of a table stand', () => {
  it('its head says where one is expected, and its rows which are not', () => {
    const { columns, rows: said } = grounded(
      table,
      answersBy({ 'rice.sown-area': 'actual', 'forest.planted': 'estimate' }),
    );
    expect(columns[0]!.head).toBe('Ước thực hiện 6 tháng đầu năm 2026');
    expect(said.map(({ done }) => done)).toEqual([true, undefined]);
  });

  it('nothing is said where all are done', () => {
    expect(grounded(table, () => value('actual'))).toEqual(table);
  });

  it('rows follow the facts, and stay the same where these do', () => {
    const headed = grounded(table, () => value('estimate'));
    const later = groundedRows(headed, answersBy({ 'rice.sown-area': 'estimate', 'forest.planted': 'actual' }));
    expect(later.map(({ done }) => done)).toEqual([undefined, true]);
    expect(groundedRows({ ...headed, rows: later }, () => value('estimate'))).toEqual(rows);
    expect(groundedRows(headed, () => value('estimate'))).toBe(headed.rows);
  });
});
