import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Readers, ReadingStopped } from '../../app/desk/index.ts';
import type { FactReaders, ImportReaders } from '../../app/facts/index.ts';
import type { ContributionReaders, DraftReaders, ReportReaders } from '../../app/reports/index.ts';

/** Milliseconds that one task may take before its thread is ended. A report of 50 pages takes less than one second. */
const TIME = 120_000;
/** Megabytes of memory that a thread may use. A report of 10 MB, a hundred times the usual, takes about 700. */
const MEMORY = 1536;
const IDLE = 300_000;

export interface Pool extends Readers, FactReaders, ImportReaders, ContributionReaders, DraftReaders, ReportReaders {
  /** Ends all threads; what they were doing is lost to them, and is done again at the next start. */
  readonly close: () => Promise<void>;
}

/**
 * Threads that read. One more than there are files read at once, so that a person who takes a file home does not wait for
 * all that was dropped. Refused with ReadingStopped where a task took too long or too much memory.
 */
export function poolOf(most = Math.max(1, availableParallelism() - 1)): Pool {
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: most + 1,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const run = async <T>(name: string, given: readonly unknown[]): Promise<T> => {
    try {
      return (await pool.run(given, { name, signal: AbortSignal.timeout(TIME) })) as T;
    } catch (error) {
      throw stopped(error) ?? error;
    }
  };
  return {
    most,
    readFile: (...given) => run('readFile', given),
    comment: (...given) => run('comment', given),
    data: (...given) => run('data', given),
    compare: (...given) => run('compare', given),
    figureSheet: (...given) => run('figureSheet', given),
    propose: (...given) => run('propose', given),
    readTable: (given) => run('readTable', [given]),
    readWorkbook: (given) => run('readWorkbook', [given]),
    readAreas: (...given) => run('readAreas', given),
    writePaper: (...given) => run('writePaper', given),
    readPaper: (...given) => run('readPaper', given),
    contributions: (...given) => run('contributions', given),
    draft: (...given) => run('draft', given),
    close: () => pool.destroy(),
  };
}

function stopped(error: unknown): ReadingStopped | null {
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return new ReadingStopped('time');
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ReadingStopped('memory') : null;
}
