import type { BlackLine, PaperBlock, PaperRun, ReportHead } from '../../figure/index.ts';

/** One thing that people changed in a Word file, taken over or left as a whole. `id` is the same whenever it is asked. */
export type Change =
  /** A block that was written with the file: other words, another look, level or title (`rewritten`), another place. */
  | {
      readonly kind: 'block';
      readonly id: string;
      readonly block: string;
      readonly came: PaperBlock;
      readonly rewritten: boolean;
      readonly moved: boolean;
    }
  | { readonly kind: 'new'; readonly id: string; readonly came: PaperBlock }
  /** An annex that the report did not have, whole; what was moved into it from elsewhere has changes of its own. */
  | { readonly kind: 'annex'; readonly id: string; readonly title: string; readonly blocks: readonly PaperBlock[] }
  | { readonly kind: 'deleted'; readonly id: string; readonly block: string }
  | { readonly kind: 'note'; readonly id: string; readonly note: string; readonly content: readonly PaperRun[] }
  | { readonly kind: 'title'; readonly id: string; readonly annex: string; readonly title: string }
  /** A row of a table of plain text, `row` from 0 with the heads. */
  | {
      readonly kind: 'row';
      readonly id: string;
      readonly block: string;
      readonly row: number;
      readonly cells: readonly string[];
    }
  /** The whole table, where rows or columns are more or fewer. */
  | {
      readonly kind: 'rows';
      readonly id: string;
      readonly block: string;
      readonly rows: readonly (readonly string[])[];
      readonly heads: number;
    }
  | {
      readonly kind: 'head';
      readonly id: string;
      readonly component: keyof ReportHead;
      readonly value: ReportHead[keyof ReportHead];
    };

/** Ids of the changes of a component of the head, of a number, and of what is new in an annex that is, by its place in that. */
export const headChange = (component: string): string => `head:${component}`;
export const figureChange = (chip: string): string => `figure:${chip}`;
export const inAnnexChange = (annex: string, at: number): string => `${annex}.${at}`;

/** A bound number that people changed, to be held against its fact. */
export interface FigureChange {
  readonly change: string;
  /** A chip, or the cell of a table (`TABLE.row.column`). */
  readonly chip: string;
  readonly from: string;
  readonly to: string;
}

/** What came back, told and ready to be taken over. */
export interface ReturnedChanges {
  /** The blackline from what was sent to what came; `change` is what takes a line over, null where nothing does. */
  readonly lines: readonly (BlackLine & { readonly change: string | null })[];
  readonly changes: readonly Change[];
  readonly figures: readonly FigureChange[];
  /** Where the report has moved on since: what stands there now; to take the change over is to write over that. */
  readonly conflicts: readonly { readonly change: string; readonly now: string }[];
  /** Blocks as they came, for the text and for each annex, a new one by its change: ids of those known, change ids of those that are new. */
  readonly order: readonly { readonly annex: string | null; readonly blocks: readonly string[] }[];
  /** What the file lacks or has that cannot be taken over, sentences. */
  readonly notices: readonly string[];
}

/** What becomes of a changed number. A fact is proposed to the ledger by whoever calls; here its number is written. */
export interface FigureDecision {
  readonly change: string;
  readonly as: 'override' | 'fact' | 'refuse';
  /** Of an override: why. It stays visible. */
  readonly reason: string;
}
