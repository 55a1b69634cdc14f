import type { Indicator } from '../../catalogue/index.ts';
import type { ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { type Area, type Period, planYear, yearBefore } from '../../figure/index.ts';
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
  return explorerOf(gathered, { area, path, period, sector: question.sector });
}

/** The same of what was read already. */
export function explorerOf(
  gathered: Gathered,
  { area, path, period, sector }: { area: Area; path: readonly Area[]; period: Period; sector: string | null },
): ExplorerView {
  const { catalogue } = gathered;
  const within = sector === null ? null : new Set(catalogue.ofSector(sector).map(({ code }) => code));
  const rows = rowsFor(gathered, area.id, period).filter((row) => !within || within.has(row.indicator));
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

/** A row to be: a breakdown of an indicator in a period. */
interface Cut {
  readonly breakdown: string;
  readonly period: Period;
}

/** What has facts in an area for a period, by indicator; what a formula makes has rows where its first part has. */
function cutsOf({ catalogue, reckoning, formulaOf }: Gathered, area: string, asked: Period): Map<string, Cut[]> {
  const cuts = new Map<string, Cut[]>();
  const add = (code: string, more: readonly Cut[]): void => {
    const known = cuts.get(code) ?? [];
    const isNew = (one: Cut) =>
      !known.some((cut) => cut.breakdown === one.breakdown && cut.period.id === one.period.id);
    cuts.set(code, [...known, ...more.filter(isNew)]);
  };
  for (const { area: of, indicator: code, breakdown, stretches } of reckoning.ground.book.all()) {
    const indicator = of === area ? catalogue.indicator(code) : null;
    if (!indicator) continue;
    add(
      code,
      periodsShown(indicator, stretches, asked).map((period) => ({ breakdown, period })),
    );
  }
  for (const code of catalogue.order) {
    const [first] = formulaOf(code)?.codes ?? [];
    const parts = first === undefined ? undefined : cuts.get(first);
    if (parts) add(code, parts);
  }
  return cuts;
}

const placeOf = ({ breakdown, period }: Cut): string => `${period.from} ${period.id} ${breakdown}`;

/** The rows of an area in the catalogue's order: parts behind what they are parts of, the whole before its breakdowns. */
function rowsFor(gathered: Gathered, area: string, asked: Period): ExplorerRow[] {
  const { catalogue } = gathered;
  const cuts = cutsOf(gathered, area, asked);
  const rowsUnder = (indicator: Indicator, depth: number): ExplorerRow[] => {
    const sorted = (cuts.get(indicator.code) ?? []).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const rows = sorted.flatMap(({ breakdown, period }) => {
      const row = explorerRow(gathered, indicator, { indicator: indicator.code, area, breakdown }, period);
      return row ? [row] : [];
    });
    const whole = new Set(rows.filter(({ breakdown }) => breakdown === '').map(({ period }) => period));
    const isPart = ({ breakdown, period }: ExplorerRow) => breakdown !== '' && whole.has(period);
    const below = rows.length > 0 ? 1 : depth;
    return [
      ...rows.map((row) => (isPart(row) ? { ...row, depth: 1 } : { ...row, depth })),
      ...catalogue.children(indicator.code).flatMap((child) => rowsUnder(child, below)),
    ];
  };
  const roots = catalogue.indicators.filter(({ parent }) => parent === null || catalogue.indicator(parent) === null);
  return roots.flatMap((indicator) => rowsUnder(indicator, 0));
}
