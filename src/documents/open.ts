import type { Document, Notice } from '../figure/index.ts';
import { Deadline } from './deadline.ts';
import { decode } from './decode.ts';
import { remember } from './docx/memory.ts';
import { readWord } from './docx/read.ts';
import { endingOf, kindOf, oleContent } from './kind.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readPdf } from './pdf/read.ts';
import { Refusal } from './refusal.ts';
import { isMarkedSecret } from './secret.ts';
import { plainDocument } from './text/plain.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * Reads a file: `.docx`, `.pdf` with a text layer, `.txt` and `.md` (UTF-8 or UTF-16). What it is is told by its
 * content; a known content under another ending is read, and a notice says so.
 *
 * @param name the file's name, for the messages and to tell `.md` from `.txt`
 * @throws UnreadableDocument with a typed reason and one Vietnamese sentence
 */
export async function openDocument(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Promise<Document> {
  if (kindOf(bytes).is !== 'pdf') return openDocumentSync(bytes, name, limits);
  try {
    checkSize(bytes, limits);
    const document = await readPdf(bytes, limits, new Deadline(limits.time));
    return allowed({ ...document, notices: [...renamed(endingOf(name), 'pdf', ['pdf']), ...document.notices] });
  } catch (error) {
    throw named(error, name);
  }
}

/** The same for what needs no waiting: `.txt`, `.md`, `.docx`. Any other file is refused. Throws UnreadableDocument. */
export function openDocumentSync(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Document {
  try {
    checkSize(bytes, limits);
    return allowed(read(bytes, name, limits, new Deadline(limits.time)));
  } catch (error) {
    throw named(error, name);
  }
}

function checkSize(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) throw new Refusal({ code: 'empty' });
  if (bytes.length > limits.fileBytes) {
    throw new Refusal({ code: 'too-large', bytes: bytes.length, limit: limits.fileBytes });
  }
}

function allowed(document: Document): Document {
  if (document.blocks.length === 0 && document.text.trim() === '') throw new Refusal({ code: 'blank' });
  if (isMarkedSecret(document)) throw new Refusal({ code: 'secret' });
  return document;
}

function named(error: unknown, name: string): unknown {
  return error instanceof Refusal ? new UnreadableDocument(error.reason, name) : error;
}

function read(bytes: Uint8Array, name: string, limits: Limits, deadline: Deadline): Document {
  const kind = kindOf(bytes);
  const ending = endingOf(name);
  switch (kind.is) {
    case 'zip': {
      const { document, origins } = readWord(bytes, limits, deadline);
      const whole = { ...document, notices: [...renamed(ending, 'docx', ['docx']), ...document.notices] };
      remember(whole, origins);
      return whole;
    }
    case 'ole': {
      const content = oleContent(bytes);
      throw new Refusal(content === 'encrypted' ? { code: 'encrypted' } : { code: 'other-format', format: content });
    }
    case 'text':
      return readText(bytes, ending, limits, deadline);
    default:
      throw new Refusal({ code: 'other-format', format: kind.is });
  }
}

function readText(bytes: Uint8Array, ending: string, limits: Limits, deadline: Deadline): Document {
  if (bytes.length > limits.textBytes) {
    throw new Refusal({ code: 'too-large', bytes: bytes.length, limit: limits.textBytes });
  }
  const text = decode(bytes);
  const format = ending === 'md' || ending === 'markdown' ? 'md' : 'txt';
  return plainDocument(text, format, limits, deadline, renamed(ending, 'txt', ['txt', 'text', 'md', 'markdown']));
}

/** Says that a file was read by its content where its name has another ending. */
function renamed(ending: string, found: string, expected: readonly string[]): Notice[] {
  if (expected.includes(ending)) return [];
  return [{ code: 'read-by-content', place: null, detail: { named: ending, found } }];
}
