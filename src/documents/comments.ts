import type { Document } from '../figure/index.ts';
import { Deadline } from './deadline.ts';
import { type Comment, commented } from './docx/commented.ts';
import { wordFromText } from './docx/from-text.ts';
import { recall } from './docx/memory.ts';
import { readWord } from './docx/read.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * A Word file with a Word comment at each place: of a .docx the person's own file, untouched but for the comments; of a
 * .doc what LibreOffice made of it; of any other document a Word file made of its text. A place inside a note is
 * commented at the note's mark, since Word has no comments in notes.
 *
 * @param bytes the file
 * @param document what `openDocument` made of it
 * @throws UnreadableDocument where these are no longer the bytes of a Word file
 */
export function withComments(bytes: Uint8Array, document: Document, comments: readonly Comment[]): Uint8Array {
  try {
    const way = recall(document);
    if (way) return commented(way.made ?? bytes, way.origins, comments);
    if (document.format !== 'docx') return wordFromText(document, comments);
    return commented(bytes, readWord(bytes, LIMITS, new Deadline(LIMITS.time)).origins, comments);
  } catch (error) {
    if (error instanceof Refusal) throw new UnreadableDocument(error.reason, 'Tệp Word');
    throw error;
  }
}
