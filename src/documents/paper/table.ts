import {
  BorderStyle,
  type FileChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PageNorm, PaperBlock, PaperCell } from '../../figure/index.ts';
import { CELL_SIDE, columnsOf, columnWidths } from './columns.ts';
import { sizeOf } from './components.ts';
import { inTwips } from './layout.ts';
import { type Bindings, paragraph } from './runs.ts';

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const EDGES = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge };
const EMPTY: PaperCell = { content: [], align: 'left', bold: false, span: 1 };

/** A table `room` wide (twips): heads repeat on each page, no row is split; its bookmark stands in the first cell. */
export function gridOf(block: TableBlock, room: number, norm: PageNorm, bindings: Bindings): FileChild[] {
  const count = columnsOf(block.rows);
  const rows = block.rows.filter((row) => row.length > 0).map((row) => evened(row, count));
  if (rows.length === 0) return [];
  const widths = columnWidths(rows, block.heads, room, sizeOf(norm, 'table'));
  // A table of heads alone has none: Word would repeat it without end.
  const heads = Math.min(block.heads, rows.length - 1);
  const table = new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    borders: EDGES,
    margins: { left: CELL_SIDE, right: CELL_SIDE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row < heads,
          children: cellsOf(cells, widths, row === 0 ? block.id : null, row < heads, bindings),
        }),
    ),
  });
  return [table];
}

/** A row that is shorter than others is filled up. */
function evened(row: readonly PaperCell[], count: number): readonly PaperCell[] {
  const missing = count - columnsOf([row]);
  return [...row, ...Array<PaperCell>(missing).fill(EMPTY)];
}

function cellsOf(
  cells: readonly PaperCell[],
  widths: readonly number[],
  marked: string | null,
  keepNext: boolean,
  bindings: Bindings,
): TableCell[] {
  let column = 0;
  return cells.map((cell, index) => {
    const span = Math.max(1, cell.span);
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    const runs = bindings.runs(cell.content, cell.bold ? { bold: true } : {});
    const children = marked !== null && index === 0 ? bindings.block(marked, runs) : runs;
    return new TableCell({
      width: inTwips(width),
      ...(span > 1 ? { columnSpan: span } : {}),
      verticalAlign: VerticalAlign.CENTER,
      children: [paragraph('table', children, { alignment: cell.align, ...(keepNext ? { keepNext } : {}) })],
    });
  });
}
