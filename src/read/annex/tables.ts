import { fold, spelledHead } from '../../language/vi/index.ts';
import type { Flow } from '../flow.ts';

/** A cell of a table with its words; paragraphs of one cell are put together. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Indices of its flows. */
  readonly flows: number[];
  /** As they stand, with the spaces that they stand in by. */
  text: string;
  /** Folded and trimmed. */
  words: string;
}

/** What stands over a column. */
export interface ColumnWords {
  /** From the top row of heads down, folded. */
  readonly path: readonly string[];
  /** The number that a row of numbers gives it, and the numbers of the columns it is calculated from: `7=6/4`. */
  readonly number: string | null;
  readonly formula: readonly string[];
}

/** A table of a document: its cells in order, with the rows of heads told from those of amounts. */
export interface Table {
  readonly cells: readonly Cell[];
  /** The first row below the heads; infinite where no row holds an amount. */
  readonly first: number;
  readonly columns: ReadonlyMap<number, ColumnWords>;
  /** Index of the first flow. */
  readonly start: number;
}

export const ONLY_NUMBER = /^[-–−+(]? ?[\d.,]{1,24} ?%?\)?$/;
export const COLUMN_NUMBER = /^\(?\d{1,2}\)?(?: ?= ?[\d()+\-*/x: %]{1,24})?$/;
/** Columns before those of amounts bear letters: A, B, C. */
const COLUMN_LETTER = /^\(?[a-e]\)?$/;
const MOST_SPAN = 256;
/** Rows of words beyond so many are no heads. */
const MOST_HEADS = 12;

/** The tables of a document, in order. */
export function tablesOf(flows: readonly Flow[]): Table[] {
  const tables = new Map<number, Cell[]>();
  flows.forEach((flow, index) => {
    const place = flow.source.cell;
    if (flow.kind !== 'cell' || place === null) return;
    let cells = tables.get(place.table);
    if (cells === undefined) {
      cells = [];
      tables.set(place.table, cells);
    }
    const last = cells.at(-1);
    if (last?.row === place.row && last.column === place.column) {
      last.flows.push(index);
      last.text = `${last.text} ${flow.text.trim()}`;
      last.words = fold(last.text).trim();
    } else {
      const { row, column, rowSpan, columnSpan } = place;
      const words = flow.folded.trim();
      cells.push({ row, column, rowSpan, columnSpan, flows: [index], text: flow.text, words });
    }
  });
  return [...tables.values()].map((cells) => {
    const first = endOfHeads(cells, firstRowOfAmounts(cells));
    return { cells, first, columns: columnsOf(cells, first), start: cells[0]!.flows[0]! };
  });
}

/** Rows of words between the heads and the first amounts are sections: one cell over all columns, or a number and a name. */
function endOfHeads(cells: readonly Cell[], first: number): number {
  if (first === Number.POSITIVE_INFINITY) return first;
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (cell.row >= first || rows.size > MOST_HEADS) break;
    if (cell.words !== '') rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const above = [...rows];
  const numbering = above.findLast(([, filled]) => numbersColumns(filled));
  if (numbering !== undefined) return numbering[0] + 1;
  if (above.length > MOST_HEADS) return first;
  let end = first;
  for (let at = above.length - 1; at > 0; at--) {
    const [row, filled] = above[at]!;
    const lowest = Math.max(
      ...above.slice(0, at).flatMap(([, cellsAbove]) => cellsAbove.map((cell) => cell.row + cell.rowSpan - 1)),
    );
    const section = filled.length <= 2 && filled.every(({ column }) => column <= 1) && lowest < row;
    if (!section) break;
    end = row;
  }
  return end;
}

function firstRowOfAmounts(cells: readonly Cell[]): number {
  let from = 0;
  while (from < cells.length) {
    const { row } = cells[from]!;
    let to = from;
    while (to < cells.length && cells[to]!.row === row) to += 1;
    const filled = cells.slice(from, to).filter(({ words }) => words !== '');
    from = to;
    if (numbersColumns(filled)) continue;
    if (filled.some(({ words, column }) => column > 0 && ONLY_NUMBER.test(words) && !isYear(words))) return row;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether a row numbers the columns: 1, 2, 3, 4=3/2 … from the left, letters before them. */
function numbersColumns(filled: readonly Cell[]): boolean {
  const numbered = filled.filter(({ words }) => COLUMN_NUMBER.test(words));
  const lettered = filled.filter(({ words }) => COLUMN_LETTER.test(words)).length;
  if (numbered.length < 3 || numbered.length < filled.length - Math.max(lettered, 2)) return false;
  const counts = numbered.map(({ words }) => Number(/\d+/.exec(words)![0]));
  return counts.every((count, index) => index === 0 || count === counts[index - 1]! + 1);
}

const isYear = (words: string): boolean => /^(?:19|20)\d{2}$/.test(words);

function columnsOf(cells: readonly Cell[], first: number): Map<number, ColumnWords> {
  const columns = new Map<number, { path: string[]; number: string | null; formula: string[] }>();
  const of = (column: number): { path: string[]; number: string | null; formula: string[] } => {
    let words = columns.get(column);
    if (words === undefined) {
      words = { path: [], number: null, formula: [] };
      columns.set(column, words);
    }
    return words;
  };
  const heads = first === Number.POSITIVE_INFINITY ? [] : headCells(cells, first);
  const numbering = new Set(heads.filter(({ words }) => COLUMN_NUMBER.test(words)).map(({ row }) => row));
  const worded = heads.filter(({ row }) => !numbering.has(row));
  const merged = worded.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
  for (const cell of worded) {
    const span = merged ? Math.min(cell.columnSpan, MOST_SPAN) : openSpan(cell, worded);
    for (let under = cell.column; under < cell.column + span; under++) of(under).path.push(spelledHead(cell.words));
  }
  for (const { column, words } of heads) {
    if (!COLUMN_NUMBER.test(words)) continue;
    const [number, ...formula] = words.match(/\d+/g)!;
    Object.assign(of(column), { number, formula: words.includes('=') ? formula : [] });
  }
  return columns;
}

/** The cells of the first rows, above the body. */
function headCells(cells: readonly Cell[], first: number): Cell[] {
  const rows = new Set<number>();
  const heads: Cell[] = [];
  for (const cell of cells) {
    rows.add(cell.row);
    if (cell.row >= first || rows.size > MOST_HEADS) break;
    if (cell.words !== '') heads.push(cell);
  }
  return heads;
}

/** How many columns a head goes on over where no cells are merged: the empty ones behind it that have a head below. */
function openSpan({ row, column }: Cell, heads: readonly Cell[]): number {
  const below = (at: number): boolean => heads.some((cell) => cell.row > row && cell.column === at);
  const beside = (at: number): boolean => heads.some((cell) => cell.row <= row && cell.column === at);
  if (!below(column)) return 1;
  let span = 1;
  while (span < MOST_SPAN && below(column + span) && !beside(column + span)) span += 1;
  return span;
}
