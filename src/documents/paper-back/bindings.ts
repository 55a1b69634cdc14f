import type { MarkedParagraph, Piece } from './marked.ts';

/** A stretch of a paragraph's pieces that is one figure. */
interface FigureSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** How sure its id is: a bookmark is there once only, a control is copied with its tag, "_Copy_1" is LibreOffice's copy. */
  readonly worth: number;
}

/** What a paragraph's marks bind: figures, notes, the block itself. */
interface Bound {
  readonly figures: readonly FigureSpan[];
  /** Ids of blocks whose bookmarks begin here, in their order. */
  readonly blocks: readonly string[];
  /** By the place of a note's piece. */
  readonly notes: ReadonlyMap<number, string>;
}

const BLOCK = /^thb_([A-Za-z0-9]+)(?:_Copy_\d+)?$/u;
const NOTE = /^thn_([A-Za-z0-9]+)(?:_Copy_\d+)?$/u;
const FIGURE = /^th_([A-Za-z0-9]+(?:_\d+_\d+)?)(?:_Copy_\d+)?$/u;
const TAG = /^tonghop:([A-Za-z0-9]+(?:\.\d+\.\d+)?)$/u;
const COPY = /_Copy_\d+$/u;

const idIn = (pattern: RegExp, name: string): string | null => pattern.exec(name)?.[1] ?? null;
/** The dots of a cell's id are underscores in a bookmark. */
const figureIn = (name: string): string | null => idIn(FIGURE, name)?.replace(/_/gu, '.') ?? null;

/** The bindings of all paragraphs. An id is given once: what was copied has none. */
export class Bindings {
  readonly #bound = new Map<MarkedParagraph, Bound>();
  readonly #figures = new Map<string, FigureSpan>();
  readonly #given = new Set<string>();

  constructor(paragraphs: readonly MarkedParagraph[]) {
    for (const paragraph of paragraphs) {
      const bound = boundIn(paragraph.pieces);
      this.#bound.set(paragraph, bound);
      for (const span of bound.figures) {
        if (span.worth > (this.#figures.get(span.id)?.worth ?? 0)) this.#figures.set(span.id, span);
      }
    }
  }

  /** The figures of a paragraph, each the one of its id. */
  figuresIn(paragraph: MarkedParagraph): FigureSpan[] {
    return this.#bound.get(paragraph)!.figures.filter((span) => this.#figures.get(span.id) === span);
  }

  /** The id of the block that a paragraph is; empty for one that is new. Asked once. */
  block(paragraph: MarkedParagraph): string {
    return this.#give('block', this.#bound.get(paragraph)!.blocks);
  }

  /** The id of a note whose mark is that piece of the paragraph; empty for one that is new. Asked once. */
  note(paragraph: MarkedParagraph, at: number): string {
    const id = this.#bound.get(paragraph)!.notes.get(at);
    return this.#give('note', id === undefined ? [] : [id]);
  }

  #give(kind: string, ids: readonly string[]): string {
    const id = ids.find((one) => !this.#given.has(`${kind} ${one}`)) ?? '';
    this.#given.add(`${kind} ${id}`);
    return id;
  }
}

function boundIn(pieces: readonly Piece[]): Bound {
  const layout = new Layout(pieces);
  const notes = new Map<number, string>();
  const blocks: string[] = [];
  const isEmpty = layout.next(0) === pieces.length;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'begin') continue;
    const held = layout.next(at);
    const block = idIn(BLOCK, piece.name);
    // A bookmark that holds nothing is what is left of a block that was deleted here.
    if (block !== null && (isEmpty || held < (layout.ends.get(at) ?? pieces.length))) blocks.push(block);
    const note = idIn(NOTE, piece.name);
    // LibreOffice may close it before the mark that it is for.
    if (note !== null && pieces[held]?.kind === 'note') notes.set(held, note);
  }
  return { figures: figuresOf(pieces, layout), blocks, notes };
}

/** Where what begins in a paragraph ends, and where its words and notes are. */
class Layout {
  /** The end of each bookmark and control that begins and ends here, by its beginning. */
  readonly ends = new Map<number, number>();
  /** For each place the first words from there on, and the first words or note. */
  readonly #words: number[];
  readonly #next: number[];

  constructor(pieces: readonly Piece[]) {
    const open = new Map<string, number>();
    this.#words = Array<number>(pieces.length + 1).fill(pieces.length);
    this.#next = [...this.#words];
    for (const [at, piece] of pieces.entries()) {
      if (piece.kind === 'begin') open.set(piece.key, at);
      else if (piece.kind === 'end') {
        const from = open.get(piece.key);
        if (from !== undefined) this.ends.set(from, at);
        open.delete(piece.key);
      }
    }
    for (let at = pieces.length - 1; at >= 0; at--) {
      const { kind } = pieces[at]!;
      this.#words[at] = kind === 'text' ? at : this.#words[at + 1]!;
      this.#next[at] = kind === 'note' ? at : Math.min(this.#words[at]!, this.#next[at + 1]!);
    }
  }

  next(at: number): number {
    return this.#next[at]!;
  }

  nextWords(at: number): number {
    return this.#words[at]!;
  }
}

function figuresOf(pieces: readonly Piece[], layout: Layout): FigureSpan[] {
  const figures: FigureSpan[] = [];
  let behind = 0;
  for (const [from, piece] of pieces.entries()) {
    const to = layout.ends.get(from);
    if (piece.kind !== 'begin' || to === undefined || from < behind) continue;
    const bound = piece.key.startsWith('control')
      ? controlled(piece.name, pieces.slice(from, to))
      : { id: figureIn(piece.name), worth: worthOf(piece.name) };
    if (bound.id === null || layout.nextWords(from) >= to) continue;
    figures.push({ id: bound.id, worth: bound.worth, from, to });
    behind = to;
  }
  return figures;
}

const worthOf = (bookmark: string): number => (COPY.test(bookmark) ? 2 : 3);

/** What a control binds. LibreOffice keeps it without its tag, and the bookmark in it, whose end it may misplace. */
function controlled(tag: string, inside: readonly Piece[]): { readonly id: string | null; readonly worth: number } {
  const marks = inside.flatMap((piece) => {
    const id = piece.kind === 'begin' ? figureIn(piece.name) : null;
    return piece.kind === 'begin' && id !== null ? [{ id, worth: worthOf(piece.name) }] : [];
  });
  const tagged = idIn(TAG, tag);
  if (tagged === null) return marks.length === 1 ? marks[0]! : { id: null, worth: 0 };
  return { id: tagged, worth: marks.find(({ id }) => id === tagged)?.worth ?? 1 };
}
