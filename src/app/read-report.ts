import type { Reading } from '../figure/index.ts';
import { read } from '../read/index.ts';
import type { Effects } from './effects.ts';
import { type OpenedReport, openReport } from './open-report.ts';

/** A report and the figures that were found in it. */
export interface ReadReport extends OpenedReport {
  readonly reading: Reading;
}

/** Reads one file. Throws UnreachableFile or UnreadableDocument. */
export async function readReport(file: string, effects: Effects): Promise<ReadReport> {
  const opened = await openReport(file, effects);
  return { ...opened, reading: read(opened.document) };
}
