import type {
  Annex,
  Chip,
  ChipAsk,
  ChipStyle,
  FigureTable,
  FootNote,
  Inline,
  Override,
  Paragraph,
  ReportBlock,
  ReportBody,
  TableColumn,
  Words,
} from '../figure/index.ts';
import { CELL_STYLE } from './cell-text.ts';

/** A figure of a report, wherever it stands: in a sentence, in a note or as the cell of a table. */
export interface ChipPlace {
  /** A chip's own id; of a cell `TABLE.row.column`, rows and columns from 0, heads not counted. */
  readonly id: string;
  readonly ask: ChipAsk;
  readonly style: ChipStyle;
  /** As it was last written. */
  readonly text: string;
  readonly override: Override | null;
  /** Id of the block that it stands in. */
  readonly block: string;
  /** Whether it is the cell of a table. */
  readonly cell: boolean;
}

/** All blocks of a report in the order of reading, those of annexes behind. */
export const blocksOf = (body: ReportBody): readonly ReportBlock[] => [
  ...body.blocks,
  ...body.annexes.flatMap(({ blocks }) => blocks),
];

/** Every figure of a report in the order of reading: those of sentences, of their notes, and the cells of tables. */
export const chipsOf = (body: ReportBody): ChipPlace[] => blocksOf(body).flatMap(chipsIn);

/** The figures of one block. */
export function chipsIn(block: ReportBlock): ChipPlace[] {
  if (block.kind === 'table') return cellsOf(block);
  if (block.kind !== 'paragraph') return [];
  return inlineChips(block.content).map(({ id, ask, style, text, override }) => ({
    id,
    ask,
    style,
    text,
    override,
    block: block.id,
    cell: false,
  }));
}

const inlineChips = (content: readonly Inline[]): Chip[] =>
  content.flatMap((one) => (one.kind === 'chip' ? [one] : one.kind === 'note' ? inlineChips(one.content) : []));

function cellsOf(table: FigureTable): ChipPlace[] {
  return table.rows.flatMap((row, at) =>
    table.columns.map((column, to) => ({
      id: cellId(table.id, at, to),
      ask: cellAsk(table, row, column),
      style: CELL_STYLE,
      text: table.texts[at]?.[to] ?? '',
      override: overrideOf(table, at, to),
      block: table.id,
      cell: true,
    })),
  );
}

/** The id of a table's cell. */
export const cellId = (table: string, row: number, column: number): string => `${table}.${row}.${column}`;

/** What a cell asks. A row of a season or a school year keeps it, whatever the column is of. */
export const cellAsk = (
  { area, period }: Pick<FigureTable, 'area' | 'period'>,
  row: FigureTable['rows'][number],
  column: TableColumn,
): ChipAsk => ({
  indicator: row.indicator,
  breakdown: row.breakdown,
  area,
  period: row.period ?? column.period ?? period,
  aspect: column.aspect,
  plan: column.plan,
});

/** What a person wrote instead of a cell's number; null where it is the fact's. */
export const overrideOf = ({ overrides = [] }: FigureTable, row: number, column: number): Override | null =>
  overrides.find((one) => one.row === row && one.column === column) ?? null;

/** The table with something else written over the number of a cell, or with that taken back. */
export function withOverride(table: FigureTable, row: number, column: number, override: Override | null): FigureTable {
  const { overrides = [], ...bare } = table;
  const others = overrides.filter((one) => one.row !== row || one.column !== column);
  const all = override === null ? others : [...others, { ...override, row, column }];
  return all.length === 0 ? bare : { ...bare, overrides: all };
}

/** What is printed in a cell. */
export const cellWritten = (table: FigureTable, row: number, column: number): string =>
  written({ text: table.texts[row]?.[column] ?? '', override: overrideOf(table, row, column) });

/** The words of a block in one line, and where in it the figures stand (UTF-16 offsets). */
export interface Plain {
  readonly text: string;
  readonly chips: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/**
 * The plain text of a block, as findings count its places. Notes are texts of their own: ask with the note. Rows of tables are
 * lines, their cells parted by tabs.
 */
export function plainOf(block: ReportBlock | FootNote): Plain {
  if (block.kind === 'heading') return { text: block.text, chips: [] };
  if (block.kind === 'text-table') return { text: block.rows.map((row) => row.join('\t')).join('\n'), chips: [] };
  const plain = new Plainly();
  if (block.kind === 'table')
    block.texts.forEach((row, at) => {
      if (at > 0) plain.add('\n');
      row.forEach((_, to) => {
        if (to > 0) plain.add('\t');
        plain.add(cellWritten(block, at, to), cellId(block.id, at, to));
      });
    });
  else
    for (const one of block.content)
      if (one.kind === 'text') plain.add(one.text);
      else if (one.kind === 'chip') plain.add(written(one), one.id);
  return plain;
}

class Plainly implements Plain {
  text = '';
  readonly chips: { id: string; start: number; end: number }[] = [];

  add(text: string, id?: string): void {
    const start = this.text.length;
    this.text += text;
    if (id !== undefined) this.chips.push({ id, start, end: this.text.length });
  }
}

/** What is printed for a chip: what a person wrote instead of it, else its own text. */
export const written = ({ text, override }: Pick<Chip, 'text' | 'override'>): string => override?.text ?? text;

/** The notes of a paragraph, in order. */
export const notesOf = ({ content }: Paragraph): FootNote[] => content.filter((one) => one.kind === 'note');

/** What may become of one block: itself where nothing changes, none where it goes. */
export type BlockChange = (block: ReportBlock) => ReportBlock | null;

/** The report with each of its blocks changed, those of annexes too; what stays the same is the same object. */
export function withBlocks(body: ReportBody, change: BlockChange): ReportBody {
  const blocks = changedEach(body.blocks, change);
  const annexes = changedEach(body.annexes, (annex): Annex => {
    const inner = changedEach(annex.blocks, (block) => change(block) as typeof block | null);
    return inner === annex.blocks ? annex : { ...annex, blocks: inner };
  });
  return blocks === body.blocks && annexes === body.annexes ? body : { ...body, blocks, annexes };
}

/** A list with each of its things changed; the same list where none is. */
export function changedEach<T>(list: readonly T[], change: (one: T) => T | null): readonly T[] {
  const changed = list.map(change);
  if (changed.every((one, at) => one === list[at])) return list;
  return changed.filter((one) => one !== null);
}

/** The content with its chips changed, those of notes too; the same where none is. */
export function withChips(content: readonly Inline[], change: (chip: Chip) => Chip): readonly Inline[] {
  return changedEach(content, (one): Inline => {
    if (one.kind === 'chip') return change(one);
    if (one.kind === 'text') return one;
    const inner = withChips(one.content, change) as readonly (Words | Chip)[];
    return inner === one.content ? one : { ...one, content: inner };
  });
}
