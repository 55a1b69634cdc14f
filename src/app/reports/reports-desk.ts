import type { ReportCard } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import type { Area, ReportBody } from '../../figure/index.ts';
import { areasById, type KeptReport, NotKept, type OpenReport, openReport, personOf } from '../../keep/index.ts';
import { areaView, type FactsDesk } from '../facts/index.ts';
import { bodyOf } from './packed.ts';

/** The tenants whose reports a person sees: the own one and that of the demonstration. */
export const tenantsOf = ({ scope, demonstration }: FactsDesk): string[] => [
  scope.tenant,
  ...(demonstration ? [demonstration.scope.tenant] : []),
];

/** The desk of a tenant, among those that a person sees. */
export const deskOfTenant = (desk: FactsDesk, tenant: string): FactsDesk =>
  desk.demonstration?.scope.tenant === tenant ? desk.demonstration : desk;

/** A report that is worked on, and the desk that its facts are asked of. */
export interface OpenedReport {
  readonly desk: FactsDesk;
  readonly report: OpenReport;
  readonly body: ReportBody;
  readonly area: Area;
}

/** A report by its id, the person's own or one of the demonstration. Throws NotKept. */
export async function opened(desk: FactsDesk, id: string): Promise<OpenedReport> {
  const report = await openReport(desk.scope.db, tenantsOf(desk), id);
  const at = deskOfTenant(desk, report.tenant);
  const [area] = await areasById(at.scope, [report.area]);
  if (!area) throw new NotKept(report.area);
  return { desk: at, report, body: bodyOf(report.body), area };
}

/** A report as the pages list it. */
export const cardOf = (report: KeptReport, area: Area): ReportCard => ({
  id: report.id,
  title: report.title,
  outline: report.outline,
  area: areaView(area),
  period: report.period,
  state: report.state,
  revision: report.revision,
  changedAt: report.changedAt.toISOString(),
  changedBy: report.changedBy,
  sha256: report.sha256,
  demonstration: isMadeUp(area.id),
});

/** Under whose name something is done: of who sits here; empty until it is told. */
export const nameOfPerson = async ({ scope }: FactsDesk): Promise<string> => (await personOf(scope)) ?? '';
