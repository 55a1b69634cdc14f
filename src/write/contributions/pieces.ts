import type { Block, Document, OutlineItem, Range, Reading } from '../../figure/index.ts';

/** What an agency's file has that can go into a report: a paragraph or a table, word for word. */
export interface Piece extends Range {
  /** Which of the file's pieces, from 0: by this it is named for good. */
  readonly paragraph: number;
  readonly kind: 'paragraph' | 'table';
  /** Its words; of a table its cells, parted by tabs and line ends. */
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  /** Titles of the headings above it, from the top. */
  readonly titles: readonly string[];
}

const TITLE = /^\s{0,8}BÁO CÁO(?!\p{L})/u;
const AFTER_TITLE = /^(?:[IVX]+\.|\d+\.|Kính gửi)/u;
const FOOT = /^\s{0,8}(?:Nơi nhận\s{0,3}:|TM\.|KT\.|TL\.|TUQ\.|Q\.)/u;
/** Signs that end a sentence: the paragraph before the title of a letter never has one. */
const ENDS = /[.;:!?…”)]\s*$/u;
const HEADINGS: ReadonlySet<OutlineItem['kind']> = new Set(['part', 'letter', 'roman', 'arabic', 'decimal', 'lower']);
/** A heading is short and says nothing; what is longer is a paragraph with a mark. */
const LONGEST_HEADING = 160;

/**
 * The paragraphs and tables of an agency's file between its letterhead and "Nơi nhận", each under the titles it stands under
 * there. Notes stay with the paragraph of their mark, in brackets, so that no word is lost.
 */
export function piecesOf(document: Document, { outline }: Reading): Piece[] {
  const { blocks, text } = document;
  const [first, last] = bodyOf(document);
  const items = new Map(outline.map((item) => [item.block, item]));
  const pieces: Piece[] = [];
  let titles: { readonly item: OutlineItem; readonly title: string }[] = [];
  for (let at = first; at < last; at++) {
    const block = blocks[at]!;
    if (block.note !== null || block.kind === 'header' || block.kind === 'footer' || block.kind === 'comment') continue;
    const item = items.get(at);
    if (item && isHeading(item, text.slice(block.start, block.end))) {
      titles = [...titles.filter((one) => one.item.level < item.level), { item, title: item.title }];
      continue;
    }
    const above = titles.map(({ title }) => title);
    const end = block.cell ? tableEnd(blocks, at, last) : at + 1;
    pieces.push(pieceOf(document, at, end, pieces.length, above));
    at = end - 1;
  }
  return pieces.filter(({ text }) => text.trim() !== '').map((one, paragraph) => ({ ...one, paragraph }));
}

const isHeading = ({ kind, title }: OutlineItem, words: string): boolean =>
  HEADINGS.has(kind) && words.length <= LONGEST_HEADING && title !== '' && !ENDS.test(words);

/** Whom a letter is sent to; several stand one to a line. */
const ADDRESSED = /^\s{0,8}Kính gửi/u;

/** From the first block behind the letterhead to the last before "Nơi nhận". */
function bodyOf({ blocks, text }: Document): [first: number, last: number] {
  const words = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 60)));
  const title = words.findIndex((one) => TITLE.test(one));
  let first = title < 0 ? 0 : title + 1;
  // The title of the report goes on to the first sentence or the first heading, over a semicolon only in small letters.
  while (title >= 0 && first < blocks.length && first < title + 4) {
    const { start, end, style } = blocks[first]!;
    const line = text.slice(start, end);
    const goesOn = /;\s*$/u.test(line) && /^\s{0,8}\p{Ll}/u.test(words[first + 1] ?? '');
    if ((ENDS.test(line) && !goesOn) || style.heading !== undefined || AFTER_TITLE.test(words[first]!)) break;
    first++;
  }
  if (ADDRESSED.test(words[first] ?? '')) {
    const isList = /:\s*$/u.test(text.slice(blocks[first]!.start, blocks[first]!.end));
    first++;
    while (isList && first < blocks.length && /^\s{0,8}[-–]/u.test(words[first]!)) first++;
  }
  const foot = words.findIndex((one, at) => at >= first && FOOT.test(one));
  return [first, foot < 0 ? blocks.length : foot];
}

function tableEnd(blocks: readonly Block[], from: number, last: number): number {
  const table = blocks[from]!.cell!.table;
  let at = from;
  while (at < last && blocks[at]!.cell?.table === table) at++;
  return at;
}

function pieceOf(document: Document, from: number, to: number, paragraph: number, titles: readonly string[]): Piece {
  const { blocks, text } = document;
  const [first, final] = [blocks[from]!, blocks[to - 1]!];
  const range = { start: first.start, end: final.end };
  if (first.cell === null) {
    const words = wordsOf(document, first);
    return { ...range, paragraph, kind: 'paragraph', text: words, rows: [], titles };
  }
  const rows: string[][] = [];
  for (const block of blocks.slice(from, to)) {
    const row = (rows[block.cell!.row] ??= []);
    const cell = text.slice(block.start, block.end);
    row[block.cell!.column] = row[block.cell!.column] === undefined ? cell : `${row[block.cell!.column]} ${cell}`;
  }
  const even = rows.filter((row) => row !== undefined).map((row) => Array.from(row, (cell) => cell ?? ''));
  return { ...range, paragraph, kind: 'table', text: even.map((row) => row.join('\t')).join('\n'), rows: even, titles };
}

const collapsed = (words: string): string => words.replaceAll(/\s+/gu, ' ').trimStart();

/** The words of a paragraph, a note of it in brackets at its mark. */
const wordsOf = (document: Document, block: Block): string =>
  collapsed(wordsUpTo(document, block, block.end)).trimEnd();

/** The same up to a place of the document. */
function wordsUpTo({ text, notes, blocks }: Document, { pieces, start, end }: Block, stop: number): string {
  const marks = notes.flatMap((note) =>
    note.marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => ({ mark, note })),
  );
  const parts: { readonly at: number; readonly words: string }[] = [
    ...pieces.map((one) => ({ at: one.start, words: text.slice(one.start, Math.min(one.end, stop)) })),
    ...marks.map(({ mark, note }) => ({ at: mark.start, words: ` (${noteWords(note.id, text, blocks)})` })),
  ];
  return parts
    .filter(({ at }) => at < stop)
    .toSorted((a, b) => a.at - b.at)
    .map(({ words }) => words)
    .join('');
}

const noteWords = (id: string, text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(({ note }) => note === id)
    .map(({ start, end }) => text.slice(start, end).replace(/[.;]\s*$/u, ''))
    .join(' ');

/** Where a place of the document stands in the text of one of its paragraphs; null where it stands in none of them. */
export function placeInPiece(
  document: Document,
  pieces: readonly Piece[],
  at: Range,
): (Range & { paragraph: number }) | null {
  const piece = pieces.find(({ start, end, kind }) => kind === 'paragraph' && start <= at.start && at.end <= end);
  const block =
    piece &&
    document.blocks.find(({ start, end, note }) => note === null && start === piece.start && end === piece.end);
  if (!block) return null;
  const [start, end] = [at.start, at.end].map((stop) => collapsed(wordsUpTo(document, block, stop)).length);
  const isThere = piece.text.slice(start, end) === document.text.slice(at.start, at.end);
  return isThere ? { paragraph: piece.paragraph, start: start!, end: end! } : null;
}
