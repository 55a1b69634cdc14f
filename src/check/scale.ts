import { integer, over, type Rational, times } from '../figure/index.ts';
import { PERCENT } from './measure.ts';
import type { Term } from './view.ts';

export const ONE_HUNDRED = integer(100);
export const NONE = integer(0);

/** What the quotient of two amounts is multiplied by to give a percentage (or ‰), their units taken into account. */
export function percentScale(stated: Term, part: Term, whole: Term): Rational {
  const base = stated.measure?.dimension === PERCENT ? over(ONE_HUNDRED, stated.measure.factor) : ONE_HUNDRED;
  return part.measure === whole.measure || !part.measure || !whole.measure ? base : times(base, unitRatio(part, whole));
}

/** What one of `from`'s unit is in `to`'s unit. Both are of one dimension. */
export function unitRatio(from: Term, to: Term): Rational {
  return over(from.measure!.factor, to.measure!.factor);
}
