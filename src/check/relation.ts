import {
  difference,
  type FindingCode,
  type Interval,
  looseInterval,
  overlaps,
  powerOfTen,
  roundingInterval,
  sign,
} from '../figure/index.ts';
import { computed, type Form, figuresOf, type Ranges } from './form.ts';
import type { Term } from './view.ts';

/**
 * How sure it is that the text means this relation.
 * `said`: it says so in words or stands so close that nothing else can be meant; a failure is an error.
 * `meant`: it most likely means it; a failure is an error only where one change of a digit or comma would mend it.
 * `tried`: worth trying; it counts where it holds, and nothing is said where it fails.
 */
export type Trust = 'said' | 'meant' | 'tried';

export interface Relation {
  readonly rule: string;
  readonly code: FindingCode;
  readonly trust: Trust;
  readonly form: Form;
  /** The figures, the stated one first. */
  readonly figures: readonly number[];
}

/**
 * `holds`: some values inside the roundings agree. `strained`: they do, but only because one summand was written with
 * fewer digits than its neighbours; taken to their last digit the sum would fail. `rounding`: only a last digit is cut
 * or off by one. `fails`: no values agree.
 */
export type Outcome = 'holds' | 'strained' | 'rounding' | 'fails';

export interface Tried {
  readonly relation: Relation;
  readonly outcome: Outcome;
  readonly stated: Interval;
  readonly computed: Interval;
}

export function relation(rule: string, code: FindingCode, trust: Trust, form: Form): Relation {
  return { rule, code, trust, form, figures: figuresOf(form) };
}

/** Tries one relation on the figures as written. */
export function tried(candidate: Relation, terms: readonly Term[]): Tried {
  const ranges: Ranges = (k) => terms[k]!.range;
  const stated = ranges(candidate.form.stated);
  const result = computed(candidate.form, ranges);
  if (overlaps(stated, result)) {
    const outcome = isStrained(candidate, terms) ? 'strained' : 'holds';
    return { relation: candidate, outcome, stated, computed: result };
  }
  const outcome = isLastDigit(candidate, terms) ? 'rounding' : 'fails';
  return { relation: candidate, outcome, stated, computed: result };
}

/**
 * Whether only last digits are cut or off by one: a stated percentage or change less than one unit of its last digit
 * away, or summands that were cut before they were added. Whole counts have no last digit to lose.
 */
function isLastDigit(candidate: Relation, terms: readonly Term[]): boolean {
  const { form } = candidate;
  if (form.kind === 'same') return false;
  const loosened = form.kind === 'sum' ? () => true : (k: number) => k === form.stated;
  const ranges: Ranges = (k) => {
    const term = terms[k]!;
    if (term.exact || term.hedged || !loosened(k)) return term.range;
    return looseInterval(term.written);
  };
  const gap = difference(ranges(form.stated), computed(form, ranges));
  const apart = (gap.low !== null && sign(gap.low) > 0) || (gap.high !== null && sign(gap.high) < 0);
  return !apart && !terms[form.stated]!.exact;
}

/** A list written to three digits means 2,000 where it writes 2: whether the sum fails when it is read so. */
function isStrained(candidate: Relation, terms: readonly Term[]): boolean {
  const { form } = candidate;
  if (form.kind !== 'sum' || form.summands.length < 3) return false;
  const ranges = toLastDigit(candidate.figures, terms);
  return ranges !== null && !overlaps(ranges(form.stated), computed(form, ranges));
}

/** Ranges with every measure of a list taken to the digits that most of the list has; null where all have the same. */
export function toLastDigit(figures: readonly number[], terms: readonly Term[]): Ranges | null {
  const scales = figures
    .map((k) => terms[k]!)
    .filter((term) => !term.exact)
    .map((term) => term.written.scale);
  const usual = scales.toSorted((a, b) => a - b)[Math.floor(scales.length / 2)] ?? 0;
  if (!scales.some((scale) => scale < usual)) return null;
  return (k) => {
    const term = terms[k]!;
    if (term.exact || term.hedged || term.written.scale >= usual) return term.range;
    return roundingInterval(
      { units: term.written.units * powerOfTen(usual - term.written.scale), scale: usual },
      false,
    );
  };
}

/**
 * One statement of the text and the ways it can be meant. The first that holds is taken; where none does, the first
 * one is what fails. The others are only made when the first does not hold.
 */
export interface Choice {
  readonly first: Relation;
  readonly others?: () => readonly Relation[];
}
