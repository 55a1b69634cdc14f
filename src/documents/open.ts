import type { Document, Notice } from '../figure/index.ts';
import { Deadline, TooSlow } from './deadline.ts';
import { decode } from './decode.ts';
import { endingOf, kindOf, oleContent } from './kind.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isMarkedSecret } from './secret.ts';
import { plainDocument, TooManyParagraphs } from './text/plain.ts';
import { type Reason, UnreadableDocument } from './unreadable.ts';

/**
 * Reads a file: `.txt` and `.md` (UTF-8 or UTF-16) or `.docx`. What it is is told by its content; a known content
 * under another ending is read, and a notice says so.
 *
 * @param name the file's name, for the messages and to tell `.md` from `.txt`
 * @throws UnreadableDocument with a typed reason and one Vietnamese sentence
 */
export function openDocument(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Document {
  const refuse = (reason: Reason): never => {
    throw new UnreadableDocument(reason, name);
  };
  if (bytes.length === 0) refuse({ code: 'empty' });
  if (bytes.length > limits.fileBytes) refuse({ code: 'too-large', bytes: bytes.length, limit: limits.fileBytes });
  const deadline = new Deadline(limits.time);
  try {
    const document = read(bytes, name, limits, deadline);
    if ('code' in document) return refuse(document);
    if (document.blocks.length === 0 && document.text.trim() === '') return refuse({ code: 'blank' });
    if (isMarkedSecret(document)) return refuse({ code: 'secret' });
    return document;
  } catch (error) {
    if (error instanceof TooSlow) return refuse({ code: 'too-slow', limit: limits.time });
    if (error instanceof TooManyParagraphs) return refuse({ code: 'too-many-paragraphs', limit: limits.paragraphs });
    throw error;
  }
}

function read(bytes: Uint8Array, name: string, limits: Limits, deadline: Deadline): Document | Reason {
  const kind = kindOf(bytes);
  switch (kind.is) {
    case 'zip':
      return { code: 'other-format', format: 'zip' };
    case 'ole': {
      const content = oleContent(bytes);
      return content === 'encrypted' ? { code: 'encrypted' } : { code: 'other-format', format: content };
    }
    case 'text':
      return readText(bytes, name, limits, deadline);
    default:
      return { code: 'other-format', format: kind.is };
  }
}

function readText(bytes: Uint8Array, name: string, limits: Limits, deadline: Deadline): Document | Reason {
  if (bytes.length > limits.textBytes) return { code: 'too-large', bytes: bytes.length, limit: limits.textBytes };
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded.reason;
  const ending = endingOf(name);
  const format = ending === 'md' || ending === 'markdown' ? 'md' : 'txt';
  const expected = ending === 'txt' || ending === 'md' || ending === 'markdown' || ending === 'text';
  const notices: Notice[] = expected
    ? []
    : [{ code: 'read-by-content', place: null, detail: { named: ending, found: 'txt' } }];
  return plainDocument(decoded.text, format, limits, deadline, notices);
}
