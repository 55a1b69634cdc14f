import { createHash } from 'node:crypto';
import type { DraftFinding, StateAsked } from '../../contract/index.ts';
import type { ReportBody } from '../../figure/index.ts';
import { addReportVersion, keepSigned, type SignedFile, versionsOfReport, writeReport } from '../../keep/index.ts';
import { type Acting, answersOf, valuesBy } from './acts.ts';
import { chipFindings, placedChips } from './findings/index.ts';
import { findingsIn } from './open-findings.ts';
import { theNorms } from './outlines.ts';
import { packedValues, textOf } from './packed.ts';
import { laidOut } from './paper.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import type { ReportsDesk } from './report-tasks.ts';
import { nameOfPerson, type OpenedReport, opened } from './reports-desk.ts';
import { chipsNow } from './view.ts';

/** What is signed, made before anybody has to wait for it. */
export interface ReadyToSign {
  /** Of this revision of the report. */
  readonly revision: number;
  readonly body: ReportBody;
  readonly open: readonly DraftFinding[];
  readonly signed: Omit<SignedFile, 'reason'>;
}

const isOpen = ({ severity }: DraftFinding): boolean => severity !== 'notice';

/** Checks a report and makes the file that is to be signed. Throws NotKept, ReportProblem. */
export async function readyToSign(
  { facts, readers }: ReportsDesk,
  id: string,
  asked: StateAsked,
): Promise<ReadyToSign> {
  const [one, by] = await Promise.all([opened(facts, id), nameOfPerson(facts)]);
  const { desk, report } = one;
  const body = signedBody(one, by, asked);
  const [newest] = await versionsOfReport(desk.scope, id);
  const version = newest!.number + 1;
  const norm = theNorms()[0]!;
  const paper = await laidOut(desk, body, { id, area: report.area, version, draft: false });
  const [found, bytes] = await Promise.all([findingsIn(one, body, readers), readers.writePaper(paper, norm)]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const signed = { version, norm: norm.code, file: fileName(body), sha256, bytes };
  return { revision: report.revision, body, open: found.filter(isOpen), signed };
}

/** The report with what signing gives it. Throws ReportProblem. */
function signedBody({ body, report }: OpenedReport, by: string, { number, date }: StateAsked): ReportBody {
  if (report.state === 'signed') throw new ReportProblem('unclear', PROBLEMS.isSigned);
  if (report.state === 'draft') throw new ReportProblem('unclear', PROBLEMS.notInTurn.signed);
  if (by === '') throw new ReportProblem('unclear', PROBLEMS.noPerson);
  if (number === undefined || date === undefined) throw new ReportProblem('unclear', PROBLEMS.noNumber);
  return { ...body, head: { ...body.head, number, date } };
}

/**
 * Signs what was made ready, with what the facts say at this moment. Throws ReportProblem where the report is another since, or
 * findings are open and nobody says why.
 */
export async function sign({ desk, report, by }: Acting, reason: string | null, ready: ReadyToSign): Promise<void> {
  const { body, signed } = ready;
  const answers = await answersOf(desk, body);
  // Facts may have come since it was checked.
  const now = chipFindings(placedChips(body), await chipsNow(desk, body, answers)).filter(isOpen);
  const open = new Set([...ready.open, ...now].map(({ key }) => key)).size;
  if (open > 0 && reason === null) throw new ReportProblem('unclear', PROBLEMS.openFindings(open));
  const text = textOf(body);
  await writeReport(desk.scope, report.id, { by, state: 'signed', text });
  const note = reason !== null && open > 0 ? PROBLEMS.signedWith(open, reason) : '';
  const kept = { what: 'signed', by, note, body: text.body, values: packedValues(valuesBy(body, answers)) } as const;
  const version = await addReportVersion(desk.scope, report.id, kept);
  if (report.revision !== ready.revision || version !== signed.version)
    throw new ReportProblem('changed-meanwhile', PROBLEMS.movedOnUnsigned);
  await keepSigned(desk.scope, report.id, { ...signed, reason });
}

/** "12-BC-UBND.docx"; without a number by its title. */
export function fileName({ head }: ReportBody): string {
  const name = head.number === null ? `Báo cáo ${head.title}`.slice(0, 120) : `${head.number}-${head.symbol}`;
  return `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.docx`;
}
