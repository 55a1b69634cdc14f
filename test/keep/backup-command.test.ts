import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addVersion, connect, listDocuments, migrate, type Scope, startDatabase } from '../../src/keep/index.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on one of two data folders. */
function run(data: 'old' | 'new', ...args: readonly string[]) {
  const env = { ...process.env, TONGHOP_DATA: join(folder, data), DATABASE_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim() };
}

async function withScope<T>(data: 'old' | 'new', work: (scope: Scope) => Promise<T>): Promise<T> {
  const { url, stop } = await startDatabase({ folder: join(folder, data, 'database') });
  const db = connect(url);
  try {
    await migrate(url);
    return await work({ db, tenant: 'local' });
  } finally {
    await db.destroy();
    await stop();
  }
}

it('goes from one data folder to another, over nothing that is there', async () => {
  await withScope('old', (scope) =>
    addVersion(scope, { file: 'a.txt', bytes: new Uint8Array(9), sha256: 'a'.repeat(64) }, null),
  );
  const file = join(folder, 'sao lưu.bak');
  expect(run('old', 'backup', file)).toEqual({ status: 0, said: `Đã sao lưu 2 dòng vào ${file}.` });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(run('old', 'backup', file)).toMatchObject({ status: 2, said: expect.stringContaining('không ghi đè') });
  const nowhere = join(folder, 'không có', 'a.bak');
  expect(run('old', 'backup', nowhere)).toMatchObject({ status: 2, said: expect.stringContaining('không có thư mục') });

  const broken = join(folder, 'hỏng.bak');
  writeFileSync(broken, readFileSync(file).subarray(0, -30));
  expect(run('new', 'restore', broken)).toMatchObject({ status: 2, said: expect.stringContaining('tệp sao lưu hỏng') });
  expect(run('new', 'restore', nowhere)).toMatchObject({ status: 2, said: expect.stringContaining('không có tệp') });
  expect(run('new', 'restore', file)).toMatchObject({
    status: 0,
    said: expect.stringContaining('Đã khôi phục 2 dòng'),
  });
  expect(run('new', 'restore', file)).toMatchObject({ status: 2, said: expect.stringContaining('đã có dữ liệu') });
  const kept = await withScope('new', (scope) => listDocuments(scope, ''));
  expect(kept.documents.map(({ newest }) => newest.file)).toEqual(['a.txt']);
  expect(existsSync(nowhere)).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['hỏng.bak', 'new', 'old', 'sao lưu.bak'].sort());
});
