import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskFinding } from '../../contract/index.ts';
import type { Check, Figure } from '../../figure/index.ts';
import { addressOf, PLAIN_STATE, stateOf, type TableState } from './address.ts';
import { CELL_TEXTS, clipboardText } from './cells.ts';
import { filtered, isFiltered } from './filtering.ts';
import { linesOf, rowsInGroups } from './grouping.ts';
import { choiceOf, moved, shownColumns, toggled, USUAL_COLUMNS } from './kept-columns.ts';
import { type FigureRow, figureRows } from './rows.ts';
import { sorted } from './sorting.ts';

const figure = (id: string, value: string, more: Partial<Figure> = {}): Figure => ({
  id,
  candidate: 1,
  start: Number(id.slice(1)) * 10,
  end: Number(id.slice(1)) * 10 + 4,
  text: value.replace('.', ','),
  value,
  decimals: value.split('.')[1]?.length ?? 0,
  role: 'level',
  unit: 'ha',
  of: null,
  estimate: false,
  hedge: null,
  subject: null,
  section: [],
  note: null,
  period: '2024',
  asOf: null,
  area: '',
  against: null,
  assignedBy: null,
  cue: null,
  block: 0,
  sentence: 0,
  clause: 0,
  ...more,
});

const check = (outcome: Check['outcome'], ...figures: string[]): Check => ({
  rule: 'sum',
  outcome,
  why: null,
  figures,
  stated: null,
  computed: null,
});

const finding = (
  severity: DeskFinding['severity'],
  figures: string[],
  more: Partial<DeskFinding> = {},
): DeskFinding => ({
  key: severity,
  code: 'sum',
  rule: 'sum',
  severity,
  at: [],
  figures,
  stated: null,
  computed: null,
  repair: null,
  message: '',
  section: -1,
  setAside: null,
  since: null,
  ...more,
});

const section = (label: string, start: number, ...path: string[]) => ({
  label,
  path,
  title: `Việc ${label}`,
  depth: path.length,
  start,
  block: 0,
});

const SECTIONS = [section('I', 20, 'I'), section('I.1', 30, 'I', '1'), section('I.10', 40, 'I', '10')];

const rowsOf = (figures: Figure[], checks: Check[] = [], findings: DeskFinding[] = []): FigureRow[] =>
  figureRows({
    figures,
    checks,
    findings,
    sections: SECTIONS,
    notes: [{ id: 'n', label: '3', marks: [{ start: 31, end: 32 }], place: null }],
  });

const ids = (rows: readonly FigureRow[]): string[] => rows.map((row) => row.figure.id);

describe('a row', () => {
  it('knows its section, that of the mark where the figure stands in a note', () => {
    const rows = rowsOf([figure('f1', '1'), figure('f2', '1'), figure('f3', '1'), figure('f90', '1', { note: '3' })]);
    expect(rows.map((row) => row.section?.label ?? null)).toEqual([null, 'I', 'I.1', 'I.1']);
  });

  it('counts the checks that held and failed, each once, and not those that could not be tried', () => {
    const checks = [check('holds', 'f1', 'f1'), check('fails', 'f1'), check('fails', 'f1'), check('uncheckable', 'f1')];
    const [row] = rowsOf([figure('f1', '1')], checks);
    expect([row!.holds, row!.fails, CELL_TEXTS.checks(row!)]).toEqual([1, 2, '1 khớp, 2 không khớp']);
  });

  it('holds its findings, the gravest first, without those set aside', () => {
    const aside = { reason: 'đúng', at: '2024-01-01' };
    const findings = [
      finding('doubt', ['f1', 'f2']),
      finding('error', ['f1']),
      finding('verdict', ['f1'], { setAside: aside }),
    ];
    const [row] = rowsOf([figure('f1', '1')], [], findings);
    expect(row!.findings.map(({ severity }) => severity)).toEqual(['error', 'doubt']);
    expect(CELL_TEXTS.findings(row!)).toBe('× Sai số +1');
  });

  it('borrows the subject of the figure that it is about', () => {
    const [own, share] = rowsOf([figure('f1', '1', { subject: 'Rừng trồng' }), figure('f2', '1', { of: 'f1' })]);
    expect([own!.isBorrowed, share!.isBorrowed, share!.subject]).toEqual([false, true, 'Rừng trồng']);
  });
});

describe('sorted', () => {
  it('puts decimals in their exact order', () => {
    const values = ['0.30', '-4', '9007199254740993', '9007199254740992', '0.3', '0.29999999999999999999', '12'];
    const rows = rowsOf(values.map((value, index) => figure(`f${index + 1}`, value)));
    const up = sorted(rows, { column: 'value', down: false }).map((row) => row.figure.value);
    expect(up).toEqual(['-4', '0.29999999999999999999', '0.30', '0.3', '12', '9007199254740992', '9007199254740993']);
    const down = sorted(rows, { column: 'value', down: true }).map((row) => row.figure.value);
    expect(down).toEqual(['9007199254740993', '9007199254740992', '12', '0.30', '0.3', '0.29999999999999999999', '-4']);
  });

  it('puts words in the Vietnamese order, and what is empty last either way', () => {
    const subjects = ['Đàn trâu', null, 'Dân số', 'Ấp', 'An toàn', 'Êm'];
    const rows = rowsOf(subjects.map((subject, index) => figure(`f${index + 1}`, '1', { subject })));
    const order = (down: boolean) => sorted(rows, { column: 'subject', down }).map((row) => row.subject);
    expect(order(false)).toEqual(['An toàn', 'Ấp', 'Dân số', 'Đàn trâu', 'Êm', null]);
    expect(order(true)).toEqual(['Êm', 'Đàn trâu', 'Dân số', 'Ấp', 'An toàn', null]);
  });

  it('puts the gravest findings and the most failures first', () => {
    const rows = rowsOf(
      [figure('f1', '1'), figure('f2', '1'), figure('f3', '1')],
      [check('holds', 'f1'), check('fails', 'f3')],
      [finding('doubt', ['f2']), finding('verdict', ['f3'])],
    );
    expect(ids(sorted(rows, { column: 'findings', down: false }))).toEqual(['f3', 'f2', 'f1']);
    expect(ids(sorted(rows, { column: 'checks', down: false }))).toEqual(['f3', 'f1', 'f2']);
  });

  it('leaves the order of the report where nothing is asked', () => {
    const rows = rowsOf([figure('f2', '2'), figure('f1', '1')]);
    expect(sorted(rows, null)).toBe(rows);
  });
});

describe('filtered', () => {
  const rows = rowsOf(
    [
      figure('f1', '3371.61', { subject: 'Đường liên xã', unit: 'tỷ đồng' }),
      figure('f3', '5', { subject: 'Đập nhỏ', unit: '' }),
      figure('f4', '7', { subject: 'Đường ngõ', role: 'target', period: '2023' }),
    ],
    [check('holds', 'f1')],
    [finding('error', ['f4'])],
  );
  const left = (filters: Partial<TableState>): string[] => ids(filtered(rows, { ...PLAIN_STATE, ...filters }));

  it.each([
    ['duong', ['f1', 'f4']],
    ['ĐƯỜNG xa', ['f1']],
    ['3371,61', ['f1']],
    ['3.371,61', ['f1']],
    ['ty dong', ['f1']],
    ['sai so', ['f4']],
    ['không có đâu', []],
    ['  ', ['f1', 'f3', 'f4']],
  ])('by the words «%s»', (search, found) => expect(left({ search })).toEqual(found));

  it('by column, together with one another', () => {
    expect(left({ role: 'target' })).toEqual(['f4']);
    expect(left({ unit: '' })).toEqual(['f3']);
    expect(left({ period: '2023', unit: 'tỷ đồng' })).toEqual([]);
    expect(left({ found: true })).toEqual(['f4']);
    expect(left({ unchecked: true })).toEqual(['f3', 'f4']);
  });

  it('by a section and what stands below it, not by one whose number begins alike', () => {
    expect(left({ section: 'I' })).toEqual(['f3', 'f4']);
    expect(left({ section: 'I/1' })).toEqual(['f3']);
  });

  it('says whether anything is left out', () => {
    expect(isFiltered({ ...PLAIN_STATE, search: ' ' })).toBe(false);
    expect(isFiltered({ ...PLAIN_STATE, unit: '' })).toBe(true);
  });
});

describe('groups', () => {
  const rows = rowsOf([
    figure('f5', '1', { unit: 'tấn', period: '2024' }),
    figure('f1', '1', { unit: '', period: '2023' }),
    figure('f4', '1', { unit: 'đồng', period: '2024' }),
    figure('f3', '1', { unit: 'tấn', period: '2023' }),
  ]);
  const heads = (by: 'section' | 'unit' | 'period', closed: string[] = []) =>
    linesOf(rows, by, new Set(closed)).map((line) =>
      line.kind === 'group' ? `${line.label}: ${line.count}` : line.row.figure.id,
    );

  it('stand in the order of the report, of the letters, of time', () => {
    expect(heads('section')).toEqual([
      'Phần đầu, trước đề mục thứ nhất: 1',
      'f1',
      'I.1 Việc I.1: 1',
      'f3',
      'I.10 Việc I.10: 2',
      'f5',
      'f4',
    ]);
    expect(heads('unit')).toEqual(['đồng: 1', 'f4', 'tấn: 2', 'f5', 'f3', 'không ghi: 1', 'f1']);
    expect(heads('period')).toEqual(['năm 2023: 2', 'f1', 'f3', 'năm 2024: 2', 'f5', 'f4']);
  });

  it('show their head alone where they are closed, and lose no row for Excel', () => {
    expect(heads('unit', ['tấn', ''])).toEqual(['đồng: 1', 'f4', 'tấn: 2', 'không ghi: 1']);
    expect(ids(rowsInGroups(rows, 'unit'))).toEqual(['f4', 'f5', 'f3', 'f1']);
  });
});

describe('the address', () => {
  it('holds how the table is looked at', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const state = fc.record<TableState>({
      search: text,
      section: fc.option(text),
      role: fc.constantFrom(null, 'level', 'growth'),
      unit: fc.option(text),
      period: fc.option(text),
      found: fc.boolean(),
      unchecked: fc.boolean(),
      sort: fc.option(fc.record({ column: fc.constantFrom('value', 'asOf'), down: fc.boolean() })),
      group: fc.constantFrom(null, 'section', 'unit'),
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(stateOf(addressOf(one))).toEqual(one);
      }),
    );
  });

  it('is empty where nothing was chosen, and survives what is not known', () => {
    expect(addressOf(PLAIN_STATE)).toBe('');
    expect(stateOf('?sort=colour&group=moon&role=king&x=1')).toEqual(PLAIN_STATE);
  });
});

describe('the columns', () => {
  it('are kept in their order; unknown ones are dropped, new ones come last, one always stays', () => {
    const kept = choiceOf(JSON.stringify({ order: ['value', 'colour', 'text'], hidden: ['text', 'moon'] }));
    expect(kept.order.slice(0, 3)).toEqual(['value', 'text', 'subject']);
    expect([kept.order.length, kept.hidden]).toEqual([USUAL_COLUMNS.order.length, ['text']]);
    for (const broken of [null, '', '7', '{}', '[]', '{"order":3}', JSON.stringify({ hidden: USUAL_COLUMNS.order })])
      expect(choiceOf(broken)).toEqual(USUAL_COLUMNS);
  });

  it('move by a step and are hidden, but for the last', () => {
    expect(shownColumns(moved(USUAL_COLUMNS, 'section', -1)).slice(0, 2)).toEqual(['section', 'subject']);
    expect(moved(USUAL_COLUMNS, 'subject', -1).order).toEqual(USUAL_COLUMNS.order);
    expect(shownColumns(toggled(USUAL_COLUMNS, 'subject'))[0]).toBe('section');
    const one = { ...USUAL_COLUMNS, hidden: USUAL_COLUMNS.order.slice(1) };
    expect(toggled(one, 'subject')).toBe(one);
  });
});

it('rows go to Excel as tab-separated lines, numbers as numbers and no cell as a formula', () => {
  const rows = rowsOf([
    figure('f1', '-3371.61', { subject: '=Trồng\tmới' }),
    figure('f2', '5', { subject: '- Chăm sóc', unit: '' }),
  ]);
  expect(clipboardText(rows, ['subject', 'text', 'value', 'unit'])).toBe(
    "'=Trồng mới\t-3371,61\t-3371,61\tha\n'- Chăm sóc\t5\t5\t",
  );
});
