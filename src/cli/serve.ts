import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { poolOf, startServer } from '../api/index.ts';
import { type Desk, handIn, ReadingRoom } from '../app/desk/index.ts';
import { type FactsDesk, loadDemonstration, openFacts, wantsDemonstration } from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import { readerName } from './reader-name.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const PORT = 3000;

function portOf(asked: string | undefined): number {
  if (asked === undefined || asked === '') return PORT;
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port > 65535) throw new CliError(`${WORDS.badPort} “${asked}”.`);
  return port;
}

/** Resolves when the person or the system ends the program. */
const ended = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });

async function takeIn(files: readonly string[], desk: Desk, effects: Effects): Promise<void> {
  for (const file of files) await handIn(desk, basename(file), await effects.files.read(file), null);
}

/** The first time there is a made-up province to look at. */
async function showFirst(facts: FactsDesk, terminal: Terminal): Promise<void> {
  if (!facts.demonstration || !(await wantsDemonstration(facts))) return;
  terminal.progress(WORDS.loadingDemonstration);
  await loadDemonstration(facts.demonstration);
  terminal.progress('');
}

/**
 * `tonghop serve [--bare] [FILE…]`: the desk, on this machine. The port is in PORT, the data in TONGHOP_DATA or DATABASE_URL.
 * `--bare` leaves the demonstration out.
 */
export async function serveCommand(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    options: { bare: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const asked = portOf(process.env.PORT);
  // Asked to end while it starts, the program ends once it has: a database half begun would be left behind.
  const end = ended();
  const closing = new Closing();
  const complain = (error: unknown): void => terminal.tell(`${WORDS.serverTrouble}: ${String(error).split('\n')[0]}`);
  try {
    const scope = await openKept(process.env, closing);
    const readers = poolOf();
    closing.add(readers.close);
    const desk = { scope, readers, reader: await readerName(), now: effects.now };
    const facts = await openFacts(desk.scope);
    if (!values.bare) await showFirst(facts, terminal);
    const room = new ReadingRoom(desk, complain);
    closing.add(() => room.close());
    await takeIn(files, desk, effects);
    const served = await startServer({ desk, facts, room, port: asked, complain }).catch(
      (error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE' ? new CliError(WORDS.portTaken(asked)) : error;
      },
    );
    closing.add(served.close);
    await room.open();
    terminal.progress('');
    terminal.print(`${WORDS.serving}: http://localhost:${served.port} ${WORDS.stop}`);
    await end;
  } catch (error) {
    throw withDatabaseProblem(error);
  } finally {
    await closing.all();
  }
  return EXIT.clean;
}
