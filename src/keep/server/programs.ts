import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Account } from './account.ts';

/** PostgreSQL's programs: where they are, of which major version, and whom they run as (null: as ourselves). */
export interface Programs {
  readonly folder: string;
  readonly major: string;
  readonly account: Account | null;
}

/** Nothing of our own variables but what a system needs: no PGOPTIONS, no secret. Messages are in English. */
function variables(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'Asia/Ho_Chi_Minh' };
}

/** Starts `initdb`, `pg_ctl` or `postgres`. */
export function run(programs: Programs, name: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(join(programs.folder, 'bin', name), args, {
    windowsHide: true,
    ...options,
    ...programs.account,
    env: variables(),
  });
}

/** What a program said until it ended, and how it ended: its exit code, or null where it never ran or was killed. */
export function outcome(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        said = (said + part).slice(-4000);
      });
    }
    child.once('error', (error) => resolve({ code: null, said: said + error.message }));
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}
