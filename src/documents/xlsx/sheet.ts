import { type CellPlace, decimalText, type Stored } from '../../figure/index.ts';
import type { Limits } from '../limits.ts';
import type { Package } from '../package/package.ts';
import { childOf, childrenOf, type Element, wholeOf } from '../package/xml.ts';
import { Refusal } from '../refusal.ts';
import { addressOf, MOST_COLUMNS } from './addresses.ts';
import { storedDecimal } from './decimal.ts';
import type { Look } from './looks.ts';
import { numberKind, shownNumber, shownText } from './number-format.ts';
import { richText, textOf } from './strings.ts';
import type { Place, Tallies } from './tallies.ts';

/** A cell that shows something. Rows and columns are those of the sheet, from 0. */
export interface SheetCell extends Omit<CellPlace, 'table'> {
  readonly text: string;
  /** Whether it holds a number (or words that are one). */
  readonly isNumber: boolean;
  readonly stored: Stored;
  readonly look: Look;
}

/** A row in sight with the cells that show something, from the left. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** What the sheets of one workbook have in common. */
export interface Book {
  readonly file: Package;
  readonly strings: readonly string[];
  readonly lookOf: (style: string | undefined) => Look;
  readonly since1904: boolean;
  readonly limits: Limits;
  readonly tallies: Tallies;
  /** Whether everything is read: hidden rows and columns, and formulas that have no value yet. */
  readonly everything?: boolean;
}

interface Merged {
  readonly rows: number;
  readonly columns: number;
}

/** Merged cells may claim the whole sheet; more than this no head of a table spans. */
const MOST_SPAN = 256;
const LONGEST_CELL = 32_767;
const NUMBER_WORDS = /^[-+–(]?\d[\d.,]{0,30}%?\)?$/u;

/**
 * Reads the cells of a sheet that show something; hidden rows and columns are left out and counted, unless everything is
 * asked for.
 *
 * @throws Refusal
 */
export function rowsOfSheet(book: Book, name: string, part: string): SheetRow[] {
  const reader = new SheetReader(book, name);
  const xml = book.file.text(part);
  if (xml === null) throw new Refusal({ code: 'missing-part', part });
  const root = book.file.parse(withoutEmptyEnd(xml), part, { parent: 'x:sheetData', take: (row) => reader.row(row) });
  return reader.rows(root);
}

/** How many characters of rows without a value are worth leaving out before the sheet is read. */
const LONG_END = 1_000_000;

/** A sheet formatted down to its last row has a million rows behind its last value: they are not read. */
function withoutEmptyEnd(xml: string): string {
  const prefix = /<(\w{1,20}:)?worksheet[\s>]/u.exec(xml.slice(0, 2000))?.[1] ?? '';
  const last = Math.max(...['v', 'is', 'f'].map((name) => xml.lastIndexOf(`</${prefix}${name}>`)));
  const end = `</${prefix}row>`;
  const from = last < 0 ? -1 : xml.indexOf(end, last);
  const to = xml.lastIndexOf(`</${prefix}sheetData>`);
  return from < 0 || to - from < LONG_END ? xml : xml.slice(0, from + end.length) + xml.slice(to);
}

class SheetReader {
  readonly #book: Book;
  readonly #name: string;
  readonly #rows: { row: number; cells: SheetCell[] }[] = [];
  #at = -1;
  #hiddenRows = 0;

  constructor(book: Book, name: string) {
    this.#book = book;
    this.#name = name;
  }

  row(element: Element): void {
    if (element.name !== 'x:row') return;
    const { attributes } = element;
    this.#at = Math.max((wholeOf(attributes.r) ?? 0) - 1, this.#at + 1);
    if (element.children.length === 0) return;
    const cells: SheetCell[] = [];
    let column = -1;
    for (const child of element.children) {
      if (child.name !== 'x:c') continue;
      column = Math.max(addressOf(child.attributes.r ?? '')?.column ?? 0, column + 1);
      const cell = child.children.length === 0 || column >= MOST_COLUMNS ? null : this.#cell(child, column);
      if (cell) cells.push(cell);
    }
    if (cells.length === 0) return;
    if (!this.#book.everything && isHidden(attributes)) {
      this.#hiddenRows += 1;
      return;
    }
    this.#book.tallies.count(cells.length, this.#book.limits.paragraphs);
    this.#rows.push({ row: this.#at, cells });
  }

  /** The rows once the whole sheet was read: only then are hidden columns and merged cells known. */
  rows(root: Element): SheetRow[] {
    const hidden = this.#book.everything ? new Set<number>() : hiddenColumns(root);
    const merged = mergedCells(root);
    let hiddenCells = 0;
    const rows = this.#rows.flatMap(({ row, cells }) => {
      const seen = hidden.size === 0 ? cells : cells.filter(({ column }) => !hidden.has(column));
      hiddenCells += cells.length - seen.length;
      if (seen.length === 0) return [];
      if (merged.size === 0) return [{ row, cells: seen }];
      const spread = seen.map((cell) => {
        const area = merged.get(keyOf(row, cell.column));
        return area ? { ...cell, rowSpan: area.rows, columnSpan: area.columns } : cell;
      });
      return [{ row, cells: spread }];
    });
    this.#book.tallies.hide(this.#hiddenRows, hiddenCells);
    return rows;
  }

  #cell(element: Element, column: number): SheetCell | null {
    const { attributes } = element;
    const look = this.#book.lookOf(attributes.s);
    const shown = this.#shown(element, look, column);
    const text = shown.text.replace(/[\r\n]{1,9}/gu, ' ').slice(0, LONGEST_CELL);
    const words = text.trim();
    const { stored } = shown;
    if (words === '' && !(this.#book.everything && stored.is !== 'text')) return null;
    const isNumber = stored.is === 'number' || NUMBER_WORDS.test(words);
    return { row: this.#at, column, rowSpan: 1, columnSpan: 1, text, isNumber, stored, look };
  }

  #shown(element: Element, look: Look, column: number): { text: string; stored: Stored } {
    const { strings, tallies } = this.#book;
    const place = { sheet: this.#name, row: this.#at, column };
    const type = element.attributes.t ?? 'n';
    if (type === 'inlineStr') return asText(shownText(richText(childOf(element, 'x:is')!), look.format));
    const value = childOf(element, 'x:v');
    if (value === undefined) {
      if (!childOf(element, 'x:f')) return asText('');
      tallies.uncalculated.add(place);
      return { text: '', stored: { is: 'formula' } };
    }
    const stored = textOf(value);
    switch (type) {
      case 's':
        return asText(shownText(strings[wholeOf(stored) ?? -1] ?? '', look.format));
      case 'str':
      case 'd':
        return asText(shownText(stored, look.format));
      case 'b':
        return { text: stored === '1' ? 'TRUE' : 'FALSE', stored: { is: 'boolean' } };
      case 'e':
        tallies.errors.add(place);
        return { text: stored, stored: { is: 'error' } };
      default:
        return this.#number(stored, look, place);
    }
  }

  #number(stored: string, { format }: Look, place: Place): { text: string; stored: Stored } {
    const shown = shownNumber(stored, format, this.#book.since1904);
    const value = storedDecimal(stored);
    if (shown === null || value === null) return asText(stored);
    if (!shown.faithful) this.#book.tallies.otherwise.add(place);
    return { text: shown.text, stored: { is: 'number', value: decimalText(value), ...numberKind(value, format) } };
  }
}

const asText = (text: string): { text: string; stored: Stored } => ({ text, stored: { is: 'text' } });

const isHidden = ({ hidden }: Readonly<Record<string, string>>): boolean => hidden === '1' || hidden === 'true';

const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

function hiddenColumns(root: Element): Set<number> {
  const hidden = new Set<number>();
  for (const { attributes } of childrenOf(childOf(root, 'x:cols'), 'x:col')) {
    if (!isHidden(attributes)) continue;
    const last = Math.min(wholeOf(attributes.max) ?? 0, MOST_COLUMNS);
    for (let column = Math.max(wholeOf(attributes.min) ?? 1, 1); column <= last; column++) hidden.add(column - 1);
  }
  return hidden;
}

/** The merged areas of a sheet by their first cell. */
function mergedCells(root: Element): Map<number, Merged> {
  const merged = new Map<number, Merged>();
  for (const { attributes } of childrenOf(childOf(root, 'x:mergeCells'), 'x:mergeCell')) {
    const [from, to] = (attributes.ref ?? '').split(':').map(addressOf);
    if (!from || !to || to.row < from.row || to.column < from.column) continue;
    merged.set(keyOf(from.row, from.column), {
      rows: Math.min(to.row - from.row + 1, MOST_SPAN),
      columns: Math.min(to.column - from.column + 1, MOST_SPAN),
    });
  }
  return merged;
}
