import type { Paper, PaperCell, PaperRun } from '../../figure/index.ts';
import { wordsOf } from '../blackline/lines.ts';
import type { Step } from '../blackline/steps.ts';
import { type FigureChange, figureChange } from './change.ts';
import { figuresOf } from './identified.ts';

/** Bound numbers that came back otherwise: those of sentences and notes by their ids, those of tables by their cells. */
export function figureChanges(before: Paper, after: Paper, steps: readonly Step[]): FigureChange[] {
  const now = figuresOf(after);
  const sentences = [...figuresOf(before)].filter(([id]) => !id.includes('.'));
  const changed = [
    ...sentences.map(([id, from]) => ({ id, from, to: now.get(id) })),
    ...steps.flatMap(({ before, after }) =>
      before?.kind === 'row' && after ? cellsOf(before.from as Cells, after.from as Cells) : [],
    ),
  ];
  return changed.flatMap(({ id, from, to }) =>
    to === undefined || to === from ? [] : [{ change: figureChange(id), chip: id, from, to }],
  );
}

type Cells = readonly PaperCell[];

/** A number typed over the control of a cell is the cell's all the same; an empty cell says nothing. */
function cellsOf(before: Cells, after: Cells): { id: string; from: string; to: string | undefined }[] {
  return before.flatMap(({ content }, column) => {
    const figure = content.find((run): run is Extract<PaperRun, { kind: 'figure' }> => run.kind === 'figure');
    if (!figure) return [];
    const to = wordsOf(after[column]?.content ?? []).trim();
    return [{ id: figure.id, from: figure.text, to: to === '' ? undefined : to }];
  });
}
