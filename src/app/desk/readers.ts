import type { Compared, Comparison } from './compare.ts';
import type { KeptFile, NamedFile, ReadFile } from './tasks.ts';

/**
 * Reading, checking and making files, away from where requests are answered and within bounds of time and memory. The
 * server gives threads for it; each task is one function of `tasks.ts`.
 */
export interface Readers {
  /** How many files may be read at once. */
  readonly most: number;
  readonly readFile: (file: string, bytes: Uint8Array) => Promise<ReadFile>;
  readonly comment: (file: KeptFile, content: Uint8Array, aside: readonly string[], now: Date) => Promise<Uint8Array>;
  readonly data: (file: NamedFile, content: Uint8Array) => Promise<string>;
  readonly compare: (given: readonly Compared[]) => Promise<Comparison>;
  readonly figureSheet: (
    title: string,
    content: Uint8Array,
    columns: readonly string[],
    figures: readonly string[],
  ) => Promise<Uint8Array>;
}

/** A task that was stopped: it took too long, or more memory than it may. */
export class ReadingStopped extends Error {
  readonly code: 'time' | 'memory';

  constructor(code: 'time' | 'memory') {
    super(code);
    this.code = code;
  }
}
