import type { Indicator } from '../../catalogue/index.ts';
import { ranks, type SeriesKey, share, singleMonths } from '../../compare/index.ts';
import type { IndicatorSeriesView, SeriesRow } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { type Area, fromJanuary, type Period, periodOf, planYear } from '../../figure/index.ts';
import { areaView, cellView, derivedView, indicatorView } from './cells.ts';
import { type Beside, beside, comparedCells, explorerRow } from './explorer-rows.ts';
import type { FactsDesk } from './facts-desk.ts';
import { type Gathered, gather } from './gathered.ts';
import { askedMatter, BadQuestion } from './question.ts';

/** How many years back a series goes. */
const YEARS = 6;

export interface SeriesQuestion {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
}

/** One indicator over years, months and the areas below one (trang của một chỉ tiêu). Throws BadQuestion. */
export async function indicatorSeries(desk: FactsDesk, question: SeriesQuestion): Promise<IndicatorSeriesView> {
  const { indicator, area, period, children } = await askedMatter(desk, question);
  const year = planYear(period);
  const { breakdown } = question;
  const gathered = await gather(desk, {
    areas: [area],
    beside: children,
    indicators: [indicator.code],
    breakdown,
    year,
    from: year - YEARS + 1,
  });
  const key = { indicator: indicator.code, area: area.id, breakdown };
  return {
    indicator: indicatorView(desk, indicator),
    area: areaView(area),
    period: period.id,
    row: explorerRow(gathered, indicator, key, period),
    years: Array.from({ length: YEARS }, (_, k) => yearOf(gathered, key, year - YEARS + 1 + k)).filter(isKnown),
    places: placesOf(gathered, indicator, key, period, children),
    demonstration: isMadeUp(area.id),
  };
}

type Year = IndicatorSeriesView['years'][number];

const isKnown = ({ months, cumulative, target, whole }: Year): boolean =>
  target !== null || whole !== null || [...months, ...cumulative].some((cell) => cell !== null);

function yearOf(gathered: Gathered, key: SeriesKey, year: number): Year {
  const { reckoning } = gathered;
  const whole = periodOf(String(year))!;
  const last = singleMonths(whole).map((month) => reckoning.level(key, month));
  const months = last.map(cellView);
  const cumulative = last.map((month, k) => {
    const level = reckoning.level(key, fromJanuary(year, k + 1));
    // A sum that ends before this month is the sum of an earlier one.
    return level && (month || level.missing === 0) ? cellView(level) : null;
  });
  const { targets } = beside(gathered, key, whole);
  const target = targets.find(({ plan }) => plan.kind === 'plan') ?? targets[0];
  return { year, months, cumulative, target: target ? cellView(target.level) : null, whole: cumulative[11] ?? null };
}

function placesOf(
  gathered: Gathered,
  indicator: Indicator,
  key: SeriesKey,
  period: Period,
  children: readonly Area[],
): SeriesRow[] {
  const parent = gathered.reckoning.level(key, period);
  const cells: Beside[] = children.map(({ id }) => beside(gathered, { ...key, area: id }, period));
  const values = cells.map(({ now }) => (now?.amount && now.missing === 0 ? now.amount.value : null));
  const places = ranks(values, indicator.direction);
  return children.map((area, at) => ({
    area: areaView(area),
    period: period.id,
    ...comparedCells(indicator, cells[at]!),
    rank: places[at]!,
    share: derivedView(share(indicator, cells[at]!.now, parent)),
  }));
}
