import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { batches, connect, currentFacts, migrate, type Scope, startDatabase, totals } from '../../src/keep/index.ts';
import { keepRules, smallNation } from '../keep/ledger.ts';
import { type Acknowledged, IMPORTED, startWriter } from './fact-writer.ts';

const ROUNDS = 50;
const KILLED = ['program', 'server', 'both'] as const;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-endure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The database, brought up as the program would, for as long as the work takes. */
async function withScope<T>(work: (scope: Scope) => Promise<T>): Promise<T> {
  const { url, stop } = await startDatabase({ folder });
  const scope = { db: connect(url), tenant: 'local' };
  try {
    await migrate(url);
    return await work(scope);
  } finally {
    await scope.db.destroy();
    await stop();
  }
}

/** Every batch that is there is there whole, and every one that was acknowledged is there. */
async function expectWhole(scope: Scope, acknowledged: readonly Acknowledged[]): Promise<void> {
  const { rows } = await sql<{ number: number; added: number; kept: number }>`
    select s.number, s.added, (select count(*)::int from fact f where f.batch = s.number) as kept
    from batch s order by s.number`.execute(scope.db);
  expect(rows.filter(({ added, kept }) => added !== kept || ![1, IMPORTED].includes(kept))).toEqual([]);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  const kept = new Map(rows.map(({ number, kept }) => [number, kept]));
  expect(acknowledged.filter(({ batch, added }) => kept.get(batch) !== added)).toEqual([]);
  expect(await totals(scope, { knownAt: rows.length })).toEqual(await totals(scope, {}));
}

it(`${ROUNDS} times killed while facts are written and imported, the program, its server or both: nothing acknowledged is lost, nothing is half`, async () => {
  await withScope(async (scope) => {
    await smallNation(scope);
    await keepRules(scope);
  });
  const acknowledged: Acknowledged[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const writer = await startWriter(folder, round);
    await writer.until(round % 4);
    await sleep((round * 37) % 250);
    const told = await writer.kill(KILLED[round % KILLED.length]!);
    acknowledged.push(...told);
    if (round % 10 !== 0) continue;
    await withScope(async (scope) => {
      await expectWhole(scope, acknowledged);
      const last = acknowledged.at(-1)!;
      const [newest] = await batches(scope, { most: 1 });
      const [current] = await currentFacts(scope, { areas: [last.area], breakdowns: [''] });
      // A batch whose answer was lost may be there as well.
      expect(Number(current!.value)).toBeGreaterThanOrEqual(Number(last.value));
      expect(newest!.number).toBeGreaterThanOrEqual(last.batch);
    });
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(acknowledged.some(({ added }) => added === IMPORTED)).toBe(true);
});
