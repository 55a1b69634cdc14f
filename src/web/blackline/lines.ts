import type { BlackLine } from '../../figure/index.ts';

/** Lines as they are shown: those that changed, and how many between them did not. */
export type ShownLine<L extends BlackLine = BlackLine> =
  | { readonly kind: 'line'; readonly line: L; readonly at: number }
  | { readonly kind: 'gap'; readonly count: number; readonly at: number };

/** Leaves out what is the same in both, but says how much it is. */
export function shownLines<L extends BlackLine>(lines: readonly L[], isOnlyChanged: boolean): ShownLine<L>[] {
  const shown: ShownLine<L>[] = [];
  lines.forEach((line, at) => {
    if (!isOnlyChanged || line.kind !== 'same') shown.push({ kind: 'line', line, at });
    else {
      const last = shown.at(-1);
      if (last?.kind === 'gap') shown[shown.length - 1] = { ...last, count: last.count + 1 };
      else shown.push({ kind: 'gap', count: 1, at });
    }
  });
  return shown;
}

/** Bound figures whose number differs, in the order of the report. */
export const changedFigures = (lines: readonly BlackLine[]) =>
  lines.flatMap((line) => (line.kind === 'changed' ? line.figures : []));
