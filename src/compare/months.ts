import { type Period, periodOf } from '../figure/index.ts';

/** Months since the year 0. */
const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const named = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Whole calendar months; a season or a school year is none: its months belong to one crop or class. */
export const isCalendar = ({ kind }: Period): boolean => kind !== 'season' && kind !== 'school';

/** A step of the way from one end of a period to the other: a period added or taken off. */
export interface Step {
  readonly period: Period;
  readonly sign: 1 | -1;
}

/**
 * How a period is made of others by adding, or else by adding and taking off, in the fewest steps: `2026-H1` of `2026-Q1` and
 * three months, June of `2026-H1` less `2026-M5`. Only periods within the same years that are `usable` are taken. Null where
 * they do not lead there.
 */
export function stepsOver(
  period: Period,
  known: readonly Period[],
  usable: (period: Period) => boolean = () => true,
): Step[] | null {
  const [first, last] = [ordinal(period.from), ordinal(period.to) + 1];
  const [low, high] = [first - (first % 12), last + ((12 - (last % 12)) % 12)];
  const within = known
    .map((one) => ({ period: one, from: ordinal(one.from), to: ordinal(one.to) + 1 }))
    .filter(({ period: one, from, to }) => one.id !== period.id && from >= low && to <= high && usable(one))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const added = within.map(({ period: one, from, to }): Edge => ({ from, to, step: { period: one, sign: 1 } }));
  const taken = within.map(
    ({ period: one, from, to }): Edge => ({ from: to, to: from, step: { period: one, sign: -1 } }),
  );
  return fewest(added, first, last) ?? fewest([...added, ...taken], first, last);
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
}

/** The fewest steps from one month to another; what is added comes first. */
function fewest(edges: readonly Edge[], first: number, last: number): Step[] | null {
  const cameBy = new Map<number, Edge | null>([[first, null]]);
  const queue = [first];
  for (const at of queue)
    for (const edge of edges) {
      if (edge.from !== at || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  if (!cameBy.has(last)) return null;
  const steps: Step[] = [];
  for (let by = cameBy.get(last); by; by = cameBy.get(by.from)) steps.unshift(by.step);
  return steps.sort((a, b) => b.sign - a.sign || (a.period.from < b.period.from ? -1 : 1));
}

/** The single months of a period. */
export function singleMonths({ from, to }: Period): Period[] {
  const months: Period[] = [];
  for (let at = ordinal(from); at <= ordinal(to); at += 1) months.push(periodOf(named(at))!);
  return months;
}

/** The twelve months to the end of a period, the oldest first. */
export function twelveMonths({ to }: Period): Period[] {
  return singleMonths({ id: to, kind: 'years', from: named(ordinal(to) - 11), to });
}

/** The last month of a period from January, 1 to 11; null for any other and for a whole year. */
export function underWay(period: Period): number | null {
  if (!isCalendar(period) || period.kind === 'years' || !period.from.endsWith('-01')) return null;
  const last = Number(period.to.slice(5));
  return last === 12 ? null : last;
}
