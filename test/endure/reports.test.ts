import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addReport,
  connect,
  migrate,
  openReport,
  openVersion,
  type Scope,
  startDatabase,
  versionsOfReport,
} from '../../src/keep/index.ts';
import { startProgram } from './program.ts';

const ROUNDS = 20;
const KILLED = ['program', 'server', 'both'] as const;
const KEEP = new URL('../../dist/keep/index.js', import.meta.url).href;
const NEW = { outline: 'thu', title: 'Thử', area: '00@1900-01-01', period: '2026-H1' };

/** Saves a report again and again, now and then over a revision that is not the newest. */
const PROGRAM = `
  const { connect, listReports, migrate, saveReport, startDatabase } = await import(${JSON.stringify(KEEP)});
  const [folder, round] = [process.argv[1], Number(process.argv[2])];
  const { url } = await startDatabase({ folder });
  await migrate(url);
  const scope = { db: connect(url, 1), tenant: 'local' };
  const [{ id, revision }] = await listReports(scope.db, ['local']);
  console.log('ready');
  for (let n = 1, base = revision; ; n++) {
    const words = 'lượt ' + round + ' lần ' + n + ' ' + 'x'.repeat(40_000);
    const stale = n % 5 === 0;
    const change = { by: 'Người thử', text: { body: new TextEncoder().encode(words), title: words.slice(0, 20) } };
    const saved = await saveReport(scope, id, stale ? base - 1 : base, change);
    if (!stale) base = saved.revision;
    console.log(JSON.stringify({ words: words.slice(0, 20), revision: stale ? null : saved.revision }));
  }
`;

interface Acknowledged {
  readonly words: string;
  /** Null where it was kept aside. */
  readonly revision: number | null;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-endure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).slice(0, 20);

it(`${ROUNDS} times killed while a report is saved, the program, its server or both: nothing acknowledged is lost`, async () => {
  const made = { by: 'Người thử', note: '', body: new TextEncoder().encode('mới'), values: null };
  const id = await withScope((scope) => addReport(scope, NEW, made));
  let acknowledged = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const writer = await startProgram<Acknowledged>(PROGRAM, folder, round);
    await writer.until(1 + (round % 7));
    await sleep((round * 13) % 60);
    const told = await writer.kill(KILLED[round % KILLED.length]!);
    acknowledged += told.length;
    await withScope(async (scope) => {
      const { body, title, revision } = await openReport(scope.db, ['local'], id);
      const last = told.findLast((one) => one.revision !== null)!;
      // A save whose answer was lost may be there as well.
      expect([last.revision, last.revision! + 1]).toContain(revision);
      if (revision === last.revision) expect([words(body), title]).toEqual([last.words, last.words]);
      const aside = (await versionsOfReport(scope, id)).filter(({ what }) => what === 'aside');
      const texts = await Promise.all(
        aside.map(async ({ number }) => words((await openVersion(scope, id, number)).body)),
      );
      expect(told.filter((one) => one.revision === null && !texts.includes(one.words))).toEqual([]);
    });
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS * 3);
});
