import type { CellView, ExplorerRow, ExplorerView, PlanView } from '../../contract/index.ts';
import { MARK } from '../../demonstration/index.ts';
import { type PlannedCell, type PlannedSheet, plannedWorkbook } from '../../documents/index.ts';
import { decimalText, integer, over, parseDecimal, rationalOf, rounded, times } from '../../figure/index.ts';
import { periodWords, roman } from '../../language/vi/index.ts';
import { type ExplorerQuestion, explorer } from './explorer.ts';
import type { FactsDesk } from './facts-desk.ts';

/** Signs of the statistics yearbooks for what has no number. */
const SIGNS = { nothing: '-', 'not-reported': '…', 'not-applicable': 'x', 'not-comparable': '…' } as const;

/**
 * The annex of a report (phụ lục biểu chỉ tiêu) as an Excel sheet ready to print: A4 landscape, heads on every page, titles as
 * Nghị định 30/2020/NĐ-CP has them. Throws BadQuestion.
 */
export async function annexFile(desk: FactsDesk, question: ExplorerQuestion): Promise<Uint8Array> {
  const parentOf = (code: string) => desk.catalogue.indicator(code)?.parent ?? null;
  return plannedWorkbook([annexSheet(await explorer(desk, question), parentOf)]);
}

interface Column {
  readonly head: string;
  /** How its numbers come about: 4=3/1. */
  readonly formula: string;
  readonly width: number;
  readonly of: (row: ExplorerRow) => Value;
}

interface Value {
  readonly text: string | null;
  readonly kind: 'text' | 'number';
  readonly decimals: number;
}

const EMPTY: Value = { text: null, kind: 'text', decimals: 0 };
const PERCENT_DECIMALS = 2;

function shownIn(view: CellView | null): Value {
  if (view === null) return EMPTY;
  if (view.value === null) return { ...EMPTY, text: view.absence === null ? null : SIGNS[view.absence] };
  return { text: view.value, kind: 'number', decimals: Math.max(view.decimals, 0) };
}

/** One number in percent of another; empty where there is none. */
function percentOf(now: CellView | null, base: CellView | null): Value {
  if (now?.value == null || base?.value == null) return EMPTY;
  const of = rationalOf(parseDecimal(base.value));
  if (of.numerator <= 0n) return EMPTY;
  const share = over(times(rationalOf(parseDecimal(now.value)), integer(100)), of);
  return { text: decimalText(rounded(share, PERCENT_DECIMALS)), kind: 'number', decimals: PERCENT_DECIMALS };
}

function columnsOf(view: ExplorerView): Column[] {
  const plans = view.plans.filter(({ kind }) => kind === 'plan');
  const targetIn = (row: ExplorerRow, { id }: PlanView) => row.targets.find(({ plan }) => plan === id)?.target ?? null;
  const named = ({ assignedBy }: PlanView): string => (assignedBy === '' ? '' : ` (${assignedBy} giao)`);
  const [same, now] = [plans.length + 1, plans.length + 2];
  const expected = view.rows.some((row) => row.now?.basis === 'estimate');
  return [
    ...plans.map(
      (plan, at): Column => ({
        head: `Kế hoạch năm ${plan.year}${named(plan)}`,
        formula: `${at + 1}`,
        width: 15,
        of: (row) => shownIn(targetIn(row, plan)),
      }),
    ),
    {
      head: 'Thực hiện cùng kỳ năm trước',
      formula: `${same}`,
      width: 15,
      of: (row) => shownIn(row.same),
    },
    {
      head: expected ? 'Ước thực hiện' : 'Thực hiện',
      formula: `${now}`,
      width: 15,
      of: (row) => shownIn(row.now),
    },
    ...plans.map(
      (plan, at): Column => ({
        head: `So với kế hoạch năm${named(plan)} (%)`,
        formula: `${now + 1 + at}=${now}/${at + 1}`,
        width: 11,
        of: (row) => percentOf(row.now, targetIn(row, plan)),
      }),
    ),
    {
      head: 'So với cùng kỳ (%)',
      formula: `${now + 1 + plans.length}=${now}/${same}`,
      width: 11,
      of: (row) => (row.unit === '%' ? EMPTY : percentOf(row.now, row.same)),
    },
  ];
}

const FIRST_VALUE = 3;
const HEAD_ROW = 5;

type ParentOf = (code: string) => string | null;

function annexSheet(view: ExplorerView, parentOf: ParentOf): PlannedSheet {
  const columns = columnsOf(view);
  const width = FIRST_VALUE + columns.length;
  return {
    name: 'Phụ lục',
    widths: [7, 46, 14, ...columns.map((column) => column.width)],
    heights: { [HEAD_ROW]: 52 },
    landscape: true,
    headRows: [HEAD_ROW, HEAD_ROW + 1],
    headColumns: 2,
    cells: [...titleCells(view, width), ...headCells(columns), ...bodyCells(view, columns, parentOf)],
  };
}

function titleCells(view: ExplorerView, width: number): PlannedCell[] {
  const line = (row: number, value: string, more: Partial<PlannedCell>): PlannedCell => ({
    row,
    column: 0,
    value,
    kind: 'text',
    align: 'centre',
    columnSpan: width,
    ...more,
  });
  const period = periodWords(view.period).toLocaleUpperCase('vi');
  return [
    line(0, 'PHỤ LỤC', { bold: true, size: 14 }),
    line(1, `CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI ${period} CỦA ${view.area.name.toLocaleUpperCase('vi')}`, {
      bold: true,
      size: 14,
    }),
    line(2, '(Kèm theo Báo cáo số           /BC-UBND ngày      tháng      năm        của Ủy ban nhân dân)', {
      italic: true,
    }),
    ...(view.demonstration ? [line(3, MARK, { bold: true })] : []),
  ];
}

function headCells(columns: readonly Column[]): PlannedCell[] {
  const heads = ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...columns.map(({ head }) => head)];
  const numbers = ['A', 'B', 'C', ...columns.map(({ formula }) => formula)];
  const cell = (row: number, value: string, column: number): PlannedCell => ({
    row,
    column,
    value,
    kind: 'text',
    align: 'centre',
    framed: true,
    ...(row === HEAD_ROW ? { bold: true, ground: 'head' } : { italic: true, size: 10 }),
  });
  return [
    ...heads.map((head, at) => cell(HEAD_ROW, head, at)),
    ...numbers.map((one, at) => cell(HEAD_ROW + 1, one, at)),
  ];
}

function bodyCells(view: ExplorerView, columns: readonly Column[], parentOf: ParentOf): PlannedCell[] {
  const filled = view.rows.filter((row) => columns.some(({ of }) => of(row).text !== null));
  const cells: PlannedCell[] = [];
  let [row, section] = [HEAD_ROW + 2, 0];
  for (const sector of view.sectors) {
    const rows = outlined(
      filled.filter((one) => one.sector === sector.code),
      parentOf,
    );
    if (rows.length === 0) continue;
    section += 1;
    cells.push(
      ...headingCells(row, [roman(section), sector.name.toLocaleUpperCase('vi')], FIRST_VALUE + columns.length),
    );
    const marks = marksOf(rows);
    rows.forEach((one, at) => {
      cells.push(...rowCells(row + 1 + at, marks[at]!, one, view.period, columns));
    });
    row += 1 + rows.length;
  }
  return cells;
}

const FRAMED = { kind: 'text', framed: true } as const;

const headingCells = (row: number, words: readonly string[], width: number): PlannedCell[] =>
  Array.from({ length: width }, (_, column): PlannedCell => {
    const align = column === 1 ? 'left' : 'centre';
    return { ...FRAMED, row, column, value: words[column] ?? null, bold: true, align };
  });

function rowCells(
  row: number,
  mark: string,
  { row: one, depth }: OutlinedRow,
  period: string,
  columns: readonly Column[],
): PlannedCell[] {
  const label = one.breakdownName === '' ? one.name : `${one.name}: ${one.breakdownName}`;
  const timed = one.period === period ? label : `${label} (${periodWords(one.period)})`;
  return [
    { ...FRAMED, row, column: 0, value: mark, align: 'centre' },
    { ...FRAMED, row, column: 1, value: timed, indent: depth },
    { ...FRAMED, row, column: 2, value: one.unit, align: 'centre' },
    ...columns.map(({ of }, at): PlannedCell => {
      const { text, kind, decimals } = of(one);
      return { row, column: FIRST_VALUE + at, value: text, kind, decimals, framed: true, align: 'right' };
    }),
  ];
}

interface OutlinedRow {
  readonly row: ExplorerRow;
  readonly depth: number;
}

/** A sector's rows as an outline: parts right behind the whole that they are parts of, members behind their indicator. */
function outlined(rows: readonly ExplorerRow[], parentOf: ParentOf): OutlinedRow[] {
  const byCode = new Map<string, ExplorerRow[]>();
  for (const row of rows) byCode.set(row.indicator, [...(byCode.get(row.indicator) ?? []), row]);
  const parts = new Map<string | null, string[]>();
  for (const code of byCode.keys()) {
    const parent = parentOf(code);
    const whole = parent !== null && byCode.has(parent) ? parent : null;
    parts.set(whole, [...(parts.get(whole) ?? []), code]);
  }
  const below = (whole: string | null, depth: number): OutlinedRow[] =>
    (parts.get(whole) ?? []).flatMap((code) => [
      ...byCode.get(code)!.map((row) => ({ row, depth: row.breakdown === '' ? depth : depth + 1 })),
      ...below(code, depth + 1),
    ]);
  return below(null, 0);
}

/** The marks of an outline: 1, 1.1 for a part, - for parts of parts and for members of a breakdown. */
function marksOf(rows: readonly OutlinedRow[]): string[] {
  let [whole, part] = [0, 0];
  return rows.map(({ row, depth }) => {
    if (depth === 0) {
      [whole, part] = [whole + 1, 0];
      return `${whole}`;
    }
    if (depth > 1 || row.breakdown !== '') return '-';
    part += 1;
    return `${whole}.${part}`;
  });
}
