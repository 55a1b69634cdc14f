import { createHash } from 'node:crypto';
import {
  ABSENCE_CHOICES,
  absenceWords,
  type FormSheet,
  HEAD_ROW,
  LABEL_COLUMN,
  lineKey,
  type SheetLine,
} from '../../collect/index.ts';
import { isMadeUp, MARK } from '../../demonstration/index.ts';
import { type PlannedCell, type PlannedSheet, plannedWorkbook, type Rule } from '../../documents/index.ts';
import type { FactValue, Grid } from '../../figure/index.ts';

/** What stands beside the cells of a row, in the unit of the form; null where nothing is kept. */
export type Beside = (line: SheetLine, what: 'plan' | 'same' | 'previous') => FactValue | null;

/** What a workbook says of itself on its hidden sheet. */
export interface WorkbookKeys {
  readonly agency: string;
  readonly area: string;
  readonly period: string;
  readonly sheets: readonly { readonly form: string; readonly version: string; readonly checksum: string }[];
}

/** The hidden sheet, and the first word on it: by them a form of ours is known. */
const KEY_SHEET = 'tonghop';
const FORMAT = 'tonghop-form-1';

/** The checksum of a form as it lies on its sheet: rows, columns, indicators. */
export const checksumOf = (sheet: FormSheet): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        sheet.agency.id,
        sheet.period.id,
        sheet.lines.map((line) => [lineKey(line), line.unit, line.entries]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);

/** One workbook of an agency: a locked sheet for each form, and a hidden one with the machine's keys. */
export function formWorkbook(sheets: readonly FormSheet[], beside: Beside): Promise<Uint8Array> {
  return plannedWorkbook([...sheets.map((sheet) => planOf(sheet, beside)), keySheet(sheets)]);
}

function keySheet(sheets: readonly FormSheet[]): PlannedSheet {
  const [first] = sheets;
  const rows = [
    [FORMAT],
    ['agency', first?.agency.id ?? ''],
    ['area', first?.agency.area ?? ''],
    ['period', first?.period.id ?? ''],
    ...sheets.map((sheet) => ['form', sheet.form.code, String(sheet.form.version), checksumOf(sheet)]),
    ...sheets.flatMap((sheet) => sheet.lines.map((line) => ['row', sheet.form.code, lineKey(line)])),
  ];
  const cells = rows.flatMap((words, row) =>
    words.map((value, column): PlannedCell => ({ row, column, value, kind: 'text' })),
  );
  return { name: KEY_SHEET, hidden: true, locked: true, widths: [12, 40, 60, 20], cells };
}

/** The keys of a workbook that came back; null where it is none of ours. */
export function keysOf(grids: readonly Grid[]): WorkbookKeys | null {
  const sheet = grids.find(({ name }) => name === KEY_SHEET);
  const rows = (sheet?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text.trim()));
  if (rows[0]?.[0] !== FORMAT) return null;
  const wordOf = (key: string): string => rows.find(([first]) => first === key)?.[1] ?? '';
  return {
    agency: wordOf('agency'),
    area: wordOf('area'),
    period: wordOf('period'),
    sheets: rows
      .filter(([first]) => first === 'form')
      .map(([, form = '', version = '', checksum = '']) => ({ form, version, checksum })),
  };
}

const HEAD_HEIGHT = 48;
const ENTRY_WIDTH = 15;

function planOf(sheet: FormSheet, beside: Beside): PlannedSheet {
  const { columns } = sheet;
  const entries = columns.absence - columns.previous - 1;
  return {
    name: sheet.name,
    locked: true,
    landscape: true,
    widths: [6, 46, 13, 13, 13, 13, ...Array<number>(entries).fill(ENTRY_WIDTH), 17, 24],
    heights: { [HEAD_ROW]: HEAD_HEIGHT },
    headRows: [HEAD_ROW, HEAD_ROW],
    headColumns: LABEL_COLUMN + 1,
    cells: [
      ...titleCells(sheet),
      ...(isMadeUp(sheet.agency.area) ? [markCell(sheet)] : []),
      ...headCells(sheet),
      ...sheet.lines.flatMap((line) => lineCells(sheet, line, beside)),
      ...footCells(sheet),
    ],
    rules: rulesOf(sheet),
  };
}

function titleCells({ title, columns }: FormSheet): PlannedCell[] {
  const width = columns.note + 1;
  return title.map(({ row, column, text }): PlannedCell => {
    const base = { row, column, value: text, kind: 'text' } as const;
    if (row === 0) return column === 0 ? { ...base, bold: true } : { ...base, italic: true };
    if (row === 1) return { ...base, bold: true, size: 14, align: 'centre', columnSpan: width };
    return { ...base, italic: row > 2, align: 'centre', columnSpan: width };
  });
}

/** Says that what stands here is made up. */
const markCell = ({ columns }: FormSheet): PlannedCell => ({
  row: HEAD_ROW - 1,
  column: 0,
  value: MARK,
  kind: 'text',
  bold: true,
  align: 'centre',
  columnSpan: columns.note + 1,
});

const headCells = ({ heads, headings, columns }: FormSheet): PlannedCell[] => [
  ...heads.map(
    ({ row, column, text }): PlannedCell => ({
      row,
      column,
      value: text,
      kind: 'text',
      bold: true,
      align: 'centre',
      framed: true,
      ground: 'head',
    }),
  ),
  ...headings.flatMap(({ row, column, text }): PlannedCell[] => [
    { row, column, value: text, kind: 'text', bold: true, framed: true, ...(column === 0 ? { align: 'centre' } : {}) },
    ...(column === LABEL_COLUMN
      ? range(LABEL_COLUMN + 1, columns.note).map((at) => ({ ...blank(row, at), framed: true }))
      : []),
  ]),
];

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const blank = (row: number, column: number): PlannedCell => ({ row, column, value: null, kind: 'text' });

function lineCells({ columns }: FormSheet, line: SheetLine, beside: Beside): PlannedCell[] {
  const { row, depth, decimals } = line;
  const words = (column: number, value: string, more: Partial<PlannedCell> = {}): PlannedCell => ({
    row,
    column,
    value,
    kind: 'text',
    framed: true,
    ...more,
  });
  const known = (column: number, what: Parameters<Beside>[1]): PlannedCell => {
    const fact = beside(line, what);
    const value = fact === null ? null : (fact.value ?? absenceWords(fact.absence ?? 'not-reported'));
    return {
      ...blank(row, column),
      value,
      kind: fact?.value == null ? 'text' : 'number',
      framed: true,
      ground: 'quiet',
    };
  };
  const asked = new Set(line.entries.map(({ column }) => column));
  return [
    words(0, line.number, { align: 'centre' }),
    words(LABEL_COLUMN, line.label, { indent: depth }),
    words(LABEL_COLUMN + 1, line.unit, { align: 'centre' }),
    known(columns.plan, 'plan'),
    known(columns.same, 'same'),
    known(columns.previous, 'previous'),
    ...range(columns.previous + 1, columns.absence - 1).map((column): PlannedCell => {
      const cell = { ...blank(row, column), framed: true };
      return asked.has(column) ? { ...cell, kind: 'number', decimals, open: true, ground: 'entry' } : cell;
    }),
    { ...blank(row, columns.absence), framed: true, open: true, ground: 'entry' },
    { ...blank(row, columns.note), framed: true, open: true },
  ];
}

function footCells({ end, columns, form }: FormSheet): PlannedCell[] {
  const notes = form.notes.map(
    (text, at): PlannedCell => ({
      row: end + 1 + at,
      column: LABEL_COLUMN,
      value: `${at === 0 ? 'Ghi chú: ' : ''}${text}`,
      kind: 'text',
      italic: true,
    }),
  );
  const row = end + 2 + notes.length;
  const signer = (column: number, value: string): PlannedCell => ({
    row,
    column,
    value,
    kind: 'text',
    bold: true,
    align: 'centre',
  });
  return [...notes, signer(LABEL_COLUMN, 'NGƯỜI LẬP BIỂU'), signer(columns.absence, 'THỦ TRƯỞNG ĐƠN VỊ')];
}

/** What Excel lets be typed: numbers that can be, and one of the three reasons where there is none. */
function rulesOf({ columns, lines }: FormSheet): Rule[] {
  const numbers = runsOf(lines).flatMap(({ rows, signed }) =>
    range(columns.previous + 1, columns.absence - 1).map(
      (column): Rule => ({
        rows,
        column,
        allow: { least: signed ? null : 0 },
        title: 'Chưa phải là số',
        message: `Hãy nhập một số${signed ? '' : ' không âm'}. Nếu không có số, để trống ô này và chọn lý do ở cột “Nếu không có số”.`,
      }),
    ),
  );
  const choices: Rule = {
    rows: [lines[0]?.row ?? HEAD_ROW, lines.at(-1)?.row ?? HEAD_ROW],
    column: columns.absence,
    allow: { choices: Object.values(ABSENCE_CHOICES) },
    title: 'Chọn trong danh sách',
    message: `Hãy chọn một trong: ${Object.values(ABSENCE_CHOICES).join(', ')}; hoặc để trống.`,
  };
  return [...numbers, choices];
}

/** Rows one after another that have the same rule: a rule for each cell would make a large file. */
function runsOf(lines: readonly SheetLine[]): { rows: [number, number]; signed: boolean }[] {
  const runs: { rows: [number, number]; signed: boolean }[] = [];
  for (const { row, signed } of lines) {
    const last = runs.at(-1);
    if (last?.signed === signed) last.rows[1] = row;
    else runs.push({ rows: [row, row], signed });
  }
  return runs;
}
