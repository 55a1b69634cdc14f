import type { ProposalView } from '../../contract/index.ts';

export type Picked = ReadonlySet<string>;

export const NONE_PICKED: Picked = new Set();

export function toggled(picked: Picked, figure: string): Picked {
  const next = new Set(picked);
  if (!next.delete(figure)) next.add(figure);
  return next;
}

/** Also all between two of the list, both with them. */
export function stretched(picked: Picked, shown: readonly ProposalView[], from: string, to: string): Picked {
  const ends = [from, to].map((one) => shown.findIndex(({ figure }) => figure === one)).sort((a, b) => a - b);
  if (ends[0]! < 0) return picked;
  return new Set([...picked, ...shown.slice(ends[0], ends[1]! + 1).map(({ figure }) => figure)]);
}

/** All of the list; none where all are picked already. */
export function allOf(picked: Picked, shown: readonly ProposalView[]): Picked {
  return shown.every(({ figure }) => picked.has(figure)) ? NONE_PICKED : new Set(shown.map(({ figure }) => figure));
}
