import type { Check, Document, Figure, Finding, Reading } from '../figure/index.ts';

/** A heading of the report, for the outline at the left. */
export interface DeskSection {
  readonly label: string;
  readonly path: readonly string[];
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  readonly start: number;
  readonly block: number;
}

/** All that the reading desk shows of one report. */
export interface Desk {
  readonly file: string;
  readonly document: Document;
  readonly reading: Reading;
  readonly checks: readonly Check[];
  readonly coverage: { readonly figures: number; readonly checked: number };
  /** The gravest first within their section, sections in the order of the report. */
  readonly findings: readonly DeskFinding[];
  readonly sections: readonly DeskSection[];
  /** What was changed or left out on the way in, in sentences. */
  readonly notices: readonly string[];
  /** Where the Word file with comments and the data can be had. */
  readonly links: { readonly word: string; readonly json: string; readonly list: string | null };
}

export interface DeskFinding extends Finding {
  /** Index into `sections`; -1 before the first heading. */
  readonly section: number;
}

export const findingId = (index: number): string => `k${index + 1}`;
export const sectionId = (index: number): string => `m${index + 1}`;
export const spotId = (place: { readonly start: number }): string => `p${place.start}`;

/** The figure that stands at a place, if one does. */
export const figureAt = (figures: readonly Figure[], place: { readonly start: number; readonly end: number }) =>
  figures.find(({ start, end }) => start < place.end && end > place.start);
