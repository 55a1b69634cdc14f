import type { Basis, Figure } from '../figure/index.ts';
import { preliminaryBefore } from '../language/vi/index.ts';

/**
 * On what ground a figure stands: planned, expected, not yet final, done. "Hơn", "khoảng" round what was done and expect
 * nothing.
 * @param text of the report, in which the words before the figure stand
 */
export function basisOf({ role, estimate, hedge, start }: Figure, text: string): Basis {
  if (role === 'target') return 'target';
  if (estimate && (hedge === null || hedge === 'expected')) return 'estimate';
  return preliminaryBefore(text.slice(Math.max(0, start - 32), start).normalize('NFC')) ? 'preliminary' : 'actual';
}
