import type { AreaId, Basis, Reading } from '../figure/index.ts';

/** What is known besides the report itself. */
export interface Context {
  /** What people said instead of earlier proposals. */
  readonly corrections: readonly Correction[];
  /** Areas by their folded names with their types ("huyện mường chiềng"), as they stood at the report's time. */
  readonly areas: ReadonlyMap<string, AreaId>;
}

/** What an issuer means by words: taken from what a person corrected. */
export interface Correction {
  readonly issuer: string;
  /** The figure's subject as it stood. */
  readonly subject: string;
  readonly unit: string;
  /** Code of the indicator; null where the words name none of the catalogue. */
  readonly indicator: string | null;
  readonly breakdown: string;
  /** Whether the person said it instead of what was proposed; else they took the proposal: then it holds for the very words. */
  readonly corrected: boolean;
}

/** A read report. */
export interface Read {
  readonly reading: Reading;
  readonly text: string;
}

/** A figure taken for a fact of the catalogue. */
export interface Proposal {
  readonly figure: string;
  /** Null where nothing of the catalogue is like it. */
  readonly indicator: string | null;
  /** The place as the reader names it; empty where it names none. */
  readonly areaName: string;
  /** Null where the place is not known or is several. */
  readonly area: AreaId | null;
  /** Canonical id; empty where none is known. */
  readonly period: string;
  readonly breakdown: string;
  readonly basis: Basis;
  /** In the indicator's unit, or as written where there is no indicator. */
  readonly value: string | null;
  readonly decimals: number;
  readonly unit: string;
  /** From 0 to 100; at and above `ACCEPTED` it is taken to be right. */
  readonly confidence: number;
  /** How sure it would be by its own words alone, where another figure of the report says otherwise of the same fact. */
  readonly alone?: number;
  readonly reason: Reason;
  /** Other indicators, the likeliest first. */
  readonly others: readonly string[];
}

/** Why it is taken for this. `doubts` name what speaks against. */
export type Reason =
  | { readonly code: 'nothing' }
  | {
      readonly code: 'remembered';
      readonly issuer: string;
      readonly subject: string;
      readonly corrected: boolean;
    }
  | { readonly code: 'relative'; readonly figure: string }
  | { readonly code: 'words'; readonly words: readonly string[]; readonly doubts: readonly Doubt[] };

export type Doubt =
  | { readonly code: 'words-left'; readonly words: readonly string[] }
  | { readonly code: 'name-left'; readonly words: readonly string[] }
  | { readonly code: 'unit'; readonly unit: string; readonly expected: string }
  | { readonly code: 'rival'; readonly indicator: string }
  | { readonly code: 'member'; readonly dimension: string }
  /** A word that stands there is read as another. */
  | { readonly code: 'spelling'; readonly word: string; readonly as: string }
  | { readonly code: 'place' }
  | { readonly code: 'period' };

/** A proposal of this confidence counts as made. Set on labelled reports; see docs/decisions/proposals.md. */
export const ACCEPTED = 64;
