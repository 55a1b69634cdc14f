import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkBytesSync } from '../../../src/app/index.ts';
import { openDocumentSync, writePaper } from '../../../src/documents/index.ts';
import { childOf, childrenOf, type Element, valOf } from '../../../src/documents/package/xml.ts';
import type { Document, Paper, PaperBlock, PaperRun } from '../../../src/figure/index.ts';
import { expected, notesIn, wordsOf } from './expected.ts';
import { figure, heading, longPaper, NORM, note, PAPERS, paragraph, say, table } from './papers.js';
import { all, partsOf, textOf, treeOf } from './parts.ts';

const { whole, signed, commune } = PAPERS as Readonly<Record<'whole' | 'signed' | 'commune', Paper>>;
const written = async (paper: Paper): Promise<Document> =>
  openDocumentSync(await writePaper(paper, NORM), 'báo-cáo.docx');
const bodyOf = async (paper: Paper): Promise<Element> =>
  treeOf(partsOf(await writePaper(paper, NORM))['word/document.xml']!);

const linesOf = (document: Document): string[] =>
  document.blocks.map(({ pieces }) => pieces.map(({ start, end }) => document.text.slice(start, end)).join(''));

/** Every line stands in the text, in this order. */
function inOrder(lines: readonly string[], given: readonly string[]): void {
  let from = 0;
  for (const line of given) {
    const at = lines.findIndex((one, index) => index >= from && (one === line || one === `${line}/.`));
    expect(at, `${line} behind ${lines[from - 1]}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

describe('our own reader finds in the file', () => {
  test.each(Object.entries({ whole, signed, commune, long: longPaper(40, 300, 8) as Paper }))(
    'text, notes and tables of a paper: %s',
    async (name, paper) => {
      const document = await written(paper);
      const blocks = [...paper.blocks, ...paper.annexes.flatMap((annex) => annex.blocks)];
      const body = linesOf(document);
      if (name === 'signed') expect(body).toContain('Toàn tỉnh gieo 1.250 ha lúa, đạt 100,8%./.');
      else inOrder(body, blocks.flatMap(expected));
      expect(document.notices).toEqual([]);
      expect(document.notes.map(({ place }) => document.text.slice(place!.start, place!.end))).toEqual(
        notesIn(blocks).map((one) => expect.stringMatching(new RegExp(`${wordsOf(one.content)}$`, 'u')) as string),
      );
    },
  );

  test('head, page and figures, and nothing to say against its form', async () => {
    for (const paper of [whole, signed, commune]) {
      const { reading, checked } = checkBytesSync('báo-cáo.docx', await writePaper(paper, NORM));
      expect(reading.head).toMatchObject({ title: paper.head.title, signer: paper.head.signer, date: paper.head.date });
      expect(checked.findings.filter(({ code }) => code === 'format')).toEqual([]);
    }
    const { reading } = checkBytesSync('báo-cáo.docx', await writePaper(commune, NORM));
    expect(reading.head).toMatchObject({ issuer: 'UBND xã Đồng Viện', number: '132/BC-UBND', period: '2026-11' });
  });

  test('a look: bold, italic, both', async () => {
    const runs = all(await bodyOf(whole), 'w:r').filter((run) => /năng suất|giữ như/u.test(textOf(run)));
    const look = (run: Element): string[] => (childOf(run, 'w:rPr')?.children ?? []).map(({ name }) => name ?? '');
    expect(runs.map(look)).toEqual([
      ['w:i', 'w:iCs'],
      ['w:b', 'w:bCs', 'w:i', 'w:iCs'],
    ]);
  });
});

/** Every figure of a paper, also of notes and cells. */
function figuresOf(paper: Paper): { readonly id: string; readonly text: string }[] {
  const of = (content: readonly PaperRun[]): { readonly id: string; readonly text: string }[] =>
    content.flatMap((run) => (run.kind === 'note' ? of(run.content) : run.kind === 'figure' ? [run] : []));
  return [...paper.blocks, ...paper.annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === 'paragraph'
      ? of(block.content)
      : block.kind === 'table'
        ? block.rows.flatMap((row) => row.flatMap(({ content }) => of(content)))
        : [],
  );
}

describe('a figure leads back to its fact', () => {
  test('as a content control, and as a bookmark within it', async () => {
    const parts = partsOf(await writePaper(whole, NORM));
    const controls = ['word/document.xml', 'word/footnotes.xml'].flatMap((name) => all(treeOf(parts[name]!), 'w:sdt'));
    const found = controls.map((control) => ({
      tag: valOf(childOf(control, 'w:sdtPr'), 'w:tag'),
      bookmark: all(control, 'w:bookmarkStart')
        .map(({ attributes }) => attributes['w:name'])
        .join(),
      text: textOf(control),
    }));
    const wanted = figuresOf(whole).map(({ id, text }) => ({
      tag: `tonghop:${id}`,
      bookmark: `th_${id.replaceAll('.', '_')}`,
      text,
    }));
    const byTag = (list: typeof found) => list.sort((a, b) => (a.tag! < b.tag! ? -1 : 1));
    expect(byTag(found)).toEqual(byTag(wanted));
    const titles = controls.map((control) => valOf(childOf(control, 'w:sdtPr'), 'w:alias'));
    expect(new Set(titles)).toEqual(new Set(['Diện tích lúa đông xuân', 'Số liệu']));
    const ids = controls.map((control) => valOf(childOf(control, 'w:sdtPr'), 'w:id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('and a block by its bookmark', async () => {
    const body = await bodyOf(whole);
    const paragraphs = all(body, 'w:p');
    for (const block of whole.blocks) {
      const holder = paragraphs.find((one) =>
        childrenOf(one, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === `thb_${block.id}`),
      );
      const text = block.kind === 'table' ? wordsOf(block.rows[0]![0]!.content) : expected(block)[0]!;
      expect(textOf(holder!).replace(/\/\.$/u, '')).toBe(text);
    }
    const [starts, ends] = ['w:bookmarkStart', 'w:bookmarkEnd'].map((name) =>
      all(body, name)
        .map(({ attributes }) => attributes['w:id'])
        .sort(),
    );
    expect(starts).toEqual(ends);
  });

  test('still when LibreOffice has written the file again: it keeps the bookmarks, all of them', () => {
    for (const [name, paper] of Object.entries({ whole, signed, commune })) {
      const parts = partsOf(readFileSync(new URL(`${name}.resaved.docx`, import.meta.url)));
      const names = [parts['word/document.xml'], parts['word/footnotes.xml'] ?? '<none/>'].flatMap((part) =>
        all(treeOf(part!), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
      );
      const figures = figuresOf(paper).map(({ id }) => `th_${id.replaceAll('.', '_')}`);
      const blocks = paper.blocks.map(({ id }) => `thb_${id}`);
      expect(names).toEqual(expect.arrayContaining([...figures, ...blocks]));
    }
  });
});

describe('what an outside program says', () => {
  const squeezed = (text: string): string => text.replace(/\s/gu, '').toUpperCase();
  const saidOf = (name: string): string[][] =>
    (JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as { readonly pages: string[][] })
      .pages;

  test('each block stands on a page, the number of the page above it, but for the first', () => {
    const chapters = [5, 1, 2, 2];
    const pages = saidOf('whole');
    expect(pages).toHaveLength(chapters.reduce((sum, count) => sum + count, 0));
    const numbers = pages.map(([first]) => (/^\d+$/u.test(first!) ? Number(first) : null));
    const counted = (count: number): (number | null)[] =>
      Array.from({ length: count }, (_, n) => (n === 0 ? null : n + 1));
    expect(numbers).toEqual(chapters.flatMap(counted));
    for (const page of pages) expect(page.slice(0, 2)).toContain('DỰ THẢO - SỐ LIỆU MINH HỌA');
    const text = squeezed(pages.flat().join(''));
    for (const block of whole.blocks.filter(({ kind }) => kind === 'heading')) {
      expect(text).toContain(squeezed(expected(block).join('')));
    }
    for (const { text: number } of figuresOf(whole)) expect(text).toContain(squeezed(number));
  });

  test("the country's name stands in one line, heads repeat, the page of signatures holds text", () => {
    for (const name of ['whole', 'signed', 'commune']) {
      expect(saidOf(name)[0]!.some((line) => line.endsWith('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toBe(true);
    }
    const across = saidOf('whole').filter((page) => page.some((line) => /^\d+ Công trình số/u.test(line)));
    expect(across.length).toBe(4);
    for (const page of across) expect(page.some((line) => /^TT\b|^TT Chỉ tiêu/u.test(line))).toBe(true);
    const last = saidOf('whole').find((page) => page.some((line) => line.includes('Nơi nhận')))!;
    expect(last.some((line) => line.endsWith('./.'))).toBe(true);
    expect(saidOf('commune')[0]!.join(' ')).not.toContain('DỰ THẢO');
    expect(saidOf('signed').flat().join(' ')).not.toMatch(/DỰ THẢO|MINH HỌA/u);
  });
});

describe('the same paper', () => {
  test('gives the same bytes, whenever it is written', async () => {
    const [first, second] = [await writePaper(whole, NORM), await writePaper(whole, NORM)];
    expect(Buffer.compare(first, second)).toBe(0);
    const core = partsOf(first)['docProps/core.xml']!;
    expect(core).toContain('<dc:title>Báo cáo Tình hình thực hiện');
    expect(core).toContain('<dc:creator>ỦY BAN NHÂN DÂN TỈNH THANH SƠN</dc:creator>');
    expect(partsOf(await writePaper(signed, NORM))['docProps/core.xml']).toContain('>2026-02-05T00:00:00Z<');
    expect(partsOf(first)['docProps/custom.xml']).toMatch(/"tonghop.report"><[^>]+>r7<.*"tonghop.version"><[^>]+>3</u);
    expect(partsOf(first)['word/styles.xml']).toContain('<w:lang w:val="vi-VN"/>');
  });
});

describe('papers of all sorts', () => {
  const long = 'ỦY BAN NHÂN DÂN THÀNH PHỐ MƯỜNG HOA TRÀ LƯƠNG SƠN THUẬN BÌNH AN KHÁNH HÒA VANG';

  test('long issuers and titles, none of what may be missing', async () => {
    const head = { ...whole.head, superior: long, issuer: long, title: `${whole.head.title} `.repeat(6).trim() };
    const document = await written({ ...whole, head });
    expect(linesOf(document).join('\n')).toContain(head.title);
    const bare = {
      ...whole.head,
      addressees: [],
      grounds: [],
      recipients: [],
      authority: [],
      signer: '',
      urgency: null,
    };
    const empty = await written({ head: bare, blocks: [], annexes: [], madeUp: false, draft: false });
    expect(empty.text).toContain('BÁO CÁO');
    expect(empty.text).not.toContain('./.');
  });

  test.each([
    ['a full stop', [say('Hết.')], 'Hết./.'],
    ['none', [say('Hết')], 'Hết./.'],
    ['the sign itself', [say('Hết./.')], 'Hết./.'],
    ['a figure', [say('Đạt '), figure('c', '5 ha')], 'Đạt 5 ha./.'],
    ['a note', [say('Hết.'), note('n', say('Ghi chú.'))], 'Hết./.'],
    ['a space', [say('Hết. ')], 'Hết./.'],
  ])('end with "./." behind %s', async (_, content, text) => {
    const document = await written({ ...signed, blocks: [paragraph('p', ...content)] });
    expect(linesOf(document)).toContain(text);
  });

  test('that end with a table have the sign below it; a landscape table is followed by an upright page', async () => {
    const wide = table('t', 'Bảng', ['TT', 'Tên'], [['1', 'Lúa']], true) as PaperBlock;
    const paper = { ...signed, blocks: [heading('h', 2, '1.', 'Bảng kê') as PaperBlock, wide] };
    const body = await bodyOf(paper);
    const turned = all(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(turned).toEqual(['portrait', 'landscape', 'portrait']);
    expect(all(body, 'w:p').map(textOf)).toContain('./.');
    // Its heading is on the page of the table.
    const order = all(body, 'w:p');
    const section = order.findIndex((one) => all(one, 'w:sectPr').length > 0);
    expect(order.findIndex((one) => textOf(one) === '1. Bảng kê')).toBeGreaterThan(section);
  });

  test('of 30 notes have 30, with their words', async () => {
    const blocks = Array.from({ length: 30 }, (_, n) =>
      paragraph(`p${n}`, say(`Đoạn ${n}`), note(`n${n}`, say('Ghi chú số '), figure(`c${n}`, `${n}`)), say('.')),
    );
    const { notes, text } = await written({ ...signed, blocks });
    expect(notes.map(({ label, marks }) => [label, marks.length])).toEqual(
      Array.from({ length: 30 }, (_, n) => [`${n + 1}`, 1]),
    );
    expect(notes.map(({ place }) => text.slice(place!.start, place!.end).match(/\d+$/u)?.[0])).toEqual(
      Array.from({ length: 30 }, (_, n) => `${n}`),
    );
  });
});
