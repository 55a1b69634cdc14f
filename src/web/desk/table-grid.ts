/** A cell that stands in a row and column, over several of each where cells were merged. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A cell of a row, or where none has words: a gap, so that those behind it stay in their columns. */
export type GridCell<C> =
  | { readonly column: number; readonly cell: C }
  | { readonly column: number; readonly cell: null };

/** Tables wider than this are shown as they come: a sheet that was filled to its last column by a slip. */
const WIDEST = 200;

/**
 * Rows of a table with a gap for each place where no cell stands. Rows without any cell are left out, and cells that reach
 * over them are shorter by them.
 *
 * @param cells row by row, and by their columns within one
 */
export function tableGrid<C extends Placed>(cells: readonly C[]): GridCell<C & { readonly rowSpan: number }>[][] {
  const width = Math.min(WIDEST, Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan)));
  const rows = new Map<number, C[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const numbers = [...rows.keys()];
  /** The first row in which a column is free again. */
  const free = new Array<number>(width).fill(0);
  return numbers.map((row) => {
    const starting = new Map(rows.get(row)!.map((cell) => [cell.column, cell]));
    const line: GridCell<C>[] = [];
    for (let column = 0; column < width; column++) {
      const cell = starting.get(column);
      if (cell) {
        const rowSpan = numbers.filter((one) => one >= row && one < row + cell.rowSpan).length;
        line.push({ column, cell: { ...cell, rowSpan } });
        free.fill(row + cell.rowSpan, column, column + cell.columnSpan);
        column += cell.columnSpan - 1;
      } else if (free[column]! <= row) line.push({ column, cell: null });
    }
    return line;
  });
}
