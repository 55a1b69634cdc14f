import { overlaps } from '../../figure/index.ts';
import { type Relation, relation } from '../relation.ts';
import { unitRatio } from '../scale.ts';
import { comparable, type Term } from '../view.ts';
import type { Proposal } from './comparison.ts';
import { agree, type Counterparts, type Pair } from './counterparts.ts';
import { amountOf } from './quantity.ts';
import type { Reports } from './reports.ts';
import { isOver } from './times.ts';

/**
 * Two reports: the same quantity of one place and one time, or the same plan, given by both; and what both say of it: by how much
 * it grew, what it was a year before, what share of one plan it is.
 */
export function twoReports(all: Counterparts): Proposal[] {
  const { reports } = all;
  const proposals: Proposal[] = [];
  for (const quantity of all.quantities) {
    for (const pair of all.inReports(quantity)) {
      const { other, rivals, likeness } = pair;
      if (reports.reportOf(other.term) <= reports.reportOf(quantity.term)) continue;
      const expected = isExpected(reports, pair);
      const { certain } = likeness;
      const others = () => [
        ...rivals().others.map((rival) => same(quantity.term, rival.term)),
        ...rivals().own.map((rival) => same(rival.term, other.term)),
      ];
      proposals.push({ relation: same(quantity.term, other.term), others, certain, expected });
      if (!certain || !agree(quantity, other)) continue;
      for (const [ours, theirs] of saidOfBoth(reports, quantity.term, other.term)) {
        proposals.push({ relation: same(ours, theirs), others: () => [], certain, expected });
      }
    }
  }
  return proposals;
}

const same = (term: Term, other: Term): Relation =>
  relation('two reports', 'repeat', 'said', {
    kind: 'same',
    stated: other.index,
    other: term.index,
    scale: unitRatio(term, other),
  });

/** What both reports say of one level in the same way: one thing in each, against the same base, in the same unit. */
function saidOfBoth(reports: Reports, level: Term, other: Term): [Term, Term][] {
  const roles = isOnePlan(reports, level, other)
    ? (['prior', 'change', 'growth', 'attainment'] as const)
    : (['prior', 'change', 'growth'] as const);
  return roles.flatMap((role) => {
    const [ours, theirs] = [level, other].map((term) => onlySaid(reports, term, role));
    return ours && theirs && comparable(ours, theirs) && isQuotient(ours) === isQuotient(theirs)
      ? [[ours, theirs] as [Term, Term]]
      : [];
  });
}

function onlySaid(reports: Reports, level: Term, role: 'prior' | 'change' | 'growth' | 'attainment'): Term | null {
  const said = reports
    .saidOf(level, role)
    .filter(({ figure }) => figure.against === (role === 'attainment' ? 'plan' : 'samePeriod'));
  return said.length === 1 ? said[0]! : null;
}

/** Whether both hold a level against one plan, which both give. */
function isOnePlan(reports: Reports, level: Term, other: Term): boolean {
  const [ours, theirs] = [level, other].map((term) => reports.saidOf(term, 'target', 'whole'));
  const [plan, same] = [ours![0], theirs![0]];
  if (!plan || !same || ours!.length > 1 || theirs!.length > 1 || !comparable(plan, same)) return false;
  return overlaps(amountOf(plan, plan.measure!), amountOf(same, same.measure!));
}

/** "bằng 96 %", "đạt 96 %" of a plan, and "tăng 4 %", "vượt 4 %": the whole, and what is more than it. */
const isQuotient = ({ figure: { cue } }: Term): boolean => cue === 'bằng' || cue === 'đạt';

/**
 * One side is an estimate, or they are two versions of one report, written before and after the period was over. A report
 * and the annex that goes out with it are of one day, and nothing came otherwise between them.
 */
function isExpected(reports: Reports, { quantity, other }: Pair): boolean {
  const [a, b] = [quantity.term, other.term].map((term) => reports.given[reports.reportOf(term)]!.reading.head);
  if (a!.number !== null && a!.number === b!.number && a!.issuer === b!.issuer && a!.date === b!.date) return false;
  if (quantity.term.figure.estimate !== other.term.figure.estimate) return true;
  if (a!.issuer === null || a!.issuer !== b!.issuer) return false;
  return isOver(quantity.period, a!.date) !== isOver(other.period, b!.date);
}
