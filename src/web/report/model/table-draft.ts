import type { FigureTable, TableColumn } from '../../../figure/index.ts';
import { same } from '../../../write/index.ts';

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
  const texts = draft.rows.map((row) => {
    const r = table.rows.findIndex((one) => same(one, row));
    return draft.columns.map((column) => {
      const c = table.columns.findIndex((one) => same({ ...one, head: '' }, { ...column, head: '' }));
      return table.texts[r]?.[c] ?? '';
    });
  });
  return { ...table, ...draft, texts };
}

/** A list with one of it a place up or down, where there is one. */
export function shifted<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}
