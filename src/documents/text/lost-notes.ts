import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import { lostMarks } from './lost-marks.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
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
  const found = heads.map((line, at) => {
    const last = lastLine(lines, line, heads[at + 1]);
    const start = lines.start[line]!;
    let words = start;
    while (lines.text.charAt(words) === REPLACEMENT) words++;
    const end = lines.end[last]!;
    return { place: { start, end }, words: { start: words, end } };
  });
  const texts = found.map(({ words }) => lines.text.slice(words.start, words.end));
  const marks = marksOf(lines, first, texts, wrapping);
  if (marks.every((mark) => mark === null) && !standsApart(lines, first)) return null;
  const notes: FoundNote[] = found.map((note, at) => {
    const mark = marks[at];
    return { label: String(at + 1), marks: mark ? [mark] : [], ...note };
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
 * Where the marks stood, one place for each note: replacement characters within the body if there are as many of
 * them, else stray breaks. In a wrapped text every line ends in a break, and none of them tells anything.
 */
function marksOf(lines: Lines, first: number, notes: readonly string[], wrapping: Wrapping): (Range | null)[] {
  const signs = replacementsBefore(lines, first, notes.length);
  if (signs.length === notes.length) return signs;
  return wrapping.wrapped ? notes.map(() => null) : lostMarks(lines, first, notes);
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
