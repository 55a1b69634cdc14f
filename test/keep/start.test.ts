import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type DatabaseOptions, startDatabase } from '../../src/keep/index.ts';
import { rowsOf, startKeeper } from './keeper.ts';

let folder: string;
let running: Database[];

/** For tests whose data need not survive the machine. */
const HASTY = { fsync: 'off' };

/** A database that is stopped after the test, whatever happens. */
async function start(options: Partial<DatabaseOptions> = {}): Promise<Database> {
  const database = await startDatabase({ folder, ...options });
  running.push(database);
  return database;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const serverPid = (): number => Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

beforeEach(() => {
  // Only we may enter what mkdtemp makes, as with the HOME of root.
  folder = join(mkdtempSync(join(tmpdir(), 'tonghop-keep-')), 'dữ liệu (1)');
  running = [];
});

afterEach(async () => {
  for (const database of running) await database.stop();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

describe('an embedded database', () => {
  it('sorts as Vietnamese is sorted, knows its letters, and has the data again after a stop', async () => {
    const { url, stop } = await start();
    await rowsOf(url, `CREATE TABLE place AS SELECT unnest(ARRAY['Ea', 'Đắk', 'Ân', 'Dak', 'Ăn', 'An']) AS name`);
    await rowsOf(url, 'CREATE EXTENSION pg_trgm');
    const pid = serverPid();
    await stop();
    expect(isAlive(pid)).toBe(false);

    const again = await start();
    const names = await rowsOf<{ name: string }>(again.url, 'SELECT name FROM place ORDER BY name');
    expect(names.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Dak', 'Đắk', 'Ea']);
    expect(await rowsOf(again.url, `SELECT similarity('Đắk', 'đắk') AS alike`)).toEqual([{ alike: 1 }]);
    expect(await rowsOf(again.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('is never run by root, and works below a folder that only its owner enters', async () => {
    const { url } = await start({ settings: HASTY });
    expect(statSync(join(folder, '..')).mode & 0o077).toBe(0);
    expect(await rowsOf(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const root = process.getuid?.() === 0;
    expect(statSync(join(folder, 'data')).uid === process.getuid?.()).toBe(!root);
  });

  it('keeps its password to itself', async () => {
    const said: string[] = [];
    const { url, stop } = await start({ settings: HASTY, log: (line) => said.push(line) });
    const password = new URL(url).password;
    const file = join(folder, 'password');
    expect(readFileSync(file, 'utf8').trim()).toBe(password);
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect([statSync(file).mode & 0o777, statSync(file).uid]).toEqual([0o600, process.getuid?.()]);
    await expect(rowsOf(url.replace(password, 'x'), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await expect(rowsOf(url, `SELECT 'bí mật'::int`)).rejects.toThrow();
    await expect(startDatabase({ folder })).rejects.not.toThrow(password);
    const commandLine = readFileSync(join(folder, 'data/postmaster.opts'), 'utf8');
    await stop();
    expect(said.join('\n')).toMatch(/ready to accept connections/);
    expect(said.join('\n') + commandLine).not.toContain(password);
    expect(said.join('\n')).not.toContain('SELECT');
  });
});

describe('a folder', () => {
  it('is kept by one program at a time', async () => {
    const keeper = await startKeeper(folder);
    const began = Date.now();
    await expect(startDatabase({ folder })).rejects.toMatchObject({ code: 'in-use', pid: keeper.pid });
    expect(Date.now() - began).toBeLessThan(1000);
    expect(await rowsOf(keeper.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await keeper.kill();
    await start();
    await expect(startDatabase({ folder })).rejects.toMatchObject({ code: 'in-use', pid: process.pid });
  });

  it('is taken over from a program that was killed, with all that was committed', async () => {
    const keeper = await startKeeper(folder);
    await rowsOf(keeper.url, `CREATE TABLE kept AS SELECT 'còn nguyên' AS words`);
    const orphan = serverPid();
    await keeper.kill();
    expect(isAlive(orphan)).toBe(true);

    const { url } = await start();
    expect(serverPid()).not.toBe(orphan);
    await expect(rowsOf(keeper.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    expect(await rowsOf(url, 'SELECT words FROM kept')).toEqual([{ words: 'còn nguyên' }]);
  });

  it('is recovered where the server was killed as well', async () => {
    const keeper = await startKeeper(folder);
    await rowsOf(keeper.url, `CREATE TABLE kept AS SELECT 'còn nguyên' AS words`);
    const server = serverPid();
    await keeper.kill();
    process.kill(server, 'SIGKILL');
    const { url } = await start();
    expect(await rowsOf(url, 'SELECT words FROM kept')).toEqual([{ words: 'còn nguyên' }]);
  });

  it('is not barred by a postmaster.pid whose number another program has by now', async () => {
    await (await start({ settings: HASTY })).stop();
    const { uid, gid } = statSync(join(folder, 'data'));
    const account = process.getuid?.() === 0 ? { uid, gid } : {};
    const other = spawn('sleep', ['60'], { cwd: '/', ...account });
    try {
      writeFileSync(join(folder, 'data/postmaster.pid'), `${other.pid}\n/nowhere\n1\n1\n\n127.0.0.1\n\nready\n`);
      const { url } = await start();
      expect(await rowsOf(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(isAlive(other.pid!)).toBe(true);
    } finally {
      other.kill();
    }
  });

  it('that holds something else is refused and left as it is', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thư.txt'), 'x');
    await expect(startDatabase({ folder })).rejects.toMatchObject({ code: 'folder-occupied', detail: 'thư.txt' });
    expect(readFileSync(join(folder, 'thư.txt'), 'utf8')).toBe('x');
    await expect(startDatabase({ folder: join(folder, 'thư.txt') })).rejects.toMatchObject({ code: 'folder-occupied' });
  });

  it('with the data of another major version, or without its password, is refused', async () => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/PG_VERSION'), '17\n');
    await expect(startDatabase({ folder })).rejects.toMatchObject({ code: 'other-version', detail: '17' });
    writeFileSync(join(folder, 'data/PG_VERSION'), '18\n');
    await expect(startDatabase({ folder })).rejects.toMatchObject({ code: 'password-missing' });
  });
});
