import {
  type FindingCode,
  type Interval,
  looseInterval,
  overlaps,
  powerOfTen,
  roundingInterval,
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
  const ranges = rangesFor(candidate.form, terms);
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
 * Whether only the last digit of the stated number is cut or off by one. Whole counts have no last digit to lose.
 */
function isLastDigit(candidate: Relation, terms: readonly Term[]): boolean {
  const { form } = candidate;
  const stated = terms[form.stated]!;
  if (form.kind === 'same' || stated.exact || stated.hedged) return false;
  const loose = looseInterval(stated.written);
  return overlaps(loose, computed(form, rangesFor(form, terms)));
}

/** What each figure may stand for in a relation. In a sum of hedged amounts the hedge is one and the same for all. */
export function rangesFor(form: Form, terms: readonly Term[]): Ranges {
  if (form.kind !== 'sum' || terms[form.stated]!.figure.hedge !== 'about') return (k) => terms[k]!.range;
  return (k) => (terms[k]!.figure.hedge === 'about' ? terms[k]!.plain : terms[k]!.range);
}

/** A list written to three digits means 2,000 where it writes 2: whether the sum fails when it is read so. */
function isStrained(candidate: Relation, terms: readonly Term[]): boolean {
  const { form } = candidate;
  if (form.kind !== 'sum' || form.summands.length < 3) return false;
  const ranges = toLastDigit(candidate.figures, terms);
  return ranges !== null && !overlaps(ranges(form.stated), computed(form, ranges));
}

/** A strained relation with the ranges by which it fails: each measure taken to its list's last digit. */
export function takenToLastDigit(result: Tried, terms: readonly Term[]): Tried {
  const ranges = result.outcome === 'strained' ? toLastDigit(result.relation.figures, terms) : null;
  if (ranges === null) return result;
  const { form } = result.relation;
  return { ...result, stated: ranges(form.stated), computed: computed(form, ranges) };
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
