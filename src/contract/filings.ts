import type { RemarkView } from './facts.ts';

/** A file of figures that was handed in, and what became of it. */
export interface FilingLine {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly by: string | null;
  readonly kind: 'form' | 'table' | 'annex';
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Of a form: the agency's id, and its name. */
  readonly agency: string | null;
  readonly agencyName: string | null;
  readonly period: string | null;
  /** The batch that was written of it; null where nothing was new, or something was wrong. */
  readonly batch: number | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How many places are wrong; where there is one nothing was taken. */
  readonly wrong: number;
  /** The first of these: sentences with their cells. */
  readonly problems: readonly string[];
  /** ISO time, who deleted the file and why; null while it is kept. */
  readonly deleted: { readonly at: string; readonly by: string; readonly why: string } | null;
}

/** `GET /api/filings?area=&cursor=`: the newest first. */
export interface FilingsPage {
  readonly filings: readonly FilingLine[];
  readonly next: string | null;
}

/** `GET /api/filings/ID`; the file itself is `GET /api/filings/ID/file`, and is deleted by `DELETE` there. */
export interface FilingView extends FilingLine {
  /** What was written beside figures, and is new with this file. */
  readonly remarks: readonly RemarkView[];
}

/** `DELETE /api/filings/ID/file`: who sits here deletes a file for good; answered with its `FilingView`. */
export interface DeletedFile {
  /** Not empty, at most 400 letters. */
  readonly reason: string;
}
