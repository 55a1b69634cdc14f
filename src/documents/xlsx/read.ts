import type { Block, BlockStyle, CellPlace, Document } from '../../figure/index.ts';
import type { Limits } from '../limits.ts';
import type { Package } from '../package/package.ts';
import { childrenOf, reach } from '../package/xml.ts';
import { Refusal } from '../refusal.ts';
import { layoutOf } from './layout.ts';
import { type Look, looksOf } from './looks.ts';
import { type Book, rowsOfSheet, type SheetCell, type SheetRow } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { Tallies } from './tallies.ts';
import { workbookOf } from './workbook.ts';

/**
 * Reads an Excel file (.xlsx): its sheets in the order of the tabs, each under its name as a heading; the lines around
 * its tables as paragraphs, its tables as cells at their own rows and columns, so that a place leads to an address
 * (`F12`). The text is what the cells show. Hidden sheets, rows and columns are left out with a notice.
 *
 * @throws Refusal
 */
export function readWorkbook(file: Package, limits: Limits): Document {
  const { sheets, charts, since1904 } = workbookOf(file);
  const tallies = new Tallies();
  tallies.charts = charts;
  const book: Book = { file, strings: sharedStrings(file), lookOf: looksOf(file), since1904, limits, tallies };
  const writer = new Writer(limits.paragraphs);
  for (const { name, part, hidden } of sheets) {
    if (hidden) {
      tallies.hiddenSheets.push(name);
      continue;
    }
    const stretches = layoutOf(rowsOfSheet(book, name, part));
    if (stretches.length > 0) writer.heading(name);
    for (const { kind, rows } of stretches) {
      if (kind === 'table') writer.table(rows);
      else writer.lines(rows);
    }
    countBeside(book, part);
  }
  const { text, blocks } = writer;
  return { text, blocks, notes: [], notices: tallies.notices(), format: 'xlsx', page: null };
}

/** Comments and pictures of a sheet, which are not read. */
function countBeside({ file, tallies }: Book, part: string): void {
  for (const { type, part: beside } of file.relationsOf(part)) {
    if (beside === null) continue;
    if (type === 'comments') {
      tallies.comments += childrenOf(reach(file.tree(beside) ?? undefined, 'x:commentList'), 'x:comment').length;
    } else if (type === 'drawing') {
      for (const { type: drawn } of file.relationsOf(beside)) {
        if (drawn === 'image') tallies.pictures += 1;
        else if (drawn === 'chart') tallies.charts += 1;
      }
    }
  }
}

/** A tab stands for each column between two cells, up to so many: the text of a table is a table again. */
const MOST_TABS = 64;
const INDENT = '  ';

/** The text of a workbook as it grows, with its blocks. */
class Writer {
  readonly blocks: Block[] = [];
  readonly #most: number;
  readonly #parts: string[] = [];
  #length = 0;
  #tables = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get text(): string {
    return this.#parts.join('');
  }

  heading(name: string): void {
    if (this.#length > 0) this.#write('\n');
    this.#block(name.trim(), null, { heading: 1 });
    this.#write('\n');
  }

  lines(rows: readonly SheetRow[]): void {
    for (const { cells } of rows) {
      for (const cell of cells) {
        this.#block(cell.text.trim(), null, styleOf(cell.look));
        this.#write('\n');
      }
    }
  }

  table(rows: readonly SheetRow[]): void {
    const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
    const first = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
    const last = columns.reduce((most, column) => Math.max(most, column), 0);
    const wide = last - first < MOST_TABS;
    for (const { cells } of rows) {
      let at = first;
      for (const cell of cells) {
        this.#write(wide ? '\t'.repeat(cell.column - at) : at === first ? '' : '\t');
        at = cell.column;
        this.#cell(cell);
      }
      this.#write(`${wide ? '\t'.repeat(last - at) : ''}\n`);
    }
    this.#tables += 1;
  }

  /** How far the words of a cell stand in says what they are a part of: it stays, as spaces. */
  #cell({ row, column, rowSpan, columnSpan, text, look }: SheetCell): void {
    const place = { table: this.#tables, row, column, rowSpan, columnSpan };
    this.#block(`${INDENT.repeat(look.indent)}${text.trimEnd()}`, place, styleOf(look));
  }

  #write(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  #block(text: string, cell: CellPlace | null, style: BlockStyle): void {
    if (text === '') return;
    if (this.blocks.length >= this.#most) throw new Refusal({ code: 'too-many-cells', limit: this.#most });
    const start = this.#length;
    this.#write(text);
    const range = { start, end: this.#length };
    const kind = cell === null ? 'paragraph' : 'cell';
    this.blocks.push({ kind, ...range, pieces: [range], note: null, cell, style });
  }
}

const styleOf = ({ bold, italic, centred }: Look): BlockStyle => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(centred ? { centred } : {}),
});
