import { type Level, type Part, type SeriesKey, targetFor } from '../../compare/index.ts';
import type { TraceView, FactVersion as VersionView } from '../../contract/index.ts';
import { type Area, type Basis, lastDay, type Period, planYear } from '../../figure/index.ts';
import { childrenOf, type FactVersion, type Plan, versionsOfFact } from '../../keep/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { areaView, cellView, indicatorView, planView } from './cells.ts';
import type { FactsDesk } from './facts-desk.ts';
import { type Gathered, gather } from './gathered.ts';
import { askedArea, askedIndicator, askedPeriod } from './question.ts';
import { QuoteFinder } from './quotes.ts';
import { TRACE } from './trace.vi.ts';

export interface TraceQuestion {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  /** Null for what stands in the table: the best there is. */
  readonly basis: Basis | null;
  readonly plan: string | null;
}

/** Where a number comes from: its parts, its sentence, and all that was said before (nguồn của một số liệu). Throws BadQuestion. */
export async function trace(desk: FactsDesk, question: TraceQuestion): Promise<TraceView> {
  const asked = askedPeriod(question.period);
  const indicator = askedIndicator(desk, question.indicator);
  const { area } = await askedArea(desk, question.area);
  const children = await childrenOf(desk.scope, area.id, lastDay(asked.to));
  const { breakdown } = question;
  const gathered = await gather(desk, {
    areas: [area, ...children],
    indicators: [indicator.code],
    breakdowns: [breakdown],
    year: planYear(asked),
    from: planYear(asked),
  });
  const key = { indicator: indicator.code, area: area.id, breakdown };
  const plan = gathered.plans.find(({ id }) => id === question.plan) ?? null;
  const { level, period } = plan
    ? (targetFor(gathered.reckoning, key, asked, plan.id) ?? { level: null, period: asked })
    : { level: gathered.reckoning.level(key, asked), period: asked };
  const basis = plan ? 'target' : (question.basis ?? level?.basis ?? 'actual');
  const versions = await versionsOfFact(desk.scope, { ...key, period: period.id, basis, plan: plan?.id ?? null });
  return {
    indicator: indicatorView(desk, indicator),
    area: areaView(area),
    period: period.id,
    breakdownName: desk.catalogue.breakdownName(breakdown),
    cell: cellView(level),
    from: level ? linesOf(gathered, key, period, level, children, plan) : [],
    versions: await versionViews(desk, versions, basis),
    plan: plan && planView(plan),
  };
}

type Line = TraceView['from'][number];

/** What a level was reckoned from; of a total, and of a figure that differs from it, the areas below. */
function linesOf(
  { catalogue, reckoning }: Gathered,
  key: SeriesKey,
  period: Period,
  level: Level,
  children: readonly Area[],
  plan: Plan | null,
): Line[] {
  if (level.how === 'summed' || level.differs) {
    return children.map(({ id, name }) => {
      const below = { ...key, area: id };
      const part = plan ? reckoning.target(below, period, plan.id) : reckoning.level(below, period);
      return { label: name, cell: cellView(part), note: part ? null : TRACE.silent };
    });
  }
  const nameOf = ({ indicator, period: of }: Part): string =>
    level.how === 'formula' ? (catalogue.indicator(indicator)?.name.vi ?? indicator) : periodWords(of.id);
  return level.from.map((part) => ({
    label: nameOf(part),
    cell: cellView(part.level),
    note: part.less ? TRACE.less : null,
  }));
}

async function versionViews(desk: FactsDesk, versions: readonly FactVersion[], basis: Basis): Promise<VersionView[]> {
  const quotes = new QuoteFinder(desk.scope);
  const views: VersionView[] = [];
  for (const { value, decimals, absence, asOf, place, source, current } of versions) {
    const { kind, title, agency, by, document, version, at } = source;
    views.push({
      cell: { value, decimals, absence, basis, how: 'reported', missing: 0, differs: null },
      asOf,
      at: at.toISOString(),
      source: { kind, title, agency, by, document, version, place, quote: await quotes.find(document, version, place) },
      current,
    });
  }
  return views;
}
