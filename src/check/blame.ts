import {
  absolute,
  compare,
  contains,
  type Decimal,
  greater,
  type Interval,
  intersection,
  minus,
  plus,
  point,
  type Rational,
  type Role,
  rationalOf,
  roundingInterval,
  times,
} from '../figure/index.ts';
import { chanceOf, type Edit, editsInto, RANK } from './edit.ts';
import { holds, type Ranges, required } from './form.ts';
import { type Tried, toLastDigit } from './relation.ts';
import type { Term } from './view.ts';

/** Who is most likely wrong where relations fail, and the one change that would mend the most of them. */
export interface Blame {
  readonly culprit: number;
  /** The failing relations that this finding tells of: those that a change of the culprit mends, or the one that fails. */
  readonly relations: readonly Tried[];
  /** What the relations leave for the culprit, or null where nothing it could be mends them. */
  readonly needed: Interval | null;
  readonly repair: Edit | null;
  /** Whether a fitting slip tells something: by chance there would hardly be one. */
  readonly telling: boolean;
  /** Other figures that a slip of their own would explain as well. */
  readonly rivals: readonly Mend[];
}

/** A figure and the slip that it may carry. */
export interface Mend {
  readonly term: number;
  readonly edit: Edit;
}

/** With more figures than this that could carry the slip, none is named. */
const MOST_RIVALS = 2;

/** Relations of the document by the figures that take part in them. */
export class Web {
  private readonly holding = new Map<number, Tried[]>();
  private readonly strained = new Map<number, Tried[]>();
  readonly terms: readonly Term[];
  private readonly mended = new Map<number, Rational>();

  constructor(results: readonly Tried[], terms: readonly Term[]) {
    this.terms = terms;
    for (const result of results) {
      if (result.relation.trust === 'tried' && result.outcome === 'holds') continue;
      const into = result.outcome === 'strained' ? this.strained : result.outcome === 'fails' ? null : this.holding;
      if (!into) continue;
      for (const figure of result.relation.figures) {
        const list = into.get(figure);
        if (list) list.push(result);
        else into.set(figure, [result]);
      }
    }
  }

  /** Each figure's range, or the value it was mended to. */
  readonly ranges: Ranges = (term) => {
    const value = this.mended.get(term);
    return value ? point(value) : this.terms[term]!.range;
  };

  holdingWith(term: number): readonly Tried[] {
    return this.holding.get(term) ?? [];
  }

  strainedWith(term: number): readonly Tried[] {
    return this.strained.get(term) ?? [];
  }

  mend(term: number, value: Rational): void {
    this.mended.set(term, value);
  }
}

interface Candidate {
  readonly term: number;
  readonly mends: Tried[];
  readonly needed: Interval | null;
  readonly edits: Edit[];
  readonly score: number;
  readonly telling: boolean;
}

/**
 * Goes through failing relations and names for each group of them one figure. A figure is preferred that mends more
 * relations at once without breaking one that holds, then one that a single slip explains.
 */
export function blames(failing: readonly Tried[], web: Web): Blame[] {
  const found: Blame[] = [];
  let open = [...failing];
  while (open.length > 0) {
    const blame = worst(open, web);
    found.push(blame);
    if (blame.repair) web.mend(blame.culprit, rationalOf(blame.repair.value));
    open = open.filter(
      (result) => !blame.relations.includes(result) && !(blame.repair && holds(result.relation.form, web.ranges)),
    );
  }
  return found;
}

function worst(open: readonly Tried[], web: Web): Blame {
  const byTerm = new Map<number, Tried[]>();
  for (const result of open) {
    for (const term of result.relation.figures) {
      const list = byTerm.get(term);
      if (list) list.push(result);
      else byTerm.set(term, [result]);
    }
  }
  let best: Candidate | null = null;
  for (const [term, relations] of byTerm) {
    const candidate = candidateFor(term, relations, web);
    if (candidate && (best === null || candidate.score > best.score)) best = candidate;
  }
  if (best === null || best.mends.length === 0) {
    const first = open[0]!;
    return {
      culprit: first.relation.form.stated,
      relations: [first],
      needed: null,
      repair: null,
      telling: false,
      rivals: [],
    };
  }
  const rivals = best.mends.length === 1 ? rivalsOf(best, byTerm, web) : [];
  const repair = best.edits[0] && rivals.length <= MOST_RIVALS && clear(best) ? best.edits[0] : null;
  const culprit = repair || best.mends.length > 1 ? best.term : best.mends[0]!.relation.form.stated;
  return {
    culprit,
    relations: best.mends,
    needed: culprit === best.term ? best.needed : null,
    repair: culprit === best.term ? repair : null,
    telling: best.edits.length > 0 && best.telling,
    rivals: repair ? rivals : [],
  };
}

/** The other figures of the one failing relation that could as well carry the slip. */
function rivalsOf(best: Candidate, byTerm: ReadonlyMap<number, readonly Tried[]>, web: Web): Mend[] {
  const rivals: Mend[] = [];
  for (const term of best.mends[0]!.relation.figures) {
    if (term === best.term) continue;
    const other = candidateFor(term, byTerm.get(term) ?? [], web);
    const edit = other?.edits[0];
    if (edit && RANK[edit.kind] <= RANK[best.edits[0]?.kind ?? 'missing']) rivals.push({ term, edit });
  }
  return rivals;
}

/** One fitting slip only, or one of a kind that explains more than the others do. */
function clear(candidate: Candidate): boolean {
  const [first, second] = candidate.edits;
  if (!first) return false;
  return !second || second.kind !== first.kind || candidate.mends.length > 1;
}

/** The best that a change of one figure could do: for the relations in either order, the sums taken strictly first or last. */
function candidateFor(term: number, relations: readonly Tried[], web: Web): Candidate | null {
  let held: Interval | null = { low: null, high: null };
  for (const result of web.holdingWith(term)) {
    const range = neededBy(result, web, term);
    if (range !== null && held !== null) held = intersection(held, range);
  }
  if (held === null) return null;
  const soft = web.strainedWith(term);
  const first = narrowed(term, held, relations, soft, web);
  if (soft.length === 0 && relations.length === 1) return first;
  const others = [narrowed(term, held, relations, [], web)];
  if (soft.length > 0) others.push(narrowed(term, held, [...soft, ...relations], [], web));
  for (const relation of relations.length > 1 ? relations : []) {
    others.push(narrowed(term, held, [relation, ...relations.filter((other) => other !== relation)], soft, web));
  }
  return others.reduce((best, other) => ((other?.score ?? 0) > (best?.score ?? 0) ? other : best), first);
}

function neededBy(result: Tried, web: Web, term: number): Interval | null {
  const { form, figures } = result.relation;
  const strict = result.outcome === 'strained' ? toLastDigit(figures, web.terms) : null;
  return required(form, strict ?? web.ranges, term);
}

/** Slips that would fit by chance less often than this tell something. */
const RARE = 0.25;
const VERY_RARE = 0.03;

/**
 * Whether a fitting slip tells something: because hardly any would fit, or because it gives the very value that the
 * others make as they are written.
 */
function isTelling(written: Decimal, needed: Interval, edit: Edit | undefined): boolean {
  if (edit?.kind === 'comma' || edit?.kind === 'sign') return isNarrow(needed);
  if (chanceOf(written, needed) < RARE) return true;
  if (!edit || needed.low === null || needed.high === null) return false;
  const middle = times(plus(needed.low, needed.high), { numerator: 1n, denominator: 2n });
  return contains(roundingInterval(edit.value, false), middle) && chanceOf(written, point(middle)) < VERY_RARE;
}

/** Whether a range is less than a tenth of its value wide: the comma has few places to go, and hardly one would fit. So with
 * a direction. */
function isNarrow({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const [a, b] = [absolute(low), absolute(high)];
  const width = absolute(minus(high, low));
  return compare(times(width, { numerator: 10n, denominator: 1n }), greater(a, b)) < 0;
}

/** Without a slip that explains them, relations are told together only where at least two equations want the same. */
function agreeing(hard: readonly Tried[]): Tried[] {
  const equations = hard.filter((result) => !result.relation.form.kind.startsWith('at'));
  return equations.length > 1 ? [...hard] : [equations[0] ?? hard[0]!];
}

/** What somebody worked out from the others, and so most likely got wrong. */
const WORKED_OUT: ReadonlySet<Role> = new Set(['attainment', 'share', 'change', 'growth']);

/** Takes relations one after the other as long as they leave something, and looks for a slip in what they leave. */
function narrowed(
  term: number,
  held: Interval,
  relations: readonly Tried[],
  soft: readonly Tried[],
  web: Web,
): Candidate | null {
  let needed = held;
  const mends: Tried[] = [];
  for (const result of [...relations, ...soft]) {
    const range = neededBy(result, web, term);
    const common = range === null ? null : intersection(needed, range);
    if (common === null) continue;
    needed = common;
    mends.push(result);
  }
  const hard = mends.filter((result) => result.outcome === 'fails');
  if (hard.length === 0) return null;
  const { written, exact, figure } = web.terms[term]!;
  const signed = figure.role === 'change' || figure.role === 'growth';
  const edits = editsInto(written, exact, signed, needed);
  const telling = isTelling(written, needed, edits[0]);
  const said = hard.filter((result) => result.relation.trust === 'said').length;
  const isStated = hard.some((result) => result.relation.form.stated === term);
  const mended = edits.length > 0 ? mends.length * 100 + 40 + (telling ? 15 : 0) : hard.length * 60;
  return {
    term,
    mends: edits.length > 0 ? mends : agreeing(hard),
    needed,
    edits,
    score: mended + said * 20 + (isStated ? (WORKED_OUT.has(figure.role) ? 16 : 5) : 0),
    telling,
  };
}
