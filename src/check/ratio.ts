import { approximate, type Rational } from '../figure/index.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { NONE, ONE_HUNDRED, percentScale, unitRatio } from './scale.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';

/**
 * Ratio: a percentage of a plan (đạt, bằng, vượt … % kế hoạch) or of a whole (chiếm … %, 12/17 cơ sở đạt … %) against
 * the two amounts that give it. Where two plans are named, each percentage is held against the one whose body it
 * names, and against either where it names none.
 */
export function ratios(view: View): Choice[] {
  const choices: Choice[] = [];
  for (const stated of view.terms) {
    const { role } = stated.figure;
    if (role !== 'attainment' && role !== 'share') continue;
    const level = view.subjectOf(stated);
    if (!level || level.figure.role === 'attainment' || level.figure.role === 'share') continue;
    const ways = waysOf(view, stated, level);
    if (ways.length > 0) choices.push({ first: ways[0]!, others: () => ways.slice(1) });
  }
  return choices;
}

function waysOf(view: View, stated: Term, level: Term): Relation[] {
  const ways: Relation[] = [];
  const rule = stated.figure.role;
  const add = (whole: Term, trust: Trust): void => {
    if (whole === level || !(comparable(level, whole) || fraction(level, whole))) return;
    for (const less of excess(stated)) ways.push(ratioOf(rule, trust, stated, level, whole, less));
  };
  const wholes = view.saidOf(level, 'whole');
  for (const whole of wholes) add(whole, trustOfWhole(view, stated, level, whole));
  for (const target of ownPlans(view, stated, level)) add(target, trustOfPlan(view, stated, level, target));
  if (wholes.length === 0) {
    const total = view.subjectOf(level);
    if (role(stated, 'share') && total) add(total, stated.figure.block === total.figure.block ? 'meant' : 'tried');
    for (const borrowed of borrowedWholes(view, stated, level)) add(borrowed.term, borrowed.trust);
  }
  return ways.sort(
    (a, b) =>
      TRUSTS.indexOf(a.trust) - TRUSTS.indexOf(b.trust) || (a.trust === 'said' ? 0 : off(view, a) - off(view, b)),
  );
}

/** How many times too much or too little a way gives, as a logarithm: for choosing what to tell. */
function off(view: View, way: Relation): number {
  const [stated, part, whole] = way.figures.map((k) => approximate(view.terms[k]!.value)) as [number, number, number];
  return Math.abs(Math.log((100 * part) / whole / stated));
}

const TRUSTS: readonly Trust[] = ['said', 'meant', 'tried'];

/** Numerator and denominator without a unit of their own. */
const fraction = (level: Term, whole: Term): boolean =>
  role(whole, 'whole') && (level.measure === null || whole.measure === null);

const isAmount = (term: Term): boolean => role(term, 'level') || role(term, 'target');

const role = (term: Term, name: Term['figure']['role']): boolean => term.figure.role === name;

export function ratioOf(rule: string, trust: Trust, stated: Term, part: Term, whole: Term, less: Rational): Relation {
  return relation(rule, 'ratio', trust, {
    kind: 'ratio',
    stated: stated.index,
    part: part.index,
    whole: whole.index,
    scale: percentScale(stated, part, whole),
    less,
  });
}

/** Fractions without a percentage (12/12 xã): no more of the things than there are. The whole may be a plan, so it is only tried. */
export function fractions(view: View): Choice[] {
  const choices: Choice[] = [];
  for (const whole of view.terms) {
    if (!role(whole, 'whole')) continue;
    const level = view.subjectOf(whole);
    if (!level || !comparable(level, whole) || view.saidOf(level, 'attainment', 'share').length > 0) continue;
    const form = {
      kind: 'atMost' as const,
      stated: level.index,
      summands: [{ term: whole.index, factor: unitRatio(whole, level) }],
    };
    choices.push({ first: relation('fraction', 'ratio', 'tried', form) });
  }
  return choices;
}

/** "vượt 18 %" states what is above the plan; "vượt, đạt 118 %" the whole. */
function excess(stated: Term): Rational[] {
  return stated.figure.cue === 'vượt' ? [ONE_HUNDRED, NONE] : [NONE];
}

const BRACKET_ONLY = /^\s?%?\s?\(\s?$/u;

/** A fraction with its percentage: the first percentage behind it says what it comes to. */
function trustOfWhole(view: View, stated: Term, level: Term, whole: Term): Trust {
  if (whole.figure.block !== stated.figure.block || whole.figure.start < level.figure.start) return 'tried';
  // "đạt 70,59 % (12/17 xã)"
  if (stated.figure.end < level.figure.start && BRACKET_ONLY.test(view.between(stated, level, 12))) return 'said';
  // Where the fraction's share stands beside it, "đạt 100 % kế hoạch" is of a plan that is not given.
  if (role(stated, 'attainment') && view.saidOf(level, 'share').length > 0) return 'tried';
  const opens = stated.figure.end < level.figure.start && /^\s?%?\s?\(\s?$/.test(view.between(stated, level));
  if (opens) return 'said';
  const firstBehind = view.saidOf(level, 'attainment', 'share').find((term) => term.figure.start > whole.figure.start);
  if (firstBehind !== stated) return 'tried';
  return stated.figure.start - whole.figure.end <= 160 ? 'said' : 'meant';
}

/** The plans of a level, those of the body that the percentage names first. */
function ownPlans(view: View, stated: Term, level: Term): Term[] {
  const plans = view.saidOf(level, 'target');
  if (plans.length < 2) return plans;
  const far = (plan: Term): number =>
    plan.index === stated.index + 1 ? 0 : Math.abs(plan.figure.start - stated.figure.start);
  plans.sort((a, b) => far(a) - far(b));
  const body = stated.figure.assignedBy;
  if (body === null) return plans;
  const named = plans.filter((plan) => plan.figure.assignedBy === body);
  return named.length > 0 ? named : plans.filter((plan) => plan.figure.assignedBy === null);
}

function trustOfPlan(view: View, stated: Term, level: Term, plan: Term): Trust {
  if (plan.figure.block !== stated.figure.block || level.figure.block !== stated.figure.block) return 'tried';
  if (stated.figure.against !== null && stated.figure.against !== 'plan') return 'tried';
  const rivals = view.saidOf(level, 'attainment');
  const plans = view.saidOf(level, 'target').length;
  const { assignedBy } = stated.figure;
  const otherBody = assignedBy !== null && plan.figure.assignedBy !== null && assignedBy !== plan.figure.assignedBy;
  if (otherBody) return 'tried';
  if (plans < rivals.length && rivals.some((rival) => rival !== stated && nearer(rival, stated, plan))) return 'tried';
  const from = Math.min(plan.figure.start, level.figure.start, stated.figure.start);
  const to = Math.max(plan.figure.start, level.figure.start, stated.figure.start);
  const between = view
    .inBlock(stated.figure.block)
    .filter((term) => term.figure.start > from && term.figure.start < to && term !== plan && term !== level);
  const strangers = between.filter(
    (term) => isAmount(term) && comparable(term, level) && view.subjectOf(term) !== level,
  );
  return strangers.length === 0 && between.length <= 4 ? 'said' : 'meant';
}

function nearer(rival: Term, stated: Term, plan: Term): boolean {
  const far = (term: Term): number => Math.abs(term.figure.start - plan.figure.start);
  return far(rival) < far(stated);
}

/**
 * Denominators that were said of another amount: one plan of a sentence with two dates ("kế hoạch … đã giải ngân …
 * ước giải ngân đến …"), one total of a sentence with two groups ("hộ nghèo 5.424/11.419 hộ; cận nghèo 1.577 hộ").
 */
const MOST_BORROWED = 4;

function borrowedWholes(view: View, stated: Term, level: Term): { term: Term; trust: Trust }[] {
  const found: { term: Term; trust: Trust }[] = [];
  const wanted = role(stated, 'share') ? 'whole' : 'target';
  const before = view.inBlock(stated.figure.block).filter((term) => term.figure.start < stated.figure.start);
  const isSpent = role(stated, 'attainment') && SPENT.test(view.before(level, FUND_REACH));
  for (let i = before.length - 1; i >= 0 && found.length < MOST_BORROWED; i -= 1) {
    const term = before[i]!;
    const isFund = isSpent && role(term, 'level') && FUND.test(view.before(term, FUND_REACH));
    if (!role(term, 'target') && !role(term, 'whole') && !isFund) continue;
    if (!comparable(term, level) || !sameThings(term, level) || view.subjectOf(term) === level) continue;
    const direct = role(term, wanted) && (stated.figure.against ?? 'plan') === 'plan';
    found.push({ term, trust: direct ? 'meant' : 'tried' });
    if (isFund) found[found.length - 1] = { term, trust: 'meant' };
  }
  return found;
}

/** "tổng nguồn vốn năm 2021 là 184,7 tỷ đồng. Giải ngân 132,8 tỷ đồng, bằng 71,9 %": the amount that was there to be spent. */
const FUND =
  /(?:^|[\s;,.(])(?:kế hoạch vốn|nguồn vốn|tổng vốn|số vốn|vốn được giao)[^.;:\d]{0,24}(?:\d{4})?[^.;:\d]{0,24}$/u;
const FUND_REACH = 60;
const SPENT = /(?:giải ngân|thanh toán)[^.;]{0,40}$/u;
