import { integer, over, type Rational, times } from '../figure/index.ts';
import { PERCENT } from './measure.ts';
import type { Term } from './view.ts';

export const ONE_HUNDRED = integer(100);
export const ONE = integer(1);
export const NONE = integer(0);

/** "gấp 2,1 lần": the quotient itself, not a percentage. */
export const inTimes = (term: Term): boolean => term.figure.unit === 'lần';

/** What the quotient of two amounts is multiplied by to give a percentage (or ‰), their units taken into account. */
export function percentScale(stated: Term, part: Term, whole: Term): Rational {
  if (inTimes(stated)) return part.measure && whole.measure ? unitRatio(part, whole) : ONE;
  const base = stated.measure?.dimension === PERCENT ? over(ONE_HUNDRED, stated.measure.factor) : ONE_HUNDRED;
  return part.measure === whole.measure || !part.measure || !whole.measure ? base : times(base, unitRatio(part, whole));
}

/** What one of `from`'s unit is in `to`'s unit. Both are of one dimension. */
export function unitRatio(from: Term, to: Term): Rational {
  return over(from.measure!.factor, to.measure!.factor);
}
