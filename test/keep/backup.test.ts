import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import {
  addReport,
  addVersion,
  backup,
  connect,
  keepPerson,
  listDocuments,
  originalOf,
  publication,
  publish,
  restore,
  setAside,
  type Tables,
  writeFacts,
} from '../../src/keep/index.ts';
import { freshDatabase } from '../database.ts';
import { A, B, fact, ledgerForTests, planned, TYPED } from './ledger.ts';

const ledger = ledgerForTests();

async function packed(db: Kysely<Tables>): Promise<Buffer> {
  const through = new PassThrough();
  const [bytes] = await Promise.all([buffer(through), backup(db, through)]);
  return bytes;
}

/** Rows of every table, in an order of their own. */
async function contentOf(db: Kysely<Tables>): Promise<Record<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not like 'kysely%' order by 1`.execute(db);
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db);
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

/** A database without any table, and its content after the work. */
async function inEmpty<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const fresh = await freshDatabase();
  const db = connect(fresh.url);
  try {
    await sql`drop schema public cascade`.execute(db);
    await sql`create schema public`.execute(db);
    return await work(db);
  } finally {
    await db.destroy();
    await fresh.drop();
  }
}

/** Something in most tables, with bytes of all kinds and letters that COPY writes its own way. */
async function fill(): Promise<void> {
  const { scope } = ledger;
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 256);
  const { document } = await addVersion(scope, { file: 'Báo\t cáo\n\\.docx', bytes, sha256: 'a'.repeat(64) }, null);
  await setAside(scope, document, 'k1', 'Đã hỏi đơn vị');
  await planned(scope, 'p1');
  await writeFacts(scope, TYPED, [
    fact(A, '1.50', { decimals: 2 }),
    fact(B, null),
    fact(A, '9', { basis: 'target', plan: 'p1' }),
  ]);
  await writeFacts(scope, TYPED, [fact(A, '2')]);
  await publish(scope, 'Niên giám', {});
  await keepPerson(scope, 'Người\tthử');
  const of = { outline: 'thu', title: 'Thử \\N', area: '1', period: '2026-H1' };
  await addReport(scope, of, { by: 'Người thử', note: '', body: bytes, values: bytes });
}

it('what was kept is the same again, table by table, and is written on', async () => {
  await fill();
  const { scope } = ledger;
  const file = await packed(scope.db);
  const before = await contentOf(scope.db);
  expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(14);
  await inEmpty(async (db) => {
    const { rows } = await restore(db, Readable.from([file]));
    expect(await contentOf(db)).toEqual(before);
    expect(rows).toEqual(Object.fromEntries(Object.entries(before).map(([table, { length }]) => [table, length])));
    const there = { ...scope, db };
    expect((await publication(there, 'Niên giám'))?.remade).toBe(true);
    expect(await writeFacts(there, TYPED, [fact(A, '3')])).toMatchObject({ batch: 3, superseded: 1 });
    const [document] = (await listDocuments(there, '')).documents;
    await setAside(there, document!.id, 'k2', 'Số của hàng đặt sau số đã có');
    expect(await originalOf(there, { document: document!.id, version: 1 })).toEqual(
      await originalOf(scope, { document: document!.id, version: 1 }),
    );
  });
});

it('is of one moment, whatever is written meanwhile', async () => {
  await fill();
  const [file] = await Promise.all([
    packed(ledger.scope.db),
    ...Array.from({ length: 5 }, (_, n) => writeFacts(ledger.scope, TYPED, [fact(B, String(n))])),
  ]);
  await inEmpty(async (db) => {
    await restore(db, Readable.from([file]));
    const { rows } = await sql<{ added: number; kept: number }>`
      select added, (select count(*)::int from fact f where (f.tenant, f.batch) = (s.tenant, s.number)) as kept from batch s`.execute(
      db,
    );
    expect(rows.filter(({ added, kept }) => added !== kept)).toEqual([]);
  });
});

it('a file that is broken anywhere is refused, and nothing of it stays', async () => {
  await fill();
  const file = await packed(ledger.scope.db);
  const plain = gunzipSync(file);
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = copy[at]! ^ 1;
    return copy;
  };
  const at = (share: number): number => Math.floor(plain.length * share);
  await inEmpty(async (db) => {
    for (const [bytes, code] of [
      [file.subarray(0, file.length - 20), 'broken'],
      [file.subarray(0, 3_000), 'broken'],
      [flipped(file, Math.floor(file.length / 2)), 'broken'],
      [gzipSync(flipped(plain, at(0.5))), 'broken'],
      [gzipSync(plain.subarray(0, at(0.99))), 'broken'],
      [gzipSync(Buffer.from('{"backup":"khác"}\n')), 'foreign'],
      [gzipSync(Buffer.from(plain.toString('latin1').replace('0001-documents', '9999-documents'), 'latin1')), 'newer'],
      [Buffer.from('Báo cáo số 12'), 'foreign'],
      [Buffer.alloc(0), 'foreign'],
    ] as const) {
      await expect(restore(db, Readable.from([bytes]))).rejects.toMatchObject({ code });
      expect(Object.values(await contentOf(db)).flat()).toEqual([]);
    }
    await restore(db, Readable.from([file]));
  });
});

it('a database that holds something is left as it is', async () => {
  await fill();
  const file = await packed(ledger.scope.db);
  const before = await contentOf(ledger.scope.db);
  await expect(restore(ledger.scope.db, Readable.from([file]))).rejects.toMatchObject({ code: 'not-empty' });
  expect(await contentOf(ledger.scope.db)).toEqual(before);
});

it('a backup of an earlier schema comes up', async () => {
  const old = readFileSync(new URL('../old/0001-documents.sql', import.meta.url), 'utf8');
  const file = await inEmpty(async (db) => {
    await sql.raw(old).execute(db);
    return packed(db);
  });
  await inEmpty(async (db) => {
    expect((await restore(db, Readable.from([file]))).schema).toEqual(['0001-documents']);
    expect((await listDocuments({ db, tenant: 'local' }, 'dau nguon')).total).toBe(2);
  });
});
