/** Parts of the list that can be looked at. */
export const SHOWS = ['todo', 'differs', 'unclear', 'accepted', 'refused', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** From which confidence on many are accepted at once. */
export const THRESHOLDS = [95, 90, 80, 70, 60] as const;
export type Threshold = (typeof THRESHOLDS)[number];

export interface ProposalsState {
  readonly show: Show;
  /** Id of the figure that is looked at; null for the first. */
  readonly at: string | null;
  readonly above: Threshold;
}

export function stateOf(query: string): ProposalsState {
  const parts = new URLSearchParams(query);
  const at = parts.get('at') ?? '';
  return {
    show: SHOWS.find((one) => one === parts.get('show')) ?? 'todo',
    at: /^f\d{1,7}$/.test(at) ? at : null,
    above: THRESHOLDS.find((one) => String(one) === parts.get('above')) ?? 90,
  };
}

export function addressOf({ show, at, above }: ProposalsState): string {
  const parts = new URLSearchParams();
  if (show !== 'todo') parts.set('show', show);
  if (above !== 90) parts.set('above', String(above));
  if (at !== null) parts.set('at', at);
  return parts.toString();
}
