import { periodOf } from '../../figure/index.ts';

/** Which series is looked at; null for the newest that there is. */
export interface IndicatorState {
  readonly area: string | null;
  readonly period: string | null;
  /** Empty for the whole. */
  readonly breakdown: string;
}

export function stateOf(query: string): IndicatorState {
  const parts = new URLSearchParams(query);
  const period = parts.get('period');
  return {
    area: parts.get('area') || null,
    period: (period && periodOf(period)?.id) ?? null,
    breakdown: parts.get('breakdown') ?? '',
  };
}

export function addressOf({ area, period, breakdown }: IndicatorState): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ area, period, breakdown })) if (value) parts.set(name, value);
  return parts.toString();
}
