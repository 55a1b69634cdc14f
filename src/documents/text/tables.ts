import type { Block, CellPlace, Range } from '../../figure/index.ts';
import { firstEndingAfter, type Lines, trimmed, without } from './lines.ts';
import { PLAIN } from './paragraphs.ts';

/** A table written with `|`: the lines from `first` up to `end` (exclusive), and its cells. */
export interface PipeTable {
  readonly first: number;
  readonly end: number;
  readonly cells: readonly { readonly place: CellPlace; readonly range: Range }[];
}

const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;
const FEWEST_BARS = 2;

/** Finds the tables drawn with bars: at least two such lines in a row, or one and its rule. */
export function pipeTables(lines: Lines): PipeTable[] {
  const tables: PipeTable[] = [];
  if (!lines.text.includes('|')) return tables;
  for (let line = 0; line < lines.count; ) {
    let end = line;
    while (end < lines.count && (end === line || lines.gap[end] === 0) && isRow(lines, end)) end++;
    if (end - line >= 2) tables.push(tableOf(lines, line, end, tables.length));
    line = Math.max(end, line + 1);
  }
  return tables.filter((table) => table.cells.length > 0);
}

function isRow(lines: Lines, line: number): boolean {
  const row = lines.text.slice(lines.start[line]!, lines.end[line]!);
  let bars = 0;
  for (let at = row.indexOf('|'); at >= 0 && bars < FEWEST_BARS; at = row.indexOf('|', at + 1)) {
    if (row.charAt(at - 1) !== '\\') bars++;
  }
  return bars >= FEWEST_BARS || (bars === 1 && (row.startsWith('|') || row.endsWith('|') || row.includes(' | ')));
}

function tableOf(lines: Lines, first: number, end: number, table: number): PipeTable {
  const cells: { place: CellPlace; range: Range }[] = [];
  let row = 0;
  for (let line = first; line < end; line++) {
    if (RULE.test(lines.text.slice(lines.start[line]!, lines.end[line]!))) continue;
    splitRow(lines, line).forEach((range, column) => {
      if (range.start < range.end) cells.push({ place: { table, row, column, rowSpan: 1, columnSpan: 1 }, range });
    });
    row++;
  }
  return { first, end, cells };
}

function splitRow(lines: Lines, line: number): Range[] {
  const { text } = lines;
  const stop = lines.end[line]!;
  let from = lines.start[line]!;
  if (text.charAt(from) === '|') from++;
  const cells: Range[] = [];
  for (let at = from; at <= stop; at++) {
    if (at < stop && (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\')) continue;
    if (at === stop && from >= stop) break;
    const [start, end] = trimmed(text, from, at);
    cells.push({ start, end });
    from = at + 1;
  }
  return cells;
}

/** The cells as blocks, without the marks of notes. */
export function cellBlocks(table: PipeTable, cuts: readonly Range[]): Block[] {
  return table.cells.flatMap(({ place, range }) => {
    const pieces = without(range, cuts, firstEndingAfter(cuts, range.start));
    if (pieces.length === 0) return [];
    const block: Block = {
      kind: 'cell',
      start: range.start,
      end: range.end,
      pieces,
      note: null,
      cell: place,
      style: PLAIN,
    };
    return [block];
  });
}
