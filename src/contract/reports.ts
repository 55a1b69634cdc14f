import type {
  BlackLine,
  BodyPatch,
  ChipAsk,
  ChipStyle,
  ChipValue,
  Paper,
  ReportBlock,
  ReportBody,
} from '../figure/index.ts';
import type { AreaView, PlanView } from './facts.ts';

/** draft: being written; circulated: sent round for opinions; signed: it stands as it is. */
export const REPORT_STATES = ['draft', 'circulated', 'signed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** An outline (đề cương) that a report can begin with. */
export interface OutlineView {
  readonly code: string;
  readonly name: string;
  /** What level of area it is for, and what kind of period. */
  readonly level: AreaView['level'];
  readonly period: 'month' | 'quarter' | 'half' | 'nine-months' | 'year';
  readonly reference: string;
}

export interface ReportCard {
  readonly id: string;
  readonly title: string;
  readonly outline: string;
  readonly area: AreaView;
  readonly period: string;
  readonly state: ReportState;
  /** Grows with every change kept. */
  readonly revision: number;
  readonly changedAt: string;
  readonly changedBy: string;
  /** Sha256 of the signed file; null before. */
  readonly sha256: string | null;
  readonly demonstration: boolean;
}

/** `GET /api/reports` */
export interface ReportsView {
  readonly reports: readonly ReportCard[];
  readonly outlines: readonly OutlineView[];
  /** Who sits here, asked at first start; null until told. `PUT /api/person` takes `{ name }`. */
  readonly person: string | null;
  /** Areas and periods that have facts, the likeliest first. */
  readonly places: readonly { readonly area: AreaView; readonly periods: readonly string[] }[];
}

/** `POST /api/reports`: from an outline, or from an earlier report, rolled forward. */
export type NewReport =
  | { readonly outline: string; readonly area: string; readonly period: string }
  | { readonly from: string; readonly period: string };

/** A chip as the facts have it now. */
export interface ChipState {
  readonly id: string;
  readonly value: ChipValue;
  /** As it would be written now; null where there is no value. */
  readonly text: string | null;
  /** Whether that differs from what stands in the report. */
  readonly stale: boolean;
  /** What it is of, for a person: "Diện tích gieo trồng lúa, tỉnh …, 6 tháng đầu năm 2026". */
  readonly says: string;
}

/** A finding on the draft, at its place. */
export interface DraftFinding {
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'notice';
  /** `self`: against itself; `facts`; `last-year`: against last year's signed report; `contributions`; `form`: the decree. */
  readonly against: 'self' | 'facts' | 'last-year' | 'contributions' | 'form';
  readonly says: string;
  /** Ids of the blocks that it stands at, the first where it is told, with the stretch of the block's plain text. */
  readonly places: readonly { readonly block: string; readonly start: number; readonly end: number }[];
  /** The chip it is about, where there is one. */
  readonly chip: string | null;
}

/** `GET /api/reports/ID` */
export interface ReportView {
  readonly card: ReportCard;
  readonly body: ReportBody;
  readonly plans: readonly PlanView[];
  /** For every chip and every cell of a table (`table.row.column`). */
  readonly chips: readonly ChipState[];
}

/** `PUT /api/reports/ID/body`. 409 `changed-meanwhile` where `base` is not the newest: what was sent is kept as a version. */
export interface SavedBody {
  readonly base: number;
  readonly body: ReportBody;
}
/**
 * `PATCH /api/reports/ID/body`: what differs from revision `base`. 409 `changed-meanwhile` where that is not the newest, or the report
 * is signed: nothing was kept, the whole is.
 */
export interface SavedPatch {
  readonly base: number;
  readonly patch: BodyPatch;
}
export interface Saved {
  readonly revision: number;
  readonly at: string;
}

/** `GET /api/reports/ID/areas`: what its figures may be of, as it stands at the end of its period. */
export interface ReportAreas {
  /** From the top down to the report's own. */
  readonly path: readonly AreaView[];
  readonly below: readonly AreaView[];
}

/** `POST /api/reports/ID/values`: chips that are being put in, or whose style is being chosen. */
export interface ValuesAsked {
  readonly chips: readonly { readonly id: string; readonly ask: ChipAsk; readonly style: ChipStyle }[];
}

/** `POST /api/reports/ID/sentences`: what an official would write of an indicator, a group or a season; also the table of it. */
export interface SentencesAsked {
  /** Codes of indicators, or of one outline section. */
  readonly indicators?: readonly string[];
  readonly section?: string;
  readonly breakdown?: string;
  readonly as: 'sentences' | 'table' | 'behind-plan' | 'to-miss';
}
export interface SentencesView {
  readonly blocks: readonly ReportBlock[];
  readonly chips: readonly ChipState[];
  /** What was left out and why, sentences. */
  readonly left: readonly string[];
}

/** `POST /api/reports/ID/renew` writes all stale chips anew; those overridden stay. */
export interface Renewed {
  readonly revision: number;
  readonly body: ReportBody;
  readonly chips: readonly ChipState[];
  readonly changed: number;
  /** Paragraphs to be looked at, by id. */
  readonly look: readonly string[];
}

/** `POST /api/reports/ID/state`. To take it back as a draft needs a reason, and so does signing with open findings. */
export interface StateAsked {
  readonly to: ReportState;
  readonly reason: string | null;
  /** Given at signing. */
  readonly number?: number;
  readonly date?: string;
}

/** `GET /api/reports/ID/versions` */
export interface ReportVersion {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  /** `kept`: from time to time while it was written; `aside`: refused as out of date, kept all the same. */
  readonly what: 'made' | 'kept' | 'circulated' | 'signed' | 'from-word' | 'aside' | 'renewed';
  readonly note: string;
}

/** `GET /api/reports/ID/blackline?from=VERSION&to=VERSION` (`to` empty: as it is now). Notes, tables and head included. */
export interface BlackLineView {
  readonly from: ReportVersion;
  readonly to: ReportVersion | null;
  readonly lines: readonly BlackLine[];
}

/** `POST /api/reports/ID/word?name=FILE`, an edited file as body: what people changed in Word. Nothing is taken over yet. */
export interface ReturnedView {
  readonly id: string;
  readonly file: string;
  readonly lines: readonly (BlackLine & { readonly change: string | null })[];
  /** Numbers that were changed, each against its fact. */
  readonly figures: readonly {
    readonly change: string;
    readonly chip: string;
    readonly from: string;
    readonly to: string;
    readonly says: string;
  }[];
  /** Changes of what has been changed here as well since the file was made, with what stands here now. */
  readonly conflicts: readonly { readonly change: string; readonly now: string }[];
  /** What the file lacks or has that could not be taken, sentences. */
  readonly notices: readonly string[];
}
/**
 * `POST /api/reports/ID/word/RETURNED`: which changes are taken over. Of a figure: `override` with a reason, `fact` (proposed to
 * the ledger and written), or `refuse`.
 */
export interface ReturnDecision {
  readonly base: number;
  readonly take: readonly string[];
  readonly figures: readonly {
    readonly change: string;
    readonly as: 'override' | 'fact' | 'refuse';
    readonly reason: string;
  }[];
}

/** One agency's part of a report. */
export interface ContributionView {
  readonly id: string;
  readonly agency: string;
  readonly document: string;
  readonly version: number;
  readonly file: string;
  readonly at: string;
  /** Sentence where it cannot be read; null otherwise. */
  readonly problem: string | null;
  /** Whether its file has been read; until then it has no paragraphs. */
  readonly read: boolean;
  readonly paragraphs: readonly {
    readonly paragraph: number;
    readonly kind: 'paragraph' | 'table';
    /** Word for word; cells of a table parted by tabs and line ends. */
    readonly text: string;
    /** Titles above it in its file. */
    readonly titles: readonly string[];
    /** Id of the heading it is put under, proposed or chosen; null for none. */
    readonly under: string | null;
    readonly chosen: boolean;
    /** From 0 to 100. */
    readonly confidence: number;
    /** Whether it stands in the report already. */
    readonly merged: boolean;
  }[];
  /** How many of its numbers were taken for facts. */
  readonly figures: number;
}
/**
 * `GET /api/reports/ID/contributions`; `POST …?name=FILE[&agency=NAME]`, the file as body, adds one: 201 `{ id }`;
 * `DELETE …/CID` takes one off; `POST …/CID/facts` takes its sure figures into the ledger: `{ accepted }`. A place of its findings
 * has `CID:PARAGRAPH` for a block.
 */
export interface ContributionsView {
  readonly contributions: readonly ContributionView[];
  /** Agencies of the outline, with what they have sent. */
  readonly agencies: readonly {
    readonly agency: string;
    readonly sections: readonly string[];
    readonly sent: boolean;
  }[];
  readonly headings: readonly { readonly id: string; readonly number: string; readonly text: string }[];
  /** Quantities that differ between two agencies, or from the facts, before merging. */
  readonly findings: readonly (DraftFinding & { readonly contributions: readonly string[] })[];
}
/** `PUT /api/reports/ID/contributions/CID/places`: null for none of the headings; what was said is taken back without `under`. */
export interface PlacesChosen {
  readonly places: readonly { readonly paragraph: number; readonly under?: string | null | undefined }[];
}
/** `POST /api/reports/ID/contributions/CID/merge`: those paragraphs, or all that are placed. */
export interface MergeAsked {
  readonly base: number;
  readonly paragraphs: readonly number[] | null;
}

/** `GET /api/reports/ID/paper`: as it is printed. */
export type PaperView = Paper;
