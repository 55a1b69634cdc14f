import type { Absence } from '../figure/index.ts';

/** Which of the numbers that a derived one needs. */
export type Side = 'now' | 'same' | 'target' | 'parent';

/** Why a derived number cannot be had. */
export type Why =
  /** One side has no value, is absent for a reason, is not whole, or is nothing to divide by. */
  | { readonly code: 'side'; readonly side: Side; readonly lacks: Absence | 'value' | 'parts' | 'zero' | 'negative' }
  /** Rates, indices and ranks differ by points or places, not by percent. */
  | { readonly code: 'points' }
  /** The indicator's areas do not add up. */
  | { readonly code: 'not-summed' }
  /** Only what adds up over months runs towards a year's plan. */
  | { readonly code: 'not-flow' }
  /** The period does not begin in January, or the year is over. */
  | { readonly code: 'not-under-way' }
  /** No past year has both these months and its whole. */
  | { readonly code: 'no-past-year' };

/** A derived number: a plain decimal, or why there is none. */
export type Derived = { readonly value: string; readonly why: null } | { readonly value: null; readonly why: Why };

export const derived = (value: string): Derived => ({ value, why: null });
export const none = (why: Why): Derived => ({ value: null, why });
