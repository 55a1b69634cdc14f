import type { Lines } from './lines.ts';
import { endsClosed, startsInside } from './wording.ts';

/**
 * How the lines of a text were broken: a paragraph to a line, or at a width, as text copied out of a PDF is. In a
 * wrapped text a line is full where the first word of the next would not have fitted: only then was it broken for
 * want of room, and not because the paragraph ended.
 */
export interface Wrapping {
  readonly wrapped: boolean;
  /** Lines reach to this many characters, and full ones fall short of it by less than `slack`. */
  readonly width: number;
  readonly slack: number;
}

const WIDEST = 140;
const NARROWEST = 45;
const ENOUGH_LINES = 12;
export const NOT_WRAPPED: Wrapping = { wrapped: false, width: Number.POSITIVE_INFINITY, slack: 0 };

/** Tells from the lengths of the lines whether a text is wrapped, and at what width. */
export function wrappingOf(lines: Lines): Wrapping {
  const widths = new Array<number>(WIDEST + 2).fill(0);
  for (let index = 0; index < lines.count; index++) {
    const width = Math.min(lines.end[index]! - lines.start[index]!, WIDEST + 1);
    widths[width] = widths[width]! + 1;
  }
  // A few longer lines (a table row, a heading) are borne; a text of paragraphs has a third of them or more.
  if (lines.count < ENOUGH_LINES || widths[WIDEST + 1]! > lines.count / 25) return NOT_WRAPPED;
  let above = 0;
  let width = WIDEST;
  while (width > 0 && above < lines.count / 50) above += widths[width--]!;
  width++;
  if (width < NARROWEST) return NOT_WRAPPED;
  let long = 0;
  for (let at = Math.floor(width * 0.78); at < widths.length; at++) long += widths[at]!;
  const room = roomLeft(lines, width);
  // Lists of short items have lines of any length as well, but few of them go on in the next.
  if (long < lines.count * 0.4 || room.length < Math.min(lines.count, MOST_LINES) * 0.12) return NOT_WRAPPED;
  const usual = room[Math.floor(room.length * 0.8)]!;
  return { wrapped: true, width, slack: Math.max(-1, Math.min(usual, width / 5)) };
}

const MOST_LINES = 5000;

/** The room left by the lines that surely go on in the next, sorted: nearly none, or some where letters differ in width. */
function roomLeft(lines: Lines, width: number): number[] {
  const { text, start, end, gap } = lines;
  const room: number[] = [];
  for (let line = 0; line + 1 < lines.count && line < MOST_LINES; line++) {
    if (gap[line + 1]! > 0 || endsClosed(text, start[line]!, end[line]!)) continue;
    if (!startsInside(text, start[line + 1]!, end[line + 1]!)) continue;
    room.push(width - (end[line]! - start[line]!) - wordAt(text, start[line + 1]!, end[line + 1]!));
  }
  return room.sort((a, b) => a - b);
}

/** Whether a line of that length had no room for the word that the next line begins with. */
export function isFull(wrapping: Wrapping, length: number, text: string, next: number, nextEnd: number): boolean {
  return wrapping.width - length - wordAt(text, next, nextEnd) <= wrapping.slack;
}

/** The length of a word and the space before it. */
function wordAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== 32 && at < start + 30) at++;
  return at - start + 1;
}
