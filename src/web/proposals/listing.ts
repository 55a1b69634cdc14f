import type { ProposalDecision, ProposalsView, ProposalView } from '../../contract/index.ts';
import { plainLetters } from '../letters.ts';
import { difference } from '../numbers.ts';
import type { Filter, Show, Sure } from './address.ts';

/** Whether a proposal says all that a fact needs. */
export const isReady = ({ indicator, area, value }: ProposalView): boolean =>
  indicator !== null && area !== null && value !== null;

/** What a proposal says more than what is kept under its key; null where nothing is kept, or the same. */
export function keptDifference({ value, kept }: ProposalView): string | null {
  if (value === null || !kept || kept.value === null) return null;
  const off = difference(value, kept.value);
  return /[1-9]/.test(off) ? off : null;
}

/** What a proposal would be kept under, as far as the page knows it. */
const keyOf = ({ indicator, area, period, breakdown, basis }: ProposalView): string =>
  [indicator, area, period, breakdown, basis].join('|');

/** A decimal without the noughts at its end, so that equal values are told alike. */
const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** What is less sure contradicts nothing: it is another fact more often than not. */
const LIKELY = 60;

/** Of a report that tells one fact with several values: the figures of each such fact, by their ids. */
export function contradictions(
  proposals: readonly ProposalView[],
  isSaid: (figure: string) => boolean,
): ReadonlyMap<string, readonly ProposalView[]> {
  const byKey = new Map<string, ProposalView[]>();
  for (const one of proposals) {
    const isMeant = one.confidence >= LIKELY || one.state === 'accepted' || isSaid(one.figure);
    if (one.state === 'refused' || !isReady(one) || !isMeant) continue;
    const list = byKey.get(keyOf(one));
    if (list) list.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  const several = [...byKey.values()].filter((list) => new Set(list.map(({ value }) => plain(value!))).size > 1);
  return new Map(several.flatMap((list) => list.map((one) => [one.figure, list])));
}

/** What parts of the list are told by besides the proposals themselves. */
export interface Besides {
  readonly twice: ReadonlyMap<string, unknown>;
  readonly edits: ReadonlyMap<string, unknown>;
}

const IS_SHOWN: Readonly<Record<Show, (proposal: ProposalView, besides: Besides) => boolean>> = {
  todo: ({ state }) => state === 'proposed',
  differs: (proposal) => proposal.state === 'proposed' && keptDifference(proposal) !== null,
  twice: ({ figure, state }, { twice }) => state === 'proposed' && twice.has(figure),
  unclear: (proposal) => proposal.state === 'proposed' && !isReady(proposal),
  edited: ({ figure, state }, { edits }) => state === 'proposed' && edits.has(figure),
  accepted: ({ state }) => state === 'accepted',
  refused: ({ state }) => state === 'refused',
  all: () => true,
};

const IS_SURE: Readonly<Record<Sure, (confidence: number) => boolean>> = {
  any: () => true,
  sure: (confidence) => confidence >= 90,
  likely: (confidence) => confidence >= 60 && confidence < 90,
  unsure: (confidence) => confidence < 60,
};

/** The proposals that a filter leaves, whatever part of the list is looked at, in the order of the report. */
export function narrowed(
  proposals: readonly ProposalView[],
  { sure, sector, find }: Omit<Filter, 'show'>,
): readonly ProposalView[] {
  const words = plainLetters(find).split(/\s+/).filter(Boolean);
  return proposals.filter((one) => {
    if (!IS_SURE[sure](one.confidence) || (sector !== null && one.sector !== sector)) return false;
    if (words.length === 0) return true;
    const text = plainLetters([one.quote.text, one.indicatorName, one.breakdownName, one.areaName].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The proposals of a part of the list. */
export const shownOf = (proposals: readonly ProposalView[], show: Show, besides: Besides): readonly ProposalView[] =>
  proposals.filter((one) => IS_SHOWN[show](one, besides));

/**
 * Those that are accepted at once: undecided, complete, confident enough. `twice` are such that the report tells with two
 * values: a person has to choose.
 */
export function acceptable(
  proposals: readonly ProposalView[],
  above: number,
): { readonly all: readonly ProposalView[]; readonly twice: readonly ProposalView[] } {
  const ready = proposals.filter((one) => one.state === 'proposed' && isReady(one) && one.confidence >= above);
  const twice = contradictions(ready, () => true);
  return {
    all: ready.filter(({ figure }) => !twice.has(figure)),
    twice: ready.filter(({ figure }) => twice.has(figure)),
  };
}

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
