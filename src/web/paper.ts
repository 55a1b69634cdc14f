import type { Block, Note, Range } from '../figure/index.ts';
import { type Desk, sectionId } from './desk.ts';
import { firstAfter, grouped } from './grouping.ts';
import { type Content, Html, html } from './html.ts';
import { type Mark, marked, marksOf } from './marks.ts';
import { WORDS } from './words.ts';

/** A note's mark in the text, and whether it is the first one of its note. */
interface NoteMark extends Range {
  readonly note: Note;
  readonly first: boolean;
}

/** What the paper is made from, looked up by place. */
interface Paper {
  readonly desk: Desk;
  readonly marks: readonly Mark[];
  readonly noteMarks: readonly NoteMark[];
  readonly noteBlocks: ReadonlyMap<string | null, readonly Block[]>;
  /** Indices of the sections that begin in a block. */
  readonly sections: ReadonlyMap<number, readonly number[]>;
}

/** The words of a range, with what is marked in them. */
function words({ desk, marks }: Paper, { start, end }: Range): Html[] {
  const { text } = desk.document;
  const parts: Html[] = [];
  let at = start;
  for (let i = firstAfter(marks, start); i < marks.length && marks[i]!.start < end; i++) {
    const from = Math.max(marks[i]!.start, at);
    const to = Math.min(marks[i]!.end, end);
    parts.push(html`${text.slice(at, from)}`, marked(marks[i]!, text.slice(from, to)));
    at = to;
  }
  return [...parts, html`${text.slice(at, end)}`];
}

function marksIn({ noteMarks }: Paper, { start, end }: Range): NoteMark[] {
  const found: NoteMark[] = [];
  for (let i = firstAfter(noteMarks, start); i < noteMarks.length && noteMarks[i]!.end <= end; i++)
    if (noteMarks[i]!.start >= start) found.push(noteMarks[i]!);
  return found;
}

/** The pieces of a block in order, with the notes' marks between them. */
function pieces(paper: Paper, block: Block): Content[] {
  const parts: { readonly start: number; readonly content: Content }[] = [
    ...block.pieces.map((piece) => ({ start: piece.start, content: words(paper, piece) })),
    ...marksIn(paper, block).map(({ start, note }) => ({
      start,
      content: html`<sup><a href="#n${note.id}">${note.label}</a></sup>`,
    })),
  ];
  return parts.sort((a, b) => a.start - b.start).map(({ content }) => content);
}

function noteHtml(paper: Paper, note: Note): Html {
  const blocks = paper.noteBlocks.get(note.id) ?? [];
  return html`<div class="note" id="n${note.id}" role="note"><span class="label">${note.label}</span>
<div>${blocks.map((block) => html`<p>${pieces(paper, block)}</p>`)}</div></div>
`;
}

/** The notes whose first mark stands in a block, shown right below it. */
const notesBelow = (paper: Paper, block: Block): Html[] =>
  marksIn(paper, block)
    .filter(({ first, note }) => first && paper.noteBlocks.has(note.id))
    .map(({ note }) => noteHtml(paper, note));

/** Longer paragraphs that begin with a number are items, not headings. */
const HEADING_LENGTH = 160;

function paragraph(paper: Paper, block: Block, index: number): Html {
  const [first, ...more] = paper.sections.get(index) ?? [];
  const { centred, bold, italic } = block.style;
  const look = [block.kind, centred && 'centred', bold && 'bold', italic && 'italic'].filter(Boolean).join(' ');
  const anchors = more.map((section) => html`<span id="${sectionId(section)}"></span>`);
  const content = html`${anchors}${pieces(paper, block)}`;
  if (first === undefined) return html`<p class="${look}">${content}</p>\n`;
  if (block.end - block.start > HEADING_LENGTH)
    return html`<p class="${look}" id="${sectionId(first)}">${content}</p>\n`;
  const tag = new Html(`h${Math.min(paper.desk.sections[first]!.depth + 1, 6)}`);
  return html`<${tag} id="${sectionId(first)}" class="${look}">${content}</${tag}>\n`;
}

/** A cell that holds one number and nothing else: it is set to the right. */
const NUMBER_CELL = /^\s{0,9}[+−-]?\d[\d.,]{0,20}\s{0,2}%?\s{0,9}$/;

/** Cells of one table, row by row. */
function table(paper: Paper, cells: readonly Block[]): Html {
  const cell = (blocks: readonly Block[]): Html => {
    const { rowSpan, columnSpan } = blocks[0]!.cell!;
    const paragraphs = blocks.map((block) => html`<p>${pieces(paper, block)}</p>`);
    const { text } = paper.desk.document;
    const isNumber = blocks.every(({ start, end }) => NUMBER_CELL.test(text.slice(start, Math.min(end, start + 40))));
    return html`<td${isNumber && new Html(' class="number"')} rowspan="${rowSpan}" colspan="${columnSpan}">${paragraphs}</td>`;
  };
  const row = (blocks: readonly Block[]): Html =>
    html`<tr>${[...grouped(blocks, (block) => block.cell!.column).values()].map(cell)}</tr>\n`;
  const rows = [...grouped(cells, (block) => block.cell!.row).values()].map(row);
  return html`<div class="table" tabindex="0" role="region" aria-label="${WORDS.table}"><table>${rows}</table></div>\n`;
}

function lookUps(desk: Desk): Paper {
  const { blocks, notes } = desk.document;
  const noteMarks = notes.flatMap((note) => note.marks.map((mark, index) => ({ ...mark, note, first: index === 0 })));
  const sections = grouped([...desk.sections.keys()], (index) => desk.sections[index]!.block);
  return {
    desk,
    marks: marksOf(desk),
    noteMarks: noteMarks.sort((a, b) => a.start - b.start),
    noteBlocks: grouped(blocks, ({ note }) => note),
    sections,
  };
}

/** The report in the middle of the desk: its words as they stand, figures marked, notes below what they explain. */
export function paper(desk: Desk): Html {
  const made = lookUps(desk);
  const { blocks } = desk.document;
  const placed = new Set(made.noteMarks.map(({ note }) => note.id));
  const out: Html[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.note !== null) {
      if (!placed.has(block.note)) out.push(html`<div class="note" role="note"><p>${pieces(made, block)}</p></div>\n`);
    } else if (block.cell) {
      const first = i;
      while (blocks[i + 1]?.cell?.table === block.cell.table) i++;
      const cells = blocks.slice(first, i + 1);
      out.push(table(made, cells), ...cells.flatMap((cell) => notesBelow(made, cell)));
    } else out.push(paragraph(made, block, i), ...notesBelow(made, block));
  }
  return html`${out}`;
}
