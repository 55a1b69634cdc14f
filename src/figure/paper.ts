import type { HeadingLevel, ReportHead } from './report.ts';

/**
 * A report as it is laid out: everything resolved to words, nothing about fonts. It is made of a report, written as a Word
 * file, read back from one that people edited, and held against another.
 */
export type PaperRun =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  /** A number that is bound to a fact: `id` is its chip's; `title` says in a few words what it is, where that is known. */
  | { readonly kind: 'figure'; readonly id: string; readonly text: string; readonly title?: string }
  | { readonly kind: 'note'; readonly id: string; readonly content: readonly PaperRun[] };

export type PaperBlock =
  /** `number` as it is printed: "Phần I", "II.", "3.", "đ)". */
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: HeadingLevel;
      readonly number: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly id: string; readonly content: readonly PaperRun[] }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly title: string;
      readonly landscape: boolean;
      /** Rows of cells; the first `heads` repeat on every page. */
      readonly rows: readonly (readonly PaperCell[])[];
      readonly heads: number;
    };

export interface PaperCell {
  readonly content: readonly PaperRun[];
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** Columns that it spans. */
  readonly span: number;
}

export interface PaperAnnex {
  readonly id: string;
  /** "Phụ lục", "Phụ lục II". */
  readonly number: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

export interface Paper {
  readonly head: ReportHead;
  readonly blocks: readonly PaperBlock[];
  readonly annexes: readonly PaperAnnex[];
  /** Every page says SỐ LIỆU MINH HỌA. */
  readonly madeUp: boolean;
  /** Not signed yet: every page says DỰ THẢO. */
  readonly draft: boolean;
  /**
   * Which report and which of its versions this is: in a Word file the custom properties `tonghop.report` and
   * `tonghop.version`, so that a file that comes back is known.
   */
  readonly origin?: { readonly report: string; readonly version: string };
}

/**
 * A paper as it came back in a Word file that people edited. Ids are those that the file was written with; what was written
 * or copied there has none (an empty one). Changes that were tracked are taken as accepted.
 */
export interface ReadPaper {
  /** The components that were found. */
  readonly head: Partial<ReportHead>;
  readonly blocks: readonly PaperBlock[];
  readonly annexes: readonly PaperAnnex[];
  /** Which report and version it was made of; null where the file does not say so. */
  readonly origin: Paper['origin'] | null;
  /** What was left out, what was tracked, what people remarked and where: sentences. */
  readonly notices: readonly string[];
}

/** Sizes that the decree leaves open, chosen by an office: `data/norms`. Millimetres and points. */
export interface PageNorm {
  readonly code: string;
  readonly name: string;
  readonly reference: string;
  readonly checked: string;
  readonly font: string;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /**
   * Sizes by component, in points: `national-name`, `motto`, `superior`, `issuer`, `number`, `date`, `urgency`, `kind`,
   * `title`, `addressee`, `ground`, `body`, `part`, `section`, `clause`, `point`, `table-title`, `table`, `note`,
   * `authority`, `signer`, `recipients-title`, `recipients`, `annex-number`, `annex-title`, `annex-reference`,
   * `page-number`, `page-mark`. What is left out has the size of the decree's own sample.
   */
  readonly sizes: Readonly<Record<string, number>>;
  /** First line of a paragraph, in centimetres; space between paragraphs in points; spacing of lines, 1 to 1,5. */
  readonly indent: number;
  readonly between: number;
  readonly spacing: number;
}

/** One difference between two versions, in order of the report. */
export type BlackLine =
  | { readonly kind: 'same'; readonly block: string; readonly text: string }
  | { readonly kind: 'deleted' | 'added'; readonly block: string; readonly what: string; readonly text: string }
  | {
      readonly kind: 'changed';
      readonly block: string;
      readonly what: string;
      /** It stands in another place besides. */
      readonly moved?: true;
      readonly pieces: readonly { readonly kind: 'same' | 'deleted' | 'added'; readonly text: string }[];
      /** Bound figures whose number differs. */
      readonly figures: readonly { readonly id: string; readonly from: string; readonly to: string }[];
    }
  | { readonly kind: 'moved'; readonly block: string; readonly text: string };
