import type { Block } from '../figure/index.ts';
import type { Term, View } from './view.ts';

/** Where a figure of a table stands, as a person finds it: sheet or table, row, column, and of a workbook the cell. */

interface Heads {
  readonly name: string;
  /** The words over each column, from the top. */
  readonly columns: ReadonlyMap<number, string>;
  /** The first words of each row. */
  readonly rows: ReadonlyMap<number, string>;
}

const LONGEST = 60;
const MOST_SPAN = 256;
const LETTER = /\p{L}/u;
const MOST_CAPTION = 80;
/** The line above a table that gives it its number: `Bảng 1.`, `Biểu số 02`, `Phụ lục II`. */
const CAPTION = /(?<=^\s{0,9})(?:bảng|biểu|phụ lục)(?: số)? (?:\d{1,3}|[IVX]{1,5})(?![\p{L}\d])/iu;
const known = new WeakMap<View, Map<number, Heads>>();

/**
 * A sentence with the place of its first figure before it: "Biểu 1, dòng «Lúa đông xuân: diện tích», cột «So sánh (%),
 * KH» (ô G12): …". Where that stands in prose, the place of the first that stands in a table is named at the end.
 */
export function stood(view: View, [culprit, ...others]: readonly Term[], sentence: string): string {
  const own = culprit === undefined ? '' : standing(view, culprit);
  if (own !== '') return `${own}: ${sentence}`;
  const other = others.map((term) => standing(view, term)).find((place) => place !== '');
  return other === undefined ? sentence : `${sentence} Trong bảng: ${other}.`;
}

/** Empty for a figure in prose. */
function standing(view: View, term: Term): string {
  const cell = view.cellOf(term);
  if (cell === null) return '';
  const heads = headsOf(view).get(cell.table);
  const row = rowOf(view, term) ?? heads?.rows.get(cell.row);
  const column = heads?.columns.get(cell.column);
  const parts = [heads?.name ?? '', row ? `dòng «${short(row)}»` : '', column ? `cột «${short(column)}»` : ''];
  const address = addressOf(view, term);
  return `${parts.filter((part) => part !== '').join(', ')}${address === null ? '' : ` (ô ${address})`}`;
}

/** The cell of a workbook that a figure stands in, as a person finds it there: `G12`. Null elsewhere. */
export function addressOf(view: View, term: Term): string | null {
  const cell = view.document.format === 'xlsx' ? view.cellOf(term) : null;
  return cell && `${letters(cell.column)}${cell.row + 1}`;
}

const short = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`);

/** What the row measures: the subject of its level or plan. */
function rowOf(view: View, term: Term): string | null {
  if (term.figure.subject !== null) return term.figure.subject;
  const level = view.subjectOf(term);
  return level === null ? null : level.figure.subject;
}

function headsOf(view: View): Map<number, Heads> {
  let tables = known.get(view);
  if (tables === undefined) {
    tables = readHeads(view);
    known.set(view, tables);
  }
  return tables;
}

function readHeads(view: View): Map<number, Heads> {
  const { blocks, text, format } = view.document;
  const cells = new Map<number, number[]>();
  /** What each table is called by its sheet or the line above it. */
  const captions = new Map<number, string | undefined>();
  let [sheet, above] = ['', ''];
  blocks.forEach((block, k) => {
    if (block.kind === 'paragraph') above = text.slice(block.start, Math.min(block.end, block.start + MOST_CAPTION));
    if (block.kind === 'paragraph' && block.style.heading === 1) sheet = text.slice(block.start, block.end);
    if (block.cell === null) return;
    const { table } = block.cell;
    if (!cells.has(table)) {
      cells.set(table, []);
      captions.set(table, format === 'xlsx' ? sheet : CAPTION.exec(above.normalize('NFC'))?.[0]);
    }
    cells.get(table)!.push(k);
  });
  // A letter's head and foot are tables in a Word file, and no reader counts them.
  const counted = [...cells].filter(([, inside]) => inside.some((k) => view.inBlock(k).length > 0));
  const number = new Map(counted.map(([table], index) => [table, index + 1]));
  return new Map(
    [...cells].map(([table, inside]) => {
      const name = captions.get(table) ?? `Bảng ${number.get(table) ?? ''}`.trim();
      return [table, headsOfTable(view, name, inside)];
    }),
  );
}

function headsOfTable(view: View, name: string, cells: readonly number[]): Heads {
  const { blocks, text } = view.document;
  const wordsOf = ({ start, end }: Block): string => text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const first =
    blocks[cells.find((k) => view.inBlock(k).some((term) => view.cellOf(term) !== null)) ?? -1]?.cell?.row ?? 0;
  const width = cells.reduce((most, k) => Math.max(most, blocks[k]!.cell!.column + 1), 0);
  const columns = new Map<number, string>();
  const rows = new Map<number, string>();
  for (const k of cells) {
    const { row, column, columnSpan } = blocks[k]!.cell!;
    const words = wordsOf(blocks[k]!);
    if (!LETTER.test(words) && words !== '%') continue;
    if (row >= first) {
      if (!rows.has(row)) rows.set(row, words);
    } else if (columnSpan < width) {
      for (let under = column; under < column + Math.min(columnSpan, MOST_SPAN); under++) {
        columns.set(under, [columns.get(under), words].filter(Boolean).join(', '));
      }
    }
  }
  return { name, columns, rows };
}

/** A column counted from 0 by its letters: 5 → F. */
function letters(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
