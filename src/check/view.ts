import {
  type CellPlace,
  type Decimal,
  type Document,
  type Figure,
  type Interval,
  parseDecimal,
  type Rational,
  type Reading,
  type Role,
  rationalOf,
  roundingInterval,
} from '../figure/index.ts';
import { countsWholeThings, type Measure, measureOf, PERCENT } from './measure.ts';

/** A figure as the rules see it: its exact value, what it may stand for, and what its unit measures. */
export interface Term {
  readonly index: number;
  readonly figure: Figure;
  readonly written: Decimal;
  readonly value: Rational;
  readonly range: Interval;
  /** The same without its hedge: how it rounds. */
  readonly plain: Interval;
  /** A count of whole things, not hedged: no rounding. */
  readonly exact: boolean;
  readonly hedged: boolean;
  readonly measure: Measure | null;
}

/** How many figures of other blocks (a note printed in the middle of a paragraph) may stand between two of one. */
const MOST_BETWEEN = 24;

/** A cell that holds more than a number and its unit says something in words. */
const MOST_AROUND = 12;

/** Marks that stand apart from their letters: the text is not composed. */
const COMBINING = /[\u0300-\u036f]/;

/** A document's figures with their links turned around, for rules that look from the level to what is said of it. */
export class View {
  readonly document: Document;
  readonly reading: Reading;
  readonly terms: readonly Term[];
  private readonly ids = new Map<string, Term>();
  private readonly about = new Map<number, Term[]>();
  private readonly blocks = new Map<number, Term[]>();
  private readonly notes = new Map<string, Term[]>();
  private partly: readonly number[] | null = null;
  private readonly brackets = new Map<number, readonly Bracket[]>();
  /** The whole text in lower case, where that changes no place in it. */
  private readonly lower: string | null;

  constructor(document: Document, reading: Reading) {
    this.document = document;
    this.reading = reading;
    const lower = COMBINING.test(document.text) ? '' : document.text.toLowerCase();
    this.lower = lower.length === document.text.length ? lower : null;
    const terms: Term[] = [];
    for (const figure of reading.figures) {
      if (figure.role === 'cont') continue;
      const term = termOf(figure, terms.length, document.text);
      terms.push(term);
      this.ids.set(figure.id, term);
      push(this.blocks, figure.block, term);
      if (figure.note !== null) push(this.notes, figure.note, term);
    }
    this.terms = terms;
    for (const term of terms) {
      const target = this.subjectOf(term);
      if (target !== null && target !== term) push(this.about, target.index, term);
    }
  }

  /** The figure that this one is about or is a part of. */
  subjectOf(term: Term): Term | null {
    return term.figure.of === null ? null : (this.ids.get(term.figure.of) ?? null);
  }

  /** What is said of a figure, in the given roles. */
  saidOf(term: Term, ...roles: Role[]): Term[] {
    return (this.about.get(term.index) ?? []).filter((other) => roles.includes(other.figure.role));
  }

  inBlock(block: number): readonly Term[] {
    return this.blocks.get(block) ?? [];
  }

  /** The cell that a figure stands in alone, of a table with several such cells; null in prose, also in a cell. */
  cellOf(term: Term): CellPlace | null {
    const cell = this.document.blocks[term.figure.block]?.cell ?? null;
    if (cell === null || this.inBlock(term.figure.block).length > 1) return null;
    const block = this.document.blocks[term.figure.block]!;
    const around = this.document.text.slice(block.start, block.end).length - (term.figure.end - term.figure.start);
    return around <= MOST_AROUND ? cell : null;
  }

  /** Whether all of these stand in cells of one table. */
  inOneTable(terms: readonly Term[]): boolean {
    const tables = new Set(terms.map((term) => this.cellOf(term)?.table ?? -1));
    return tables.size === 1 && !tables.has(-1);
  }

  /** The figure before one in its block, or null. */
  previous(term: Term): Term | null {
    for (let k = term.index - 1; k >= 0 && k > term.index - MOST_BETWEEN; k -= 1) {
      if (this.terms[k]!.figure.block === term.figure.block) return this.terms[k]!;
    }
    return null;
  }

  inNote(label: string): readonly Term[] {
    return this.notes.get(label) ?? [];
  }

  /** The text between two figures, at most `limit` characters before the second; empty where they are out of order. */
  between(first: Term, second: Term, limit = 400): string {
    return this.words(Math.max(first.figure.end, second.figure.start - limit), second.figure.start);
  }

  before(term: Term, length: number): string {
    return this.words(Math.max(0, term.figure.start - length), term.figure.start);
  }

  after(term: Term, length: number): string {
    return this.words(term.figure.end, term.figure.end + length);
  }

  /** Whether "trong đó" stands anywhere between two figures. */
  saysPartly(first: Term, second: Term): boolean {
    this.partly ??= [...this.document.text.matchAll(/trong đó/giu)].map((match) => match.index);
    const places = this.partly;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < first.figure.end) low = middle + 1;
      else high = middle;
    }
    return low < places.length && places[low]! < second.figure.start;
  }

  /** A piece of the text in lower case and composed. */
  private words(start: number, end: number): string {
    if (this.lower !== null) return this.lower.slice(start, end);
    return this.document.text.slice(start, end).normalize('NFC').toLowerCase();
  }

  /** Where the innermost bracket opened that a figure stands in, within its block; -1 outside of brackets. */
  bracketOf(term: Term): number {
    const block = this.document.blocks[term.figure.block];
    if (!block) return -1;
    let brackets = this.brackets.get(term.figure.block);
    if (!brackets) {
      brackets = closedBrackets(this.document.text, block.start, block.end);
      this.brackets.set(term.figure.block, brackets);
    }
    return innermost(brackets, term.figure.start);
  }
}

function push<K>(map: Map<K, Term[]>, key: K, term: Term): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

/** "từ 12,5 % xuống 9,8 %": an amount, not a difference. */
const FROM = /(?:^|\s)(?:từ|mức)\s{1,3}$/u;

/** "165/744", with no unit said: things that were counted. */
const inBareFraction = ({ unit, start, end }: Figure, text: string): boolean =>
  unit === '' && (text.charAt(end) === '/' || text.charAt(start - 1) === '/');

function termOf(figure: Figure, index: number, text: string): Term {
  const measure = measureOf(figure.unit);
  const parsed = parseDecimal(figure.value);
  // An earlier amount is no difference: "giảm từ 1.250 hộ" stands for 1.250 hộ.
  const isAmountBefore = (): boolean =>
    measure?.dimension !== PERCENT || FROM.test(text.slice(Math.max(0, figure.start - 8), figure.start));
  const unsigned = figure.role === 'prior' && parsed.units < 0n && isAmountBefore();
  const written = unsigned ? { units: -parsed.units, scale: parsed.scale } : parsed;
  const hedged = figure.hedge === 'above' || figure.hedge === 'below' || figure.hedge === 'about';
  const isAmount = figure.role !== 'attainment' && figure.role !== 'share' && figure.role !== 'growth';
  const whole = isAmount && written.scale === 0 && (countsWholeThings(measure) || inBareFraction(figure, text));
  const exact = whole && !hedged;
  const plain = roundingInterval(written, whole);
  return {
    index,
    figure,
    written,
    value: rationalOf(written),
    range: hedged ? roundingInterval(written, exact, figure.hedge) : plain,
    plain,
    exact,
    hedged,
    measure,
  };
}

/** A pair of round brackets: where both stand, and which bracket of the list is around it, or -1. */
interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly outer: number;
}

const NO_BRACKETS: readonly Bracket[] = [];

/** The round brackets of a block in order; a bracket that is never closed is none. */
function closedBrackets(text: string, start: number, end: number): readonly Bracket[] {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let i = start; i < end; i += 1) {
    const character = text.charCodeAt(i);
    if (character === 40) open.push(i);
    else if (character === 41 && open.length > 0) closing.set(open.pop()!, i);
  }
  if (closing.size === 0) return NO_BRACKETS;
  const found: Bracket[] = [];
  let outer = -1;
  for (const from of [...closing.keys()].sort((a, b) => a - b)) {
    while (outer >= 0 && found[outer]!.end < from) outer = found[outer]!.outer;
    found.push({ start: from, end: closing.get(from)!, outer });
    outer = found.length - 1;
  }
  return found;
}

/** Where the innermost bracket around a place opens, or -1. */
function innermost(brackets: readonly Bracket[], place: number): number {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (brackets[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at >= 0 && brackets[at]!.end < place) at = brackets[at]!.outer;
  return at < 0 ? -1 : brackets[at]!.start;
}

/** Whether two amounts can be added or held against one another: the same dimension. */
export function comparable(a: Term, b: Term): boolean {
  return a.measure !== null && b.measure !== null && a.measure.dimension === b.measure.dimension;
}

/** The same, or one of them per something that the other leaves out: `triệu đồng/người/năm` and `triệu đồng`. */
export function comparableLoosely(a: Term, b: Term): boolean {
  if (a.measure === null || b.measure === null) return false;
  const [x, y] = [a.measure.dimension, b.measure.dimension];
  return x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
}

/** Whether two counts are of the same things, by their nouns: `hộ` and `hộ dân`, but not `hộ` and `con`. */
export function sameThings(a: Term, b: Term): boolean {
  if (!comparable(a, b)) return false;
  const [x, y] = [a.measure!.noun, b.measure!.noun];
  return x === y || begins(x, y) || begins(y, x);
}

const begins = (long: string, short: string): boolean => long.startsWith(`${short} `) || long.startsWith(`${short},`);
