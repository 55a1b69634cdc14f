import type { Lines } from './lines.ts';

/**
 * How the lines of a text were broken: a paragraph to a line, or at a width, as text copied out of a PDF is.
 */
export interface Wrapping {
  readonly wrapped: boolean;
  /** From this length on, a line of a wrapped text is full: the paragraph may go on in the next. */
  readonly full: number;
}

const WIDEST = 140;
const NARROWEST = 45;
const ENOUGH_LINES = 12;

/** Tells from the lengths of the lines whether a text is wrapped at a width. */
export function wrappingOf(lines: Lines): Wrapping {
  const widths = new Array<number>(WIDEST + 2).fill(0);
  for (let index = 0; index < lines.count; index++) {
    const width = Math.min(lines.end[index]! - lines.start[index]!, WIDEST + 1);
    widths[width] = widths[width]! + 1;
  }
  const none: Wrapping = { wrapped: false, full: Number.POSITIVE_INFINITY };
  // A few longer lines (a table row, a heading) are borne; a text of paragraphs has a third of them or more.
  if (lines.count < ENOUGH_LINES || widths[WIDEST + 1]! > lines.count / 25) return none;
  let above = 0;
  let width = WIDEST;
  while (width > 0 && above < lines.count / 12) above += widths[width--]!;
  const full = Math.floor(width * 0.78);
  if (width < NARROWEST) return none;
  let fullLines = 0;
  for (let at = full; at < widths.length; at++) fullLines += widths[at]!;
  return fullLines >= lines.count * 0.4 ? { wrapped: true, full } : none;
}
