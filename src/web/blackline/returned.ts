import type { ReturnDecision, ReturnedView } from '../../contract/index.ts';

export type Choice = ReturnDecision['figures'][number];

/** Until a person says otherwise a number stays the fact's. */
export const choicesOf = ({ figures }: ReturnedView): Choice[] =>
  figures.map(({ change }) => ({ change, as: 'refuse', reason: '' }));

/** What is sent, in the order of the file; null where a reason is missing. */
export function decisionOf(
  base: number,
  all: readonly string[],
  taken: ReadonlySet<string>,
  figures: readonly Choice[],
): ReturnDecision | null {
  if (figures.some(({ as, reason }) => as === 'override' && !reason.trim())) return null;
  return {
    base,
    take: all.filter((change) => taken.has(change)),
    figures: figures.map((one) => ({ ...one, reason: one.reason.trim() })),
  };
}
