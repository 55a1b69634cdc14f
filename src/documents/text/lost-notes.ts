import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
import { endsClosed, isAllCapitals, opensItem, startsInside } from './wording.ts';
import type { Wrapping } from './wrapping.ts';

const REPLACEMENT = '\ufffd';
/** A note goes on for at most this many lines before the next one, or the signs are something else. */
const LONGEST_NOTE = 12;

/**
 * Notes whose marks a converter lost: the notes stand at the end of the file in order, each behind a replacement
 * character, and where a mark stood there is a stray line break or another replacement character.
 */
export function lostNotes(lines: Lines, wrapping: Wrapping): FoundNotes | null {
  if (!lines.text.includes(REPLACEMENT)) return null;
  const first = firstLine(lines);
  if (first === null) return null;
  const heads: number[] = [];
  for (let line = first; line < lines.count; line++) if (isHead(lines, line)) heads.push(line);
  const marks = marksOf(lines, first, heads.length, wrapping);
  if (marks.length === 0 && !standsApart(lines, first)) return null;
  const notes: FoundNote[] = heads.map((line, at) => {
    const mark = marks[at];
    const last = lastLine(lines, line, heads[at + 1]);
    const start = lines.start[line]!;
    let words = start;
    while (lines.text.charAt(words) === REPLACEMENT) words++;
    const end = lines.end[last]!;
    return { label: String(at + 1), marks: mark ? [mark] : [], place: { start, end }, words: { start: words, end } };
  });
  return { notes, split: false, pageNumbers: [] };
}

function isHead(lines: Lines, line: number): boolean {
  return lines.text.charAt(lines.start[line]!) === REPLACEMENT;
}

/** The first line of the notes: the last stretch of lines behind a replacement character, back from the end. */
function firstLine(lines: Lines): number | null {
  let first: number | null = null;
  for (let line = lines.count - 1; line >= 0; line--) {
    if (isHead(lines, line)) first = line;
    else if ((first ?? lines.count) - line > LONGEST_NOTE) break;
    else if (first !== null && lines.gap[first]! >= 3) break;
  }
  return first;
}

/** The last note ends at a blank line, the others where the next begins. */
function lastLine(lines: Lines, line: number, next: number | undefined): number {
  if (next !== undefined) return next - 1;
  let last = line;
  while (last + 1 < lines.count && lines.gap[last + 1] === 0) last++;
  return last;
}

function standsApart(lines: Lines, first: number): boolean {
  return first > 0 && lines.gap[first]! > 0;
}

/**
 * Where the marks stood, one for each note and in their order: replacement characters within the body if there are
 * as many of them, else the stray breaks if there are as many; otherwise it cannot be told, and there are none.
 */
function marksOf(lines: Lines, first: number, count: number, wrapping: Wrapping): Range[] {
  const signs = replacementsBefore(lines, first, count);
  if (signs.length === count) return signs;
  if (wrapping.wrapped) return [];
  const breaks = strayBreaks(lines, first);
  const sure = breaks.filter((stray) => stray.sure);
  if (sure.length === count) return sure.map(({ start, end }) => ({ start, end }));
  return breaks.length === count ? breaks.map(({ start, end }) => ({ start, end })) : [];
}

function replacementsBefore(lines: Lines, first: number, most: number): Range[] {
  const signs: Range[] = [];
  const stop = lines.start[first]!;
  for (let at = lines.text.indexOf(REPLACEMENT); at >= 0 && at < stop; at = lines.text.indexOf(REPLACEMENT, at + 1)) {
    signs.push({ start: at, end: at + 1 });
    if (signs.length > most) break;
  }
  return signs;
}

interface StrayBreak extends Range {
  /** The next line can only be the rest of a sentence; otherwise it may also begin a paragraph. */
  readonly sure: boolean;
}

const LONG = 40;

function strayBreaks(lines: Lines, first: number): StrayBreak[] {
  const { text, start, end, gap } = lines;
  const found: StrayBreak[] = [];
  for (let line = 0; line + 1 < first; line++) {
    if (gap[line + 1]! > 0 || isAllCapitals(text, start[line]!, end[line]!)) continue;
    if (endsClosed(text, start[line]!, end[line]!)) continue;
    const sure = startsInside(text, start[line + 1]!, end[line + 1]!);
    const likely = end[line]! - start[line]! >= LONG && !opensItem(text, start[line + 1]!, end[line + 1]!);
    if (sure || likely) found.push({ start: end[line]!, end: end[line]!, sure });
  }
  return found;
}
