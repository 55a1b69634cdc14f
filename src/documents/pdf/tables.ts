import type { CellPlace } from '../../figure/index.ts';
import { startsInside } from '../text/wording.ts';
import type { Strip } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { joined } from './joints.ts';
import { wholeLine } from './page.ts';

/** A table over all the pages that it runs over. */
export interface Table {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly place: Omit<CellPlace, 'table'>;
  readonly strips: readonly Strip[];
}

/** Points by which the columns of one table may differ from page to page. */
const SAME = 4;

/** A part of a table on one page. */
export interface TablePart {
  readonly grid: Grid;
  readonly page: number;
}

/** Whether a table goes on in that of the next page: its columns are the same. */
export function goesOnIn(part: TablePart, next: TablePart): boolean {
  const [one, other] = [part.grid.columns, next.grid.columns];
  return (
    next.page === part.page + 1 && one.length === other.length && one.every((x, at) => Math.abs(x - other[at]!) < SAME)
  );
}

/**
 * Puts the parts of a table together: a head that is repeated on the next page counts once, and a row that a page's
 * end cut in two is one row again.
 */
export function tableOf(parts: readonly TablePart[], newStream: () => number): Table {
  const cells: { place: Omit<CellPlace, 'table'>; strips: Strip[] }[] = [];
  let rows = 0;
  for (const { grid, page } of parts) {
    const own = grid.cells.map((cell) => ({ cell, strips: stripsIn(cell, page, newStream()) }));
    const head = rows === 0 ? 0 : repeatedRows(cells, own, grid.rowCount);
    const cut = rows > 0 && isCut(cells, own, head, rows - 1);
    const by = rows - head - (cut ? 1 : 0);
    for (const { cell, strips } of own) {
      const { row, column, rowSpan, columnSpan } = cell;
      if (row < head) continue;
      const before =
        cut && row === head ? cells.find(({ place }) => place.row === row + by && place.column === column) : null;
      if (before)
        before.strips.push(...strips.map((strip) => ({ ...strip, stream: before.strips[0]?.stream ?? strip.stream })));
      else cells.push({ place: { row: row + by, column, rowSpan, columnSpan }, strips });
    }
    rows = by + grid.rowCount;
  }
  return { cells: cells.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column) };
}

/** The lines of a cell, with the edges that its own padding leaves. */
function stripsIn(cell: GridCell, page: number, stream: number): Strip[] {
  const lines = cell.rows.map(wholeLine);
  const upright = lines.filter(({ left, right }) => left >= cell.left - 1 && right <= cell.right + 1);
  const paddings = upright.flatMap(({ left, right }) => [left - cell.left, cell.right - right]);
  const padding = Math.max(0, Math.min(6, ...paddings));
  const box = { left: cell.left + padding, right: cell.right - padding };
  return lines.map((line) => ({ line, page, box, stream }));
}

interface Read {
  readonly cell: GridCell;
  readonly strips: readonly Strip[];
}

const wordsOf = (strips: readonly Strip[]): string => joined(strips).text;

/** How many rows of a page's part say the same as the first rows of the table. */
function repeatedRows(cells: readonly TableCell[], own: readonly Read[], count: number): number {
  const rowOf = (row: number): string =>
    JSON.stringify(
      own.filter(({ cell }) => cell.row === row).map(({ cell, strips }) => [cell.column, wordsOf(strips)]),
    );
  const knownRow = (row: number): string =>
    JSON.stringify(
      cells.filter(({ place }) => place.row === row).map(({ place, strips }) => [place.column, wordsOf(strips)]),
    );
  let head = 0;
  while (head < count && head < 6 && rowOf(head) === knownRow(head)) head++;
  return head;
}

/** The first cell of a row is empty and another begins inside a sentence: the page before has the row's beginning. */
function isCut(cells: readonly TableCell[], own: readonly Read[], head: number, lastRow: number): boolean {
  const row = own.filter(({ cell }) => cell.row === head);
  const held = row.filter(({ strips }) => strips.length > 0);
  if (row.length < 2 || row[0]!.strips.length > 0 || held.length === 0) return false;
  if (!cells.some(({ place, strips }) => place.row === lastRow && place.column === 0 && strips.length > 0))
    return false;
  return held.every(({ strips }) => startsInside(strips[0]!.line.text, 0, strips[0]!.line.text.length));
}
