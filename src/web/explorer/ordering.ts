import type { ExplorerRow } from '../../contract/index.ts';
import { byKeys, decimalKeys, type Key } from '../ordering.ts';
import type { Sort } from './address.ts';
import type { ColumnKind } from './columns.ts';
import { plansBySize, targetOf } from './row-target.ts';

const decimals =
  (decimalOf: (row: ExplorerRow, plans: readonly string[]) => string | null | undefined) =>
  (rows: readonly ExplorerRow[]): Key[] => {
    const plans = plansBySize(rows);
    return decimalKeys(rows.map((row) => decimalOf(row, plans) ?? null));
  };

/** What each kind of column is put in order by. */
const KEYS: Readonly<Record<Exclude<ColumnKind, 'months'>, (rows: readonly ExplorerRow[]) => Key[]>> = {
  name: (rows) => rows.map(({ name, breakdownName }) => `${name} ${breakdownName}`),
  unit: (rows) => rows.map(({ unit }) => unit || null),
  target: decimals((row, plans) => targetOf(row, plans)?.target.value),
  now: decimals(({ now }) => now?.value),
  attainment: decimals((row, plans) => targetOf(row, plans)?.attainment.value),
  same: decimals(({ same }) => same?.value),
  change: decimals(({ change }) => change.value),
  growth: decimals(({ growth }) => growth.value),
  forecast: decimals(({ forecast }) => forecast?.attainment),
};

/** Whether rows can be put in order by a column. */
export const isSortable = (kind: ColumnKind): kind is keyof typeof KEYS => kind in KEYS;

/** Rows in the order of a column; as the catalogue has them where there is no such column. */
export function sorted(rows: readonly ExplorerRow[], sort: Sort | null): readonly ExplorerRow[] {
  if (!sort) return rows;
  const kind = sort.column as ColumnKind;
  return isSortable(kind) ? byKeys(rows, KEYS[kind](rows), sort.down) : rows;
}

/** First up, then down, then as in the catalogue. */
export function nextSort(column: string, sort: Sort | null): Sort | null {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
}
