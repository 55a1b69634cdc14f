/** How a year's targets are looked at. */
export interface PlanState {
  /** Null for the area of the newest facts. */
  readonly area: string | null;
  readonly search: string;
}

export function stateOf(query: string): PlanState {
  const parts = new URLSearchParams(query);
  return { area: parts.get('area') || null, search: parts.get('search') ?? '' };
}

export function addressOf({ area, search }: PlanState): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ area, search })) if (value) parts.set(name, value);
  return parts.toString();
}
