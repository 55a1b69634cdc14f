import type { Block, Note, Range } from '../../figure/index.ts';
import { firstAfter } from './grouping.ts';
import type { Mark } from './marks.ts';

/** A note's mark in the text, and whether it is the first one of its note. */
export interface NoteMark extends Range {
  readonly note: Note;
  readonly first: boolean;
}

/** A stretch of a block: plain words, something marked, or the mark of a note. `at` is where it begins. */
export type Run =
  | { readonly kind: 'words'; readonly at: number; readonly text: string }
  /** `isStart`: the first stretch of its mark, which carries the mark's id. */
  | {
      readonly kind: 'mark';
      readonly at: number;
      readonly text: string;
      readonly mark: Mark;
      readonly isStart: boolean;
    }
  | { readonly kind: 'note'; readonly at: number; readonly note: Note };

/** The marks of notes in the order of the text. */
export const noteMarksOf = (notes: readonly Note[]): NoteMark[] =>
  notes
    .flatMap((note) => note.marks.map((mark, index) => ({ ...mark, note, first: index === 0 })))
    .sort((a, b) => a.start - b.start);

function runsIn(text: string, { start, end }: Range, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  const words = (to: number): void => {
    if (to > at) runs.push({ kind: 'words', at, text: text.slice(at, to) });
  };
  for (let i = firstAfter(marks, start); i < marks.length && marks[i]!.start < end; i++) {
    const mark = marks[i]!;
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    words(from);
    runs.push({ kind: 'mark', at: from, text: text.slice(from, to), mark, isStart: from === mark.start });
    at = to;
  }
  words(end);
  return runs;
}

/** Marks of notes that stand in a range. */
export function noteMarksIn(noteMarks: readonly NoteMark[], { start, end }: Range): NoteMark[] {
  const found: NoteMark[] = [];
  for (let i = firstAfter(noteMarks, start); i < noteMarks.length && noteMarks[i]!.end <= end; i++)
    if (noteMarks[i]!.start >= start) found.push(noteMarks[i]!);
  return found;
}

/** The words of a block in order, cut where something is marked, with the notes' marks between them. */
export function runsOf(text: string, block: Block, marks: readonly Mark[], noteMarks: readonly NoteMark[]): Run[] {
  const runs: Run[] = block.pieces.flatMap((piece) => runsIn(text, piece, marks));
  for (const { start, note } of noteMarksIn(noteMarks, block)) runs.push({ kind: 'note', at: start, note });
  return runs.sort((a, b) => a.at - b.at);
}

/** Whether two lists of runs look the same, so that a paragraph need not be made again. */
export const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length && a.every((run, index) => sameRun(run, b[index]!));

function sameRun(a: Run, b: Run): boolean {
  if (a.kind !== b.kind || a.at !== b.at) return false;
  if (a.kind === 'note' || b.kind === 'note') return true;
  if (a.text !== b.text) return false;
  if (a.kind === 'words' || b.kind === 'words') return true;
  return (
    a.mark.figure?.id === b.mark.figure?.id &&
    a.mark.figure?.role === b.mark.figure?.role &&
    a.mark.severity === b.mark.severity &&
    a.mark.finding === b.mark.finding
  );
}
