import type { Block, CellPlace, Range } from '../../figure/index.ts';
import { firstEndingAfter, type Lines, trimmed, without } from './lines.ts';
import { PLAIN } from './paragraphs.ts';

/** A table written with `|`, or with tabs: the lines from `first` up to `end` (exclusive), and its cells. */
export interface PipeTable {
  readonly first: number;
  readonly end: number;
  readonly cells: readonly { readonly place: CellPlace; readonly range: Range }[];
}

const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;
const FEWEST_BARS = 2;

/** The tables of a text in order, numbered from 0; no line is in two of them. */
export function tablesOf(lines: Lines): PipeTable[] {
  const drawn = pipeTables(lines);
  const typed = tabTables(lines);
  const all = [...drawn, ...typed].sort((one, other) => one.first - other.first || other.end - one.end);
  let end = 0;
  const apart = all.filter((table) => table.first >= end && (end = table.end) > 0);
  return apart.map((found, table) => ({
    ...found,
    cells: found.cells.map(({ place, range }) => ({ place: { ...place, table }, range })),
  }));
}

/** Finds the tables drawn with bars: at least two such lines in a row, or one and its rule. */
function pipeTables(lines: Lines): PipeTable[] {
  const tables: PipeTable[] = [];
  if (!lines.text.includes('|')) return tables;
  for (let line = 0; line < lines.count; ) {
    let end = line;
    while (end < lines.count && (end === line || lines.gap[end] === 0) && isRow(lines, end)) end++;
    if (end - line >= 2) tables.push(tableOf(lines, line, end, tables.length, '|'));
    line = Math.max(end, line + 1);
  }
  return tables.filter((table) => table.cells.length > 0);
}

/**
 * Finds the tables typed with tabs: at least two lines in a row with the same number of them, two or more, and words
 * before the first.
 */
function tabTables(lines: Lines): PipeTable[] {
  const tables: PipeTable[] = [];
  if (!lines.text.includes('\t')) return tables;
  for (let line = 0; line < lines.count; ) {
    const tabs = tabsOf(lines, line);
    let end = line + 1;
    while (tabs >= FEWEST_BARS && end < lines.count && lines.gap[end] === 0 && tabsOf(lines, end) === tabs) end++;
    if (end - line >= 2) tables.push(tableOf(lines, line, end, tables.length, '\t'));
    line = end;
  }
  return tables.filter((table) => table.cells.length > 0);
}

function tabsOf(lines: Lines, line: number): number {
  const { start, end } = typedRow(lines, line);
  let tabs = 0;
  for (let at = start; at < end; at++) if (lines.text.charCodeAt(at) === TAB) tabs++;
  return tabs;
}

const TAB = 9;

/** A line with the tabs at its ends, which belong to empty cells. */
function typedRow({ text, start, end }: Lines, line: number): Range {
  let [from, to] = [start[line]!, end[line]!];
  while (from > 0 && text.charCodeAt(from - 1) === TAB) from--;
  while (text.charCodeAt(to) === TAB) to++;
  return { start: from, end: to };
}

function isRow(lines: Lines, line: number): boolean {
  const row = lines.text.slice(lines.start[line]!, lines.end[line]!);
  let bars = 0;
  for (let at = row.indexOf('|'); at >= 0 && bars < FEWEST_BARS; at = row.indexOf('|', at + 1)) {
    if (row.charAt(at - 1) !== '\\') bars++;
  }
  return bars >= FEWEST_BARS || (bars === 1 && (row.startsWith('|') || row.endsWith('|') || row.includes(' | ')));
}

function tableOf(lines: Lines, first: number, end: number, table: number, divider: '|' | '\t'): PipeTable {
  const cells: { place: CellPlace; range: Range }[] = [];
  let row = 0;
  for (let line = first; line < end; line++) {
    if (RULE.test(lines.text.slice(lines.start[line]!, lines.end[line]!))) continue;
    splitRow(lines, line, divider).forEach((range, column) => {
      if (range.start < range.end) cells.push({ place: { table, row, column, rowSpan: 1, columnSpan: 1 }, range });
    });
    row++;
  }
  return { first, end, cells };
}

function splitRow(lines: Lines, line: number, divider: '|' | '\t'): Range[] {
  const { text } = lines;
  const row = divider === '|' ? { start: lines.start[line]!, end: lines.end[line]! } : typedRow(lines, line);
  const stop = row.end;
  let from = row.start;
  if (divider === '|' && text.charAt(from) === '|') from++;
  const cells: Range[] = [];
  for (let at = from; at <= stop; at++) {
    if (at < stop && (text.charAt(at) !== divider || text.charAt(at - 1) === '\\')) continue;
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
