import type { Block, Document, Note, Range } from '../../figure/index.ts';
import { escaped, NOT_IN_XML } from '../package/xml.ts';
import { zipOf } from '../package/zip.ts';
import { liesIn } from '../text/notes.ts';
import { BLANK_PARTS, HEAD, NAMESPACES, NOTE_RULES, SECTION } from './blank.ts';
import { type Comment, commented } from './commented.ts';
import { type Origin, Origins } from './origin.ts';

const MAIN = 'word/document.xml';
/** The end of a line, and what XML does not know. */
const BREAKS = new RegExp(`[\\n\\r\\v\\f\\u2028\\u2029]\\s*|${NOT_IN_XML.source}`, 'gu');

/**
 * A Word file made of a plain text: its paragraphs with the broken lines put together, its tables, its notes as
 * footnotes at their marks, and Word comments at their places (one on a note stands at the note's mark).
 */
export function wordFromText(document: Document, comments: readonly Comment[]): Uint8Array {
  const writer = new Writer(document);
  const parts = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const [name, text] of BLANK_PARTS) parts.set(name, encoder.encode(text));
  parts.set(MAIN, encoder.encode(writer.main()));
  parts.set('word/footnotes.xml', encoder.encode(writer.footnotes()));
  return commented(zipOf(parts), writer.origins(), comments);
}

/** A note that becomes a footnote, and the run of its mark once that is written. */
interface Footnote {
  readonly number: number;
  readonly note: Note;
  readonly mark: Range;
  readonly blocks: Block[];
  run: Range | null;
}

class Writer {
  readonly #document: Document;
  readonly #footnotes = new Map<string, Footnote>();
  /** The footnotes in the order of their marks. */
  readonly #marks: readonly Footnote[];
  readonly #origins: Origin[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #nextMark = 0;

  constructor(document: Document) {
    this.#document = document;
    const places = document.notes.flatMap(({ place }) => (place ? [place] : [])).sort((a, b) => a.start - b.start);
    for (const note of document.notes) {
      // A mark within a note would be lost with it: such a note stays a paragraph, where it stands.
      const mark = note.marks.find(({ start }) => !liesIn(places, start));
      if (!mark || !note.place) continue;
      this.#footnotes.set(note.id, { number: this.#footnotes.size + 1, note, mark, blocks: [], run: null });
    }
    for (const block of document.blocks) this.#footnotes.get(block.note ?? '')?.blocks.push(block);
    this.#marks = [...this.#footnotes.values()].sort((a, b) => a.mark.start - b.mark.start);
  }

  main(): string {
    this.#write(`${HEAD}<w:document ${NAMESPACES}><w:body>`);
    const { blocks } = this.#document;
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!;
      if (this.#footnotes.has(block.note ?? '')) continue;
      const table = block.cell?.table;
      if (table === undefined) this.#paragraph(block);
      else {
        const first = index;
        while (blocks[index + 1]?.cell?.table === table) index++;
        this.#table(blocks.slice(first, index + 1));
      }
    }
    // Marks that stand alone, with no words before or behind.
    if (this.#nextMark < this.#marks.length || blocks.length === 0) {
      this.#write('<w:p>');
      this.#marksBefore(Number.POSITIVE_INFINITY);
      this.#write('</w:p>');
    }
    this.#write(`${SECTION}</w:body></w:document>`);
    return this.#parts.join('');
  }

  footnotes(): string {
    const { text } = this.#document;
    const notes = [...this.#footnotes.values()].map(({ number, blocks }) => {
      const paragraphs = blocks.map((block, index) => {
        const words = escaped(
          block.pieces
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s+/gu, ' ')
            .trim(),
        );
        const mark = index > 0 ? '' : '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
        return `<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${mark}<w:r><w:t xml:space="preserve">${index > 0 ? '' : ' '}${words}</w:t></w:r></w:p>`;
      });
      return `<w:footnote w:id="${number}">${paragraphs.join('') || '<w:p/>'}</w:footnote>`;
    });
    return `${HEAD}<w:footnotes ${NAMESPACES}>${NOTE_RULES}${notes.join('')}</w:footnotes>`;
  }

  /** The way from the text to the new file; the words of a footnote lead to its mark. */
  origins(): Origins {
    const all = [...this.#origins];
    for (const { blocks, note, run } of this.#footnotes.values()) {
      if (!run) continue;
      const places = blocks.length > 0 ? blocks.flatMap(({ pieces }) => pieces) : [note.place!];
      for (const text of places) all.push({ text, part: MAIN, run, chars: null });
    }
    all.sort((a, b) => a.text.start - b.text.start);
    const origins = new Origins();
    for (const origin of all) origins.add(origin);
    return origins;
  }

  #write(xml: string): void {
    this.#parts.push(xml);
    this.#length += xml.length;
  }

  #paragraph(block: Block): void {
    const { centred, heading } = block.style;
    const look =
      (block.cell ? '<w:pStyle w:val="Cell"/>' : '') +
      (centred ? '<w:ind w:firstLine="0"/><w:jc w:val="center"/>' : '') +
      (heading && !block.cell ? `<w:outlineLvl w:val="${Math.min(heading, 9) - 1}"/>` : '');
    this.#write(`<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}`);
    for (const piece of block.pieces) {
      this.#marksBefore(piece.start + 1);
      this.#words(piece, block);
    }
    this.#marksBefore(block.end + 1, block);
    this.#write('</w:p>');
  }

  /** The marks that stand before a place; those of a paragraph's end stand at it, not behind its last word. */
  #marksBefore(place: number, last?: Block): void {
    for (; this.#nextMark < this.#marks.length; this.#nextMark++) {
      const footnote = this.#marks[this.#nextMark]!;
      if (footnote.mark.start >= place && !(last && footnote.mark.start <= last.end)) return;
      const start = this.#length;
      this.#write(
        `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${footnote.number}"/></w:r>`,
      );
      footnote.run = { start, end: this.#length };
    }
  }

  /** The words of a piece: one run for each line of it, with a space between. */
  #words(piece: Range, block: Block): void {
    const { bold, italic } = block.style;
    const look =
      bold || italic || block.style.heading
        ? `<w:rPr>${bold || block.style.heading ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`
        : '';
    const text = this.#document.text.slice(piece.start, piece.end);
    let from = 0;
    for (const match of text.matchAll(BREAKS)) {
      this.#run(text.slice(from, match.index), piece.start + from, look);
      if (/\s/u.test(match[0])) this.#write(`<w:r>${look}<w:t xml:space="preserve"> </w:t></w:r>`);
      from = match.index + match[0].length;
    }
    this.#run(text.slice(from), piece.start + from, look);
  }

  #run(text: string, place: number, look: string): void {
    if (text === '') return;
    const start = this.#length;
    this.#write(`<w:r>${look}<w:t xml:space="preserve">`);
    const from = this.#length;
    this.#write(escaped(text));
    const chars = { start: from, end: this.#length };
    this.#write('</w:t></w:r>');
    this.#origins.push({
      text: { start: place, end: place + text.length },
      part: MAIN,
      run: { start, end: this.#length },
      chars,
    });
  }

  #table(cells: readonly Block[]): void {
    const columns = columnsIn(cells);
    const isSparse = hasRoom(columns, cells);
    const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
    const grid = '<w:gridCol/>'.repeat(columns.length);
    this.#write(
      `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    );
    let index = 0;
    while (index < cells.length) {
      const { row } = cells[index]!.cell!;
      this.#write('<w:tr>');
      let end = index;
      while (cells[end]?.cell?.row === row) end++;
      for (const column of isSparse ? columnsIn(cells.slice(index, end)) : columns) {
        this.#write('<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>');
        let blocks = 0;
        for (
          ;
          index < cells.length && cells[index]!.cell!.row === row && cells[index]!.cell!.column === column;
          index++
        ) {
          this.#paragraph(cells[index]!);
          blocks++;
        }
        this.#write(`${blocks === 0 ? '<w:p/>' : ''}</w:tc>`);
      }
      this.#write('</w:tr>');
    }
    this.#write('</w:tbl><w:p/>');
  }
}

const MOST_EMPTY = 4;
const MOST_ROOM = 100_000;

/** The columns that hold something, from the left. */
const columnsIn = (cells: readonly Block[]): number[] =>
  [...new Set(cells.map(({ cell }) => cell!.column))].sort((a, b) => a - b);

/** Whether most of a large table would be empty cells: a sheet may hold one word in each of its far corners. */
function hasRoom(columns: readonly number[], cells: readonly Block[]): boolean {
  const room = columns.length * new Set(cells.map(({ cell }) => cell!.row)).size;
  return room > MOST_ROOM && room > cells.length * MOST_EMPTY;
}
