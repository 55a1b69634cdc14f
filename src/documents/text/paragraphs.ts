import type { Block, BlockStyle, Range } from '../../figure/index.ts';
import { firstEndingAfter, isSpace, trimmed, without } from './lines.ts';
import {
  endsClosed,
  isAllCapitals,
  opensItem,
  opensWithHyphenAndSmallLetter,
  startsInside,
  startsWithPunctuation,
} from './wording.ts';
import { isFull, type Wrapping } from './wrapping.ts';

/** A line, or what a note leaves of it, on its way to becoming part of a paragraph. */
export interface Strip extends Range {
  /** A blank line stands before it. */
  readonly apart: boolean;
  /** A note or a page's number stands between it and the strip before: a sentence may have been cut in two. */
  readonly interrupted: boolean;
}

export const PLAIN: BlockStyle = Object.freeze({});

/** A sentence cut by a page has at least this much before the cut; less is a heading. */
const LONG = 60;
const SHORT_REST = 15;

/**
 * Joins strips into paragraphs (added to `blocks`) and takes the cuts (marks of notes) out of them. A paragraph goes on in the next strip
 * where the first ends without closing punctuation and the second begins inside a sentence; in a wrapped text also
 * where the first fills its line. A blank line always ends a paragraph, unless a note or a page's number stood there.
 */
export function paragraphsOf(
  text: string,
  strips: readonly Strip[],
  cuts: readonly Range[],
  wrapping: Wrapping,
  note: string | null,
  blocks: Block[],
): void {
  let open: { pieces: Range[]; start: number; last: Strip } | null = null;
  for (const strip of strips) {
    const parts = wordsOf(text, strip, cuts);
    if (parts.length === 0) continue;
    if (open && goesOn(text, open.start, open.last, open.pieces, strip, parts, wrapping)) {
      appendTo(text, open.pieces, parts, open.last.end, strip.start);
      open.last = strip;
      continue;
    }
    if (open) blocks.push(blockOf(open.pieces, note));
    open = { pieces: parts, start: parts[0]!.start, last: strip };
  }
  if (open) blocks.push(blockOf(open.pieces, note));
}

/** A strip without the cuts, its white ends and its white remainders. */
function wordsOf(text: string, strip: Strip, cuts: readonly Range[]): Range[] {
  const parts = without(strip, cuts, firstEndingAfter(cuts, strip.start));
  while (parts.length > 0 && isWhite(text, parts[0]!)) parts.shift();
  while (parts.length > 0 && isWhite(text, parts.at(-1)!)) parts.pop();
  if (parts.length === 0) return parts;
  const first = parts[0]!;
  parts[0] = { start: trimmed(text, first.start, first.end)[0], end: first.end };
  const last = parts.at(-1)!;
  parts[parts.length - 1] = { start: last.start, end: trimmed(text, last.start, last.end)[1] };
  return parts;
}

function isWhite(text: string, range: Range): boolean {
  const [first, last] = trimmed(text, range.start, range.end);
  return first >= last;
}

function goesOn(
  text: string,
  begin: number,
  last: Strip,
  pieces: readonly Range[],
  next: Strip,
  parts: readonly Range[],
  wrapping: Wrapping,
): boolean {
  if (next.apart && !next.interrupted) return false;
  const end = pieces.at(-1)!.end;
  const { start } = parts[0]!;
  if (startsWithPunctuation(text, start)) return true;
  const inside = startsInside(text, start, next.end);
  const closed = endsClosed(text, last.start, end);
  if (isAllCapitals(text, begin, end)) return false;
  if (wrapping.wrapped) return goesOnWrapped(text, last, closed, next, start, inside, wrapping);
  if (closed) return false;
  const before = end - begin;
  if (inside) return before >= LONG || next.end - start >= SHORT_REST || endsClosed(text, start, next.end);
  return next.interrupted && before >= LONG && !opensItem(text, start, next.end);
}

function goesOnWrapped(
  text: string,
  last: Strip,
  closed: boolean,
  next: Strip,
  start: number,
  inside: boolean,
  wrapping: Wrapping,
): boolean {
  const full = isFull(wrapping, last.end - last.start, text, next.start, next.end);
  const item = opensItem(text, start, next.end);
  if (inside) return full || !closed || text.charAt(last.end - 1) === ';';
  if (!full) return !closed && next.interrupted && last.end - last.start >= LONG && !item;
  // A full line that happens to end with a sentence: paragraphs have more sentences than ends.
  if (closed && endsSection(text, last.end)) return false;
  return !item || (!closed && opensWithHyphenAndSmallLetter(text, start));
}

/** A colon opens a list, and ./. ends a document. */
function endsSection(text: string, end: number): boolean {
  return text.charAt(end - 1) === ':' || text.startsWith('./.', end - 3);
}

/**
 * Adds the parts of a strip to a paragraph. The white space between goes to the later piece, so that a mark that
 * stood at the break lies between two pieces; before punctuation there is none.
 */
function appendTo(text: string, pieces: Range[], parts: readonly Range[], lastEnd: number, start: number): void {
  const first = parts[0]!;
  const spaced = first.start === start && first.start > lastEnd && isSpace(text.charCodeAt(first.start - 1));
  const from = spaced && !startsWithPunctuation(text, first.start) ? first.start - 1 : first.start;
  pieces.push({ start: from, end: first.end }, ...parts.slice(1));
}

export function blockOf(pieces: readonly Range[], note: string | null): Block {
  return {
    kind: 'paragraph',
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    // cut to its size: an array that was pushed to keeps room for seventeen
    pieces: pieces.slice(),
    note,
    cell: null,
    style: PLAIN,
  };
}
