import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect, type Desk, migrateSchema, startDatabase } from '../app/desk/index.ts';
import { CliError } from './cli-error.ts';
import { databaseProblem } from './database-problem.ts';

/** Until people sign in there is one tenant: whoever sits at this computer. */
const TENANT = 'local';

/** Things to be ended, the last first, whatever happens to one of them. */
export class Closing {
  private readonly closers: (() => Promise<unknown>)[] = [];

  add(close: () => Promise<unknown>): void {
    this.closers.unshift(close);
  }

  async all(): Promise<void> {
    for (const close of this.closers) await close().catch(() => {});
  }
}

/** Where everything is kept: TONGHOP_DATA, or the folder that the system has for a program's data. */
function dataFolder({ TONGHOP_DATA, XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (TONGHOP_DATA) return resolve(TONGHOP_DATA);
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'tonghop');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'tonghop');
}

/** Opens a database that is there, or our own on the data folder, as it is. */
export async function openDatabase(environment: NodeJS.ProcessEnv, closing: Closing): Promise<Desk['scope']['db']> {
  let url = environment.DATABASE_URL;
  if (!url) {
    const own = await startDatabase({ folder: join(dataFolder(environment), 'database') });
    closing.add(own.stop);
    url = own.url;
  }
  const db = connect(url);
  closing.add(() => db.destroy());
  return db;
}

/** Opens what is kept, brought up to this program's schema. */
export async function openKept(environment: NodeJS.ProcessEnv, closing: Closing): Promise<Desk['scope']> {
  const db = await openDatabase(environment, closing);
  await migrateSchema(db);
  return { db, tenant: TENANT };
}

/** The error to tell: a sentence where the database cannot be used, else the error itself. */
export function withDatabaseProblem(error: unknown): unknown {
  const sentence = databaseProblem(error);
  return sentence === null ? error : new CliError(sentence);
}
