/** On what ground a value stands: planned (kế hoạch), expected (ước thực hiện), not yet final (sơ bộ), done (thực hiện). */
export const BASES = ['target', 'estimate', 'preliminary', 'actual'] as const;
export type Basis = (typeof BASES)[number];

/**
 * Why there is no value: nothing happened (không phát sinh), the agency has not reported (chưa báo cáo), the indicator has
 * no meaning there (không áp dụng), the area has no whole predecessor (không so sánh được). None of them is 0.
 */
export const ABSENCES = ['nothing', 'not-reported', 'not-applicable', 'not-comparable'] as const;
export type Absence = (typeof ABSENCES)[number];

/**
 * An area's id: its official code and the day from which it stands for this territory, `00004@2025-07-01`. Codes are used
 * again for other territory, so that a code alone names nothing. What stood before all lists has the day `1900-01-01`.
 */
export type AreaId = string;

/** What a fact is about: the same key, the same quantity. */
export interface FactKey {
  /** Code of the catalogue: `rice.sown-area`. */
  readonly indicator: string;
  readonly area: AreaId;
  /** Canonical id of a period. */
  readonly period: string;
  /** `dimension=member`, several joined by `;` in the dimensions' order; empty for the whole. */
  readonly breakdown: string;
  readonly basis: Basis;
  /** Id of the plan that a target belongs to; null for all that is no target. */
  readonly plan: string | null;
}

/** A value as it was given, in the indicator's unit of measure. */
export interface FactValue {
  /** Plain decimal; null exactly where `absence` says why. */
  readonly value: string | null;
  /**
   * Digits behind the comma that were given, counted in the indicator's unit: 5,3 tỷ is `5300` triệu with `decimals` -2,
   * so that it stands for 5.250 to 5.350.
   */
  readonly decimals: number;
  readonly absence: Absence | null;
}

/** A fact (số liệu) as it is handed in. */
export interface NewFact extends FactKey, FactValue {
  /** "Tính đến ngày", an ISO day; null for the period's closing date. Of several the latest is current. */
  readonly asOf: string | null;
  /** Where in its source it stands: a figure `f12`, a cell `Biểu 1!D7`; null where the source is the place. */
  readonly place: string | null;
}

/** Where facts came from. One source is one act: a file taken in, a sheet accepted, a value typed. */
export interface Source {
  readonly kind: 'report' | 'form' | 'annex' | 'table' | 'entry' | 'api' | 'demonstration';
  /** In words for a person: "Báo cáo số 12/BC-UBND", "bieu-thang-6.xlsx". */
  readonly title: string;
  readonly document: string | null;
  readonly version: number | null;
  /** The agency that answers for the facts. */
  readonly agency: string | null;
  readonly by: string | null;
  readonly sha256: string | null;
}
