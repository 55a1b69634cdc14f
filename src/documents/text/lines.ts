import type { Range } from '../../figure/index.ts';

/**
 * The lines of a text that hold something, without the white space around them.
 *
 * Kept as columns of numbers: a text of 10 MB has hundreds of thousands of lines. `gap[i]` says how many blank lines
 * stand before line i; `page[i]` is 1 where a form feed (a page break) stands before it.
 */
export interface Lines {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly gap: readonly number[];
  readonly page: readonly number[];
}

/** Splits a text into lines at \n, \r\n, \r, \v, \f and the Unicode line and paragraph separators. Linear. */
export function linesOf(text: string): Lines {
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  const page: number[] = [];
  let blanks = 0;
  let broken = 0;
  let from = 0;
  const length = text.length;
  while (from <= length) {
    let to = from;
    while (to < length && !isBreak(text.charCodeAt(to))) to++;
    const [first, last] = trimmed(text, from, to);
    if (first < last) {
      start.push(first);
      end.push(last);
      gap.push(blanks);
      page.push(broken);
      blanks = 0;
      broken = 0;
    } else if (to < length && text.charCodeAt(to) !== 12) {
      blanks++;
    }
    if (to < length && text.charCodeAt(to) === 12) broken = 1;
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return { text, count: start.length, start, end, gap, page };
}

function isBreak(code: number): boolean {
  return (code <= 13 && code >= 10) || code === 0x2028 || code === 0x2029;
}

/** True of white space and of what takes no room: no-break spaces, zero-width characters, a stray byte order mark. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The range without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let first = from;
  let last = to;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return [first, last];
}

/** What is left of a range when the cuts (sorted, apart) are taken out; empty parts are dropped. */
export function without(range: Range, cuts: readonly Range[], firstCut: number): Range[] {
  const parts: Range[] = [];
  let from = range.start;
  for (let index = firstCut; index < cuts.length && cuts[index]!.start < range.end; index++) {
    const cut = cuts[index]!;
    if (cut.end <= from) continue;
    if (cut.start > from) parts.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < range.end) parts.push({ start: from, end: range.end });
  return parts;
}

/** The index of the first range that ends after a place. */
export function firstEndingAfter(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first range that starts at a place or behind it. */
export function firstStartingFrom(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
