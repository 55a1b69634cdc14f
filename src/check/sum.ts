import { compare } from '../figure/index.ts';
import { type Breakdown, fill, matesOf, ofOneKind, roughly } from './breakdown.ts';
import type { EditKind } from './edit.ts';
import { hasWord } from './label.ts';
import { COUNT } from './measure.ts';
import { oneSlipAway } from './one-slip.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';
import { PARTIAL } from './words.vi.ts';

const MOST_RUNS = 14;

/**
 * Sum: the parts of a breakdown against their total. A list that names all parts must reach it; one that may leave
 * some out ("trong đó") must not pass it where its parts have nothing in common.
 */
export function sums(view: View, found: readonly Breakdown[]): Choice[] {
  const choices: Choice[] = [];
  for (const breakdown of found) {
    if (breakdown.parts.length === 1) {
      const part = partWithin(view, breakdown);
      if (part) choices.push({ first: part });
      continue;
    }
    const mates = matesOf(view, breakdown);
    const trust = mates.length > breakdown.parts.length ? noMore(trustOf(view, breakdown)) : trustOf(view, breakdown);
    const whole = sumOfParts('sum', trust, breakdown.total, breakdown.parts);
    choices.push({ first: whole, others: () => otherWays(view, breakdown, mates, trust) });
    if (breakdown.extent === 'some') choices.push(...eachWithin(view, breakdown));
  }
  return choices;
}

/** With amounts in the place that are not tied to the total, the list may be another than the one that was tied. */
const noMore = (trust: Trust): Trust => (trust === 'said' ? 'meant' : trust);

/** A list that makes less of its total than this most likely leaves something out. */
const SHORT = 0.97;

function trustOf(view: View, breakdown: Breakdown): Trust {
  // One that equals the total is a stage that all of them went through, and the others are stages too.
  if (breakdown.parts.some((part) => compare(part.value, breakdown.total.value) === 0)) return 'tried';
  const filled = fill(breakdown);
  const near = filled > 0.9 && filled < 1.1;
  const counted = breakdown.total.measure!.dimension === COUNT;
  if (breakdown.extent === 'given' && filled < SHORT) return 'meant';
  if (breakdown.extent === 'all' || breakdown.extent === 'given')
    return ofOneKind(breakdown) || near ? 'said' : 'meant';
  if (breakdown.extent === 'likely') {
    if (near || (filled > 1 && ofOneKind(breakdown))) return 'said';
    return filled >= SHORT || isOneSlip(view, breakdown, 'digit') ? 'meant' : 'tried';
  }
  // Measures that pass their total by little were meant to make it; by much they may overlap.
  if (filled > 1 && (breakdown.apart() || (near && !counted))) return 'said';
  // Counts that pass their total are most likely stages or traits that one case can have together.
  if (filled > 1 && counted) return 'tried';
  if (!counted && inOwnBracket(view, breakdown)) return 'meant';
  if (counted && mayLeaveOut(breakdown)) return 'tried';
  const isList = near || breakdown.parts.length > 2;
  const meant = isList && (filled >= SHORT || isOneSlip(view, breakdown, 'digit'));
  return meant || twoThatFit(view, breakdown) ? 'meant' : 'tried';
}

/** "624 vụ, trong đó hình sự 80, dân sự 179, …, hành chính 13": of one kind more there may be fewer than of the least that is told. */
function mayLeaveOut({ total, parts }: Breakdown): boolean {
  const counts = parts.map(roughly);
  const missing = counts.reduce((left, one) => left - one, roughly(total));
  return missing > 0 && missing <= Math.min(...counts);
}

const FEWEST_DIGITS = 1000n;

/** Two long amounts that would be all of their total if one slip were mended. */
function twoThatFit(view: View, { total, parts }: Breakdown): boolean {
  const terms = [total, ...parts];
  if (parts.length !== 2 || terms.some(({ written, hedged }) => hedged || written.units < FEWEST_DIGITS)) return false;
  return isOneSlip(view, { total, parts }, 'swap');
}

/** Whether the parts would be all of their total if one slip, of a kind or a more telling one, were mended. */
const isOneSlip = (view: View, { total, parts }: Pick<Breakdown, 'total' | 'parts'>, most: EditKind): boolean =>
  oneSlipAway(sumOfParts('sum', 'tried', total, parts).form, view.terms, most);

/** "225,5 tỷ đồng (trong đó: … 187,5 tỷ đồng; … 38 tỷ đồng)": a bracket with nothing in it but the parts. */
function inOwnBracket(view: View, { total, parts }: Breakdown): boolean {
  const bracket = view.bracketOf(parts[0]!);
  if (bracket < 0 || bracket === view.bracketOf(total)) return false;
  const inside = view.inBlock(parts[0]!.figure.block).filter((term) => view.bracketOf(term) === bracket);
  return inside.length === parts.length;
}

export function sumOfParts(rule: string, trust: Trust, total: Term, parts: readonly Term[]): Relation {
  return relation(rule, 'sum', trust, {
    kind: 'sum',
    stated: total.index,
    factor: total.measure!.factor,
    summands: parts.map((part) => ({ term: part.index, factor: part.measure!.factor })),
  });
}

/** Whether no other part stands before it: a list may run on to things that are no parts any more. */
function isFirstPart(view: View, total: Term, part: Term): boolean {
  const parts = view.saidOf(total, total.figure.role);
  return parts.every((other) => other.index >= part.index) && view.saidOf(total, 'share').length === 0;
}

/**
 * The parts of the total's own noun only; all amounts of the place; a run of them that makes the total while the others
 * tell something else.
 */
function otherWays(view: View, breakdown: Breakdown, mates: readonly Term[], trust: Trust): Relation[] {
  const { total, parts } = breakdown;
  if (breakdown.paired) return [];
  const ways: Relation[] = [];
  const strays = straysAmong(view, breakdown);
  if (strays.length > 0) ways.push(sumOfParts('sum', 'tried', total, [...parts, ...strays]));
  const alike = parts.filter((part) => sameThings(part, total));
  if (alike.length > 1 && alike.length < parts.length) ways.push(sumOfParts('sum', trust, total, alike));
  for (const run of runsOf(mates)) ways.push(sumOfParts('sum', 'tried', total, run));
  if (mates.length > parts.length) for (const run of runsOf(parts)) ways.push(sumOfParts('sum', 'tried', total, run));
  return ways;
}

/** Counts of other things among the parts that are tied to nothing: "9 điểm nhóm …; 01 Liên đoàn …; 13 điểm nhóm". */
function straysAmong(view: View, { total, parts }: Breakdown): Term[] {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  return view
    .inBlock(first.figure.block)
    .filter(
      (term) =>
        term.index > first.index &&
        term.index < last.index &&
        term.figure.role === total.figure.role &&
        view.subjectOf(term) === null &&
        comparable(term, total) &&
        view.bracketOf(term) === view.bracketOf(first),
    );
}

/** All runs of at least two, the longest first; of a long list only the whole. */
function runsOf(terms: readonly Term[]): (readonly Term[])[] {
  const runs: (readonly Term[])[] = [terms];
  if (terms.length > MOST_RUNS) return runs;
  for (let length = terms.length - 1; length > 1; length -= 1) {
    for (let from = 0; from + length <= terms.length; from += 1) runs.push(terms.slice(from, from + length));
  }
  return runs;
}

function eachWithin(view: View, breakdown: Breakdown): Choice[] {
  return breakdown.parts.flatMap((part) => {
    const first = partWithin(view, { ...breakdown, parts: [part] });
    return first ? [{ first }] : [];
  });
}

/** A part is not larger than its whole. */
function partWithin(view: View, breakdown: Breakdown): Relation | null {
  const { total } = breakdown;
  const part = breakdown.parts[0]!;
  if (!comparable(part, total)) return null;
  // A number larger than what it is tied to may as well be tied to the wrong one, unless the words say "trong đó".
  const near = hasWord(view.between(total, part, 120), PARTIAL) && isFirstPart(view, total, part);
  return relation('part of whole', 'sum', sameThings(part, total) && near ? 'said' : 'tried', {
    kind: 'atMost',
    stated: part.index,
    summands: [
      {
        term: total.index,
        factor: {
          numerator: total.measure!.factor.numerator * part.measure!.factor.denominator,
          denominator: total.measure!.factor.denominator * part.measure!.factor.numerator,
        },
      },
    ],
  });
}

/**
 * What is said of every part adds up like the parts themselves: their plans to the total's plan, their changes to its
 * change. Tried where a breakdown names everything.
 */
export function parallels(view: View, found: readonly Breakdown[]): Choice[] {
  const choices: Choice[] = [];
  for (const { total, parts, extent } of found) {
    if (parts.length < 2 || extent === 'some') continue;
    for (const role of ['target', 'whole', 'change', 'prior'] as const) {
      const whole = only(view.saidOf(total, role), total);
      if (!whole) continue;
      const pieces = parts.map((part) => only(view.saidOf(part, role), part));
      if (pieces.every((piece) => piece !== null)) {
        choices.push({ first: sumOfParts(`sum of ${role}s`, 'meant', whole, pieces as Term[]) });
      }
    }
  }
  return choices;
}

function only(terms: readonly Term[], level: Term): Term | null {
  const fitting = terms.filter((term) => comparable(term, level));
  return fitting.length === 1 ? fitting[0]! : null;
}
