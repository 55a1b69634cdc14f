import type { ReturnDecision, ReturnedView } from '../../contract/index.ts';

export type Choice = ReturnDecision['figures'][number];

/** All changes, each once, in the order of the file: several lines may be of one. */
export const changesOf = ({ lines }: Pick<ReturnedView, 'lines'>): string[] => [
  ...new Set(lines.flatMap(({ change }) => change ?? [])),
];

/** What is chosen at first: all but what would write over what was changed here meanwhile. */
export function chosenAtFirst(returned: Pick<ReturnedView, 'lines' | 'conflicts'>): Set<string> {
  const chosen = new Set(changesOf(returned));
  for (const { change } of returned.conflicts) chosen.delete(change);
  return chosen;
}

/** The ways for a number. */
export const WAYS: readonly Choice['as'][] = ['refuse', 'override', 'fact'];

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
