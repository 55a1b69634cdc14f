import type { Grid, GridCell, NewFact } from '../figure/index.ts';
import { addressText } from '../figure/index.ts';
import { ABSENCE_CHOICES, absenceIn } from './absences.ts';
import { type Entered, type EntryProblem, entered } from './entered.ts';
import type { Names } from './form.ts';
import { type FixedWords, type FormSheet, LABEL_COLUMN, type SheetLine } from './layout.ts';
import { inUnit } from './units.ts';

/** What is wrong with a sheet that came back. */
export type SheetProblem =
  | EntryProblem
  | { readonly code: 'changed-words'; readonly expected: string; readonly found: string }
  | { readonly code: 'row-gone'; readonly label: string }
  | { readonly code: 'rows-moved'; readonly count: number; readonly label: string; readonly now: number }
  | { readonly code: 'both'; readonly choice: string }
  | { readonly code: 'unknown-choice' | 'extra'; readonly text: string };

/** A problem and the cell that it is about. */
export interface CellProblem {
  readonly cell: string;
  readonly problem: SheetProblem;
}

/** What a sheet says. Where there is a problem nothing of it is taken. */
export interface Answers {
  /** In the catalogue's units, with the cell as their place. */
  readonly facts: readonly NewFact[];
  readonly problems: readonly CellProblem[];
  /** Cells without a number or a choice: not reported. */
  readonly blanks: readonly { readonly cell: string; readonly line: SheetLine; readonly column: number }[];
  readonly remarks: readonly RowRemark[];
}

/** What was written beside a row, and the periods that it may be about: the row's own first, then those of filled cells. */
export interface RowRemark {
  readonly cell: string;
  readonly line: SheetLine;
  readonly periods: readonly string[];
  readonly text: string;
}

/** Reads a form's sheet: its fixed words must be at their places, then each cell that is filled in says a fact. */
export function answersOf(sheet: FormSheet, grid: Grid, names: Names): Answers {
  const cells = new Cells(grid);
  const moved = movedRows(sheet, cells);
  const changed = changedWords([...sheet.title, ...sheet.heads], cells);
  if (moved.length + changed.length > 0)
    return { facts: [], problems: [...changed, ...moved], blanks: [], remarks: [] };
  return new Answering(sheet, cells, names).all();
}

/** The cells of a sheet by their place. */
class Cells {
  private readonly byPlace = new Map<string, GridCell>();

  constructor({ rows }: Grid) {
    for (const { cells } of rows) for (const cell of cells) this.byPlace.set(`${cell.row}:${cell.column}`, cell);
  }

  at(row: number, column: number): GridCell | undefined {
    return this.byPlace.get(`${row}:${column}`);
  }

  words(row: number, column: number): string {
    return plain(this.at(row, column)?.text ?? '');
  }

  get all(): Iterable<GridCell> {
    return this.byPlace.values();
  }
}

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

const changedWords = (fixed: readonly FixedWords[], cells: Cells): CellProblem[] =>
  fixed.flatMap(({ row, column, text }) => {
    const found = cells.words(row, column);
    if (found === plain(text)) return [];
    return [{ cell: addressText({ row, column }), problem: { code: 'changed-words', expected: text, found } }];
  });

/** Rows are told by their words: one that is gone is named, others that only moved with it are counted. */
function movedRows({ lines }: FormSheet, cells: Cells): CellProblem[] {
  const nowAt = new Map<string, number>();
  for (const { row, column } of cells.all)
    if (column === LABEL_COLUMN) nowAt.set(`${cells.words(row, 0)} ${cells.words(row, column)}`, row);
  const keyOf = ({ number, label }: SheetLine): string => `${number} ${plain(label)}`;
  const away = lines.filter(
    (line) => `${cells.words(line.row, 0)} ${cells.words(line.row, LABEL_COLUMN)}` !== keyOf(line),
  );
  const at = ({ row }: SheetLine): string => addressText({ row, column: LABEL_COLUMN });
  const gone = away.filter((line) => !nowAt.has(keyOf(line)));
  const moved = away.filter((line) => nowAt.has(keyOf(line)));
  const problems = gone.map(
    (line): CellProblem => ({ cell: at(line), problem: { code: 'row-gone', label: line.label } }),
  );
  const [first] = moved;
  if (first === undefined) return problems;
  const now = nowAt.get(keyOf(first))! + 1;
  const problem: SheetProblem = { code: 'rows-moved', count: moved.length, label: first.label, now };
  return [...problems, { cell: at(first), problem }];
}

class Answering {
  private readonly sheet: FormSheet;
  private readonly cells: Cells;
  private readonly names: Names;
  private readonly facts: NewFact[] = [];
  private readonly problems: CellProblem[] = [];
  private readonly blanks: { cell: string; line: SheetLine; column: number }[] = [];
  private readonly remarks: RowRemark[] = [];

  constructor(sheet: FormSheet, cells: Cells, names: Names) {
    this.sheet = sheet;
    this.cells = cells;
    this.names = names;
  }

  all(): Answers {
    for (const line of this.sheet.lines) this.line(line);
    this.strays();
    const { facts, problems, blanks, remarks } = this;
    return { facts: problems.length > 0 ? [] : facts, problems, blanks, remarks };
  }

  private line(line: SheetLine): void {
    this.remark(line);
    const choiceColumn = this.sheet.columns.absence;
    const choice = this.cells.words(line.row, choiceColumn);
    const absence = choice === '' ? null : absenceIn(choice);
    if (choice !== '' && absence === null) this.tell(line, choiceColumn, { code: 'unknown-choice', text: choice });
    for (const { column, basis, period } of line.entries) {
      const given = entered(this.cells.at(line.row, column), line);
      const said: Entered = given.is === 'blank' && absence !== null ? { is: 'absence', absence } : given;
      if (given.is === 'value' && absence !== null)
        this.tell(line, column, { code: 'both', choice: ABSENCE_CHOICES[absence as keyof typeof ABSENCE_CHOICES] });
      if (said.is === 'problem') this.tell(line, column, said.problem);
      else if (said.is === 'blank') this.blanks.push({ cell: addressText({ row: line.row, column }), line, column });
      else this.fact(line, column, said, { basis, period });
    }
  }

  private remark(line: SheetLine): void {
    const column = this.sheet.columns.note;
    const text = this.cells.words(line.row, column);
    if (text === '') return;
    const filled = line.entries.filter((entry) => this.cells.words(line.row, entry.column) !== '');
    const periods = [...new Set([line.period, ...filled.map(({ period }) => period)])];
    this.remarks.push({ cell: addressText({ row: line.row, column }), line, periods, text });
  }

  private fact(
    line: SheetLine,
    column: number,
    said: Extract<Entered, { is: 'value' | 'absence' }>,
    at: Pick<NewFact, 'basis' | 'period'>,
  ): void {
    const unit = this.names.indicator(line.indicator)?.unit ?? line.unit;
    const value = said.is === 'value' ? inUnit(said, line.unit, unit) : null;
    const place = `${this.sheet.name}!${addressText({ row: line.row, column })}`;
    this.facts.push({
      indicator: line.indicator,
      area: this.sheet.agency.area,
      breakdown: line.breakdown,
      ...at,
      plan: null,
      value: value?.value ?? null,
      decimals: value?.decimals ?? 0,
      absence: said.is === 'absence' ? said.absence : null,
      asOf: null,
      place,
    });
  }

  /** What stands right of the table, or in a cell of it that nobody is asked to fill in, would be read by nobody. */
  private strays(): void {
    const { columns, lines, heads, end } = this.sheet;
    const asked = new Map(lines.map(({ row, entries }) => [row, new Set(entries.map(({ column }) => column))]));
    for (const cell of this.cells.all) {
      const { row, column, text } = cell;
      if (row <= heads[0]!.row || row >= end || text.trim() === '') continue;
      const between = column > columns.previous && column < columns.absence && !asked.get(row)?.has(column);
      if (between || column > columns.note)
        this.problems.push({ cell: addressText(cell), problem: { code: 'extra', text } });
    }
  }

  private tell(line: SheetLine, column: number, problem: SheetProblem): void {
    this.problems.push({ cell: addressText({ row: line.row, column }), problem });
  }
}
