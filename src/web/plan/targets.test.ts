import { describe, expect, it } from 'vitest';
import type { CellView, PlanView } from '../../contract/index.ts';
import { addressOf, stateOf } from './address.ts';
import { planId } from './plan-id.ts';
import { bySector, foundRows, type PlanRow, replacedTarget } from './targets.ts';

const cell = (value: string | null): CellView => ({
  value,
  decimals: 0,
  absence: value === null ? 'not-applicable' : null,
  basis: 'target',
  how: 'reported',
  missing: 0,
  differs: null,
});
const row = (indicator: string, name: string, sector: string, targets: PlanRow['targets'] = []): PlanRow => ({
  indicator,
  name,
  unit: 'ha',
  sector,
  breakdown: '',
  breakdownName: '',
  period: '2026',
  targets,
  lastYear: null,
});
const plan = (id: string, version: PlanView['version'], assignedBy = 'HĐND tỉnh'): PlanView => ({
  id,
  year: 2026,
  assignedBy,
  resolution: '',
  version,
  kind: 'plan',
});

describe('targets', () => {
  const rows = [row('rice', 'Lúa xuân', 'agri'), row('revenue', 'Thu ngân sách', 'budget'), row('x', 'Khác', 'none')];

  it('are searched without accents', () => {
    expect(foundRows(rows, 'lua xuan')).toEqual([rows[0]]);
    expect(foundRows(rows, ' ')).toBe(rows);
  });

  it('stand under their sectors, in the order of these', () => {
    const sectors = [
      { code: 'budget', name: 'Ngân sách' },
      { code: 'trade', name: 'Thương mại' },
      { code: 'agri', name: 'Nông nghiệp' },
    ];
    expect(bySector(rows, sectors).map(({ name, rows: within }) => [name, within.length])).toEqual([
      ['Ngân sách', 1],
      ['Nông nghiệp', 1],
      ['none', 1],
    ]);
  });
});

describe('an adjusted target', () => {
  const plans = [plan('a', 'assigned'), plan('b', 'adjusted'), plan('c', 'adjusted', 'Thủ tướng')];
  const replaced = (...values: (string | null)[]) => {
    const targets = values.map((value) => (value === null ? null : cell(value)));
    return plans.map((_, index) => replacedTarget(row('x', 'X', 's', targets), plans, index)?.value ?? null);
  };

  it('tells what it was before, where that differs', () => {
    expect(replaced('120', '130', '140')).toEqual([null, '120', null]);
    expect(replaced('130.0', '130', null)).toEqual([null, null, null]);
    expect(replaced(null, '130', null)).toEqual([null, null, null]);
  });
});

describe('the id of a plan that is made', () => {
  const taken = [plan('2026-hdnd-tinh', 'assigned'), plan('2026-hdnd-tinh-12-nq-hdnd', 'adjusted')];

  it.each([
    ['UBND tỉnh', 'Quyết định số 5', '2026-ubnd-tinh'],
    ['HĐND tỉnh', 'Nghị quyết số 45/NQ-HĐND ngày 09/12/2025', '2026-hdnd-tinh-45-nq-hdnd'],
    ['HĐND tỉnh', 'Nghị quyết số 12/NQ-HĐND', '2026-hdnd-tinh-12-nq-hdnd-2'],
    ['HĐND tỉnh', 'điều chỉnh', '2026-hdnd-tinh-dieu-chinh'],
  ])('of %s by %s is %s', (by, resolution, id) => expect(planId(2026, by, resolution, taken)).toBe(id));
});

it('the address is read as it was written', () => {
  const state = { area: '95@2025-07-01', search: 'lúa & ngô' };
  expect(stateOf(addressOf(state))).toEqual(state);
  expect(addressOf(stateOf(''))).toBe('');
});
