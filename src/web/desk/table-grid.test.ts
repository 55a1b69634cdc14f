import { describe, expect, it } from 'vitest';
import { tableGrid } from './table-grid.ts';

const cell = (row: number, column: number, rowSpan = 1, columnSpan = 1) => ({ row, column, rowSpan, columnSpan });
/** Each row as columns: `x2` over two rows, `.` a gap. */
const shape = (cells: Parameters<typeof tableGrid>[0]) =>
  tableGrid(cells).map((row) =>
    row.map(({ column, cell }) => (cell ? `${column}x${cell.rowSpan}` : `${column}.`)).join(' '),
  );

describe('rows of a table', () => {
  it('keep their columns where cells have no words', () => {
    expect(shape([cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 1)])).toEqual(['0x1 1x1 2x1', '0. 1x1 2.']);
  });

  it('have no gap below a cell that reaches down, nor behind one that reaches over', () => {
    expect(shape([cell(0, 0, 2), cell(0, 1, 1, 2), cell(1, 2)])).toEqual(['0x2 1x1', '1. 2x1']);
  });

  it('without any cell are left out', () => {
    expect(shape([cell(0, 0, 3), cell(0, 1), cell(2, 1), cell(5, 0)])).toEqual(['0x2 1x1', '1x1', '0x1 1.']);
  });

  it('are none where there is no cell', () => expect(tableGrid([])).toEqual([]));
});
