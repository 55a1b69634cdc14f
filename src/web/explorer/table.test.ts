import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellView, ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { walked } from '../frame/walk-keys.ts';
import { addressOf, type ExplorerState, HIDEABLE, ONLY, pinToggled, stateOf } from './address.ts';
import { columnsOf, fullName, measures } from './columns.ts';
import { filtered, isFiltered } from './filtering.ts';
import { linesOf, PINNED } from './lines.ts';
import { nextSort, sorted } from './ordering.ts';

const cell = (value: string | null, more: Partial<CellView> = {}): CellView => ({
  value,
  decimals: 0,
  absence: value === null ? 'not-reported' : null,
  basis: 'actual',
  how: 'reported',
  missing: 0,
  differs: null,
  ...more,
});
const none = { value: null, why: 'Chưa có số.' } as const;

const row = (indicator: string, name: string, more: Partial<ExplorerRow> = {}): ExplorerRow => ({
  key: `${indicator}|${more.breakdown ?? ''}|`,
  indicator,
  name,
  unit: 'ha',
  decimals: 1,
  direction: 'up',
  sector: 'agriculture',
  breakdown: '',
  breakdownName: '',
  period: '2026-H1',
  depth: 0,
  now: cell('10'),
  targets: [],
  same: null,
  change: none,
  growth: none,
  pace: none,
  months: [],
  forecast: null,
  ...more,
});

const target = (value: string, percent: string) => ({
  plan: 'p1',
  target: cell(value, { basis: 'target' }),
  attainment: { value: percent, why: null },
});
const verdict = (word: 'reach' | 'miss', attainment: string) => ({
  value: '1',
  low: '1',
  high: '1',
  attainment,
  verdict: word,
  how: '',
});

const rice = row('rice.area', 'Diện tích gieo cấy lúa', {
  now: cell('9.5'),
  targets: [target('100', '9.5')],
  growth: { value: '-2.71', why: null },
  forecast: verdict('reach', '101'),
});
const spring = row('rice.area', 'Diện tích gieo cấy lúa', {
  breakdown: 'crop=X',
  breakdownName: 'Lúa xuân',
  depth: 1,
  period: '2026-X',
  now: cell('4', { differs: '5' }),
});
const maize = row('maize.area', 'Diện tích ngô', {
  now: cell('120'),
  targets: [target('90', '133.3')],
  growth: { value: '10.2', why: null },
  forecast: verdict('miss', '71'),
});
const revenue = row('revenue', 'Thu ngân sách', { sector: 'budget', unit: 'tỷ đồng', now: cell(null) });
const rows = [rice, spring, maize, revenue];

const view: ExplorerView = {
  area: { id: 'a', code: '95', name: 'Tỉnh', level: 'province', parent: null, from: '2025-07-01', to: null },
  path: [],
  period: '2026-H1',
  samePeriod: '2025-H1',
  plans: [
    { id: 'p1', year: 2026, assignedBy: 'HĐND', resolution: 'Nghị quyết 1', version: 'assigned', kind: 'plan' },
    { id: 'p2', year: 2026, assignedBy: 'Bộ', resolution: '', version: 'assigned', kind: 'plan' },
  ],
  sectors: [
    { code: 'agriculture', name: 'Nông nghiệp' },
    { code: 'budget', name: 'Ngân sách' },
  ],
  rows,
  demonstration: false,
};

const names = (found: readonly ExplorerRow[]): string[] => found.map((one) => one.breakdownName || one.name);
const all = { search: '', sector: null, only: null };

describe('rows', () => {
  it.each([
    ['lua xuan', ['Lúa xuân']],
    ['LÚA', ['Diện tích gieo cấy lúa', 'Lúa xuân']],
    ['ngan sach ty', ['Thu ngân sách']],
    ['maize', ['Diện tích ngô']],
    ['không có', []],
  ])('are searched without accents: %s', (search, found) =>
    expect(names(filtered(rows, { ...all, search }))).toEqual(found),
  );

  it('are shown of one sector, or those only that ask for attention', () => {
    expect(filtered(rows, { ...all, sector: 'budget' })).toEqual([revenue]);
    expect(ONLY.map((only) => names(filtered(rows, { ...all, only })))).toEqual([
      ['Diện tích ngô'],
      [],
      ['Lúa xuân'],
      ['Thu ngân sách'],
    ]);
    expect(isFiltered(all)).toBe(false);
    expect(isFiltered({ ...all, search: 'a' })).toBe(true);
  });

  it.each([
    ['now', false, ['Lúa xuân', 'Diện tích gieo cấy lúa', 'Diện tích ngô', 'Thu ngân sách']],
    ['now', true, ['Diện tích ngô', 'Diện tích gieo cấy lúa', 'Lúa xuân', 'Thu ngân sách']],
    ['attainment', true, ['Diện tích ngô', 'Diện tích gieo cấy lúa', 'Lúa xuân', 'Thu ngân sách']],
    ['growth', false, ['Diện tích gieo cấy lúa', 'Diện tích ngô', 'Lúa xuân', 'Thu ngân sách']],
    ['forecast', false, ['Diện tích ngô', 'Diện tích gieo cấy lúa', 'Lúa xuân', 'Thu ngân sách']],
    ['months', false, ['Diện tích gieo cấy lúa', 'Lúa xuân', 'Diện tích ngô', 'Thu ngân sách']],
    ['nothing', false, ['Diện tích gieo cấy lúa', 'Lúa xuân', 'Diện tích ngô', 'Thu ngân sách']],
  ])('are put in order by %s, down: %s; those without a value come last', (column, down, order) =>
    expect(names(sorted(rows, { column, down }))).toEqual(order),
  );

  it('a head sorts up, then down, then as it was', () => {
    const up = nextSort('now', null);
    const down = nextSort('now', up);
    expect([up?.down, down?.down, nextSort('now', down)]).toEqual([false, true, null]);
  });

  it('are named with their breakdown and their own period', () => {
    expect(fullName(spring, '2026-H1')).toBe('Diện tích gieo cấy lúa · Lúa xuân (vụ xuân 2026)');
    expect(fullName(maize, '2026-H1')).toBe('Diện tích ngô');
  });
});

describe('lines', () => {
  const lines = (
    shown: readonly ExplorerRow[],
    pins: readonly string[] = [],
    isOrdered = false,
    closed: string[] = [],
  ) =>
    linesOf(shown, view, pins, isOrdered, new Set(closed)).map((line) =>
      line.kind === 'group' ? `# ${line.label} ${line.count}` : `${line.isPart ? '- ' : ''}${line.id}`,
    );

  it('stand under their sectors, parts under their whole', () =>
    expect(lines(rows)).toEqual([
      '# Nông nghiệp 3',
      'rice.area||',
      '- rice.area|crop=X|',
      'maize.area||',
      '# Ngân sách 1',
      'revenue||',
    ]));

  it('a part without its whole stands for itself', () =>
    expect(lines([spring])).toEqual(['# Nông nghiệp 1', 'rice.area|crop=X|']));

  it('a closed sector shows its head only', () =>
    expect(lines(rows, [], false, ['agriculture'])).toEqual(['# Nông nghiệp 3', '# Ngân sách 1', 'revenue||']));

  it('in an order of their own have no heads; what is pinned stands first, filtered or not', () =>
    expect(lines([maize], ['revenue||', 'gone||'], true)).toEqual([
      '# Đã ghim 1',
      `${PINNED} revenue||`,
      'maize.area||',
    ]));
});

describe('columns', () => {
  it('one for the plans that have targets, none that are hidden', () => {
    expect(columnsOf(view, []).map(({ kind }) => kind)).toEqual([
      'name',
      'unit',
      'target',
      'now',
      'attainment',
      'same',
      'change',
      'growth',
      'months',
      'forecast',
    ]);
    expect(columnsOf(view, ['target', 'months', 'unit']).map(({ kind }) => kind)).not.toContain('months');
    expect(columnsOf({ ...view, samePeriod: null }, []).map(({ kind }) => kind)).not.toContain('growth');
  });

  it('are as wide as their longest number', () => {
    const long = row('x', 'X', { now: cell('123456789012.5') });
    const [short, wide] = [rows, [...rows, long]].map((some) => measures(some, columnsOf(view, []))['--columns']);
    expect(short).not.toBe(wide);
    expect(wide).toContain('17ch');
  });
});

describe('the address', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const state: fc.Arbitrary<ExplorerState> = fc.record({
    area: fc.constantFrom(null, '95@2025-07-01'),
    period: fc.constantFrom(null, '2026-H1', '2026-M5', '2025/2026-DX', '2025/2026'),
    sector: fc.constantFrom(null, 'agriculture'),
    search: fc.oneof(fc.constant(''), text),
    only: fc.constantFrom(null, ...ONLY),
    sort: fc.constantFrom(null, { column: 'growth', down: true }, { column: 'target', down: false }),
    pins: fc.uniqueArray(fc.constantFrom('rice|crop=X;fund=a|2026-X', 'b||', 'c&d'), { maxLength: 3 }),
    hidden: fc.subarray([...HIDEABLE]),
    row: fc.constant('rice|crop=X|2026-X'),
    of: fc.constantFrom('now', 'same', 'p1'),
  });

  it('is read as it was written', () =>
    fc.assert(
      fc.property(state, (one) => {
        expect(stateOf(addressOf(one))).toEqual(one);
      }),
    ));

  it('typed by hand leaves out what is not known', () => {
    const read = stateOf('period=2026-13&only=x&hide=name&sort=&pin=&area=');
    expect(read).toEqual(stateOf(''));
    expect(addressOf(read)).toBe('');
    expect(stateOf('period=2026-M6').period).toBe('2026-H1');
  });

  it('a pin is set and taken away', () => {
    expect(pinToggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(pinToggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 8],
  ['PageUp', 3, 0],
  ['Home', 5, 0],
  ['End', -1, 9],
  ['x', 5, null],
])('the key %s leads from line %i to %s', (key, from, to) => expect(walked(key, from, 9, 5)).toBe(to));
