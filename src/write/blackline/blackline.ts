import type { BlackLine, Paper } from '../../figure/index.ts';
import { BETWEEN_CELLS, type Line } from './lines.ts';
import { type Step, stepsOf } from './steps.ts';
import { type Piece, piecesOf } from './words.ts';

/**
 * What differs between two versions of a report, line by line in the order of the second: components of the head,
 * headings, paragraphs, notes behind what bears their marks, rows of tables cell by cell, annexes. Lines are the same by their
 * ids, else by their words; those in another place are told as moved. The deleted and the same make the first version, the
 * added and the same the second, with no word lost.
 */
export const blackline = (a: Paper, b: Paper): BlackLine[] => stepsOf(a, b).map(lineOf);

/** One step as it is told. */
export function lineOf({ before, after, moved }: Step): BlackLine {
  if (!after) return { kind: 'deleted', block: before.block, what: before.what, text: before.text };
  if (!before) return { kind: 'added', block: after.block, what: after.what, text: after.text };
  const { block, what, text } = after;
  if (before.text === text) return moved ? { kind: 'moved', block, text } : { kind: 'same', block, text };
  const pieces = after.kind === 'row' ? rowPieces(before.text, text) : piecesOf(before.text, text);
  const changed = { kind: 'changed', block, what, pieces, figures: figuresOf(before, after) } as const;
  return moved ? { ...changed, moved: true } : changed;
}

/** Rows of as many cells are held against each other cell by cell. */
function rowPieces(before: string, after: string): Piece[] {
  const [old, now] = [before.split(BETWEEN_CELLS), after.split(BETWEEN_CELLS)];
  if (old.length !== now.length) return piecesOf(before, after);
  const pieces: Piece[] = [];
  for (const [at, cell] of now.entries()) {
    for (const piece of [...(at > 0 ? [BETWEEN] : []), ...piecesOf(old[at]!, cell)]) {
      const last = pieces.at(-1);
      if (last?.kind === 'same' && piece.kind === 'same')
        pieces[pieces.length - 1] = { kind: 'same', text: last.text + piece.text };
      else pieces.push(piece);
    }
  }
  return pieces;
}

const BETWEEN: Piece = { kind: 'same', text: BETWEEN_CELLS };

/** The bound figures that both versions of a line have, with other numbers. */
function figuresOf(before: Line, after: Line): { id: string; from: string; to: string }[] {
  const old = new Map(before.figures.map(({ key, text }) => [key, text]));
  return after.figures.flatMap(({ id, key, text }) => {
    const from = old.get(key);
    return from === undefined || from === text ? [] : [{ id, from, to: text }];
  });
}
