import type { Block, Note, Range } from '../../figure/index.ts';
import { endNotes } from './end-notes.ts';
import { firstEndingAfter, linesOf, without } from './lines.ts';
import { superscriptNotes } from './superscript-notes.ts';
import { NOT_WRAPPED } from './wrapping.ts';

const NO_PAGES = { lines: new Set<number>(), running: false };

/**
 * Notes that a person typed into a Word file by hand, as one would into a text: marks ¹ or (1), and paragraphs at the
 * end that begin with them. For files without notes of Word's own.
 */
export function typedNotes(
  text: string,
  blocks: readonly Block[],
): { blocks: readonly Block[]; notes: readonly Note[] } {
  const lines = linesOf(text);
  const found = (superscriptNotes(lines, NO_PAGES, NOT_WRAPPED) ?? endNotes(lines, NO_PAGES))?.notes ?? [];
  const placed = found.filter(({ place }) => place !== null).sort((a, b) => a.place!.start - b.place!.start);
  if (placed.length === 0) return { blocks, notes: [] };
  const notes = placed.map((note, index): Note & { words: Range } => {
    return { id: `n${index + 1}`, label: note.label, marks: note.marks, place: note.place, words: note.words! };
  });
  const marks = notes.flatMap((note) => note.marks).sort((a, b) => a.start - b.start);
  const places = notes.map((note) => note.place!);
  const changed = blocks.flatMap((block) => {
    const at = firstEndingAfter(places, block.start);
    const place = places[at];
    const isNote =
      place !== undefined && block.kind === 'paragraph' && block.start >= place.start && block.end <= place.end;
    const own = isNote ? notes[at]! : null;
    return piecesLeft(block, own ? [{ start: own.place!.start, end: own.words.start }] : marks, own?.id ?? block.note);
  });
  return { blocks: changed, notes: notes.map(({ id, label, marks: of, place }) => ({ id, label, marks: of, place })) };
}

function piecesLeft(block: Block, cuts: readonly Range[], note: string | null): Block[] {
  const pieces = block.pieces.flatMap((piece) => without(piece, cuts, firstEndingAfter(cuts, piece.start)));
  return pieces.length === 0 ? [] : [{ ...block, pieces, note }];
}
