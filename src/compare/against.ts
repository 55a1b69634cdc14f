import type { Indicator } from '../catalogue/index.ts';
import {
  integer,
  minus,
  ONE,
  over,
  type Period,
  periodOf,
  planYear,
  type Rational,
  sign,
  times,
} from '../figure/index.ts';
import { amountText, plain, taken } from './amount.ts';
import type { SeriesKey } from './book.ts';
import type { Level } from './level.ts';
import type { Reckoning } from './reckoning.ts';
import { type Derived, derived, none, type Side, type Why } from './why.ts';

/** Digits behind the comma of percentages. */
const PERCENT_DECIMALS = 2;
const HUNDRED = integer(100);

/** A fraction as percent: 0,5 → `50.00`. */
export const percent = (fraction: Rational): string => plain(times(fraction, HUNDRED), PERCENT_DECIMALS);

/** What a side lacks to be compared by; null where it has a whole value. */
export function lack(side: Side, level: Level | null): Why | null {
  if (!level) return { code: 'side', side, lacks: 'value' };
  if (level.absence) return { code: 'side', side, lacks: level.absence };
  return level.missing > 0 ? { code: 'side', side, lacks: 'parts' } : null;
}

/** What a side lacks to divide by it: besides a whole value, more than 0. */
function lackAsBase(side: Side, level: Level | null): Why | null {
  const lacking = lack(side, level);
  if (lacking) return lacking;
  const which = sign(level!.amount!.value);
  return which > 0 ? null : { code: 'side', side, lacks: which === 0 ? 'zero' : 'negative' };
}

/** One level as percent of another. */
export function percentOf(now: Level | null, base: Level | null, side: Side): Derived {
  const why = lack('now', now) ?? lackAsBase(side, base);
  return why ? none(why) : derived(percent(over(now!.amount!.value, base!.amount!.value)));
}

/** Percent of a target (mức hoàn thành kế hoạch). A place in an order has none. */
export const attainment = ({ kind }: Pick<Indicator, 'kind'>, now: Level | null, target: Level | null): Derived =>
  kind === 'rank' ? none({ code: 'points' }) : percentOf(now, target, 'target');

/** How much more than a year before, in the unit; for rates in points, for ranks in places. */
export function change(now: Level | null, same: Level | null): Derived {
  const why = lack('now', now) ?? lack('same', same);
  return why ? none(why) : derived(amountText(taken(now!.amount!, same!.amount!)));
}

/** How much more than a year before, in percent. What is itself a ratio differs by points, see `change`. */
export function growth({ kind }: Pick<Indicator, 'kind'>, now: Level | null, same: Level | null): Derived {
  if (kind !== 'flow' && kind !== 'stock') return none({ code: 'points' });
  const why = lack('now', now) ?? lackAsBase('same', same);
  return why ? none(why) : derived(percent(minus(over(now!.amount!.value, same!.amount!.value), ONE)));
}

/** Percent of the area above; only of what adds up over areas. */
export function share(indicator: Pick<Indicator, 'areas' | 'kind'>, now: Level | null, parent: Level | null): Derived {
  if (indicator.areas !== 'sum') return none({ code: 'not-summed' });
  return percentOf(now, parent, 'parent');
}

/**
 * The period whose target a period is held against: its own where the plan has one, else that of the year it ends in.
 * Null where the plan has neither.
 */
export function targetFor(
  reckoning: Reckoning,
  key: SeriesKey,
  period: Period,
  plan: string,
): { readonly period: Period; readonly level: Level } | null {
  const year = periodOf(String(planYear(period)))!;
  for (const one of period.kind === 'season' || period.kind === 'school' ? [period] : [period, year]) {
    const level = reckoning.target(key, one, plan);
    if (level) return { period: one, level };
  }
  return null;
}
