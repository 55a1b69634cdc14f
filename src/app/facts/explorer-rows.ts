import type { Indicator } from '../../catalogue/index.ts';
import {
  type Amount,
  amountText,
  attainment,
  change,
  type Forecast,
  forecast,
  forecastSentence,
  growth,
  isCalendar,
  type Level,
  pace,
  paceSentence,
  percent,
  type Series,
  type SeriesKey,
  targetFor,
  twelveMonths,
  verdict,
  whySentence,
} from '../../compare/index.ts';
import type { ExplorerRow, ForecastView, TargetView } from '../../contract/index.ts';
import { over, type Period, periodOf, planYear, sign, yearBefore } from '../../figure/index.ts';
import type { Plan } from '../../keep/index.ts';
import { cellView, derivedView } from './cells.ts';
import type { Gathered } from './gathered.ts';

/** What stands beside a value wherever it is shown. */
export interface Beside {
  readonly now: Level | null;
  readonly same: Level | null;
  /** With the plans of the year, in their order. */
  readonly targets: readonly { readonly plan: Plan; readonly level: Level; readonly period: Period }[];
}

/** A series in a period with what it is held against. */
export function beside({ reckoning, plans, formulaOf }: Gathered, key: SeriesKey, period: Period): Beside {
  const before = yearBefore(period);
  const year = planYear(period);
  const planned = reckoning.ground.book.series(key)?.plans;
  const candidates = plans.filter((plan) => plan.year === year && (planned?.has(plan.id) || formulaOf(key.indicator)));
  return {
    now: reckoning.level(key, period),
    same: before && reckoning.level(key, before),
    targets: candidates.flatMap((plan) => {
      const found = targetFor(reckoning, key, period, plan.id);
      return found ? [{ plan, ...found }] : [];
    }),
  };
}

/** The cells that rows of all tables share. */
export function comparedCells(indicator: Indicator, { now, same, targets }: Beside) {
  return {
    now: cellView(now),
    same: cellView(same),
    targets: targets.map(
      ({ plan, level }): TargetView => ({
        plan: plan.id,
        target: cellView(level)!,
        attainment: derivedView(attainment(indicator, now, level)),
      }),
    ),
    change: derivedView(change(now, same)),
    growth: derivedView(growth(indicator, now, same)),
  };
}

/** The target that a year is judged by: of the plan that no other takes the place of, not of a scenario. */
function ruling({ targets }: Beside): Amount | null {
  const plans = targets.filter(({ plan, period }) => plan.kind === 'plan' && period.kind === 'year');
  const replaced = new Set(plans.map(({ plan }) => plan.replaces));
  return plans.find(({ plan }) => !replaced.has(plan.id))?.level.amount ?? null;
}

function forecastView(found: Forecast, indicator: Indicator, target: Amount | null): ForecastView {
  const { expected, low, high } = found;
  const measured = target !== null && sign(target.value) > 0 ? target.value : null;
  return {
    value: amountText(expected),
    low: amountText(low),
    high: amountText(high),
    attainment: measured && percent(over(expected.value, measured)),
    verdict: measured ? verdict(expected.value, measured, indicator.direction) : 'unknown',
    how: forecastSentence(found),
  };
}

/** Pace and forecast of a row: what runs towards the year's end. */
function ahead(gathered: Gathered, indicator: Indicator, key: SeriesKey, period: Period, cells: Beside) {
  const { reckoning } = gathered;
  const reckoned = pace(reckoning, indicator, key, period);
  const told = forecast(reckoning, indicator, key, period);
  return {
    pace: reckoned.why ? derivedView({ value: null, why: reckoned.why }) : { value: reckoned.value, why: null },
    paceHow: reckoned.why ? null : paceSentence(reckoned),
    forecast: told.forecast && forecastView(told.forecast, indicator, ruling(cells)),
    forecastWhy: told.why && whySentence(told.why),
  };
}

const wholeValue = (level: Level | null): string | null =>
  level?.amount && level.missing === 0 ? amountText(level.amount) : null;

/** One row of the explorer; null where there is nothing to show. */
export function explorerRow(
  gathered: Gathered,
  indicator: Indicator,
  key: SeriesKey,
  period: Period,
): ExplorerRow | null {
  const cells = beside(gathered, key, period);
  if (!cells.now && !cells.same && cells.targets.length === 0) return null;
  const months = indicator.periods === 'months' && isCalendar(period) ? twelveMonths(period) : [];
  return {
    key: `${key.indicator}|${key.breakdown}|${period.id}`,
    indicator: key.indicator,
    name: indicator.name.vi,
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    sector: indicator.sector,
    breakdown: key.breakdown,
    breakdownName: gathered.catalogue.breakdownName(key.breakdown),
    period: period.id,
    depth: 0,
    ...comparedCells(indicator, cells),
    ...ahead(gathered, indicator, key, period, cells),
    months: months.map((month) => wholeValue(gathered.reckoning.level(key, month))),
  };
}

/**
 * The periods of a series that belong to the one asked for: that itself, or the whole year of what is known by years only; the
 * crop seasons that have begun in its year, and the newest school year.
 */
export function periodsShown({ periods }: Indicator, stretches: Series['stretches'], asked: Period): Period[] {
  if (!isCalendar(asked) || asked.kind === 'years') return stretches.has(asked.id) ? [asked] : [];
  const all = [...stretches.values()].map(({ period }) => period);
  const begun = all.filter(({ from, kind }) => from <= asked.to && !isCalendar({ kind } as Period));
  const seasons = begun.filter((one) => one.kind === 'season' && planYear(one) === planYear(asked));
  const schools = begun.filter((one) => one.kind === 'school' && planYear(one) >= planYear(asked));
  const school = schools.sort((a, b) => (a.from < b.from ? 1 : -1)).slice(0, 1);
  const calendar = all.some((one) => isCalendar(one) && one.kind !== 'years');
  const own = stretches.has(asked.id) || periods === 'months' ? asked : periodOf(String(planYear(asked)))!;
  return [...(calendar ? [own] : []), ...seasons, ...school];
}
