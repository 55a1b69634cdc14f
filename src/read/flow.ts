import type { Block, Document, Note, Range } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';

/** Where a note's mark stood in a flow: before the character at `at`. */
export interface MarkInFlow {
  readonly at: number;
  /** Id of the note. */
  readonly note: string;
}

/**
 * The words of one block, as the reader reads them: the pieces joined, NFC, every kind of space a plain one, soft
 * hyphens and zero-width characters gone. `place` leads from an offset here back to the document's text.
 */
export class Flow {
  readonly index: number;
  readonly block: number;
  readonly kind: Block['kind'];
  readonly source: Block;
  /** The note that this flow is part of. */
  readonly note: Note | null;
  readonly text: string;
  readonly marks: readonly MarkInFlow[];
  /** Offsets in `text` at which a run of unchanged characters begins, and where each begins in the document. */
  readonly #inFlow: readonly number[];
  readonly #inDocument: readonly number[];
  #folded: string | null = null;

  constructor(
    index: number,
    block: number,
    source: Block,
    note: Note | null,
    text: string,
    marks: readonly MarkInFlow[],
    inFlow: readonly number[],
    inDocument: readonly number[],
  ) {
    this.index = index;
    this.block = block;
    this.kind = source.kind;
    this.source = source;
    this.note = note;
    this.text = text;
    this.marks = marks;
    this.#inFlow = inFlow;
    this.#inDocument = inDocument;
  }

  /** The text in lower case, tone marks where the common spelling has them; every offset stays. Made when first asked for. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** The document offset of the character at `offset` (for an end: `place(offset - 1) + 1`). */
  place(offset: number): number {
    let low = 0;
    let high = this.#inFlow.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#inFlow[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#inDocument[low]! + offset - this.#inFlow[low]!;
  }

  /** The document range of a non-empty range of this flow. */
  range(start: number, end: number): Range {
    return { start: this.place(start), end: this.place(end - 1) + 1 };
  }
}

/** Characters that take no room and carry no meaning in running text. */
const WEIGHTLESS = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACES = /[\t\u000b\u000c\r\n\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const COMBINED = /\P{M}\p{M}+/gu;

const NO_MARKS: readonly MarkInFlow[] = Object.freeze([]);

/** Makes the flows of a document, in reading order: a note's paragraphs follow where the document has them. */
export function flowsOf(document: Document): Flow[] {
  const notes = new Map(document.notes.map((note) => [note.id, note]));
  const marks = marksByStart(document.notes);
  return document.blocks.map((block, index) => {
    const builder = new FlowBuilder(document.text);
    for (const piece of block.pieces) builder.add(piece);
    const marked: MarkInFlow[] = [];
    for (let at = firstFrom(marks, block.start); at < marks.length && marks[at]!.start <= block.end; at++) {
      const offset = builder.offsetOf(marks[at]!.start);
      if (offset !== null) marked.push({ at: offset, note: marks[at]!.note });
    }
    const note = block.note === null ? null : (notes.get(block.note) ?? null);
    // cut to their size, for an array that was pushed to keeps room for seventeen, and a large report has 100,000 flows
    const [inFlow, inDocument] = [builder.inFlow.slice(), builder.inDocument.slice()];
    return new Flow(
      index,
      index,
      block,
      note,
      builder.text,
      marked.length === 0 ? NO_MARKS : marked,
      inFlow,
      inDocument,
    );
  });
}

interface Mark {
  readonly start: number;
  readonly note: string;
}

function marksByStart(notes: readonly Note[]): Mark[] {
  return notes
    .flatMap((note) => note.marks.map((mark) => ({ start: mark.start, note: note.id })))
    .sort((a, b) => a.start - b.start);
}

function firstFrom(marks: readonly Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

class FlowBuilder {
  readonly #source: string;
  readonly inFlow: number[] = [];
  readonly inDocument: number[] = [];
  readonly #ends: { end: number; length: number }[] = [];
  #parts: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get text(): string {
    const text = this.#parts.join('');
    this.#parts = [text];
    return text;
  }

  add(piece: Range): void {
    const raw = this.#source.slice(piece.start, piece.end);
    if (!WEIGHTLESS.test(raw) && raw.normalize('NFC') === raw) this.#push(raw, piece.start);
    else this.#addChanged(raw, piece.start);
    this.#ends.push({ end: piece.end, length: this.#length });
  }

  /** Where a document offset that lies in no piece falls among the characters; null where this block has none. */
  offsetOf(place: number): number | null {
    let length = 0;
    for (const piece of this.#ends) {
      if (piece.end > place) return length;
      length = piece.length;
    }
    return this.#ends.length > 0 ? length : null;
  }

  #addChanged(raw: string, start: number): void {
    let from = 0;
    const cut = (to: number): void => {
      if (to > from) this.#push(raw.slice(from, to), start + from);
    };
    COMBINED.lastIndex = 0;
    const changes: { at: number; length: number; becomes: string }[] = [];
    for (const match of raw.matchAll(COMBINED)) {
      changes.push({ at: match.index, length: match[0].length, becomes: match[0].normalize('NFC') });
    }
    for (const match of raw.matchAll(new RegExp(WEIGHTLESS, 'g'))) {
      changes.push({ at: match.index, length: 1, becomes: '' });
    }
    changes.sort((a, b) => a.at - b.at);
    for (const change of changes) {
      if (change.at < from) continue;
      cut(change.at);
      this.#push(change.becomes, start + change.at);
      from = change.at + change.length;
    }
    cut(raw.length);
  }

  #push(text: string, place: number): void {
    if (text === '') return;
    this.inFlow.push(this.#length);
    this.inDocument.push(place);
    this.#parts.push(text.replace(SPACES, ' '));
    this.#length += text.length;
  }
}
