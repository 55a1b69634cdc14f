import { type Period, periodOf } from '../figure/index.ts';

/** Months since the year 0. */
const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const named = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Whole calendar months; a season or a school year is none: its months belong to one crop or class. */
export const isCalendar = ({ kind }: Period): boolean => kind !== 'season' && kind !== 'school';

/** A period with its first month and the one behind its last, as counts of months. */
export interface Span {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

const spanOf = (period: Period): Span => ({ period, from: ordinal(period.from), to: ordinal(period.to) + 1 });

/** Periods of the calendar in the order in which they begin, the longest first; others are left out. */
export const spansOf = (periods: Iterable<Period>): Span[] =>
  [...periods]
    .filter(isCalendar)
    .map(spanOf)
    .sort((a, b) => a.from - b.from || b.to - a.to);

/** A step of the way from one end of a period to the other: a period added or taken off. */
export interface Step {
  readonly period: Period;
  readonly sign: 1 | -1;
}

/** How a month was come to: by which step, from where, and in how many. */
interface Way {
  readonly step: Step;
  readonly from: number;
  readonly steps: number;
}

/**
 * How a period is made of others by adding, or else by adding and taking off, in the fewest steps: `2026-H1` of `2026-Q1` and
 * three months, June of `2026-H1` less `2026-M5`. Only periods within the same years that are `usable` are taken. Null where
 * they do not lead there.
 */
export function stepsOver(
  period: Period,
  known: readonly Span[],
  usable: (period: Period) => boolean = () => true,
): Step[] | null {
  const { from: first, to: last } = spanOf(period);
  const [low, high] = [first - (first % 12), last + ((12 - (last % 12)) % 12)];
  const within = known.filter(
    (one) => one.from >= low && one.to <= high && one.period.id !== period.id && usable(one.period),
  );
  return added(within, first, last) ?? addedAndTaken(within, first, last);
}

/** The fewest steps forward. What begins earlier comes first, so that each month is settled before it is left. */
function added(spans: readonly Span[], first: number, last: number): Step[] | null {
  const ways = new Map<number, Way | null>([[first, null]]);
  for (const { period, from, to } of spans) {
    const before = ways.get(from);
    if (before === undefined || to > last) continue;
    const steps = (before?.steps ?? 0) + 1;
    const known = ways.get(to);
    if (!known || known.steps > steps) ways.set(to, { step: { period, sign: 1 }, from, steps });
  }
  return stepsTo(ways, last);
}

/** The fewest steps forward and back; what is added comes first. */
function addedAndTaken(spans: readonly Span[], first: number, last: number): Step[] | null {
  const ways = new Map<number, Way | null>([[first, null]]);
  const queue = [first];
  const reach = (at: number, to: number, step: Step): void => {
    if (ways.has(to)) return;
    ways.set(to, { step, from: at, steps: 0 });
    queue.push(to);
  };
  for (const at of queue) {
    if (at === last) break;
    for (const { period, from, to } of spans) {
      if (from === at) reach(at, to, { period, sign: 1 });
      else if (to === at) reach(at, from, { period, sign: -1 });
    }
  }
  return stepsTo(ways, last)?.sort((a, b) => b.sign - a.sign || (a.period.from < b.period.from ? -1 : 1)) ?? null;
}

function stepsTo(ways: ReadonlyMap<number, Way | null>, last: number): Step[] | null {
  let way = ways.get(last);
  if (way === undefined) return null;
  const steps: Step[] = [];
  for (; way; way = ways.get(way.from)) steps.push(way.step);
  return steps.reverse();
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
