import type { FilingLine } from './filings.ts';

/** A form that is collected in a period. */
export interface SheetForm {
  readonly code: string;
  readonly title: string;
  /** Cells that are filled in for the period itself. */
  readonly cells: number;
  readonly agencies: number;
  /** How many have handed it in. */
  readonly came: number;
  /** How many have not, and some of whose figures of the period came another way. */
  readonly elsewhere: number;
  /** ISO days: its figures are of `from` to `closes`, due at the end of `due`; null where its regime has no window. */
  readonly window: { readonly from: string; readonly closes: string; readonly due: string } | null;
  /** Days until it is due; below 0 since; null where it is not said. */
  readonly daysLeft: number | null;
}

/** How a form's figures came: handed in, another way (a table, a report, another program), or not at all. */
export type CameBy = 'sent' | 'elsewhere' | 'missing';

/**
 * `came`: all its forms were handed in; `elsewhere`: there is something of each, of some another way; `partly`: not of all of
 * its forms; `wrong`: its last workbook had mistakes, nothing of that was taken.
 */
export type SheetState = 'came' | 'elsewhere' | 'partly' | 'wrong' | 'missing';

/** An agency, what it has to fill in, and how that stands. */
export interface SheetAgency {
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  readonly forms: readonly {
    readonly code: string;
    readonly came: CameBy;
    /** Cells of the period that hold something now, wherever it came from. */
    readonly filled: number;
    /** ISO times at which it was handed in first and last; null where it was not. */
    readonly first: string | null;
    readonly last: string | null;
    readonly daysLate: number;
  }[];
  /** The workbook that it handed in last. */
  readonly filing: FilingLine | null;
}

/** `GET /api/sheets?period=&province=`: what is collected in a period, from whom, and what came. */
export interface SheetsView {
  readonly period: string;
  /** Periods that may be collected, the newest first. */
  readonly periods: readonly string[];
  /** Null where there are several and none was asked for. */
  readonly province: string | null;
  readonly provinces: readonly { readonly id: string; readonly name: string; readonly madeUp: boolean }[];
  readonly forms: readonly SheetForm[];
  readonly agencies: readonly SheetAgency[];
  /** Why there is nothing to collect, a sentence; null where there is. */
  readonly why: string | null;
  readonly demonstration: boolean;
}

/** `POST /api/sheets?name=&period=&province=`, a workbook as the body: all of it is taken, or nothing. */
export interface TakenSheetView {
  readonly file: string;
  readonly agency: string | null;
  readonly agencyName: string | null;
  readonly period: string | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly blanks: number;
  /** Sentences with their cells; where there is one nothing was taken. */
  readonly problems: readonly string[];
  /** More than are listed. */
  readonly problemsLeft: number;
  /** What could be wrong and was taken; what stays as it was told before; by how much it is late. */
  readonly doubts: readonly string[];
  readonly stays: readonly string[];
  readonly late: readonly string[];
  readonly remarks: readonly string[];
  readonly batch: number | null;
  readonly filing: string | null;
}
