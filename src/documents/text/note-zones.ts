import type { Range } from '../../figure/index.ts';
import { firstStartingFrom, type Lines } from './lines.ts';
import { lineAt } from './notes.ts';
import { isLoneNumber, type PageNumbers } from './pages.ts';
import { DIGITS, type RaisedNumber, SUPERSCRIPT, superscriptNumber } from './raised-numbers.ts';
import { endsClosed, opensItem, startsInside } from './wording.ts';
import { isFull, type Wrapping } from './wrapping.ts';

const NOTE_HEAD = new RegExp(`^([${SUPERSCRIPT}]{1,4})(?:[.):]?\\s*)(?=[\\p{L}\\p{N}(“"'\\[*+–-])`, 'u');
const NEXT_NOTE = new RegExp(`[.;:…]\\s+([${SUPERSCRIPT}]{1,4})(?:[.):]?\\s*)(?=[\\p{L}(“"-])`, 'gu');

/** A line that a note begins with. */
export interface Head {
  readonly line: number;
  readonly value: number;
  /** Where the words of the note begin. */
  readonly words: number;
}

/** A note with superscript mark, and where it stands. */
export interface Placed {
  readonly value: number;
  readonly place: Range;
  readonly words: Range;
}

/** What the end of a note is told by: the lines, whether the body's sentence before is unfinished, how lines break. */
interface Zone {
  readonly lines: Lines;
  readonly open: boolean;
  readonly wrapping: Wrapping;
}

/** Lines that begin with a superscript number and go on in words; a mark carried to the head of a line is followed by punctuation. */
export function noteHeads(lines: Lines): Head[] {
  const heads: Head[] = [];
  const { text } = lines;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line]!;
    if (!DIGITS.includes(text.charAt(start))) continue;
    const match = NOTE_HEAD.exec(text.slice(start, Math.min(lines.end[line]!, start + 12)));
    if (match) heads.push({ line, value: superscriptNumber(match[1]!), words: start + match[0].length });
  }
  return heads;
}

/** Follows each note to its end; a note that begins in the middle of another's line ends that one. */
export function noteZones(
  lines: Lines,
  heads: readonly Head[],
  marks: readonly RaisedNumber[],
  pages: PageNumbers,
  wrapping: Wrapping,
): Placed[] {
  const notes: Placed[] = [];
  for (let at = 0; at < heads.length; ) {
    let last = at;
    const zoneStart = heads[at]!.line;
    const zone = { lines, open: bodyIsOpen(lines, zoneStart, pages, notes), wrapping };
    const stop = checkedStop(zone, zoneStart, pages);
    while (true) {
      const next = heads[last + 1];
      const marked = lineOfMark(lines, marks, heads[last]!);
      const limit = Math.min(stop ?? lines.count, next?.line ?? lines.count, marked);
      const followed = next !== undefined && limit === next.line;
      const together = followed && standTogether(lines, marks, heads[last]!, next);
      const end =
        stop !== null && limit === stop ? stop : endOfNote(zone, heads[last]!.line, limit, followed, together);
      pushNote(lines, notes, heads[last]!, end);
      last++;
      if (next && end >= next.line && next.line < (stop ?? lines.count)) continue;
      if (zone.open && !goesOnAt(lines, end, pages)) cutInLine(lines, notes);
      break;
    }
    at = last;
  }
  return notes;
}

/** The first line from here on that is no page's number goes on inside a sentence. */
function goesOnAt(lines: Lines, line: number, pages: PageNumbers): boolean {
  let at = line;
  while (at < lines.count && (pages.lines.has(at) || isLoneNumber(lines, at))) at++;
  return at < lines.count && !opensItem(lines.text, lines.start[at]!, lines.end[at]!);
}

const BODY_IN_LINE = /\.\s+(?=\p{Ll})/u;

/**
 * An unfinished sentence of the body that does not go on in the next line may go on in the line of the note: there a
 * full stop is followed by a small letter.
 */
function cutInLine(lines: Lines, notes: Placed[]): void {
  const note = notes.at(-1)!;
  const match = BODY_IN_LINE.exec(lines.text.slice(note.words.start, note.words.end));
  if (!match) return;
  const end = note.words.start + match.index + 1;
  notes[notes.length - 1] = {
    ...note,
    place: { start: note.place.start, end },
    words: { start: note.words.start, end },
  };
}

/** The line of the body's next mark behind a note's head: no note reaches it. */
function lineOfMark(lines: Lines, marks: readonly RaisedNumber[], head: Head): number {
  const first = firstStartingFrom(marks, head.words);
  for (let at = first; at < marks.length && at < first + 8; at++) {
    const { value, start } = marks[at]!;
    const glued = !/\s/u.test(lines.text.charAt(start - 1));
    if (glued && value > head.value && value <= head.value + 8) return Math.max(head.line + 1, lineAt(lines, start));
  }
  return lines.count;
}

/** How many lines, blank ones apart, one note may have before the next of the same page. */
const MOST_OWN_LINES = 6;
/** How many marks before a note are looked at for its own. */
const MOST_MARKS = 40;

/** Notes whose marks both stand before them are at the foot of one page: what lies between them is the first one's. */
function standTogether(lines: Lines, marks: readonly RaisedNumber[], head: Head, next: Head): boolean {
  if (next.value !== head.value + 1 || next.line - head.line > MOST_OWN_LINES) return false;
  const first = firstStartingFrom(marks, lines.start[head.line]!);
  for (let at = first - 1; at >= 0 && at >= first - MOST_MARKS; at--) {
    if (marks[at]!.value === head.value) return false;
    if (marks[at]!.value === next.value) return true;
  }
  return false;
}

/** A number alone on the line behind a note is the page's. */
export function numbersBehind(lines: Lines, notes: readonly Placed[]): number[] {
  return notes
    .map((note) => lineAt(lines, note.place.end - 1) + 1)
    .filter((line) => line < lines.count && isLoneNumber(lines, line));
}

function pushNote(lines: Lines, notes: Placed[], head: Head, endLine: number): void {
  const end = lines.end[endLine - 1]!;
  let start = lines.start[head.line]!;
  let { value, words } = head;
  const rest = lines.text.slice(words, end);
  for (const match of rest.matchAll(NEXT_NOTE)) {
    if (superscriptNumber(match[1]!) !== value + 1) continue;
    const next = head.words + match.index + match[0].search(/\s/u);
    notes.push({ value, place: { start, end: next }, words: { start: words, end: next } });
    value++;
    start = next;
    words = head.words + match.index + match[0].length;
  }
  notes.push({ value, place: { start, end }, words: { start: words, end } });
}

/** The sentence of the body before a line is not finished. */
function bodyIsOpen(lines: Lines, line: number, pages: PageNumbers, notes: readonly Placed[]): boolean {
  let before = line - 1;
  while (before >= 0 && (pages.lines.has(before) || liesInLast(notes, lines.start[before]!))) before--;
  return before >= 0 && !endsClosed(lines.text, lines.start[before]!, withoutMark(lines, before));
}

function liesInLast(notes: readonly Placed[], place: number): boolean {
  for (let at = notes.length - 1; at >= 0 && at >= notes.length - 40; at--) {
    if (notes[at]!.place.start <= place) return place < notes[at]!.place.end;
  }
  return false;
}

function withoutMark(lines: Lines, line: number): number {
  let end = lines.end[line]!;
  while (end > lines.start[line]! && DIGITS.includes(lines.text.charAt(end - 1))) end--;
  return end;
}

const MOST_LINES = 60;

const MOST_REST = 1500;

/**
 * The end of the page as the end of its notes, unless what stands before it reads as the body: a sentence that goes on
 * there and not on the next page, or more text than a page has room for below its notes.
 */
function checkedStop(zone: Zone, zoneStart: number, pages: PageNumbers): number | null {
  const { lines, open } = zone;
  const stop = stopOfZone(lines, zoneStart, pages);
  if (stop === null) return null;
  const end = endOfNote(zone, zoneStart, stop, false);
  if (end >= stop || NOTE_HEAD.test(lines.text.slice(lines.start[end]!, lines.start[end]! + 12))) return stop;
  if (!open) return lines.start[stop]! - lines.start[end]! > MOST_REST ? null : stop;
  let after = stop;
  while (after < lines.count && pages.lines.has(after)) after++;
  const goesOnBehind = after < lines.count && startsInside(lines.text, lines.start[after]!, lines.end[after]!);
  return goesOnBehind || !startsInside(lines.text, lines.start[end]!, lines.end[end]!) ? stop : null;
}

/** The page's number or end that stands behind the notes of a page: the notes reach up to it. */
function stopOfZone(lines: Lines, zoneStart: number, pages: PageNumbers): number | null {
  for (let line = zoneStart + 1; line < lines.count && line < zoneStart + MOST_LINES; line++) {
    if (lines.page[line] === 1) return line;
    if (pages.lines.has(line)) return pages.running || lines.gap[line] === 0 ? line : null;
    if (lines.gap[line]! > 0 && opensItem(lines.text, lines.start[line]!, lines.end[line]!)) return null;
  }
  return null;
}

/** The index of the first line that no longer belongs to the note which begins at `first`. */
function endOfNote(zone: Zone, first: number, limit: number, followed: boolean, together = false): number {
  const { lines, open: bodyOpen, wrapping } = zone;
  const { text, start, end, gap } = lines;
  if (followed && wrapping.wrapped && isBetween(lines, first, limit)) return limit;
  let listed = false;
  for (let line = first + 1; line < limit; line++) {
    const noteOpen = !endsClosed(text, start[line - 1]!, end[line - 1]!);
    const inside = startsInside(text, start[line]!, end[line]!);
    const full =
      wrapping.wrapped && isFull(wrapping, end[line - 1]! - start[line - 1]!, text, start[line]!, end[line]!);
    if (gap[line]! > 0) {
      if (bodyOpen || !noteOpen || !inside)
        return followed && (together || (!bodyOpen && reaches(lines, line, limit))) ? limit : line;
      continue;
    }
    if (noteOpen) {
      if (full || (!bodyOpen && inside)) continue;
      return line;
    }
    if (bodyOpen)
      return full ? resumesWrapped(lines, line, limit, wrapping) : inside ? line : resumes(lines, line, limit);
    if (full && (inside || !opensItem(text, start[line]!, end[line]!))) continue;
    listed ||= text.charAt(end[line - 1]! - 1) === ':';
    if (!listed || !/[-–+•]/u.test(text.charAt(start[line]!))) return line;
  }
  return limit;
}

/** A few lines of a wrapped text, without a gap or an item, from one note to the next: all of them are the note's. */
function isBetween(lines: Lines, first: number, limit: number): boolean {
  if (limit - first > 10) return false;
  for (let line = first + 1; line < limit; line++) {
    if (lines.gap[line]! > 0 || opensItem(lines.text, lines.start[line]!, lines.end[line]!)) return false;
  }
  return lines.gap[limit]! <= 1;
}

/**
 * The same in a wrapped text, where a full line of the note may end with a clause by chance: the note goes on to the
 * line that was broken before it was full, if there is one soon; else the body goes on here.
 */
function resumesWrapped(lines: Lines, line: number, limit: number, wrapping: Wrapping): number {
  const { text, start, end, gap } = lines;
  for (let at = line + 1; at < limit && at < line + 12; at++) {
    if (gap[at]! > 0 || opensItem(text, start[at]!, end[at]!)) break;
    const full = isFull(wrapping, end[at - 1]! - start[at - 1]!, text, start[at]!, end[at]!);
    if (full) continue;
    return endsClosed(text, start[at - 1]!, end[at - 1]!) && startsInside(text, start[at]!, end[at]!) ? at : line;
  }
  return line;
}

/** Between a finished note and the next one there is only the note's own next paragraph. */
function reaches(lines: Lines, line: number, limit: number): boolean {
  return limit - line <= 2 && opensItem(lines.text, lines.start[line]!, lines.end[line]!) && lines.gap[line]! <= 1;
}

/** Where an unfinished sentence of the body goes on: at the next line that begins inside a sentence, or here. */
function resumes(lines: Lines, line: number, limit: number): number {
  for (let at = line; at < limit && at < line + 12; at++) {
    if (at > line && lines.gap[at]! > 0) break;
    const before = at === line || endsClosed(lines.text, lines.start[at - 1]!, lines.end[at - 1]!);
    if (before && startsInside(lines.text, lines.start[at]!, lines.end[at]!)) return at;
  }
  return line;
}
