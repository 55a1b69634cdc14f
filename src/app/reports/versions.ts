import type { BlackLineView, ReportVersion } from '../../contract/index.ts';
import { type KeptReportVersion, openVersion, versionsOfReport } from '../../keep/index.ts';
import { blackline } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { bodyOf } from './packed.ts';
import { laidOut } from './paper.ts';
import { opened } from './reports-desk.ts';

const versionView = ({ number, revision, at, by, what, note }: KeptReportVersion): ReportVersion => ({
  id: String(number),
  revision,
  at: at.toISOString(),
  by,
  what,
  note,
});

/** The versions of a report, the newest first. Throws NotKept. */
export async function reportVersions(desk: FactsDesk, id: string): Promise<ReportVersion[]> {
  const { desk: at } = await opened(desk, id);
  return (await versionsOfReport(at.scope, id)).map(versionView);
}

/** What differs between two versions, notes, tables and head included; `to` null for the report as it is. Throws NotKept. */
export async function reportBlackline(
  desk: FactsDesk,
  id: string,
  { from, to }: { readonly from: number; readonly to: number | null },
): Promise<BlackLineView> {
  const { desk: at, body, report } = await opened(desk, id);
  const [before, after] = await Promise.all([
    openVersion(at.scope, id, from),
    to === null ? null : openVersion(at.scope, id, to),
  ]);
  // Marks of a draft are no difference of the text.
  const as = { id, area: report.area, version: null, draft: false };
  const [a, b] = await Promise.all([
    laidOut(at, bodyOf(before.body), as),
    laidOut(at, after ? bodyOf(after.body) : body, as),
  ]);
  return { from: versionView(before), to: after && versionView(after), lines: blackline(a, b) };
}
