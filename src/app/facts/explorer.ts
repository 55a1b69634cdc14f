import type { ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { planYear, yearBefore } from '../../figure/index.ts';
import { areaView, planView } from './cells.ts';
import { explorerRow, periodsShown } from './explorer-rows.ts';
import type { FactsDesk } from './facts-desk.ts';
import { type Gathered, gather } from './gathered.ts';
import { askedArea, askedPeriod } from './question.ts';

export interface ExplorerQuestion {
  readonly area: string;
  readonly period: string;
  /** Code of one sector; all of them where null. */
  readonly sector: string | null;
}

/** All indicators with facts in an area, as they stand in a period (bảng theo dõi). Throws BadQuestion. */
export async function explorer(desk: FactsDesk, question: ExplorerQuestion): Promise<ExplorerView> {
  const period = askedPeriod(question.period);
  const { area, path } = await askedArea(desk, question.area);
  const { catalogue } = desk;
  const sector = question.sector === null ? null : catalogue.ofSector(question.sector).map(({ code }) => code);
  const gathered = await gather(desk, { areas: [area], year: planYear(period), ...(sector && { indicators: sector }) });
  const within = sector && new Set(sector);
  const rows = rowsFor(gathered, area.id, question.period).filter((row) => !within || within.has(row.indicator));
  const sectors = new Set(rows.map((row) => row.sector));
  const planned = new Set(rows.flatMap((row) => row.targets.map(({ plan }) => plan)));
  return {
    area: areaView(area),
    path: path.map(areaView),
    period: period.id,
    samePeriod: yearBefore(period)?.id ?? null,
    plans: gathered.plans.filter(({ id }) => planned.has(id)).map(planView),
    sectors: catalogue.sectors
      .filter(({ code }) => sectors.has(code))
      .map(({ code, name }) => ({ code, name: name.vi })),
    rows,
    demonstration: isMadeUp(area.id),
  };
}

/** The rows of an area in the catalogue's order: the whole before its breakdowns, seasons in their order. */
function rowsFor(gathered: Gathered, area: string, asked: string): ExplorerRow[] {
  const { catalogue, reckoning, formulaOf } = gathered;
  const period = askedPeriod(asked);
  const byCode = new Map<string, Map<string, Set<string>>>();
  for (const series of reckoning.ground.book.all()) {
    const indicator = series.area === area ? catalogue.indicator(series.indicator) : null;
    if (!indicator) continue;
    const breakdowns = byCode.get(series.indicator) ?? new Map<string, Set<string>>();
    byCode.set(
      series.indicator,
      breakdowns.set(series.breakdown, new Set(periodsShown(indicator, series.stretches, period).map(({ id }) => id))),
    );
  }
  for (const code of catalogue.order) {
    const parts = formulaOf(code)?.codes.map((part) => byCode.get(part)) ?? [];
    const first = parts[0];
    if (!first) continue;
    const own = byCode.get(code) ?? new Map<string, Set<string>>();
    for (const [breakdown, periods] of first) own.set(breakdown, new Set([...(own.get(breakdown) ?? []), ...periods]));
    byCode.set(code, own);
  }
  return catalogue.indicators.flatMap((indicator) => {
    const breakdowns = byCode.get(indicator.code);
    if (!breakdowns) return [];
    const sorted = [...breakdowns].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const rows = sorted.flatMap(([breakdown, periods]) =>
      [...periods].flatMap(
        (id) => explorerRow(gathered, indicator, { indicator: indicator.code, area, breakdown }, askedPeriod(id)) ?? [],
      ),
    );
    const whole = new Set(rows.filter((row) => row.breakdown === '').map((row) => row.period));
    const isPart = indicator.parent !== null && byCode.has(indicator.parent);
    return rows.map((row) => ({ ...row, depth: isPart || (row.breakdown !== '' && whole.has(row.period)) ? 1 : 0 }));
  });
}
