import type { Breakdown } from './breakdown.ts';
import { ownYear } from './dates.ts';
import { wordAt } from './label.ts';
import { type Choice, relation } from './relation.ts';
import { NONE, unitRatio } from './scale.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';
import { CUMULATED } from './words.vi.ts';

/**
 * Cumulative: what is done to a later day is not less than what was done to an earlier one. Two amounts are of one
 * run where they stand in one item, are measured against one plan or are parts of one series, and carry two dates.
 */
export function cumulatives(view: View, found: readonly Breakdown[]): Choice[] {
  const choices: Choice[] = [];
  const pairs = runs(view);
  for (const [earlier, later] of pairs) {
    choices.push({
      first: relation('cumulative', 'change', 'said', {
        kind: 'atMost',
        stated: earlier.index,
        summands: [{ term: later.index, factor: unitRatio(later, earlier) }],
      }),
    });
  }
  for (const [earlier, later] of pairs) choices.push(...samePlan(view, earlier, later));
  for (const [earlier, later] of pairs) carry(found, pairs, earlier, later, choices);
  return choices;
}

/**
 * One plan, two dates: where the plan itself is not stated, what was done to each day and its percentage give the same
 * plan.
 */
function samePlan(view: View, earlier: Term, later: Term): Choice[] {
  const [first, second] = [earlier, later].map((level) => {
    const said = view.saidOf(level, 'attainment').filter((term) => term.figure.cue !== 'vượt');
    return said.length === 1 && view.saidOf(level, 'target', 'whole').length === 0 ? said[0] : undefined;
  });
  if (!first || !second || first.figure.assignedBy !== second.figure.assignedBy) return [];
  const form = {
    kind: 'samePlan' as const,
    stated: second.index,
    level: later.index,
    other: first.index,
    otherLevel: earlier.index,
    scale: unitRatio(earlier, later),
    less: NONE,
  };
  return [{ first: relation('same plan', 'ratio', 'meant', form) }];
}

/** Pairs of an earlier and a later amount of one run, in one block. */
function runs(view: View): [Term, Term][] {
  const pairs: [Term, Term][] = [];
  for (const later of view.terms) {
    if (later.figure.role !== 'level') continue;
    const earlier = earlierOf(view, later);
    if (earlier) pairs.push([earlier, later]);
  }
  return pairs;
}

function earlierOf(view: View, later: Term): Term | null {
  for (let term = view.previous(later); term !== null; term = view.previous(term)) {
    if (term.figure.role === 'target') return null;
    if (term.figure.role !== 'level') continue;
    if (!comparable(term, later) || !sameThings(term, later) || term.figure.note !== later.figure.note) return null;
    const [from, to] = [dayOf(view, term), dayOf(view, later)];
    if (to === null || (from === null ? !doneBefore(view, term, later) : from >= to)) return null;
    return term.figure.area === later.figure.area && measuredAlike(view, term, later) ? term : null;
  }
  return null;
}

const DAY = /(?:đến|hết)(?: hết)?(?: ngày)? (\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/gu;
const DAY_REACH = 70;

/** The day that an amount is counted up to: the reader's, or the last one named close before it in its clause. */
function dayOf(view: View, term: Term): string | null {
  if (term.figure.asOf !== null) return term.figure.asOf;
  const before = view.previous(term);
  const text = before ? view.between(before, term, DAY_REACH) : view.before(term, DAY_REACH);
  if (!text.includes('/')) return null;
  const match = [...text.replace(/\s+/g, ' ').matchAll(DAY)].at(-1);
  if (!match) return null;
  const year = match[3] ?? ownYear(view) ?? '0000';
  return `${year}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
}

/** "đã giải ngân …; ước giải ngân đến 30/6 …": what is done already comes before what is expected to a day. */
function doneBefore(view: View, earlier: Term, later: Term): boolean {
  return !earlier.figure.estimate && later.figure.estimate && wordAt(view.before(earlier, 60), 'đã') >= 0;
}

/** Both are held against a plan, or said to be done with the same word. */
function measuredAlike(view: View, a: Term, b: Term): boolean {
  if (view.saidOf(a, 'attainment').length > 0 && view.saidOf(b, 'attainment').length > 0) return true;
  const [before, between] = [view.before(a, 80), view.between(a, b, 120)];
  return CUMULATED.some((word) => wordAt(before, word) >= 0 && wordAt(between, word) >= 0);
}

/**
 * A total carried to a later day holds at least what each part had reached before: a part for which no later amount
 * is given still counts with its earlier one.
 */
function carry(
  found: readonly Breakdown[],
  pairs: readonly [Term, Term][],
  earlier: Term,
  later: Term,
  choices: Choice[],
): void {
  const before = found.find((breakdown) => breakdown.total === earlier && breakdown.parts.length > 1);
  const after = found.find((breakdown) => breakdown.total === later && breakdown.parts.length > 1);
  if (!before || !after || after.parts.length >= before.parts.length) return;
  const continued = new Set(pairs.filter(([, to]) => after.parts.includes(to)).map(([from]) => from));
  const left = before.parts.filter((part) => !continued.has(part));
  if (left.length === 0 || left.length + after.parts.length !== before.parts.length) return;
  choices.push({
    first: relation('carried forward', 'sum', 'said', {
      kind: 'atLeast',
      stated: later.index,
      summands: [...after.parts, ...left].map((part) => ({ term: part.index, factor: unitRatio(part, later) })),
    }),
  });
}
