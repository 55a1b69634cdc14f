import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder } from './server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(ROOT, 'dist/cli/main.js');
const SLIPS = 'samples/slips.txt';
const CLEAN = 'samples/clean.txt';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tonghop = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};

const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Two offices' reports on one place and period. */
const ALIKE = (body: string): string =>
  `UBND HUYỆN NÀ LÙNG\nSố: 12/BC-UBND\nNà Lùng, ngày 20 tháng 6 năm 2024\n\nBÁO CÁO\nTình hình 6 tháng đầu năm 2024 huyện Nà Lùng\n\n${body}\n`;

describe('tonghop check', () => {
  it('says each finding as file:line: severity: sentence, the worst section first, and ends with 1', () => {
    const { status, stdout, stderr } = tonghop('check', SLIPS);
    expect([status, stderr]).toEqual([1, '']);
    const lines = stdout.trimEnd().split('\n');
    const summary = lines.pop();
    expect(summary).toMatch(/^samples\/slips\.txt: \d+ số liệu, \d+ đã đối chiếu \(\d+ %\); \d+ phát hiện \(.+\)\.$/);
    const findings = lines.filter((line) => !line.startsWith('# '));
    for (const line of findings)
      expect(line).toMatch(/^samples\/slips\.txt:\d+: (verdict|error|rounding|doubt): \S.+$/);
    expect(findings.length).toBeGreaterThan(5);
    const places = lines.filter((line) => line.startsWith('# '));
    expect(new Set(places).size).toBe(places.length);
  });

  it('ends with 0 where nothing grave was found', () => {
    const right = written('right.txt', 'Gieo trồng 561 ha, đạt 100,18% kế hoạch (560 ha).\n');
    const { status, stdout } = tonghop('check', right);
    expect([status, stdout]).toEqual([0, expect.stringContaining('3 số liệu, 3 đã đối chiếu (100 %)')]);
  });

  it('points at the line in which the number stands', () => {
    const { stdout } = tonghop('check', SLIPS, '--json');
    const { findings } = JSON.parse(stdout) as { findings: { at: { start: number }[]; message: string }[] };
    const text = readFileSync(join(ROOT, SLIPS), 'utf8');
    const { at, message } = findings[0]!;
    const line = text.slice(0, at[0]!.start).split('\n').length;
    expect(tonghop('check', SLIPS).stdout).toContain(`${SLIPS}:${line}: `);
    expect(message).not.toBe('');
  });

  it('prints the contract of the reader as JSON', () => {
    const report = JSON.parse(tonghop('check', SLIPS, '--json').stdout);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['document', 'figures', 'checks', 'coverage', 'findings']),
    );
    expect(Object.keys(report.document)).toEqual(
      expect.arrayContaining('file sha256 number issuer date title period area signer recipients'.split(' ')),
    );
    const fields = 'id start end text role value decimals unit of estimate subject section note period asOf area';
    expect(Object.keys(report.figures[0])).toEqual(expect.arrayContaining(fields.split(' ')));
    expect(report.document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(tonghop('read', SLIPS, '--json').stdout)).toEqual(report);
    const text = readFileSync(join(ROOT, SLIPS), 'utf8');
    for (const { start, end, text: number } of report.figures) expect(text.slice(start, end)).toBe(number);
  });

  it('goes on with the other files where one cannot be read, and ends with 2', () => {
    const bad = written('bad.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    const { status, stdout, stderr } = tonghop('check', bad, CLEAN, join(folder, 'nowhere.txt'));
    expect(status).toBe(2);
    expect(stdout).toContain(CLEAN);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('holds several reports against one another: a section of its own, and findings whose places name their file', () => {
    const here = written('here.txt', ALIKE('Đàn trâu có 8.120 con.'));
    const there = written('there.txt', ALIKE('Tổng đàn trâu 8.210 con.'));
    const { status, stdout } = tonghop('check', here, there);
    const lines = stdout.trimEnd().split('\n');
    const across = lines.slice(lines.indexOf('# Giữa các báo cáo') + 1);
    expect(across).toEqual([
      expect.stringMatching(
        /there\.txt:\d+: error: «.+»: “here\.txt”.* ghi 8\.120 con, nhưng “there\.txt”.* ghi 8\.210 con/,
      ),
      '2 báo cáo, 2 số liệu đối chiếu được với báo cáo khác; 1 phát hiện (1 sai số).',
    ]);
    expect(status).toBe(1);
    const { documents, coverage, findings } = JSON.parse(tonghop('check', here, there, '--json').stdout);
    expect(documents).toHaveLength(2);
    expect(coverage).toEqual({ figures: 2, compared: 2 });
    const [{ code, rule, at }] = findings;
    expect([code, rule]).toEqual(['repeat', 'two reports']);
    const files = new Map([here, there].map((file) => [file, readFileSync(file, 'utf8')]));
    const numbers = (at as { document: string; start: number; end: number }[]).map(({ document, start, end }) =>
      files.get(document)!.slice(start, end),
    );
    expect(numbers).toEqual(['8.210', '8.120']);
    expect(tonghop('check', here, here).status).toBe(0);
  });

  it('takes every finding for grave with --strict', () => {
    const cut = written('cut.txt', 'Đã giải ngân 1.234,567 tỷ đồng, đạt 61,72% kế hoạch (2.000,000 tỷ đồng).\n');
    expect(tonghop('check', cut).status).toBe(0);
    const { status, stdout } = tonghop('check', cut, '--strict');
    expect([status, stdout]).toEqual([1, expect.stringContaining(': rounding: ')]);
  });
});

describe('tonghop check --docx', () => {
  it.each(['slips.txt', 'slips.docx'])(
    'gives %s back as a Word file with comments, and leaves the report as it was',
    (name) => {
      const report = join(folder, name);
      copyFileSync(join(ROOT, 'samples', name), report);
      const before = readFileSync(report);
      const out = join(folder, `${name}.out.docx`);
      expect(tonghop('check', report, '--docx', out).status).toBe(1);
      expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
      expect(readFileSync(report).equals(before)).toBe(true);
      expect(tonghop('check', out).status).toBe(1);
      expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
    },
  );

  it('never writes over the report, nor where there is no folder', () => {
    const report = join(folder, 'own.docx');
    copyFileSync(join(ROOT, 'samples/slips.docx'), report);
    const before = readFileSync(report);
    expect(tonghop('check', report, '--docx', report)).toMatchObject({ status: 2 });
    expect(tonghop('check', report, '--docx', join(folder, '.', 'own.docx'))).toMatchObject({ status: 2 });
    expect(readFileSync(report).equals(before)).toBe(true);
    const nowhere = join(folder, 'nowhere', 'out.docx');
    const { status, stderr } = tonghop('check', report, '--docx', nowhere);
    expect([status, existsSync(nowhere)]).toEqual([2, false]);
    expect(stderr).toContain('thư mục');
  });
});

describe('tonghop', () => {
  it('lists figures, and gives the text that places lead to', () => {
    const listed = tonghop('read', SLIPS);
    expect(listed.status).toBe(0);
    expect(listed.stdout).toMatch(/^samples\/slips\.txt:\d+: level: \S/m);
    expect(tonghop('read', SLIPS, '--text').stdout.trimEnd()).toBe(readFileSync(join(ROOT, SLIPS), 'utf8').trimEnd());
    const { figures } = JSON.parse(tonghop('read', 'samples/slips.docx', '--json').stdout);
    const text = tonghop('read', 'samples/slips.docx', '--text').stdout;
    for (const { start, end, text: number } of figures) expect(text.slice(start, end)).toBe(number);
  });

  it.each([[[]], [['--help']], [['check', '--help']]])('helps with %j', (args) => {
    const { status, stdout } = tonghop(...args);
    expect(status).toBe(0);
    for (const word of ['check', 'read', 'serve', '--json', '--docx', '--strict', 'Ví dụ'])
      expect(stdout).toContain(word);
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(tonghop('--version').stdout).toBe(`${version}\n`);
  });

  it.each([
    ['no file', ['check']],
    ['an unknown command', ['chekc', SLIPS]],
    ['an unknown option', ['check', SLIPS, '--jsno']],
    ['an option without its value', ['check', SLIPS, '--docx']],
    ['two forms at once', ['check', SLIPS, '--json', '--docx', 'x.docx']],
    ['two files where one is meant', ['read', SLIPS, CLEAN]],
    ['a folder', ['check', 'samples']],
    ['a file that is not there', ['read', 'nowhere.docx']],
    ['a folder that is not there', ['serve', 'nowhere']],
  ])('refuses %s with one sentence and 2', (_name, args) => {
    const { status, stdout, stderr } = tonghop(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|undefined|node:/);
  });

  it('shows no colour and no progress where nobody watches', () => {
    const { stdout, stderr } = tonghop('check', SLIPS, CLEAN);
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('ends in peace when its reader goes away', async () => {
    const child = spawn(process.execPath, [COMMAND, 'read', SLIPS, '--json'], { cwd: ROOT });
    child.stdout.once('data', () => child.stdout.destroy());
    let told = '';
    child.stderr.on('data', (part) => (told += String(part)));
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, told]).toEqual([0, '']);
  });

  it('says so when its port is taken', async () => {
    const folders = [dataFolder(), dataFolder()] as const;
    const first = spawn(process.execPath, [COMMAND, 'serve', '--bare', SLIPS], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', TONGHOP_DATA: folders[0].folder },
    });
    const [line] = (await once(first.stdout, 'data')) as [Buffer];
    const port = /localhost:(\d+)/.exec(String(line))?.[1] ?? '';
    const second = spawnSync(process.execPath, [COMMAND, 'serve', '--bare', SLIPS], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PORT: port, TONGHOP_DATA: folders[1].folder },
    });
    expect([second.status, second.stderr]).toEqual([2, expect.stringContaining(port)]);
    first.kill('SIGTERM');
    expect(await once(first, 'exit')).toEqual([0, null]);
    for (const { remove } of folders) remove();
  });
});
