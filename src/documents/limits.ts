/**
 * How much of a file is read before it is refused. Each limit is named in the error that it raises, so that a person
 * knows what to split.
 */
export interface Limits {
  /** Bytes of the file as handed in. */
  readonly fileBytes: number;
  /** Bytes of a plain text. */
  readonly textBytes: number;
  /** Paragraphs and table cells. */
  readonly paragraphs: number;
  /** Bytes of a table or a form that is taken in as figures, and its cells. */
  readonly tableBytes: number;
  readonly tableCells: number;
  /** Entries of a Word file's zip. */
  readonly zipEntries: number;
  /** Bytes of all the parts of a Word file that are unpacked. */
  readonly unzippedBytes: number;
  /** How many times larger a part may be than its packed form; only asked of parts above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Elements inside one another. */
  readonly xmlDepth: number;
  /** Milliseconds for the whole file. */
  readonly time: number;
  /** Milliseconds for LibreOffice to convert an old Word file. */
  readonly officeTime: number;
}

export const LIMITS: Limits = {
  fileBytes: 64 * 1024 * 1024,
  textBytes: 32 * 1024 * 1024,
  paragraphs: 500_000,
  tableBytes: 16 * 1024 * 1024,
  tableCells: 1_000_000,
  zipEntries: 10_000,
  unzippedBytes: 192 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 16 * 1024 * 1024,
  pages: 1_000,
  xmlDepth: 256,
  time: 30_000,
  officeTime: 120_000,
};
