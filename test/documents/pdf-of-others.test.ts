import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CheckedReport, checkBytes } from '../../src/app/index.ts';
import { openDocument } from '../../src/documents/index.ts';
import { startChromium } from '../journeys/chromium.ts';

const bytesOf = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const slips = (): Promise<CheckedReport> => checkBytes('slips.docx', bytesOf('../../samples/slips.docx'));

/** What a report's figures say, without where they stand: two files of one report must say the same. */
function figuresOf({ reading: { figures } }: CheckedReport, withNotes = true): string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures
    .filter(({ note }) => withNotes || note === undefined || note === null)
    .map(({ role, value, unit, of, subject, period, note }) =>
      [role, value, unit, of && byId.get(of)?.value, subject, period, note].join(' | '),
    );
}

describe('the sample as LibreOffice sets it', () => {
  const pdf = (): Promise<CheckedReport> => checkBytes('slips.pdf', bytesOf('pdf/slips.pdf'));

  test('says the same as the Word file: figures, head and foot, notes, findings', async () => {
    const [word, set] = await Promise.all([slips(), pdf()]);
    expect(figuresOf(set)).toEqual(figuresOf(word));
    expect(set.reading.head).toEqual(word.reading.head);
    expect(set.document.notes.map(({ label, marks }) => [label, marks.length])).toEqual(
      word.document.notes.map(({ label, marks }) => [label, marks.length]),
    );
    const findings = ({ checked }: CheckedReport): string[] => checked.findings.map(({ message }) => message).sort();
    expect(findings(set)).toEqual(findings(word));
  });

  test('has the paragraphs and cells of the Word file', async () => {
    const [word, set] = await Promise.all([slips(), pdf()]);
    const parts = ({ document: { blocks, text } }: CheckedReport): string[] =>
      blocks.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(''));
    // a soft break of the Word file is a line's end as any other, and a title may be of two paragraphs
    const lines = parts(word).flatMap((part) => part.split('\n'));
    const known = new Set([...parts(word), ...lines, ...lines.map((line, at) => `${line} ${lines[at + 1]}`)]);
    expect(parts(set).filter((part) => !known.has(part))).toEqual([]);
    const cells = set.document.blocks.filter(({ cell }) => cell !== null);
    expect(cells.length).toBeGreaterThan(50);
  });
});

test('the same report as a browser prints it, with its own heads and feet', { timeout: 60_000 }, async () => {
  const word = await slips();
  const { browser, close } = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(pageOf(word));
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<div style="font-size:10px;width:100%;text-align:center"><span class="pageNumber"></span></div>',
      footerTemplate:
        '<div style="font-size:9px;margin-left:60px">Báo cáo 6 tháng - trang <span class="pageNumber"></span>/<span class="totalPages"></span></div>',
    });
    const printed = await checkBytes('printed.pdf', bytes);
    expect(figuresOf(printed)).toEqual(figuresOf(word, false));
  } finally {
    await close();
  }
});

/** The body of a report as a page of the web: paragraphs and tables, no notes, the table at its end as lines. */
function pageOf({ document: { blocks, text } }: CheckedReport): string {
  const last = Math.max(...blocks.map(({ cell }) => cell?.table ?? 0));
  let html = '';
  let row = '';
  for (const { kind, pieces, note, cell, style } of blocks) {
    if (note !== null || kind === 'header' || kind === 'footer') continue;
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join('');
    const ruled = cell !== null && cell.table > 0 && cell.table < last;
    const now = ruled ? `${cell.table} ${cell.row}` : '';
    if (now !== row) {
      if (row !== '') html += '</tr>';
      if (row !== '' && row.split(' ')[0] !== now.split(' ')[0]) html += '</table>';
      if (ruled && row.split(' ')[0] !== now.split(' ')[0]) html += '<table>';
      if (ruled) html += '<tr>';
      row = now;
    }
    const look = `${style.bold ? 'font-weight:bold;' : ''}${style.centred ? 'text-align:center;text-indent:0' : ''}`;
    html += ruled ? `<td>${words}</td>` : `<p style="${look}">${words}</p>`;
  }
  return `<html lang="vi"><meta charset="utf-8"><style>
    @page { size: A4; margin: 20mm 15mm 20mm 30mm }
    body { font: 13pt "Open Sans"; line-height: 1.35 }
    p { text-indent: 1.2cm; text-align: justify; margin: 5pt 0 }
    table { border-collapse: collapse; width: 100% }
    td { border: 1px solid; padding: 3px; vertical-align: top }
  </style><body>${html}</body></html>`;
}

describe('passwords', () => {
  test('a file that opens only with one is refused, one that restricts what may be done is read', async () => {
    await expect(openDocument(bytesOf('pdf/locked.pdf'), 'locked.pdf')).rejects.toMatchObject({
      code: 'encrypted-pdf',
    });
    const { text } = await openDocument(bytesOf('pdf/restricted.pdf'), 'restricted.pdf');
    expect(text.trim()).toBe('Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.');
  });
});
