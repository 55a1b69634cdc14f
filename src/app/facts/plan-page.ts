import type { PlanPageView } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { periodOf, planYear, yearBefore } from '../../figure/index.ts';
import type { Plan } from '../../keep/index.ts';
import { areaView, cellView, planView } from './cells.ts';
import { choices } from './choices.ts';
import { deskOf, type FactsDesk } from './facts-desk.ts';
import { type Gathered, gather } from './gathered.ts';
import { askedArea, askedPeriod, BadQuestion } from './question.ts';
import { QUESTIONS } from './questions.vi.ts';

/** The targets of a year in an area, by plan, beside what the year before came to, and which are missing. Throws BadQuestion. */
export async function planPage(
  desk: FactsDesk,
  question: { readonly year: number; readonly area: string | null },
): Promise<PlanPageView> {
  const { catalogue } = desk;
  const { year } = question;
  askedPeriod(String(year));
  const asked = question.area ?? (await choices(desk)).newest?.area;
  if (asked === undefined) throw new BadQuestion('none', QUESTIONS.noFacts);
  const held = deskOf(desk, asked);
  const { area } = await askedArea(held, asked);
  const gathered = await gather(held, { areas: [area], year, from: year - 1 });
  const targets = targetsByYear(gathered, area.id);
  const planned = targets.filter((one) => one.year === year);
  const plans = gathered.plans.filter(({ id }) => planned.some(({ plans: ids }) => ids.has(id)));
  const codes = new Set(planned.map(({ indicator }) => indicator));
  const before = new Set(targets.filter((one) => one.year === year - 1).map(({ indicator }) => indicator));
  return {
    year,
    area: areaView(area),
    plans: plans.map(planView),
    rows: rowsOf(gathered, area.id, planned, plans),
    sectors: catalogue.sectors
      .filter(({ code }) => [...codes].some((one) => catalogue.indicator(one)?.sector === code))
      .map(({ code, name }) => ({ code, name: name.vi })),
    missing: catalogue.indicators
      .filter(({ code }) => before.has(code) && !codes.has(code))
      .map(({ code, name }) => ({ indicator: code, name: name.vi })),
    demonstration: isMadeUp(area.id),
  };
}

/** A series that has targets of one period. */
interface Targeted {
  readonly indicator: string;
  readonly breakdown: string;
  readonly period: string;
  readonly year: number;
  readonly plans: ReadonlySet<string>;
}

/** What has targets in an area; years and the stretches that plans are made for, not the months within them. */
function targetsByYear({ reckoning }: Gathered, area: string): Targeted[] {
  return [...reckoning.ground.book.all()]
    .filter((series) => series.area === area)
    .flatMap((series) =>
      [...series.stretches.values()].flatMap(({ period, slots }) => {
        const plans = new Set(slots.flatMap(({ own, total }) => own?.plan ?? total?.plan ?? []));
        const { indicator, breakdown } = series;
        return plans.size > 0 ? [{ indicator, breakdown, period: period.id, year: planYear(period), plans }] : [];
      }),
    );
}

function rowsOf(
  { catalogue, reckoning }: Gathered,
  area: string,
  planned: readonly Targeted[],
  plans: readonly Plan[],
): PlanPageView['rows'] {
  const order = new Map(catalogue.indicators.map(({ code }, at) => [code, at]));
  const place = ({ indicator, breakdown, period }: Targeted): string =>
    `${String(order.get(indicator)).padStart(6, '0')}|${breakdown}|${period}`;
  const sorted = planned
    .filter(({ indicator }) => order.has(indicator))
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return sorted.map(({ indicator: code, breakdown, period: id }) => {
    const indicator = catalogue.indicator(code)!;
    const key = { indicator: code, area, breakdown };
    const period = periodOf(id)!;
    const before = yearBefore(period);
    return {
      indicator: code,
      name: indicator.name.vi,
      unit: indicator.unit,
      sector: indicator.sector,
      breakdown,
      breakdownName: catalogue.breakdownName(breakdown),
      period: id,
      targets: plans.map((plan) => cellView(reckoning.target(key, period, plan.id))),
      lastYear: before && cellView(reckoning.level(key, before)),
    };
  });
}
