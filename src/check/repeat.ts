import { compare, point, type Rational, times } from '../figure/index.ts';
import { editsInto, RANK } from './edit.ts';
import { PERCENT } from './measure.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { unitRatio } from './scale.ts';
import { halfWithin, likeness, subjectWords, tellingWords } from './subject.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';

/** How many figures with the same digits, or of the same subject, are held against one another. */
const MOST_ALIKE = 12;
/** How often one number may come before it is no longer looked for. */
const MOST_REPEATS = 3;
const ALIKE = 0.85;
const RELATED = 0.5;
const NEAR_FIGURES = 8;

/**
 * Magnitude: two amounts with the same digits that differ by a power of ten (22.456 tỷ beside 22,456 tỷ; 37.380 nghìn
 * in one chapter and 37.380 in another). With five digits or more it is no accident where they stand together or are
 * about the same.
 */
export function magnitudes(view: View): Choice[] {
  const byDigits = new Map<string, Term[]>();
  for (const term of view.terms) {
    if (!isAmount(term) || term.measure === null || term.measure.dimension === PERCENT) continue;
    const digits = significant(term);
    if (digits.length < 4) continue;
    const list = byDigits.get(digits);
    if (!list) byDigits.set(digits, [term]);
    else if (list.length < MOST_ALIKE) list.push(term);
  }
  const choices: Choice[] = [];
  for (const [digits, terms] of byDigits) {
    for (let i = 1; i < terms.length; i += 1) {
      for (let k = 0; k < i; k += 1) {
        const trust = sameDigits(digits, terms[k]!, terms[i]!);
        if (trust) choices.push({ first: same('magnitude', 'magnitude', trust, terms[k]!, terms[i]!) });
      }
    }
  }
  return choices;
}

const isAmount = (term: Term): boolean => term.figure.role === 'level' || term.figure.role === 'target';

function significant(term: Term): string {
  const digits = (term.written.units < 0n ? -term.written.units : term.written.units).toString();
  return digits.replace(/(?<!0)0+$/, '');
}

function baseValue(term: Term): Rational {
  return times(term.value, term.measure!.factor);
}

function sameDigits(digits: string, a: Term, b: Term): Trust | null {
  // "about 37.380 nghìn" and 37.380 have the same digits to the last: that word cannot make them a thousand times apart.
  const asWritten = a.figure.text === b.figure.text && a.figure.text.length >= 6;
  if (!comparable(a, b) || !sameThings(a, b) || ((a.hedged || b.hedged) && !asWritten)) return null;
  if (compare(baseValue(a), baseValue(b)) === 0) return null;
  const together = a.figure.block === b.figure.block && b.index - a.index <= NEAR_FIGURES;
  if (together) return digits.length >= 5 ? 'said' : null;
  return (digits.length >= 5 || asWritten) && likeness(a, b) >= RELATED ? 'said' : null;
}

function same(rule: string, code: 'magnitude' | 'repeat', trust: Trust, a: Term, b: Term): Relation {
  return relation(rule, code, trust, { kind: 'same', stated: b.index, other: a.index, scale: unitRatio(a, b) });
}

/**
 * Repeat: one quantity given twice. Two amounts are one quantity where their subjects are all but the same, and unit,
 * role, period, day, area and what they are parts of agree. Where the numbers differ, subjects are too coarse to tell
 * (last year's plan, another bank's debts): only numbers of four digits or more that one slip makes of one another are
 * held to be the same.
 */
export function repeats(view: View): Choice[] {
  const byDigits = new Map<string, Term[]>();
  const choices: Choice[] = [];
  for (const term of view.terms) {
    if (!(isAmount(term) || isPercentage(term)) || term.measure === null || term.hedged) continue;
    const others = new Set<Term>();
    for (const key of patternsOf(term)) {
      const list = byDigits.get(key);
      if (!list) byDigits.set(key, [term]);
      else {
        for (const other of list) others.add(other);
        if (list.length < MOST_REPEATS) list.push(term);
      }
    }
    for (const other of others) {
      if (isRepeat(view, other, term) && isOneSlip(other, term)) {
        choices.push({ first: same('repeat', 'repeat', 'meant', other, term) });
      } else if (isToldAgain(view, other, term)) {
        choices.push({ first: same('repeat', 'repeat', 'tried', other, term) });
      }
    }
  }
  return choices;
}

/** What was worked out from an amount and is told again in a summary. */
const isPercentage = ({ figure }: Term): boolean =>
  figure.unit === '%' && (figure.role === 'attainment' || figure.role === 'growth' || figure.role === 'share');

/** Fewer digits are equal by chance. */
const FEWEST_SIGNIFICANT = 3;

/** The same number of three digits or more in another place about what is mostly the same: it counts, where it is equal. */
function isToldAgain(view: View, a: Term, b: Term): boolean {
  const [f, g] = [a.figure, b.figure];
  if (f.block === g.block || f.role !== g.role || f.of === g.id || g.of === f.id || !sameThings(a, b)) return false;
  if (significant(b).length < FEWEST_SIGNIFICANT || compare(baseValue(a), baseValue(b)) !== 0) return false;
  return halfWithin(wordsAbout(view, a), wordsAbout(view, b));
}

const CLAUSE_REACH = 100;
const LAST_CLAUSE = /[^.;:\n]*$/u;

/** The words of its subject and clause; of a percentage those of the amount that it is about. */
function wordsAbout(view: View, term: Term): ReadonlySet<string> {
  const about = (isPercentage(term) && view.subjectOf(term)) || term;
  const clause = LAST_CLAUSE.exec(view.before(about, CLAUSE_REACH))?.[0] ?? '';
  return new Set([...subjectWords(about), ...tellingWords(clause)]);
}

/** The digits as they are and, for longer numbers, with one or two neighbours left open: one slip apart share one. */
function patternsOf(term: Term): string[] {
  const { dimension, noun } = term.measure!;
  const digits = term.written.units.toString();
  const patterns = [`${dimension} ${noun} ${digits}`];
  if (digits.length < 4) return patterns;
  for (let i = 0; i < digits.length; i += 1) {
    patterns.push(`${noun} ${digits.slice(0, i)}*${digits.slice(i + 1)}`);
    if (i + 1 < digits.length && digits[i] !== digits[i + 1]) {
      const pair = digits[i]! < digits[i + 1]! ? digits[i]! + digits[i + 1] : digits[i + 1]! + digits[i];
      patterns.push(`${noun} ${digits.slice(0, i)}<${pair}>${digits.slice(i + 2)}`);
    }
  }
  return patterns;
}

function isRepeat(view: View, a: Term, b: Term): boolean {
  const [f, g] = [a.figure, b.figure];
  if (isPercentage(a)) return isWorkedOutAgain(view, a, b);
  return (
    f.block !== g.block &&
    f.of !== g.id &&
    g.of !== f.id &&
    f.role === g.role &&
    f.area === g.area &&
    sameThings(a, b) &&
    subjectWords(a).size >= (a.exact ? 2 : 3) &&
    likeness(a, b) >= (a.exact ? RELATED : ALIKE) &&
    view.saidOf(a, 'whole').length === view.saidOf(b, 'whole').length
  );
}

/** The same share of one and the same amount, which is told again as well. */
function isWorkedOutAgain(view: View, a: Term, b: Term): boolean {
  const [x, y] = [view.subjectOf(a), view.subjectOf(b)];
  if (a.figure.block === b.figure.block || a.figure.role !== b.figure.role || !x?.measure || !y?.measure) return false;
  if (a.figure.against !== b.figure.against || a.figure.assignedBy !== b.figure.assignedBy) return false;
  if (significant(x).length < FEWEST_SIGNIFICANT || !sameThings(x, y)) return false;
  return compare(baseValue(x), baseValue(y)) === 0 && halfWithin(wordsAbout(view, a), wordsAbout(view, b));
}

const sameTime = (a: Term, b: Term): boolean => a.figure.period === b.figure.period && a.figure.asOf === b.figure.asOf;

const FEWEST_DIGITS = 1000n;
/** Smaller numbers are equal by chance. */
const FEWEST_EQUAL = 100n;

/**
 * Equal numbers, or long ones of which one slip makes the other. Of different days only neighbours swapped are held
 * to be a slip: any other change may have happened.
 */
function isOneSlip(a: Term, b: Term): boolean {
  const value = times(a.value, unitRatio(a, b));
  if (compare(value, b.value) === 0) return sameTime(a, b) && b.written.units >= FEWEST_EQUAL;
  if (a.written.units < FEWEST_DIGITS || b.written.units < FEWEST_DIGITS) return false;
  const most = sameTime(a, b) ? RANK.digit : RANK.swap;
  return editsInto(b.written, b.exact, false, point(value)).some((edit) => RANK[edit.kind] <= most);
}
