import { COUNT } from './measure.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';

const LEFT = /(?:^|[\s;,.(])(?:số )?còn(?: lại)?(?: [\p{L}]+){0,3}[\s:]{0,2}$/u;
/** "các xã còn lại đạt từ 12 đến 14 tiêu chí": a range is no rest. */
const RANGE = /từ\s{0,2}$/iu;
const MOST = 4;

/**
 * Remainder: what came in is what was settled and what is left ("tiếp nhận 120 hồ sơ, đã giải quyết 110 hồ sơ, còn 10
 * hồ sơ"). What was left over from before may be added to what came in.
 */
export function remainders(view: View): Choice[] {
  const choices: Choice[] = [];
  for (const rest of view.terms) {
    if (
      rest.figure.role !== 'level' ||
      rest.measure?.dimension !== COUNT ||
      !LEFT.test(view.before(rest, 40)) ||
      RANGE.test(view.before(rest, 8))
    )
      continue;
    const before = alikeBefore(view, rest);
    if (before.length < 2) continue;
    const ways = waysOf(before, rest);
    choices.push({ first: ways[0]!, others: () => ways.slice(1) });
  }
  return choices;
}

function alikeBefore(view: View, rest: Term): Term[] {
  const found: Term[] = [];
  const near = view.inBlock(rest.figure.block);
  for (let i = near.indexOf(rest) - 1; i >= 0 && found.length < MOST; i -= 1) {
    const term = near[i]!;
    if (term.figure.sentence !== rest.figure.sentence) break;
    if (term.figure.role !== 'level' || !comparable(term, rest) || !sameThings(term, rest)) continue;
    if (view.bracketOf(term) === view.bracketOf(rest)) found.unshift(term);
  }
  return found;
}

function waysOf(before: readonly Term[], rest: Term): Relation[] {
  const last = before.length - 1;
  const ways = [left(before.length === 2 ? 'said' : 'tried', [before[last - 1]!], [before[last]!], rest)];
  if (before.length > 2) {
    ways.push(left('tried', [before[0]!], before.slice(1), rest));
    ways.push(left('tried', before.slice(0, last), [before[last]!], rest));
    ways.push(left('tried', [before[last - 2]!], before.slice(last - 1), rest));
  }
  return ways;
}

function left(trust: Trust, came: readonly Term[], settled: readonly Term[], rest: Term): Relation {
  const [total, ...more] = came as [Term, ...Term[]];
  const plus = (term: Term) => ({ term: term.index, factor: term.measure!.factor });
  const minus = (term: Term) => ({
    term: term.index,
    factor: { numerator: -term.measure!.factor.numerator, denominator: term.measure!.factor.denominator },
  });
  return relation('remainder', 'sum', trust, {
    kind: 'sum',
    stated: total.index,
    factor: total.measure!.factor,
    summands: [...settled.map(plus), plus(rest), ...more.map(minus)],
  });
}
