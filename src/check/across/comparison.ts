import { type FindingCode, looseInterval, overlaps, scaled } from '../../figure/index.ts';
import { type Relation, relation, type Tried, tried } from '../relation.ts';
import { ONE, unitRatio } from '../scale.ts';
import type { Term } from '../view.ts';
import type { Pair } from './counterparts.ts';
import type { Quantity } from './quantity.ts';
import type { Reports } from './reports.ts';

/** A relation between figures of several reports that was tried. */
export interface Comparison {
  readonly result: Tried;
  /** Whether the figures are named so alike that nothing else can be meant. */
  readonly certain: boolean;
  /** Whether one side was only expected when it was written: that it came otherwise is no slip. */
  readonly expected: boolean;
}

/** How a relation is made, and what else it could have been made of: where one of these holds, nothing fails. */
export interface Proposal {
  readonly relation: Relation;
  readonly others: () => readonly Relation[];
  readonly certain: boolean;
  readonly expected: boolean;
}

/** A pair of which the counterpart is not more than the figure it is the counterpart of. */
export function notMore(
  rule: string,
  code: FindingCode,
  { quantity, other, rivals, likeness }: Pair,
  expected: boolean,
): Proposal {
  const atMost = (less: Quantity, more: Quantity): Relation =>
    relation(rule, code, 'said', {
      kind: 'atMost',
      stated: less.term.index,
      summands: [{ term: more.term.index, factor: unitRatio(more.term, less.term) }],
    });
  const others = () => [
    ...rivals().others.map((rival) => atMost(rival, quantity)),
    ...rivals().own.map((rival) => atMost(other, rival)),
  ];
  return { relation: atMost(other, quantity), others, certain: likeness.certain, expected };
}

/** A figure that others in other reports add up to. */
export function addedUp(rule: string, total: Quantity, parts: readonly Pair[]): Proposal {
  const { term } = total;
  const summands = parts.map(({ other }) => ({ term: other.term.index, factor: unitRatio(other.term, term) }));
  return {
    relation: relation(rule, 'sum', 'said', { kind: 'sum', stated: term.index, factor: ONE, summands }),
    others: () => [],
    certain: parts.every(({ likeness }) => likeness.certain),
    expected: [total, ...parts.map(({ other }) => other)].some((one) => one.term.figure.estimate),
  };
}

/** Tries a relation; null where it fails but would hold for another figure that could be meant. */
export function compared(proposal: Proposal, terms: readonly Term[]): Comparison | null {
  const { certain, expected } = proposal;
  const first = told(tried(proposal.relation, terms), terms);
  if (first.outcome !== 'fails') return { result: first, certain, expected };
  const saved = proposal.others().some((other) => tried(other, terms).outcome === 'holds');
  return saved ? null : { result: first, certain, expected };
}

/** So many contradictions between the same reports, more than agreements, are no slips. */
const MOST_SLIPS = 6;

/**
 * The comparisons that may be told. Where reports contradict one another more often than not, they are of two things: the
 * place or period at the head of one is not what its figures are of, and none of their contradictions is told.
 */
export function believable(comparisons: readonly Comparison[], reports: Reports): Comparison[] {
  const among = ({ result: { relation } }: Comparison): string =>
    [...new Set(relation.figures.map((k) => reports.reportOf(reports.terms[k]!)))].sort().join(' ');
  const slips = new Map<string, { fails: number; holds: number }>();
  for (const one of comparisons) {
    const count = slips.get(among(one)) ?? { fails: 0, holds: 0 };
    if (one.result.outcome === 'fails') count.fails += 1;
    else count.holds += 1;
    slips.set(among(one), count);
  }
  return comparisons.filter((one) => {
    const { fails, holds } = slips.get(among(one))!;
    return one.result.outcome !== 'fails' || fails < MOST_SLIPS || fails <= holds;
  });
}

/** One amount written twice, the one time cut after fewer digits: a last digit, no more. */
function told(result: Tried, terms: readonly Term[]): Tried {
  const { form } = result.relation;
  if (form.kind !== 'same' || result.outcome !== 'fails') return result;
  const [stated, other] = [terms[form.stated]!, terms[form.other]!];
  if (stated.exact || other.exact || stated.hedged || other.hedged) return result;
  const ratio = unitRatio(other, stated);
  const loose =
    overlaps(looseInterval(stated.written), scaled(other.range, ratio)) ||
    overlaps(stated.range, scaled(looseInterval(other.written), ratio));
  const digits = stated.written.scale !== other.written.scale || stated.figure.unit !== other.figure.unit;
  return loose && digits ? { ...result, outcome: 'rounding' } : result;
}
