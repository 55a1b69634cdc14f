import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importAreas, type NamedFile, RefusedAreas } from '../../src/app/facts/index.ts';
import { sheetOfRows, UnreadableDocument } from '../../src/documents/index.ts';
import {
  areaById,
  areasAt,
  childrenOf,
  connect,
  keepAreas,
  pathOf,
  type Scope,
  searchAreas,
  successionsInto,
  type Tables,
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

const HEADS = [
  'Tỉnh, thành phố',
  'Tên Xã mới',
  'Mã Xã mới',
  'Tên Xã cũ',
  'Mã Xã cũ',
  'Ghi chú',
  'Quận/huyện',
  'Tỉnh cũ',
];
const row = (now: string, old: string, note: string, district = 'Huyện Thử An (901)'): string[] => {
  const [name, code] = now.split('|');
  const [oldName, oldCode] = old.split('|');
  return ['Tỉnh Thử Một (91)', name!, code!, oldName!, oldCode!, note, district, 'Tỉnh Thử Một (91)'];
};
const TABLE = [
  HEADS,
  row('Xã Thử Giêng|99001', 'Xã Thử Hai|99002', 'Nhập toàn bộ'),
  row('Xã Thử Giêng|99001', 'Xã Thử Ba|99003', 'Nhập một phần'),
  row('Xã Thử Đông|99004', 'Xã Thử Ba|99003', 'Nhập một phần'),
  row('Xã Thử Đông|99004', 'Xã Thử Một|99001', 'Nhập toàn bộ', 'Huyện Thử Bình (902)'),
];
const encoder = new TextEncoder();
const csv = (rows: readonly (readonly string[])[], name = 'bang.csv'): NamedFile => ({
  name,
  bytes: encoder.encode(`\ufeff${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')}`),
});
const LIST: NamedFile = {
  name: 'don-vi.json',
  bytes: encoder.encode(
    JSON.stringify([
      {
        Code: '91',
        FullName: 'Tỉnh Thử Một',
        Wards: [
          { Code: '99001', FullName: 'Phường Thử Giêng' },
          { Code: '99004', FullName: 'Xã Thử Đông' },
        ],
      },
    ]),
  ),
};
const ids = (areas: readonly { readonly id: string }[]) => areas.map(({ id }) => id);

describe('areas taken in and kept', () => {
  it('stand on the days on which they stood', async () => {
    const { kept } = await importAreas(scope, [csv(TABLE), LIST]);
    expect(kept).toEqual({ added: 10, changed: 0, successions: 5 });
    expect(ids(await areasAt(scope, '2025-06-30'))).toEqual([
      'VN@1900-01-01',
      '91@1900-01-01',
      '901@1900-01-01',
      '902@1900-01-01',
      '99001@1900-01-01',
      '99002@1900-01-01',
      '99003@1900-01-01',
    ]);
    expect(ids(await areasAt(scope, '2025-07-01')).slice(2)).toEqual(['99001@2025-07-01', '99004@2025-07-01']);
    expect(ids(await childrenOf(scope, '91@1900-01-01', '2026-04-30'))).toEqual([
      '99001@2026-04-30',
      '99004@2025-07-01',
    ]);
    expect(await areaById(scope, '99001@2025-07-01')).toEqual({
      id: '99001@2025-07-01',
      code: '99001',
      level: 'commune',
      name: 'Xã Thử Giêng',
      parent: '91@1900-01-01',
      from: '2025-07-01',
      to: '2026-04-29',
    });
    expect(await areaById(scope, '99001@2024-01-01')).toBeNull();
    expect(ids(await pathOf(scope, '99003@1900-01-01'))).toEqual([
      'VN@1900-01-01',
      '91@1900-01-01',
      '901@1900-01-01',
      '99003@1900-01-01',
    ]);
  });

  it('a second time changes nothing, and a mended table changes what it says', async () => {
    await importAreas(scope, [csv(TABLE), LIST]);
    expect((await importAreas(scope, [LIST, csv(TABLE)])).kept).toEqual({ added: 0, changed: 0, successions: 0 });
    const mended = TABLE.map((cells) =>
      cells[3] === 'Xã Thử Ba' ? row(`${cells[1]}|${cells[2]}`, 'Xã Thử Ba|99005', cells[5]!) : cells,
    );
    const { kept } = await importAreas(scope, [csv(mended), LIST]);
    expect(kept).toEqual({ added: 1, changed: 0, successions: 4 });
    expect((await successionsInto(scope, ['99004@2025-07-01'])).map(({ from }) => from)).toEqual([
      '99001@1900-01-01',
      '99005@1900-01-01',
    ]);
  });

  it('lead back to what they were made of, over several changes', async () => {
    await importAreas(scope, [csv(TABLE), LIST]);
    expect(await successionsInto(scope, ['99001@2026-04-30'])).toEqual([
      {
        from: '99002@1900-01-01',
        to: '99001@2025-07-01',
        on: '2025-07-01',
        land: 'whole',
        people: 'whole',
        landShare: null,
        peopleShare: null,
      },
      {
        from: '99003@1900-01-01',
        to: '99001@2025-07-01',
        on: '2025-07-01',
        land: 'part',
        people: 'part',
        landShare: null,
        peopleShare: null,
      },
      {
        from: '99001@2025-07-01',
        to: '99001@2026-04-30',
        on: '2026-04-30',
        land: 'whole',
        people: 'whole',
        landShare: null,
        peopleShare: null,
      },
    ]);
    const share = {
      from: '99003@1900-01-01',
      to: '99001@2025-07-01',
      on: '2025-07-01',
      land: 'part',
      people: 'part',
      landShare: '0.250',
      peopleShare: '0',
    } as const;
    await keepAreas(scope, [], [share]);
    expect((await successionsInto(scope, ['99001@2025-07-01']))[0]).toMatchObject({
      landShare: '0.25',
      peopleShare: '0',
    });
  });

  it('are found without accents, by name, code and what they lie in, those of today first', async () => {
    await importAreas(scope, [csv(TABLE), LIST]);
    expect(ids(await searchAreas(scope, 'thu gieng'))).toEqual(['99001@2026-04-30', '99001@2025-07-01']);
    expect(ids(await searchAreas(scope, 'ba thu an'))).toEqual(['99003@1900-01-01']);
    expect(ids(await searchAreas(scope, '99004'))).toEqual(['99004@2025-07-01']);
    expect(await searchAreas(scope, 'thu %')).toEqual([]);
  });

  it('are read from a sheet as well, and belong to their tenant only', async () => {
    const columns = HEADS.map((header) => ({ header, width: 12, kind: 'text' }) as const);
    const bytes = await sheetOfRows('Bảng', columns, TABLE.slice(1));
    await importAreas(scope, [{ name: 'bang.xlsx', bytes }, LIST]);
    expect(await areasAt(scope, '2026-05-01')).toHaveLength(4);
    expect(await areasAt({ db, tenant: 'other' }, '2026-05-01')).toEqual([]);
  });

  it('are refused as a whole where a row is wrong, or a file is something else', async () => {
    const wrong = [...TABLE, row('Xã Thử Lạ|99009', 'Xã Thử Lạ|99009', 'chưa rõ')];
    const refused = async (files: NamedFile[]): Promise<string[]> => {
      const error: unknown = await importAreas(scope, files).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RefusedAreas);
      return (error as RefusedAreas).problems.map(({ place, sentence }) => `${place}: ${sentence}`);
    };
    expect(await refused([csv(wrong), LIST])).toEqual([
      'bang.csv, hàng 6: không hiểu ghi chú “chưa rõ”: nhập toàn bộ hay một phần?',
    ]);
    expect((await refused([csv([['a', 'b']])]))[0]).toContain('không phải bảng chuyển đổi mã xã');
    expect((await refused([csv(TABLE), csv(TABLE, 'hai.csv')]))[0]).toContain('hai.csv: mỗi lần chỉ nhận một bảng');
    await expect(importAreas(scope, [{ name: 'x.csv', bytes: new Uint8Array() }])).rejects.toThrow(UnreadableDocument);
    expect(await areasAt(scope, '2026-05-01')).toEqual([]);
  });
});

describe('tonghop areas import', () => {
  const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  const tonghop = (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: fresh.url };
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'areas', ...args], {
      env,
      encoding: 'utf8',
    });
    return { status, lines: stdout.trimEnd().split('\n'), stderr };
  };
  const written = (folder: string, { name, bytes }: NamedFile): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  it('says what it found and kept, and a second time that nothing is new', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tonghop-areas-'));
    try {
      const files = [written(folder, csv(TABLE)), written(folder, LIST)];
      const first = tonghop('import', ...files);
      expect([first.status, first.stderr]).toEqual([0, '']);
      expect(first.lines[0]).toBe('Nay: 1 tỉnh, thành phố; 2 xã, phường, đặc khu.');
      expect(first.lines.at(-1)).toBe('Đã lưu: 10 địa bàn mới, 0 địa bàn sửa, 5 quan hệ kế thừa mới hoặc sửa.');
      expect(tonghop('import', ...files, '--since', '2026-04-30').lines.at(-1)).toBe(
        'Không có gì mới so với những gì đã lưu.',
      );
      const wrong = written(
        folder,
        csv([...TABLE, row('Xã Thử Lạ|9900X', 'Xã Thử Lạ|99009', 'Giữ nguyên')], 'sai.csv'),
      );
      const refused = tonghop('import', wrong);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain('sai.csv, hàng 6: “9900X” ở cột “mã xã mới” không phải mã xã (5 chữ số).');
      expect(refused.stderr).toContain('1 chỗ không hiểu được; chưa lưu gì.');
      expect(tonghop('import', ...files, '--since', '2026-02-30').stderr).toContain('2026-02-30');
      expect(tonghop('xuat').status).toBe(2);
      expect(tonghop('import').status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
