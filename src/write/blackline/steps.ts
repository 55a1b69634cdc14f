import type { Paper } from '../../figure/index.ts';
import { rising } from '../rising.ts';
import { type Line, linesOf } from './lines.ts';
import { matched } from './matching.ts';

/** A line of two versions: as it was, as it is; null where that version has it not. */
export type Step = (
  | { readonly before: Line; readonly after: null; readonly moved: false }
  | { readonly before: null; readonly after: Line; readonly moved: false }
  | { readonly before: Line; readonly after: Line; readonly moved: boolean }
) & {
  /** The line that it hangs on, of the second version where that has it. */
  readonly under: Line | null;
};

/** Two versions side by side, in the order of the second, what is gone behind what it stood behind. */
export function stepsOf(a: Paper, b: Paper): Step[] {
  const [before, after] = [linesOf(a), linesOf(b)];
  const from = matched(before, after);
  const inOrder = rising(from);
  const met = new Set(from);
  const steps: Step[] = [];
  let next = 0;
  const goneUntil = (end: number): void => {
    for (; next < end; next++) {
      const line = before[next]!;
      if (!met.has(next)) steps.push({ before: line, after: null, moved: false, under: parentIn(before, line) });
    }
  };
  for (const [at, line] of after.entries()) {
    const old = from[at]!;
    const under = parentIn(after, line);
    if (old < 0) {
      steps.push({ before: null, after: line, moved: false, under });
      continue;
    }
    if (inOrder.has(at)) {
      goneUntil(old);
      next = old + 1;
    }
    steps.push({ before: before[old]!, after: line, moved: !inOrder.has(at) && !movedAlong(at), under });
  }
  goneUntil(before.length);
  return steps;

  /** It hangs on a line that has moved, as it did before. */
  function movedAlong(at: number): boolean {
    const [was, is] = [before[from[at]!]!.of, after[at]!.of];
    return was !== null && is !== null && from[is] === was && !inOrder.has(is);
  }
}

const parentIn = (lines: readonly Line[], { of }: Line): Line | null => (of === null ? null : lines[of]!);
