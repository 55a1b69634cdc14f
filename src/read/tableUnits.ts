import { COUNTING_NOUNS, fold, readUnit } from '../language/vi/index.ts';
import type { Flow } from './flow.ts';
import type { Numeral } from './numeral.ts';

/*
 * What a table says about the numbers in it: a column of order numbers, a column with the unit of each row, a unit in
 * the head of a column or above the table ("ĐVT: triệu đồng").
 */

interface Cell {
  readonly flow: Flow;
  readonly numerals: readonly Numeral[];
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly words: string;
}

const ONLY_NUMBER = /^[-–+(]? ?[\d.,]{1,24} ?%?\)?$/;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?(?: ?= ?[\d()+\-*/x: %]{1,24})?$/;
const ORDER_HEAD = /^(?:tt|stt|số tt|số thứ tự|thứ tự)$/;
const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đv tính|đvị tính)$/;
const UNIT_ABOVE = /(?:đvt|đơn vị tính|đơn vị) ?: ?([^()\d][^()]{0,29}|1\.?000 ?đồng)/;

/** Tells order numbers and column numbers of tables from amounts, and gives amounts the unit that the table says. */
export function tableUnits(flows: readonly Flow[], numerals: readonly (readonly Numeral[])[]): void {
  const tables = new Map<number, Cell[]>();
  flows.forEach((flow, index) => {
    const place = flow.source.cell;
    if (flow.kind !== 'cell' || place === null) return;
    const cells = tables.get(place.table) ?? [];
    const { row, column, columnSpan } = place;
    cells.push({ flow, numerals: numerals[index]!, row, column, columnSpan, words: fold(flow.text).trim() });
    tables.set(place.table, cells);
  });
  for (const cells of tables.values()) tell(cells, unitAbove(flows, cells[0]!.flow.index));
}

function tell(cells: readonly Cell[], above: string): void {
  const first = firstRowOfAmounts(cells);
  const heads = headsOf(cells, first);
  const units = new Map<number, string>();
  for (const cell of cells) {
    if (cell.row >= first && UNIT_HEAD.test(heads.get(cell.column) ?? '')) units.set(cell.row, wholeUnit(cell.words));
  }
  for (const cell of cells) {
    const head = heads.get(cell.column) ?? '';
    if (cell.row < first ? COLUMN_NUMBER.test(cell.words) : ORDER_HEAD.test(head)) {
      for (const numeral of cell.numerals) numeral.kind = 'outline';
    } else if (cell.row >= first && ONLY_NUMBER.test(cell.words)) {
      for (const numeral of cell.numerals) asAmount(numeral, unitOfHead(head) || units.get(cell.row) || above);
    }
  }
}

function asAmount(numeral: Numeral, unit: string): void {
  if (numeral.kind === 'page' || numeral.kind === 'outline' || numeral.kind === 'note') numeral.kind = 'figure';
  // what stands in the next cell is no unit of this one
  if (numeral.isFigure && unit !== '' && numeral.unit !== '%') numeral.setUnit(unit, 'understood', numeral.place.end);
}

/** The first row that holds a number alone in a cell, other than a row that numbers the columns. */
function firstRowOfAmounts(cells: readonly Cell[]): number {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const [row, inRow] of [...rows].sort(([one], [other]) => one - other)) {
    const filled = inRow.filter(({ words }) => words !== '');
    const numbered = filled.filter(({ words }) => COLUMN_NUMBER.test(words));
    if (numbered.length >= 3 && numbered.length >= filled.length - 2 && areSteps(numbered)) continue;
    if (filled.some(({ words, column }) => column > 0 && ONLY_NUMBER.test(words) && !isYear(words))) return row;
  }
  return Number.POSITIVE_INFINITY;
}

const isYear = (words: string): boolean => /^(?:19|20)\d{2}$/.test(words);

/** 1, 2, 3, 4 = 3/2 … from the left. */
function areSteps(cells: readonly Cell[]): boolean {
  const counts = cells.map(({ words }) => Number(/\d+/.exec(words)![0]));
  return counts.every((count, index) => index === 0 || count === counts[index - 1]! + 1);
}

/** The words over each column, from the top. */
function headsOf(cells: readonly Cell[], first: number): Map<number, string> {
  const heads = new Map<number, string>();
  for (const { row, column, columnSpan, words } of cells) {
    if (row >= first || words === '' || COLUMN_NUMBER.test(words)) continue;
    for (let under = column; under < column + columnSpan; under++) {
      heads.set(under, `${heads.get(under) ?? ''} ${words}`.trim());
    }
  }
  return heads;
}

/** "Diện tích (ha)", "So với KH (%)", "Tỷ lệ %", "Số vụ". */
function unitOfHead(head: string): string {
  const brackets = [...head.matchAll(/\(([^()]{1,30})\)/g)].map(([, words]) =>
    wholeUnit(words!.replace(/^đvt ?: ?/, '')),
  );
  const said = brackets.findLast((unit) => unit !== '');
  if (said !== undefined) return said;
  if (head.includes('%')) return '%';
  const counted = /(?:^|tổng )số (?:lượng )?/.exec(head);
  return counted === null ? '' : (COUNTING_NOUNS.at(head, counted.index + counted[0].length)?.value.noun ?? '');
}

/** A unit that the words are, whole; '' where they are none. */
function wholeUnit(words: string): string {
  const text = words.trim().replace(/^1\.?000 ?(?=đồng|đ$)/, 'nghìn ');
  const unit = readUnit(text, text, 0);
  return unit !== null && unit.end === text.length ? unit.unit : '';
}

/** The unit said in one of the three paragraphs before the table. */
function unitAbove(flows: readonly Flow[], index: number): string {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const found = UNIT_ABOVE.exec(fold(flows[before]!.text).slice(-80));
    if (found !== null) return wholeUnit(found[1]!.replace(/[.;,]$/, ''));
  }
  return '';
}
