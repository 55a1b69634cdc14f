import { isSameNumber } from '../../collect/index.ts';
import type { FactKey, FactValue, NewFact } from '../../figure/index.ts';
import { currentFacts } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';

/** What a fact would change: nothing was kept of its key (`from` null), or something else. */
export interface FactChange {
  readonly fact: NewFact;
  readonly from: FactValue | null;
}

export interface FactChanges {
  readonly added: readonly FactChange[];
  readonly changed: readonly FactChange[];
  readonly unchanged: number;
}

const keyOf = ({ indicator, area, period, breakdown, basis, plan }: FactKey): string =>
  [indicator, area, period, breakdown, basis, plan ?? ''].join('\n');

/** Facts of one call are asked for by lists; longer lists are asked for in parts. */
const MOST_ASKED = 5000;

/**
 * Holds facts against what is kept: which are new, which say something else, how many say the same.
 *
 * @param isExact whether the digits of a fact are those that were given: a number out of a sheet has lost the noughts at its
 * end, so that 8.5 there says no less than the 8.50 that is kept
 */
export async function changesOf(
  { scope }: FactsDesk,
  facts: readonly NewFact[],
  isExact: (fact: NewFact) => boolean = () => true,
): Promise<FactChanges> {
  const kept = new Map<string, FactValue>();
  for (let from = 0; from < facts.length; from += MOST_ASKED) {
    const part = facts.slice(from, from + MOST_ASKED);
    const listOf = (one: (fact: NewFact) => string): string[] => [...new Set(part.map(one))];
    const found = await currentFacts(scope, {
      indicators: listOf(({ indicator }) => indicator),
      areas: listOf(({ area }) => area),
      periods: listOf(({ period }) => period),
      breakdowns: listOf(({ breakdown }) => breakdown),
    });
    for (const fact of found) kept.set(keyOf(fact), fact);
  }
  const [added, changed]: FactChange[][] = [[], []];
  let unchanged = 0;
  for (const fact of facts) {
    const from = kept.get(keyOf(fact)) ?? null;
    if (from === null) added!.push({ fact, from });
    else if (saysTheSame(fact, from, isExact(fact))) unchanged += 1;
    else changed!.push({ fact, from });
  }
  return { added: added!, changed: changed!, unchanged };
}

function saysTheSame(fact: FactValue, kept: FactValue, exact: boolean): boolean {
  if (fact.value === null || kept.value === null) return fact.value === kept.value && fact.absence === kept.absence;
  return isSameNumber(fact.value, kept.value) && (!exact || fact.decimals === kept.decimals);
}
