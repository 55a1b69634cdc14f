import type { SheetCell, SheetRow } from './sheet.ts';

/** A run of rows of a sheet: lines of words (titles, notes, signatures), or a table. */
export interface Stretch {
  readonly kind: 'lines' | 'table';
  readonly rows: readonly SheetRow[];
}

/** A row of a table has at least so many cells; lists of two columns have fewer. */
const USUAL_WIDTH = 3;
const MOSTLY = 0.5;

/**
 * Parts the rows of a sheet into tables and the lines around them. Where the author drew lines around the cells of
 * tables, these are the tables; else a table reaches from its first row of three cells or more to its last with a
 * number, and a row of heads below an empty row begins another one.
 */
export function layoutOf(rows: readonly SheetRow[]): Stretch[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width < 2) return rows.length === 0 ? [] : [{ kind: 'lines', rows }];
  return new Layout(rows, Math.min(USUAL_WIDTH, width)).stretches();
}

class Layout {
  readonly #rows: readonly SheetRow[];
  readonly #isTable: (row: SheetRow) => boolean;
  readonly #stretches: { kind: 'lines' | 'table'; rows: SheetRow[] }[] = [];
  #waiting: SheetRow[] = [];
  #table: SheetRow[] = [];
  /** Whether the table that is open holds numbers already. */
  #numbers = false;

  constructor(rows: readonly SheetRow[], least: number) {
    this.#rows = rows;
    const wide = rows.filter(({ cells }) => cells.length >= least).flatMap(({ cells }) => cells);
    const framed = wide.filter(({ look }) => look.framed).length > wide.length * MOSTLY;
    this.#isTable = framed
      ? ({ cells }) => cells.some(({ look }) => look.framed)
      : ({ cells }) => cells.length >= least;
  }

  stretches(): Stretch[] {
    const rows = this.#rows;
    const spans = firstSpans(rows);
    rows.forEach((row, at) => {
      const gap = at > 0 && row.row > rows[at - 1]!.row + 1;
      // A head cell that reaches down into the first row of a table belongs to it.
      const reaches = spans[at]! > 1 && at + 1 < rows.length && this.#isTable(rows[at + 1]!);
      const inTable = this.#isTable(row) || (this.#table.length === 0 && reaches);
      if (inTable) this.#tableRow(row, gap);
      else this.#waiting.push(row);
    });
    this.#close();
    return this.#stretches;
  }

  #tableRow(row: SheetRow, gap: boolean): void {
    const hasNumbers = row.cells.some(({ isNumber }) => isNumber);
    const apart = gap || this.#waiting.length > 0;
    // Words alone below an empty row: the head of another table, or signatures.
    if (this.#table.length > 0 && this.#numbers && apart && !hasNumbers && this.#gapBefore(row)) this.#close();
    if (this.#table.length === 0) this.#lines(this.#waiting);
    else for (const waiting of this.#waiting) this.#table.push(waiting);
    this.#waiting = [];
    this.#table.push(row);
    this.#numbers ||= hasNumbers;
  }

  /** Whether an empty row lies between the table's last row and this one. */
  #gapBefore(row: SheetRow): boolean {
    return row.row - this.#table.at(-1)!.row > this.#waiting.length + 1;
  }

  #close(): void {
    if (this.#table.length > 0) {
      if (this.#numbers || this.#stretches.every(({ kind }) => kind === 'lines')) {
        this.#stretches.push({ kind: 'table', rows: this.#table });
      } else this.#lines(this.#table);
    }
    this.#lines(this.#waiting);
    this.#table = [];
    this.#waiting = [];
    this.#numbers = false;
  }

  #lines(rows: readonly SheetRow[]): void {
    if (rows.length === 0) return;
    const last = this.#stretches.at(-1);
    if (last?.kind === 'lines') last.rows = last.rows.concat(rows);
    else this.#stretches.push({ kind: 'lines', rows: [...rows] });
  }
}

/** For each row the most rows that one of its cells covers. */
const firstSpans = (rows: readonly SheetRow[]): number[] =>
  rows.map(({ cells }) => cells.reduce((most: number, { rowSpan }: SheetCell) => Math.max(most, rowSpan), 1));
