import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import pg from 'pg';

const KEEP = new URL('../../dist/keep/index.js', import.meta.url).href;

const PROGRAM = `
  const { startDatabase } = await import(${JSON.stringify(KEEP)});
  const { url } = await startDatabase({ folder: process.argv[1] });
  console.log(url);
`;

/** A program of its own that keeps a database until it is killed. */
export interface Keeper {
  readonly pid: number;
  readonly url: string;
  /** Kills it as the system would: it has no time for anything, and its server lives on. */
  readonly kill: () => Promise<void>;
}

/** Starts another program on the folder, from what was built. */
export async function startKeeper(folder: string): Promise<Keeper> {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  const kill = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { pid: child.pid!, url, kill };
}

/** The rows of one statement, over a connection of its own. */
export async function rowsOf<Row extends object>(
  url: string,
  statement: string,
  types: pg.CustomTypesConfig = pg.types,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, types });
  // A server that ends breaks the connection as well as the statement.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row & pg.QueryResultRow>(statement)).rows;
  } finally {
    await client.end();
  }
}
