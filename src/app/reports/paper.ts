import { isMadeUp } from '../../demonstration/index.ts';
import type { Paper, ReportBody } from '../../figure/index.ts';
import { paperOf } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { areasIn, namesOf } from './names.ts';

/** Which report is laid out, and as which of its versions. */
export interface LaidOut {
  readonly id: string;
  readonly area: string;
  /** Number of the version, by which a file that comes back is known; null for what only is shown. */
  readonly version: number | null;
  readonly draft: boolean;
}

/** A report as it is printed. What is made up says so on every page. */
export async function laidOut(
  desk: FactsDesk,
  body: ReportBody,
  { id, area, version, draft }: LaidOut,
): Promise<Paper> {
  const names = await namesOf(desk, areasIn(body));
  const paper = paperOf(body, { madeUp: isMadeUp(area), draft, names });
  return version === null ? paper : { ...paper, origin: { report: id, version: String(version) } };
}
