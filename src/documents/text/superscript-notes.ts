import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
import { liesIn, lineAt } from './notes.ts';
import { isLoneNumber, type PageNumbers } from './pages.ts';
import { endsClosed, opensItem, startsInside } from './wording.ts';
import type { Wrapping } from './wrapping.ts';

const SUPERSCRIPT = '\u2070\u00b9\u00b2\u00b3\u2074-\u2079';
const DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** m², km³: the digit belongs to the unit of measure. */
const MEASURES = new Set(['m', 'km', 'hm', 'dam', 'dm', 'cm', 'mm']);
const ANY = new RegExp(`[${SUPERSCRIPT}]`, 'u');
const RUN = new RegExp(`[${SUPERSCRIPT}]{1,4}`, 'gu');
const NOTE_HEAD = new RegExp(`^([${SUPERSCRIPT}]{1,4})(?:[.):]?\\s*)(?=[\\p{L}\\p{N}(“"'\\[*+–-])`, 'u');
const NEXT_NOTE = new RegExp(`[.;:…]\\s+([${SUPERSCRIPT}]{1,4})(?:[.):]?\\s*)(?=[\\p{L}(“"-])`, 'gu');

/** ¹² → 12. */
export function superscriptNumber(run: string): number {
  let value = 0;
  for (const digit of run) value = value * 10 + DIGITS.indexOf(digit);
  return value;
}

/** 12 → ¹². */
export function superscript(label: string): string {
  return label.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

interface Mark extends Range {
  readonly value: number;
}

interface Head {
  readonly line: number;
  readonly value: number;
  /** Where the words of the note begin. */
  readonly words: number;
}

/**
 * Notes with superscript marks: ¹² in a sentence, and the note's text on a line that begins with the same sign, at
 * the foot of a page (so that it may cut a sentence of the body in two) or at the end of the file.
 */
export function superscriptNotes(lines: Lines, pages: PageNumbers, wrapping: Wrapping): FoundNotes | null {
  if (!ANY.test(lines.text)) return null;
  const heads = headsOf(lines);
  const notes = heads.length === 0 ? [] : zonesOf(lines, heads, pages, wrapping);
  const marks = marksOf(
    lines,
    notes.map((note) => note.place),
  );
  if (notes.length === 0) return marksAlone(marks);
  return { notes: matched(marks, notes), split: true, pageNumbers: numbersBehind(lines, notes) };
}

/** Lines that begin with a superscript number and go on in words; a mark carried to the head of a line is followed by punctuation. */
function headsOf(lines: Lines): Head[] {
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

interface Placed {
  readonly value: number;
  readonly place: Range;
  readonly words: Range;
}

/** Follows each note to its end; a note that begins in the middle of another's line ends that one. */
function zonesOf(lines: Lines, heads: readonly Head[], pages: PageNumbers, wrapping: Wrapping): Placed[] {
  const notes: Placed[] = [];
  for (let at = 0; at < heads.length; ) {
    let last = at;
    const zoneStart = heads[at]!.line;
    const open = bodyIsOpen(lines, zoneStart, pages, notes);
    const stop = checkedStop(lines, zoneStart, open, pages, wrapping);
    while (true) {
      const next = heads[last + 1];
      const limit = Math.min(stop ?? lines.count, next ? next.line : lines.count);
      const end =
        stop !== null && limit === stop
          ? stop
          : endOfNote(lines, heads[last]!.line, limit, open, next !== undefined, wrapping);
      pushNote(lines, notes, heads[last]!, end);
      last++;
      if (!next || end < next.line || next.line >= (stop ?? lines.count)) break;
    }
    at = last;
  }
  return notes;
}

/** A number alone on the line behind a note is the page's. */
function numbersBehind(lines: Lines, notes: readonly Placed[]): number[] {
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
function checkedStop(
  lines: Lines,
  zoneStart: number,
  open: boolean,
  pages: PageNumbers,
  wrapping: Wrapping,
): number | null {
  const stop = stopOfZone(lines, zoneStart, pages);
  if (stop === null) return null;
  const end = endOfNote(lines, zoneStart, stop, open, false, wrapping);
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
function endOfNote(
  lines: Lines,
  first: number,
  limit: number,
  bodyOpen: boolean,
  followed: boolean,
  wrapping: Wrapping,
): number {
  const { text, start, end, gap } = lines;
  let listed = false;
  for (let line = first + 1; line < limit; line++) {
    const noteOpen = !endsClosed(text, start[line - 1]!, end[line - 1]!);
    const inside = startsInside(text, start[line]!, end[line]!);
    if (gap[line]! > 0) {
      if (bodyOpen || !noteOpen || !inside) return followed && !bodyOpen && reaches(lines, line, limit) ? limit : line;
      continue;
    }
    if (noteOpen) {
      const short = wrapping.wrapped && end[line - 1]! - start[line - 1]! < wrapping.full;
      if (wrapping.wrapped && !(bodyOpen && short)) continue;
      if (!bodyOpen && inside) continue;
      return line;
    }
    if (bodyOpen) return inside ? line : resumes(lines, line, limit);
    listed ||= text.charAt(end[line - 1]! - 1) === ':';
    if (!listed || !/[-–+•]/u.test(text.charAt(start[line]!))) return line;
  }
  return limit;
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

/** The superscript numbers of the body, those of units of measure and powers of ten left out. */
function marksOf(lines: Lines, notes: readonly Range[]): Mark[] {
  const { text } = lines;
  const marks: Mark[] = [];
  for (const match of text.matchAll(RUN)) {
    if (liesIn(notes, match.index)) continue;
    const unit = isOfMeasure(text, match.index) && (match[0].startsWith('²') || match[0].startsWith('³'));
    const run = unit ? match[0].slice(1) : match[0];
    if (run === '' || isPower(text, match.index)) continue;
    const start = match.index + match[0].length - run.length;
    if (start === 0 || /[₀-₉/]/u.test(text.charAt(start + run.length))) continue;
    marks.push({ start, end: start + run.length, value: superscriptNumber(run) });
  }
  return marks;
}

function isOfMeasure(text: string, at: number): boolean {
  const word = /[\p{L}\p{M}]{1,6}$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  return word !== undefined && MEASURES.has(word.toLowerCase());
}

function isPower(text: string, at: number): boolean {
  return /(?:^|[^\d.,])10$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Marks whose notes are all lost: only a run that counts up from 1 is taken for marks. */
function marksAlone(marks: readonly Mark[]): FoundNotes | null {
  const counted = marks.length >= 2 && marks.every((mark, index) => mark.value === index + 1);
  if (!counted) return null;
  return {
    notes: marks.map((mark) => ({ label: String(mark.value), marks: [mark], place: null, words: null })),
    split: true,
    pageNumbers: [],
  };
}

/**
 * Gives each note the marks with its number: where a number is used once, all of them; where numbers begin again on
 * each page, the last one before the note.
 */
function matched(marks: readonly Mark[], placed: readonly Placed[]): FoundNote[] {
  const marksByValue = grouped(marks);
  const notesByValue = grouped(placed);
  const found: FoundNote[] = [];
  const used = new Set<Mark>();
  for (const note of placed) {
    const same = marksByValue.get(note.value) ?? [];
    const own = notesByValue.get(note.value)!.length === 1 ? same : nearest(same, note.place.start, used);
    for (const mark of own) used.add(mark);
    found.push({
      label: String(note.value),
      marks: own.map(({ start, end }) => ({ start, end })),
      place: note.place,
      words: note.words,
    });
  }
  const highest = placed.reduce((most, note) => Math.max(most, note.value), 0);
  for (const mark of marks) {
    if (used.has(mark) || mark.value > highest + 1 || mark.value === 0) continue;
    found.push({ label: String(mark.value), marks: [{ start: mark.start, end: mark.end }], place: null, words: null });
  }
  return found;
}

function nearest(marks: readonly Mark[], place: number, used: ReadonlySet<Mark>): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  const before = marks[low - 1];
  if (before && !used.has(before)) return [before];
  const after = marks[low];
  return after && !used.has(after) ? [after] : [];
}

function grouped<T extends { readonly value: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const same = groups.get(item.value);
    if (same) same.push(item);
    else groups.set(item.value, [item]);
  }
  return groups;
}
