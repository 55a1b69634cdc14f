// @ts-check
// The desk under load: what a person waits for while ten reports of 50 pages are dropped at once, beside the plain insertion
// of the same bytes (SQL by the driver, nothing read).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { wordOfText } from '../dist/app/index.js';
import { startDatabase } from '../dist/keep/index.js';
import { tell } from './clock.js';
import { reportOf } from './texts.js';

const KB = 1024;
const FILES = 10;
const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Ten Word files of 50 pages, no two alike. */
const reports = () =>
  Array.from({ length: FILES }, (_, one) => wordOfText(`Báo cáo thứ ${one + 1}\n${reportOf(100 * KB + 200 * one)}`));

/** @param {number[]} times */
function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { asked: times.length, median_ms: at(0.5), p95_ms: at(0.95), max_ms: at(0.9999) };
}

/** @param {string} folder */
async function start(folder) {
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve', '--bare'], {
    env: { ...process.env, PORT: '0', TONGHOP_DATA: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
  return { child, url, ms: Math.round(performance.now() - began) };
}

/** @param {string} url */
async function load(url) {
  const files = reports();
  const list = async () => (await fetch(`${url}/api/documents`)).json();
  const [began, waits] = [performance.now(), /** @type {number[]} */ ([])];
  const uploads = files.map(async (body, one) => {
    const answer = await fetch(`${url}/api/documents?name=${one}.docx`, { method: 'POST', body: new Uint8Array(body) });
    if (answer.status !== 201) throw new Error(await answer.text());
    return performance.now() - began;
  });
  const kept = Promise.all(uploads);
  for (let left = FILES; left > 0; ) {
    const asked = performance.now();
    const { documents, total } = await list();
    waits.push(performance.now() - asked);
    left =
      FILES - (total === FILES ? documents.filter((/** @type {any} */ one) => one.newest.state === 'ready').length : 0);
    await sleep(10);
  }
  tell('ten Word files of 50 pages at once: all are kept', { ms: Math.round(Math.max(...(await kept))) });
  tell('the same: all are read and checked', { ms: Math.round(performance.now() - began) });
  tell('the list of documents meanwhile', spread(waits));
  const { documents } = await list();
  const parts = await Promise.all(
    ['content', 'standing', 'word'].map(async (part) => {
      const asked = performance.now();
      const answer = await fetch(`${url}/api/documents/${documents[0].id}/versions/1/${part}`);
      await answer.arrayBuffer();
      return [`${part}_ms`, Math.round(performance.now() - asked)];
    }),
  );
  tell('one of them: content, standing, Word file', Object.fromEntries(parts));
}

/** The same bytes into a bare table. */
async function baseline(/** @type {string} */ folder) {
  const database = await startDatabase({ folder });
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table plain (bytes bytea not null)');
  const files = reports();
  const began = performance.now();
  for (const bytes of files) await client.query('insert into plain values ($1)', [Buffer.from(bytes)]);
  tell('for comparison: the same bytes inserted by plain SQL', { ms: Math.round(performance.now() - began) });
  await client.end();
  await database.stop();
}

/** @param {(folder: string) => Promise<void>} work */
async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await inFolder(baseline);
await inFolder(async (folder) => {
  const first = await start(folder);
  try {
    await load(first.url);
  } finally {
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
  }
  const again = await start(folder);
  tell('the program starts: first time, later', { first_ms: first.ms, later_ms: again.ms });
  again.child.kill('SIGTERM');
  await once(again.child, 'exit');
});
