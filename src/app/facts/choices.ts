import type { ChoicesView, DimensionsView, IndicatorView, PlacesView } from '../../contract/index.ts';
import { type Area, lastDay, periodOf } from '../../figure/index.ts';
import { areasWithFacts, childrenOf, type HeldArea, periodsWithFacts, type Scope } from '../../keep/index.ts';
import { areaView, indicatorView } from './cells.ts';
import type { FactsDesk } from './facts-desk.ts';
import { askedArea, askedIndicator, askedPeriod } from './question.ts';

/**
 * What the explorer may be asked for: areas of the highest levels, periods that have facts, and where to begin. The
 * demonstration's stand behind the person's own, and first where there are none.
 */
export async function choices({ scope, demonstration }: FactsDesk): Promise<ChoicesView> {
  const own = await choicesIn(scope);
  if (demonstration === null) return own;
  const shown = await choicesIn(demonstration.scope);
  return {
    areas: [...own.areas, ...shown.areas],
    periods: inTime(new Set([...own.periods, ...shown.periods])),
    newest: own.newest ?? shown.newest,
  };
}

/** The newest end first; of equal ends the longer one. */
const inTime = (ids: ReadonlySet<string>): string[] =>
  [...ids]
    .flatMap((id) => periodOf(id) ?? [])
    .sort((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? 1 : -1))
    .map(({ id }) => id);

async function choicesIn(scope: Scope): Promise<ChoicesView> {
  const areas = await areasWithFacts(scope);
  const begin = beginning(areas);
  const periods = await periodsWithFacts(scope, begin?.id ?? null);
  const done = begin === null ? [] : await periodsWithFacts(scope, begin.id, 'done');
  const newest = done.findLast(isUsual) ?? done.at(-1);
  return {
    areas: areas.map(areaView),
    periods: periods.toReversed(),
    newest: begin && newest ? { area: begin.id, period: newest } : null,
  };
}

/** Of equal ends the longer period stands behind the shorter one; a plan alone begins no year. */
const isUsual = (id: string): boolean => {
  const kind = periodOf(id)?.kind;
  return kind === 'month' || kind === 'cumulative' || kind === 'quarter' || kind === 'half';
};

/**
 * The highest area with figures of its own, one that stands before one that has ended; where several of the same rank have
 * them, the one above them all.
 */
function beginning(areas: readonly HeldArea[]): HeldArea | null {
  const own = areas.filter((area) => area.own);
  const standing = own.filter(({ to }) => to === null);
  const among = standing.length > 0 ? standing : own.length > 0 ? own : areas;
  const first = among[0] ?? null;
  const alike = among.filter(({ level, parent }) => level === first?.level && parent === first.parent);
  return (alike.length > 1 && areas.find(({ id }) => id === first?.parent)) || first;
}

/** The areas right below one at the end of a period. Throws BadQuestion. */
export async function places(
  desk: FactsDesk,
  question: { readonly area: string; readonly period: string },
): Promise<PlacesView> {
  const period = askedPeriod(question.period);
  const { area } = await askedArea(desk, question.area);
  const below: readonly Area[] = await childrenOf(desk.scope, area.id, lastDay(period.to));
  return { areas: below.map(areaView) };
}

/** What an indicator may be broken down by, with the members of each dimension. Throws BadQuestion. */
export function dimensionsOf(desk: FactsDesk, code: string): DimensionsView {
  const dimensions = askedIndicator(desk, code).breakdowns.flatMap((one) => desk.catalogue.dimension(one) ?? []);
  return {
    dimensions: dimensions.map(({ code: of, name, members }) => ({
      code: of,
      name: name.vi,
      members: members.map((member) => ({ code: member.code, name: member.name.vi })),
    })),
  };
}

const MOST_FOUND = 50;

/** The indicators whose name or other names hold what is searched for; the first ones where nothing is. */
export function indicatorsFound(desk: FactsDesk, search: string): IndicatorView[] {
  const { catalogue } = desk;
  const found = search.trim() === '' ? catalogue.indicators.slice(0, MOST_FOUND) : catalogue.search(search, MOST_FOUND);
  return found.map((indicator) => indicatorView(desk, indicator));
}
