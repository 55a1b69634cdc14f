/** How the page of areas is looked at. */
export interface AreasState {
  /** ISO day of the tree; null for today. */
  readonly at: string | null;
  /** Id of the place that is looked at; null for the top. */
  readonly place: string | null;
  readonly search: string;
}

export function stateOf(query: string): AreasState {
  const parts = new URLSearchParams(query);
  const at = parts.get('at') ?? '';
  return {
    at: /^\d{4}-\d{2}-\d{2}$/.test(at) ? at : null,
    place: parts.get('place') || null,
    search: parts.get('search') ?? '',
  };
}

export function addressOf({ at, place, search }: AreasState): string {
  const parts = new URLSearchParams();
  if (at !== null) parts.set('at', at);
  if (place !== null) parts.set('place', place);
  if (search !== '') parts.set('search', search);
  return parts.toString();
}
