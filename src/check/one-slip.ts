import { chanceOf, type EditKind, editsInto, RANK } from './edit.ts';
import { type Form, figuresOf, required } from './form.ts';
import type { Term } from './view.ts';

const HARDLY_EVER = 0.04;

/**
 * Whether a relation that may not be meant would hold if one slip were mended, which by chance would hardly ever fit: then it
 * was meant. @param most the slip that explains least of those that count
 */
export function oneSlipAway(form: Form, terms: readonly Term[], most: EditKind): boolean {
  const ranges = (k: number) => terms[k]!.plain;
  return figuresOf(form).some((k) => {
    const { written, exact } = terms[k]!;
    const needed = required(form, ranges, k);
    if (needed === null || chanceOf(written, needed) > HARDLY_EVER) return false;
    return editsInto(written, exact, false, needed).some(({ kind }) => RANK[kind] <= RANK[most]);
  });
}
