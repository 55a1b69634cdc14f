import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, startDatabase } from '../src/keep/index.ts';

/** Where tests ask for the run's database, and what they get. */
declare module 'vitest' {
  interface ProvidedContext {
    readonly databaseOfRun: string;
  }
}

/** The server of a run: its address, and the database that the others are copied from. */
export interface ServerOfRun {
  readonly url: string;
  readonly template: string;
}

/** The address of another database on the same server. */
export const beside = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: database }).href;

/** Carries out statements, over a connection of their own. */
export async function carryOut(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A server for tests only: what it keeps need not outlive the machine. */
async function startForTests(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-tests-'));
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const { url, stop } = await startDatabase({ folder: join(folder, 'database'), settings });
  return { url, stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })) };
}

async function startServer(): Promise<ServerOfRun & { stop: () => Promise<void> }> {
  const { url, stop } = await startForTests();
  const template = `tonghop_template_${randomBytes(6).toString('hex')}`;
  const letters = `LOCALE_PROVIDER icu ICU_LOCALE 'vi' ENCODING 'UTF8'`;
  await carryOut(url, `CREATE DATABASE ${template} TEMPLATE template0 ${letters}`);
  await migrate(beside(url, template));
  return { url, template, stop: () => carryOut(url, `DROP DATABASE ${template} WITH (FORCE)`).finally(stop) };
}

/**
 * Before a run of tests: nothing but a door on which they may ask for the run's one database. Who asks first has it
 * started; a run that needs none has none. After the run it is stopped and removed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: ReturnType<typeof startServer> | undefined;
  const door = createServer((_request, response) => {
    server ??= startServer();
    server.then(
      ({ url, template }) => response.end(JSON.stringify({ url, template } satisfies ServerOfRun)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('databaseOfRun', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    await (await server)?.stop();
  };
}
