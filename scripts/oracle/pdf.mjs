/**
 * Writes the PDF files of the tests, which come from other programs than our own: the sample with slips as LibreOffice
 * sets it, and a page that opens with a password, or without one but with what may be done to it restricted. Run by
 * hand, with LibreOffice installed, when the samples change: `node scripts/oracle/pdf.mjs`. The tests only read the files.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../test/documents/pdf/');
const scratch = mkdtempSync(join(tmpdir(), 'tonghop-pdf-'));
const TYPES = { boolean: 'boolean', string: 'string', number: 'long' };
const SENTENCE = 'Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.';

/** The Word file in a font that has all the letters of Vietnamese and is free: only one is then part of the PDF. */
function inOneFont(file) {
  const parts = unzipSync(readFileSync(file));
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('.xml')) parts[name] = strToU8(strFromU8(bytes).replaceAll('Times New Roman', 'DejaVu Serif'));
  }
  const copy = join(scratch, basename(file));
  writeFileSync(copy, zipSync(parts));
  return copy;
}

function convert(file, name, options = {}) {
  const set = { UseTaggedPDF: false, ...options };
  const typed = Object.entries(set).map(([key, value]) => [key, { type: TYPES[typeof value], value: String(value) }]);
  const to = `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(typed))}`;
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  const from = file.endsWith('.txt') ? ['--infilter=Text (encoded):UTF8'] : [];
  const args = [profile, '--headless', ...from, '--convert-to', to, '--outdir', scratch, file];
  execFileSync('soffice', args, { stdio: 'ignore' });
  copyFileSync(join(scratch, basename(file).replace(/\.\w+$/, '.pdf')), join(folder, name));
}

try {
  mkdirSync(folder, { recursive: true });
  convert(inOneFont(here('../../samples/slips.docx')), 'slips.pdf');
  const text = join(scratch, 'page.txt');
  writeFileSync(text, SENTENCE);
  convert(text, 'locked.pdf', { EncryptFile: true, DocumentOpenPassword: 'a' });
  convert(text, 'restricted.pdf', { RestrictPermissions: true, PermissionPassword: 'a', Printing: 0 });
} finally {
  rmSync(scratch, { recursive: true });
}
