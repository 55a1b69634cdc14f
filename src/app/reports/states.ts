import { createHash } from 'node:crypto';
import type { ReportCard, ReportState, StateAsked } from '../../contract/index.ts';
import type { ReportBody } from '../../figure/index.ts';
import { addReportVersion, keepSigned, writeReport } from '../../keep/index.ts';
import { type Acting, acting, answersOf, valuesBy } from './acts.ts';
import { findingsIn } from './open-findings.ts';
import { theNorms } from './outlines.ts';
import { packedValues, textOf } from './packed.ts';
import { laidOut } from './paper.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import type { ReportReaders, ReportsDesk } from './report-tasks.ts';
import { cardOf, opened } from './reports-desk.ts';

/** From where one comes to a state: a draft is circulated, and either taken back or signed. */
const BEFORE: Readonly<Record<ReportState, ReportState>> = {
  draft: 'circulated',
  circulated: 'draft',
  signed: 'circulated',
};

/**
 * Circulates a report, takes it back as a draft, or signs it: the signed file, what it was made of and what the facts said are
 * kept, and it is changed no more.
 *
 * @throws ReportProblem where that is not its turn, or something of signing is missing
 */
export async function changeState({ facts, readers }: ReportsDesk, id: string, asked: StateAsked): Promise<ReportCard> {
  await acting(facts, id, async (one) => {
    if (one.report.state !== BEFORE[asked.to]) throw new ReportProblem('unclear', PROBLEMS.notInTurn[asked.to]);
    if (asked.to === 'signed') await sign(one, asked, readers);
    else await move(one, asked.to);
  });
  const { report, area } = await opened(facts, id);
  return cardOf(report, area);
}

async function move({ desk, report, body, by }: Acting, state: 'draft' | 'circulated'): Promise<void> {
  await writeReport(desk.scope, report.id, { by, state });
  const values = packedValues(valuesBy(body, await answersOf(desk, body)));
  const version = { by, body: report.body, values };
  await addReportVersion(
    desk.scope,
    report.id,
    state === 'circulated'
      ? { ...version, what: 'circulated', note: '' }
      : { ...version, what: 'kept', note: PROBLEMS.takenBack },
  );
}

/** The report with what signing gives it. Throws ReportProblem. */
function signedBody({ body, by }: Acting, { number, date }: StateAsked): ReportBody {
  if (by === '') throw new ReportProblem('unclear', PROBLEMS.noPerson);
  if (number === undefined || date === undefined) throw new ReportProblem('unclear', PROBLEMS.noNumber);
  return { ...body, head: { ...body.head, number, date } };
}

async function sign(one: Acting, asked: StateAsked, readers: ReportReaders): Promise<void> {
  const { desk, report, by } = one;
  const body = signedBody(one, asked);
  const open = (await findingsIn(one, body, readers)).filter(({ severity }) => severity !== 'notice');
  if (open.length > 0 && asked.reason === null) throw new ReportProblem('unclear', PROBLEMS.openFindings(open.length));
  const text = textOf(body);
  await writeReport(desk.scope, report.id, { by, state: 'signed', text });
  const values = valuesBy(body, await answersOf(desk, body));
  const note = open.length > 0 ? PROBLEMS.signedWith(open.length, asked.reason!) : '';
  const kept = { what: 'signed', by, note, body: text.body, values: packedValues(values) } as const;
  const version = await addReportVersion(desk.scope, report.id, kept);
  const norm = theNorms()[0]!;
  const paper = await laidOut(desk, body, { id: report.id, area: report.area, version, draft: false });
  const bytes = await readers.writePaper(paper, norm);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = fileName(body);
  await keepSigned(desk.scope, report.id, { version, norm: norm.code, reason: asked.reason, file, sha256, bytes });
}

/** "12-BC-UBND.docx"; without a number by its title. */
export function fileName({ head }: ReportBody): string {
  const name = head.number === null ? `Báo cáo ${head.title}`.slice(0, 120) : `${head.number}-${head.symbol}`;
  return `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.docx`;
}
