import { approximate, type Interval, over, plus, type Rational } from '../figure/index.ts';
import type { Tried } from './relation.ts';
import type { Term } from './view.ts';

/**
 * A linear constraint `Σ coefficientᵢ · xᵢ ≤ 0` (or `= 0`) over figures, in floats: for finding out quickly where to
 * look. What is found is always tried again exactly.
 */
export interface Row {
  readonly figures: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
  readonly equal: boolean;
}

/** A relation as linear rows. A percentage or yield enters with both ends of its range, so that the rest is linear. */
export function rowsOf({ relation }: Tried, terms: readonly Term[]): Row[] {
  const { form } = relation;
  const range = (k: number): Interval => terms[k]!.range;
  switch (form.kind) {
    case 'sum': {
      const constant = form.constant ? approximate(form.constant) : 0;
      const figures = [form.stated, ...form.summands.map((part) => part.term)];
      const coefficients = [-approximate(form.factor), ...form.summands.map((part) => approximate(part.factor))];
      return [{ figures, coefficients, constant, equal: true }];
    }
    case 'same':
      return [
        { figures: [form.stated, form.other], coefficients: [-1, approximate(form.scale)], constant: 0, equal: true },
      ];
    case 'atMost':
    case 'atLeast': {
      const sign = form.kind === 'atMost' ? 1 : -1;
      const figures = [form.stated, ...form.summands.map((part) => part.term)];
      const coefficients = [sign, ...form.summands.map((part) => -sign * approximate(part.factor))];
      return [{ figures, coefficients, constant: 0, equal: false }];
    }
    case 'ratio':
      return between(form.part, form.whole, quotients(range(form.stated), form.less, form.scale));
    case 'product': {
      const { low, high } = range(form.second);
      const scale = approximate(form.scale);
      return between(form.stated, form.first, [low && approximate(low) * scale, high && approximate(high) * scale]);
    }
    case 'growth':
      return grownBetween(form.change, form.level, approximate(form.scale), range(form.stated));
    case 'samePlan':
    case 'earlierProduct':
      return [];
  }
}

type Bounds = readonly [number | null, number | null];

function quotients(stated: Interval, less: Rational, scale: Rational): Bounds {
  const one = (value: Rational | null) => value && approximate(over(plus(value, less), scale));
  return [one(stated.low), one(stated.high)];
}

/** `low · b ≤ a ≤ high · b`. */
function between(a: number, b: number, [low, high]: Bounds): Row[] {
  const rows: Row[] = [];
  if (high !== null) rows.push({ figures: [a, b], coefficients: [1, -high], constant: 0, equal: false });
  if (low !== null) rows.push({ figures: [a, b], coefficients: [-1, low], constant: 0, equal: false });
  return rows;
}

/** `g · (level − c) = 100 · c` for the ends of g. */
function grownBetween(change: number, level: number, scale: number, stated: Interval): Row[] {
  const rows: Row[] = [];
  const figures = [change, level];
  if (stated.high) {
    const g = approximate(stated.high);
    rows.push({ figures, coefficients: [scale * (100 + g), -g], constant: 0, equal: false });
  }
  if (stated.low) {
    const g = approximate(stated.low);
    rows.push({ figures, coefficients: [-scale * (100 + g), g], constant: 0, equal: false });
  }
  return rows;
}

const MOST_ROUNDS = 12;
/** A bound that moves by less than this part of its room is not handed on. */
const LEAST_MOVE = 0.01;
/** Room that floats may be wrong by. */
const SLACK = 1e-9;

/** Bounds by figure: low and high, one after the other. */
export class Box {
  private readonly places = new Map<number, number>();
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  steps = 0;

  constructor(terms: readonly Term[], rows: readonly Row[]) {
    for (const row of rows) {
      for (const figure of row.figures) {
        if (this.places.has(figure)) continue;
        const { low, high } = terms[figure]!.range;
        this.places.set(figure, this.low.length);
        this.low.push(low ? approximate(low) : Number.NEGATIVE_INFINITY);
        this.high.push(high ? approximate(high) : Number.POSITIVE_INFINITY);
      }
    }
  }

  /** Hands bounds on through the rows; false where a figure has no room left. */
  fits(rows: readonly Row[], mostSteps: number): boolean {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      let changed = false;
      for (const row of rows) {
        const result = row.equal ? this.tighten(row, 1) && this.tighten(row, -1) : this.tighten(row, 1);
        if (!result) return false;
        if (this.moved) changed = true;
        this.steps += row.figures.length;
        if (this.steps > mostSteps) return true;
      }
      if (!changed) return true;
    }
    return true;
  }

  private moved = false;

  /** `sign · (Σ cᵢ·xᵢ + constant) ≤ 0`: no summand can be more than what the least of the others leaves. */
  private tighten(row: Row, sign: number): boolean {
    this.moved = false;
    let least = sign * row.constant;
    let size = Math.abs(row.constant);
    for (let i = 0; i < row.figures.length; i += 1) {
      const c = sign * row.coefficients[i]!;
      const at = this.places.get(row.figures[i]!)!;
      const end = c > 0 ? this.low[at]! : this.high[at]!;
      least += c === 0 ? 0 : c * end;
      size += c === 0 ? 0 : Math.abs(c * end);
    }
    if (!Number.isFinite(least)) return true;
    if (least > size * SLACK) return false;
    for (let i = 0; i < row.figures.length; i += 1) this.cut(row.figures[i]!, sign * row.coefficients[i]!, least);
    return true;
  }

  private cut(figure: number, c: number, least: number): void {
    if (c === 0) return;
    const at = this.places.get(figure)!;
    const [low, high] = [this.low[at]!, this.high[at]!];
    const room = high - low;
    if (c > 0) {
      const most = low - least / c;
      if (most < high - room * LEAST_MOVE && room > 0) {
        this.high[at] = Math.max(most, low);
        this.moved = true;
      }
    } else {
      const least2 = high - least / c;
      if (least2 > low + room * LEAST_MOVE && room > 0) {
        this.low[at] = Math.min(least2, high);
        this.moved = true;
      }
    }
  }
}
