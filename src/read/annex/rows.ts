import {
  isNoteHead,
  isOrderHead,
  isUnitHead,
  OF_WHICH,
  type OutlineKind,
  oneOf,
  outlineMarkOf,
  pattern,
} from '../../language/vi/index.ts';
import { type Cell, ONLY_NUMBER, type Table } from './tables.ts';

/** A row of a table below its heads, in the outline that its marks, its indents and "Trong đó" make. */
export interface Row {
  /** Row of the table. */
  readonly at: number;
  /** As written, without its mark. */
  readonly name: string;
  /** As its unit column has it, folded; empty where there is none. */
  readonly unit: string;
  /** The cells that hold a number alone, by column. */
  readonly amounts: ReadonlyMap<number, Cell>;
  readonly parent: Row | null;
  /** Whether "Trong đó" says that it is a part, perhaps one of several that are not all. */
  readonly partly: boolean;
  /** Whether it adds up others: tổng số, tổng cộng. */
  readonly total: boolean;
}

/** What the columns without amounts hold. */
export interface Sides {
  readonly order: number | null;
  readonly name: number | null;
  readonly unit: number | null;
}

const LETTER = /\p{L}/u;

/** Which columns number, name and measure the rows: by their heads, the name by where most words stand. */
export function sidesOf({ cells, first, columns }: Table): Sides {
  const head = (column: number): string => columns.get(column)?.path.join(' ') ?? '';
  const words = new Map<number, number>();
  const seen = new Set<number>();
  for (const { row, column, words: text, columnSpan } of cells) {
    if (row < first) continue;
    seen.add(column);
    if (columnSpan < 3 && LETTER.test(text)) words.set(column, (words.get(column) ?? 0) + text.length);
  }
  const all = [...seen].sort((a, b) => a - b);
  const order = all.find((column) => isOrderHead(head(column))) ?? null;
  const unit = all.find((column) => isUnitHead(head(column))) ?? null;
  let name: number | null = null;
  for (const column of all) {
    if (column === order || column === unit || isNoteHead(head(column)) || !words.has(column)) continue;
    if (name === null || words.get(column)! > 3 * words.get(name)!) name = column;
  }
  return { order, name: name ?? unit, unit: name === null ? null : unit };
}

const PARTLY = pattern(`^${oneOf(OF_WHICH)}(?![\\p{L}])[\\s:.,]{0,3}`);
const TOTAL = /^(?:tổng(?: cộng| số| toàn)?|cộng|toàn (?:huyện|tỉnh|xã|thành phố|phường))(?!\p{L})/iu;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** How far up a kind of mark stands; letters and roman numbers are used either way. */
const RANK: Readonly<Partial<Record<OutlineKind, number>>> = {
  part: 0,
  letter: 1,
  roman: 1,
  arabic: 2,
  decimal: 3,
  lower: 6,
  bracket: 7,
};

interface Open {
  readonly kind: string;
  /** Of numbered marks; null for dashes, indents and rows without a mark. */
  readonly rank: number | null;
  readonly row: Row;
}

const known = new WeakMap<Table, Row[]>();

/** The rows of a table below its heads. */
export function rowsOf(table: Table): Row[] {
  let rows = known.get(table);
  if (rows === undefined) {
    rows = new Rows(table).read();
    known.set(table, rows);
  }
  return rows;
}

class Rows {
  readonly #table: Table;
  readonly #sides: Sides;
  readonly #open: Open[] = [];
  /** The row that "Trong đó:" alone was said of, while its parts go on. */
  #divided: { readonly row: Row; readonly depth: number } | null = null;

  constructor(table: Table) {
    this.#table = table;
    this.#sides = sidesOf(table);
  }

  read(): Row[] {
    const rows: Row[] = [];
    const { cells, first } = this.#table;
    for (let from = 0; from < cells.length; ) {
      const at = cells[from]!.row;
      let to = from;
      while (to < cells.length && cells[to]!.row === at) to += 1;
      const row = at < first ? null : this.#row(cells.slice(from, to), at, rows.at(-1) ?? null);
      if (row !== null) rows.push(row);
      from = to;
    }
    return rows;
  }

  #row(cells: readonly Cell[], at: number, before: Row | null): Row | null {
    const { order, name: nameColumn, unit: unitColumn } = this.#sides;
    const named = cells.find(({ column }) => column === nameColumn) ?? cells.find(({ words }) => LETTER.test(words));
    const text = named?.text ?? '';
    const orderText = order === null ? '' : (cells.find(({ column }) => column === order)?.text.trim() ?? '');
    const { kind, rank, name } = markOf(orderText, text);
    const amounts = new Map(
      cells
        .filter(
          (cell) =>
            cell !== named && cell.column !== order && cell.column !== unitColumn && ONLY_NUMBER.test(cell.words),
        )
        .map((cell) => [cell.column, cell]),
    );
    const unit = cells.find(({ column }) => column === unitColumn && column !== null)?.words ?? '';
    const opener = PARTLY.exec(name);
    const rest = opener === null ? name : name.slice(opener[0].length).trim();
    if (opener !== null && rest === '' && amounts.size === 0) {
      if (before !== null) this.#divide(before);
      return null;
    }
    const total = TOTAL.test(rest);
    return this.#place({ at, name: rest, unit, amounts, total }, { kind, rank }, opener !== null, before);
  }

  /** "Trong đó:" alone: what follows are parts of the row before, or of that which it is a part of itself. */
  #divide(before: Row): void {
    const depth = this.#open.findIndex(({ row }) => row === before);
    this.#divided = { row: before, depth };
    this.#open.length = Math.max(0, depth + 1);
  }

  #place(
    row: Pick<Row, 'at' | 'name' | 'unit' | 'amounts' | 'total'>,
    mark: Pick<Open, 'kind' | 'rank'>,
    opened: boolean,
    before: Row | null,
  ): Row {
    if (opened && before !== null) {
      // "Trong đó: lúa lai" is a part of the row before, or stands beside another such part.
      const parent = before.partly && before.parent !== null && this.#divided === null ? before.parent : before;
      return { ...row, parent, partly: true };
    }
    const heading = row.amounts.size === 0 && mark.kind === 'plain 0' && CAPITALS.test(row.name);
    if (heading || (row.total && mark.kind === 'plain 0' && row.amounts.size > 0)) this.#open.length = 0;
    else this.#close(mark);
    if (this.#divided !== null && this.#open.length <= this.#divided.depth) this.#divided = null;
    const parent = this.#open.at(-1)?.row ?? null;
    const partly = this.#divided !== null && parent === this.#divided.row;
    const placed: Row = { ...row, parent, partly };
    this.#open.push({ ...mark, row: placed });
    return placed;
  }

  /** Closes what stands no higher than a mark: from the last of its kind, or, of a number, below its rank. */
  #close({ kind, rank }: Pick<Open, 'kind' | 'rank'>): void {
    const same = this.#open.findIndex((one) => one.kind === kind);
    if (same >= 0) this.#open.length = same;
    else if (rank !== null) {
      while (this.#open.length > 0) {
        const last = this.#open.at(-1)!;
        if (last.rank !== null && last.rank <= rank) break;
        this.#open.pop();
      }
    } else if (kind.startsWith('plain ')) {
      // Rows that stand in further are below; those that stand out again are not.
      const indent = Number(kind.slice(6));
      while (this.#open.length > 0) {
        const last = this.#open.at(-1)!.kind;
        if (!last.startsWith('plain ') || Number(last.slice(6)) < indent) break;
        this.#open.pop();
      }
    }
  }
}

/** The kind of mark that a row has, in its column of order or before its name, and the name without it. */
function markOf(order: string, text: string): { kind: string; rank: number | null; name: string } {
  // A table counts further than the outline of a report does.
  if (/^\d{1,5}[.)]?$/u.test(order)) return { kind: 'arabic 0', rank: RANK.arabic!, name: text.trim() };
  const own =
    order === ''
      ? null
      : outlineMarkOf(/^[-–+*•]$/u.test(order) ? `${order} Mục` : `${order.replace(/[.)]$/u, '')}. Mục`);
  const inName = own === null ? outlineMarkOf(text) : null;
  const mark = own ?? inName;
  const name = (inName === null ? text : text.slice(inName.end)).trim();
  if (mark === null) {
    const indent = text.length - text.trimStart().length;
    return { kind: `plain ${indent}`, rank: null, name };
  }
  const steps = mark.kind === 'decimal' ? mark.ordinals.length : 0;
  const rank = RANK[mark.kind];
  return { kind: `${mark.kind} ${steps}`, rank: rank === undefined ? null : rank + steps * 0.1, name };
}
