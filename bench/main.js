// @ts-check
// `npm run bench`: one line of JSON for each measure. `--quick` leaves the largest text and the slowest comparison out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { acrossReports, checkBytes, checkBytesSync, wordOfText } from '../dist/app/index.js';
import { tell, timed } from './clock.js';
import { annexOf, reportOf } from './texts.js';

const KB = 1024;
const MB = 1024 * KB;
const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-'));
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = here('../dist/cli/main.js');

const fileOf = (/** @type {string} */ name, /** @type {string | Uint8Array} */ content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs a program of its own; null where it took longer than the limit. */
const run = (/** @type {readonly string[]} */ args, limit = 600_000) => {
  const { stdout, error } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: limit, maxBuffer: 64 * MB });
  return error ? null : stdout;
};

async function text() {
  for (const dense of [false, true]) {
    const bytes = Buffer.from(reportOf(100 * KB, dense));
    const { figures, checked } = checkBytesSync('report.txt', bytes).checked.coverage;
    // The compiler is done with all that runs here only after some forty passes.
    const times = await timed(() => checkBytesSync('report.txt', bytes), 30, 40);
    tell(dense ? 'read and check 100 KB, three times as dense' : 'read and check 100 KB', {
      ...times,
      figures,
      checked,
    });
  }
}

/** An annex of 2,000 rows, and what a library takes to open the same file. */
async function annex() {
  const bytes = await annexOf(2000);
  const { figures, checked } = checkBytesSync('annex.xlsx', bytes).checked.coverage;
  const times = await timed(() => checkBytesSync('annex.xlsx', bytes), 10, 3);
  tell('read and check an annex of 2,000 rows', { ...times, figures, checked });
  const opened = await timed(() => new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer), 10, 3);
  tell('for comparison: exceljs opens the same file', opened);
}

/** Each size in a process of its own, for its peak memory. */
function large() {
  for (const megabytes of quick ? [1, 3] : [1, 3, 10]) {
    const file = fileOf(`${megabytes}.txt`, reportOf(megabytes * MB));
    const printed = JSON.parse(run([here('once.js'), file]) ?? '{}');
    tell(`read and check ${megabytes} MB`, { ...printed, ms_per_mb: Math.round(printed.ms / megabytes) });
  }
}

async function start() {
  const file = fileOf('100k.txt', reportOf(100 * KB));
  // The processor time measured here would be this process's, not the command's.
  const measure = async (/** @type {string} */ name, /** @type {readonly string[]} */ words) => {
    const { cpu_ms: _, ...times } = await timed(() => run([COMMAND, ...words]), 7, 1);
    tell(`command: ${name}`, times);
  };
  await measure('--version', ['--version']);
  await measure('check 100 KB', ['check', file]);
}

async function word() {
  const bytes = await wordOfText(reportOf(100 * KB));
  const { figures } = checkBytesSync('report.docx', bytes).checked.coverage;
  tell('read and check a Word file of 50 pages', {
    ...(await timed(() => checkBytesSync('report.docx', bytes), 15, 3)),
    figures,
  });
}

/** Ten reports of 50 pages, three of a kind the same but for some digits, against one another; beside it, the time of reading them. */
async function across() {
  const texts = Array.from({ length: 10 }, (_, seed) => Buffer.from(reportOf(100 * KB, false, 2024 + seed)));
  const read = () => texts.map((bytes, k) => checkBytesSync(`report ${k}.txt`, bytes));
  const reports = read();
  const { compared, checks, findings } = acrossReports(reports);
  tell('ten reports of 50 pages against one another', {
    ...(await timed(() => acrossReports(reports), 10, 3)),
    compared,
    checks: checks.length,
    findings: findings.length,
  });
  tell('for comparison: reading and checking these ten, each alone', await timed(read, 3, 1));
}

/** The sample as a PDF, reckoned up to 50 pages; and what its library alone takes to bring out the letters. */
async function pdf() {
  const sample = readFileSync(here('../test/documents/pdf/slips.pdf'));
  const pages = 6;
  const { figures } = (await checkBytes('report.pdf', sample)).checked.coverage;
  const times = await timed(() => checkBytes('report.pdf', sample), 10, 2);
  tell('read and check a PDF of 6 pages', {
    ...times,
    figures,
    ms_per_50_pages: Math.round((times.median_ms * 50) / pages),
  });
  const bare = await timed(() => bareText(sample), 10, 2);
  tell('for comparison: pdfjs-dist, getTextContent of the same pages', bare);
}

async function bareText(/** @type {Uint8Array} */ bytes) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
  const file = await loading.promise;
  for (let page = 1; page <= file.numPages; page++) await (await file.getPage(page)).getTextContent();
  await loading.destroy();
}

/** What others need for the same text: one pattern of numbers, and the nearest library there is. */
async function floor() {
  const report = reportOf(100 * KB);
  const pass = await timed(() => [...report.matchAll(/\d+(?:[.,]\d+)*/g)].length);
  tell('for comparison: a bare pass of one number pattern, 100 KB', pass);
  const file = fileOf('floor.txt', report);
  const limit = quick ? 5_000 : 90_000;
  for (const kind of ['numbers', 'units']) {
    const printed = run([here('recognizers.js'), kind, file], limit);
    const values = printed === null ? { more_than_ms: limit } : JSON.parse(printed);
    tell(`for comparison: Recognizers-Text (German), ${kind}, 100 KB`, values);
  }
}

tell('machine', { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length });
try {
  await text();
  await start();
  await word();
  await across();
  await pdf();
  await annex();
  large();
  await floor();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
