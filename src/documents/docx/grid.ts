import type { CellPlace } from '../../figure/index.ts';
import { childOf, type Element, reach, valOf, wholeOf } from '../package/xml.ts';

/** A cell of a table with its place; cells that a merged one covers are left out. */
export interface GridCell {
  readonly element: Element;
  readonly place: CellPlace;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly inserted: boolean;
}

interface RawCell {
  readonly element: Element;
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'first' | 'more';
}

const MOST_COLUMNS = 1000;

/** The rows of a table that are left with all changes accepted, their cells on the grid with all merges resolved. */
export function gridOf(table: Element, index: number): { rows: GridRow[]; deleted: number } {
  const all = membersOf(table, 'w:tr');
  const kept = all.filter((row) => !reach(row, 'w:trPr', 'w:del'));
  const raw = kept.map(rawRow);
  const spans = rowSpans(raw);
  const rows = raw.map((cells, row) => ({
    inserted: reach(kept[row]!, 'w:trPr', 'w:ins') !== undefined,
    cells: cells.flatMap((cell, at) => {
      if (cell.merge === 'more') return [];
      const place = { table: index, row, column: cell.column, rowSpan: spans[row]![at]!, columnSpan: cell.span };
      return [{ element: cell.element, place }];
    }),
  }));
  return { rows, deleted: all.length - kept.length };
}

/** Children of that name, also those inside content controls and the like. */
function membersOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.name === null) return [];
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') return membersOf(childOf(child, 'w:sdtContent') ?? child, name);
    return child.name === 'w:customXml' || child.name === 'w:ins' ? membersOf(child, name) : [];
  });
}

function rawRow(row: Element): RawCell[] {
  const cells: RawCell[] = [];
  let column = Math.min(wholeOf(valOf(childOf(row, 'w:trPr'), 'w:gridBefore')) ?? 0, MOST_COLUMNS);
  for (const element of membersOf(row, 'w:tc')) {
    const properties = childOf(element, 'w:tcPr');
    if (childOf(properties, 'w:cellDel')) continue;
    const span = Math.max(1, Math.min(wholeOf(valOf(properties, 'w:gridSpan')) ?? 1, MOST_COLUMNS));
    const vertical = childOf(properties, 'w:vMerge');
    const horizontal = childOf(properties, 'w:hMerge');
    const before = cells.at(-1);
    if (horizontal && horizontal.attributes['w:val'] !== 'restart' && before) {
      cells[cells.length - 1] = { ...before, span: before.span + span };
    } else {
      const merge = !vertical ? 'none' : vertical.attributes['w:val'] === 'restart' ? 'first' : 'more';
      cells.push({ element, column, span, merge });
    }
    column += span;
  }
  return cells;
}

/** For each cell how many rows it covers: counted from below, by the column it begins in. */
function rowSpans(rows: readonly RawCell[][]): number[][] {
  const below = new Map<number, number>();
  const spans: number[][] = rows.map(() => []);
  for (let row = rows.length - 1; row >= 0; row--) {
    const here = new Map<number, number>();
    spans[row] = rows[row]!.map((cell) => {
      const span = cell.merge === 'none' ? 1 : 1 + (below.get(cell.column) ?? 0);
      if (cell.merge === 'more') here.set(cell.column, span);
      return span;
    });
    below.clear();
    for (const [column, span] of here) below.set(column, span);
  }
  return spans;
}
