import { type Level, type Part, type SeriesKey, targetFor } from '../../compare/index.ts';
import type { TraceView, FactVersion as VersionView } from '../../contract/index.ts';
import { type Area, type Basis, lastDay, type Period, planYear } from '../../figure/index.ts';
import { areasById, type FactVersion, historyOf, type Plan } from '../../keep/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { type AgencyName, agencyNames } from './agency-names.ts';
import { areaView, cellView, indicatorView, planView } from './cells.ts';
import type { FactsDesk } from './facts-desk.ts';
import { type Gathered, gather } from './gathered.ts';
import { askedMatter, BadQuestion } from './question.ts';
import { QUESTIONS } from './questions.vi.ts';
import { QuoteFinder } from './quotes.ts';
import { remarkView } from './remark-view.ts';
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
  const { indicator, area, period: asked, children } = await askedMatter(desk, question);
  const { breakdown } = question;
  const gathered = await gather(desk, {
    areas: [area],
    beside: children,
    indicators: [indicator.code],
    breakdown,
    year: planYear(asked),
    from: planYear(asked),
    // What went into a total is of its own period; a plan's, of the year.
    besideWithin: [`${asked.to}-01`, question.plan === null ? lastDay(asked.to) : `${planYear(asked)}-12-31`],
  });
  const key = { indicator: indicator.code, area: area.id, breakdown };
  const plan = gathered.plans.find(({ id }) => id === question.plan) ?? null;
  if (!plan && question.plan !== null) throw new BadQuestion('none', QUESTIONS.noPlan(question.plan));
  const { level, period } = plan
    ? (targetFor(gathered.reckoning, key, asked, plan.id) ?? { level: null, period: asked })
    : { level: gathered.reckoning.level(key, asked), period: asked };
  const basis = plan ? 'target' : (question.basis ?? level?.basis ?? 'actual');
  const earlier = level?.from.filter((part) => part.area !== area.id).map((part) => part.area) ?? [];
  const below = [...children, ...(await areasById(desk.scope, earlier))];
  const said = { ...key, period: period.id, basis, plan: plan?.id ?? null };
  const { versions, remarks } = await historyOf(desk.scope, said);
  const agencies = [...versions.map(({ source }) => source), ...remarks].map(({ agency }) => agency);
  const named = await agencyNames(desk, agencies, [area]);
  return {
    indicator: indicatorView(desk, indicator),
    area: areaView(area),
    period: period.id,
    breakdownName: desk.catalogue.breakdownName(breakdown),
    cell: cellView(level),
    from: level ? linesOf(gathered, key, period, level, below, plan) : [],
    versions: await versionViews(desk, versions, basis, named),
    remarks: remarks.map((remark) => remarkView(remark, named)),
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
  areas: readonly Area[],
  plan: Plan | null,
): Line[] {
  if (level.how === 'summed' || level.differs) {
    return areas.map(({ id, name }) => {
      const below = { ...key, area: id };
      const part = plan ? reckoning.target(below, period, plan.id) : reckoning.level(below, period);
      return { label: name, cell: cellView(part), note: part ? null : TRACE.silent };
    });
  }
  const nameOf = (part: Part): string => {
    if (part.area !== key.area) return areas.find(({ id }) => id === part.area)?.name ?? part.area;
    if (part.indicator !== key.indicator) return catalogue.indicator(part.indicator)?.name.vi ?? part.indicator;
    return periodWords(part.period.id);
  };
  return level.from.map((part) => ({
    label: nameOf(part),
    cell: cellView(part.level),
    note: part.less ? TRACE.less : part.area === key.area ? null : TRACE.earlier,
  }));
}

async function versionViews(
  desk: FactsDesk,
  versions: readonly FactVersion[],
  basis: Basis,
  named: AgencyName,
): Promise<VersionView[]> {
  const quotes = new QuoteFinder(desk.scope);
  const views: VersionView[] = [];
  for (const { value, decimals, absence, asOf, place, source, current } of versions) {
    const { kind, title, agency, by, document, version, at, filing } = source;
    views.push({
      cell: { value, decimals, absence, basis, how: 'reported', missing: 0, differs: null },
      asOf,
      at: at.toISOString(),
      source: {
        kind,
        title,
        agency: named(agency),
        by,
        document,
        version,
        place,
        filing,
        quote: await quotes.find(document, version, place),
      },
      current,
    });
  }
  return views;
}
