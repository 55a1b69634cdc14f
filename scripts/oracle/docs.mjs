/**
 * Writes the old Word files of the tests, and beside each what LibreOffice makes of it as .docx. Run by hand after
 * `npm run build`, with LibreOffice installed: `node scripts/oracle/docs.mjs`. `npm test` only reads the files.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TCVN3 } from '../../dist/documents/fonts/encodings.js';
import { cell, table, wordFile } from './parts.mjs';

const folder = fileURLToPath(new URL('../../test/documents/doc/', import.meta.url));
const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tonghop-oracle-'));

function convert(file, to, outdir) {
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', outdir, file], { stdio: 'ignore' });
}

const codes = new Map([...TCVN3.single].map(([code, letter]) => [letter, code]));
const old = (text, font) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${[...text].map((letter) => codes.get(letter) ?? letter).join('')}</w:t></w:r>`;
const paragraph = (...runs) => `<w:p>${runs.join('')}</w:p>`;

const SENTENCES = [
  'Đàn trâu có 8.120 con, đạt 96,8% kế hoạch, giảm 120 con so với cùng kỳ năm trước.',
  'Thu ngân sách trên địa bàn ước đạt 48,26 tỷ đồng, bằng 52,47% dự toán.',
];
const body = [
  paragraph(old('báo cáo tình hình kinh tế', '.VnTimeH')),
  ...SENTENCES.map((sentence) => paragraph(old(sentence, '.VnTime'))),
  table([['Lúa xuân', '1.850'].map((words) => cell(paragraph(old(words, '.VnTime'))))]),
  paragraph(old('Hết.', '.VnTime')),
].join('');

try {
  writeFileSync(join(scratch, 'old-font.docx'), wordFile({ body }));
  copyFileSync(join(samples, 'slips.docx'), join(scratch, 'slips.docx'));
  for (const name of ['old-font', 'slips']) {
    convert(join(scratch, `${name}.docx`), 'doc', folder);
    convert(join(folder, `${name}.doc`), 'docx', folder);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
