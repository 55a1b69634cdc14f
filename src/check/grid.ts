import type { Term, View } from './view.ts';

/** A row of a table: its words, its order number, and the figures by column. */
export interface Row {
  readonly label: string;
  readonly order: string;
  readonly cells: ReadonlyMap<number, Term>;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly width: number;
}

const LETTER = /\p{L}/u;
const FEWEST_ROWS = 2;

/** The tables of a document with figures in them: those of a Word file, and lines of a text parted by tabs. */
export function tablesOf(view: View): Table[] {
  return [...wordTables(view), ...tabTables(view)].filter((table) => table.rows.length >= FEWEST_ROWS);
}

interface Draft {
  label: string;
  order: string;
  readonly cells: Map<number, Term>;
}

function tableOf(rows: readonly Draft[]): Table {
  const filled = rows.filter((row) => row.cells.size > 0);
  const last = filled.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0);
  return { rows: filled, width: last + 1 };
}

/** Puts one cell's words or figure into its row. */
function put(row: Draft, column: number, text: string, terms: readonly Term[]): void {
  const words = text.normalize('NFC').trim().toLowerCase();
  if (terms.length === 1) row.cells.set(column, terms[0]!);
  else if (terms.length === 0 && column === 0) row.order = words;
  if (terms.length === 0 && row.label === '' && LETTER.test(words) && !/^[ivx]{1,5}\.?$/u.test(words))
    row.label = words;
}

function wordTables(view: View): Table[] {
  const found = new Map<number, Map<number, Draft>>();
  view.document.blocks.forEach((block, k) => {
    const { cell } = block;
    if (cell === null) return;
    const rows = found.get(cell.table) ?? new Map<number, Draft>();
    found.set(cell.table, rows);
    const row = rows.get(cell.row) ?? { label: '', order: '', cells: new Map() };
    rows.set(cell.row, row);
    put(row, cell.column, view.document.text.slice(block.start, block.end), view.inBlock(k));
  });
  return [...found.values()].map((rows) => tableOf([...rows.values()]));
}

/** Lines running with the same number of tabs, at least two. */
function tabTables(view: View): Table[] {
  const found: Table[] = [];
  let rows: Draft[] = [];
  let width = 0;
  const close = (): void => {
    if (rows.length > 0) found.push(tableOf(rows));
    rows = [];
  };
  view.document.blocks.forEach((block, k) => {
    const text = block.cell === null && block.note === null ? view.document.text.slice(block.start, block.end) : '';
    const fields = text.trim() === '' ? [] : text.split('\t');
    if (fields.length < 3 || fields.length !== width) close();
    width = fields.length;
    if (width >= 3) rows.push(lineOf(view, k, block.start, fields));
  });
  close();
  return found;
}

function lineOf(view: View, block: number, start: number, fields: readonly string[]): Draft {
  const row: Draft = { label: '', order: '', cells: new Map() };
  const terms = view.inBlock(block);
  let from = start;
  fields.forEach((field, column) => {
    const to = from + field.length;
    const inside = terms.filter((term) => term.figure.start >= from && term.figure.start < to);
    put(row, column, field, inside);
    from = to + 1;
  });
  return row;
}
