import type { Document } from '../../figure/index.ts';
import type { Origins } from './origin.ts';

/** The way back of each Word document that is still in use, beside the document and not in it. */
const ways = new WeakMap<Document, Way>();

/** The way back, and the Word file that it leads into where that is not the person's own. */
export interface Way {
  readonly origins: Origins;
  readonly made: Uint8Array | null;
}

export function remember(document: Document, origins: Origins, made: Uint8Array | null = null): void {
  ways.set(document, { origins, made });
}

/** The way back of a document that this room opened; undefined for a copy of one. */
export function recall(document: Document): Way | undefined {
  return ways.get(document);
}
