import { COUNTING_NOUNS, fold, isOrderHead, isUnitHead, readUnit } from '../language/vi/index.ts';
import { rowsOf } from './annex/rows.ts';
import { COLUMN_NUMBER, ONLY_NUMBER, type Table } from './annex/tables.ts';
import type { Flow } from './flow.ts';
import type { Numeral } from './numeral.ts';

/*
 * What a table says about the numbers in it: a column of order numbers, a column with the unit of each row, a unit in
 * the head of a column or above the table ("ĐVT: triệu đồng").
 */

const UNIT_ABOVE = /(?:đvt|đơn vị tính|đơn vị) ?: ?([^()\d][^()]{0,29}|1\.?000 ?đồng)/;

/** Tells order numbers and column numbers of tables from amounts, and gives amounts the unit that the table says. */
export function tableUnits(
  flows: readonly Flow[],
  numerals: readonly (readonly Numeral[])[],
  tables: readonly Table[],
): void {
  for (const table of tables) tell(table, numerals, unitAbove(flows, table.start));
}

function tell(table: Table, numerals: readonly (readonly Numeral[])[], above: string): void {
  const { cells, first, columns } = table;
  const heads = new Map([...columns].map(([column, { path }]) => [column, path.join(' ')]));
  const units = rowUnits(table);
  for (const cell of cells) {
    const head = heads.get(cell.column) ?? '';
    const inside = cell.flows.flatMap((flow) => numerals[flow]!);
    if (cell.row < first ? COLUMN_NUMBER.test(cell.words) : isOrderHead(head)) {
      for (const numeral of inside) numeral.kind = 'outline';
    } else if (cell.row >= first && isUnitHead(head) && wholeUnit(cell.words) !== '') {
      for (const numeral of inside) numeral.kind = 'unit';
    } else if (cell.row >= first && ONLY_NUMBER.test(cell.words)) {
      for (const numeral of inside) asAmount(numeral, unitOfHead(head) || (units.get(cell.row) ?? '') || above);
    }
  }
}

/** The unit of each row: in its own column, in its name ("(ha)"), or of the row that it is a part of. */
function rowUnits(table: Table): Map<number, string> {
  const units = new Map<number, string>();
  for (const row of rowsOf(table)) {
    const said = row.unit === '' ? bracketUnit(row.name) : wholeUnit(row.unit);
    const unit = said === '' && row.parent !== null ? (units.get(row.parent.at) ?? '') : said;
    units.set(row.at, unit);
  }
  return units;
}

function bracketUnit(name: string): string {
  const said = /\(([^()]{1,30})\)\s*[:.]?$/u.exec(fold(name).trim())?.[1] ?? '';
  return wholeUnit(said.replace(/^đvt ?: ?/, ''));
}

function asAmount(numeral: Numeral, unit: string): void {
  if (numeral.kind === 'page' || numeral.kind === 'outline' || numeral.kind === 'note') numeral.kind = 'figure';
  // what stands in the next cell is no unit of this one
  if (numeral.isFigure && unit !== '' && numeral.unit !== '%') numeral.setUnit(unit, 'understood', numeral.place.end);
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
  const text = words.trim().replace(/^1\.?000 ?/, 'nghìn ');
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
