/** Ends the command with a sentence and a code; thrown from anywhere, told once, at the top. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** 0: nothing grave; 1: a finding of severity verdict or error; 2: something could not be read or was asked wrongly. */
export const EXIT = { clean: 0, findings: 1, unread: 2 } as const;
