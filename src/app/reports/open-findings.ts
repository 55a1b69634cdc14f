import type { DraftFinding } from '../../contract/index.ts';
import { periodOf, type ReportBody, yearBefore } from '../../figure/index.ts';
import { areasById, NotKept, openVersion, signedReportOf } from '../../keep/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { areasAround, type FactsDesk, namesOf } from '../facts/index.ts';
import { agenciesOf, shelvesOf } from './contributions/contributions-desk.ts';
import { contributedFiles } from './contributions/opened-contributions.ts';
import { chipFindings, placedChips } from './findings/against-facts.ts';
import type { OtherReport } from './findings/given.ts';
import { heldAgainstFacts } from './findings/held.ts';
import { waitingFindings } from './findings/waiting.ts';
import { bodyOf } from './packed.ts';
import { laidOut } from './paper.ts';
import type { ReportsDesk } from './report-tasks.ts';
import { type OpenedReport, opened } from './reports-desk.ts';
import { chipsNow } from './view.ts';

/** The gravest first; what is as grave in the order in which it was found. */
const GRAVITY: readonly DraftFinding['severity'][] = ['error', 'warning', 'notice'];

/**
 * What is found in a report's text: the one place where a draft is checked. Against itself and the decree, the facts, last year's
 * signed report of the same place, and the contributions.
 */
export async function findingsIn(
  { desk, report }: Pick<OpenedReport, 'desk' | 'report'>,
  body: ReportBody,
  readers: ReportsDesk['readers'],
): Promise<readonly DraftFinding[]> {
  const { id, period } = report;
  const [area] = await areasById(desk.scope, [report.area]);
  if (!area) throw new NotKept(report.area);
  const [paper, states, around, lastYear, contributions] = await Promise.all([
    laidOut(desk, body, { id, area: area.id, version: null, draft: true }),
    chipsNow(desk, body),
    areasAround(desk.scope, area, period),
    lastYearOf(desk, report),
    contributed(desk, id, body),
  ]);
  const given = {
    paper,
    area: { id: area.id, name: area.name },
    period,
    areas: namesOf(around),
    lastYear,
    contributions,
  };
  const { findings, claims } = await readers.draft(given);
  const found = [
    ...chipFindings(placedChips(body), states),
    ...findings,
    ...(await heldAgainstFacts(desk, claims)),
    ...waitingFindings(body),
  ];
  return found.toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

/** What is found in a report as it is kept. Throws NotKept. */
export async function draftFindings({ facts, readers }: ReportsDesk, id: string): Promise<readonly DraftFinding[]> {
  const one = await opened(facts, id);
  return findingsIn(one, one.body, readers);
}

/** Last year's signed report of the same place and outline; null where there is none. */
async function lastYearOf(
  desk: FactsDesk,
  { area, outline, period }: OpenedReport['report'],
): Promise<OtherReport | null> {
  const before = yearBefore(periodOf(period)!);
  const signed = before && (await signedReportOf(desk.scope, { area, outline, period: before.id }));
  if (!signed) return null;
  const { id, version } = signed;
  const body = bodyOf((await openVersion(desk.scope, id, version)).body);
  const paper = await laidOut(desk, body, { id, area, version: null, draft: false });
  return { name: `Báo cáo ${periodWords(before.id)}`, paper };
}

async function contributed({ scope }: FactsDesk, id: string, body: ReportBody): Promise<OtherReport[]> {
  const agencies = agenciesOf(
    body,
    shelvesOf(body, () => []),
  ).keys();
  const files = await contributedFiles(scope, id, [...agencies]);
  return files.flatMap(({ agency, content }) => (content ? [{ name: agency, content }] : []));
}
