import type { PaperRun } from '../../figure/index.ts';
import type { Bindings } from './bindings.ts';
import type { MarkedParagraph } from './marked.ts';

/** The paragraphs of each note of a file, by what its mark is known by there. */
export type Notes = ReadonlyMap<string, readonly MarkedParagraph[]>;

type Said = Exclude<PaperRun, { kind: 'note' }>;

/** The runs of a paragraph: words of one look together, figures by their ids, notes with what they say. */
export function runsOf(paragraph: MarkedParagraph, bindings: Bindings, notes: Notes): PaperRun[] {
  const runs: PaperRun[] = [];
  const figures = bindings.figuresIn(paragraph);
  const waiting: PaperRun[] = [];
  let next = 0;
  for (const [at, piece] of paragraph.pieces.entries()) {
    while (next < figures.length && figures[next]!.to <= at) next++;
    const figure = figures[next] && figures[next]!.from <= at ? figures[next] : undefined;
    if (!figure) runs.push(...waiting.splice(0));
    if (piece.kind === 'text') {
      add(runs, figure ? { kind: 'figure', id: figure.id, text: piece.text } : textRun(piece));
    } else if (piece.kind === 'note') {
      // A note whose mark has come into a figure stands behind it.
      const id = bindings.note(paragraph, at);
      (figure ? waiting : runs).push({ kind: 'note', id, content: noteContent(piece.note, bindings, notes) });
    }
  }
  return [...runs, ...waiting];
}

function textRun({ text, bold, italic }: { text: string; bold: boolean; italic: boolean }): Said {
  return { kind: 'text', text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
}

/** Goes on with the last run where that has the same look, or is the same figure. */
function add(runs: PaperRun[], run: Said): void {
  const last = runs.at(-1);
  if (last !== undefined && last.kind !== 'note' && isSame(last, run)) {
    runs[runs.length - 1] = { ...run, text: last.text + run.text };
  } else runs.push(run);
}

const isSame = (one: Said, other: Said): boolean =>
  one.kind === 'figure' || other.kind === 'figure'
    ? one.kind === 'figure' && other.kind === 'figure' && one.id === other.id
    : one.bold === other.bold && one.italic === other.italic;

/** What a note says, its paragraphs as lines; the space behind its number is not part of it. */
function noteContent(note: string, bindings: Bindings, notes: Notes): PaperRun[] {
  return joinedRuns((notes.get(note) ?? []).map((paragraph) => runsOf(paragraph, bindings, notes)))
    .map((run, at) => (at === 0 && run.kind === 'text' ? { ...run, text: run.text.replace(/^ /u, '') } : run))
    .filter((run) => run.kind !== 'text' || run.text !== '');
}

/** Paragraphs as lines of one. */
export function joinedRuns(paragraphs: readonly (readonly PaperRun[])[]): PaperRun[] {
  const runs: PaperRun[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) add(runs, { kind: 'text', text: '\n' });
    for (const run of paragraph) {
      if (run.kind === 'note') runs.push(run);
      else add(runs, run);
    }
  }
  return runs;
}

/** Words of runs, notes aside. */
export const plainOf = (runs: readonly PaperRun[]): string =>
  runs.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
