import { firstStartingFrom, type Lines } from './lines.ts';
import { type Head, noteHeads, noteZones, numbersBehind, type Placed } from './note-zones.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
import { liesIn } from './notes.ts';
import type { PageNumbers } from './pages.ts';
import { type RaisedNumber, raisedNumbers } from './raised-numbers.ts';
import type { Wrapping } from './wrapping.ts';

/**
 * Notes with superscript marks: ¹² in a sentence, and the note's text on a line that begins with the same sign, at
 * the foot of a page (so that it may cut a sentence of the body in two) or at the end of the file.
 */
export function superscriptNotes(lines: Lines, pages: PageNumbers, wrapping: Wrapping): FoundNotes | null {
  const raised = raisedNumbers(lines.text);
  if (raised.length === 0) return null;
  const heads = noteHeads(lines);
  const inBody = withoutHeads(lines, raised, heads);
  const notes = heads.length === 0 ? [] : noteZones(lines, heads, inBody, pages, wrapping);
  const places = notes.map((note) => note.place);
  const marks = inBody.filter((mark) => !liesIn(places, mark.start));
  if (notes.length === 0) return marksAlone(marks);
  return { notes: matched(marks, notes), split: true, pageNumbers: numbersBehind(lines, notes) };
}

/** The raised numbers that are not the signs which notes begin with. */
function withoutHeads(lines: Lines, raised: readonly RaisedNumber[], heads: readonly Head[]): RaisedNumber[] {
  const starts = new Set(heads.map(({ line }) => lines.start[line]!));
  return raised.filter(({ start }) => !starts.has(start));
}

/** Marks whose notes are all lost: only a run that counts up from 1 is taken for marks. */
function marksAlone(marks: readonly RaisedNumber[]): FoundNotes | null {
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
function matched(marks: readonly RaisedNumber[], placed: readonly Placed[]): FoundNote[] {
  const marksByValue = grouped(marks);
  const notesByValue = grouped(placed);
  const found: FoundNote[] = [];
  const used = new Set<RaisedNumber>();
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

function nearest(marks: readonly RaisedNumber[], place: number, used: ReadonlySet<RaisedNumber>): RaisedNumber[] {
  const behind = firstStartingFrom(marks, place);
  const before = marks[behind - 1];
  if (before && !used.has(before)) return [before];
  const after = marks[behind];
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
