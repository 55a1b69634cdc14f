import type { DraftFinding } from '../../contract/index.ts';
import type { ReportBody } from '../../figure/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { chipFindings, placedChips } from './findings/against-facts.ts';
import { opened } from './reports-desk.ts';
import { chipsNow } from './view.ts';

/** What is found in a report's text: the one place where a draft is checked. */
export const findingsIn = async (desk: FactsDesk, body: ReportBody): Promise<readonly DraftFinding[]> =>
  chipFindings(placedChips(body), await chipsNow(desk, body));

/** What is found in a report as it is kept. Throws NotKept. */
export async function draftFindings(desk: FactsDesk, id: string): Promise<readonly DraftFinding[]> {
  const { desk: at, body } = await opened(desk, id);
  return findingsIn(at, body);
}
