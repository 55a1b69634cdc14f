import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { beside, carryOut, type ServerOfRun } from './databaseOfRun.ts';

/** A database of a test's own, with all tables and no rows. */
export interface FreshDatabase {
  readonly url: string;
  /** Removes it, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/**
 * Makes a database for one test file, copied from the run's template. The server is the embedded one, or that of
 * `TEST_DATABASE_URL`, PostgreSQL 15 or newer, whose role may create databases.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const answer = await fetch(inject('databaseOfRun'));
  if (!answer.ok) throw new Error(await answer.text());
  const { url, template } = (await answer.json()) as ServerOfRun;
  const name = `tonghop_test_${randomBytes(6).toString('hex')}`;
  await carryOut(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: beside(url, name), drop: () => carryOut(url, `DROP DATABASE ${name} WITH (FORCE)`) };
}
