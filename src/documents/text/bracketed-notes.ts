import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
import { lineAt } from './notes.ts';

/**
 * Notes as `[footnoteRef:12] … [12: text]`, which a converter of Word files writes: the mark in the sentence, the
 * text at the end of the paragraph. And as Markdown has them: `[^12]` and a line `[^12]: text`.
 */
export function bracketedNotes(lines: Lines): FoundNotes | null {
  const { text } = lines;
  if (/\[(?:foot|end)noteRef:/iu.test(text)) return { notes: converted(lines), split: false, pageNumbers: [] };
  if (/^\s{0,3}\[\^[^\]\s]{1,32}\]:/mu.test(text)) return { notes: markdown(lines), split: false, pageNumbers: [] };
  return null;
}

const LONGEST = 40_000;
const MARK = /\[(?:foot|end)noteRef:\s?([^\]\s[]{1,12})\s?\]/giu;
const OPENING = /\[(\d{1,4}|[ivxlc]{1,7}):/giu;

function converted(lines: Lines): FoundNote[] {
  const { text } = lines;
  const marks = new Map<string, Range[]>();
  const marksInOrder: Range[] = [];
  for (const match of text.matchAll(MARK)) {
    const range = { start: match.index, end: match.index + match[0].length };
    marksInOrder.push(range);
    const same = marks.get(match[1]!);
    if (same) same.push(range);
    else marks.set(match[1]!, [range]);
  }
  const notes: FoundNote[] = [];
  let nextMark = 0;
  let from = 0;
  const openings = [...text.matchAll(OPENING)];
  for (let at = 0; at < openings.length; at++) {
    const opening = openings[at]!;
    if (opening.index < from) continue;
    while (nextMark < marksInOrder.length && marksInOrder[nextMark]!.start < opening.index) nextMark++;
    const start = opening.index + opening[0].length;
    const limit = Math.min(
      text.length,
      start + LONGEST,
      openingOfNext(openings, at, marks) ?? text.length,
      marksInOrder[nextMark]?.start ?? text.length,
    );
    const close = closingBracket(text, start, limit);
    const end = close ?? endOfUnclosed(lines, start, limit);
    const label = opening[1]!;
    const known = marks.get(label) ?? [];
    marks.delete(label);
    notes.push({
      label,
      marks: known,
      place: { start: opening.index, end: close === null ? end : end + 1 },
      words: { start, end },
    });
    from = end;
  }
  for (const [label, places] of marks) notes.push({ label, marks: places, place: null, words: null });
  return notes;
}

/** Where the next note opens: a bracket inside a note, such as `[2: …]`, opens one only if a mark asks for it. */
function openingOfNext(
  openings: readonly RegExpExecArray[],
  at: number,
  marks: ReadonlyMap<string, Range[]>,
): number | null {
  for (let next = at + 1; next < openings.length && next < at + 50; next++) {
    if (marks.has(openings[next]![1]!) && openings[next]![1] !== openings[at]![1]) return openings[next]!.index;
  }
  return null;
}

function closingBracket(text: string, start: number, limit: number): number | null {
  let depth = 1;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b) depth++;
    else if (code === 0x5d && --depth === 0) return at;
  }
  // A bracket opened inside and never closed: the last closing one before the limit ends the note.
  const last = depth > 1 ? text.lastIndexOf(']', limit - 1) : -1;
  return last >= start && !text.slice(start, last).includes('\n\n') ? last : null;
}

/** A note that is never closed ends with its paragraph: before a blank line, or else at the end of its line. */
function endOfUnclosed(lines: Lines, start: number, limit: number): number {
  const first = lineAt(lines, start);
  let index = first;
  while (index + 1 < lines.count && lines.start[index + 1]! < limit && lines.gap[index + 1] === 0) index++;
  const endsAtBlank = index + 1 < lines.count && lines.gap[index + 1]! > 0 && lines.start[index + 1]! <= limit;
  const end = endsAtBlank || index + 1 >= lines.count ? lines.end[index] : lines.end[first];
  return Math.min(end ?? limit, limit);
}

const MARKDOWN_MARK = /\[\^([^\]\s]{1,32})\](:?)/gu;

function markdown(lines: Lines): FoundNote[] {
  const { text } = lines;
  const marks = new Map<string, Range[]>();
  const notes: { label: string; start: number; from: number; line: number }[] = [];
  for (const match of text.matchAll(MARKDOWN_MARK)) {
    const line = lineAt(lines, match.index);
    if (match[2] === ':' && lines.start[line] === match.index) {
      notes.push({ label: match[1]!, start: match.index, from: match.index + match[0].length, line });
      continue;
    }
    const range = { start: match.index, end: match.index + match[0].length - match[2]!.length };
    const same = marks.get(match[1]!);
    if (same) same.push(range);
    else marks.set(match[1]!, [range]);
  }
  const found: FoundNote[] = notes.map((note, at) => {
    let last = note.line;
    const stop = notes[at + 1]?.line ?? lines.count;
    while (last + 1 < stop && (lines.gap[last + 1] === 0 || isIndented(lines, last + 1))) last++;
    const end = Math.max(lines.end[last]!, note.from);
    const known = marks.get(note.label) ?? [];
    marks.delete(note.label);
    return { label: note.label, marks: known, place: { start: note.start, end }, words: { start: note.from, end } };
  });
  for (const [label, places] of marks) found.push({ label, marks: places, place: null, words: null });
  return found;
}

/** A later paragraph of a Markdown note is set in by four spaces or a tab. */
function isIndented(lines: Lines, index: number): boolean {
  const { text } = lines;
  const start = lines.start[index]!;
  return text.charAt(start - 1) === '\t' || text.slice(Math.max(0, start - 4), start) === '    ';
}
