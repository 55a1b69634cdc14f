import { integer } from '../../figure/index.ts';
import { relation } from '../relation.ts';
import { NONE, ONE } from '../scale.ts';
import type { Term } from '../view.ts';
import type { Proposal } from './comparison.ts';
import type { Counterparts } from './counterparts.ts';
import { isNeighbour } from './places.ts';
import type { Quantity } from './quantity.ts';
import { RANKED } from './reports.ts';
import { spanOf } from './times.ts';
import { yearBeforeKey } from './year-before.ts';

/**
 * Ranks: a rank and by how many places it moved give the rank of the year before: 44, tăng 3 bậc, was 47. To rise is to
 * come to a smaller number.
 */
export function ranksMoved(all: Counterparts): Proposal[] {
  const { reports } = all;
  const proposals: Proposal[] = [];
  for (const quantity of all.quantities) {
    if (quantity.planned || quantity.measure.dimension !== RANKED) continue;
    const steps = reports
      .saidOf(quantity.term, 'change')
      .filter(({ figure }) => figure.against === 'samePeriod' || figure.against === 'previous');
    if (steps.length === 0) continue;
    for (const pair of all.inReports(quantity, yearBeforeKey(quantity))) {
      for (const step of steps) {
        proposals.push({
          relation: moved(step, quantity.term, pair.other.term),
          others: () => pair.rivals().others.map(({ term }) => moved(step, quantity.term, term)),
          certain: pair.likeness.certain,
          expected: false,
        });
      }
    }
  }
  return proposals;
}

const moved = (step: Term, now: Term, before: Term) =>
  relation('rank moved', 'change', 'said', {
    kind: 'sum',
    stated: step.index,
    factor: ONE,
    summands: [
      { term: before.index, factor: ONE },
      { term: now.index, factor: integer(-1) },
    ],
    constant: NONE,
  });

/** Two places of one tier that stand at one and the same place of one ranking. */
export interface SharedRank {
  readonly first: Term;
  readonly second: Term;
}

/** Words that say that a rank is shared, so that it is no slip. */
const TIED = /đồng hạng|đồng xếp|cùng hạng|cùng xếp|đồng vị trí/;
const TIED_REACH = 60;

/** Ranks that two places hold at once, by the same words, year and number of places ranked. */
export function sharedRanks(all: Counterparts): SharedRank[] {
  const { reports } = all;
  const holders = new Map<string, Quantity[]>();
  const found: SharedRank[] = [];
  for (const quantity of all.quantities) {
    if (quantity.planned || quantity.measure.dimension !== RANKED) continue;
    const [whole] = reports.saidOf(quantity.term, 'whole');
    const view = reports.viewOf(quantity.term);
    const local = reports.local(quantity.term);
    if (!whole || TIED.test(view.before(local, TIED_REACH)) || TIED.test(view.after(local, TIED_REACH))) continue;
    const words = [...quantity.telling].sort().join(' ');
    const key = [spanOf(quantity.period), quantity.term.figure.value, whole.figure.value, words].join('|');
    const others = holders.get(key) ?? [];
    const other = others.find((one) => isNeighbour(reports, one, quantity));
    if (other) found.push({ first: other.term, second: quantity.term });
    holders.set(key, [...others, quantity]);
  }
  return found;
}
