import type { Reason } from './unreadable.ts';

/** Thrown inside this room where a file cannot be read; `openDocument` turns it into an error with the file's name. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.code);
    this.reason = reason;
  }
}
