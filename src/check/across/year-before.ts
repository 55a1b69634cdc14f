import { differenceOf, growthChoice } from '../change.ts';
import { PERCENT } from '../measure.ts';
import { type Relation, relation } from '../relation.ts';
import { unitRatio } from '../scale.ts';
import { comparableLoosely, type Term } from '../view.ts';
import type { Proposal } from './comparison.ts';
import type { Counterparts } from './counterparts.ts';
import { keyWith, type Quantity } from './quantity.ts';
import { RANKED } from './reports.ts';
import { dayWithin, moved, spanOf } from './times.ts';

/** The key of a quantity a year before. */
export function yearBeforeKey(quantity: Quantity): string {
  const period = moved(quantity.period, -1);
  const day = quantity.asOf && moved(quantity.asOf, -1);
  return keyWith(quantity, quantity.area, spanOf(period), dayWithin(period, day));
}

/**
 * The year before: what this report says of the same period last year (its amount, what was added to it, by how many
 * percent it grew) against the level that last year's report gave.
 */
export function yearBefore(all: Counterparts): Proposal[] {
  const { reports } = all;
  const proposals: Proposal[] = [];
  for (const quantity of all.quantities) {
    if (quantity.planned) continue;
    const said = reports
      .saidOf(quantity.term, 'prior', 'change', 'growth')
      .filter((term) => term.figure.against === 'samePeriod');
    if (said.length === 0) continue;
    for (const pair of all.inReports(quantity, yearBeforeKey(quantity))) {
      if (reports.reportOf(pair.other.term) === reports.reportOf(quantity.term)) continue;
      for (const term of said) {
        const [first, ...ways] = relationsOf(quantity, term, pair.other.term);
        if (first === undefined) continue;
        proposals.push({
          relation: first,
          others: () => [...ways, ...pair.rivals().others.flatMap((other) => relationsOf(quantity, term, other.term))],
          certain: pair.likeness.certain,
          expected: pair.other.term.figure.estimate,
        });
      }
    }
  }
  return proposals;
}

const RULES = { prior: 'year before', change: 'change since year before', growth: 'growth since year before' } as const;

/** The ways to mean what is said, with last year's level in its place. */
function relationsOf({ term: level, measure }: Quantity, said: Term, before: Term): Relation[] {
  const { role } = said.figure;
  if (role === 'prior') {
    if (!comparableLoosely(said, before)) return [];
    const scale = unitRatio(before, said);
    return [relation(RULES.prior, 'change', 'said', { kind: 'same', stated: said.index, other: before.index, scale })];
  }
  // A place in a ranking moves the other way: ranks.ts.
  if (measure.dimension === RANKED) return [];
  if (role === 'change') {
    if (!comparableLoosely(said, level)) return [];
    return [{ ...differenceOf(level, before, said), rule: RULES.change, trust: 'said' }];
  }
  if (measure.dimension === PERCENT) return [];
  const { first, others } = growthChoice(level, before, said);
  return [first, ...(others?.() ?? [])].map((one) => ({ ...one, rule: RULES.growth, trust: 'said' }));
}
