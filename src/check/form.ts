import {
  compare,
  contains,
  difference,
  type Interval,
  integer,
  intersection,
  over,
  overlaps,
  point,
  product,
  quotient,
  type Rational,
  scaled,
  sign,
  sumOf,
  times,
} from '../figure/index.ts';

/** One summand of a sum: the figure's place in the list of terms, and what one of its unit is worth. */
export interface Summand {
  readonly term: number;
  readonly factor: Rational;
}

/**
 * The shapes that a relation between figures can have. `stated` is the figure that the others give.
 *
 * - sum: `stated · factor = Σ factorᵢ · xᵢ + constant`
 * - ratio: `stated = scale · part / whole − less`
 * - product: `stated = scale · first · second`
 * - growth: `stated = 100 · change / (level − change)`
 * - samePlan: `level / (stated + less) = otherLevel · scale / (other + less)`
 * - earlierProduct: `stated = output − scale · (area − areaChange) · (yielded − yieldChange)`
 * - atMost: `stated ≤ Σ factorᵢ · xᵢ` (all in the stated figure's unit); atLeast: the reverse
 * - same: `stated = scale · other`
 */
export type Form =
  | {
      readonly kind: 'sum';
      readonly stated: number;
      readonly factor: Rational;
      readonly summands: readonly Summand[];
      readonly constant?: Rational;
    }
  | {
      readonly kind: 'ratio';
      readonly stated: number;
      readonly part: number;
      readonly whole: number;
      readonly scale: Rational;
      readonly less: Rational;
    }
  | {
      readonly kind: 'product';
      readonly stated: number;
      readonly first: number;
      readonly second: number;
      readonly scale: Rational;
    }
  | {
      readonly kind: 'growth';
      readonly stated: number;
      readonly level: number;
      readonly change: number;
      readonly scale: Rational;
    }
  | {
      readonly kind: 'samePlan';
      readonly stated: number;
      readonly level: number;
      readonly other: number;
      readonly otherLevel: number;
      readonly scale: Rational;
      readonly less: Rational;
    }
  | { readonly kind: 'atMost' | 'atLeast'; readonly stated: number; readonly summands: readonly Summand[] }
  | { readonly kind: 'same'; readonly stated: number; readonly other: number; readonly scale: Rational }
  | {
      readonly kind: 'earlierProduct';
      readonly stated: number;
      readonly output: number;
      readonly area: number;
      readonly areaChange: number;
      readonly yielded: number;
      readonly yieldChange: number;
      readonly scale: Rational;
    };

/** What each figure may stand for, by its place in the list of terms. */
export type Ranges = (term: number) => Interval;

const HUNDRED = integer(100);
const NONE = integer(0);

/** The figures of a form, the stated one first. */
export function figuresOf(form: Form): number[] {
  switch (form.kind) {
    case 'sum':
    case 'atMost':
    case 'atLeast':
      return [form.stated, ...form.summands.map((summand) => summand.term)];
    case 'ratio':
      return [form.stated, form.part, form.whole];
    case 'product':
      return [form.stated, form.first, form.second];
    case 'growth':
      return [form.stated, form.level, form.change];
    case 'samePlan':
      return [form.stated, form.level, form.other, form.otherLevel];
    case 'same':
      return [form.stated, form.other];
    case 'earlierProduct':
      return [form.stated, form.output, form.area, form.areaChange, form.yielded, form.yieldChange];
  }
}

/** The same form of figures that stand further on in a list of terms. */
export function movedOn(form: Form, by: number): Form {
  const moved = Object.entries(form).map(([key, value]) => {
    if (typeof value === 'number') return [key, value + by];
    if (key !== 'summands') return [key, value];
    return [key, (value as readonly Summand[]).map(({ term, factor }) => ({ term: term + by, factor }))];
  });
  return Object.fromEntries(moved) as Form;
}

function total(summands: readonly Summand[], ranges: Ranges): Interval {
  let result = point(integer(0));
  for (const { term, factor } of summands) result = sumOf(result, scaled(ranges(term), factor));
  return result;
}

/** All values that the other figures leave for the stated one. */
export function computed(form: Form, ranges: Ranges): Interval {
  switch (form.kind) {
    case 'sum':
      return scaled(raised(total(form.summands, ranges), form.constant ?? NONE), over(integer(1), form.factor));
    case 'ratio':
      return shifted(scaled(quotient(ranges(form.part), ranges(form.whole)), form.scale), form.less);
    case 'product':
      return scaled(product(ranges(form.first), ranges(form.second)), form.scale);
    case 'growth':
      return grown(form, ranges);
    case 'samePlan': {
      const plan = quotient(scaled(ranges(form.otherLevel), form.scale), raised(ranges(form.other), form.less));
      return shifted(quotient(ranges(form.level), plan), form.less);
    }
    case 'atMost':
      return { low: null, high: total(form.summands, ranges).high };
    case 'atLeast':
      return { low: total(form.summands, ranges).low, high: null };
    case 'same':
      return scaled(ranges(form.other), form.scale);
    case 'earlierProduct': {
      const area = difference(ranges(form.area), ranges(form.areaChange));
      const yielded = difference(ranges(form.yielded), ranges(form.yieldChange));
      return difference(ranges(form.output), scaled(product(area, yielded), form.scale));
    }
  }
}

function shifted(range: Interval, less: Rational): Interval {
  return sign(less) === 0 ? range : difference(range, point(less));
}

function raised(range: Interval, more: Rational): Interval {
  return sign(more) === 0 ? range : sumOf(range, point(more));
}

/** `100 · change / (level − change)`, which rises with the change and falls with the level where both are positive. */
function grown(form: Extract<Form, { kind: 'growth' }>, ranges: Ranges): Interval {
  const level = ranges(form.level);
  const change = scaled(ranges(form.change), form.scale);
  const prior = difference(level, change);
  // 100 · change / prior = 100 · level / prior − 100: the level occurs twice, so take it by its corners.
  if (level.low === null || level.high === null || change.low === null || change.high === null) {
    return scaled(quotient(change, prior), HUNDRED);
  }
  const corners: Rational[] = [];
  for (const l of [level.low, level.high]) {
    for (const c of [change.low, change.high]) {
      const base = difference(point(l), point(c)).low!;
      if (sign(base) <= 0) return scaled(quotient(change, prior), HUNDRED);
      corners.push(times(HUNDRED, over(c, base)));
    }
  }
  return {
    low: corners.reduce((a, b) => (compare(a, b) <= 0 ? a : b)),
    high: corners.reduce((a, b) => (compare(a, b) >= 0 ? a : b)),
  };
}

/** Whether values inside the ranges make the relation true. */
export function holds(form: Form, ranges: Ranges): boolean {
  return overlaps(ranges(form.stated), computed(form, ranges));
}

/** All values that the others leave for one figure of the relation; null where nothing can be said. */
export function required(form: Form, ranges: Ranges, term: number): Interval | null {
  if (term === form.stated) return computed(form, ranges);
  const stated = ranges(form.stated);
  switch (form.kind) {
    case 'sum':
      return restOf(form.summands, term, shifted(scaled(stated, form.factor), form.constant ?? NONE), ranges);
    case 'atMost': {
      const rest = restOf(form.summands, term, stated, ranges);
      return rest && { low: rest.low, high: null };
    }
    case 'atLeast': {
      const rest = restOf(form.summands, term, stated, ranges);
      return rest && { low: null, high: rest.high };
    }
    case 'ratio': {
      const share = scaled(raised(stated, form.less), over(integer(1), form.scale));
      return term === form.part ? product(share, ranges(form.whole)) : quotient(ranges(form.part), share);
    }
    case 'product': {
      const other = term === form.first ? form.second : form.first;
      return quotient(scaled(stated, over(integer(1), form.scale)), ranges(other));
    }
    case 'growth': {
      const change = scaled(ranges(form.change), form.scale);
      const share = scaled(stated, over(integer(1), HUNDRED));
      const one = point(integer(1));
      if (term === form.level) return sumOf(change, quotient(change, share));
      const part = product(ranges(form.level), difference(one, quotient(one, sumOf(one, share))));
      return scaled(part, over(integer(1), form.scale));
    }
    case 'samePlan': {
      const own = raised(stated, form.less);
      const others = raised(ranges(form.other), form.less);
      const otherLevel = scaled(ranges(form.otherLevel), form.scale);
      if (term === form.level) return product(quotient(otherLevel, others), own);
      const plan = quotient(ranges(form.level), own);
      if (term === form.otherLevel) return scaled(product(plan, others), over(integer(1), form.scale));
      return shifted(quotient(otherLevel, plan), form.less);
    }
    case 'same':
      return scaled(stated, over(integer(1), form.scale));
    case 'earlierProduct':
      return null;
  }
}

function restOf(summands: readonly Summand[], term: number, whole: Interval, ranges: Ranges): Interval | null {
  const own = summands.find((summand) => summand.term === term);
  if (!own) return null;
  const rest = summands.filter((summand) => summand !== own);
  return scaled(difference(whole, total(rest, ranges)), over(integer(1), own.factor));
}

/** Whether a value of one figure makes the relation true, the others being what they are. */
export function allows(form: Form, ranges: Ranges, term: number, value: Rational): boolean {
  const range = required(form, ranges, term);
  return range === null || contains(range, value);
}

/** What all given relations leave for one figure; null where they leave nothing. */
export function commonRange(forms: readonly Form[], ranges: Ranges, term: number): Interval | null {
  let result: Interval | null = { low: null, high: null };
  for (const form of forms) {
    const range = required(form, ranges, term);
    if (range === null) continue;
    result = intersection(result, range);
    if (result === null) return null;
  }
  return result;
}
