import type { Range } from './document.ts';

export const FINDING_CODES = [
  'ratio',
  'sum',
  'change',
  'product',
  'repeat',
  'magnitude',
  'outline',
  'date',
  'note',
  'format',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** From the gravest: the verdict turns over; no values agree; a last digit; worth a look. */
export const SEVERITIES = ['verdict', 'error', 'rounding', 'doubt'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One relation that was tried. The intervals are closed, as decimal strings, in the stated figure's unit. */
export interface Check {
  readonly rule: string;
  readonly outcome: 'holds' | 'fails' | 'uncheckable';
  readonly why: string | null;
  readonly figures: readonly string[];
  readonly stated: readonly [string, string] | null;
  readonly computed: readonly [string, string] | null;
}

/** The one change that reconciles the most. `value` is the plain decimal that should stand there. */
export interface Repair {
  readonly at: Range;
  readonly value: string;
  /** A typed reason; its sentence is made by the phrasing. */
  readonly why: string;
}

/**
 * Something that does not hold. `at` names the places, the most likely wrong first, each one number. `fields` carry
 * what the sentence needs; `message` is the sentence.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: readonly Range[];
  readonly figures: readonly string[];
  readonly stated: string | null;
  readonly computed: string | null;
  readonly repair: Repair | null;
  readonly message: string;
}

/** A place in one of several documents: `document` is its number in the list that was given, from 0. */
export interface PlaceAcross extends Range {
  readonly document: number;
}

/** A figure of one of several documents. */
export interface FigureAcross {
  readonly document: number;
  readonly id: string;
}

/** The same between several documents: what one says cannot stand beside what another says. */
export interface FindingAcross extends Omit<Finding, 'at' | 'figures' | 'repair'> {
  readonly at: readonly PlaceAcross[];
  readonly figures: readonly FigureAcross[];
  readonly repair: (Omit<Repair, 'at'> & { readonly at: PlaceAcross }) | null;
}

/** The same of one relation between documents. */
export interface CheckAcross extends Omit<Check, 'figures'> {
  readonly figures: readonly FigureAcross[];
}
