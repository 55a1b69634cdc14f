import type { Saved, SavedBody, SavedPatch } from '../../contract/index.ts';
import type { Heading, ReportBody } from '../../figure/index.ts';
import { openReport, saveReport, tenantOfReport } from '../../keep/index.ts';
import { blocksOf, brokenLock, chipsOf, notesOf, patched, twiceIn } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { bodyOf, textOf } from './packed.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import { deskOfTenant, nameOfPerson, tenantsOf } from './reports-desk.ts';

/** All ids of a report. */
function idsOf(body: ReportBody): string[] {
  const blocks = blocksOf(body);
  return [
    ...blocks.map(({ id }) => id),
    ...body.annexes.map(({ id }) => id),
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? notesOf(block).map(({ id }) => id) : [])),
    ...chipsOf(body).map(({ id }) => id),
  ];
}

/** Throws ReportProblem where a report's text cannot be kept as it is. */
export function checkBody(body: ReportBody): void {
  const id = twiceIn(idsOf(body));
  if (id !== null) throw new ReportProblem('unclear', PROBLEMS.twice(id));
}

/** Whether somebody of another name has locked a section. */
export const isLockOfAnother =
  (by: string) =>
  ({ lockedBy }: Heading): boolean =>
    lockedBy !== undefined && lockedBy !== by;

/**
 * Keeps what a person typed; when this resolves it is on the disk. What cannot be written over the report is kept aside.
 *
 * @throws NotKept where there is no such report
 * @throws ReportProblem where `base` is not the newest revision, the report is signed, somebody else has locked a section that was
 *   changed, or an id is used twice
 */
export async function saveBody(desk: FactsDesk, id: string, { base, body }: SavedBody): Promise<Saved> {
  checkBody(body);
  const [tenant, by] = await Promise.all([tenantOfReport(desk.scope.db, tenantsOf(desk), id), nameOfPerson(desk)]);
  const change = { by, text: textOf(body) };
  let locked: Heading | null = null;
  const isHeld = (standing: Uint8Array): boolean => {
    locked = brokenLock(bodyOf(standing), body, isLockOfAnother(by));
    return locked !== null;
  };
  const saved = await saveReport(deskOfTenant(desk, tenant).scope, id, base, change, isHeld);
  if ('refused' in saved) {
    if (locked) throw new ReportProblem('locked', PROBLEMS.locked(locked));
    const why = saved.refused === 'signed' ? PROBLEMS.signed : PROBLEMS.changedMeanwhile;
    throw new ReportProblem('changed-meanwhile', why);
  }
  return { revision: saved.revision, at: saved.at.toISOString() };
}

/**
 * What a report reads with a patch of its newest revision: to be checked and saved as a whole. Nothing is kept here.
 *
 * @throws NotKept where there is no such report
 * @throws ReportProblem where `base` is not the newest revision, or the patch is none of it
 */
export async function putTogether(desk: FactsDesk, id: string, { base, patch }: SavedPatch): Promise<SavedBody> {
  const report = await openReport(desk.scope.db, tenantsOf(desk), id);
  if (report.revision !== base) throw new ReportProblem('changed-meanwhile', PROBLEMS.notTheNewest);
  const made = patched(bodyOf(report.body), patch);
  if ('why' in made) throw new ReportProblem('unclear', PROBLEMS.patch[made.why](made.id));
  return { base, body: made.body };
}
