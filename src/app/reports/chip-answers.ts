import type { Indicator } from '../../catalogue/index.ts';
import { PAST_YEARS } from '../../compare/index.ts';
import {
  type Answers,
  type Area,
  type AreaId,
  type ChipAsk,
  type ChipValue,
  lastDay,
  type Period,
  periodOf,
  planYear,
} from '../../figure/index.ts';
import { areasById, childrenOf, type Plan } from '../../keep/index.ts';
import { type FactsDesk, type Gathered, gather } from '../facts/index.ts';
import { type ChipMatter, ChipValues, noNumber } from './chip-values.ts';
import { NO_NUMBER } from './chip-words.vi.ts';

/** What may be asked. What lies outside is answered with a reason. */
export interface Range {
  readonly areas: readonly AreaId[];
  readonly periods: readonly string[];
  /** Codes; all where absent. */
  readonly indicators?: readonly string[];
  /** Indicators whose place among the areas beside may be asked for. */
  readonly ranked: readonly string[];
  /** Whether forecasts may be asked for, and shares of the area above. */
  readonly forecasts: boolean;
  readonly shares: boolean;
}

const nameOf = ({ indicator, breakdown, area, period, aspect, plan }: ChipAsk): string =>
  [indicator, breakdown, area, period, aspect, plan ?? ''].join('\n');

const different = (names: readonly string[]): string[] => [...new Set(names)];

/** What the facts say of each of these chips, read together: a few statements, however many there are. */
export function chipAnswers(desk: FactsDesk, said: readonly ChipAsk[]): Promise<Answers> {
  const asks = said.map((ask) => desk.catalogue.inOneWay(ask));
  return answersWithin(desk, {
    areas: different(asks.map(({ area }) => area)),
    periods: different(asks.map(({ period }) => period)),
    indicators: different(asks.map(({ indicator }) => indicator)),
    ranked: different(asks.filter(({ aspect }) => aspect === 'rank').map(({ indicator }) => indicator)),
    forecasts: asks.some(({ aspect }) => aspect.startsWith('forecast')),
    shares: asks.some(({ aspect, breakdown }) => aspect === 'share' && breakdown === ''),
  });
}

/** Reads what is kept of a range, and answers every chip within it. */
export async function answersWithin(desk: FactsDesk, range: Range): Promise<Answers> {
  const { scope, catalogue } = desk;
  const areas = new Map((await areasById(scope, range.areas)).map((area) => [area.id, area]));
  const periods = range.periods.flatMap((id) => periodOf(id) ?? []);
  const codes = range.indicators?.filter((code) => catalogue.indicator(code) !== null);
  if (areas.size === 0 || periods.length === 0 || codes?.length === 0) return (ask) => unfound(desk, ask, areas);
  const years = yearsOf(periods, range.forecasts);
  const [gathered, siblings] = await Promise.all([
    gather(desk, {
      areas: [...areas.values(), ...(range.shares ? await areasAbove(desk, areas) : [])],
      ...(codes && { indicators: codes }),
      ...years,
    }),
    siblingsOf(desk, [...areas.values()], periods, range),
  ]);
  const values = new ChipValues(gathered, (year) => plansInOrder(gathered.plans, year));
  const known = new Map<string, ChipValue>();
  return (said) => {
    const ask = catalogue.inOneWay(said);
    const name = nameOf(ask);
    let value = known.get(name);
    if (value === undefined) {
      const matter = matterOf(desk, ask, areas, siblings);
      value = matter ? values.of(matter) : unfound(desk, ask, areas);
      known.set(name, value);
    }
    return value;
  };
}

function matterOf(
  { catalogue }: FactsDesk,
  ask: ChipAsk,
  areas: ReadonlyMap<AreaId, Area>,
  siblings: Siblings,
): ChipMatter | null {
  const [indicator, period, area] = [catalogue.indicator(ask.indicator), periodOf(ask.period), areas.get(ask.area)];
  if (!indicator || period?.id !== ask.period || !area) return null;
  const beside = ask.aspect === 'rank' ? siblings(area, period, indicator) : null;
  return { ask, indicator, period, parent: area.parent, siblings: beside };
}

/** Why a question has no answer: what of it does not exist. */
function unfound({ catalogue }: FactsDesk, ask: ChipAsk, areas: ReadonlyMap<AreaId, Area>): ChipValue {
  if (!catalogue.indicator(ask.indicator)) return noNumber('', NO_NUMBER.indicator(ask.indicator));
  if (periodOf(ask.period)?.id !== ask.period) return noNumber('', NO_NUMBER.period(ask.period));
  return noNumber('', areas.has(ask.area) ? NO_NUMBER.unasked : NO_NUMBER.area(ask.area));
}

const areasAbove = ({ scope }: FactsDesk, areas: ReadonlyMap<AreaId, Area>): Promise<Area[]> => {
  const parents = [...areas.values()].flatMap(({ parent }) => (parent === null || areas.has(parent) ? [] : parent));
  return areasById(scope, different(parents));
};

/** The years that are needed: a forecast looks further back than the year before. */
function yearsOf(periods: readonly Period[], forecasts: boolean): { readonly year: number; readonly from: number } {
  const years = periods.map(planYear);
  return { year: Math.max(...years), from: Math.min(...years) - (forecasts ? PAST_YEARS + 1 : 1) };
}

type Siblings = (area: Area, period: Period, indicator: Indicator) => ChipMatter['siblings'];

/** The areas beside some, as they stood at the end of each period, and what is kept of them. */
async function siblingsOf(
  desk: FactsDesk,
  areas: readonly Area[],
  periods: readonly Period[],
  { ranked }: Range,
): Promise<Siblings> {
  const ordered = ranked.filter((code) => (desk.catalogue.indicator(code)?.direction ?? 'none') !== 'none');
  if (ordered.length === 0) return () => null;
  const placeOf = (parent: AreaId | null, to: string): string => `${parent} ${to}`;
  const parents = different(areas.flatMap(({ parent }) => parent ?? []));
  const ends = different(periods.map(({ to }) => to));
  const listed = await Promise.all(
    parents.flatMap((parent) =>
      ends.map(async (to) => [placeOf(parent, to), await childrenOf(desk.scope, parent, lastDay(to))] as const),
    ),
  );
  const beside = [...new Map(listed.flatMap(([, some]) => some).map((area) => [area.id, area])).values()];
  if (beside.length === 0) return () => null;
  const gathered: Gathered = await gather(desk, { areas: beside, indicators: ordered, ...yearsOf(periods, false) });
  const known = new Map(listed.map(([place, some]) => [place, { gathered, ids: some.map(({ id }) => id) }]));
  return ({ parent }, { to }) => known.get(placeOf(parent, to)) ?? null;
}

/** What a plan is worth beside others of its year: assigned, read out of a report, a scenario, taken the place of. */
function worthOf(plan: Plan, replaced: ReadonlySet<string | null>): number {
  if (replaced.has(plan.id)) return 3;
  if (plan.kind === 'scenario') return 2;
  return plan.resolution === '' ? 1 : 0;
}

/** The plans of a year, those that a report speaks of first. */
export function plansInOrder(plans: readonly Plan[], year: number): Plan[] {
  const ofYear = plans.filter((plan) => plan.year === year);
  const replaced = new Set(ofYear.map(({ replaces }) => replaces));
  return ofYear.toSorted((a, b) => worthOf(a, replaced) - worthOf(b, replaced));
}
