import { createHash } from 'node:crypto';
import { noticeSentence, openDocument } from '../documents/index.ts';
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

/** Opens bytes that are at hand. Throws UnreadableDocument. */
export function openBytes(file: string, bytes: Uint8Array): OpenedReport {
  const document = openDocument(bytes, file);
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes, document };
}

/** Opens a file. Throws UnreachableFile or UnreadableDocument. */
export async function openReport(file: string, effects: Effects): Promise<OpenedReport> {
  return openBytes(file, await effects.files.read(file));
}

/** What was changed, left out or could not be kept when a document was opened, in sentences. */
export const noticesOf = ({ notices }: Document): string[] => notices.map(noticeSentence);
