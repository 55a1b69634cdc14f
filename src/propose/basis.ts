import type { Basis, Figure } from '../figure/index.ts';

/** On what ground a figure stands: planned, expected or told roughly, done. */
export function basisOf({ role, estimate }: Figure): Basis {
  if (role === 'target') return 'target';
  return estimate ? 'estimate' : 'actual';
}
