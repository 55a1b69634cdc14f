import type { Block, Document, Note, Notice } from '../../figure/index.ts';
import type { Deadline } from '../deadline.ts';
import { remember } from '../docx/memory.ts';
import { readWord } from '../docx/read.ts';
import { recoveredText } from '../fonts/detect.ts';
import { shownIn } from '../fonts/unicode.ts';
import type { Limits } from '../limits.ts';
import { converted, officeProgram } from '../office.ts';
import { Refusal } from '../refusal.ts';
import { holdStamp } from '../secret.ts';
import { plainDocument } from '../text/plain.ts';
import { isEncrypted, isSound } from './header.ts';
import { type DocWords, wordsOfDoc } from './words.ts';

const DOC_TO_DOCX = { from: 'doc', to: 'docx', filter: 'docx' };

/**
 * Reads an old Word file (.doc): through LibreOffice where there is one, with all its structure; else its words alone.
 *
 * @param deadline begins the time for reading what was converted
 * @param known what is to be said of the file besides
 * @throws Refusal where it is encrypted or cannot be read either way
 */
export async function readDoc(
  bytes: Uint8Array,
  limits: Limits,
  deadline: () => Deadline,
  known: readonly Notice[],
): Promise<Document> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isSound(file)) throw new Refusal({ code: 'broken-doc' });
  if (isEncrypted(file)) throw new Refusal({ code: 'encrypted' });
  const program = await officeProgram();
  if (program === null) return wordsOnly(bytes, 'absent', limits, deadline, known);
  const word = await converted(bytes, DOC_TO_DOCX, program, {
    milliseconds: limits.officeTime,
    bytes: limits.fileBytes,
  });
  const document = word === null ? null : throughOffice(word, limits, deadline(), known);
  return document ?? wordsOnly(bytes, 'failed', limits, deadline, known);
}

/** What LibreOffice made of an old Word file; null where that cannot be read. */
export function throughOffice(
  word: Uint8Array,
  limits: Limits,
  deadline: Deadline,
  known: readonly Notice[] = [],
): Document | null {
  try {
    const { document, origins } = readWord(word, limits, deadline);
    const notices = [...known, notice('through-office'), ...document.notices];
    const whole: Document = { ...document, notices, format: 'doc' };
    remember(whole, origins, word);
    return whole;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The words of an old Word file without its structure; `why` says what became of LibreOffice. Throws Refusal. */
export async function wordsOnly(
  bytes: Uint8Array,
  why: 'absent' | 'failed',
  limits: Limits,
  deadline: () => Deadline,
  known: readonly Notice[] = [],
): Promise<Document> {
  const words = await wordsOfDoc(bytes, limits.time);
  if (words === null) throw new Refusal({ code: 'broken-doc' });
  const length = Object.values(words).reduce((sum: number, part: string) => sum + part.length, 0);
  if (length > limits.textBytes) throw new Refusal({ code: 'too-large', bytes: length, limit: limits.textBytes });
  // Stamps of secrecy stand in boxes and headers, too, which here are no parts of the head.
  const apart = `${words.boxes}\n${words.frames}`;
  const shown = [apart, ...OLD_CAPITALS.map((font) => shownIn(font, apart).toUpperCase())];
  if (holdStamp(shown.join('\n').split('\n'))) throw new Refusal({ code: 'secret' });
  return documentOf(words, why, limits, deadline(), known);
}

/** Fonts in which a stamp may have been set. */
const OLD_CAPITALS = ['.VnTimeH', 'VNI-Times'];

const notice = (code: string, detail: Notice['detail'] = {}): Notice => ({ code, place: null, detail });

/** The body as a plain text, and behind it the notes: their marks were lost, their order is that of the marks. */
function documentOf(
  words: DocWords,
  why: 'absent' | 'failed',
  limits: Limits,
  deadline: Deadline,
  known: readonly Notice[],
): Document {
  const body = [words.body, words.boxes].map((part) => part.trimEnd()).filter((part) => part !== '');
  const lines = [words.footnotes, words.endnotes]
    .flatMap((part) => part.split('\n'))
    .filter((line) => line.trim() !== '');
  const all = `${body.join('\n\n')}\n\n${lines.join('\n')}`;
  const old = recoveredText(all);
  const text = (old?.text ?? all).trimEnd();
  const notices = [
    ...known,
    notice('words-only', { why, notes: lines.length }),
    ...(old ? [notice('old-encoding', { encoding: old.encoding, words: old.words })] : []),
  ];
  const { notes, blocks } = notesOf(text, lines.length);
  const first = notes[0]?.place?.start ?? text.length;
  const plain = plainDocument(text.slice(0, first), 'txt', limits, deadline, notices);
  return { ...plain, text, format: 'doc', blocks: [...plain.blocks, ...blocks], notes: [...plain.notes, ...notes] };
}

/** The last `count` lines of a text as notes, each one paragraph. */
function notesOf(text: string, count: number): { readonly notes: Note[]; readonly blocks: Block[] } {
  const notes: Note[] = [];
  const blocks: Block[] = [];
  let end = text.length;
  for (let number = count; number > 0; number--) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const place = { start, end };
    const id = `doc${number}`;
    notes.unshift({ id, label: String(number), marks: [], place });
    blocks.unshift({ kind: 'paragraph', ...place, pieces: [place], note: id, cell: null, style: {} });
    end = start - 1;
  }
  return { notes, blocks };
}
