/**
 * Why an embedded server could not be started or ended.
 *
 * - `binaries-missing`: PostgreSQL did not come with the installation, or not for this system (`detail`: which package)
 * - `binaries-broken`: PostgreSQL is there but does not run (`detail`: what it said)
 * - `binaries-unreachable`: started as root, and no account may enter the folder of the binaries or of their copy
 * - `no-account`: started as root, and there is no other account to run PostgreSQL as
 * - `administrator`: started with the rights of an administrator under Windows
 * - `folder-not-writable`, `folder-occupied`: the folder given cannot be written to, or holds something else
 * - `other-version`: the data are those of another major version (`detail`: which)
 * - `password-missing`: the data are there, the password beside them is not
 * - `disk-full`
 * - `orphan`: a server that an earlier program left behind on these data does not end (`detail`: its pid)
 * - `initialise-failed`, `start-failed`: anything else (`detail`: the last lines that PostgreSQL said)
 */
export type FailureCode =
  | 'binaries-missing'
  | 'binaries-broken'
  | 'binaries-unreachable'
  | 'no-account'
  | 'administrator'
  | 'folder-not-writable'
  | 'folder-occupied'
  | 'other-version'
  | 'password-missing'
  | 'disk-full'
  | 'orphan'
  | 'initialise-failed'
  | 'start-failed';

/** An embedded server that could not be started; neither message nor detail hold a secret. */
export class DatabaseFailure extends Error {
  readonly code: FailureCode;
  readonly detail: string;

  constructor(code: FailureCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'DatabaseFailure';
    this.code = code;
    this.detail = detail;
  }
}

/** Another program, or this one, keeps the folder already. `pid` is null where it could not be learnt. */
export class DatabaseInUse extends Error {
  readonly code = 'in-use';
  readonly pid: number | null;

  constructor(pid: number | null) {
    super(`in-use: ${pid ?? 'pid unknown'}`);
    this.name = 'DatabaseInUse';
    this.pid = pid;
  }
}

const FILE_ERRORS: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOTDIR: 'folder-occupied',
  EEXIST: 'folder-occupied',
};

/** The system's code of an error, `ENOENT` and its like; undefined where it has none. */
export const errorCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;

/** An error of the file system as a failure with a code; every other error as it is. */
export function asFailure(error: unknown): unknown {
  const code = FILE_ERRORS[errorCode(error) ?? ''];
  return code && !(error instanceof DatabaseFailure) ? new DatabaseFailure(code, (error as Error).message) : error;
}

/** The failure behind what PostgreSQL said before it ended. */
export function failureFrom(said: string, otherwise: FailureCode): DatabaseFailure {
  if (/No space left on device|Disk quota exceeded/.test(said)) return new DatabaseFailure('disk-full', said);
  if (/administrative permissions/.test(said)) return new DatabaseFailure('administrator', said);
  if (/error while loading shared libraries|Library not loaded/.test(said))
    return new DatabaseFailure('binaries-broken', said);
  return new DatabaseFailure(otherwise, said);
}
