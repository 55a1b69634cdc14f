import type { Range } from './document.ts';

/** What part a number plays in its sentence. The roles are those of the reader's contract; `none` is no figure. */
export const ROLES = ['level', 'target', 'whole', 'attainment', 'share', 'change', 'growth', 'prior', 'cont'] as const;
export type Role = (typeof ROLES)[number];

/** How a number is hedged: `above` (trên, hơn), `below` (gần, dưới, chưa tới), `about` (khoảng, xấp xỉ), `expected` (ước, dự kiến). */
export type Hedge = 'above' | 'below' | 'about' | 'expected';

/**
 * What a relative figure is held against.
 * `plan`: a plan, target or budget; `samePeriod`: the same period of the year before; `previous`: the period before
 * (tháng trước, quý trước); `other`: anything else (đầu nhiệm kỳ, đầu năm, so với kịch bản).
 */
export type Against = 'plan' | 'samePeriod' | 'previous' | 'other';

/** A number standing in a document that says how much (số liệu). */
export interface Figure extends Range {
  /** `f` and the candidate's count in the document, from 1: `f12`. */
  readonly id: string;
  readonly candidate: number;
  readonly text: string;
  readonly role: Role;
  /** Plain decimal in the unit as written, with the digits given; signed for change and growth. */
  readonly value: string;
  readonly decimals: number;
  /** Unit of measure or counting noun, lower case; empty where there is none. */
  readonly unit: string;
  /** Id of the figure that this one is about, or is a part of. */
  readonly of: string | null;
  readonly estimate: boolean;
  readonly hedge: Hedge | null;
  readonly subject: string | null;
  /** Marks of the outline from the top: `["I", "1", "1.1"]`. */
  readonly section: readonly string[];
  /** Label of the note in which it stands. */
  readonly note: string | null;
  readonly period: string;
  readonly asOf: string | null;
  readonly area: string;
  /** For attainment, share, change, growth, prior and target. */
  readonly against: Against | null;
  /** Who set the plan, as written ("tỉnh", "HĐND huyện"), where the text says so. */
  readonly assignedBy: string | null;
  /** The word that gave the role: "tăng", "giảm", "vượt", "đạt", "bằng", "chiếm". Lower case. */
  readonly cue: string | null;
  /** Ordinals of the block and of the sentence and clause within the document, to tell neighbours. */
  readonly block: number;
  readonly sentence: number;
  readonly clause: number;
}

/** A number of the document that is no figure, and why. */
export interface OtherNumber extends Range {
  readonly candidate: number;
  readonly text: string;
  readonly kind:
    | 'date'
    | 'period'
    | 'time'
    | 'document'
    | 'outline'
    | 'note'
    | 'name'
    | 'which'
    | 'unit'
    | 'page'
    | 'other';
}

/** A heading or an item of the outline: `I.`, `1.1.`, `a)`, `-`. */
export interface OutlineItem extends Range {
  /** As written, without the closing point or bracket: "I", "1.1", "a", "-", "Phần thứ nhất". */
  readonly mark: string;
  readonly kind: 'part' | 'letter' | 'roman' | 'arabic' | 'decimal' | 'lower' | 'dash' | 'plus' | 'star' | 'bracket';
  /** Place in its own series, from 1 (I → 1, b → 2, đ → 5 in the Vietnamese order); for decimals one number a step. */
  readonly ordinals: readonly number[];
  readonly level: number;
  readonly title: string;
  readonly block: number;
  /** Index of the item above, or -1. */
  readonly parent: number;
}

/** What stands at the head and foot of a report. */
export interface Head {
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly period: string | null;
  readonly area: string | null;
  readonly signer: string | null;
  readonly recipients: readonly string[];
}

/** All that the reader found in one document. */
export interface Reading {
  readonly head: Head;
  readonly outline: readonly OutlineItem[];
  readonly figures: readonly Figure[];
  readonly others: readonly OtherNumber[];
  /** Dates written out in the text, as ISO days where complete. */
  readonly dates: readonly DateMention[];
}

/** A day, month or year named in the text. */
export interface DateMention extends Range {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
