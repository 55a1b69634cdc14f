import type { ReportCard, ReportState, StateAsked } from '../../contract/index.ts';
import { addReportVersion, writeReport } from '../../keep/index.ts';
import { type Acting, acting, answersOf, valuesBy } from './acts.ts';
import { packedValues } from './packed.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import type { ReportsDesk } from './report-tasks.ts';
import { cardOf, opened } from './reports-desk.ts';
import { readyToSign, sign } from './sign.ts';

/** From where one comes to a state: a draft is circulated, and either taken back or signed. */
const BEFORE: Readonly<Record<ReportState, ReportState>> = {
  draft: 'circulated',
  circulated: 'draft',
  signed: 'circulated',
};

/**
 * Circulates a report, takes it back as a draft with a reason that stays in its history, or signs it: the signed file, what it was made of and what the facts said are
 * kept, and it is changed no more.
 *
 * @throws ReportProblem where that is not its turn, or something of signing is missing
 */
export async function changeState(desk: ReportsDesk, id: string, asked: StateAsked): Promise<ReportCard> {
  const { facts } = desk;
  const ready = asked.to === 'signed' ? await readyToSign(desk, id, asked) : null;
  await acting(facts, id, async (one) => {
    if (one.report.state !== BEFORE[asked.to]) throw new ReportProblem('unclear', PROBLEMS.notInTurn[asked.to]);
    if (ready) await sign(one, asked.reason, ready);
    else if (asked.to === 'circulated') await move(one, asked.to, '');
    else if (asked.reason === null) throw new ReportProblem('unclear', PROBLEMS.noReason);
    else await move(one, 'draft', PROBLEMS.takenBack(asked.reason));
  });
  const { report, area } = await opened(facts, id);
  return cardOf(report, area);
}

async function move({ desk, report, body, by }: Acting, state: 'draft' | 'circulated', note: string): Promise<void> {
  await writeReport(desk.scope, report.id, { by, state });
  const values = packedValues(valuesBy(body, await answersOf(desk, body)));
  const what = state === 'circulated' ? 'circulated' : 'kept';
  await addReportVersion(desk.scope, report.id, { what, by, note, body: report.body, values });
}
