import type { DraftFinding } from '../../../contract/index.ts';
import type { Severity } from '../../../figure/index.ts';

/** How grave a finding of the checker is for somebody who writes. */
export const SEVERITY: Readonly<Record<Severity, DraftFinding['severity']>> = {
  verdict: 'error',
  error: 'error',
  rounding: 'notice',
  doubt: 'notice',
};
