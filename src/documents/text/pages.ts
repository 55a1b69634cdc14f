import type { Lines } from './lines.ts';
import { endsClosed, startsInside } from './wording.ts';

/** Lines that are only a page's number, by index; and whether they run on from page to page, which makes them sure. */
export interface PageNumbers {
  readonly lines: ReadonlySet<number>;
  readonly running: boolean;
}

const LONE_NUMBER = /^[-–—|[\s]*(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?[-–—|\]\s]*$/iu;
/** Less text than this between two numbers is a column of a table, not a page. */
const SHORTEST_PAGE = 600;
const LONG_LINE = 40;

/**
 * Finds the lines that hold nothing but a page number: those that count up by one at least a page's text apart, one
 * that stands in the middle of a sentence, one beside a form feed, and one alone behind the last line.
 */
export function pageNumbersOf(lines: Lines): PageNumbers {
  const found = new Set<number>();
  const lone = loneNumbers(lines);
  const running = runOf(lone, lines);
  if (running.length >= 3) for (const index of running) found.add(index);
  for (const { index } of lone) {
    if (splitsSentence(lines, index) || besidePageBreak(lines, index) || closesText(lines, index)) found.add(index);
  }
  return { lines: found, running: running.length >= 3 };
}

/** Whether a line holds a number of up to three digits and nothing else. */
export function isLoneNumber(lines: Lines, line: number): boolean {
  const start = lines.start[line]!;
  const end = lines.end[line]!;
  return end - start <= 16 && LONE_NUMBER.test(lines.text.slice(start, end));
}

function loneNumbers(lines: Lines): { index: number; value: number }[] {
  const lone: { index: number; value: number }[] = [];
  for (let index = 0; index < lines.count; index++) {
    const length = lines.end[index]! - lines.start[index]!;
    if (length > 16) continue;
    const match = LONE_NUMBER.exec(lines.text.slice(lines.start[index]!, lines.end[index]!));
    if (match) lone.push({ index, value: Number(match[1]) });
  }
  return lone;
}

/** The longest run of numbers, each one more than the last and a page further on. */
function runOf(lone: readonly { index: number; value: number }[], lines: Lines): number[] {
  const runs = new Map<number, { at: number; members: number[] }>();
  let best: number[] = [];
  for (const { index, value } of lone) {
    const before = runs.get(value - 1);
    const at = lines.start[index]!;
    const members = before && at - before.at >= SHORTEST_PAGE ? before.members : [];
    members.push(index);
    runs.delete(value - 1);
    const known = runs.get(value);
    if (!known || known.members.length <= members.length) runs.set(value, { at, members });
    if (members.length > best.length) best = members;
  }
  return best;
}

function splitsSentence(lines: Lines, index: number): boolean {
  if (index === 0 || index + 1 >= lines.count) return false;
  const { text, start, end } = lines;
  if (end[index - 1]! - start[index - 1]! < LONG_LINE || endsClosed(text, start[index - 1]!, end[index - 1]!))
    return false;
  const long = end[index + 1]! - start[index + 1]! >= LONG_LINE / 2;
  return long && startsInside(text, start[index + 1]!, end[index + 1]!);
}

function besidePageBreak(lines: Lines, index: number): boolean {
  return lines.page[index] === 1 || (index + 1 < lines.count && lines.page[index + 1] === 1);
}

function closesText(lines: Lines, index: number): boolean {
  return index === lines.count - 1 && index > 0 && lines.gap[index]! > 0;
}
