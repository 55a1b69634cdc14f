import type { Severity } from '../figure/index.ts';

/** How far a version has come: taken in, being read, read and checked, or not readable. */
export const STATES = ['waiting', 'reading', 'ready', 'failed'] as const;
export type State = (typeof STATES)[number];

/** What the head of a report says, or what a person said instead of it. */
export interface Particulars {
  readonly title: string | null;
  readonly issuer: string | null;
  /** Number and symbol: `375/BC-UBND`. */
  readonly number: string | null;
  /** ISO day of the report. */
  readonly date: string | null;
  /** Canonical id of the period: `2024-H1`. */
  readonly period: string | null;
  readonly area: string | null;
}

/** The particulars that a person may correct; `null` takes the correction back. */
export const CORRECTABLE = ['title', 'issuer', 'period', 'area'] as const;
export type Correctable = (typeof CORRECTABLE)[number];
export type Correction = Partial<Readonly<Record<Correctable, string | null>>>;

/** What was found in a version, in numbers. */
export interface Tally {
  readonly figures: number;
  /** Figures that took part in a check. */
  readonly checked: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that a person set aside, which `findings` does not count. */
  readonly setAside: number;
}

/** One file handed in. */
export interface VersionLine {
  /** From 1. */
  readonly number: number;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** ISO time. */
  readonly handedIn: string;
  readonly state: State;
  /** Why it could not be read, a sentence; null otherwise. */
  readonly problem: string | null;
  /** Null until it is read. */
  readonly tally: Tally | null;
}

/** A document as the list shows it: its newest version, and who and when it is about. */
export interface DocumentLine extends Particulars {
  readonly id: string;
  readonly newest: VersionLine;
  readonly versions: number;
  /** Which particulars a person corrected. */
  readonly corrected: readonly Correctable[];
  /** What the file itself says, corrected or not. */
  readonly read: Readonly<Record<Correctable, string | null>>;
}

export interface DocumentList {
  readonly documents: readonly DocumentLine[];
  /** How many there are in all, found or not. */
  readonly total: number;
}

/** A document with all its versions, the newest first. */
export interface DocumentCard extends DocumentLine {
  readonly all: readonly VersionLine[];
}

/** What an upload is answered with, once the bytes are kept. */
export interface HandedIn {
  readonly document: string;
  readonly version: number;
  /** A document that this file is most likely a newer version of, by its name; null where none is. */
  readonly resembles: { readonly id: string; readonly title: string } | null;
  /** True where the same bytes are the newest version already: nothing was added. */
  readonly known: boolean;
}
