import { relation } from '../relation.ts';
import { unitRatio } from '../scale.ts';
import type { Term } from '../view.ts';
import type { Proposal } from './comparison.ts';
import type { Counterparts, Pair } from './counterparts.ts';
import type { Quantity } from './quantity.ts';
import type { Reports } from './reports.ts';
import { isOver } from './times.ts';

/** Two reports: the same quantity of one place and one time, or the same plan, given by both. */
export function twoReports(all: Counterparts): Proposal[] {
  const { reports } = all;
  const proposals: Proposal[] = [];
  for (const quantity of all.quantities) {
    for (const pair of all.inReports(quantity)) {
      if (reports.reportOf(pair.other.term) <= reports.reportOf(quantity.term)) continue;
      proposals.push({
        relation: same(quantity, pair.other),
        others: [
          ...pair.rivals.others.map((other) => same(quantity, other)),
          ...pair.rivals.own.map((own) => same(own, pair.other)),
        ],
        certain: pair.likeness.certain,
        expected: isExpected(reports, pair),
      });
    }
  }
  return proposals;
}

const same = ({ term }: Quantity, { term: other }: Quantity) =>
  relation('two reports', 'repeat', 'said', {
    kind: 'same',
    stated: other.index,
    other: term.index,
    scale: unitRatio(term, other),
  });

/** One side is an estimate, or they are two versions of one report, written before and after the period was over. */
function isExpected(reports: Reports, { quantity, other }: Pair): boolean {
  if (quantity.term.figure.estimate !== other.term.figure.estimate) return true;
  const [a, b] = [quantity.term, other.term].map((term: Term) => reports.given[reports.reportOf(term)]!.reading.head);
  if (a!.issuer === null || a!.issuer !== b!.issuer) return false;
  return isOver(quantity.period, a!.date) !== isOver(other.period, b!.date);
}
