import type { BlockStyle, CellPlace } from '../../figure/index.ts';
import { childOf, type Element, valOf } from '../package/xml.ts';
import type { Context } from './context.ts';
import { gridOf } from './grid.ts';
import { type Behind, Inline, isHiddenParagraph, propertiesOf, runsOn } from './inline.ts';
import type { PendingNote } from './note-book.ts';
import type { Label } from './numbering.ts';
import type { Surroundings } from './output.ts';
import { paragraphFormatOf } from './styles.ts';
import { raisedLabel } from './symbols.ts';
import { beginOf, type Source, type Words } from './words.ts';

const NOT_IN_CELL: Surroundings = { kind: 'paragraph', note: null, cell: null };

interface Waiting {
  readonly words: Words;
  readonly behind: Behind;
  /** Where a comment on the paragraph's number goes. */
  readonly place: Source;
}

/** Shared by a body and everything inside it: tables are counted through. */
export interface Counters {
  tables: number;
}

/**
 * Reads a run of blocks (the body, a note, a header, a text box) into the output: paragraphs, tables, content
 * controls. Notes and text boxes are written behind the paragraph that holds them, or behind the row of a table.
 */
export class Story {
  readonly inline: Inline;
  readonly #context: Context;
  readonly #part: string | null;
  readonly #anchor: Source | null;
  readonly #around: Surroundings;
  readonly #counters: Counters;
  /** A paragraph whose mark is deleted: its words wait for the next. */
  #unfinished: Waiting | null = null;
  #behind: Behind = { notes: [], boxes: [] };
  /** Bookmarks that begin before the next paragraph. */
  readonly #bookmarks: Element[] = [];
  /** The table cell that is open, and how many tables are. */
  #cell: CellPlace | null = null;
  #tables = 0;
  /** The next paragraph stands where the output is: behind a cell's tab, behind a note's mark. */
  #inPlace = false;
  /** That was a note's mark: a space follows. */
  #afterMark = false;
  /** Called when a paragraph ends a section. */
  onSection: ((properties: Element) => void) | null = null;
  onPageNumber: ((paragraph: Element, words: Words) => void) | null = null;

  constructor(context: Context, part: string | null, anchor: Source | null, around: Surroundings, counters: Counters) {
    this.#context = context;
    this.#part = part;
    this.#anchor = anchor;
    this.#around = around;
    this.#counters = counters;
    this.inline = new Inline(context, part, anchor);
  }

  /** Reads one child of a body. */
  block(element: Element): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element);
        break;
      case 'w:tbl':
        this.#table(element);
        break;
      case 'w:sdt':
        this.blocks(childOf(element, 'w:sdtContent'));
        break;
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        this.blocks(element);
        break;
      case 'mc:AlternateContent':
        this.blocks(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'));
        break;
      case 'w:bookmarkStart':
        this.#bookmarks.push(element);
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.#context.tallies.embedded++;
    }
  }

  blocks(parent: Element | undefined): void {
    for (const child of parent?.children ?? []) if (child.name !== null) this.block(child);
  }

  /** The next paragraph goes on in the line that the output is in. */
  goOnInLine(): void {
    this.#inPlace = true;
    this.#afterMark = true;
  }

  /** Writes what still waits. */
  end(): void {
    if (this.#unfinished) this.#write(this.#unfinished.words, this.#unfinished.behind, {});
    this.#unfinished = null;
    this.#flush();
    this.#context.tallies.contents += this.inline.fields.contents;
  }

  #paragraph(paragraph: Element): void {
    const { styles, tallies } = this.#context;
    const properties = propertiesOf(paragraph);
    const style = valOf(properties, 'w:pStyle');
    const waiting = this.#unfinished ?? {
      words: this.#context.output.words(),
      behind: { notes: [], boxes: [] },
      place: this.#placeBefore(paragraph),
    };
    const inContents = this.inline.fields.inContents;
    const hiddenBefore = tallies.hidden;
    for (const bookmark of this.#bookmarks.splice(0)) waiting.words.mark(beginOf(bookmark));
    this.inline.read(paragraph, waiting.words, waiting.behind, styles.runsIn(style));
    if (this.inline.fields.pageNumber) this.#pageNumber(paragraph, waiting.words);
    this.inline.fields.endParagraph();
    if (runsOn(paragraph)) {
      if (!this.#unfinished) tallies.deletions++;
      this.#unfinished = waiting;
      return;
    }
    this.#unfinished = null;
    const { words } = waiting;
    const isContents = words.isBlank && (inContents || this.inline.fields.inContents);
    const isHidden = words.text === '' && (tallies.hidden > hiddenBefore || isHiddenParagraph(properties));
    if (!isContents && !isHidden) this.#finish(waiting, properties, style);
    const section = childOf(properties, 'w:sectPr');
    if (section) this.onSection?.(section);
  }

  /** Numbers a paragraph and writes it: its number is counted only once it is certain that the paragraph stays. */
  #finish({ words, behind, place }: Waiting, properties: Element | undefined, style: string | undefined): void {
    const { styles, numbering } = this.#context;
    words.style = style;
    const own = paragraphFormatOf(properties);
    const label = numbering.next(own, style);
    if (label) words.prepend(this.#shown(label, properties, style) + (label.suffix === 'nothing' ? '' : ' '), place);
    const heading = styles.heading(style, own);
    const centred = own.centred ?? styles.paragraph(style).centred ?? false;
    this.#write(words, behind, { ...words.look, ...(centred ? { centred } : {}), ...(heading ? { heading } : {}) });
  }

  /** A number is set in its level's font, or in that of its paragraph's mark. */
  #shown({ text, font, isBullet }: Label, properties: Element | undefined, style: string | undefined): string {
    if (isBullet) return text;
    const { styles, oldFonts } = this.#context;
    const mark = styles.run(childOf(properties, 'w:rPr'), styles.runsIn(style));
    return oldFonts.shown(font ?? mark.wide ?? mark.font, text) ?? text;
  }

  /** A number has no run of its own: a comment on it goes to the place before its paragraph's first. */
  #placeBefore(paragraph: Element): Source {
    const place = propertiesOf(paragraph)?.end ?? paragraph.open;
    const isEmptyTag = paragraph.open === paragraph.end;
    return this.#anchor ?? { part: isEmptyTag ? null : this.#part, run: { start: place, end: place } };
  }

  #pageNumber(paragraph: Element, words: Words): void {
    this.onPageNumber?.(paragraph, words);
    this.inline.fields.pageNumber = false;
  }

  #write(words: Words, behind: Behind, style: BlockStyle): void {
    const { output } = this.#context;
    const isEmpty = words.text === '';
    const isFrame = this.#around.kind === 'header' || this.#around.kind === 'footer';
    if (!this.#inPlace && !(isEmpty && (this.#cell || isFrame))) {
      output.freshLine();
      if (isEmpty && this.#around.kind === 'paragraph' && this.#around.note === null) output.write('\n');
    }
    if (this.#afterMark && !/^\s/u.test(words.text)) output.write(' ');
    this.#afterMark = false;
    if (!isEmpty) this.#inPlace = false;
    const around =
      this.#cell && this.#around.kind === 'paragraph'
        ? { ...this.#around, kind: 'cell' as const, cell: this.#cell }
        : this.#around;
    const range = output.paragraph(words, around, style);
    for (const note of behind.notes) {
      const from = range.start + words.labelLength;
      const mark = { start: note.mark.start + from, end: note.mark.end + from };
      this.#behind.notes.push({ ...note, mark });
    }
    this.#behind.boxes.push(...behind.boxes);
    if (this.#tables === 0) this.#flush();
  }

  #table(table: Element): void {
    const { output, tallies } = this.#context;
    const outer = this.#cell;
    const { rows, deleted } = gridOf(table, this.#counters.tables++);
    tallies.deletions += deleted;
    this.#tables++;
    for (const row of rows) {
      if (row.inserted) tallies.insertions++;
      this.#inPlace = false;
      output.freshLine();
      row.cells.forEach(({ element, place }, index) => {
        if (index > 0) output.write('\t');
        this.#cell = place;
        this.inline.inTable = true;
        this.#inPlace = true;
        this.blocks(element);
      });
      this.#inPlace = false;
      if (this.#tables === 1) this.#flush();
    }
    this.#tables--;
    this.#cell = outer;
    this.inline.inTable = outer !== null;
    output.freshLine();
  }

  /** Writes the text boxes and notes that wait, each on its own lines. */
  #flush(): void {
    const { notes, boxes } = this.#behind;
    if (notes.length === 0 && boxes.length === 0) return;
    this.#behind = { notes: [], boxes: [] };
    for (const { content, source } of boxes) this.#box(content, source);
    for (const note of notes) this.#note(note);
  }

  #box(content: Element, source: Source): void {
    if (this.#around.kind === 'textbox') return;
    this.#context.output.freshLine();
    const box = new Story(
      this.#context,
      this.#part,
      this.#anchor ?? source,
      { ...NOT_IN_CELL, kind: 'textbox' },
      this.#counters,
    );
    box.blocks(content);
    box.end();
    this.#context.output.freshLine();
  }

  #note(note: PendingNote): void {
    const { output, notes } = this.#context;
    if (!note.element) {
      notes.notes.push({ id: note.id, label: note.label, marks: [note.mark], place: null });
      return;
    }
    output.freshLine();
    const start = output.length;
    output.write(raisedLabel(note.label));
    const story = new Story(this.#context, note.part, note.anchor, { ...NOT_IN_CELL, note: note.id }, this.#counters);
    story.goOnInLine();
    story.blocks(note.element);
    story.end();
    notes.notes.push({ id: note.id, label: note.label, marks: [note.mark], place: { start, end: output.length } });
    output.freshLine();
  }
}
