import type { FigureTable, TableColumn } from '../../../figure/index.ts';
import { overrideOf, same } from '../../../write/index.ts';

type Row = FigureTable['rows'][number];

/** What is chosen of a table in its dialog. */
export interface TableDraft {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn[];
  readonly landscape: boolean;
}

/** A table with other rows and columns: cells that ask for the same as before keep what stands in them, others are empty. */
export function redrawn(table: FigureTable, draft: TableDraft): FigureTable {
  const rows = draft.rows.map((row) => table.rows.findIndex((one) => same(one, row)));
  const columns = draft.columns.map((column) =>
    table.columns.findIndex((one) => same({ ...one, head: '' }, { ...column, head: '' })),
  );
  const texts = rows.map((row) => columns.map((column) => table.texts[row]?.[column] ?? ''));
  const { overrides: _, ...bare } = table;
  const overrides = rows.flatMap((from, row) =>
    columns.flatMap((to, column) => {
      const override = overrideOf(table, from, to);
      return override ? [{ ...override, row, column }] : [];
    }),
  );
  return { ...bare, ...draft, texts, ...(overrides.length > 0 && { overrides }) };
}

/** A list with one of it a place up or down, where there is one. */
export function shifted<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}
