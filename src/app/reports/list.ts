import type { ReportsView } from '../../contract/index.ts';
import { fromJanuary, periodOf } from '../../figure/index.ts';
import {
  areasById,
  keepPerson,
  listReports,
  personOf,
  placesWithFacts,
  removeReport as removeKept,
  restoreReport as restoreKept,
  tenantOfReport,
} from '../../keep/index.ts';
import { areaView, type FactsDesk } from '../facts/index.ts';
import { outlineView, theOutlines } from './outlines.ts';
import { cardOf, deskOfTenant, tenantsOf } from './reports-desk.ts';

/** All reports, what they can be begun with, and who sits here. */
export async function reportsView(desk: FactsDesk): Promise<ReportsView> {
  const tenants = tenantsOf(desk);
  const [reports, person, ...places] = await Promise.all([
    listReports(desk.scope.db, tenants),
    personOf(desk.scope),
    ...tenants.map((tenant) => placesOf(deskOfTenant(desk, tenant))),
  ]);
  const cards = tenants.map(async (tenant) => {
    const own = reports.filter((report) => report.tenant === tenant);
    const areas = await areasById(deskOfTenant(desk, tenant).scope, [...new Set(own.map(({ area }) => area))]);
    const byId = new Map(areas.map((area) => [area.id, area]));
    return own.flatMap((report) => {
      const area = byId.get(report.area);
      return area ? [cardOf(report, area)] : [];
    });
  });
  return {
    reports: (await Promise.all(cards)).flat().sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
    outlines: theOutlines().map(outlineView),
    person,
    places: places.flat(),
  };
}

/** Where there are facts, with the periods that a report could be of: those that end with a period of these facts. */
async function placesOf({ scope }: FactsDesk): Promise<ReportsView['places']> {
  const places = await placesWithFacts(scope);
  return places.map(({ periods, ...area }) => ({
    area: areaView(area),
    periods: [...new Set(periods.flatMap(endingWith))],
  }));
}

/** The periods that end with one of the calendar: from January, the quarter or half, the month. */
function endingWith(id: string): string[] {
  const period = periodOf(id);
  if (!period) return [];
  const [year, month] = period.to.split('-').map(Number) as [number, number];
  const quarter = month % 3 === 0 ? [`${year}-Q${month / 3}`] : [];
  return [fromJanuary(year, month).id, ...quarter, period.to];
}

/** Keeps the name of who sits here. */
export const tellPerson = ({ scope }: FactsDesk, name: string): Promise<void> => keepPerson(scope, name);

/** Sets a report aside; `restoreReport` takes it back. Throws NotKept. */
export const removeReport = (desk: FactsDesk, id: string): Promise<void> => ofReport(desk, id, removeKept);

/** Takes a deletion back. Throws NotKept. */
export const restoreReport = (desk: FactsDesk, id: string): Promise<void> => ofReport(desk, id, restoreKept);

async function ofReport(desk: FactsDesk, id: string, act: typeof removeKept): Promise<void> {
  const tenant = await tenantOfReport(desk.scope.db, tenantsOf(desk), id);
  await act(deskOfTenant(desk, tenant).scope, id);
}
