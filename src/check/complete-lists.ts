import { type Breakdown, breakdownOf } from './breakdown.ts';
import { hasWord, labelOf, memberOf } from './label.ts';
import { sameThings, type Term, type View } from './view.ts';
import { COMPLEMENTS, REMAINDER } from './words.vi.ts';

/** A list and the amount that it divides. */
type Divided = Pick<Breakdown, 'total' | 'parts'>;

/** The sets with most members first: of three words, two do not make a whole. */
const SETS = COMPLEMENTS.toSorted((a, b) => b.length - a.length);

/**
 * Lists whose words leave nothing out, right behind the amount that they divide: "đã giải quyết 84 hồ sơ, trong đó
 * trước hạn 30, đúng hạn 50, quá hạn 4". They need no link of the reader: a slip that makes a part larger than its total
 * unties it, and what follows in the sentence may have been tied to the total as well.
 */
export function completeLists(view: View): Breakdown[] {
  const found: Breakdown[] = [];
  const taken = new Set<Term>();
  const levels = view.terms.filter(isLevel).map((term) => ({ term, label: labelOf(view, term) }));
  for (const set of SETS) {
    for (const list of listsOf(view, levels, set)) {
      if (list.parts.some((part) => taken.has(part))) continue;
      for (const part of list.parts) taken.add(part);
      found.push({ ...breakdownOf(view, list.total, list.parts), extent: 'all' });
    }
  }
  return found;
}

/** Breakdowns without those of which a complete list tells better. */
export function withoutThose(found: readonly Breakdown[], complete: readonly Breakdown[]): Breakdown[] {
  const better = new Map<Term, Term>();
  for (const { parts, total } of complete) for (const part of parts) better.set(part, total);
  return found.filter(({ total, parts }) => !parts.some((part) => better.get(part) === total));
}

const isLevel = ({ figure, measure }: Term): boolean => figure.role === 'level' && measure !== null;

interface Labelled {
  readonly term: Term;
  readonly label: string;
}

function listsOf(view: View, levels: readonly Labelled[], set: (typeof COMPLEMENTS)[number]): Divided[] {
  const found: Divided[] = [];
  let run: Term[] = [];
  let members = new Set<number>();
  let before: Term | null = null;
  let last: Term | null = null;
  for (const { term, label } of levels) {
    const member = memberOf(label, set);
    const goesOn = last !== null && member >= 0 && !members.has(member) && sideBySide(view, last, term);
    if (!goesOn || run.length === 0) {
      run = [];
      members = new Set();
      before = last;
    }
    last = term;
    if (member < 0) continue;
    run.push(term);
    members.add(member);
    if (run.length < set.length) continue;
    const list = before && dividedBy(view, before, withRest(view, run), set);
    if (list) found.push(list);
    run = [];
    members = new Set();
  }
  return found;
}

const sideBySide = (view: View, a: Term, b: Term): boolean =>
  a.figure.sentence === b.figure.sentence && view.bracketOf(a) === view.bracketOf(b);

/** "khiếu nại 5, tố cáo 2, kiến nghị 30, đơn khác 3": what is left over is named behind. */
function withRest(view: View, run: readonly Term[]): Term[] {
  const last = run[run.length - 1]!;
  const next = view.terms.slice(last.index + 1, last.index + NEAR).find(isLevel);
  const isRest = next && sideBySide(view, last, next) && hasWord(labelOf(view, next), REMAINDER);
  return isRest ? [...run, next] : [...run];
}

/** How many figures may be said of the last part before the rest is named. */
const NEAR = 8;
const REACH = 120;

function dividedBy(view: View, total: Term, parts: readonly Term[], set: (typeof COMPLEMENTS)[number]): Divided | null {
  const first = parts[0]!;
  const near = total.figure.sentence === first.figure.sentence && first.figure.start - total.figure.end <= REACH;
  if (!near || memberOf(labelOf(view, total), set) >= 0 || view.saidOf(total, 'whole').length > 0) return null;
  const [own, outer] = [view.bracketOf(total), view.bracketOf(first)];
  const fits = parts.every((part) => sameThings(part, total) && part.figure.estimate === total.figure.estimate);
  if (!fits || (own !== outer && own >= 0)) return null;
  const tied = parts.flatMap((part) => view.subjectOf(part) ?? []);
  return tied.length > 0 && !tied.includes(total) ? null : { total, parts };
}
