import type { Against, Role } from '../../figure/index.ts';
import {
  type ColumnHead,
  columnHead,
  isNoteHead,
  OF_WHICH,
  oneOf,
  pattern,
  thingOfHead,
} from '../../language/vi/index.ts';
import { periodOfTitle } from '../headPeriod.ts';
import { bestFit, type Form } from './fits.ts';
import type { Row } from './rows.ts';
import type { Table } from './tables.ts';

/** A column of amounts, and what its numbers are. */
export interface Column {
  readonly at: number;
  readonly head: ColumnHead;
  /** What it names beside its part and time: "diện tích"; empty where the row alone names the thing. */
  readonly thing: string;
  role: Role;
  /** As its head says; null where it says none. */
  period: string | null;
  /** The column of the figure that it is about or a part of. */
  of: number | null;
  against: Against | null;
  /** How a relative column is made: 104,2 of 100, 4,2 more, or the difference itself. */
  form: Form | null;
}

/** The time that a table is about where its heads name none. */
export interface OwnPeriod {
  readonly period: string | null;
  readonly year: number | null;
}

/** A row's number in a column as a float, for comparing only; null where there is none. */
export type NumberIn = (row: Row, column: number) => number | null;

/** Tells the columns of a table that hold amounts, from the left. */
export function columnsOf(table: Table, rows: readonly Row[], numberIn: NumberIn, own: OwnPeriod): Column[] {
  const held = new Set(rows.flatMap((row) => [...row.amounts.keys()]));
  const columns = [...held]
    .sort((a, b) => a - b)
    .flatMap((at): Column[] => {
      const path = table.columns.get(at)?.path ?? [];
      if (path.length === 0 || isNoteHead(path.join(' '))) return [];
      const head = columnHead(path);
      const { says, against } = head;
      const role: Role = says === 'level' || says === 'target' || says === 'prior' ? says : 'share';
      const period = role === 'share' ? null : periodOfHead(path, own);
      return [
        { at, head, thing: role === 'share' ? '' : thingOfHead(path), role, period, of: null, against, form: null },
      ];
    });
  earlierYears(columns, own);
  for (const column of columns) if (column.role === 'share') relate(column, columns, table, rows, numberIn, own);
  for (const column of columns) tie(column, columns, own);
  divide(columns, table, rows, numberIn);
  return columns;
}

function periodOfHead(path: readonly string[], { year }: OwnPeriod): string | null {
  const words = [...path].reverse().join(', ');
  const named = periodOfTitle(words, year);
  if (named !== null) return named;
  return /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(words)?.[1] ?? null;
}

const yearOf = (period: string | null): number | null => (period === null ? null : Number(period.slice(0, 4)));

/** A column of an earlier year beside one of this year's is there for comparison. */
function earlierYears(columns: readonly Column[], own: OwnPeriod): void {
  const levels = columns.filter(({ role }) => role === 'level');
  const last = Math.max(own.year ?? 0, ...levels.map(({ period }) => yearOf(period) ?? 0));
  const earlier = levels.filter(({ period }) => (yearOf(period) ?? last) < last);
  if (earlier.length === 0 || earlier.length === levels.length) return;
  const compared = columns.some(({ head }) => head.says === 'relative' && head.against !== 'plan');
  if (earlier.length > 1 && !compared) return;
  for (const column of earlier) column.role = 'prior';
}

/** Which columns a column of percentages or differences is made of: as its formula, its head and its numbers say. */
function relate(
  column: Column,
  columns: readonly Column[],
  table: Table,
  rows: readonly Row[],
  numberIn: NumberIn,
  own: OwnPeriod,
): void {
  const { says } = column.head;
  const found = bestFit(column, columns, table, rows, numberIn, own);
  if (says === 'share') {
    column.of = nearestLevel(column, columns)?.at ?? null;
    return;
  }
  const base = columns.find(({ at }) => at === found?.base);
  if (found === null || base === undefined) {
    const achieved = column.head.against === 'plan';
    if (says === 'rate' && !achieved) {
      column.role = 'level';
      return;
    }
    column.form = achieved || !column.head.grows ? 'index' : column.head.percent === false ? 'less' : 'growth';
    column.of = nearestLevel(column, columns)?.at ?? null;
    column.role = achieved ? 'attainment' : column.head.percent === false ? 'change' : 'growth';
    return;
  }
  const { form, level } = found;
  column.form = form;
  column.of = level;
  const planned = base.role === 'target';
  column.against = planned ? 'plan' : (column.against ?? 'samePeriod');
  column.role = form === 'less' ? 'change' : planned ? 'attainment' : 'growth';
}

/** The level that a column is about where no numbers tell: the nearest to the left, else the first. */
function nearestLevel({ at, head, period }: Column, columns: readonly Column[]): Column | null {
  const levels = columns.filter(({ role, at: other }) => role === 'level' && other !== at);
  const same = period === null || head.says === 'level' ? undefined : levels.find((level) => level.period === period);
  return same ?? levels.findLast((level) => level.at < at) ?? levels[0] ?? null;
}

/** Ties a plan and an earlier amount to the level measured against them, and gives the earlier one its year. */
function tie(column: Column, columns: readonly Column[], own: OwnPeriod): void {
  if (column.role !== 'target' && column.role !== 'prior') return;
  const wanted = column.role === 'target' ? 'plan' : null;
  const relative = columns.find(
    ({ form, against, of, at }) =>
      form !== null && of !== null && (wanted === null ? against !== 'plan' : against === wanted) && at !== column.at,
  );
  const levels = columns.filter(({ role }) => role === 'level');
  if (column.role === 'target' && isToCome(column, levels, own)) return;
  const main =
    levels.find(({ at }) => at === relative?.of) ??
    levels.find(({ period }) => period !== null && period === own.period) ??
    levels.find(({ at }) => at > column.at) ??
    levels.at(-1);
  column.of = main?.at ?? null;
  if (column.role === 'prior' && column.period === null) column.period = yearBefore(main?.period ?? own.period);
}

/** Whether a plan is for a later year than anything that was done. */
export function isToCome({ period }: Column, levels: readonly Column[], own: OwnPeriod): boolean {
  const year = yearOf(period);
  return year !== null && levels.every((level) => (yearOf(level.period) ?? own.year ?? year) < year);
}

/** The same period of the year before: `2024-H1` → `2023-H1`. */
export function yearBefore(period: string | null): string | null {
  return period === null ? null : period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

const DIVIDED = pattern(`^${oneOf(OF_WHICH)}(?![\\p{L}])`);
const TOTAL = /^(?:tổng|tổng số|tổng cộng|cộng|chung)(?!\p{L})/u;
const MOSTLY = 0.6;
const FEWEST_ROWS = 2;

/** Columns under "Trong đó", or behind a "Tổng số" that they add up to, are parts of it. */
function divide(columns: readonly Column[], table: Table, rows: readonly Row[], numberIn: NumberIn): void {
  const levels = columns.filter(({ role }) => role === 'level');
  let total: Column | null = null;
  for (const level of levels) {
    const path = table.columns.get(level.at)?.path ?? [];
    if (path.some((words) => DIVIDED.test(words))) level.of = total?.at ?? null;
    else if (TOTAL.test(path.at(-1) ?? '') || total === null || TOTAL.test(path[0] ?? '')) total = level;
    else if (!TOTAL.test(table.columns.get(total.at)?.path.at(-1) ?? '')) total = level;
  }
  const head = levels.find(({ at }) => TOTAL.test(table.columns.get(at)?.path.at(-1) ?? ''));
  const parts = levels.filter((level) => head !== undefined && level.at > head.at && level.of === null);
  if (head === undefined || parts.length < 2) return;
  const sums = rows.flatMap((row) => {
    const values = parts.map(({ at }) => numberIn(row, at) ?? 0);
    const whole = numberIn(row, head.at);
    return whole === null
      ? []
      : [Math.abs(values.reduce((sum, value) => sum + value, 0) - whole) <= Math.abs(whole) * 0.002];
  });
  const holding = sums.filter(Boolean).length;
  if (holding >= FEWEST_ROWS && holding >= sums.length * MOSTLY) for (const part of parts) part.of = head.at;
}
