import { opensItem } from '../text/wording.ts';
import type { Line, Row } from './lines.ts';
import { type Box, wholeLine } from './page.ts';

/** A line of the body, between the edges that it runs to; lines of one stream are read one after the other. */
export interface Strip {
  readonly line: Line;
  readonly page: number;
  readonly box: Box;
  /** It stands beside others in a column, whose edges are only those of its longest lines. */
  readonly inColumn?: boolean;
  /** 0 for the body, another for each column of what stands side by side. */
  readonly stream: number;
}

/** Of the letters' size: rows further apart are not of one block; a gutter is at least so wide. */
const FARTHEST = 4.5;
const GUTTER = 0.7;
/** How many rows may stand at one side only above the first with two, at the head of a page. */
const HIGHEST = 4;
/** The least rows with words on both sides that make two columns. */
const FEWEST = 2;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the rows of a page in reading order. Where words stand on both sides of one gutter in neighbouring rows, as
 * the issuer and the motto do at the head of a letter (Nghị định 30/2020/NĐ-CP, Phụ lục I) and the recipients and the
 * signature at its end, the left side is read first.
 */
export function stripsOf(rows: readonly Row[], page: number, box: Box, newStream: () => number): Strip[] {
  const joined = rows.map(withMarkJoined);
  const strips: Strip[] = [];
  let written = 0;
  const plain = (to: number): void => {
    for (; written < to; written++) strips.push({ line: wholeLine(joined[written]!), page, box, stream: 0 });
  };
  for (let at = 0; at < joined.length; at++) {
    if (at < written || joined[at]!.length < 2) continue;
    const region = regionAt(joined, at, written, box);
    if (!region) continue;
    plain(region.first);
    const middle = (region.gutter.from + region.gutter.to) / 2;
    const lines = joined.slice(region.first, region.end).flat();
    for (const side of ['left', 'right'] as const) {
      const stream = newStream();
      const own = lines.filter((line) => centreOf(line) < middle === (side === 'left'));
      const edges = {
        left: Math.min(...own.map(({ left }) => left)),
        right: Math.max(...own.map(({ right }) => right)),
      };
      for (const line of own) strips.push({ line, page, box: edges, stream, inColumn: true });
    }
    written = region.end;
  }
  plain(joined.length);
  return strips;
}

/** The mark of a list belongs to the words behind it, however far they stand. */
function withMarkJoined(row: Row): Row {
  const [first, second, ...more] = row;
  if (!first || !second || first.text.length > 6 || !opensItem(`${first.text} A`, 0, first.text.length + 2)) return row;
  return [wholeLine([first, second]), ...more];
}

interface Region {
  readonly first: number;
  readonly end: number;
  readonly gutter: Gap;
}

/** The rows around one with two sides that keep its gutter free. */
function regionAt(rows: readonly Row[], at: number, from: number, box: Box): Region | null {
  let gutter = widestGap(rows[at]!);
  let twoSided = 1;
  let end = at + 1;
  for (; end < rows.length && isNear(rows[end - 1]!, rows[end]!); end++) {
    const free = freeOf(rows[end]!, gutter, box);
    if (!free) break;
    if (isTwoSided(rows[end]!, free)) twoSided++;
    gutter = free;
  }
  if (twoSided < FEWEST && !alternates(rows.slice(at + 1, end), gutter)) return null;
  let first = at;
  while (first > from && isNear(rows[first - 1]!, rows[first]!)) {
    const free = freeOf(rows[first - 1]!, gutter, box);
    // a short line at the left is the end of a paragraph, but at the head of the page
    const isEnd = first > HIGHEST && centreOf(rows[first - 1]![0]!) < (gutter.from + gutter.to) / 2;
    if (!free || isEnd) break;
    gutter = free;
    first--;
  }
  return { first, end, gutter };
}

const centreOf = ({ left, right }: Line): number => (left + right) / 2;

function widestGap(row: Row): Gap {
  const gaps = row.slice(1).map((line, index): Gap => ({ from: row[index]!.right, to: line.left }));
  return gaps.reduce((widest, gap) => (gap.to - gap.from > widest.to - widest.from ? gap : widest));
}

function isNear(above: Row, below: Row): boolean {
  return below[0]!.base - above[0]!.base < FARTHEST * below[0]!.size;
}

function isTwoSided(row: Row, { from, to }: Gap): boolean {
  const middle = (from + to) / 2;
  return centreOf(row[0]!) < middle && centreOf(row.at(-1)!) > middle;
}

/** Rows that are not of one height may stand on both sides as well. */
function alternates(rows: readonly Row[], { from, to }: Gap): boolean {
  const isLeft = ([line]: Row): boolean => centreOf(line!) < (from + to) / 2;
  return rows.some(isLeft) && !rows.every(isLeft);
}

/** What a row leaves of a gutter; null where it crosses it, or is a line in the middle of the page. */
function freeOf(row: Row, { from, to }: Gap, box: Box): Gap | null {
  const middle = (from + to) / 2;
  let free = { from, to };
  for (const line of row) {
    free =
      centreOf(line) < middle
        ? { ...free, from: Math.max(free.from, line.right) }
        : { ...free, to: Math.min(free.to, line.left) };
  }
  if (free.to - free.from < GUTTER * row[0]!.size) return null;
  if (row.length > 1) return free;
  const isCentred = Math.abs(centreOf(row[0]!) - (box.left + box.right) / 2) < 0.03 * (box.right - box.left);
  const keepsSide = row[0]!.left <= from || row[0]!.right >= to;
  return isCentred || !keepsSide ? null : free;
}
