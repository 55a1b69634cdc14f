import type { CellView, ExplorerRow, ExplorerView, PlanView } from '../../contract/index.ts';
import { type PlannedCell, type PlannedSheet, plannedWorkbook } from '../../documents/index.ts';
import { decimalText, integer, over, parseDecimal, rationalOf, rounded, times } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { type ExplorerQuestion, explorer } from './explorer.ts';
import { MADE_UP } from './explorer-sheet.ts';
import type { FactsDesk } from './facts-desk.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Signs of the statistics yearbooks for what has no number. */
const SIGNS = { nothing: '-', 'not-reported': '…', 'not-applicable': 'x', 'not-comparable': '…' } as const;

/**
 * The annex of a report (phụ lục biểu chỉ tiêu) as an Excel sheet ready to print: A4 landscape, heads on every page, titles as
 * Nghị định 30/2020/NĐ-CP has them. Throws BadQuestion.
 */
export async function annexFile(desk: FactsDesk, question: ExplorerQuestion): Promise<Uint8Array> {
  return plannedWorkbook([annexSheet(await explorer(desk, question))]);
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
  const named = ({ assignedBy }: PlanView): string => (plans.length > 1 ? ` (${assignedBy} giao)` : '');
  const [same, now] = [plans.length + 1, plans.length + 2];
  const expected = view.rows.some((row) => row.now?.basis === 'estimate');
  const period = periodWords(view.period);
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
      head: `Thực hiện ${periodWords(view.samePeriod ?? '')}`,
      formula: `${same}`,
      width: 15,
      of: (row) => shownIn(row.same),
    },
    {
      head: `${expected ? 'Ước thực hiện' : 'Thực hiện'} ${period}`,
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

function annexSheet(view: ExplorerView): PlannedSheet {
  const columns = columnsOf(view);
  const width = FIRST_VALUE + columns.length;
  return {
    name: 'Phụ lục',
    widths: [7, 46, 14, ...columns.map((column) => column.width)],
    heights: { [HEAD_ROW]: 52 },
    landscape: true,
    headRows: [HEAD_ROW, HEAD_ROW + 1],
    headColumns: 2,
    cells: [...titleCells(view, width), ...headCells(columns), ...bodyCells(view, columns)],
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
    ...(view.demonstration ? [line(3, MADE_UP, { bold: true })] : []),
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

function bodyCells(view: ExplorerView, columns: readonly Column[]): PlannedCell[] {
  const cells: PlannedCell[] = [];
  let row = HEAD_ROW + 2;
  const framed = { row: 0, kind: 'text', framed: true } as const;
  view.sectors.forEach((sector, at) => {
    const rows = view.rows.filter((one) => one.sector === sector.code);
    if (rows.length === 0) return;
    const heading = [
      ROMAN[at] ?? String(at + 1),
      sector.name.toLocaleUpperCase('vi'),
      null,
      ...columns.map(() => null),
    ];
    heading.forEach((value, column) => {
      cells.push({ ...framed, row, column, value, bold: true, align: column === 1 ? 'left' : 'centre' });
    });
    row += 1;
    const marks = marksOf(rows);
    rows.forEach((one, index) => {
      const { name, breakdownName, unit, depth } = one;
      const label = breakdownName === '' ? name : `${name}: ${breakdownName}`;
      const timed = one.period === view.period ? label : `${label} (${periodWords(one.period)})`;
      cells.push({ ...framed, row, column: 0, value: marks[index]!, align: 'centre' });
      cells.push({ ...framed, row, column: 1, value: timed, indent: depth });
      cells.push({ ...framed, row, column: 2, value: unit, align: 'centre' });
      columns.forEach(({ of }, column) => {
        const { text, kind, decimals } = of(one);
        cells.push({ row, column: FIRST_VALUE + column, value: text, kind, decimals, framed: true, align: 'right' });
      });
      row += 1;
    });
  });
  return cells;
}

/** The outline of a sector's rows: 1, 1.1 for a part, - for one of its members. */
function marksOf(rows: readonly ExplorerRow[]): string[] {
  let [whole, part] = [0, 0];
  return rows.map(({ depth, breakdown }) => {
    if (depth === 0) {
      [whole, part] = [whole + 1, 0];
      return `${whole}`;
    }
    if (breakdown !== '') return '-';
    part += 1;
    return `${whole}.${part}`;
  });
}
