import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { backup, restore } from '../app/desk/index.ts';
import { type Effects, UnreachableFile } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openDatabase, openKept, withDatabaseProblem } from './kept-data.ts';
import { unreachable } from './node-effects.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

function fileNamed(args: string[]): string {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined) throw new CliError(`${WORDS.noBackup} ${WORDS.seeHelp}`);
  if (more.length > 0) throw new CliError(WORDS.oneFile);
  return file;
}

const all = (rows: Readonly<Record<string, number>>): string =>
  Object.values(rows)
    .reduce((sum, count) => sum + count, 0)
    .toLocaleString('vi-VN');

/** `tonghop backup FILE`: all that is kept, into one file that only its owner may read. */
export async function backupCommand(args: string[], _effects: Effects, terminal: Terminal): Promise<number> {
  const file = fileNamed(args);
  if (await stat(file).catch(() => null)) throw new CliError(`${file}: ${WORDS.backupExists}`);
  const closing = new Closing();
  // Under its name it stands only once it is whole.
  const beside = `${file}.${process.pid}.tmp`;
  const target = await open(beside, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new UnreachableFile('no-folder', file) : unreachable(error, file);
  });
  try {
    const { db } = await openKept(process.env, closing);
    const { rows } = await backup(db, target.createWriteStream({ flush: true }));
    await rename(beside, file);
    terminal.print(WORDS.backedUp(all(rows), file));
    return EXIT.clean;
  } catch (error) {
    await rm(beside, { force: true });
    throw withDatabaseProblem(fromSystem(error) ? unreachable(error, file) : error);
  } finally {
    await target.close().catch(() => {});
    await closing.all();
  }
}

/** `tonghop restore FILE`: into a database that holds nothing, all or nothing. */
export async function restoreCommand(args: string[], _effects: Effects, terminal: Terminal): Promise<number> {
  const file = fileNamed(args);
  await stat(file).catch((error: unknown) => {
    throw unreachable(error, file);
  });
  const closing = new Closing();
  try {
    const { rows, at } = await restore(await openDatabase(process.env, closing), createReadStream(file));
    terminal.print(WORDS.restored(all(rows), new Date(at).toLocaleString('vi-VN')));
    return EXIT.clean;
  } catch (error) {
    throw withDatabaseProblem(fromSystem(error) ? unreachable(error, file) : error);
  } finally {
    await closing.all();
  }
}

/** Whether the file system complains, and not the database. */
const fromSystem = (error: unknown): boolean =>
  ['open', 'write', 'read', 'rename', 'fsync'].includes((error as NodeJS.ErrnoException).syscall ?? '');
