/**
 * Writes the Word files of the numbering tests, and beside each what LibreOffice makes of it as text. Run by hand,
 * with LibreOffice installed, when a case is added: `node scripts/oracle/renew.mjs`. The tests only read the files.
 *
 * `report-outline-resaved.docx` is LibreOffice's own writing of `report-outline.docx`: the same list by another hand.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CASES } from './cases.mjs';
import { wordFile } from './parts.mjs';

const folder = fileURLToPath(new URL('../../test/documents/numbering/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tonghop-oracle-'));

function convert(files, to, outdir) {
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', outdir, ...files], {
    stdio: 'ignore',
  });
}

try {
  mkdirSync(folder, { recursive: true });
  for (const [name, parts] of Object.entries(CASES)) writeFileSync(join(folder, `${name}.docx`), wordFile(parts));
  convert([join(folder, 'report-outline.docx')], 'docx', scratch);
  copyFileSync(join(scratch, 'report-outline.docx'), join(folder, 'report-outline-resaved.docx'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  convert(
    files.map((name) => join(folder, name)),
    'txt:Text (encoded):UTF8',
    folder,
  );
  console.log(`${files.length} files in ${folder}`);
} finally {
  rmSync(scratch, { recursive: true });
}
