import type { Absence, AreaId, Basis } from './fact.ts';

/**
 * A report (báo cáo) as a thing that is written: blocks in their order, whose figures are bound to facts. It is stored as
 * JSON, edited on a page, and made into a Word file; none of these adds to it.
 */

/**
 * What of a fact a chip says. `points` is the change of what is itself a ratio; `share` is of the whole where the chip is of a
 * breakdown, else of the area above; `rank` counts from 1.
 */
export const ASPECTS = [
  'level',
  'target',
  'attainment',
  'same',
  'change',
  'growth',
  'points',
  'share',
  'rank',
  'forecast',
  'forecast-attainment',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Which number a chip stands for. */
export interface ChipAsk {
  readonly indicator: string;
  /** `dimension=member;…`; empty for the whole. */
  readonly breakdown: string;
  readonly area: AreaId;
  readonly period: string;
  readonly aspect: Aspect;
  /** The plan of a target or an attainment; null for the first of the report's plans that has one. */
  readonly plan: string | null;
}

/** How it is written. */
export interface ChipStyle {
  /** Digits behind the comma; null for those of the catalogue, less trailing zeros of what was given with fewer. */
  readonly decimals: number | null;
  /** Money and counts in larger units: 24.023 triệu đồng as 24,023 tỷ đồng. */
  readonly scale: 'unit' | 'thousand' | 'million' | 'billion';
  /** Whether the unit of measure is written behind. */
  readonly unit: boolean;
  /** Word before it: "trên 97,5 %". A hedge must be true of the value. */
  readonly hedge: 'none' | 'about' | 'over' | 'nearly';
  /**
   * `verb`: with the word that the value asks for: growth "tăng 2,1%" or "giảm 2,1%" or "giữ nguyên"; level "đạt" or
   * "ước đạt"; attainment "đạt" or "bằng". `bare`: the number alone, of changes without their sign.
   */
  readonly lead: 'bare' | 'verb';
}

/** What a person wrote instead of the fact's number, and why; it stays visible until it is taken back. */
export interface Override {
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/** Text of one look. */
export interface Words {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A figure in a sentence, bound to a fact. */
export interface Chip {
  readonly kind: 'chip';
  /** Unique in the report and the same for its life: it goes into the Word file and comes back from there. */
  readonly id: string;
  readonly ask: ChipAsk;
  readonly style: ChipStyle;
  /** As it was last written; what the fact says now may differ (then it is stale). */
  readonly text: string;
  readonly override: Override | null;
}

/** A note at the foot, at the place of its mark. Its number is its place in the order of the report. */
export interface FootNote {
  readonly kind: 'note';
  readonly id: string;
  readonly content: readonly (Words | Chip)[];
}

export type Inline = Words | Chip | FootNote;

/** 0 "Phần thứ nhất", 1 "I.", 2 "1.", 3 "a)": scheme B of Nghị định 30/2020/NĐ-CP, Phụ lục I. Numbers are counted, not stored. */
export type HeadingLevel = 0 | 1 | 2 | 3;

/** Opens a section, which goes on to the next heading of its level or above. */
export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: HeadingLevel;
  readonly text: string;
  /** Key of the outline's section; null for one that a person added. */
  readonly section: string | null;
  /** The agency that writes it, by its name; null for the office that puts the report together. */
  readonly agency: string | null;
  /** Nobody but its agency changes it. */
  readonly locked: boolean;
  /** The name of who locked it, and may open it again; left out where nobody said a name. */
  readonly lockedBy?: string;
}

/** Where a paragraph was taken from, word for word. */
export interface TakenFrom {
  readonly contribution: string;
  /** Which of its paragraphs, from 0. */
  readonly paragraph: number;
}

/** Why a person must look at a paragraph again. */
export interface ToLookAt {
  /** `turned`: what rose falls now, what was reached is not; `missing`: a figure of it is not there; `new`: made anew. */
  readonly why: 'turned' | 'missing' | 'new';
  /** A sentence for the person. */
  readonly says: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly content: readonly Inline[];
  readonly source: TakenFrom | null;
  readonly look: ToLookAt | null;
}

/** What a column of a table of indicators says. */
export interface TableColumn {
  readonly aspect: Aspect;
  /** Its head; empty for the words that the aspect has. */
  readonly head: string;
  /** Other than the report's. */
  readonly period: string | null;
  readonly plan: string | null;
}

/** What a row of a table is about. */
export interface TableRow {
  readonly indicator: string;
  readonly breakdown: string;
  /** Other than the report's. */
  readonly period: string | null;
  /** Its level is known, in a table whose head says that levels are expected ones: its name says so. */
  readonly done?: true;
}

/** What a person wrote instead of the number of a cell; rows and columns from 0, heads not counted. */
export interface CellOverride extends Override {
  readonly row: number;
  readonly column: number;
}

/** A table made from a query: its rows are indicators, its columns what is said of them. */
export interface FigureTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly area: AreaId;
  readonly period: string;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Stands across a landscape page. */
  readonly landscape: boolean;
  /** What was last written, row by row, as chips are; the ids of the cells are `table.row.column`. */
  readonly texts: readonly (readonly string[])[];
  /** Left out where there are none. */
  readonly overrides?: readonly CellOverride[];
}

/** A table that came with a contribution or was typed: cells of plain text. */
export interface TextTable {
  readonly kind: 'text-table';
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
  /** How many of the rows are its head. */
  readonly heads: number;
  readonly source: TakenFrom | null;
}

export type ReportBlock = Heading | Paragraph | FigureTable | TextTable;

export interface Annex {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly (Paragraph | FigureTable | TextTable)[];
}

/** The parts of an official document that are no text of it: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II. */
export interface ReportHead {
  /** Cơ quan chủ quản; null for a People's Committee. */
  readonly superior: string | null;
  /** "ỦY BAN NHÂN DÂN TỈNH …". */
  readonly issuer: string;
  /** Null until it is given one: "Số:      /BC-UBND". */
  readonly number: number | null;
  /** "BC-UBND". */
  readonly symbol: string;
  /** Địa danh. */
  readonly place: string;
  /** ISO day; null until it is signed. */
  readonly date: string | null;
  /** Trích yếu. */
  readonly title: string;
  /** Kính gửi; empty for none. */
  readonly addressees: readonly string[];
  /** Căn cứ, without the sign at the end. */
  readonly grounds: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", then "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": one line each. */
  readonly authority: readonly string[];
  readonly signer: string;
  /** Nơi nhận, without "-" and signs. The last is "Lưu: VT, …". */
  readonly recipients: readonly string[];
  readonly urgency: 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN' | null;
}

/** All that is written of a report. */
export interface ReportBody {
  readonly head: ReportHead;
  readonly blocks: readonly ReportBlock[];
  readonly annexes: readonly Annex[];
}

/** A part of a report as a patch counts them: a block, or what opens an annex, to which all belongs that stands before the next. */
export type ReportPart = ReportBlock | ({ readonly kind: 'annex' } & Pick<Annex, 'id' | 'title'>);

/** What differs between two texts of a report. */
export interface BodyPatch {
  /** Where it differs. */
  readonly head?: ReportHead;
  /** What is new or reads otherwise, each whole. */
  readonly parts: readonly ReportPart[];
  /** Ids of what is gone. */
  readonly removed: readonly string[];
  /** Where all stands that is new or was moved: in this order behind a part that is neither; null: before all. */
  readonly placed: readonly { readonly after: string | null; readonly ids: readonly string[] }[];
}

/** What the facts say of a chip's question. */
export interface ChipValue {
  /**
   * Plain decimal in `unit`; changes and growths with their sign; null where there is none. What was reckoned may have more digits
   * than `decimals`: it is rounded once, when it is written.
   */
  readonly value: string | null;
  /** Digits known behind the comma; below 0 where tens or more were given only. */
  readonly decimals: number;
  /** The indicator's unit, "%" or "điểm %". */
  readonly unit: string;
  /** Whether it counts whole things. */
  readonly counts: boolean;
  /** The ground of the level behind it. */
  readonly basis: Basis;
  readonly absence: Absence | null;
  /** Why there is none, a sentence; null where there is one. */
  readonly why: string | null;
}

/** Answers chips from facts that were read before. */
export type Answers = (ask: ChipAsk) => ChipValue;
