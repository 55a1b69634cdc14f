import type { Basis, PeriodKind } from '../figure/index.ts';
import type { AreaView, CellView } from './facts.ts';

/** A figure of a read report proposed as a fact. `GET /api/documents/ID/versions/N/proposals` */
export interface ProposalView {
  /** The figure's id, `f12`. */
  readonly figure: string;
  readonly text: string;
  readonly quote: { readonly text: string; readonly start: number; readonly end: number };
  /** Titles over it, from the top. */
  readonly headings: readonly string[];
  readonly indicator: string | null;
  readonly indicatorName: string | null;
  /** Code of the indicator's sector; null without an indicator. */
  readonly sector: string | null;
  readonly area: string | null;
  readonly areaName: string | null;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdownName: string;
  readonly basis: Basis;
  readonly value: string | null;
  readonly decimals: number;
  readonly unit: string;
  /** From 0 to 100. */
  readonly confidence: number;
  /** Why it is taken for this, or what is unsure, as a sentence. */
  readonly reason: string;
  readonly state: 'proposed' | 'accepted' | 'refused';
  /** What is kept for the same key, if anything. */
  readonly kept: CellView | null;
  /** Plan of a target that is kept, and whether it would be written over: that of another plan stays beside it. */
  readonly keptPlan: string | null;
  readonly replaced: boolean;
  /** Other indicators it could be, the likeliest first. */
  readonly others: readonly { readonly indicator: string; readonly name: string }[];
}

export interface ProposalsView {
  readonly document: string;
  readonly version: number;
  readonly title: string;
  readonly area: AreaView | null;
  /** What the report says its area is, with its type: "huyện Suối Mây". */
  readonly areaNamed: string | null;
  readonly period: string | null;
  /** Those of the proposals, in their order. */
  readonly sectors: readonly { readonly code: string; readonly name: string }[];
  readonly proposals: readonly ProposalView[];
}

/** What a person says instead; absent parts stay as proposed. */
export interface ProposalCorrection {
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  readonly breakdown?: string;
  readonly basis?: Basis;
}

/** What a person decides of one proposal. `POST /api/documents/ID/versions/N/proposals` takes a list of them. */
export interface ProposalDecision extends ProposalCorrection {
  readonly figure: string;
  readonly verdict: 'accept' | 'refuse' | 'undo';
}

/** What corrections would make: `POST /api/documents/ID/versions/N/proposals/preview`, a list of `CorrectedFigure`. */
export interface CorrectionPreview {
  /** In the order asked for; where it cannot be, `proposal` is null and `problem` says why. */
  readonly figures: readonly {
    readonly figure: string;
    readonly proposal: ProposalView | null;
    readonly problem: string | null;
  }[];
  /** What all of their indicators may be broken down by. */
  readonly dimensions: readonly {
    readonly code: string;
    readonly name: string;
    readonly members: readonly { readonly code: string; readonly name: string }[];
  }[];
  /** The kinds of period that their values can be of. */
  readonly periodKinds: readonly PeriodKind[];
}

/** A figure with what a person says of it. */
export interface CorrectedFigure extends ProposalCorrection {
  readonly figure: string;
}
