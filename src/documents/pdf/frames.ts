import type { Row } from './lines.ts';
import { type Page, wholeLine } from './page.ts';

/** The pages without what stands on every page, and that. */
export interface Framed {
  readonly pages: readonly Page[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** What stands in the outer part of a page: of its height, above and below. */
const MARGIN = 0.14;
const PAGE_NUMBER = /^[-–—|[\s]{0,3}(?:trang\s{1,3})?(\d{1,4})(?:\s?\/\s?\d{1,4})?[-–—|\]\s]{0,3}$/iu;
/** How many rows from the top and the bottom may run on from page to page. */
const DEEPEST = 3;

interface Outer {
  readonly page: number;
  readonly row: Row;
  readonly text: string;
  readonly base: number;
  readonly above: boolean;
}

/**
 * Takes the page numbers, which count with the pages, and the running heads and feet, which are the same at the same
 * height of several pages, out of the pages.
 */
export function withoutFrames(pages: readonly Page[]): Framed {
  const outer = pages.flatMap((page, index) => outerOf(page, index));
  const running = runningOf(outer, pages.length);
  const numbers = pageNumbersOf(outer, pages.length);
  const gone = new Set([...running, ...numbers].map(({ row }) => row));
  const texts = (above: boolean): string[] => [
    ...new Set(running.filter((one) => one.above === above).map(({ text }) => text)),
  ];
  return {
    pages: pages.map((page) => ({ ...page, rows: page.rows.filter((row) => !gone.has(row)) })),
    headers: texts(true),
    footers: texts(false),
  };
}

function outerOf(page: Page, index: number): Outer[] {
  const outer = (row: Row, above: boolean): Outer => {
    const { text, base } = wholeLine(row);
    return { page: index, row, text, base, above };
  };
  const top = page.rows.slice(0, DEEPEST).filter((row) => row[0]!.base < MARGIN * page.height);
  const bottom = page.rows.slice(-DEEPEST).filter((row) => row[0]!.base > (1 - MARGIN) * page.height);
  return [...top.map((row) => outer(row, true)), ...bottom.map((row) => outer(row, false))];
}

/** Lone numbers that are their page's number, or as much more or less on several pages. */
function pageNumbersOf(outer: readonly Outer[], pageCount: number): Outer[] {
  const shifts = new Map<number, Outer[]>();
  for (const one of outer) {
    const match = one.text.length <= 16 ? PAGE_NUMBER.exec(one.text) : null;
    if (!match) continue;
    const shift = Number(match[1]) - one.page;
    shifts.set(shift, [...(shifts.get(shift) ?? []), one]);
  }
  const [most] = [...shifts.values()].sort((a, b) => b.length - a.length);
  if (!most) return [];
  const own = shifts.get(1) ?? [];
  // on one page only, a number is its own if it says so
  return [...shifts.values()].flatMap((same) => (same.length >= 2 || (same === own && pageCount <= 3) ? same : []));
}

/** The same words at the same height of three pages, or of two where there are no more than four. */
function runningOf(outer: readonly Outer[], pageCount: number): Outer[] {
  const least = pageCount <= 4 ? 2 : 3;
  const same = new Map<string, Outer[]>();
  for (const one of outer) {
    const key = `${one.above} ${Math.round(one.base / 3)} ${one.text.replace(/\d+/gu, '#')}`;
    if (/\p{L}/u.test(one.text)) same.set(key, [...(same.get(key) ?? []), one]);
  }
  return [...same.values()].filter((group) => group.length >= least).flatMap(withoutCounting);
}

/** Takes the pages' numbers out of their running words; nothing runs where other numbers change. */
function withoutCounting(group: readonly Outer[]): Outer[] {
  const numbers = group.map(({ text }) => (text.match(/\d+/gu) ?? []).map(Number));
  const counting = new Set<number>();
  for (let at = 0; at < numbers[0]!.length; at++) {
    const values = numbers.map((own) => own[at]!);
    if (values.every((value) => value === values[0])) continue;
    const shift = values[0]! - group[0]!.page;
    if (!values.every((value, index) => value - group[index]!.page === shift)) return [];
    counting.add(at);
  }
  return group.map((one) => {
    let at = 0;
    const text = one.text.replace(/(?:trang\s)?(\d+)(?:\s?\/\s?(\d+))?/giu, (whole, _page, total) => {
      const counts = counting.has(at);
      at += total === undefined ? 1 : 2;
      return counts ? '' : whole;
    });
    return { ...one, text: text.trim() };
  });
}
