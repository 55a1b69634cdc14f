import type { BlockStyle, Range } from '../../figure/index.ts';
import { Output, type Surroundings } from '../docx/output.ts';
import type { RunFormat } from '../docx/styles.ts';
import { type PlaceMark, type Source, Words } from '../docx/words.ts';

/** What a paragraph is made of, in order: words of one look, marks of notes, ends of bookmarks and controls. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  /** `note` is what the paragraphs of the note say of themselves. */
  | { readonly kind: 'note'; readonly note: string }
  | PlaceMark;

/** A paragraph of the file, wherever it stands. */
export interface MarkedParagraph {
  readonly pieces: readonly Piece[];
  readonly around: Surroundings;
  readonly style: string | undefined;
  readonly heading: number | undefined;
}

/** Words that keep how they look, and what stands between them. */
class MarkedWords extends Words {
  readonly pieces: Piece[] = [];
  readonly #nextNote: () => string;

  constructor(nextNote: () => string) {
    super();
    this.#nextNote = nextNote;
  }

  override add(text: string, source: Source | null, chars: Range | null, format: RunFormat, within?: Range): void {
    super.add(text, source, chars, format, within);
    if (text !== '') this.pieces.push(piece(text, format));
  }

  override replaceLast(letter: string): void {
    super.replaceLast(letter);
    const at = this.pieces.findLastIndex(({ kind }) => kind === 'text');
    const last = this.pieces[at];
    if (last?.kind === 'text') this.pieces[at] = { ...last, text: last.text.slice(0, -1) + letter };
  }

  override prepend(label: string, source: Source): void {
    super.prepend(label, source);
    this.pieces.unshift(piece(label, {}));
  }

  override addMark(text: string, source: Source | null): Range {
    this.pieces.push({ kind: 'note', note: this.#nextNote() });
    return super.addMark(text, source);
  }

  override mark(mark: PlaceMark): void {
    this.pieces.push(mark);
  }
}

const piece = (text: string, { bold, italic }: RunFormat): Piece => ({
  kind: 'text',
  text: text.normalize('NFC'),
  bold: bold === true,
  italic: italic === true,
});

/** The output of a reader that keeps each paragraph with its looks and its marks. */
export class MarkedOutput extends Output {
  readonly paragraphs: MarkedParagraph[] = [];
  #notes = 0;

  /** Notes are met in the order of their marks, and named so (`NoteBook.meet`). */
  override words(): Words {
    return new MarkedWords(() => `n${++this.#notes}`);
  }

  override paragraph(words: Words, around: Surroundings, style: BlockStyle): Range {
    if (words instanceof MarkedWords) {
      this.paragraphs.push({ pieces: words.pieces, around, style: words.style, heading: style.heading });
    }
    return super.paragraph(words, around, style);
  }
}
