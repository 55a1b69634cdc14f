import { type CheckedAcross, check } from '../check/index.ts';
import type { Document, Reading } from '../figure/index.ts';
import { read } from '../read/index.ts';
import { acrossReports } from './across-reports.ts';
import type { Effects } from './effects.ts';
import { type OpenedReport, openBytes, openBytesSync, openReport } from './open-report.ts';

export interface CheckedReport extends OpenedReport {
  readonly reading: Reading;
  readonly checked: ReturnType<typeof check>;
}

/** Reads and checks a document that is in memory. */
export function checkDocument(document: Document): Omit<CheckedReport, keyof OpenedReport> {
  const reading = read(document);
  return { reading, checked: check(document, reading) };
}

const checkOpened = (report: OpenedReport): CheckedReport => ({ ...report, ...checkDocument(report.document) });

/** Reads and checks bytes that are at hand. Throws UnreadableDocument. */
export const checkBytes = async (file: string, bytes: Uint8Array): Promise<CheckedReport> =>
  checkOpened(await openBytes(file, bytes));

/** The same for `.txt`, `.md` and `.docx`, without waiting. Throws UnreadableDocument. */
export const checkBytesSync = (file: string, bytes: Uint8Array): CheckedReport =>
  checkOpened(openBytesSync(file, bytes));

/** Reads and checks one file. Throws UnreachableFile or UnreadableDocument. */
export async function checkReport(file: string, effects: Effects): Promise<CheckedReport> {
  return checkOpened(await openReport(file, effects));
}

/** A file that could not be read, and why: UnreachableFile or UnreadableDocument. */
export interface UnreadReport {
  readonly file: string;
  readonly reason: unknown;
}

export interface CheckedReports {
  readonly reports: readonly CheckedReport[];
  readonly unread: readonly UnreadReport[];
  /** What the reports say of one another. */
  readonly across: CheckedAcross;
}

/** Checks several files, one after the other, then against one another; one that cannot be read does not stop the rest. */
export async function checkReports(files: readonly string[], effects: Effects): Promise<CheckedReports> {
  const reports: CheckedReport[] = [];
  const unread: UnreadReport[] = [];
  for (const [index, file] of files.entries()) {
    effects.progress({ file, index, count: files.length });
    try {
      reports.push(await checkReport(file, effects));
    } catch (reason) {
      unread.push({ file, reason });
    }
  }
  return { reports, unread, across: acrossReports(reports) };
}
