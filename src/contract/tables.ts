import type { Absence, Basis } from '../figure/index.ts';

/** A fact of a table and what is kept of it: nothing (`from` null), or something else. */
export interface TableChange {
  /** The cell in its file: "Biểu 1!D7". */
  readonly cell: string | null;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdownName: string;
  readonly basis: Basis;
  readonly plan: string | null;
  readonly from: { readonly value: string | null; readonly absence: Absence | null } | null;
  readonly to: { readonly value: string | null; readonly absence: Absence | null };
}

/** A cell that cannot be understood, or a column that is left out. */
export interface TableRemark {
  readonly cell: string;
  readonly sentence: string;
}

/**
 * `POST /api/tables?name=&as=facts|targets&dry=1&area=&period=&basis=&plan=`, the file as the body: what of it is new, what
 * is changed. Where there are problems nothing was written.
 */
export interface TableView {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The first of what is changed and what is new. */
  readonly changes: readonly TableChange[];
  readonly problems: readonly TableRemark[];
  readonly skipped: readonly TableRemark[];
  /** Number of the batch; null where nothing was written. */
  readonly batch: number | null;
  /** Id under which the file is kept: `GET /api/filings/ID`; null for a dry run. */
  readonly filing: string | null;
}
