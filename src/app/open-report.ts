import { createHash } from 'node:crypto';
import { noticeSentence, openDocument, openDocumentSync } from '../documents/index.ts';
import type { Document } from '../figure/index.ts';
import type { Effects } from './effects.ts';

export { UnreadableDocument } from '../documents/index.ts';

/** A file that was opened: what it is called, which bytes they were, and the document that they hold. */
export interface OpenedReport {
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
}

const opened = (file: string, bytes: Uint8Array, document: Document): OpenedReport => ({
  file,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes,
  document,
});

/** Opens bytes that are at hand. Throws UnreadableDocument. */
export const openBytes = async (file: string, bytes: Uint8Array): Promise<OpenedReport> =>
  opened(file, bytes, await openDocument(bytes, file));

/** The same for `.txt`, `.md`, `.docx` and `.xlsx`, without waiting. Throws UnreadableDocument. */
export const openBytesSync = (file: string, bytes: Uint8Array): OpenedReport =>
  opened(file, bytes, openDocumentSync(bytes, file));

/** Opens a file. Throws UnreachableFile or UnreadableDocument. */
export async function openReport(file: string, effects: Effects): Promise<OpenedReport> {
  return openBytes(file, await effects.files.read(file));
}

/** What was changed, left out or could not be kept when a document was opened, in sentences. */
export const noticesOf = ({ notices }: Document): string[] => notices.map(noticeSentence);
