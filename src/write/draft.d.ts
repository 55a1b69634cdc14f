import type { Document, Paper, Range } from '../figure/index.ts';
/** A stretch of a paper, found by a place in the text of its document. */
export interface DraftPlace extends Range {
    /** Id of the block, or `head` and `foot` for what stands round the text. */
    readonly block: string;
    /** The figure bound there, where the stretch touches one. */
    readonly figure: string | null;
}
/** A paper as the reader takes a file, and the way back from its places. */
export interface Draft {
    readonly document: Document;
    /**
     * Where a range of the text stands in the paper; start and end count within the block's own text, a note within the words
     * of the note. Null for what the document alone has (numbers of headings, marks of notes).
     */
    readonly placeOf: (at: Range) => DraftPlace | null;
}
/**
 * The document that reading this paper's Word file would give: heads and feet, headings with their numbers, cells in their
 * rows, notes behind the paragraph of their mark. So a draft is read and checked as one types, without a file.
 */
export declare function draftOf(paper: Paper): Draft;
