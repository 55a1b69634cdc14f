import type { Indicator } from '../catalogue/index.ts';
import {
  absolute,
  fromJanuary,
  greater,
  integer,
  lesser,
  minus,
  ONE,
  over,
  type Period,
  periodOf,
  planYear,
  plus,
  type Rational,
  rationalOf,
  rounded,
  sign,
  times,
  ZERO,
} from '../figure/index.ts';
import { lack, percent } from './against.ts';
import type { Amount } from './amount.ts';
import type { SeriesKey } from './book.ts';
import { isWhole } from './level.ts';
import { underWay } from './months.ts';
import type { Reckoning } from './reckoning.ts';
import type { Why } from './why.ts';

/** How many past years are looked at. */
export const PAST_YEARS = 3;

/** What a past year had by these months, and in all. */
interface PastYear {
  readonly year: number;
  readonly soFar: Rational;
  readonly whole: Rational;
}

/** Where the plan would have it by now, in percent of the year's target. */
export type Pace =
  | { readonly value: string; readonly years: readonly number[]; readonly why: null }
  | { readonly value: null; readonly years: readonly []; readonly why: Why };

/** What a year will come to. */
export interface Forecast {
  readonly expected: Amount;
  readonly low: Amount;
  readonly high: Amount;
  /** By last year's remaining months, grown as this year has so far; by the share that past years had by now. */
  readonly byGrowth: Amount;
  readonly byShare: Amount;
  /** The past years that were used, the newest first. */
  readonly years: readonly number[];
  /** How far both methods together were off in past years on average, in percent; null where no past year could be tried. */
  readonly error: string | null;
  readonly tried: readonly number[];
}

/** More digits than are ever shown; exact fractions of fractions would grow without end. */
const DIGITS = 15;
const kept = (value: Rational): Rational => rationalOf(rounded(value, DIGITS));
const half: Rational = { numerator: 1n, denominator: 2n };
const mean = (values: readonly Rational[]): Rational => kept(over(values.reduce(plus, ZERO), integer(values.length)));

/** Years before one in which both these months and the whole are known and more than 0, the newest first. */
function pastYears(reckoning: Reckoning, key: SeriesKey, year: number, months: number, most: number): PastYear[] {
  const past: PastYear[] = [];
  for (let back = 1; back <= most; back += 1) {
    const at = year - back;
    const [soFar, whole] = [fromJanuary(at, months), periodOf(String(at))!].map((period) =>
      reckoning.level(key, period),
    );
    if (!soFar?.amount || !whole?.amount || !isWhole(soFar) || !isWhole(whole)) continue;
    if (sign(soFar.amount.value) <= 0 || sign(whole.amount.value) <= 0) continue;
    past.push({ year: at, soFar: soFar.amount.value, whole: whole.amount.value });
  }
  return past;
}

const shareOf = (past: readonly PastYear[]): Rational => mean(past.map(({ soFar, whole }) => kept(over(soFar, whole))));

/** Why a period runs towards no year's plan; null where it does. */
const notRunning = ({ months }: Indicator, period: Period): Why | null =>
  months !== 'sum' ? { code: 'not-flow' } : underWay(period) === null ? { code: 'not-under-way' } : null;

/**
 * Where the plan would have it by now, by the share that these months had of up to three past years; evenly over the twelve months
 * where no past year is known (then `years` is empty).
 */
export function pace(reckoning: Reckoning, indicator: Indicator, key: SeriesKey, period: Period): Pace {
  const why = notRunning(indicator, period);
  if (why) return { value: null, years: [], why };
  const months = underWay(period)!;
  const past = pastYears(reckoning, key, planYear(period), months, PAST_YEARS);
  const fraction = past.length > 0 ? shareOf(past) : over(integer(months), integer(12));
  return { value: percent(fraction), years: past.map(({ year }) => year), why: null };
}

/** Both methods: the newest past year's growth so far over all its months, and the mean share of these months in past years. */
const methods = (soFar: Rational, past: readonly PastYear[]): readonly [growth: Rational, share: Rational] => [
  kept(plus(soFar, times(minus(past[0]!.whole, past[0]!.soFar), over(soFar, past[0]!.soFar)))),
  kept(over(soFar, shareOf(past))),
];

/** How far both methods together would have been off in each past year that has one before it, as fractions of what came. */
function errors(past: readonly PastYear[]): { readonly year: number; readonly off: Rational }[] {
  return past.flatMap(({ year, soFar, whole }, at) => {
    const before = past.slice(at + 1);
    if (before[0]?.year !== year - 1) return [];
    const [byGrowth, byShare] = methods(soFar, before);
    const expected = times(plus(byGrowth, byShare), half);
    return [{ year, off: absolute(minus(kept(over(expected, whole)), ONE)) }];
  });
}

/**
 * What the year will come to, by two plain methods: last year's remaining months grown as this year has so far, and the share that
 * these months had of past years. `low` and `high` hold both, widened by how far they were off in past years; neither is below
 * what is there already.
 */
export function forecast(
  reckoning: Reckoning,
  indicator: Indicator,
  key: SeriesKey,
  period: Period,
): { readonly forecast: Forecast; readonly why: null } | { readonly forecast: null; readonly why: Why } {
  const now = reckoning.level(key, period);
  const why = notRunning(indicator, period) ?? lack('now', now);
  if (why) return { forecast: null, why };
  const soFar = now!.amount!;
  const year = planYear(period);
  const all = pastYears(reckoning, key, year, underWay(period)!, PAST_YEARS + 1);
  const past = all.slice(0, PAST_YEARS);
  if (past[0]?.year !== year - 1) return { forecast: null, why: { code: 'no-past-year' } };
  const tried = errors(all);
  const off = tried.length > 0 ? mean(tried.map((one) => one.off)) : ZERO;
  const [byGrowth, byShare] = methods(soFar.value, past);
  const amount = (value: Rational): Amount => ({ value, decimals: Math.min(soFar.decimals, indicator.decimals) });
  const atLeast = (value: Rational): Rational => (sign(soFar.value) < 0 ? value : greater(value, soFar.value));
  const found: Forecast = {
    expected: amount(times(plus(byGrowth, byShare), half)),
    low: amount(atLeast(times(lesser(byGrowth, byShare), minus(ONE, off)))),
    high: amount(times(greater(byGrowth, byShare), plus(ONE, off))),
    byGrowth: amount(byGrowth),
    byShare: amount(byShare),
    years: past.map((one) => one.year),
    error: tried.length > 0 ? percent(off) : null,
    tried: tried.map((one) => one.year),
  };
  return { forecast: found, why: null };
}
