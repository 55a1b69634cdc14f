import type { DeskSection, DeskView } from '../../contract/index.ts';
import type { Block } from '../../figure/index.ts';
import { grouped } from './grouping.ts';
import { marksOf } from './marks.ts';
import { type NoteMark, noteMarksIn, noteMarksOf, type Run, runsOf } from './runs.ts';
import { tableGrid } from './table-grid.ts';

/** A note as it is shown below what it explains; without label where no mark leads to it. */
export interface NoteItem {
  readonly id: string;
  readonly label: string | null;
  readonly paragraphs: readonly (readonly Run[])[];
}

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly index: number;
  readonly block: Block;
  /** Level of heading from 1; null for a paragraph. */
  readonly heading: number | null;
  /** Indices of the sections that begin here. */
  readonly sections: readonly number[];
  readonly runs: readonly Run[];
  readonly notes: readonly NoteItem[];
}

/** Amounts are set to the right, long words have room, the rest stands as its author set it. */
export interface CellLook {
  readonly number: boolean;
  readonly wide: boolean;
  readonly centred: boolean;
  readonly bold: boolean;
}

export interface CellItem {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly look: CellLook;
  /** Indices of the sections that begin here. */
  readonly sections: readonly number[];
  readonly paragraphs: readonly (readonly Run[])[];
}

export interface TableItem {
  readonly kind: 'table';
  readonly index: number;
  /** Which table of the report, from 1. */
  readonly number: number;
  readonly rows: readonly (readonly CellItem[])[];
  readonly notes: readonly NoteItem[];
}

export interface LooseNote {
  readonly kind: 'note';
  readonly index: number;
  readonly note: NoteItem;
}

export type PaperItem = ParagraphItem | TableItem | LooseNote;

type Parts = Pick<DeskView, 'text' | 'blocks' | 'notes' | 'figures' | 'findings' | 'sections'>;

/** Longer paragraphs that begin with a number are items, not headings. */
const HEADING_LENGTH = 160;

const PLAIN: CellLook = { number: false, wide: false, centred: false, bold: false };
/** A cell of more characters is not squeezed by the columns beside it. */
const LONG_CELL = 40;
/** A cell that holds one number and nothing else. */
const NUMBER_CELL = /^\s{0,9}[+−-]?\d[\d.,]{0,20}\s{0,2}%?\s{0,9}$/;

/** What the paper is made from, looked up by place. */
class Paper {
  readonly parts: Parts;
  private readonly marks;
  private readonly noteMarks: readonly NoteMark[];
  private readonly noteBlocks: ReadonlyMap<string | null, readonly Block[]>;
  private readonly sections: ReadonlyMap<number, readonly number[]>;
  private readonly placed: ReadonlySet<string>;

  constructor(parts: Parts) {
    this.parts = parts;
    this.marks = marksOf(parts.figures, parts.findings);
    this.noteMarks = noteMarksOf(parts.notes);
    this.noteBlocks = grouped(parts.blocks, ({ note }) => note);
    this.sections = grouped([...parts.sections.keys()], (index) => parts.sections[index]!.block);
    this.placed = new Set(this.noteMarks.map(({ note }) => note.id));
  }

  runs(block: Block): Run[] {
    return runsOf(this.parts.text, block, this.marks, this.noteMarks);
  }

  /** The notes whose first mark stands in a block, shown right below it. */
  notesBelow(block: Block): NoteItem[] {
    return noteMarksIn(this.noteMarks, block)
      .filter(({ first, note }) => first && this.noteBlocks.has(note.id))
      .map(({ note: { id, label } }) => ({
        id,
        label,
        paragraphs: (this.noteBlocks.get(id) ?? []).map((one) => this.runs(one)),
      }));
  }

  /** A note to which no mark leads, where it stands. */
  looseNote(block: Block, index: number): LooseNote | null {
    if (this.placed.has(block.note!)) return null;
    return { kind: 'note', index, note: { id: `${block.note}-${index}`, label: null, paragraphs: [this.runs(block)] } };
  }

  paragraph(block: Block, index: number): ParagraphItem {
    const sections = this.sections.get(index) ?? [];
    const first: DeskSection | undefined = this.parts.sections[sections[0] ?? -1];
    const heading = first && block.end - block.start <= HEADING_LENGTH ? first.depth : null;
    const runs = this.runs(block);
    return { kind: 'paragraph', index, block, heading, sections, runs, notes: this.notesBelow(block) };
  }

  /** A number that its author centred and that is no figure counts the rows. */
  private lookOf(blocks: readonly Block[], paragraphs: readonly (readonly Run[])[], columnSpan: number): CellLook {
    const { text } = this.parts;
    const isNumber = blocks.every(({ start, end }) => NUMBER_CELL.test(text.slice(start, Math.min(end, start + 40))));
    const isCentred = blocks.every(({ style }) => style.centred);
    const number = isNumber && (!isCentred || paragraphs.flat().some(({ kind }) => kind === 'mark'));
    const wide = columnSpan === 1 && blocks.some(({ start, end }) => end - start > LONG_CELL);
    return { number, wide, centred: isCentred && !number, bold: blocks.every(({ style }) => style.bold) };
  }

  table(cells: readonly Block[], index: number): TableItem {
    const at = new Map(cells.map((block, k) => [block, index + k]));
    const places = [...grouped(cells, ({ cell }) => `${cell!.row} ${cell!.column}`).values()];
    const rows = tableGrid(places.map((blocks) => ({ ...blocks[0]!.cell!, blocks }))).map((row) =>
      row.map(({ column, cell }): CellItem => {
        if (!cell) return { column, rowSpan: 1, columnSpan: 1, look: PLAIN, sections: [], paragraphs: [] };
        const { rowSpan, columnSpan, blocks } = cell;
        const paragraphs = blocks.map((block) => this.runs(block));
        const sections = blocks.flatMap((block) => this.sections.get(at.get(block)!) ?? []);
        const look = this.lookOf(blocks, paragraphs, columnSpan);
        return { column, rowSpan, columnSpan, look, sections, paragraphs };
      }),
    );
    const number = cells[0]!.cell!.table + 1;
    return { kind: 'table', index, number, rows, notes: cells.flatMap((block) => this.notesBelow(block)) };
  }
}

/** The report from top to bottom: its words as they stand, cut where something is marked, notes below what they explain. */
export function paperItems(parts: Parts): PaperItem[] {
  const paper = new Paper(parts);
  const { blocks } = parts;
  const items: PaperItem[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const index = i;
    if (block.note !== null) {
      const note = paper.looseNote(block, index);
      if (note) items.push(note);
    } else if (block.cell) {
      while (blocks[i + 1]?.cell?.table === block.cell.table) i++;
      items.push(paper.table(blocks.slice(index, i + 1), index));
    } else items.push(paper.paragraph(block, index));
  }
  return items;
}
