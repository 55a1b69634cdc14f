import type { Decimal, FindingCode, Interval, Range, Severity } from '../figure/index.ts';
import type { Mend } from './blame.ts';
import type { Edit } from './edit.ts';
import type { Tried } from './relation.ts';

/** A relation of figures that does not hold, with the figure that is most likely wrong. */
export interface RelationIssue {
  readonly kind: 'relation';
  readonly code: FindingCode;
  readonly rule: string;
  readonly severity: Severity;
  readonly culprit: number;
  readonly relations: readonly Tried[];
  readonly needed: Interval | null;
  readonly repair: Edit | null;
  readonly rivals: readonly Mend[];
}

/** Something else that does not hold, by its code and rule, with what its sentence needs. */
export interface PlainIssue {
  readonly kind: 'plain';
  readonly code: FindingCode;
  readonly rule: PlainRule;
  readonly severity: Severity;
  readonly at: readonly Range[];
  readonly figures: readonly number[];
  readonly stated: string | null;
  readonly computed: string | null;
  readonly repair: { readonly value: Decimal | string; readonly why: string } | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** Rules of the form of a letter. */
export const FORMAT_RULES = [
  'margin',
  'page size',
  'page number',
  'type size',
  'font',
  'national name',
  'motto',
  'number padding',
  'number symbol',
  'date line',
  'date padding',
  'kept copy',
  'addressee',
] as const;
export type FormatRule = (typeof FORMAT_RULES)[number];

export const PLAIN_RULES = [
  'number twice',
  'number left out',
  'number out of order',
  'impossible day',
  'impossible year',
  'other year',
  'mark without note',
  'note without mark',
  'note twice',
  'note within note',
  'no whole count',
  'verdict',
  ...FORMAT_RULES,
] as const;
export type PlainRule = (typeof PLAIN_RULES)[number];

export type Issue = RelationIssue | PlainIssue;
