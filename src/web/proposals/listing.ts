import type { ProposalDecision, ProposalsView, ProposalView } from '../../contract/index.ts';
import { difference } from '../numbers.ts';
import type { Show } from './address.ts';

/** Whether a proposal says all that a fact needs. */
export const isReady = ({ indicator, area, value }: ProposalView): boolean =>
  indicator !== null && area !== null && value !== null;

/** What a proposal says more than what is kept under its key; null where nothing is kept, or the same. */
export function keptDifference({ value, kept }: ProposalView): string | null {
  if (value === null || !kept || kept.value === null) return null;
  const off = difference(value, kept.value);
  return /[1-9]/.test(off) ? off : null;
}

const IS_SHOWN: Readonly<Record<Show, (proposal: ProposalView) => boolean>> = {
  todo: ({ state }) => state === 'proposed',
  differs: (proposal) => proposal.state === 'proposed' && keptDifference(proposal) !== null,
  unclear: ({ state, indicator }) => state === 'proposed' && indicator === null,
  accepted: ({ state }) => state === 'accepted',
  refused: ({ state }) => state === 'refused',
  all: () => true,
};

/** The proposals of a part of the list, in the order of the report. */
export const shownOf = (proposals: readonly ProposalView[], show: Show): readonly ProposalView[] =>
  proposals.filter(IS_SHOWN[show]);

/** What a proposal would be kept under, as far as the page knows it. */
const keyOf = ({ indicator, area, period, breakdown, basis }: ProposalView): string =>
  [indicator, area, period, breakdown, basis].join('|');

/**
 * Those that are accepted at once: undecided, complete, confident enough. `twice` are such that the report tells with two
 * values: a person has to choose.
 */
export function acceptable(
  proposals: readonly ProposalView[],
  above: number,
): { readonly all: readonly ProposalView[]; readonly twice: readonly ProposalView[] } {
  const ready = proposals.filter((one) => one.state === 'proposed' && isReady(one) && one.confidence >= above);
  const values = new Map<string, Set<string>>();
  for (const one of ready) {
    const known = values.get(keyOf(one));
    if (known) known.add(plain(one.value!));
    else values.set(keyOf(one), new Set([plain(one.value!)]));
  }
  const isTwice = (one: ProposalView): boolean => values.get(keyOf(one))!.size > 1;
  return { all: ready.filter((one) => !isTwice(one)), twice: ready.filter(isTwice) };
}

/** A decimal without the noughts at its end, so that equal values are told alike. */
const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** Which figure is looked at after one was decided: the next in the list, else the one before. */
export function nextOf(shown: readonly ProposalView[], at: string): string | null {
  const index = shown.findIndex(({ figure }) => figure === at);
  return (shown[index + 1] ?? shown[index - 1])?.figure ?? null;
}

const STATES = { accept: 'accepted', refuse: 'refused', undo: 'proposed' } as const;

/** The view as it is once decisions are kept, before the server has said so. */
export function decidedView(view: ProposalsView, decisions: readonly ProposalDecision[]): ProposalsView {
  const verdicts = new Map(decisions.map(({ figure, verdict }) => [figure, STATES[verdict]]));
  const proposals = view.proposals.map((one) => {
    const state = verdicts.get(one.figure);
    return state === undefined ? one : { ...one, state };
  });
  return { ...view, proposals };
}
