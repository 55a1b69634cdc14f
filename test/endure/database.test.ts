import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase } from '../../src/keep/index.ts';
import { rowsOf, startKeeper } from '../keep/keeper.ts';

const ROUNDS = 20;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-endure-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes row after row until the connection breaks; says which was the last that was committed. */
async function writeUntilKilled(url: string, round: number): Promise<number> {
  for (let row = 1; ; row++) {
    try {
      await rowsOf(url, `INSERT INTO kept VALUES (${round}, ${row})`);
    } catch {
      return row - 1;
    }
  }
}

it(`${ROUNDS} times killed while rows are written, the program alone or with its server, nothing committed is lost`, async () => {
  const first = await startDatabase({ folder });
  await rowsOf(first.url, 'CREATE TABLE kept (round int, row int)');
  await first.stop();
  const committed: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const keeper = await startKeeper(folder);
    const server = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
    const writing = writeUntilKilled(keeper.url, round);
    await sleep(50 + 40 * round);
    await keeper.kill();
    if (round % 2 === 0) process.kill(server, 'SIGKILL');
    // The server left behind still takes rows; the next start ends it.
    const next = await startDatabase({ folder });
    committed.push(await writing);
    const kept = await rowsOf<{ rows: number }>(
      next.url,
      `SELECT max(row) AS rows FROM kept WHERE round = ${round} HAVING count(*) = max(row)`,
    );
    // A row whose answer was lost may be there as well.
    expect([committed[round - 1], committed[round - 1]! + 1]).toContain(kept[0]?.rows ?? 0);
    await next.stop();
  }
  expect(Math.min(...committed)).toBeGreaterThan(0);
});
