import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { poolOf, startServer } from '../api/index.ts';
import { connect, type Desk, handIn, migrateSchema, ReadingRoom, startDatabase } from '../app/desk/index.ts';
import type { FactDesk } from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { databaseProblem } from './database-problem.ts';
import { readerName } from './reader-name.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const PORT = 3000;
/** Until people sign in there is one tenant: whoever sits at this computer. */
const TENANT = 'local';

function portOf(asked: string | undefined): number {
  if (asked === undefined || asked === '') return PORT;
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port > 65535) throw new CliError(`${WORDS.badPort} “${asked}”.`);
  return port;
}

/** Where documents are kept: TONGHOP_DATA, or the folder that the system has for a program's data. */
function dataFolder({ TONGHOP_DATA, XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (TONGHOP_DATA) return resolve(TONGHOP_DATA);
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'tonghop');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'tonghop');
}

/** A database that is there, or our own on the data folder. */
async function database(environment: NodeJS.ProcessEnv) {
  const { DATABASE_URL } = environment;
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  return startDatabase({ folder: join(dataFolder(environment), 'database') });
}

/** Resolves when the person or the system ends the program. */
const ended = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });

/** Things to be ended, the last first, whatever happens to one of them. */
class Closing {
  private readonly closers: (() => Promise<unknown>)[] = [];

  add(close: () => Promise<unknown>): void {
    this.closers.unshift(close);
  }

  async all(): Promise<void> {
    for (const close of this.closers) await close().catch(() => {});
  }
}

async function takeIn(files: readonly string[], desk: Desk, effects: Effects): Promise<void> {
  for (const file of files) await handIn(desk, basename(file), await effects.files.read(file), null);
}

/** `tonghop serve [FILE…]`: the desk, on this machine. The port is in PORT, the data in TONGHOP_DATA or DATABASE_URL. */
export async function serveCommand(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { positionals: files } = parseArgs({ args, options: {}, allowPositionals: true });
  const asked = portOf(process.env.PORT);
  // Asked to end while it starts, the program ends once it has: a database half begun would be left behind.
  const end = ended();
  const closing = new Closing();
  const complain = (error: unknown): void => terminal.tell(`${WORDS.serverTrouble}: ${String(error).split('\n')[0]}`);
  try {
    const { url, stop } = await database(process.env);
    closing.add(stop);
    const db = connect(url);
    closing.add(() => db.destroy());
    await migrateSchema(db);
    const readers = poolOf();
    closing.add(readers.close);
    const desk: FactDesk = { scope: { db, tenant: TENANT }, readers, reader: await readerName(), now: effects.now };
    const room = new ReadingRoom(desk, complain);
    closing.add(() => room.close());
    await takeIn(files, desk, effects);
    const served = await startServer({ desk, room, port: asked, complain }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new CliError(WORDS.portTaken(asked)) : error;
    });
    closing.add(served.close);
    await room.open();
    terminal.progress('');
    terminal.print(`${WORDS.serving}: http://localhost:${served.port} ${WORDS.stop}`);
    await end;
  } catch (error) {
    const sentence = databaseProblem(error);
    throw sentence === null ? error : new CliError(sentence);
  } finally {
    await closing.all();
  }
  return EXIT.clean;
}
