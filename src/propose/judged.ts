import type { Indicator } from '../catalogue/index.ts';
import type { Reason } from './proposal.ts';

/** What a figure is of. */
export interface Judged {
  readonly indicator: Indicator | null;
  readonly breakdown: string;
  readonly confidence: number;
  readonly reason: Reason;
  readonly others: readonly string[];
}

export const NOTHING: Judged = {
  indicator: null,
  breakdown: '',
  confidence: 0,
  reason: { code: 'nothing' },
  others: [],
};
