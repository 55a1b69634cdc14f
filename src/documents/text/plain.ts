import type { Block, Document, Note, Notice, Range } from '../../figure/index.ts';
import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { bracketedNotes } from './bracketed-notes.ts';
import { endNotes } from './end-notes.ts';
import { firstEndingAfter, type Lines, linesOf, trimmed, without } from './lines.ts';
import { lostNotes } from './lost-notes.ts';
import { withMarkdown } from './markdown.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
import { stripsWithin } from './notes.ts';
import { type PageNumbers, pageNumbersOf } from './pages.ts';
import { paragraphsOf, type Strip } from './paragraphs.ts';
import { superscriptNotes } from './superscript-notes.ts';
import { cellBlocks, type PipeTable, tablesOf } from './tables.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

/** Reads a decoded text: its paragraphs, tables and notes. The text itself is kept as it is. Linear in its length. */
export function plainDocument(
  text: string,
  format: 'txt' | 'md',
  limits: Limits,
  deadline: Deadline,
  notices: readonly Notice[],
): Document {
  const lines = linesOf(text);
  if (lines.count > limits.paragraphs) {
    throw new Refusal({ code: 'too-many-paragraphs', limit: limits.paragraphs });
  }
  deadline.check();
  const wrapping = wrappingOf(lines);
  const pages = pageNumbersOf(lines);
  const found = notesOf(lines, pages, wrapping);
  deadline.check();
  const notes = named(found.notes);
  const left: PageNumbers = { ...pages, lines: new Set([...pages.lines, ...found.pageNumbers]) };
  const blocks = blocksOf(lines, notes, found.split, left, wrapping);
  const document: Document = {
    text,
    blocks: inOrder(format === 'md' ? withMarkdown(text, blocks) : blocks),
    notes: notes.map(({ note }) => note),
    notices,
    format,
    page: null,
  };
  deadline.check();
  return document;
}

/** The notes of the first shape that the text shows: a file comes out of one converter, and has one shape. */
function notesOf(lines: Lines, pages: PageNumbers, wrapping: Wrapping): FoundNotes {
  return (
    bracketedNotes(lines) ??
    superscriptNotes(lines, pages, wrapping) ??
    lostNotes(lines, wrapping) ??
    endNotes(lines, pages) ?? { notes: [], split: false, pageNumbers: [] }
  );
}

interface NamedNote {
  readonly note: Note;
  readonly words: Range | null;
}

function named(found: readonly FoundNote[]): NamedNote[] {
  const place = (note: FoundNote): number => note.place?.start ?? note.marks[0]?.start ?? 0;
  const ordered = [...found].sort((a, b) => place(a) - place(b));
  return ordered.map(({ label, marks, place, words }, index) => ({
    note: { id: `n${index + 1}`, label, marks, place },
    words,
  }));
}

function blocksOf(
  lines: Lines,
  notes: readonly NamedNote[],
  split: boolean,
  pages: PageNumbers,
  wrapping: Wrapping,
): Block[] {
  const { text } = lines;
  const places = notes.flatMap(({ note }) => (note.place ? [note.place] : []));
  const cuts = notes
    .flatMap(({ note }) => note.marks)
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start);
  const tables = tablesOf(lines).filter((table) => !touches(lines, table, places));
  const blocks = bodyBlocks(lines, places, split, pages, wrapping, cuts, tables);
  for (const { note, words } of notes) {
    if (words) paragraphsOf(text, stripsWithin(lines, words), cuts, wrapping, note.id, blocks);
  }
  for (const table of tables) for (const block of cellBlocks(table, cuts)) blocks.push(block);
  return blocks;
}

function inOrder(blocks: Block[]): Block[] {
  return blocks.sort((a, b) => a.start - b.start || a.end - b.end);
}

function touches(lines: Lines, table: PipeTable, places: readonly Range[]): boolean {
  const place = places[firstEndingAfter(places, lines.start[table.first]!)];
  return place !== undefined && place.start < lines.end[table.end - 1]!;
}

/** The paragraphs of the body: what the notes, the page numbers and the tables leave of the lines. */
function bodyBlocks(
  lines: Lines,
  places: readonly Range[],
  split: boolean,
  pages: PageNumbers,
  wrapping: Wrapping,
  cuts: readonly Range[],
  tables: readonly PipeTable[],
): Block[] {
  const blocks: Block[] = [];
  let strips: Strip[] = [];
  let table = 0;
  let interrupted = false;
  let apart = false;
  const flush = (): void => {
    paragraphsOf(lines.text, strips, cuts, wrapping, null, blocks);
    strips = [];
  };
  for (let line = 0; line < lines.count; line++) {
    if (tables[table]?.first === line) {
      flush();
      line = tables[table++]!.end - 1;
      interrupted = false;
      continue;
    }
    apart ||= lines.gap[line]! > 0;
    if (pages.lines.has(line)) {
      interrupted = true;
      continue;
    }
    const whole = { start: lines.start[line]!, end: lines.end[line]! };
    const firstPlace = firstEndingAfter(places, whole.start);
    const within = places[firstPlace];
    if (!within || within.start >= whole.end) {
      strips.push({ ...whole, apart, interrupted: interrupted || lines.page[line] === 1 });
      interrupted = false;
      apart = false;
      continue;
    }
    for (const part of without(whole, places, firstPlace)) {
      const [start, end] = trimmed(lines.text, part.start, part.end);
      if (start >= end) continue;
      strips.push({ start, end, apart, interrupted: interrupted || (split && start > whole.start) });
      interrupted = false;
      apart = false;
    }
    interrupted ||= split;
  }
  flush();
  return blocks;
}
