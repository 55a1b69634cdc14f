/** Which contribution is looked at, and which of its paragraphs. */
export interface ContributionsState {
  /** Null for the first. */
  readonly of: string | null;
  readonly at: number;
}

const ID = /^[0-9a-f-]{36}$/;

export function stateOf(query: string): ContributionsState {
  const parts = new URLSearchParams(query);
  const of = parts.get('of') ?? '';
  const at = parts.get('at') ?? '';
  return { of: ID.test(of) ? of : null, at: /^\d{1,5}$/.test(at) ? Number(at) : 0 };
}

export function addressOf({ of, at }: ContributionsState): string {
  const parts = new URLSearchParams();
  if (of !== null) parts.set('of', of);
  if (at > 0) parts.set('at', String(at));
  return parts.toString();
}
