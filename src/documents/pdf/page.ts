import { type Grid, gridsOf } from './grid.ts';
import { asHeld, type Ink, type Rule } from './ink.ts';
import { type Line, type Row, rowsOf } from './lines.ts';

/** A page whose letters are put together: tables, and the rows outside of them from the top. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly grids: readonly Grid[];
  /** Level rules that belong to no table. */
  readonly rules: readonly Rule[];
}

/** Between which edges text runs. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

export function pageOf(drawn: Ink, number: number): Page {
  const ink = asHeld(drawn);
  const { grids, letters } = gridsOf(ink);
  const inGrid = ({ at }: Rule): boolean => grids.some(({ top, bottom }) => at > top - 2 && at < bottom + 2);
  return {
    number,
    width: ink.width,
    height: ink.height,
    rows: rowsOf(letters),
    grids,
    rules: ink.level.filter((rule) => !inGrid(rule)),
  };
}

/** A row as one line: what stands side by side in it is parted by a tab. */
export function wholeLine(row: Row): Line {
  const [first, ...more] = row;
  if (more.length === 0) return first!;
  let { text, right } = first!;
  const raised = [...first!.raised];
  for (const line of more) {
    text += line.left - right > 3 * line.size ? '\t' : ' ';
    for (const { start, end } of line.raised) raised.push({ start: start + text.length, end: end + text.length });
    text += line.text;
    right = line.right;
  }
  return {
    ...first!,
    text,
    right,
    raised,
    bold: row.every(({ bold }) => bold),
    italic: row.every(({ italic }) => italic),
    second: first!.second > first!.left ? first!.second : more[0]!.left,
  };
}

/** The size that most letters of the pages have. */
export function usualSize(pages: readonly Page[]): number {
  const sizes = new Map<number, number>();
  for (const line of pages.flatMap(({ rows }) => rows.flat())) {
    const size = Math.round(line.size * 4) / 4;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Lines of the body that start or end at one edge are at least so many. */
const FEWEST = 3;

/** The edges between which the body of each page runs: where most of its lines begin and the longest end. */
export function boxesOf(pages: readonly Page[]): Box[] {
  const byShape = new Map<string, Page[]>();
  const shapeOf = (page: Page): string => `${Math.round(page.width)} ${Math.round(page.height)}`;
  for (const page of pages) byShape.set(shapeOf(page), [...(byShape.get(shapeOf(page)) ?? []), page]);
  const shared = new Map([...byShape].map(([shape, same]) => [shape, boxOf(same.flatMap(({ rows }) => rows))]));
  return pages.map((page) => {
    const own = page.rows.length >= 12 ? boxOf(page.rows) : null;
    return own ?? shared.get(shapeOf(page)) ?? { left: 0.12 * page.width, right: 0.92 * page.width };
  });
}

function boxOf(rows: readonly Row[]): Box | null {
  const least = Math.max(FEWEST, rows.length * 0.06);
  const left = edgeOf(
    rows.map((row) => row[0]!.left),
    least,
  );
  const right = edgeOf(
    rows.map((row) => -row.at(-1)!.right),
    least,
  );
  if (left === null) return null;
  // ragged lines end where they like
  const end = right === null ? Math.max(...rows.map((row) => row.at(-1)!.right)) : -right;
  return end - left < 50 ? null : { left, right: end };
}

/** The smallest value that several share within two points. */
function edgeOf(values: readonly number[], least: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  for (let from = 0, to = 0; from < sorted.length; from++) {
    while (to < sorted.length && sorted[to]! - sorted[from]! <= 2) to++;
    if (to - from >= least) return sorted[from]!;
  }
  return null;
}
