import {
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
import { COUNT, countsWholeThings, type Measure, measureOf } from './measure.ts';

/** A figure as the rules see it: its exact value, what it may stand for, and what its unit measures. */
export interface Term {
  readonly index: number;
  readonly figure: Figure;
  readonly written: Decimal;
  readonly value: Rational;
  readonly range: Interval;
  /** A count of whole things, not hedged: no rounding. */
  readonly exact: boolean;
  readonly hedged: boolean;
  readonly measure: Measure | null;
}

/** A document's figures with their links turned around, for rules that look from the level to what is said of it. */
export class View {
  readonly document: Document;
  readonly reading: Reading;
  readonly terms: readonly Term[];
  private readonly ids = new Map<string, Term>();
  private readonly about = new Map<number, Term[]>();
  private readonly blocks = new Map<number, Term[]>();
  private readonly notes = new Map<string, Term[]>();
  private readonly depths = new Map<number, Int32Array>();

  constructor(document: Document, reading: Reading) {
    this.document = document;
    this.reading = reading;
    const terms: Term[] = [];
    for (const figure of reading.figures) {
      if (figure.role === 'cont') continue;
      const term = termOf(figure, terms.length);
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

  inNote(label: string): readonly Term[] {
    return this.notes.get(label) ?? [];
  }

  /** The text between two figures, at most `limit` characters before the second; empty where they are out of order. */
  between(first: Term, second: Term, limit = 400): string {
    const start = Math.max(first.figure.end, second.figure.start - limit);
    return this.document.text.slice(start, second.figure.start).normalize('NFC').toLowerCase();
  }

  before(term: Term, length: number): string {
    const start = Math.max(0, term.figure.start - length);
    return this.document.text.slice(start, term.figure.start).normalize('NFC').toLowerCase();
  }

  after(term: Term, length: number): string {
    return this.document.text
      .slice(term.figure.end, term.figure.end + length)
      .normalize('NFC')
      .toLowerCase();
  }

  /** Where the innermost bracket opened that a figure stands in, within its block; -1 outside of brackets. */
  bracketOf(term: Term): number {
    const block = this.document.blocks[term.figure.block];
    if (!block) return -1;
    let opened = this.depths.get(term.figure.block);
    if (!opened) {
      opened = openBrackets(this.document.text, block.start, block.end);
      this.depths.set(term.figure.block, opened);
    }
    return opened[term.figure.start - block.start] ?? -1;
  }
}

function push<K>(map: Map<K, Term[]>, key: K, term: Term): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

function termOf(figure: Figure, index: number): Term {
  const written = parseDecimal(figure.value);
  const measure = measureOf(figure.unit);
  const hedged = figure.hedge === 'above' || figure.hedge === 'below' || figure.hedge === 'about';
  const isAmount = figure.role !== 'attainment' && figure.role !== 'share' && figure.role !== 'growth';
  const exact = isAmount && !hedged && figure.decimals === 0 && countsWholeThings(measure);
  return {
    index,
    figure,
    written,
    value: rationalOf(written),
    range: roundingInterval(written, exact, figure.hedge),
    exact,
    hedged,
    measure,
  };
}

/**
 * For each character of a block, the place of the innermost round bracket around it, or -1. A bracket that is never
 * closed is none.
 */
function openBrackets(text: string, start: number, end: number): Int32Array {
  const opened = new Int32Array(end - start).fill(-1);
  const stack: number[] = [];
  const closed = new Set<number>();
  for (let i = start; i < end; i += 1) {
    const character = text.charCodeAt(i);
    if (character === 40) stack.push(i);
    else if (character === 41 && stack.length > 0) closed.add(stack.pop()!);
  }
  stack.length = 0;
  for (let i = start; i < end; i += 1) {
    const character = text.charCodeAt(i);
    if (character === 40 && closed.has(i)) stack.push(i);
    opened[i - start] = stack.length > 0 ? stack[stack.length - 1]! : -1;
    if (character === 41) stack.pop();
  }
  return opened;
}

/** Whether two amounts can be added or held against one another: the same dimension. */
export function comparable(a: Term, b: Term): boolean {
  return a.measure !== null && b.measure !== null && a.measure.dimension === b.measure.dimension;
}

/** Whether two counts are of the same things, by their nouns: `hộ` and `hộ dân`, but not `hộ` and `con`. */
export function sameThings(a: Term, b: Term): boolean {
  if (!comparable(a, b)) return false;
  if (a.measure!.dimension !== COUNT) return true;
  const x = a.figure.unit;
  const y = b.figure.unit;
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `) || x.startsWith(`${y},`) || y.startsWith(`${x},`);
}
