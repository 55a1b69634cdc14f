import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, keepAreas } from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { AREAS } from './desk.ts';
import { edited } from './workbooks.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let fresh: FreshDatabase;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-sheets-'));
  fresh = await freshDatabase();
  const db = connect(fresh.url);
  await keepAreas({ db, tenant: 'local' }, AREAS, []);
  await db.destroy();
});
afterAll(async () => {
  await fresh?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

/** The command on the database of this test. The run's server answers from this process, which must not stand still. */
function tonghop(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, DATABASE_URL: fresh.url } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said.err += bytes.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

describe('the first office', () => {
  const budget = 'commune-budget';

  it('sends out workbooks, takes them back and knows who is missing', async () => {
    const out = await tonghop('sheets', 'out', '--period', '2026-06', '--form', budget, '--to', folder);
    expect(out).toEqual({ code: 0, out: `Đã ghi 3 tệp biểu vào ${folder}.\n`, err: '' });
    const [first, second] = readdirSync(folder).toSorted() as [string, string];
    for (const [name, value] of [
      [first, 6321.5],
      [second, '1.234'],
    ] as const) {
      const bytes = await edited(readFileSync(at(name)), (_, book) => {
        for (const cell of ['H9', 'H21', 'H27']) book.getWorksheet('Ngân sách xã')!.getCell(cell).value = value;
      });
      writeFileSync(at(name), bytes);
    }
    const taken = await tonghop('sheets', 'in', at(first), at(second), at('khong-co.xlsx'));
    expect(taken.code).toBe(2);
    expect(taken.err.split('\n')).toEqual([
      `${second}: ô Ngân sách xã!H9: “1.234” có thể là 1234 hoặc 1,234; hãy nhập lại cho rõ.`,
      expect.stringContaining('H21'),
      expect.stringContaining('H27'),
      `${second}: UBND Xã Đồi Thông: có 3 chỗ chưa hiểu được nên chưa nhận gì từ tệp này.`,
      `${at('khong-co.xlsx')}: không có tệp hay thư mục này.`,
      '',
    ]);
    expect(taken.out).toContain(`${first}: UBND Xã Suối Mơ: đã nhận 3 số liệu mới, 0 số liệu sửa, 0 giữ nguyên.`);
    expect(taken.out).toContain('đã nộp 1/3 đơn vị.');
    expect(taken.out).toContain('Chưa có: UBND Xã Đồi Thông; UBND Phường Bến Lá');
  });

  it('says what is wrong with what it was asked, in a sentence', async () => {
    for (const [args, sentence] of [
      [['sheets', 'up'], /không có lệnh “sheets up”|“sheets up”/i],
      [['sheets', 'out', '--period', '2026-06'], /Thiếu tùy chọn: --period, --to/],
      [['sheets', 'in'], /Hãy nêu các tệp biểu/],
      [['tables', 'in', at('x.csv'), '--period', '2026-13'], /không phải là một kỳ: “2026-13”/],
      [['tables', 'out', at('x.pdf')], /đuôi \.xlsx hoặc \.csv/],
      [['annex', 'out', at('x.xlsx')], /Thiếu tùy chọn: --area, --period/],
    ] as const) {
      const { code, err } = await tonghop(...args);
      expect(code).toBe(2);
      expect(err).toMatch(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('writes its facts as a table and as an annex, and takes both in again with nothing new', async () => {
    const csv = at('so-lieu.csv');
    expect(await tonghop('tables', 'out', '--what', 'facts', '--area', 'Xã Suối Mơ', csv)).toMatchObject({
      code: 0,
      err: '',
    });
    expect((await tonghop('tables', 'in', csv)).out).toBe('so-lieu.csv: không có gì mới (3 số liệu như đã nộp).\n');
    const annex = at('phu-luc.xlsx');
    expect(await tonghop('annex', 'out', '--area', '90001', '--period', '2026-06', annex)).toMatchObject({
      code: 0,
      err: '',
    });
    expect((await tonghop('annex', 'in', annex, '--area', '90001')).out).toBe(
      'phu-luc.xlsx: không có gì mới (3 số liệu như đã nộp).\n',
    );
  });
});
