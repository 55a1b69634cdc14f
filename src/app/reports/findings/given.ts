import type { DraftFinding } from '../../../contract/index.ts';
import type { AreaId, Document, Paper, Reading } from '../../../figure/index.ts';

/** A report or a contribution that was read before, to hold a draft against. */
export interface OtherReport {
  /** As the sentences call it: "Báo cáo 6 tháng đầu năm 2025". */
  readonly name: string;
  readonly document: Document;
  readonly reading: Reading;
}

/** All that a draft is checked against; plain data, so that it can be handed to a thread. */
export interface CheckGiven {
  readonly paper: Paper;
  /** The report's own area and period, whatever its head says. */
  readonly area: { readonly id: AreaId; readonly name: string };
  readonly period: string;
  /** Areas by their folded names, as they stood at the report's time. */
  readonly areas: ReadonlyMap<string, AreaId>;
  readonly lastYear: OtherReport | null;
  readonly contributions: readonly OtherReport[];
}

/** A number that was typed, not bound, and is surely of a fact: what it claims, to be held against what is kept. */
export interface Claim {
  readonly indicator: string;
  readonly area: AreaId;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: 'target' | 'done';
  readonly value: string;
  readonly decimals: number;
  readonly unit: string;
  readonly text: string;
  /** Whether it counts whole things, so that it is not rounded. */
  readonly exact: boolean;
  readonly place: DraftFinding['places'][number];
}

/** What was found in a draft alone, and what remains to be held against facts. */
export interface CheckedDraft {
  readonly findings: readonly DraftFinding[];
  readonly claims: readonly Claim[];
  readonly figures: number;
}
