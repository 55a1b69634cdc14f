import type { Paper, PaperAnnex, PaperBlock, PaperCell, PaperRun } from '../../figure/index.ts';
import type { LineSource } from '../blackline/lines.ts';
import { stepsOf } from '../blackline/steps.ts';
import { tidiedRuns } from './tidied.ts';

/**
 * What came, with the ids of what was sent where the file has lost them or never had them: told by the words. The numbers of
 * figures that a program cut at a bookmark's end are whole again.
 */
export function identified(sent: Paper, came: Paper): Paper {
  const known = knownAs(sent, came);
  const figures = figuresOf(sent);
  const runs = (content: readonly PaperRun[]): PaperRun[] =>
    mended(content, figures).map((run) =>
      run.kind === 'note' ? { ...run, id: known.get(run) ?? '', content: runs(run.content) } : run,
    );
  const block = (one: PaperBlock): PaperBlock => {
    const id = known.get(one) ?? '';
    if (one.kind === 'paragraph') return { ...one, id, content: tidiedRuns(runs(one.content)) };
    if (one.kind === 'heading') return { ...one, id };
    const cell = (of: PaperCell): PaperCell => ({ ...of, content: tidiedRuns(runs(of.content)) });
    return { ...one, id, rows: one.rows.map((row) => row.map(cell)) };
  };
  const annex = (one: PaperAnnex): PaperAnnex => ({ ...one, id: known.get(one) ?? '', blocks: one.blocks.map(block) });
  return { ...came, blocks: came.blocks.map(block), annexes: came.annexes.map(annex) };
}

/** The id in what was sent of each thing that came; ids that were never sent are none. */
function knownAs(sent: Paper, came: Paper): Map<LineSource, string> {
  const known = new Map<LineSource, string>();
  for (const { before, after } of stepsOf(sent, came))
    if (before && after?.from && before.kind === after.kind && after.kind !== 'row')
      known.set(after.from, before.block);
  return known;
}

/** The numbers of all figures of a paper. */
export function figuresOf(paper: Paper): Map<string, string> {
  const figures = new Map<string, string>();
  const take = (content: readonly PaperRun[]): void => {
    for (const run of content) {
      if (run.kind === 'figure') figures.set(run.id, run.text);
      else if (run.kind === 'note') take(run.content);
    }
  };
  for (const block of [...paper.blocks, ...paper.annexes.flatMap(({ blocks }) => blocks)]) {
    if (block.kind === 'paragraph') take(block.content);
    else if (block.kind === 'table') for (const cell of block.rows.flat()) take(cell.content);
  }
  return figures;
}

/** A figure that lacks an end which stands right beside it: LibreOffice moves the ends of bookmarks behind notes. */
function mended(content: readonly PaperRun[], sent: ReadonlyMap<string, string>): readonly PaperRun[] {
  const runs = [...content];
  for (const [at, run] of runs.entries()) {
    const whole = run.kind === 'figure' ? sent.get(run.id) : undefined;
    const next = runs[at + 1];
    if (run.kind !== 'figure' || whole === undefined || !whole.startsWith(run.text) || next?.kind !== 'text') continue;
    const rest = whole.slice(run.text.length);
    if (rest === '' || !next.text.startsWith(rest)) continue;
    runs[at] = { ...run, text: whole };
    runs[at + 1] = { ...next, text: next.text.slice(rest.length) };
  }
  return runs;
}
