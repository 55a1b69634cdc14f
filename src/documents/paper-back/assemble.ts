import type { PaperAnnex, PaperBlock, PaperCell, PaperRun, ReadPaper } from '../../figure/index.ts';
import type { Component } from '../paper/components.ts';
import { Bindings } from './bindings.ts';
import { componentNamed, isAroundText } from './components.ts';
import { headOf } from './head.ts';
import { headingOf } from './headings.ts';
import type { MarkedParagraph } from './marked.ts';
import { joinedRuns, type Notes, plainOf, runsOf } from './runs.ts';

/** What the paragraphs of a file make together. */
export interface Assembled extends Pick<ReadPaper, 'head' | 'blocks' | 'annexes'> {
  /** Words that stand among the head or at the foot and are none of its components. */
  readonly strange: readonly string[];
  /** Paragraphs in text boxes. */
  readonly boxed: number;
}

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;
interface OpenAnnex extends Omit<PaperAnnex, 'blocks' | 'title'> {
  title: string;
  readonly blocks: (PaperBlock | OpenTable)[];
}

/** @param styleName the name of a style in small letters */
export function assembled(
  paragraphs: readonly MarkedParagraph[],
  styleName: (style: string | undefined) => string,
): Assembled {
  return new Assembly(paragraphs, styleName).assembled();
}

class Assembly {
  readonly #paragraphs: readonly MarkedParagraph[];
  readonly #componentOf: (paragraph: MarkedParagraph) => Component | undefined;
  readonly #bindings: Bindings;
  readonly #notes: Notes;
  /** Tables that only hold components side by side. */
  readonly #layout: ReadonlySet<number>;
  readonly #lines = new Map<Component, string[]>();
  readonly #main: (PaperBlock | OpenTable)[] = [];
  readonly #annexes: OpenAnnex[] = [];
  readonly #tables = new Map<number, OpenTable>();
  readonly #strange: string[] = [];
  #title: string | null = null;
  #boxed = 0;

  constructor(paragraphs: readonly MarkedParagraph[], styleName: (style: string | undefined) => string) {
    this.#componentOf = ({ style }) => componentNamed(styleName(style));
    this.#bindings = new Bindings(paragraphs);
    this.#notes = notesIn(paragraphs);
    this.#paragraphs = paragraphs.filter(({ around }) => around.note === null);
    this.#layout = new Set(
      this.#paragraphs.flatMap((one) =>
        one.around.cell && isAroundText(this.#componentOf(one)) ? [one.around.cell.table] : [],
      ),
    );
  }

  assembled(): Assembled {
    for (const paragraph of this.#paragraphs) this.#take(paragraph);
    this.#untitled();
    return {
      head: headOf(this.#lines),
      blocks: withoutEnd(this.#main.map(closed)),
      annexes: this.#annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(closed) })),
      strange: this.#strange,
      boxed: this.#boxed,
    };
  }

  get #blocks(): (PaperBlock | OpenTable)[] {
    return this.#annexes.at(-1)?.blocks ?? this.#main;
  }

  #take(paragraph: MarkedParagraph): void {
    const component = this.#componentOf(paragraph);
    const runs = runsOf(paragraph, this.#bindings, this.#notes);
    const text = plainOf(runs).trim();
    const { cell } = paragraph.around;
    if (paragraph.around.kind === 'textbox') this.#box(runs, text);
    else if (isAroundText(component)) this.#component(component!, text);
    else if (cell && this.#layout.has(cell.table)) this.#strange.push(...(text === '' ? [] : [text]));
    else if (cell) this.#table(cell.table).take(cell, runs, this.#bindings.block(paragraph));
    else if (component === 'table-title') this.#titled(text);
    else if (component === 'annex-number') {
      if (text !== '') this.#annex(this.#bindings.block(paragraph), text);
    } else if (component === 'annex-title' && this.#annexes.length > 0) this.#annexTitle(text);
    else if (component !== 'annex-reference') this.#block(paragraph, runs, text);
  }

  #component(component: Component, text: string): void {
    if (text === '') return;
    const lines = this.#lines.get(component);
    if (lines) lines.push(text);
    else this.#lines.set(component, [text]);
  }

  #annex(id: string, number: string): void {
    this.#untitled();
    this.#annexes.push({ id, number, title: '', landscape: false, blocks: [] });
  }

  #annexTitle(text: string): void {
    const annex = this.#annexes.at(-1)!;
    annex.title = [annex.title, text].filter((part) => part !== '').join('\n');
  }

  #block(paragraph: MarkedParagraph, runs: readonly PaperRun[], text: string): void {
    const id = this.#bindings.block(paragraph);
    if (text === '' && id === '' && runs.every(({ kind }) => kind !== 'note')) return;
    this.#untitled();
    const { heading } = paragraph;
    const isHeading = heading !== undefined && heading <= 4;
    this.#blocks.push(isHeading ? headingOf(id, heading, text) : { kind: 'paragraph', id, content: runs });
  }

  #box(content: readonly PaperRun[], text: string): void {
    if (text === '') return;
    this.#boxed++;
    this.#blocks.push({ kind: 'paragraph', id: '', content });
  }

  #titled(text: string): void {
    this.#untitled();
    this.#title = text;
  }

  /** The title of a table that is not there any more is a paragraph. */
  #untitled(): void {
    if (this.#title) this.#blocks.push({ kind: 'paragraph', id: '', content: [{ kind: 'text', text: this.#title }] });
    this.#title = null;
  }

  #table(number: number): OpenTable {
    let table = this.#tables.get(number);
    if (!table) {
      table = new OpenTable(this.#title ?? '');
      this.#title = null;
      this.#tables.set(number, table);
      this.#blocks.push(table);
    }
    return table;
  }
}

function notesIn(paragraphs: readonly MarkedParagraph[]): Notes {
  const notes = new Map<string, MarkedParagraph[]>();
  for (const paragraph of paragraphs) {
    const { note } = paragraph.around;
    if (note === null) continue;
    const known = notes.get(note);
    if (known) known.push(paragraph);
    else notes.set(note, [paragraph]);
  }
  return notes;
}

const closed = (block: PaperBlock | OpenTable): PaperBlock => (block instanceof OpenTable ? block.closed() : block);

const EMPTY: PaperCell = { content: [], align: 'left', bold: false, span: 1 };

/** A table whose cells are coming in. */
class OpenTable {
  readonly #title: string;
  readonly #rows = new Map<
    number,
    Map<number, { readonly span: number; readonly paragraphs: (readonly PaperRun[])[] }>
  >();
  #id = '';

  constructor(title: string) {
    this.#title = title;
  }

  take(
    place: { readonly row: number; readonly column: number; readonly columnSpan: number },
    runs: readonly PaperRun[],
    id: string,
  ): void {
    this.#id ||= id;
    let row = this.#rows.get(place.row);
    if (!row) this.#rows.set(place.row, (row = new Map()));
    const cell = row.get(place.column);
    if (cell) cell.paragraphs.push(runs);
    else row.set(place.column, { span: place.columnSpan, paragraphs: [runs] });
  }

  closed(): TableBlock {
    const rows = [...this.#rows.values()].map((row) => {
      const cells: PaperCell[] = [];
      let next = 0;
      for (const [column, { span, paragraphs }] of row) {
        // A cell above reaches down to here.
        for (; next < column; next++) cells.push(EMPTY);
        cells.push(cellOf(paragraphs, span));
        next = column + span;
      }
      return cells;
    });
    const body = rows.findIndex((cells) => cells.some(({ bold, content }) => !bold && content.length > 0));
    const heads = body < 0 ? rows.length : body;
    return { kind: 'table', id: this.#id || tableIn(rows), title: this.#title, landscape: false, rows, heads };
  }
}

/** A cell all of whose words are bold is bold itself. */
function cellOf(paragraphs: readonly (readonly PaperRun[])[], span: number): PaperCell {
  const content = joinedRuns(paragraphs).filter((run) => run.kind === 'note' || run.text !== '');
  const said = content.filter((run) => run.kind === 'text');
  const bold = said.length > 0 && said.every((run) => run.bold === true || run.text.trim() === '');
  return { content: bold ? content.map(notBold) : content, align: 'left', bold, span };
}

const notBold = (run: PaperRun): PaperRun =>
  run.kind !== 'text' ? run : { kind: 'text', text: run.text, ...(run.italic ? { italic: true } : {}) };

/** The table that the figures in its cells are of, where its first cell was lost. */
function tableIn(rows: readonly (readonly PaperCell[])[]): string {
  const figure = rows
    .flat()
    .flatMap(({ content }) => content)
    .find((run) => run.kind === 'figure' && run.id.includes('.'));
  return figure?.kind === 'figure' ? figure.id.slice(0, figure.id.indexOf('.')) : '';
}

const END = './.';

/** "./." behind the last words is printed, not written. */
function withoutEnd(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return blocks;
  const at = last.content.findLastIndex((run) => run.kind === 'text' && run.text.trim() !== '');
  const run = last.content[at];
  const text = run?.kind === 'text' ? run.text.trimEnd() : '';
  if (run?.kind !== 'text' || !text.endsWith(END)) return blocks;
  if (last.id === '' && text === END) return blocks.slice(0, -1);
  const content = last.content.with(at, { ...run, text: text.slice(0, -2) });
  return [...blocks.slice(0, -1), { ...last, content }];
}
