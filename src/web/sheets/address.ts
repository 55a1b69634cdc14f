import type { SheetState } from '../../contract/index.ts';

/** How the page of sheets is looked at; what is null is chosen by the server. */
export interface SheetsState {
  readonly period: string | null;
  readonly province: string | null;
  readonly only: SheetState | null;
  readonly search: string;
}

const STATES: readonly SheetState[] = ['came', 'elsewhere', 'partly', 'wrong', 'missing'];

export function stateOf(query: string): SheetsState {
  const parts = new URLSearchParams(query);
  return {
    period: parts.get('period') || null,
    province: parts.get('province') || null,
    only: STATES.find((one) => one === parts.get('only')) ?? null,
    search: parts.get('search') ?? '',
  };
}

export function addressOf({ period, province, only, search }: SheetsState): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ period, province, only, search })) if (value) parts.set(name, value);
  return parts.toString();
}
