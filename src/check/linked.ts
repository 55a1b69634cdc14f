import { approximate, integer, type Rational } from '../figure/index.ts';
import { adds } from './breakdown.ts';
import type { Row, Table } from './grid.ts';
import { PERCENT, YIELD } from './measure.ts';
import { productOf } from './product.ts';
import { ratioOf } from './ratio.ts';
import { type Choice, type Relation, relation, type Trust, tried } from './relation.ts';
import { NONE, ONE_HUNDRED, percentScale, unitRatio } from './scale.ts';
import { comparable, type Term, type View } from './view.ts';

/**
 * Tables of indicators whose figures the reader has tied: percentages and differences along each row, rows and columns
 * that add up, shares, and area × yield = output in three rows. A column, or a table, votes: what holds in most of it
 * is meant in all of it, and what holds nowhere is another relation than the one tried.
 */
export class LinkedTable {
  readonly #view: View;
  readonly #table: Table;
  /** Where each figure of the table stands. */
  readonly #rows = new Map<Term, Row>();
  readonly #columns = new Map<Term, number>();
  readonly #above = new Map<Row, Row>();

  constructor(view: View, table: Table) {
    this.#view = view;
    this.#table = table;
    for (const row of table.rows) {
      for (const [column, term] of row.cells) {
        this.#rows.set(term, row);
        this.#columns.set(term, column);
      }
    }
    for (const [term, row] of this.#rows) {
      const total = view.subjectOf(term);
      const above = total === null ? undefined : this.#rows.get(total);
      if (term.figure.role === 'level' && above !== undefined && above !== row) this.#above.set(row, above);
    }
  }

  /** Whether the reader has tied any of its figures. */
  get isLinked(): boolean {
    return [...this.#rows.keys()].some(
      (term) => this.#rows.has(this.#view.subjectOf(term) ?? term) && term.figure.of !== null,
    );
  }

  /** What is tried of it, and the columns that are made of others. */
  read(): { choices: Choice[]; made: Set<number> } {
    const groups = [...this.#ratios(), ...this.#shares(), ...this.#columnSums()];
    const made = new Set<number>();
    const relations = groups.flatMap((group) => {
      const voted = this.#voted(group);
      for (const one of voted)
        if (one.trust !== 'tried') made.add(this.#columns.get(this.#view.terms[one.form.stated]!)!);
      return voted;
    });
    relations.push(...this.#rowSums(), ...this.#products());
    return { choices: relations.map((first) => this.#choiceOf(first)), made };
  }

  /** What is said of a rate ("Tỷ lệ hộ nghèo") is its quotient in one office and its difference in points in another. */
  #choiceOf(first: Relation): Choice {
    const { form } = first;
    if (form.kind !== 'ratio') return { first };
    const [stated, level, base] = [form.stated, form.part, form.whole].map((k) => this.#view.terms[k]!) as [
      Term,
      Term,
      Term,
    ];
    if (level.measure?.dimension !== PERCENT || stated.figure.role === 'share') return { first };
    const trust: Trust = first.trust === 'tried' ? 'tried' : 'meant';
    return { first: { ...first, trust }, others: () => [differenceOf(stated, level, base, trust)] };
  }

  /** The relations of one column with the trust that its own rows give it. */
  #voted(group: readonly Relation[]): Relation[] {
    const holding = group.filter((one) => this.#holds(one)).length;
    const trust: Trust =
      holding >= 2 && holding * 2 > group.length ? 'said' : holding * 2 >= group.length - 1 ? 'meant' : 'tried';
    return group.map((one) => ({ ...one, trust }));
  }

  #holds(one: Relation): boolean {
    return tried(one, this.#view.terms).outcome !== 'fails';
  }

  /** For each column of percentages and differences, the level and what it is held against, row by row. */
  #ratios(): Relation[][] {
    const groups = new Map<string, Relation[]>();
    for (const [stated, row] of this.#rows) {
      const { role } = stated.figure;
      if (role !== 'attainment' && role !== 'growth' && role !== 'change') continue;
      const level = this.#view.subjectOf(stated);
      if (level === null || this.#rows.get(level) !== row) continue;
      for (const base of this.#basesOf(stated, level, row)) {
        const key = [stated, level, base].map((term) => this.#columns.get(term)).join(' ');
        const made = madeOf(stated, level, base);
        if (made !== null) push(groups, key, made);
      }
    }
    // Of several bases the one that holds best is meant: the plan of the province or that of the district.
    const best = new Map<number, Relation[]>();
    for (const group of groups.values()) {
      const column = this.#columns.get(this.#view.terms[group[0]!.form.stated]!)!;
      const known = best.get(column);
      if (known === undefined || this.#share(group) > this.#share(known)) best.set(column, group);
    }
    return [...best.values()];
  }

  #share = (group: readonly Relation[]): number => group.filter((one) => this.#holds(one)).length / group.length;

  #basesOf(stated: Term, level: Term, row: Row): Term[] {
    const role = stated.figure.role === 'attainment' ? 'target' : 'prior';
    const tied = this.#view.saidOf(level, role).filter((term) => this.#rows.get(term) === row);
    const others =
      stated.figure.against === 'previous' || level.figure.role === 'target' ? [...row.cells.values()] : [];
    const months = others.filter((term) => term.figure.role === 'level' && term !== level).slice(0, MOST_MONTHS);
    return [...tied, ...months].filter(
      (base) => comparable(base, level) || (base.measure === null && level.measure === null),
    );
  }

  /** A share against the whole above it: the top of its rows, or the next one up. */
  #shares(): Relation[][] {
    const groups: Relation[][] = [[], []];
    for (const [stated, row] of this.#rows) {
      const level = stated.figure.role === 'share' ? this.#view.subjectOf(stated) : null;
      if (level === null) continue;
      const column = this.#columns.get(level)!;
      const next = this.#above.get(row);
      let top = next;
      while (top !== undefined && this.#above.has(top)) top = this.#above.get(top);
      [top, next].forEach((whole, way) => {
        const base = whole?.cells.get(column);
        if (base !== undefined && comparable(base, level))
          groups[way]!.push(ratioOf('share', 'tried', stated, level, base, NONE));
      });
    }
    const [byTop, byNext] = groups as [Relation[], Relation[]];
    if (byTop.length === 0) return [];
    return [this.#share(byNext) > this.#share(byTop) ? byNext : byTop];
  }

  /** A total column against the columns that are parts of it, row by row. */
  #columnSums(): Relation[][] {
    const groups = new Map<number, Relation[]>();
    for (const row of this.#table.rows) {
      const parts = new Map<Term, Term[]>();
      for (const term of row.cells.values()) {
        const total = term.figure.role === 'level' ? this.#view.subjectOf(term) : null;
        if (total !== null && this.#rows.get(total) === row) push(parts, total, term);
      }
      for (const [total, cells] of parts) {
        if (cells.length < 2 || !plain(total)) continue;
        push(groups, this.#columns.get(total)!, sumOf(total, cells));
      }
    }
    return [...groups.values()];
  }

  /** Rows against the rows that are parts of them, column by column; parts that do not add up are no larger than the whole. */
  #rowSums(): Relation[] {
    const children = new Map<Row, Row[]>();
    for (const row of this.#table.rows) {
      const above = this.#above.get(row);
      if (above !== undefined) push(children, above, row);
    }
    const groups = [...children].map(([total, rows]) => ({ total, rows, sums: this.#sumsOf(total, rows) }));
    const holding = new Set<number>();
    for (const { sums } of groups) for (const one of sums) if (this.#holds(one)) holding.add(this.#columnOf(one));
    return groups.flatMap(({ total, rows, sums }) => {
      const trust = this.#trustOf(sums, holding);
      return trust === 'tried' ? this.#largest(total, rows) : sums.map((one) => ({ ...one, trust }));
    });
  }

  /** Parts that add up in most columns are all the parts; in a single column the other totals of the table tell. */
  #trustOf(sums: readonly Relation[], holding: ReadonlySet<number>): Trust {
    const holds = sums.filter((one) => this.#holds(one)).length;
    if (holds > 0 && holds * 2 >= sums.length - 1) return 'said';
    const [only, ...more] = sums;
    if (only === undefined || more.length > 0 || this.#isPartly(only)) return 'tried';
    return holding.has(this.#columnOf(only)) ? 'said' : 'meant';
  }

  /** "Trong đó" may name some of the parts only. */
  #isPartly({ figures: [total, first] }: Relation): boolean {
    const { terms } = this.#view;
    return this.#view.saysPartly(terms[total!]!, terms[first!]!);
  }

  #columnOf = (one: Relation): number => this.#columns.get(this.#view.terms[one.form.stated]!)!;

  #sumsOf(total: Row, rows: readonly Row[]): Relation[] {
    return [...total.cells].flatMap(([column, stated]) => {
      const { role } = stated.figure;
      const isSum = role === 'level' || role === 'target' || role === 'prior' || role === 'change';
      const cells = rows.flatMap((row) => row.cells.get(column) ?? []).filter((cell) => cell.figure.role === role);
      const alike = cells.every((cell) => cell.measure === stated.measure || comparable(cell, stated));
      return isSum && plain(stated) && alike && cells.length > 1 ? [sumOf(stated, cells)] : [];
    });
  }

  #largest(total: Row, rows: readonly Row[]): Relation[] {
    return rows.flatMap((row) =>
      [...row.cells].flatMap(([column, part]) => {
        const whole = total.cells.get(column);
        const { role } = part.figure;
        if (whole === undefined || whole.figure.role !== role || !plain(whole) || !comparable(part, whole)) return [];
        if (role !== 'level' && role !== 'target' && role !== 'prior') return [];
        const summands = [{ term: whole.index, factor: unitRatio(whole, part) }];
        // An outline may sort what is no part; "Trong đó" says that it is one.
        const trust: Trust = this.#view.saysPartly(whole, part) ? 'said' : 'tried';
        return [relation('part of whole', 'sum', trust, { kind: 'atMost', stated: part.index, summands })];
      }),
    );
  }

  /** Three rows that stand together: an area, what each of it yields, and the output. */
  #products(): Relation[] {
    const groups: Relation[][] = [];
    const { rows } = this.#table;
    for (let at = 0; at + 2 < rows.length; at += 1) {
      const three = rows.slice(at, at + 3);
      const products = [...three[0]!.cells.keys()].flatMap((column) => {
        const terms = three.flatMap((row) => row.cells.get(column) ?? []);
        const of = (dimension: string): Term | undefined => terms.find((term) => term.measure?.dimension === dimension);
        const [area, yielded, output] = [of('area'), of(YIELD), of('mass')];
        return area !== undefined && area === terms[0] && yielded && output
          ? [productOf('tried', output, area, yielded)]
          : [];
      });
      if (products.length === 0) continue;
      groups.push(products);
      at += 2;
    }
    const anywhere = groups.some((group) => this.#share(group) > HALF);
    return groups.flatMap((group) => {
      const holds = this.#share(group);
      const trust: Trust = holds >= HALF || (anywhere && holds > 0) ? 'said' : anywhere ? 'meant' : 'tried';
      return group.map((one) => ({ ...one, trust }));
    });
  }
}

const HALF = 0.5;
const MOST_MONTHS = 12;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const plain = (term: Term): boolean => term.measure === null || adds(term);

/** A percentage or difference of two amounts; null where there is none of nothing. */
function madeOf(stated: Term, level: Term, base: Term): Relation | null {
  const { role, cue } = stated.figure;
  if (role === 'change') return differenceOf(stated, level, base, 'tried');
  if (approximate(base.value) === 0) return null;
  if (role === 'attainment')
    return ratioOf('attainment', 'tried', stated, level, base, cue === 'vượt' ? ONE_HUNDRED : NONE);
  return relation('growth', 'change', 'tried', {
    kind: 'ratio',
    stated: stated.index,
    part: level.index,
    whole: base.index,
    scale: percentScale(stated, level, base),
    less: cue === 'bằng' ? NONE : ONE_HUNDRED,
  });
}

function differenceOf(stated: Term, level: Term, base: Term, trust: Trust): Relation {
  const summands = [
    { term: level.index, factor: factorOf(level) },
    { term: base.index, factor: negated(factorOf(base)) },
  ];
  return relation('change', 'change', trust, { kind: 'sum', stated: stated.index, factor: factorOf(stated), summands });
}

const factorOf = (term: Term): Rational => term.measure?.factor ?? integer(1);

const negated = (value: Rational): Rational => ({ numerator: -value.numerator, denominator: value.denominator });

function sumOf(stated: Term, cells: readonly Term[]): Relation {
  return relation('table', 'sum', 'tried', {
    kind: 'sum',
    stated: stated.index,
    factor: factorOf(stated),
    summands: cells.map((term) => ({ term: term.index, factor: factorOf(term) })),
  });
}
