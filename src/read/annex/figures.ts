import type { Against, Head, Role } from '../../figure/index.ts';
import type { Candidate } from '../candidates.ts';
import type { Flow } from '../flow.ts';
import { type Column, columnsOf } from './columns.ts';
import { nameOfRow, placeOfRow } from './names.ts';
import { partsOfRows } from './parts.ts';
import { type Row, rowsOf, sidesOf } from './rows.ts';
import type { Table } from './tables.ts';
import { type TitleAbove, titleAbove } from './titles.ts';
import { periodOfCell, type RowTimes, schoolOfRow, seasonOfRow } from './whenOfCells.ts';

/** What a table says of one of its numbers. `of` is the candidate that it is about. */
export interface TableFigure {
  readonly role: Role;
  readonly sign: 1 | -1;
  readonly of: number | null;
  readonly unit: string;
  readonly estimate: boolean;
  readonly subject: string | null;
  readonly period: string | null;
  readonly area: string | null;
  readonly against: Against | null;
  readonly assignedBy: string | null;
  readonly cue: string | null;
}

/** What a row's name says of all its numbers. */
interface OfRow {
  readonly place: string | null;
  readonly times: RowTimes;
}

/** A table with fewer rows of amounts is none of indicators. */
const FEWEST_ROWS = 2;

/**
 * Reads the tables of indicators (biểu chỉ tiêu): what each number is by the heads over it, what it measures by its
 * row, which time both name, and which number it is about or a part of. A table without heads, or with a single row,
 * is left to the words in its cells.
 */
export function tableFigures(
  flows: readonly Flow[],
  tables: readonly Table[],
  candidates: readonly (readonly Candidate[])[],
  head: Head,
): Map<number, TableFigure> {
  const told = new Map<number, TableFigure>();
  for (const table of tables) {
    if (table.first === Number.POSITIVE_INFINITY || table.columns.size === 0) continue;
    new TableReader(table, candidates, titleAbove(flows, table, head)).read(told);
  }
  return told;
}

class TableReader {
  readonly #table: Table;
  readonly #candidates: readonly (readonly Candidate[])[];
  readonly #title: TitleAbove;
  readonly #amounts = new Map<Row, Map<number, Candidate>>();

  constructor(table: Table, candidates: readonly (readonly Candidate[])[], title: TitleAbove) {
    this.#table = table;
    this.#candidates = candidates;
    this.#title = title;
  }

  read(told: Map<number, TableFigure>): void {
    const rows = rowsOf(this.#table);
    for (const row of rows) this.#amounts.set(row, this.#amountsOf(row));
    if (rows.filter((row) => this.#amounts.get(row)!.size > 0).length < FEWEST_ROWS) return;
    const numberIn = (row: Row, column: number): number | null => this.#value(row, column);
    const columns = columnsOf(this.#table, rows, numberIn, this.#title);
    const parts = partsOfRows(rows, columns, numberIn, (row) => this.#unitOf(row));
    const names = this.#namesHead();
    for (const row of rows) {
      const place = placeOfRow(row, names);
      const times = { season: seasonOfRow(row) ?? this.#title.season, school: schoolOfRow(row) };
      for (const column of columns) {
        const candidate = this.#amounts.get(row)!.get(column.at);
        if (candidate !== undefined)
          told.set(candidate.candidate, this.#figure(row, column, candidate, columns, parts, { place, times }));
      }
    }
  }

  #namesHead(): string {
    const { name } = sidesOf(this.#table);
    return name === null ? '' : (this.#table.columns.get(name)?.path.join(' ') ?? '');
  }

  /** The one figure of each cell that holds a number alone. */
  #amountsOf(row: Row): Map<number, Candidate> {
    const found = new Map<number, Candidate>();
    for (const [column, { flows }] of row.amounts) {
      const inside = flows.flatMap((flow) => this.#candidates[flow]!).filter(({ kind }) => kind === 'figure');
      if (inside.length === 1) found.set(column, inside[0]!);
    }
    return found;
  }

  #value(row: Row, column: number): number | null {
    const candidate = this.#amounts.get(row)?.get(column);
    return candidate === undefined ? null : Number(candidate.value) * signOf(row, column);
  }

  /** The unit that a row's amounts have. */
  #unitOf(row: Row): string {
    for (const { unit } of this.#amounts.get(row)!.values()) if (unit !== '%') return unit;
    return '';
  }

  #figure(
    row: Row,
    column: Column,
    candidate: Candidate,
    columns: readonly Column[],
    parts: ReadonlyMap<Row, Row>,
    { place, times }: OfRow,
  ): TableFigure {
    const { role, against, form } = column;
    const amount = role === 'level' || role === 'target';
    const of = this.#of(row, column, parts);
    const named = amount || (role === 'prior' && of === null);
    const host = column.of === null ? undefined : columns.find(({ at }) => at === column.of);
    const percent = role === 'attainment' || role === 'share' || form === 'index' || form === 'growth';
    return {
      role,
      sign: signOf(row, column.at),
      of,
      unit: percent && candidate.unit !== '‰' ? '%' : candidate.unit,
      estimate: amount && column.head.estimate && !isDone(row),
      subject: named ? this.#subject(row, column, place) : null,
      period: periodOfCell(column, host ?? null, times, this.#title),
      area: place ?? this.#title.area,
      against: role === 'target' ? 'plan' : role === 'prior' ? (against ?? 'samePeriod') : against,
      assignedBy: column.head.assignedBy,
      cue: cueOf(column),
    };
  }

  /** The candidate that a number is about in its row, or the one of its total in its column. */
  #of(row: Row, { role, of, at }: Column, parts: ReadonlyMap<Row, Row>): number | null {
    const beside = of === null ? undefined : this.#amounts.get(row)!.get(of);
    if (beside !== undefined) return beside.candidate;
    const total = role === 'level' ? parts.get(row) : undefined;
    return total === undefined ? null : (this.#amounts.get(total)!.get(at)?.candidate ?? null);
  }

  #subject(row: Row, { thing, at }: Column, place: string | null): string {
    const unit = this.#amounts.get(row)!.get(at)?.unit ?? '';
    if (thing === '')
      return place === null || row.parent !== null ? nameOfRow(row, unit) : this.#title.subject || nameOfRow(row, unit);
    const capital = thing.charAt(0).toUpperCase() + thing.slice(1);
    return place !== null || row.total ? capital : `${nameOfRow(row, '')}: ${thing}`;
  }
}

const DONE = /\((?:thực hiện|chính thức|sơ bộ|số chính thức|số thực hiện)\)$/iu;

/** Whether a row's name says that it is done, whatever the head expects: "Sản lượng lúa đông xuân (thực hiện)". */
const isDone = ({ name }: Row): boolean => DONE.test(name.normalize('NFC').trim());

/** The word that the prose would have: a percentage that is of the whole "bằng", one of what was added tăng or giảm. */
function cueOf({ role, form }: Column): string | null {
  if (role === 'attainment') return form === 'growth' ? 'vượt' : 'đạt';
  if (role === 'growth') return form === 'index' ? 'bằng' : 'tăng';
  return role === 'change' ? 'tăng' : null;
}

/** −1 where a minus or brackets stand around the number: "-4", "(12,5)". */
function signOf(row: Row, column: number): 1 | -1 {
  return /^[-–−(]/.test(row.amounts.get(column)?.words ?? '') ? -1 : 1;
}
