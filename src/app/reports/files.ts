import { pdfOf } from '../../documents/index.ts';
import type { Paper } from '../../figure/index.ts';
import { openVersion, type SignedFile, signedOf, versionNow } from '../../keep/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { holding } from './acts.ts';
import { theNorms } from './outlines.ts';
import { bodyOf } from './packed.ts';
import { laidOut } from './paper.ts';
import { ReportProblem } from './report-problem.ts';
import type { ReportsDesk } from './report-tasks.ts';
import { opened } from './reports-desk.ts';
import { fileName } from './sign.ts';

/** A file to be taken home. */
export interface ReportFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A report as it is printed. Throws NotKept. */
export async function reportPaper(desk: FactsDesk, id: string): Promise<Paper> {
  const { desk: at, report, body } = await opened(desk, id);
  return laidOut(at, body, { id, area: report.area, version: null, draft: report.state !== 'signed' });
}

/** The file that was signed. Throws NotKept. */
export async function signedFile(desk: FactsDesk, id: string): Promise<SignedFile> {
  const { desk: at } = await opened(desk, id);
  return signedOf(at.scope, id);
}

/**
 * A report as a Word file: of a signed one the file that was signed, of any other as it is now. What is taken home is kept as a
 * version, so that what comes back can be held against it. Throws NotKept.
 */
export async function wordFile({ facts, readers }: ReportsDesk, id: string): Promise<ReportFile> {
  const { desk, report } = await opened(facts, id);
  if (report.state === 'signed') return signedOf(desk.scope, id);
  const { paper, file } = await holding(facts, id, async (one) => {
    const version = await versionNow(one.desk.scope, id, { by: one.by, note: '', body: one.report.body, values: null });
    const paper = await laidOut(one.desk, one.body, { id, area: report.area, version, draft: true });
    return { paper, file: fileName(one.body) };
  });
  return { file, bytes: await readers.writePaper(paper, theNorms()[0]!) };
}

/** The same as PDF. Throws NotKept, ReportProblem where this machine cannot make one. */
export async function pdfFile(desk: ReportsDesk, id: string): Promise<ReportFile> {
  const { file, bytes } = await wordFile(desk, id);
  const made = await pdfOf(bytes);
  if ('missing' in made) throw new ReportProblem('no-libreoffice', made.says);
  return { file: file.replace(/\.docx$/, '.pdf'), bytes: made.pdf };
}

/**
 * The signed file made again of the text that was signed, whatever the facts say now: its parts are those of the signed file.
 * Throws NotKept.
 */
export async function signedAgain({ facts, readers }: ReportsDesk, id: string): Promise<ReportFile> {
  const { desk, report } = await opened(facts, id);
  const signed = await signedOf(desk.scope, id);
  const version = await openVersion(desk.scope, id, signed.version);
  const body = bodyOf(version.body);
  const paper = await laidOut(desk, body, { id, area: report.area, version: signed.version, draft: false });
  const norm = theNorms().find(({ code }) => code === signed.norm)!;
  return { file: signed.file, bytes: await readers.writePaper(paper, norm) };
}
