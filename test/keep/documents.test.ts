import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addVersion,
  asideOf,
  connect,
  contentOf,
  correct,
  joinDocuments,
  keepFailure,
  keepReading,
  listDocuments,
  NotKept,
  oneDocument,
  originalOf,
  type ReadVersion,
  removeDocument,
  resembling,
  restoreDocument,
  type Scope,
  setAside,
  type Tables,
  takeWaiting,
  toldIn,
  versionsOf,
  wakeUnread,
  withBytes,
} from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

let fresh: FreshDatabase;
let db: Kysely<Tables>;
let scope: Scope;
let tenants = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = connect(fresh.url);
}, 60_000);
afterAll(async () => {
  await db?.destroy();
  await fresh?.drop();
});
beforeEach(() => {
  scope = { db, tenant: `t${++tenants}` };
});

const fileOf = (file: string, words = file) => {
  const bytes = new TextEncoder().encode(words);
  return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const made: ReadVersion = {
  reader: 'r1',
  content: new Uint8Array([1, 2, 3]),
  head: {
    title: 'Tình hình xã Nà Tấu',
    issuer: 'UBND xã Nà Tấu',
    number: null,
    date: null,
    period: '2024-H1',
    area: 'xã Nà Tấu',
  },
  figures: 12,
  checked: 7,
  told: [{ key: 'k1', loose: 'l1', code: 'sum', rule: 'sum', severity: 'error', message: 'Tổng không khớp.' }],
};

describe('documents and their versions', () => {
  it('keeps what was handed in, byte for byte, and numbers the versions', async () => {
    const first = await addVersion(scope, fileOf('a.txt', 'một'), null);
    const second = await addVersion(scope, fileOf('b.txt', 'hai'), first.document);
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await originalOf(scope, first)).toEqual({ file: 'a.txt', bytes: Buffer.from('một') });
    expect((await versionsOf(scope, first.document)).map(({ number, file }) => [number, file])).toEqual([
      [2, 'b.txt'],
      [1, 'a.txt'],
    ]);
    expect(await oneDocument(scope, first.document)).toMatchObject({
      versions: 2,
      newest: { file: 'b.txt', state: 'waiting' },
    });
  });

  it('numbers versions that come at once one after the other', async () => {
    const { document } = await addVersion(scope, fileOf('a.txt'), null);
    const added = await Promise.all(
      Array.from({ length: 12 }, (_, one) => addVersion(scope, fileOf(`${one}.txt`), document)),
    );
    expect(added.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, n) => n + 2),
    );
  });

  it('refuses a version of what is not there, and keeps nothing of it', async () => {
    await expect(addVersion(scope, fileOf('a.txt'), '00000000-0000-4000-8000-000000000000')).rejects.toThrow(NotKept);
    expect(await listDocuments(scope, '')).toEqual({ documents: [], total: 0 });
  });

  it('knows bytes that are the newest of a document, and names that differ by the version only', async () => {
    const { document } = await addVersion(scope, fileOf('Báo cáo 6 tháng.docx', 'x'), null);
    expect(await withBytes(scope, fileOf('y', 'x').sha256)).toEqual({ document, version: 1 });
    const other = await addVersion(scope, fileOf('Báo cáo 6 tháng (2).docx', 'y'), null);
    expect(await resembling(scope, 'Báo cáo 6 tháng (2).docx', other.document)).toBe(document);
    expect(await resembling(scope, 'Báo cáo 9 tháng.docx', other.document)).toBeNull();
    await addVersion(scope, fileOf('z.docx', 'z'), document);
    expect(await withBytes(scope, fileOf('y', 'x').sha256)).toBeNull();
  });

  it('joins: the newest version moves, and a document that is left empty goes', async () => {
    const first = await addVersion(scope, fileOf('a.txt'), null);
    const second = await addVersion(scope, fileOf('b.txt'), null);
    await takeWaiting(scope);
    await takeWaiting(scope);
    expect(await joinDocuments(scope, second.document, first.document)).toEqual({
      document: first.document,
      version: 2,
    });
    const { documents, total } = await listDocuments(scope, '');
    expect([documents.map(({ id }) => id), total]).toEqual([[first.document], 1]);
    // Whoever was reading it looks for it at its old place, so it waits again.
    expect(documents[0]!.newest.state).toBe('waiting');
    await expect(joinDocuments(scope, second.document, first.document)).rejects.toThrow(NotKept);
  });
});

describe('reading', () => {
  it('gives each waiting version to one reader only, the oldest first', async () => {
    const added = [];
    for (const name of ['a', 'b', 'c', 'd']) added.push(await addVersion(scope, fileOf(name), null));
    const taken = await Promise.all(Array.from({ length: 6 }, () => takeWaiting(scope)));
    const documents = taken.flatMap((one) => one?.document ?? []);
    expect(new Set(documents)).toEqual(new Set(added.map(({ document }) => document)));
    expect(documents).toHaveLength(4);
  });

  it('keeps what was made, and finds a document by words of its head without accents', async () => {
    const address = await addVersion(scope, fileOf('bc.docx'), null);
    expect([await contentOf(scope, address), await toldIn(scope, address)]).toEqual([null, null]);
    await keepReading(scope, address, made);
    expect(await contentOf(scope, address)).toEqual(Buffer.from([1, 2, 3]));
    expect(await toldIn(scope, address)).toEqual(made.told);
    const found = await listDocuments(scope, 'tau NA ubnd');
    expect(found.documents[0]?.newest).toMatchObject({
      state: 'ready',
      figures: 12,
      checked: 7,
      findings: [['k1', 'error']],
    });
    expect((await listDocuments(scope, '100% _')).documents).toEqual([]);
    expect((await listDocuments(scope, 'muong lay')).total).toBe(1);
  });

  it('reads again what a crash interrupted and what another reader has read', async () => {
    const [read, broken, interrupted] = [
      await addVersion(scope, fileOf('a'), null),
      await addVersion(scope, fileOf('b'), null),
      await addVersion(scope, fileOf('c'), null),
    ];
    await keepReading(scope, read, made);
    await keepFailure(scope, broken, 'r1', { problem: 'Tệp hỏng.', forget: false });
    expect(await takeWaiting(scope)).toEqual(interrupted);
    expect(await wakeUnread(scope, 'r1')).toBe(1);
    expect(await wakeUnread(scope, 'r2')).toBe(2);
  });

  it('forgets the bytes of what may not be kept', async () => {
    const address = await addVersion(scope, fileOf('a.txt', 'điều phải quên'), null);
    await keepFailure(scope, address, 'r1', { problem: 'Có dấu mật.', forget: true });
    expect((await originalOf(scope, address)).bytes).toHaveLength(0);
    expect((await oneDocument(scope, address.document)).newest).toMatchObject({
      state: 'failed',
      problem: 'Có dấu mật.',
      size: 0,
    });
  });
});

describe('what people say', () => {
  it('corrects particulars, finds by them, and takes a correction back; nothing said is lost', async () => {
    const { document } = await addVersion(scope, fileOf('a.txt'), null);
    await correct(scope, document, { area: 'xã Đầu Nguồn', period: '2024-06' });
    await correct(scope, document, { period: null });
    expect((await oneDocument(scope, document)).corrections).toEqual({ area: 'xã Đầu Nguồn' });
    expect((await listDocuments(scope, 'dau nguon')).documents).toHaveLength(1);
    const said = await db
      .selectFrom('correction')
      .select(['field', 'value'])
      .where('tenant', '=', scope.tenant)
      .orderBy('id')
      .execute();
    expect(said.map(({ field, value }) => [field, value])).toEqual([
      ['area', 'xã Đầu Nguồn'],
      ['period', '2024-06'],
      ['period', null],
    ]);
  });

  it('sets findings aside, changes the reason, and takes that back', async () => {
    const { document } = await addVersion(scope, fileOf('a.txt'), null);
    await setAside(scope, document, 'k1', 'Đã hỏi đơn vị');
    await setAside(scope, document, 'k1', 'Số đúng');
    await setAside(scope, document, 'k2', 'Khác phạm vi');
    await setAside(scope, document, 'k2', null);
    expect((await asideOf(scope, document)).map(({ key, reason }) => [key, reason])).toEqual([['k1', 'Số đúng']]);
    expect((await oneDocument(scope, document)).aside).toEqual(['k1']);
    const rows = await db.selectFrom('aside').select('key').where('tenant', '=', scope.tenant).execute();
    expect(rows).toHaveLength(3);
  });

  it('deletes and takes that back', async () => {
    const { document } = await addVersion(scope, fileOf('a.txt'), null);
    await removeDocument(scope, document);
    await expect(oneDocument(scope, document)).rejects.toThrow(NotKept);
    await expect(removeDocument(scope, document)).rejects.toThrow(NotKept);
    await expect(correct(scope, document, { area: 'x' })).rejects.toThrow(NotKept);
    expect(await withBytes(scope, fileOf('a.txt').sha256)).toBeNull();
    await restoreDocument(scope, document);
    expect((await oneDocument(scope, document)).newest.file).toBe('a.txt');
  });

  it('shows one tenant nothing of another', async () => {
    const address = await addVersion(scope, fileOf('a.txt'), null);
    const stranger: Scope = { db, tenant: 'stranger' };
    expect((await listDocuments(stranger, '')).total).toBe(0);
    for (const act of [
      () => oneDocument(stranger, address.document),
      () => versionsOf(stranger, address.document),
      () => originalOf(stranger, address),
      () => removeDocument(stranger, address.document),
      () => addVersion(stranger, fileOf('b.txt'), address.document),
      () => setAside(stranger, address.document, 'k', 'r'),
    ])
      await expect(act()).rejects.toThrow(NotKept);
    expect(await withBytes(stranger, fileOf('a.txt').sha256)).toBeNull();
    expect(await takeWaiting(stranger)).toBeNull();
  });
});
