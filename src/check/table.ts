import { approximate, integer, type Rational, ratio } from '../figure/index.ts';
import { adds } from './breakdown.ts';
import { type Row, type Table, tablesOf } from './grid.ts';
import { LinkedTable } from './linked.ts';
import { type Choice, type Relation, relation, tried } from './relation.ts';
import type { Term, View } from './view.ts';

const TOTAL = /^(?:tổng(?: cộng| số| toàn)?|cộng|toàn (?:huyện|tỉnh|xã|thành phố|phường))(?!\p{L})/u;
const ROMAN = /^[ivx]{1,5}\.?$/u;
const NESTED = /^\d{1,2}\.\d/u;
const MOST_COLUMNS = 10;
/** Rows that a shape is looked for in, before it is tried on all. */
const MOST_LOOKED = 200;
/** A relation between columns counts as the table's own where it holds in so many rows, and in most of them. */
const FEWEST_ROWS = 3;
const MOST_PART = 0.7;

/**
 * Tables: a row called total against the rows it adds up, column by column; and what one column is of two others
 * (area × yield = output, percentages, differences), found from the rows themselves: what holds in nearly every row is
 * meant in all of them.
 */
export function tableChoices(view: View): Choice[] {
  return tablesOf(view).flatMap((table) => {
    const linked = new LinkedTable(view, table);
    if (linked.isLinked) return linkedChoices(view, table, linked);
    const columns = columnRelations(view, table);
    const derived = new Set(columns.map((one) => one.column));
    return [...columns.flatMap((one) => one.relations.map((first) => ({ first }))), ...totals(view, table, derived)];
  });
}

/** Of a table that the reader has tied only products of columns are left to be found. */
function linkedChoices(view: View, table: Table, linked: LinkedTable): Choice[] {
  const { choices, made } = linked.read();
  const products = columnRelations(
    view,
    table,
    SHAPES.filter(({ isProduct }) => isProduct),
  );
  return [
    ...choices,
    ...products
      .filter(({ column }) => !made.has(column))
      .flatMap(({ relations }) => relations.map((first) => ({ first }))),
  ];
}

interface ColumnRelation {
  readonly column: number;
  readonly relations: readonly Relation[];
}

type Maker = (stated: Term, a: Term, b: Term) => Relation;

const fixed =
  (scale: Rational): Maker =>
  (stated, a, b) =>
    relation('product', 'product', 'said', {
      kind: 'product',
      stated: stated.index,
      first: a.index,
      second: b.index,
      scale,
    });
const percent =
  (less: Rational): Maker =>
  (stated, a, b) =>
    relation(less.numerator === 0n ? 'attainment' : 'growth', less.numerator === 0n ? 'ratio' : 'change', 'said', {
      kind: 'ratio',
      stated: stated.index,
      part: a.index,
      whole: b.index,
      scale: integer(100),
      less,
    });
const minus: Maker = (stated, a, b) =>
  relation('change', 'change', 'said', {
    kind: 'sum',
    stated: stated.index,
    factor: integer(1),
    summands: [
      { term: a.index, factor: integer(1) },
      { term: b.index, factor: integer(-1) },
    ],
  });

/** What a column may be of two others, with a quick test in floats. */
interface Shape {
  readonly value: (a: number, b: number) => number;
  readonly make: Maker;
  readonly isProduct: boolean;
}

const SHAPES: readonly Shape[] = [
  { value: (a, b) => (a * b) / 10, make: fixed(ratio(1n, 10n)), isProduct: true },
  { value: (a, b) => a * b, make: fixed(integer(1)), isProduct: true },
  { value: (a, b) => (a * b) / 1000, make: fixed(ratio(1n, 1000n)), isProduct: true },
  { value: (a, b) => (100 * a) / b, make: percent(integer(0)), isProduct: false },
  { value: (a, b) => (100 * a) / b - 100, make: percent(integer(100)), isProduct: false },
  { value: (a, b) => a - b, make: minus, isProduct: false },
];

/** For each column the first shape that holds in nearly every row. */
function columnRelations(view: View, table: Table, shapes: readonly Shape[] = SHAPES): ColumnRelation[] {
  const found: ColumnRelation[] = [];
  const width = Math.min(table.width, MOST_COLUMNS);
  for (let stated = 0; stated < width; stated += 1) {
    const relations = shapeOf(view, table.rows, stated, width, shapes);
    if (relations) found.push({ column: stated, relations });
  }
  return found;
}

function shapeOf(
  view: View,
  rows: readonly Row[],
  stated: number,
  width: number,
  shapes: readonly Shape[],
): Relation[] | null {
  for (let a = 0; a < width; a += 1) {
    for (let b = 0; b < width; b += 1) {
      if (a === b || a === stated || b === stated) continue;
      const looked = triples(rows.slice(0, MOST_LOOKED), stated, a, b);
      if (looked.length < FEWEST_ROWS) continue;
      for (const shape of shapes) {
        if ((shape.isProduct && a > b) || !mostly(looked, (row) => near(row, shape.value))) continue;
        const relations = triples(rows, stated, a, b).map((row) => shape.make(...row));
        if (mostly(relations, (one) => tried(one, view.terms).outcome !== 'fails')) return relations;
      }
    }
  }
  return null;
}

type Triple = [Term, Term, Term];

function triples(rows: readonly Row[], stated: number, a: number, b: number): Triple[] {
  return rows.flatMap((row) => {
    const cells = [row.cells.get(stated), row.cells.get(a), row.cells.get(b)];
    return cells.every((cell) => cell !== undefined && cell.written.units !== 0n) ? [cells as Triple] : [];
  });
}

function mostly<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  const holding = items.filter(test).length;
  return holding >= FEWEST_ROWS && holding >= items.length * MOST_PART;
}

function near([stated, a, b]: Triple, value: (a: number, b: number) => number): boolean {
  const expected = value(approximate(a.value), approximate(b.value));
  const given = approximate(stated.value);
  return (
    Math.abs(expected - given) <= 0.02 * Math.max(Math.abs(given), Math.abs(expected)) + 10 ** -stated.written.scale
  );
}

/** A total row against its parts, in each column that nothing else makes. */
function totals(view: View, table: Table, derived: ReadonlySet<number>): Choice[] {
  const choices: Choice[] = [];
  table.rows.forEach((row, at) => {
    if (!TOTAL.test(row.label)) return;
    const parts = partsOf(table.rows, at);
    const relations = [...row.cells].flatMap(([column, stated]) => {
      const cells = parts.flatMap((part) => part.cells.get(column) ?? []);
      const plain = stated.measure === null || adds(stated);
      return derived.has(column) || !plain || cells.length < 2 || cells.length < parts.length
        ? []
        : [columnSum(stated, cells)];
    });
    const holding = relations.filter((one) => tried(one, view.terms).outcome === 'holds').length;
    for (const first of relations) {
      choices.push({ first: holding > 0 && holding * 2 >= relations.length - 1 ? { ...first, trust: 'said' } : first });
    }
  });
  return choices;
}

/** The rows that a total row adds up: those above it back to another total, or all below it where it stands first. */
function partsOf(rows: readonly Row[], at: number): Row[] {
  const above = rows.slice(0, at);
  const last = above.findLastIndex((row) => TOTAL.test(row.label));
  const candidates = above.length > 1 ? above.slice(last + 1) : rows.slice(at + 1);
  const romans = candidates.filter((row) => ROMAN.test(row.order));
  return romans.length > 1 ? romans : candidates.filter((row) => !NESTED.test(row.order) && !TOTAL.test(row.label));
}

function columnSum(stated: Term, cells: readonly Term[]): Relation {
  const one = integer(1);
  return relation('table', 'sum', 'meant', {
    kind: 'sum',
    stated: stated.index,
    factor: stated.measure?.factor ?? one,
    summands: cells.map((term) => ({ term: term.index, factor: term.measure?.factor ?? one })),
  });
}
