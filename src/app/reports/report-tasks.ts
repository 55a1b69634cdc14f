import { readPaper, UnreadableDocument, writePaper } from '../../documents/index.ts';
import type { PageNorm, Paper, ReadPaper } from '../../figure/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { checkDraft } from './findings/check-draft.ts';
import type { DraftReaders } from './findings/given.ts';

/** A file as a paper, or a sentence that says why it cannot be read. */
export type PaperRead = { readonly paper: ReadPaper } | { readonly problem: string };

/**
 * Makes and reads Word files away from where requests are answered. The server gives threads for it; each task is one function
 * below.
 */
export interface ReportReaders extends DraftReaders {
  readonly writePaper: (paper: Paper, norm: PageNorm) => Promise<Uint8Array>;
  readonly readPaper: (bytes: Uint8Array, name: string) => Promise<PaperRead>;
}

/** What the use cases that make or read files work with. */
export interface ReportsDesk {
  readonly facts: FactsDesk;
  readonly readers: ReportReaders;
  readonly now: () => Date;
}

/** A report as a Word file. */
export const writePaperTask = (paper: Paper, norm: PageNorm): Promise<Uint8Array> => writePaper(paper, norm);

/** A Word file that came back. */
export async function readPaperTask(bytes: Uint8Array, name: string): Promise<PaperRead> {
  try {
    return { paper: await readPaper(bytes, name) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { problem: error.sentence };
    throw error;
  }
}

/** All of it where it is asked for: a command waits for nothing else. */
export const HERE: ReportReaders = {
  writePaper: writePaperTask,
  readPaper: readPaperTask,
  draft: async (given) => checkDraft(given),
};
