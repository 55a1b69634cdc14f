import type { Rational } from '../figure/index.ts';
import { adds } from './breakdown.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { inTimes, NONE, ONE, ONE_HUNDRED, percentScale, unitRatio } from './scale.ts';
import { comparable, comparableLoosely, sameThings, type Term, type View } from './view.ts';

/**
 * Change and growth: a difference (tăng 14,6 ha) and a percentage (tăng 2,7 %) against both levels where the earlier
 * one is stated, and against one another where it is not: `level − change` must be the earlier level that the
 * percentage also gives.
 */
export function changes(view: View): Choice[] {
  const choices: Choice[] = [];
  for (const level of view.terms) {
    if (level.figure.role !== 'level') continue;
    choices.push(...directions(view, level));
    const differences = view.saidOf(level, 'change').filter((term) => comparableLoosely(term, level));
    const growths = view.saidOf(level, 'growth');
    growths.push(...headGrowths(view, level));
    if (differences.length === 0 && growths.length === 0) continue;
    choices.push(
      ...differences.filter((change) => isRise(view, level, change)).map((change) => withinOf(level, change)),
    );
    const priors = view.saidOf(level, 'prior').filter((term) => comparableLoosely(term, level));
    for (const prior of priors) {
      for (const change of differences) choices.push({ first: differenceOf(level, prior, change) });
      for (const growth of growths) choices.push(growthChoice(level, prior, growth));
    }
    for (const change of priors.length === 0 ? differences : []) {
      const base = baseBefore(view, level, change);
      if (base) choices.push(besideChoice(level, base, change));
    }
    for (const growth of growths) {
      const change = nearestTo(
        growth,
        differences.filter((term) => sameBase(term, growth)),
      );
      if (change) choices.push(growthOfChange(level, change, growth));
    }
  }
  return choices;
}

/** A rise right behind what it came to, of something that is never less than nothing. */
function isRise(view: View, level: Term, change: Term): boolean {
  const { figure, written } = change;
  if (written.units <= 0n || figure.cue !== 'tăng' || figure.against === 'plan' || !adds(level)) return false;
  if (figure.sentence !== level.figure.sentence || figure.start < level.figure.end || !sameThings(change, level))
    return false;
  if (change.index - level.index > NEAR) return false;
  const between = view.terms.slice(level.index + 1, change.index);
  return between.every((term) => term.figure.of === level.figure.id);
}

const NEAR = 6;

/** Rise: what was added is no more than what there is now; there was nothing less than nothing before. */
function withinOf(level: Term, change: Term): Choice {
  const summands = [{ term: level.index, factor: unitRatio(level, change) }];
  return { first: relation('rise', 'change', 'said', { kind: 'atMost', stated: change.index, summands }) };
}

/**
 * Direction: "giảm từ 5,2 % xuống còn 6,1 %" is no fall.
 */
function directions(view: View, level: Term): Choice[] {
  return view
    .saidOf(level, 'prior')
    .filter((prior) => comparable(prior, level) && prior.figure.sentence === level.figure.sentence)
    .flatMap((prior) => {
      const said = FROM.exec(view.before(prior, 24))?.[1];
      if (said === undefined || prior.hedged || level.hedged) return [];
      const summands = [{ term: prior.index, factor: unitRatio(prior, level) }];
      const kind = said === 'giảm' ? 'atMost' : 'atLeast';
      return [{ first: relation('direction', 'change', 'said', { kind, stated: level.index, summands }) }];
    });
}

const FROM = /(?:^|\s)(tăng|giảm)(?: \p{L}{1,6})? từ (?:mức )?$/u;

/** "tăng 15 % so với cùng kỳ, từ 1.200 lên 1.350": a growth that stands before both of its levels and is tied to none. */
function headGrowths(view: View, level: Term): Term[] {
  const prior = view.saidOf(level, 'prior').find((term) => term.index === level.index - 1);
  if (!prior || !/(?:^|\s)từ $/.test(view.before(prior, 8))) return [];
  const growth = view.terms[prior.index - 1];
  if (growth?.figure.role !== 'growth' || growth.figure.of !== null) return [];
  return growth.figure.sentence === level.figure.sentence ? [growth] : [];
}

/**
 * "đề nghị 18,642 tỷ đồng, phê duyệt 18,515 tỷ đồng, giảm 0,127 tỷ đồng so với đề nghị": the amount next to the level
 * that the difference is from, where it is from no earlier time.
 */
function baseBefore(view: View, level: Term, change: Term): Term | null {
  const { against } = change.figure;
  if (against !== 'other' && !(against === 'samePeriod' && level.exact)) return null;
  const near = view.inBlock(level.figure.block);
  const at = near.indexOf(level);
  const fits = (term: Term): boolean =>
    term.figure.role === 'level' &&
    term.figure.sentence === level.figure.sentence &&
    term.figure.start < change.figure.start &&
    comparable(term, level) &&
    sameThings(term, level) &&
    (against === 'other' || EARLIER.test(view.before(term, 40)));
  for (const beside of [near[at - 1], near[at + 1]]) if (beside && fits(beside)) return beside;
  return null;
}

/** "đầu năm 1.250 hộ, cuối năm 980 hộ, giảm 270 hộ" */
const EARLIER = /(?:đầu năm|đầu kỳ|năm trước|cùng kỳ|năm ngoái)[^.;\d]{0,16}$/u;

/** The later of the two in the text is what it came to; a link the wrong way round is tried too. */
function besideChoice(level: Term, base: Term, change: Term): Choice {
  const [earlier, later] = base.index < level.index ? [base, level] : [level, base];
  return {
    first: { ...differenceOf(later, earlier, change), trust: 'meant' },
    others: () => [{ ...differenceOf(earlier, later, change), trust: 'tried' }],
  };
}

/** "vượt 0,5 % kế hoạch (tăng 1.400 ha) và tăng 0,03 % (tăng 77 ha)": of several the next, behind it rather than before. */
const nearestTo = (growth: Term, changes: readonly Term[]): Term | undefined =>
  changes.toSorted((a, b) => away(growth, a) - away(growth, b))[0];
const away = (growth: Term, { index }: Term): number =>
  index > growth.index ? index - growth.index : growth.index - index + 0.5;

function sameBase(a: Term, b: Term): boolean {
  return a.figure.against === b.figure.against || a.figure.against === null || b.figure.against === null;
}

function trustOf(a: Term, b: Term): Trust {
  if (a.figure.against !== null && b.figure.against !== null && a.figure.against !== b.figure.against) return 'tried';
  return a.figure.sentence === b.figure.sentence ? 'said' : 'meant';
}

/** `change = level − prior`. */
export function differenceOf(level: Term, prior: Term, change: Term): Relation {
  return relation('change', 'change', trustOf(prior, change), {
    kind: 'sum',
    stated: change.index,
    factor: change.measure!.factor,
    summands: [
      { term: level.index, factor: level.measure!.factor },
      { term: prior.index, factor: negated(prior.measure!.factor) },
    ],
  });
}

const negated = (value: Rational): Rational => ({ numerator: -value.numerator, denominator: value.denominator });

/** `growth = level / prior`, less 100 % or not, as the words have it. */
export function growthChoice(level: Term, prior: Term, growth: Term): Choice {
  const trust = trustOf(prior, growth);
  const way = (less: Rational): Relation => growthOver(level, prior, growth, less, trust);
  // "bằng 96 % so với cùng kỳ" states the quotient itself.
  // "tăng 2,1 lần" is said of the quotient, and by some of what was added to one.
  if (inTimes(growth)) return { first: way(NONE), others: () => [way(ONE)] };
  const quotientFirst = growth.figure.cue === 'bằng' || growth.figure.cue === 'đạt';
  return quotientFirst
    ? { first: way(NONE), others: () => [way(ONE_HUNDRED)] }
    : { first: way(ONE_HUNDRED), others: () => (growth.value.numerator > 0n ? [way(NONE)] : []) };
}

function growthOver(level: Term, prior: Term, growth: Term, less: Rational, trust: Trust): Relation {
  return relation('growth', 'change', trust, {
    kind: 'ratio',
    stated: growth.index,
    part: level.index,
    whole: prior.index,
    scale: percentScale(growth, level, prior),
    less,
  });
}

function growthOfChange(level: Term, change: Term, growth: Term): Choice {
  const near = change.figure.sentence === growth.figure.sentence && change.figure.against === growth.figure.against;
  return {
    first: relation('growth of change', 'change', near ? 'said' : 'meant', {
      kind: 'growth',
      stated: growth.index,
      level: level.index,
      change: change.index,
      scale: unitRatio(change, level),
    }),
  };
}
