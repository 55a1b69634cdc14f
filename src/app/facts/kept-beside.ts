import { type Basis, periodOf, planYear } from '../../figure/index.ts';
import { currentFacts, folded, type KeptFact, type Scope } from '../../keep/index.ts';

/** What a figure is proposed for, as far as it is known. */
export interface Keyed {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string;
  readonly breakdown: string;
  readonly basis: Basis;
  readonly assignedBy: string | null;
}

/** What is kept of the same quantity. */
export interface KeptBeside extends KeptFact {
  /** Whether it is what the figure would be written over; a target of another plan stays beside it. */
  readonly replaced: boolean;
}

/** Targets of reports make plans of their own, one a year and body: they never stand in for a resolution's. */
export function planIdOf({ assignedBy }: Pick<Keyed, 'assignedBy'>, period: string): string {
  const by = assignedBy === null ? '' : `-${folded(assignedBy).replaceAll(' ', '-')}`;
  return `${planYear(periodOf(period)!)}-reported${by}`;
}

const keyOf = ({ indicator, area, period, breakdown, basis }: Omit<Keyed, 'assignedBy'>): string =>
  [indicator, area, period, breakdown, basis].join('|');

/** What is kept for each: of targets that of the report's own plan, else that of another one. */
export async function keptFor(scope: Scope, proposals: readonly Keyed[]): Promise<(KeptBeside | null)[]> {
  const among = (field: 'indicator' | 'area' | 'period'): string[] =>
    [...new Set(proposals.map((one) => one[field]).filter((one) => one !== null && one !== ''))] as string[];
  const asked = { indicators: among('indicator'), areas: among('area'), periods: among('period') };
  if (Object.values(asked).some((list) => list.length === 0)) return proposals.map(() => null);
  const kept = new Map<string, KeptFact[]>();
  for (const fact of await currentFacts(scope, asked)) {
    const list = kept.get(keyOf(fact));
    if (list) list.push(fact);
    else kept.set(keyOf(fact), [fact]);
  }
  return proposals.map((one) => {
    const found = kept.get(keyOf(one)) ?? [];
    const plan = one.basis === 'target' && periodOf(one.period) !== null ? planIdOf(one, one.period) : null;
    const own = found.find((fact) => fact.plan === plan);
    return own ? { ...own, replaced: true } : found[0] ? { ...found[0], replaced: false } : null;
  });
}
