import type { Document, Notice } from '../../figure/index.ts';
import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { type Strip, stripsOf } from './columns.ts';
import { footOf } from './foot.ts';
import { type Framed, withoutFrames } from './frames.ts';
import type { Ink } from './ink.ts';
import { NoteBook } from './note-book.ts';
import { boxesOf, type Page, pageOf, usualSize } from './page.ts';
import { inksOf } from './pages.ts';
import { settingOf } from './paragraphs.ts';
import { goesOnIn, type TablePart, tableOf } from './tables.ts';
import { Writer } from './writer.ts';

/** Fewer letters on a page are a stamp or a page's number on a picture. */
const FEWEST_LETTERS = 20;

/**
 * Reads a PDF with a text layer by where its letters stand: paragraphs, also over the ends of pages, the two columns
 * at head and end, ruled tables, and the notes at the foot of the pages, each behind the paragraph that marks it.
 *
 * @throws Refusal where it is encrypted, broken, a scan, too long or too slow
 */
export async function readPdf(bytes: Uint8Array, limits: Limits, deadline: Deadline): Promise<Document> {
  const inks = await inksOf(bytes, limits, deadline);
  const pictures = inks.flatMap((ink, index) => (lettersOf(ink) < FEWEST_LETTERS ? [index + 1] : []));
  if (pictures.length === inks.length && holdsPictures(bytes))
    throw new Refusal({ code: 'scanned', pages: inks.length });
  if (isUnmapped(inks)) throw new Refusal({ code: 'unmapped-text' });
  const pages = inks.map((ink, index) => {
    deadline.check();
    return pageOf(ink, index + 1);
  });
  return { ...written(withoutFrames(pages), limits, deadline), notices: noticesOf(inks), format: 'pdf', page: null };
}

const lettersOf = ({ letters, turned }: Ink): number => letters.length + turned.length;

/**
 * Letters whose font does not say which they are come out as any signs: few are letters, and hardly one has a mark of
 * Vietnamese. Figures read from them would be anything.
 */
function isUnmapped(inks: readonly Ink[]): boolean {
  let [all, words, marked, digits] = [0, 0, 0, 0];
  for (const { text } of inks.flatMap(({ letters }) => letters)) {
    if (text === ' ' || text === '\u00a0') continue;
    all++;
    if (/^\d/u.test(text)) digits++;
    else if (/^\p{L}/u.test(text)) text < '\u0080' ? words++ : marked++;
  }
  return all > 200 && marked <= 0.08 * (words + marked) && all - words - marked - digits > 0.25 * all;
}

/** A picture's dictionary stands outside of what is packed, in every PDF. */
function holdsPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return /\/Subtype\s{0,4}\/Image/u.test(file.toString('latin1'));
}

function noticesOf(inks: readonly Ink[]): Notice[] {
  const notice = (code: string, detail: Notice['detail']): Notice => ({ code, place: null, detail });
  const empty = inks.flatMap((ink, index) => (lettersOf(ink) === 0 ? [index + 1] : []));
  const letters = inks.reduce((sum, ink) => sum + lettersOf(ink), 0);
  const unseen = inks.reduce((sum, ink) => sum + ink.unseen, 0);
  return [
    ...(empty.length > 0
      ? [notice('pages-without-text', { pages: empty.length, which: empty.slice(0, 30).join(', ') })]
      : []),
    ...(unseen > letters / 2 ? [notice('recognised-text', {})] : []),
    ...oldFonts(inks),
  ];
}

/** For each old code its fonts, how many letters were turned, and how many were left, as for a Word file. */
function oldFonts(inks: readonly Ink[]): Notice[] {
  const heard = inks.flatMap(({ old }) => [...old.values()]).filter(({ turned, left }) => turned + left > 0);
  return [...new Set(heard.map(({ font }) => font.encoding.name))].map((encoding) => {
    const own = heard.filter(({ font }) => font.encoding.name === encoding);
    const fonts = [...new Set(own.map(({ font }) => font.name))].join(', ');
    const characters = own.reduce((sum, { turned }) => sum + turned, 0);
    const left = own.reduce((sum, one) => sum + one.left, 0);
    return { code: 'old-font', place: null, detail: { encoding, fonts, characters, left } };
  });
}

type Part = { readonly strips: Strip[] } | { readonly table: TablePart };

function written(
  { pages, headers, footers }: Framed,
  limits: Limits,
  deadline: Deadline,
): Pick<Document, 'text' | 'blocks' | 'notes'> {
  let streams = 0;
  const newStream = (): number => ++streams;
  const book = new NoteBook();
  const boxes = boxesOf(pages);
  const bodySize = usualSize(pages);
  const parts = pages.map((page, index): Part[] => {
    deadline.check();
    const foot = footOf(page, boxes[index]!, bodySize, book.before);
    book.add(foot, page.number, newStream);
    return partsOf({ ...page, rows: foot.body }, boxes[index]!, newStream);
  });
  const strips = parts.flat().flatMap((part) => ('strips' in part ? part.strips : []));
  const writer = new Writer(book, settingOf(strips), limits.paragraphs);
  writeParts(parts.flat(), writer, newStream, deadline);
  writer.lost(pages.length);
  writer.frame('header', headers);
  writer.frame('footer', footers);
  const { text, blocks } = writer.output;
  return { text, blocks, notes: writer.notes };
}

/** The rows of a page between its tables, and the tables. */
function partsOf(page: Page, box: { left: number; right: number }, newStream: () => number): Part[] {
  const parts: Part[] = [];
  let rest = page.rows;
  const take = (above: number): void => {
    const rows = rest.filter((row) => row[0]!.base < above);
    rest = rest.slice(rows.length);
    if (rows.length > 0) parts.push({ strips: stripsOf(rows, page.number, box, newStream) });
  };
  for (const grid of [...page.grids].sort((a, b) => a.top - b.top)) {
    take(grid.top + 2);
    parts.push({ table: { grid, page: page.number } });
  }
  take(Number.POSITIVE_INFINITY);
  return parts;
}

function writeParts(parts: readonly Part[], writer: Writer, newStream: () => number, deadline: Deadline): void {
  let strips: Strip[] = [];
  let tables: TablePart[] = [];
  const end = (): void => {
    deadline.check();
    if (tables.length > 0) writer.table(tableOf(tables, newStream));
    if (strips.length > 0) writer.body(strips);
    [strips, tables] = [[], []];
  };
  for (const part of parts) {
    if ('strips' in part) {
      if (tables.length > 0) end();
      strips.push(...part.strips);
      continue;
    }
    if (strips.length > 0 || (tables.length > 0 && !goesOnIn(tables.at(-1)!, part.table))) end();
    tables.push(part.table);
  }
  end();
}
