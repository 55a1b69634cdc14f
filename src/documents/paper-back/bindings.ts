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
  /** Ids of blocks whose bookmarks begin here, the likeliest first. */
  readonly blocks: readonly string[];
  /** By the place of a note's piece. */
  readonly notes: ReadonlyMap<number, string>;
}

interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isControl: boolean;
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
  const spans = spansIn(pieces);
  const begun = pieces.flatMap((piece, at) => (piece.kind === 'begin' ? [{ name: piece.name, at }] : []));
  const holds = (from: number, to: number): boolean =>
    pieces.slice(from, to).some(({ kind }) => kind === 'text' || kind === 'note');
  const isEmpty = !holds(0, pieces.length);
  const notes = new Map<number, string>();
  const blocks: string[] = [];
  for (const { name, at } of begun) {
    const block = idIn(BLOCK, name);
    const end = spans.find((span) => span.from === at)?.to ?? pieces.length;
    // A bookmark that holds nothing is what is left of a block that was deleted here.
    if (block !== null && (isEmpty || holds(at, end))) blocks.push(block);
    const note = idIn(NOTE, name);
    const mark = pieces.findIndex(({ kind }, place) => place > at && (kind === 'text' || kind === 'note'));
    if (note !== null && pieces[mark]?.kind === 'note') notes.set(mark, note);
  }
  return { figures: figuresOf(spans, pieces), blocks, notes };
}

/** Bookmarks and controls that begin and end in the paragraph, the outer before the inner. */
function spansIn(pieces: readonly Piece[]): Span[] {
  const ends = new Map(pieces.flatMap((piece, at) => (piece.kind === 'end' ? [[piece.key, at] as const] : [])));
  return pieces.flatMap((piece, from) => {
    if (piece.kind !== 'begin') return [];
    const to = ends.get(piece.key);
    return to === undefined || to < from ? [] : [{ name: piece.name, from, to, isControl: isControl(piece.key) }];
  });
}

const isControl = (key: string): boolean => key.startsWith('control');

function figuresOf(spans: readonly Span[], pieces: readonly Piece[]): FigureSpan[] {
  const figures: FigureSpan[] = [];
  for (const { name, from, to, isControl } of spans) {
    if (figures.some((outer) => from < outer.to)) continue;
    const inside = spans.filter((span) => !span.isControl && from <= span.from && span.from <= to);
    const marked = inside.flatMap((span) => figureIn(span.name) ?? []);
    // LibreOffice keeps a control without its tag, and the bookmark in it, whose end it may misplace.
    const id = isControl ? (idIn(TAG, name) ?? (marked.length === 1 ? marked[0]! : null)) : figureIn(name);
    const says = pieces.slice(from, to).some((piece) => piece.kind === 'text');
    if (id === null || !says) continue;
    const own = inside.find((span) => figureIn(span.name) === id);
    figures.push({ id, from, to, worth: own === undefined ? 1 : COPY.test(own.name) ? 2 : 3 });
  }
  return figures;
}
