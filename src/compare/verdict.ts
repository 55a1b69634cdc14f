import { compare, type Rational, times } from '../figure/index.ts';

export type Verdict = 'reach' | 'near' | 'miss' | 'unknown';

/** How far from a target is near: within 5 % of it on the wrong side. */
const NEAR_BELOW: Rational = { numerator: 95n, denominator: 100n };
const NEAR_ABOVE: Rational = { numerator: 105n, denominator: 100n };

/**
 * Whether an expected value reaches a target: at least as much where more is better, at most as much where less is. Near: within
 * 5 % of it. Unknown where neither is better.
 */
export function verdict(expected: Rational, target: Rational, direction: 'up' | 'down' | 'none'): Verdict {
  if (direction === 'none') return 'unknown';
  const up = direction === 'up';
  const holds = (bound: Rational): boolean => (up ? compare(expected, bound) >= 0 : compare(expected, bound) <= 0);
  if (holds(target)) return 'reach';
  return holds(times(target, up ? NEAR_BELOW : NEAR_ABOVE)) ? 'near' : 'miss';
}
