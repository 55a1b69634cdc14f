/**
 * Writes the Word files of the tests' papers, and beside each what LibreOffice makes of it: the words of each page, where
 * the first lines stand, and its own writing of the file. Run by hand after `npm run build`, with LibreOffice and
 * poppler-utils installed, when a paper or its looks change: `node scripts/oracle/papers.mjs`. The tests only read the files.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePaper } from '../../dist/documents/index.js';
import { longPaper, NORM, PAPERS } from '../../test/documents/paper/papers.js';

const folder = fileURLToPath(new URL('../../test/documents/paper/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tonghop-papers-'));
const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;

function convert(file, to, outdir) {
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', outdir, file], { stdio: 'ignore' });
}

const text = (...args) => execFileSync('pdftotext', [...args, '-'], { encoding: 'utf8' });

/** The words of each page, line by line; what a line is padded with is no word. */
const pagesOf = (pdf) =>
  text('-layout', pdf)
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .normalize('NFC')
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter((line) => line !== ''),
    );

const LINES = { nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' };
const letters = (words) => [...words.normalize('NFC').replace(/\s/g, '')].sort().join('');

/** From where to where the country's name and its motto stand on the first page, in points. */
function linesOf(pdf) {
  const bases = new Map();
  const word = /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  for (const [, from, to, base, words] of text('-bbox', '-l', '1', pdf).matchAll(word)) {
    // The right half: the issuer stands on the left.
    if (Number(from) < 265) continue;
    const key = Math.round(Number(base));
    bases.set(key, [...(bases.get(key) ?? []), { from: Number(from), to: Number(to), words }]);
  }
  return Object.fromEntries(
    Object.entries(LINES).map(([name, line]) => {
      const found = [...bases.values()].find(
        (parts) => letters(parts.map(({ words }) => words).join('')) === letters(line),
      );
      return [name, { from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)) }];
    }),
  );
}

try {
  for (const [name, paper] of [...Object.entries(PAPERS), ['long', longPaper(40, 300, 8)]]) {
    const file = join(scratch, `${name}.docx`);
    writeFileSync(file, await writePaper(paper, NORM));
    convert(file, 'pdf', scratch);
    const pdf = join(scratch, `${name}.pdf`);
    const said = { pages: pagesOf(pdf), ...linesOf(pdf) };
    if (name === 'long') writeFileSync(join(folder, 'long.json'), `${JSON.stringify({ pages: said.pages.length })}\n`);
    else {
      writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(said, null, 1)}\n`);
      convert(file, 'docx', join(scratch, 'resaved'));
      copyFileSync(join(scratch, 'resaved', `${name}.docx`), join(folder, `${name}.resaved.docx`));
    }
    console.log(name, said.pages.length);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
