import { type Grid, type GridCell, parseDecimal } from '../../figure/index.ts';
import { decimalSignOf } from '../../language/vi/index.ts';
import { lettersOf, type TableColumn, tableColumn } from './heads.ts';

/** The head of a table: its rows, and what each column is where a word tells. */
export interface TableHead {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<number, TableColumn>;
  /** The words over a column, from the top. */
  readonly words: ReadonlyMap<number, string>;
}

/** Heads stand within the first rows. */
const MOST_TITLE_ROWS = 40;
const MOST_HEAD_ROWS = 4;

/** A sheet with a table on it: cells by place, the lines above, the head. */
export class TableSheet {
  readonly name: string;
  readonly head: TableHead | null;
  /** The sign that marks decimals in the numbers typed as text, where they tell it and none tells another. */
  readonly decimalSign: ',' | '.' | null;
  private readonly byRow = new Map<number, Map<number, GridCell>>();

  constructor({ name, rows }: Grid) {
    this.name = name;
    for (const { row, cells } of rows) this.byRow.set(row, new Map(cells.map((cell) => [cell.column, cell])));
    this.head = this.findHead();
    this.decimalSign = this.findSign();
  }

  at(row: number, column: number): GridCell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  words(row: number, column: number): string {
    return (this.at(row, column)?.text ?? '').normalize('NFC').trim().replace(/\s+/gu, ' ');
  }

  /** Numbers of the rows below the head. */
  get body(): number[] {
    const { head } = this;
    return head === null ? [] : [...this.byRow.keys()].filter((row) => row > head.last && !this.numbersColumns(row));
  }

  /** What a line above the table says behind a colon: "Địa bàn: Xã Suối Mơ", "(Đơn vị tính: triệu đồng)". */
  said(...names: readonly string[]): string | null {
    for (const [row, cells] of this.byRow) {
      if (this.head !== null && row >= this.head.first) return null;
      for (const { text } of cells.values()) {
        const inside = text.trim().replace(/^\((.*)\)$/u, '$1');
        const colon = inside.indexOf(':');
        if (colon > 0 && names.includes(lettersOf(inside.slice(0, colon)))) return inside.slice(colon + 1).trim();
      }
    }
    return null;
  }

  /** A row that numbers the columns: A, B, 1, 2, 3=2/1. */
  private numbersColumns(row: number): boolean {
    const cells = [...(this.byRow.get(row)?.values() ?? [])];
    return (
      row === this.head!.last + 1 &&
      cells.every(({ text }) => /^\(?(?:[A-Z]|\d{1,2})(?:\s?=[\d/*x().\s+-]{1,20})?\)?$/u.test(text.trim()))
    );
  }

  private findHead(): TableHead | null {
    let best: { row: number; score: number } | null = null;
    for (const [row, cells] of this.byRow) {
      if (row > MOST_TITLE_ROWS) break;
      const found = [...cells.values()].map(({ text }) => tableColumn(text)?.column ?? null);
      const isHead = found.includes('indicator') || found.includes('area');
      const score = isHead ? found.filter((one) => one !== null).length * 4 + cells.size : 0;
      if (score > 4 && (best === null || score > best.score)) best = { row, score };
    }
    return best === null ? null : this.headFrom(best.row);
  }

  /** The head reaches down as far as the cell over the names does, where cells are merged. */
  private headFrom(first: number): TableHead {
    const cells = [...(this.byRow.get(first)?.values() ?? [])];
    const key = cells.find(({ text }) => ['indicator', 'area'].includes(tableColumn(text)?.column ?? ''));
    const last = first + Math.min(key?.rowSpan ?? 1, MOST_HEAD_ROWS) - 1;
    const words = new Map<number, string>();
    for (let row = first; row <= last; row += 1) {
      for (const { text, column, columnSpan } of this.byRow.get(row)?.values() ?? []) {
        for (let at = column; at < column + columnSpan; at += 1) {
          words.set(at, `${words.get(at) ?? ''} ${text.normalize('NFC').trim()}`.trim());
        }
      }
    }
    return { first, last, words, columns: columnsOf(words) };
  }

  private findSign(): ',' | '.' | null {
    const signs = new Set<string>();
    for (const row of this.body) {
      for (const [column, { stored, text }] of this.byRow.get(row)!) {
        const kind = this.head!.columns.get(column);
        if (stored.is !== 'text' || (kind !== undefined && kind !== 'value')) continue;
        const sign = decimalSignOf(text);
        if (sign !== null) signs.add(sign);
      }
    }
    return signs.size === 1 ? ([...signs][0] as ',' | '.') : null;
  }
}

/** What the columns are, the surest of a kind first: of "Mã chỉ tiêu" and "Chỉ tiêu" the code. */
function columnsOf(words: ReadonlyMap<number, string>): Map<number, TableColumn> {
  const found = [...words].flatMap(([at, head]) => {
    const column = tableColumn(head);
    return column === null ? [] : [{ at, ...column }];
  });
  return new Map(found.toSorted((a, b) => a.rank - b.rank).map(({ at, column }) => [at, column]));
}

/** Whether a text is a plain whole number, as a count of digits is. */
export const wholeIn = (text: string): number | null =>
  /^-?\d{1,2}$/u.test(text) ? Number(parseDecimal(text).units) : null;
