import type { DraftFinding } from '../../../contract/index.ts';
import type { AreaId, Paper } from '../../../figure/index.ts';

/** What a draft is held against, as the sentences call it: a report of ours, or a file that was read before. */
export type OtherReport =
  | { readonly name: string; readonly paper: Paper }
  | { readonly name: string; readonly content: Uint8Array };

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

/** Checks drafts away from where requests are answered. */
export interface DraftReaders {
  readonly draft: (given: CheckGiven) => Promise<CheckedDraft>;
}
