/** The only room that knows file formats: bytes in, a `Document` out; a Word file with comments back. */
export { withComments } from './comments.ts';
export type { Comment } from './docx/commented.ts';
export { wordFromText } from './docx/from-text.ts';
export { LIMITS, type Limits } from './limits.ts';
export { openDocument, openDocumentSync } from './open.ts';
export { type PdfMade, pdfOf } from './paper/pdf.ts';
export { writePaper } from './paper/write.ts';
export { readPaper } from './paper-back/read.ts';
export { noticeSentence } from './phrasing.ts';
export { type OtherFormat, type Reason, UnreadableDocument } from './unreadable.ts';
export { csvOfRows } from './xlsx/csv.ts';
export { readGrids } from './xlsx/grids.ts';
export { type CellLook, type PlannedCell, type PlannedSheet, plannedWorkbook, type Rule } from './xlsx/planned.ts';
export { type SheetColumn, sheetOfRows } from './xlsx/write.ts';
