import type { Paper, PaperAnnex, PaperBlock, PaperCell, PaperRun, ReportHead } from '../../figure/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import {
  ANNEX_NAME,
  COMPONENT_NAMES,
  DRAFT_NAME,
  DRAFT_SAYS,
  HEADING_NAME,
  MADE_UP_NAME,
  MADE_UP_SAYS,
  NOTE_NAME,
  PARAGRAPH_NAME,
  rowName,
  TABLE_NAME,
} from './names.vi.ts';

/** A number bound to a fact, in its line. */
export interface LineFigure {
  readonly id: string;
  /** What it is the same figure by in another version: its id, in a row of a table its column. */
  readonly key: string;
  readonly text: string;
}

export type NoteRun = Extract<PaperRun, { kind: 'note' }>;
export type LineSource = PaperBlock | PaperAnnex | NoteRun | readonly PaperCell[];

/** One line of a report laid out flat: what is told as the same, changed, moved, there or gone. */
export interface Line {
  /** Only lines of one kind are held against each other. */
  readonly kind: 'head' | 'text' | 'note' | 'table' | 'row' | 'annex';
  /** Id of its block; of a row `TABLE.row`, of a component of the head `head.NAME`. */
  readonly block: string;
  /** What a person calls it. */
  readonly what: string;
  readonly text: string;
  readonly figures: readonly LineFigure[];
  /** What it was made of; null for a component of the head. */
  readonly from: LineSource | null;
  /** The line that it hangs on: of a row its table, of a note what bears its mark. */
  readonly of: number | null;
}

/** Stands where the mark of a note does: its number is its place, and no part of the text. */
const NOTE_MARK = '*';
/** Between the cells of a row. */
export const BETWEEN_CELLS = '\t';

const BEFORE_TEXT = [
  'urgency',
  'superior',
  'issuer',
  'number',
  'symbol',
  'place',
  'date',
  'title',
  'addressees',
  'grounds',
] as const satisfies readonly (keyof ReportHead)[];
const BEHIND_TEXT = ['authority', 'signer', 'recipients'] as const satisfies readonly (keyof ReportHead)[];

/** A component of the head as one text; lists are a line for each; empty where there is none. */
export function componentText(head: ReportHead, name: keyof ReportHead): string {
  const value = head[name];
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.join('\n');
  return name === 'date' ? dayWords(value) : value;
}

/** The words of runs, with the sign of a note at its place. */
export const wordsOf = (content: readonly PaperRun[]): string =>
  content.map((run) => (run.kind === 'note' ? NOTE_MARK : run.text)).join('');

/** All of a report in its order: head, text with notes behind what bears their marks, foot, annexes. */
export function linesOf(paper: Paper): Line[] {
  const lines: Line[] = [];
  if (paper.madeUp) lines.push(plain('head', 'head.madeUp', MADE_UP_NAME, MADE_UP_SAYS));
  if (paper.draft) lines.push(plain('head', 'head.draft', DRAFT_NAME, DRAFT_SAYS));
  addComponents(paper.head, BEFORE_TEXT, lines);
  for (const block of paper.blocks) addBlock(block, lines);
  addComponents(paper.head, BEHIND_TEXT, lines);
  for (const annex of paper.annexes) {
    lines.push(plain('annex', annex.id, ANNEX_NAME, spaced(annex.number, annex.title), annex));
    for (const block of annex.blocks) addBlock(block, lines);
  }
  return lines;
}

const plain = (
  kind: Line['kind'],
  block: string,
  what: string,
  text: string,
  from: LineSource | null = null,
): Line => ({
  kind,
  block,
  what,
  text,
  figures: [],
  from,
  of: null,
});

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function addComponents(head: ReportHead, names: readonly (keyof ReportHead)[], lines: Line[]): void {
  for (const name of names) {
    const text = componentText(head, name);
    if (text !== '') lines.push(plain('head', `head.${name}`, COMPONENT_NAMES[name], text));
  }
}

function addBlock(block: PaperBlock, lines: Line[]): void {
  if (block.kind === 'heading') {
    lines.push(plain('text', block.id, HEADING_NAME, spaced(block.number, block.text), block));
  } else if (block.kind === 'paragraph') {
    addContent('text', block, PARAGRAPH_NAME, null, lines);
  } else {
    const table = lines.push(plain('table', block.id, TABLE_NAME, block.title, block)) - 1;
    for (const [row, cells] of block.rows.entries()) {
      addRow(`${block.id}.${row}`, rowName(block.title, row + 1), cells, table, lines);
    }
  }
}

function addContent(
  kind: Line['kind'],
  from: Extract<PaperBlock, { kind: 'paragraph' }> | NoteRun,
  what: string,
  of: number | null,
  lines: Line[],
): void {
  const { id, content } = from;
  const figures = content.flatMap((run) =>
    run.kind === 'figure' ? [{ id: run.id, key: run.id, text: run.text }] : [],
  );
  const at = lines.push({ kind, block: id, what, text: wordsOf(content), figures, from, of }) - 1;
  addNotes(content, at, lines);
}

function addNotes(content: readonly PaperRun[], of: number, lines: Line[]): void {
  for (const run of content) if (run.kind === 'note') addContent('note', run, NOTE_NAME, of, lines);
}

function addRow(block: string, what: string, cells: readonly PaperCell[], of: number, lines: Line[]): void {
  const text = cells.map(({ content }) => wordsOf(content)).join(BETWEEN_CELLS);
  const figures = cells.flatMap(({ content }, column) =>
    content
      .filter((run) => run.kind === 'figure')
      .map((run, nth) => ({ id: run.id, key: `${column}:${nth}`, text: run.text })),
  );
  const at = lines.push({ kind: 'row', block, what, text, figures, from: cells, of }) - 1;
  for (const { content } of cells) addNotes(content, at, lines);
}
