import type { Document, Notice } from '../figure/index.ts';
import { Deadline } from './deadline.ts';
import { decoded } from './decoded-text.ts';
import { readDoc } from './doc/open.ts';
import { remember } from './docx/memory.ts';
import { readWord } from './docx/read.ts';
import { endingOf, kindOf, oleContent } from './kind.ts';
import { LIMITS, type Limits } from './limits.ts';
import { Package } from './package/package.ts';
import { readPdf } from './pdf/read.ts';
import { Refusal } from './refusal.ts';
import { isMarkedSecret } from './secret.ts';
import { plainDocument } from './text/plain.ts';
import { UnreadableDocument } from './unreadable.ts';
import { readWorkbook } from './xlsx/read.ts';
import { isWorkbook } from './xlsx/workbook.ts';

/**
 * Reads a file: `.docx`, `.doc`, `.pdf` with a text layer, `.xlsx`, `.txt` and `.md` (UTF-8, UTF-16, an old Vietnamese code).
 * What it is is told by its content; a known content under another ending is read, and a notice says so.
 *
 * @param name the file's name, for the messages and to tell `.md` from `.txt`
 * @throws UnreadableDocument with a typed reason and one Vietnamese sentence
 */
export async function openDocument(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Promise<Document> {
  const waits = waitsFor(bytes);
  if (!waits) return openDocumentSync(bytes, name, limits);
  try {
    checkSize(bytes, limits);
    const known = renamed(endingOf(name), waits, waits === 'doc' ? ['doc', 'dot'] : ['pdf']);
    if (waits === 'doc') return accepted(await readDoc(bytes, limits, () => new Deadline(limits.time), known));
    const document = await readPdf(bytes, limits, new Deadline(limits.time));
    return accepted({ ...document, notices: [...known, ...document.notices] });
  } catch (error) {
    throw explained(error, name);
  }
}

/** Which kinds are read by another program, or by a library that takes its time. */
function waitsFor(bytes: Uint8Array): 'doc' | 'pdf' | null {
  const { is } = kindOf(bytes);
  if (is === 'pdf') return 'pdf';
  return is === 'ole' && oleContent(bytes) === 'doc' ? 'doc' : null;
}

/** The same for what needs no waiting: `.txt`, `.md`, `.docx`, `.xlsx`. Any other file is refused. Throws UnreadableDocument. */
export function openDocumentSync(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Document {
  try {
    checkSize(bytes, limits);
    return accepted(read(bytes, name, limits, new Deadline(limits.time)));
  } catch (error) {
    throw explained(error, name);
  }
}

function checkSize(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) throw new Refusal({ code: 'empty' });
  if (bytes.length > limits.fileBytes)
    throw new Refusal({ code: 'too-large', bytes: bytes.length, limit: limits.fileBytes });
}

/** A document that may be handed out. Throws Refusal where it holds nothing, or is marked secret. */
function accepted(document: Document): Document {
  if (document.blocks.length === 0 && document.text.trim() === '') throw new Refusal({ code: 'blank' });
  if (isMarkedSecret(document)) throw new Refusal({ code: 'secret' });
  return document;
}

/** A refusal of this room with the file's name; any other error as it is. */
const explained = (error: unknown, name: string): unknown =>
  error instanceof Refusal ? new UnreadableDocument(error.reason, name) : error;

function read(bytes: Uint8Array, name: string, limits: Limits, deadline: Deadline): Document {
  const kind = kindOf(bytes);
  const ending = endingOf(name);
  switch (kind.is) {
    case 'zip': {
      const file = new Package(bytes, limits, deadline);
      if (isWorkbook(file)) {
        const document = readWorkbook(file, limits);
        return { ...document, notices: [...renamed(ending, 'xlsx', ['xlsx']), ...document.notices] };
      }
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
  const { text, notices } = decoded(bytes);
  const format = ending === 'md' || ending === 'markdown' ? 'md' : 'txt';
  const known = renamed(ending, 'txt', ['txt', 'text', 'md', 'markdown']);
  return plainDocument(text, format, limits, deadline, [...known, ...notices]);
}

/** Says that a file was read by its content where its name has another ending. */
function renamed(ending: string, found: string, expected: readonly string[]): Notice[] {
  if (expected.includes(ending)) return [];
  return [{ code: 'read-by-content', place: null, detail: { named: ending, found } }];
}
