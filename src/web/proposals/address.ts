/** Parts of the list that can be looked at. */
export const SHOWS = ['todo', 'differs', 'twice', 'unclear', 'edited', 'accepted', 'refused', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** How sure the program is of what is looked at. */
export const SURES = ['any', 'sure', 'likely', 'unsure'] as const;
export type Sure = (typeof SURES)[number];

/** From which confidence on many are accepted at once. */
export const THRESHOLDS = [95, 90, 80, 70, 60] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** What the list is narrowed to. */
export interface Filter {
  readonly show: Show;
  readonly sure: Sure;
  /** Code of a sector; null for all. */
  readonly sector: string | null;
  /** Words that stand in the sentence or in the name. */
  readonly find: string;
}

export interface ProposalsState extends Filter {
  /** Id of the figure that is looked at; null for the first. */
  readonly at: string | null;
  readonly above: Threshold;
}

const LONGEST_FIND = 100;

export function stateOf(query: string): ProposalsState {
  const parts = new URLSearchParams(query);
  const [at, sector] = [parts.get('at') ?? '', parts.get('sector') ?? ''];
  return {
    show: SHOWS.find((one) => one === parts.get('show')) ?? 'todo',
    sure: SURES.find((one) => one === parts.get('sure')) ?? 'any',
    sector: /^[a-z][a-z-]{0,60}$/.test(sector) ? sector : null,
    find: (parts.get('find') ?? '').slice(0, LONGEST_FIND),
    at: /^f\d{1,7}$/.test(at) ? at : null,
    above: THRESHOLDS.find((one) => String(one) === parts.get('above')) ?? 90,
  };
}

export function addressOf({ show, sure, sector, find, at, above }: ProposalsState): string {
  const parts = new URLSearchParams();
  if (show !== 'todo') parts.set('show', show);
  if (sure !== 'any') parts.set('sure', sure);
  if (sector !== null) parts.set('sector', sector);
  if (find !== '') parts.set('find', find);
  if (above !== 90) parts.set('above', String(above));
  if (at !== null) parts.set('at', at);
  return parts.toString();
}
