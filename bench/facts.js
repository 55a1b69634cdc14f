// @ts-check
// The base of facts: an import with all totals over areas finished, beside the plain COPY of the same rows into the same
// table; one write until it is seen at every level; size on the disk. TONGHOP_BENCH_FACTS says how many facts.

import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { connect, migrate, renameFacts, startDatabase, totals, writeFacts } from '../dist/keep/index.js';
import { tell, timed } from './clock.js';
import { explorerTimes } from './facts/explorer.js';
import { communeId, facts, NATION, provinceId, SOURCE, settle } from './facts/nation.js';
import { recastTimes } from './facts/recast.js';

const MOST = Number(process.env.TONGHOP_BENCH_FACTS ?? 10_000_000);

/** @param {string} url @param {string} name */
async function another(url, name) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const made = Object.assign(new URL(url), { pathname: name }).href;
  await migrate(made);
  return made;
}

/** The rows of the table as COPY writes them. @param {string} url @param {string} file */
async function copyOut(url, file) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await pipeline(client.query(copyTo('copy fact to stdout')), createWriteStream(file));
  await client.end();
}

/** Plain COPY of the same rows into the same table of another database. @param {string} url @param {string} file */
async function plainCopy(url, file) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const began = performance.now();
  await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), client.query(copyFrom('copy fact from stdin')));
  const ms = performance.now() - began;
  await client.end();
  return ms;
}

/** One fact after the other is changed; each time the totals above it are asked for. @param {import('../dist/keep/index.js').Scope} scope */
async function writes(scope, times = 200) {
  const took = /** @type {number[]} */ ([]);
  for (let n = 0; n < times; n++) {
    const [area, value] = [communeId(n * 13), `${1_000_000 + n}`];
    const fact = {
      indicator: `indicator.${n % 8}`,
      area,
      period: '2026-01',
      breakdown: '',
      basis: /** @type {const} */ ('actual'),
      plan: null,
      value,
      decimals: 0,
      absence: null,
      asOf: null,
      place: null,
    };
    const before = await above(scope, n);
    const began = performance.now();
    await writeFacts(scope, SOURCE, [fact]);
    took.push(performance.now() - began);
    const after = await above(scope, n);
    if (after.some((total, at) => total === before[at])) throw new Error(`a total did not change: ${after}`);
  }
  took.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round((took[Math.floor(took.length * share)] ?? 0) * 10) / 10;
  return { writes: times, median_ms: at(0.5), p95_ms: at(0.95), max_ms: at(0.999) };
}

/** One row after the other, each committed. @param {string} url */
async function plainWrites(url, times = 100) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table plain (number integer, value numeric)');
  const took = await timed(() => client.query('insert into plain values (1, 2.5)'), times, 10);
  await client.end();
  return took;
}

/** @param {import('../dist/keep/index.js').Scope} scope @param {number} n */
async function above(scope, n) {
  const query = { indicators: [`indicator.${n % 8}`], periods: ['2026-01'], areas: [NATION, provinceId(n * 13)] };
  return (await totals(scope, query)).map(({ value }) => value);
}

/**
 * What a start costs that carries facts over to the keys of a newer catalogue: with none, and with all of one indicator, beside a plain
 * update of as many rows that is taken back.
 * @param {import('../dist/keep/index.js').Scope} scope
 */
async function carriedOver(scope) {
  const ms = async (/** @type {() => Promise<unknown>} */ work) => {
    const began = performance.now();
    await work();
    return Math.round(performance.now() - began);
  };
  const from = { indicator: 'indicator.5', breakdown: '' };
  const to = { indicator: 'indicator.5', breakdown: 'kind=other' };
  const nothing_ms = await ms(() => renameFacts(scope, () => []));
  let rows = 0;
  const undone = new Error('taken back');
  const plain_ms = await ms(() =>
    scope.db
      .transaction()
      .execute(async (within) => {
        const { numAffectedRows } = await sql`update fact set breakdown = 1 where indicator =
          (select number from indicator where code = 'indicator.6')`.execute(within);
        rows = Number(numAffectedRows);
        throw undone;
      })
      .catch((/** @type {unknown} */ error) => {
        if (error !== undone) throw error;
      }),
  );
  return { nothing_ms, rows, ms: await ms(() => renameFacts(scope, () => [{ from, to }])), plain_update_ms: plain_ms };
}

/** @param {import('../dist/keep/index.js').Scope} scope @param {number} count */
async function sizes({ db }, count) {
  const { rows } = await sql`
    select c.relname as name, pg_relation_size(c.oid)::float8 as bytes from pg_class c
    where c.relname in ('fact', 'rollup') or c.oid in (select indexrelid from pg_index where indrelid in ('fact'::regclass, 'rollup'::regclass))`.execute(
    db,
  );
  const parts = /** @type {{ name: string, bytes: number }[]} */ (rows);
  const megabytes = Object.fromEntries(parts.map(({ name, bytes }) => [`${name}_mb`, Math.round(bytes / 1e5) / 10]));
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return { ...megabytes, bytes_per_fact: Math.round(all / count) };
}

const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-'));
let database;
tell('machine', { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length });
try {
  database = await startDatabase({ folder: join(folder, 'database') });
  const [mine, plain] = [await another(database.url, 'mine'), await another(database.url, 'plain')];
  const scope = { db: connect(mine), tenant: 'local' };
  await settle(scope);
  const began = performance.now();
  const { added } = await writeFacts(scope, SOURCE, facts(MOST));
  const ms = performance.now() - began;
  await copyOut(mine, join(folder, 'rows'));
  const bare = await plainCopy(plain, join(folder, 'rows'));
  tell('import with all totals', { facts: added, ms: Math.round(ms), per_second: Math.round((added / ms) * 1000) });
  tell('for comparison: plain COPY of the same rows into the same table', {
    ms: Math.round(bare),
    ratio: Math.round((bare / ms) * 100) / 100,
  });
  tell('one write, seen at every level', await writes(scope));
  tell('for comparison: one row inserted by plain SQL', await plainWrites(plain));
  tell('on the disk', await sizes(scope, added));
  for (const { question, ...took } of await explorerTimes(scope, mine)) tell(`the explorer: ${question}`, took);
  for (const { question, ...took } of await recastTimes(scope, mine)) tell(`recast: ${question}`, took);
  tell('facts carried over to another key', await carriedOver(scope));
  await scope.db.destroy();
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}
