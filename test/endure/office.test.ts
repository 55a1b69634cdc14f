import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { openDocument, openDocumentSync, pdfOf, writePaper } from '../../src/documents/index.ts';
import { converted, officeProgram } from '../../src/documents/office.ts';
import { longPaper, NORM, PAPERS } from '../documents/paper/papers.js';

const file = (name: string): Buffer => readFileSync(new URL(`../documents/doc/${name}`, import.meta.url));
const SLIPS = file('slips.doc');
const EXPECTED = openDocumentSync(file('slips.docx'), 'slips.docx').text;
const DOC_TO_DOCX = { from: 'doc', to: 'docx', filter: 'docx' };
const LIMITS = { milliseconds: 120_000, bytes: 10_000_000 };
const leftFolders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('tonghop-office-'));

const program = await officeProgram();

test('the environment variable names the program, or says to do without', () => {
  const office = new URL('../../dist/documents/office.js', import.meta.url).href;
  const asked = `import(${JSON.stringify(office)}).then(async (m) => console.log(await m.officeProgram()))`;
  const answer = (named: string): string =>
    execFileSync(process.execPath, ['--eval', asked], {
      env: { PATH: process.env.PATH, TONGHOP_SOFFICE: named },
      encoding: 'utf8',
    }).trim();
  expect(answer('')).toBe('null');
  expect(answer('/nowhere/soffice')).toBe('null');
  expect(answer(process.execPath)).toBe(process.execPath);
});

// Only a machine with LibreOffice can show what it does.
for (const office of program === null ? [] : [program]) {
  test('several old Word files at once are converted, and nothing is left of it', { timeout: 300_000 }, async () => {
    const documents = await Promise.all([1, 2, 3, 4].map(() => openDocument(SLIPS, 'a.doc')));
    expect(documents.map(({ text }) => text === EXPECTED)).toEqual([true, true, true, true]);
    expect(documents[0]!.notices).toMatchObject([{ code: 'through-office' }]);
    expect(leftFolders()).toEqual([]);
  });

  test('one that takes too long is stopped', { timeout: 60_000 }, async () => {
    const began = performance.now();
    expect(await converted(SLIPS, DOC_TO_DOCX, office, { ...LIMITS, milliseconds: 100 })).toBeNull();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(leftFolders()).toEqual([]);
    const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(running).not.toContain('tonghop-office-');
  });

  test('what comes out too large, or out of no Word file, is left', { timeout: 60_000 }, async () => {
    expect(await converted(SLIPS, DOC_TO_DOCX, office, { ...LIMITS, bytes: 1_000 })).toBeNull();
    expect(await converted(SLIPS.subarray(0, 700), DOC_TO_DOCX, office, LIMITS)).toBeNull();
    expect(await converted(SLIPS, DOC_TO_DOCX, '/nowhere/soffice', LIMITS)).toBeNull();
  });

  test('a written report becomes a PDF, with all its words', { timeout: 120_000 }, async () => {
    const word = await writePaper(PAPERS.signed!, NORM);
    const made = await pdfOf(word);
    expect(made).toHaveProperty('pdf');
    const { text } = await openDocument((made as { readonly pdf: Uint8Array }).pdf, 'a.pdf');
    expect(text.replace(/\s/gu, '')).toContain('Toàntỉnhgieo1.250halúa,đạt100,8%./.');
    expect(await pdfOf(word, 50)).toMatchObject({ missing: true, why: 'failed' });
    expect(leftFolders()).toEqual([]);
  });

  test('the pages of a report of 40 are as many as they were', { timeout: 120_000 }, async () => {
    const made = await pdfOf(await writePaper(longPaper(40, 300, 8), NORM));
    const said = readFileSync(new URL('../documents/paper/long.json', import.meta.url), 'utf8');
    const pages = Buffer.from((made as { readonly pdf: Uint8Array }).pdf)
      .toString('latin1')
      .match(/\/Type\/Page\b/gu);
    expect({ pages: pages?.length }).toEqual(JSON.parse(said));
  });
}
