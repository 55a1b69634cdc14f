import type { Indicator } from '../../catalogue/index.ts';
import { PAST_YEARS } from '../../compare/index.ts';
import {
  type Answers,
  type Area,
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

/** A chip's question whose parts exist. */
interface Found {
  readonly ask: ChipAsk;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly area: Area;
}

const nameOf = ({ indicator, breakdown, area, period, aspect, plan }: ChipAsk): string =>
  [indicator, breakdown, area, period, aspect, plan ?? ''].join('\n');

/**
 * What the facts say of each of these chips, read together: a few statements, however many there are. What was not among them is
 * answered with a reason.
 */
export async function chipAnswers(desk: FactsDesk, asks: readonly ChipAsk[]): Promise<Answers> {
  const different = [...new Map(asks.map((ask) => [nameOf(ask), ask])).values()];
  const areas = await areasOf(desk, different);
  const answers = new Map<string, ChipValue>();
  const found: Found[] = [];
  for (const ask of different) {
    const one = foundOf(desk, ask, areas);
    if (typeof one === 'string') answers.set(nameOf(ask), noNumber('', one));
    else found.push(one);
  }
  if (found.length > 0) await answer(desk, found, areas, answers);
  return (ask) => answers.get(nameOf(ask)) ?? noNumber('', NO_NUMBER.unasked);
}

async function answer(
  desk: FactsDesk,
  found: readonly Found[],
  areas: ReadonlyMap<string, Area>,
  answers: Map<string, ChipValue>,
): Promise<void> {
  const ranked = found.filter(({ ask, indicator }) => ask.aspect === 'rank' && indicator.direction !== 'none');
  const shared = found.filter(({ ask }) => ask.aspect === 'share' && ask.breakdown === '');
  const above = new Set(shared.map(({ area }) => area.parent));
  const within = new Set(found.map(({ area }) => area.id));
  const [gathered, siblings] = await Promise.all([
    gather(desk, {
      areas: [...areas.values()].filter(({ id }) => within.has(id) || above.has(id)),
      indicators: codesOf(found),
      ...yearsOf(found),
    }),
    siblingsOf(desk, ranked),
  ]);
  const values = new ChipValues(gathered, (year) => plansInOrder(gathered.plans, year));
  for (const { ask, indicator, period, area } of found) {
    const beside = ask.aspect === 'rank' ? (siblings(area.parent, period) ?? null) : null;
    const matter: ChipMatter = { ask, indicator, period, parent: area.parent, siblings: beside };
    answers.set(nameOf(ask), values.of(matter));
  }
}

/** The areas that are asked about, and those above them. */
async function areasOf({ scope }: FactsDesk, asks: readonly ChipAsk[]): Promise<Map<string, Area>> {
  const asked = await areasById(scope, [...new Set(asks.map(({ area }) => area))]);
  const shared = asks.some(({ aspect, breakdown }) => aspect === 'share' && breakdown === '');
  const parents = new Set(asked.flatMap(({ parent }) => parent ?? []));
  const above = shared && parents.size > 0 ? await areasById(scope, [...parents]) : [];
  return new Map([...asked, ...above].map((area) => [area.id, area]));
}

/** What a chip asks about, or a sentence that says what of it does not exist. */
function foundOf({ catalogue }: FactsDesk, ask: ChipAsk, areas: ReadonlyMap<string, Area>): Found | string {
  const indicator = catalogue.indicator(ask.indicator);
  if (!indicator) return NO_NUMBER.indicator(ask.indicator);
  const period = periodOf(ask.period);
  if (period?.id !== ask.period) return NO_NUMBER.period(ask.period);
  const area = areas.get(ask.area);
  return area ? { ask, indicator, period, area } : NO_NUMBER.area(ask.area);
}

const codesOf = (found: readonly Found[]): string[] => [...new Set(found.map(({ indicator }) => indicator.code))];

/** The years that are needed: a forecast looks further back than the year before. */
function yearsOf(found: readonly Found[]): { readonly year: number; readonly from: number } {
  const years = found.map(({ period }) => planYear(period));
  const back = found.some(({ ask }) => ask.aspect.startsWith('forecast')) ? PAST_YEARS + 1 : 1;
  return { year: Math.max(...years), from: Math.min(...years) - back };
}

type Siblings = (parent: string | null, period: Period) => ChipMatter['siblings'] | undefined;

/** The areas beside those whose ranks are asked for, as they stood at the end of each period, and what is kept of them. */
async function siblingsOf(desk: FactsDesk, ranked: readonly Found[]): Promise<Siblings> {
  if (ranked.length === 0) return () => null;
  const placeOf = (parent: string | null, { to }: Period): string => `${parent} ${to}`;
  const places = new Map(ranked.map(({ area, period }) => [placeOf(area.parent, period), { area, period }]));
  const listed = await Promise.all(
    [...places].map(async ([place, { area, period }]) => {
      const beside = area.parent === null ? [] : await childrenOf(desk.scope, area.parent, lastDay(period.to));
      return [place, beside] as const;
    }),
  );
  const areas = [...new Map(listed.flatMap(([, beside]) => beside).map((area) => [area.id, area])).values()];
  const gathered: Gathered = await gather(desk, { areas, indicators: codesOf(ranked), ...yearsOf(ranked) });
  const known = new Map(listed.map(([place, beside]) => [place, { gathered, ids: beside.map(({ id }) => id) }]));
  return (parent, period) => known.get(placeOf(parent, period));
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
