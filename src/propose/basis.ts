import type { Basis, Figure } from '../figure/index.ts';

/** On what ground a figure stands: planned, expected, done. "Hơn", "khoảng" round what was done and expect nothing. */
export function basisOf({ role, estimate, hedge }: Figure): Basis {
  if (role === 'target') return 'target';
  return estimate && (hedge === null || hedge === 'expected') ? 'estimate' : 'actual';
}
