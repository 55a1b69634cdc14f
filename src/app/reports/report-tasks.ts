import { writePaper } from '../../documents/index.ts';
import type { PageNorm, Paper } from '../../figure/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import type { DraftReaders } from './findings/given.ts';

/**
 * Makes and reads Word files away from where requests are answered. The server gives threads for it; each task is one function
 * below.
 */
export interface ReportReaders extends DraftReaders {
  readonly writePaper: (paper: Paper, norm: PageNorm) => Promise<Uint8Array>;
}

/** What the use cases that make or read files work with. */
export interface ReportsDesk {
  readonly facts: FactsDesk;
  readonly readers: ReportReaders;
}

/** A report as a Word file. */
export const writePaperTask = (paper: Paper, norm: PageNorm): Promise<Uint8Array> => writePaper(paper, norm);
