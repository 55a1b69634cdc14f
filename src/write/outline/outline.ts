import type { AreaLevel, Aspect, ChipStyle, HeadingLevel } from '../../figure/index.ts';
import type { WordName } from './words.ts';

/** What kind of period an outline is for. */
export const OUTLINE_PERIODS = ['month', 'quarter', 'half', 'nine-months', 'year'] as const;
export type OutlinePeriod = (typeof OUTLINE_PERIODS)[number];

/** Letters of the crop seasons in ids of periods. */
export const SEASON_LETTERS = ['DX', 'X', 'XH', 'HT', 'TD', 'M', 'D'] as const;
export type SeasonLetters = (typeof SEASON_LETTERS)[number];

/** Of the report's own period, or of the months from January to its end (lũy kế từ đầu năm). */
export const STRETCHES = ['period', 'year-to-date'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** A figure that an outline speaks of; of which season, where it is of one. Of when besides, the report says. */
export interface OutlineFigure {
  readonly indicator: string;
  /** `dimension=member;…`; empty for the whole. */
  readonly breakdown: string;
  readonly season: SeasonLetters | null;
}

/** A stretch of a text with blanks: words, a word that depends on the report, or a figure. */
export type OutlineText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly word: WordName }
  | { readonly kind: 'figure'; readonly figure: OutlineFigure; readonly aspect: Aspect; readonly style: ChipStyle };

/** A text with blanks, as it was written and read. */
export type Template = readonly OutlineText[];

/** What a section begins with. */
export type OutlinePiece =
  /** Sentences that are made of figures, as many as there are facts for; a season of its own makes a group of its own. */
  | { readonly kind: 'sentences'; readonly figures: readonly OutlineFigure[]; readonly of: Stretch }
  /** A paragraph as it stands, perhaps with a note; left out where a figure of it is missing. */
  | { readonly kind: 'text'; readonly text: Template; readonly note: Template | null }
  /** Prose that people write: what it has to say. */
  | { readonly kind: 'write'; readonly says: Template }
  /** What is behind its plan, or is forecast to miss it, among the figures of the whole outline. */
  | { readonly kind: 'behind-plan' | 'to-miss' }
  | {
      readonly kind: 'table';
      readonly title: Template;
      readonly figures: readonly OutlineFigure[];
      readonly columns: readonly { readonly aspect: Aspect; readonly head: string; readonly of: Stretch }[];
      readonly landscape: boolean;
    }
  /** A table of plain text that people fill in; its first row is its head. */
  | { readonly kind: 'grid'; readonly rows: readonly (readonly string[])[] };

export interface OutlineSection {
  readonly key: string;
  readonly level: HeadingLevel;
  readonly title: Template;
  /** Who writes it; null for the office that puts the report together. */
  readonly agency: string | null;
  /** Codes of all that it speaks of, those of its pieces first. */
  readonly indicators: readonly string[];
  readonly begins: readonly OutlinePiece[];
}

export interface OutlineAnnex {
  readonly key: string;
  readonly title: Template;
  readonly begins: readonly OutlinePiece[];
}

/** The parts of the document around its text, with blanks. */
export interface OutlineHead {
  readonly superior: Template | null;
  readonly issuer: Template;
  /** "BC-UBND". */
  readonly symbol: string;
  readonly title: Template;
  readonly addressees: readonly Template[];
  readonly grounds: readonly Template[];
  readonly authority: readonly Template[];
  readonly recipients: readonly Template[];
}

/** An outline (đề cương): one file of `data/outlines`. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly period: OutlinePeriod;
  readonly head: OutlineHead;
  /** What stands before the first heading. */
  readonly opening: readonly OutlinePiece[];
  readonly sections: readonly OutlineSection[];
  readonly annexes: readonly OutlineAnnex[];
  readonly reference: string;
  readonly checked: string;
}

/** The figures that a piece speaks of. */
export function figuresOf(piece: OutlinePiece): readonly OutlineFigure[] {
  if (piece.kind === 'sentences' || piece.kind === 'table') return piece.figures;
  if (piece.kind !== 'text') return [];
  return [...piece.text, ...(piece.note ?? [])].flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
}
