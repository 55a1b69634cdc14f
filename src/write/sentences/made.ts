import type { AreaId, FigureTable, Paragraph } from '../../figure/index.ts';

/** A row to be told: an indicator, its whole or a part, in the report's period where none is given. */
export interface Matter {
  readonly indicator: string;
  readonly breakdown: string;
  readonly period: string | null;
}

/** What sentences are wanted of. */
export interface SentencesFor {
  /** In the order in which they are told; what belongs together (a crop, a total and its parts) is drawn together. */
  readonly matters: readonly Matter[];
  readonly area: AreaId;
  /** The report's area, where it is another one: then the area is named. */
  readonly home?: AreaId;
  /** The report's period. */
  readonly period: string;
  readonly plan: string | null;
  /** The same seed makes the same sentences again: the key of a section. */
  readonly seed: string;
  /** Ids that stand in the report already. */
  readonly taken?: ReadonlySet<string>;
}

/** Blocks for a report, and sentences on what could not be told and why. */
export interface Made {
  readonly blocks: readonly (Paragraph | FigureTable)[];
  readonly left: readonly string[];
}
