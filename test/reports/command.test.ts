import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration, openFacts } from '../../dist/app/facts/index.js';
import { beginReport, changeState, HERE, tellPerson } from '../../dist/app/reports/index.js';
import { connect } from '../../dist/keep/index.js';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { HALF, PROVINCE } from './body.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
let [fresh, folder, id] = [undefined as unknown as FreshDatabase, '', ''];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-reports-'));
  fresh = await freshDatabase();
  const db = connect(fresh.url);
  const facts = await openFacts({ db, tenant: 'local' });
  await loadDemonstration(facts.demonstration!);
  await tellPerson(facts, 'Người thử');
  const desk = { facts, readers: HERE, now: () => new Date() };
  ({ id } = await beginReport(facts, { outline: 'province-half', area: PROVINCE, period: HALF }));
  await changeState(desk, id, { to: 'circulated', reason: null });
  await changeState(desk, id, { to: 'signed', reason: 'Thử', number: 7, date: '2026-06-30' });
  await db.destroy();
}, 120_000);
afterAll(async () => {
  await fresh?.drop();
  rmSync(folder, { recursive: true, force: true });
});

function tonghop(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [COMMAND, 'report', ...args], {
    env: { ...process.env, DATABASE_URL: fresh.url },
    cwd: folder,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said.err += bytes.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

describe('reports from the command', () => {
  it('are listed', async () => {
    const { code, out } = await tonghop('list');
    expect([code, out.split('\t').slice(0, 4)]).toEqual([0, [id, 'đã ký', 'Tỉnh Thử Nghiệm', '6 tháng đầu năm 2026']]);
  });

  it('are written as Word; what was signed is made again with the same parts', async () => {
    expect(await tonghop('word', id)).toMatchObject({ code: 0, out: 'Đã ghi báo cáo: 7-BC-UBND.docx\n' });
    expect((await tonghop('word', id, '--again', '-o', 'lai.docx')).code).toBe(0);
    const [signed, again] = ['7-BC-UBND.docx', 'lai.docx'].map((name) => unzipSync(readFileSync(join(folder, name))));
    expect(again).toEqual(signed);
  });

  it.each([
    [['word'], 'Cần đúng một mã báo cáo'],
    [['word', 'x'], 'Cần đúng một mã báo cáo'],
    [['word', '00000000-0000-4000-8000-000000000000'], 'Không có báo cáo nào'],
    [['print'], 'report print'],
  ])('%j is told what is wrong', async (args, sentence) => {
    const { code, err } = await tonghop(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toContain('    at ');
  });
});
