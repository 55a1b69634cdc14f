import type { Indicator } from '../catalogue/index.ts';
import {
  type Answers,
  type Basis,
  type ChipAsk,
  type ChipValue,
  decimalText,
  type FactKey,
  minus,
  over,
  parseDecimal,
  periodOf,
  planYear,
  type Rational,
  rationalOf,
  rounded,
  times,
  yearBefore,
} from '../figure/index.ts';
import { unitOf } from '../language/vi/index.ts';

/** A fact at hand, of whatever plan. */
export interface Stated extends Omit<FactKey, 'plan'> {
  readonly value: string;
  /** Digits behind the comma that were given. */
  readonly decimals: number;
}

const PERCENT_DECIMALS = 2;
const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

type Find = (period: string, basis: Basis) => Stated | null;
const exact = ({ value }: Stated): Rational => rationalOf(parseDecimal(value));
const cut = (value: Rational, places: number): string => decimalText(rounded(value, Math.max(places, 0)));

/**
 * Answers chips from facts at hand alone: levels (a done one before an expected one), targets of the period or its year,
 * and what follows from two of them. Nothing is added up, reckoned from other periods or forecast.
 */
export function answersFrom(facts: Iterable<Stated>, indicatorOf: (code: string) => Indicator | undefined): Answers {
  const known = new Map<string, Stated>();
  for (const fact of facts) known.set(nameOf(fact, fact.period, fact.basis), fact);
  return (ask) => {
    const find: Find = (period, basis) => known.get(nameOf(ask, period, basis)) ?? null;
    const indicator = indicatorOf(ask.indicator);
    return indicator === undefined ? none('') : answer(ask, indicator, find);
  };
}

const nameOf = (
  { indicator, area, breakdown }: Pick<ChipAsk, 'indicator' | 'area' | 'breakdown'>,
  period: string,
  basis: Basis,
) => [indicator, area, breakdown, period, basis].join('\n');

const none = (unit: string): ChipValue => ({
  ...{ value: null, decimals: 0, unit, counts: false, basis: 'actual', absence: null },
  why: 'Chưa có số liệu.',
});

function answer({ aspect, period: id }: ChipAsk, indicator: Indicator, find: Find): ChipValue {
  const period = periodOf(id);
  if (period === null) return none(indicator.unit);
  const done = (of: string): Stated | null => find(of, 'actual') ?? find(of, 'preliminary') ?? find(of, 'estimate');
  const [level, same] = [done(id), done(yearBefore(period)?.id ?? '')];
  const target = find(id, 'target') ?? find(String(planYear(period)), 'target');
  const given = (value: string | null, decimals: number, unit = indicator.unit, fact = level): ChipValue =>
    value === null
      ? none(unit)
      : { ...none(unit), value, decimals, basis: fact!.basis, counts: unitOf(unit).kind === 'count', why: null };
  const stated = (fact: Stated | null): ChipValue =>
    fact === null ? none(indicator.unit) : given(fact.value, fact.decimals, indicator.unit, fact);
  const against = (base: Stated | null, of: (now: Rational, base: Rational) => Rational): Rational | null =>
    level === null || base === null || exact(base).numerator === 0n ? null : of(exact(level), exact(base));
  const percent = (part: Rational | null): ChipValue =>
    given(part && cut(times(part, HUNDRED), PERCENT_DECIMALS), PERCENT_DECIMALS, '%');
  switch (aspect) {
    case 'level':
      return stated(level);
    case 'same':
      return stated(same);
    case 'target':
      return stated(target);
    case 'attainment':
      return percent(against(target, over));
    case 'growth':
      return percent(against(same, (now, base) => over(minus(now, base), base)));
    case 'change':
    case 'points': {
      if (level === null || same === null || (aspect === 'points' && indicator.unit !== '%'))
        return none(indicator.unit);
      const decimals = Math.min(level.decimals, same.decimals);
      const unit = aspect === 'points' ? 'điểm %' : indicator.unit;
      return given(cut(minus(exact(level), exact(same)), decimals), decimals, unit);
    }
    default:
      return none(indicator.unit);
  }
}
