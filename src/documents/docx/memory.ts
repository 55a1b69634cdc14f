import type { Document } from '../../figure/index.ts';
import type { Origins } from './origin.ts';

/** The way back of each Word document that is still in use, beside the document and not in it. */
const ways = new WeakMap<Document, Origins>();

export function remember(document: Document, origins: Origins): void {
  ways.set(document, origins);
}

/** The way back of a document that this room opened; undefined for a copy of one. */
export function recall(document: Document): Origins | undefined {
  return ways.get(document);
}
