import { type Column, isToCome, type NumberIn, type OwnPeriod } from './columns.ts';
import type { Row } from './rows.ts';
import type { Table } from './tables.ts';

/** How a column is made of two others: `index` 104,2 (of 100), `growth` 4,2 (more), `less` the difference. */
export type Form = 'index' | 'growth' | 'less';

/** A way to make a column: the level and what it is held against. */
export interface Fit {
  readonly level: number;
  readonly base: number;
  readonly form: Form;
}

const VALUES: Readonly<Record<Form, (level: number, base: number) => number>> = {
  index: (level, base) => (100 * level) / base,
  growth: (level, base) => (100 * level) / base - 100,
  less: (level, base) => level - base,
};

/** Rows are asked up to so many: what holds in them holds in the rest. */
const MOST_ROWS = 60;
/** Columns of a table that is wider than any of indicators. */
const MOST_WAYS = 400;
const MOST_LEVELS = 24;
/** How far a number may be off, as a part of it: amounts are rounded. */
const SLACK = 0.004;
const HALF = 0.5;

/**
 * The two columns that a relative column is made of, and how: "% so với cùng kỳ" is 112,5 in one office and 12,5 in
 * another. Every pair that the head allows is tried, that of the formula under the head (`7=6/4`) and what the head
 * says (tăng, giảm) first; the one that fits most rows is meant. Null where none fits half of them, unless the formula
 * says it.
 */
export function bestFit(
  column: Column,
  columns: readonly Column[],
  table: Table,
  rows: readonly Row[],
  numberIn: NumberIn,
  own: OwnPeriod,
): Fit | null {
  const asked = rows.filter((row) => row.amounts.has(column.at)).slice(0, MOST_ROWS);
  const formula = byFormula(column, columns, table);
  const ways = formula === null ? waysOf(column, columns, own) : formsOf(column).map((form) => ({ ...formula, form }));
  let best: Fit | null = null;
  let most = 0;
  for (const way of ways) {
    const share = shareFitting(way, column.at, asked, numberIn);
    if (share > most) {
      most = share;
      best = way;
    }
  }
  if (most >= HALF) return best;
  // The head says what is held against what, so that rows which do not fit are wrong, not another column.
  return formula !== null || (column.head.against !== null && ways.length > 0) ? (best ?? ways[0] ?? null) : null;
}

function shareFitting({ level, base, form }: Fit, at: number, rows: readonly Row[], numberIn: NumberIn): number {
  let [fitting, all] = [0, 0];
  for (const row of rows) {
    const [stated, a, b] = [numberIn(row, at), numberIn(row, level), numberIn(row, base)];
    if (stated === null || a === null || b === null || b === 0) continue;
    all += 1;
    const expected = VALUES[form](a, b);
    if (Math.abs(expected - stated) <= 0.06 + SLACK * Math.abs(expected)) fitting += 1;
  }
  return all === 0 ? 0 : fitting / all;
}

/** The columns that the row of column numbers names: "7=6/4", "(4)=(3)/(2)". */
function byFormula({ at }: Column, columns: readonly Column[], table: Table): Omit<Fit, 'form'> | null {
  const [first, second] = (table.columns.get(at)?.formula ?? []).map((number) =>
    columns.find((column) => table.columns.get(column.at)?.number === number),
  );
  if (first === undefined || second === undefined || first === second) return null;
  return { level: first.at, base: second.at };
}

function formsOf({ head: { says, grows, percent } }: Column): Form[] {
  if (says === 'share') return [];
  const rates: Form[] = grows ? ['growth', 'index'] : ['index', 'growth'];
  if (percent === true) return rates;
  return percent === false ? ['less'] : [...rates, 'less'];
}

function waysOf(column: Column, columns: readonly Column[], own: OwnPeriod): Fit[] {
  const { against } = column.head;
  const before = (one: Column): number => (one.at < column.at ? column.at - one.at : 1000 + one.at - column.at);
  const nearest = (wanted: (one: Column) => boolean): Column[] =>
    columns.filter((one) => one.at !== column.at && wanted(one)).sort((a, b) => before(a) - before(b));
  const bases = nearest(
    ({ role }) =>
      (role === 'target' && against !== 'samePeriod' && against !== 'previous') ||
      (role === 'prior' && against !== 'plan'),
  );
  const levels = nearest(({ role }) => role === 'level').slice(0, MOST_LEVELS);
  const months = against === 'previous' || against === null ? levels : [];
  const forms = formsOf(column);
  const ways = (of: readonly Column[], against: readonly Column[]): Fit[] =>
    of.flatMap((level) =>
      against.flatMap((base) =>
        base === level ? [] : forms.map((form) => ({ level: level.at, base: base.at, form })),
      ),
    );
  // A plan for the year to come is held against what this year comes to.
  const coming = nearest((one) => one.role === 'target' && isToCome(one, levels, own));
  return [...ways(levels, [...bases, ...months]), ...ways(coming, levels)].slice(0, MOST_WAYS);
}
