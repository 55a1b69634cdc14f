import type { BlockStyle, CellPlace, Note, Range } from '../../figure/index.ts';
import { Output } from '../docx/output.ts';
import { raisedLabel } from '../docx/symbols.ts';
import { Words } from '../docx/words.ts';
import type { Strip } from './columns.ts';
import { joined } from './joints.ts';
import type { FootNote, NoteBook } from './note-book.ts';
import { isCentred, type Paragraph, paragraphsOf, type Setting } from './paragraphs.ts';
import type { Table } from './tables.ts';

interface Around {
  readonly kind: 'paragraph' | 'cell' | 'header' | 'footer';
  readonly note: string | null;
  readonly cell: CellPlace | null;
}

const BODY: Around = { kind: 'paragraph', note: null, cell: null };

/** Writes paragraphs and tables as text and blocks, each note behind the paragraph or the table's row that marks it. */
export class Writer {
  readonly output: Output;
  readonly #book: NoteBook;
  readonly #setting: Setting;
  readonly #places = new Map<FootNote, { marks: Range[]; place: Range | null }>();
  #waiting: FootNote[] = [];
  #tables = 0;

  constructor(book: NoteBook, setting: Setting, mostBlocks: number) {
    this.output = new Output(mostBlocks);
    this.#book = book;
    this.#setting = setting;
  }

  get notes(): Note[] {
    return [...this.#places].map(([{ id, label }, { marks, place }]) => ({ id, label, marks, place }));
  }

  body(strips: readonly Strip[]): void {
    for (const paragraph of paragraphsOf(strips, this.#setting)) {
      this.output.freshLine();
      this.#paragraph(paragraph, BODY);
      this.#flush();
    }
  }

  table({ cells }: Table): void {
    const table = this.#tables++;
    let row = -1;
    for (const { place, strips } of cells) {
      if (place.row !== row) {
        this.#flush();
        this.output.freshLine();
        row = place.row;
      } else {
        this.output.write('\t');
      }
      paragraphsOf(strips, this.#setting).forEach((paragraph, index) => {
        if (index > 0) this.output.freshLine();
        this.#paragraph(paragraph, { kind: 'cell', note: null, cell: { table, ...place } });
      });
    }
    this.#flush();
    this.output.freshLine();
  }

  /** The notes of the pages so far whose marks are not in what was written. */
  lost(page: number): void {
    this.#waiting.push(...this.#book.unmarkedUpTo(page).filter((note) => !this.#places.has(note)));
    this.#flush();
  }

  /** What stands on every page, once. */
  frame(kind: 'header' | 'footer', texts: readonly string[]): void {
    for (const text of texts) {
      this.output.freshLine();
      const words = new Words();
      words.add(text, null, null, {});
      this.output.paragraph(words, { ...BODY, kind }, {});
    }
  }

  #paragraph(paragraph: Paragraph, around: Around): void {
    const whole = joined(paragraph);
    const marks = around.note === null ? this.#book.marksIn(whole) : [];
    const words = new Words();
    let from = 0;
    for (const { start, end } of marks) {
      words.add(whole.text.slice(from, start), null, null, {});
      words.addMark(whole.text.slice(start, end), null);
      from = end;
    }
    words.add(whole.text.slice(from), null, null, {});
    const range = this.output.paragraph(words, around, styleOf(paragraph));
    for (const { start, end, note } of marks) {
      const known = this.#places.get(note);
      const mark = { start: range.start + start, end: range.start + end };
      if (known) known.marks.push(mark);
      else {
        this.#places.set(note, { marks: [mark], place: null });
        this.#waiting.push(note);
      }
    }
  }

  /** Writes the notes that wait, each on lines of its own. */
  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const note of waiting) {
      this.output.freshLine();
      const start = this.output.length;
      this.output.write(`${raisedLabel(note.label)} `);
      paragraphsOf(note.strips, { ...this.#setting, indented: false, inNote: true }).forEach((paragraph, index) => {
        if (index > 0) this.output.freshLine();
        this.#paragraph(paragraph, { ...BODY, note: note.id });
      });
      const marks = this.#places.get(note)?.marks ?? [];
      this.#places.set(note, { marks, place: { start, end: this.output.length } });
      this.output.freshLine();
    }
  }
}

function styleOf(paragraph: Paragraph): BlockStyle {
  return {
    ...(paragraph.every(({ line }) => line.bold) ? { bold: true } : {}),
    ...(paragraph.every(({ line }) => line.italic) ? { italic: true } : {}),
    ...(paragraph.every(isCentred) ? { centred: true } : {}),
  };
}
