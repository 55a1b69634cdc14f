import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asFailure, DatabaseFailure, errorCode, failureFrom } from './failure.ts';
import { namedFor, type Place } from './place.ts';
import { outcome, type Programs, run } from './programs.ts';
import { type Settings, SYNC_METHOD } from './settings.ts';

/** Role and database, as `initdb` makes them. */
export const ROLE = 'tonghop';
export const DATABASE = 'postgres';

/**
 * What tells letters from other signs outside of sorting (pg_trgm, unaccent); `C` knows none of đ, ă, ê. Which of the
 * names a system has is learnt by trying.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'en-US', 'C'];

/** Refuses a folder that holds something else: another version's data, or no data but other files. */
export async function inspect(place: Place, programs: Programs): Promise<'data' | 'empty'> {
  try {
    const version = (await readFile(join(place.data, 'PG_VERSION'), 'utf8')).trim();
    if (version !== programs.major) throw new DatabaseFailure('other-version', version);
    return 'data';
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw asFailure(error);
  }
  const others = (await below(place)).filter(
    (path) => path !== place.password && path !== place.keeper && !path.startsWith(place.unfinished),
  );
  if (others.length > 0)
    throw new DatabaseFailure(
      'folder-occupied',
      others
        .slice(0, 3)
        .map((path) => basename(path))
        .join(', '),
    );
  return 'empty';
}

const below = async (place: Place): Promise<string[]> =>
  (await readdir(place.folder)).map((name) => join(place.folder, name));

/** The password that stands beside the data. */
export async function passwordOf(place: Place): Promise<string> {
  const password = await readFile(place.password, 'utf8').catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? new DatabaseFailure('password-missing', place.password) : asFailure(error);
  });
  return password.trim();
}

/**
 * Makes new data: UTF-8, sorted as Vietnamese is, checksums on every page, a random password. They get their name once
 * they are whole and on the disk; what an earlier try left behind is removed.
 */
export async function initialise(place: Place, programs: Programs, settings: Settings): Promise<void> {
  await writeFile(place.password, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 });
  for (const letters of LETTERS) {
    // Under a name of its own, as what a killed program started may still be at work under another.
    const data = await mkdtemp(place.unfinished);
    const { code, said } = await initdb(place, programs, { data, letters, settings });
    if (code === 0) await rename(data, place.data);
    await removeUnfinished(place);
    if (code === 0) return;
    if (!/error: invalid locale/.test(said)) throw failureFrom(said, 'initialise-failed');
  }
  throw new DatabaseFailure('initialise-failed', `no locale of ${LETTERS.join(', ')}`);
}

async function removeUnfinished(place: Place): Promise<void> {
  for (const path of await below(place)) {
    if (path.startsWith(place.unfinished)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function initdb(
  place: Place,
  programs: Programs,
  { data, letters, settings }: { data: string; letters: string; settings: Settings },
): Promise<{ code: number | null; said: string }> {
  const { account } = programs;
  if (account) await chown(data, account.uid, account.gid);
  const file = await open(place.password);
  try {
    // Lent to the server's account for as long as it must read it; handed over open, as it may not walk there.
    if (account) await file.chown(account.uid, account.gid);
    const args = [
      `--pgdata=${namedFor(data, account)}`,
      `--pwfile=${account ? '/dev/fd/3' : place.password}`,
      `--username=${ROLE}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=vi',
      '--locale=C',
      `--lc-ctype=${letters}`,
      '--no-instructions',
      settings.fsync === 'off' ? '--no-sync' : `--sync-method=${SYNC_METHOD}`,
    ];
    const stdio = ['ignore' as const, 'pipe' as const, 'pipe' as const, ...(account ? [file.fd] : [])];
    return await outcome(run(programs, 'initdb', args, { cwd: data, stdio }));
  } finally {
    if (account) await file.chown(process.getuid!(), process.getgid!());
    await file.close();
  }
}
