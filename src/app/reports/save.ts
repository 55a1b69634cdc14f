import type { Saved, SavedBody } from '../../contract/index.ts';
import type { ReportBody } from '../../figure/index.ts';
import { saveReport, tenantOfReport } from '../../keep/index.ts';
import { blocksOf, chipsOf, notesOf } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { textOf } from './packed.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import { deskOfTenant, nameOfPerson, tenantsOf } from './reports-desk.ts';

/** An id that is used twice in a report; null where each is used once. */
function usedTwice(body: ReportBody): string | null {
  const blocks = blocksOf(body);
  const ids = [
    ...blocks.map(({ id }) => id),
    ...body.annexes.map(({ id }) => id),
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? notesOf(block).map(({ id }) => id) : [])),
    ...chipsOf(body).map(({ id }) => id),
  ];
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id)) ?? null;
}

/** Throws ReportProblem where a report's text cannot be kept as it is. */
export function checkBody(body: ReportBody): void {
  const id = usedTwice(body);
  if (id !== null) throw new ReportProblem('unclear', PROBLEMS.twice(id));
}

/**
 * Keeps what a person typed; when this resolves it is on the disk. What cannot be written over the report is kept aside.
 *
 * @throws NotKept where there is no such report
 * @throws ReportProblem where `base` is not the newest revision, the report is signed, or an id is used twice
 */
export async function saveBody(desk: FactsDesk, id: string, { base, body }: SavedBody): Promise<Saved> {
  checkBody(body);
  const [tenant, by] = await Promise.all([tenantOfReport(desk.scope.db, tenantsOf(desk), id), nameOfPerson(desk)]);
  const change = { by, text: textOf(body) };
  const saved = await saveReport(deskOfTenant(desk, tenant).scope, id, base, change);
  if ('refused' in saved)
    throw new ReportProblem(
      'changed-meanwhile',
      saved.refused === 'signed' ? PROBLEMS.signed : PROBLEMS.changedMeanwhile,
    );
  return { revision: saved.revision, at: saved.at.toISOString() };
}
