import { adds } from './breakdown.ts';
import type { Summand } from './form.ts';
import { PERCENT } from './measure.ts';
import { type Choice, relation, type Trust } from './relation.ts';
import type { Term, View } from './view.ts';

const TOTAL = /^(?:tổng(?: cộng| số| toàn)?|cộng|toàn (?:huyện|tỉnh|xã|thành phố|phường))(?!\p{L})/u;
const ROMAN = /^[ivx]{1,5}\.?$/u;
const NESTED = /^\d{1,2}\.\d/u;
const LETTER = /\p{L}/u;

interface Row {
  readonly label: string;
  readonly order: string;
  readonly cells: Map<number, Term>;
}

/** Tables: a row called total against the rows it adds up, column by column. */
export function tableSums(view: View): Choice[] {
  const choices: Choice[] = [];
  for (const rows of tables(view).values()) {
    rows.forEach((row, at) => {
      if (row && TOTAL.test(row.label)) choices.push(...columns(row, partsOf(rows, at)));
    });
  }
  return choices;
}

function tables(view: View): Map<number, (Row | undefined)[]> {
  const found = new Map<number, (Row | undefined)[]>();
  view.document.blocks.forEach((block, k) => {
    const { cell } = block;
    if (cell === null) return;
    const rows = found.get(cell.table) ?? [];
    found.set(cell.table, rows);
    rows[cell.row] ??= { label: '', order: '', cells: new Map() };
    const row = rows[cell.row]!;
    const terms = view.inBlock(k);
    const text = view.document.text.slice(block.start, block.end).normalize('NFC').trim().toLowerCase();
    if (terms.length === 1 && cell.columnSpan === 1) row.cells.set(cell.column, terms[0]!);
    else if (terms.length === 0 && cell.column === 0)
      rows[cell.row] = { ...row, order: text, label: LETTER.test(text) ? text : row.label };
    else if (terms.length === 0 && row.label === '' && LETTER.test(text)) rows[cell.row] = { ...row, label: text };
  });
  return found;
}

/** The rows that a total row adds up: those above it back to another total, or all below it where it stands first. */
function partsOf(rows: readonly (Row | undefined)[], at: number): Row[] {
  const present = (row: Row | undefined): row is Row => row !== undefined && row.cells.size > 0;
  const above = rows.slice(0, at).filter(present);
  const last = above.findLastIndex((row) => TOTAL.test(row.label));
  const candidates = above.length > 1 ? above.slice(last + 1) : rows.slice(at + 1).filter(present);
  const romans = candidates.filter((row) => ROMAN.test(row.order));
  return romans.length > 1 ? romans : candidates.filter((row) => !NESTED.test(row.order) && !TOTAL.test(row.label));
}

function columns(total: Row, parts: readonly Row[]): Choice[] {
  const choices: Choice[] = [];
  for (const [column, stated] of total.cells) {
    const summands = parts.flatMap((row) => row.cells.get(column) ?? []);
    if (summands.length < 2 || stated.measure?.dimension === PERCENT || (stated.measure !== null && !adds(stated)))
      continue;
    const trust: Trust = summands.length === parts.length && stated.measure !== null ? 'said' : 'meant';
    choices.push({
      first: relation('table', 'sum', trust, {
        kind: 'sum',
        stated: stated.index,
        factor: factorOf(stated),
        summands: summands.map((term): Summand => ({ term: term.index, factor: factorOf(term) })),
      }),
    });
  }
  return choices;
}

const factorOf = (term: Term) => term.measure?.factor ?? { numerator: 1n, denominator: 1n };
