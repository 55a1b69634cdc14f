/** What a use case may do to the world outside. The command gives the real ones, a test gives its own. */
export interface Effects {
  readonly files: Files;
  /** The date and time of day. */
  readonly now: () => Date;
  /** What is being done, for a person who waits. */
  readonly progress: (step: Step) => void;
}

export interface Files {
  /** The bytes of a file. Throws UnreachableFile where it is not there, is no file, may not be read or is too large. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a whole file or nothing of it: what stood there before stays until the new one is complete. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Whether two paths are one file. */
  readonly areOne: (a: string, b: string) => Promise<boolean>;
}

/** One step of a longer work: which file, and how many there are. */
export interface Step {
  readonly file: string;
  readonly index: number;
  readonly count: number;
}

export type FileProblem = 'missing' | 'no-folder' | 'folder' | 'forbidden' | 'too-large' | 'full' | 'same' | 'other';

/** A file that cannot be reached or written; the sentence is the command's. `detail` holds a limit in MB, or the system's word. */
export class UnreachableFile extends Error {
  readonly code: FileProblem;
  readonly path: string;
  readonly detail: string;

  constructor(code: FileProblem, path: string, detail = '') {
    super(`${code}: ${path} ${detail}`.trim());
    this.code = code;
    this.path = path;
    this.detail = detail;
  }
}
