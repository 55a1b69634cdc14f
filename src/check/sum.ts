import { type Breakdown, fill, ofOneKind } from './breakdown.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';

const MOST_RUNS = 14;

/**
 * Sum: the parts of a breakdown against their total. A list that names all parts must reach it; one that may leave
 * some out ("trong đó") must not pass it where its parts have nothing in common.
 */
export function sums(found: readonly Breakdown[]): Choice[] {
  const choices: Choice[] = [];
  for (const breakdown of found) {
    if (breakdown.parts.length === 1) {
      const part = partWithin(breakdown);
      if (part) choices.push({ first: part });
      continue;
    }
    const trust = trustOf(breakdown);
    const whole = sumOfParts('sum', trust, breakdown.total, breakdown.parts);
    choices.push({ first: whole, others: () => otherWays(breakdown, trust) });
  }
  return choices;
}

function trustOf(breakdown: Breakdown): Trust {
  const filled = fill(breakdown);
  const near = filled > 0.9 && filled < 1.1;
  if (breakdown.extent === 'all') return ofOneKind(breakdown) || near ? 'said' : 'meant';
  if (breakdown.extent === 'likely') return near || (filled > 1 && ofOneKind(breakdown)) ? 'said' : 'meant';
  if (filled > 1 && breakdown.apart) return 'said';
  return filled > 0.9 && breakdown.parts.length > 2 ? 'meant' : 'tried';
}

export function sumOfParts(rule: string, trust: Trust, total: Term, parts: readonly Term[]): Relation {
  return relation(rule, 'sum', trust, {
    kind: 'sum',
    stated: total.index,
    factor: total.measure!.factor,
    summands: parts.map((part) => ({ term: part.index, factor: part.measure!.factor })),
  });
}

/** The parts of the total's own noun only; a run of parts that makes the total while the others tell something else. */
function otherWays(breakdown: Breakdown, trust: Trust): Relation[] {
  const { total, parts } = breakdown;
  const ways: Relation[] = [];
  const alike = parts.filter((part) => sameThings(part, total));
  if (alike.length > 1 && alike.length < parts.length) ways.push(sumOfParts('sum', trust, total, alike));
  if (parts.length <= MOST_RUNS) {
    for (let from = 0; from < parts.length; from += 1) {
      for (let to = from + 2; to <= parts.length; to += 1) {
        if (to - from < parts.length) ways.push(sumOfParts('sum', 'tried', total, parts.slice(from, to)));
      }
    }
  }
  if (breakdown.extent === 'some') {
    for (const part of parts) {
      const within = partWithin({ ...breakdown, parts: [part] });
      if (within) ways.push(within);
    }
  }
  return ways;
}

/** A part is not larger than its whole. */
function partWithin(breakdown: Breakdown): Relation | null {
  const { total } = breakdown;
  const part = breakdown.parts[0]!;
  if (!comparable(part, total)) return null;
  const near = part.figure.sentence === total.figure.sentence || part.figure.note !== total.figure.note;
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
