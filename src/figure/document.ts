/**
 * A document as the rooms see it: one text, and what stands where in it.
 *
 * Every place is a half-open range of UTF-16 code units in `text`. The text is never normalised, so that a place
 * found in it is the same place in what the person handed in (for a Word file: in what `tonghop read --text` prints).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a table cell stands. Rows and columns count from 0; a merged cell spans several. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** How a block looks, where the file says so; a plain text says nothing, and every field is then absent. */
export interface BlockStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  /** Outline level of a heading style, from 1. */
  readonly heading?: number;
}

/**
 * A paragraph, a table cell's paragraph, or a paragraph of a note.
 *
 * `pieces` are the ranges that make up its words, in reading order: a mark of a note, a note printed in the middle of
 * the paragraph, a page number between two halves of it belong to no piece. An automatic number (`1.`, `a)`) is part
 * of the text and so of the first piece.
 */
export interface Block {
  readonly kind: 'paragraph' | 'cell' | 'header' | 'footer' | 'textbox' | 'comment';
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Range[];
  /** Id of the note that this block is part of. */
  readonly note: string | null;
  readonly cell: CellPlace | null;
  readonly style: BlockStyle;
}

/**
 * A footnote or endnote.
 *
 * `marks` is empty where the text lost its marks; `placed` then says that the reader may place it by order. `place` is
 * null where a mark has no note behind it. `label` is what a person sees ("12").
 */
export interface Note {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly Range[];
  readonly place: Range | null;
}

/** Something that was changed, left out or could not be kept on the way in; a sentence is made elsewhere. */
export interface Notice {
  readonly code: string;
  readonly place: Range | null;
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly notices: readonly Notice[];
  /** What the file is by its content; `doc` was read by way of another program or without its structure. */
  readonly format: 'txt' | 'md' | 'docx' | 'doc' | 'pdf' | 'xlsx';
  /** Page set-up and the like, in twentieths of a point, where a Word file says so. */
  readonly page: PageSetup | null;
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the page number stands, if anywhere. */
  readonly pageNumber: {
    readonly in: 'header' | 'footer';
    readonly centred: boolean;
    readonly onFirst: boolean;
  } | null;
  /** Sizes in half points, by how many characters of the body outside tables carry them. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Names of fonts, by how many characters of the body are set in them; what names none is left out. */
  readonly fonts: Readonly<Record<string, number>>;
}
