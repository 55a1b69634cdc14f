import { describe, expect, test } from 'vitest';
import { openDocumentSync } from '../../src/documents/index.ts';
import type { Document } from '../../src/figure/index.ts';
import { cell, footnote, mark, paragraph, run, table, type WordParts, word } from './word.ts';

function read(parts: WordParts | string): Document {
  return openDocumentSync(word(typeof parts === 'string' ? { body: parts } : parts), 'báo-cáo.docx');
}

function wordsOf(document: Document): string[] {
  return document.blocks.map((block) => block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(''));
}

describe('notes', () => {
  test('a footnote stands behind its paragraph, led by its mark', () => {
    const document = read({
      body:
        paragraph(`${run('Thu 12 tỷ')}${mark(2)}${run(', chi 9 tỷ')}${mark(3)}${run('.')}`) + paragraph(run('Hết.')),
      footnotes: footnote(2, ' Nội địa 10 tỷ.') + footnote(3, 'Thường xuyên 7 tỷ.'),
    });
    expect(document.text).toBe('Thu 12 tỷ¹, chi 9 tỷ².\n¹ Nội địa 10 tỷ.\n² Thường xuyên 7 tỷ.\nHết.');
    expect(wordsOf(document)).toEqual(['Thu 12 tỷ, chi 9 tỷ.', 'Nội địa 10 tỷ.', 'Thường xuyên 7 tỷ.', 'Hết.']);
    expect(document.notes).toMatchObject([
      { id: 'n1', label: '1', marks: [{ start: 9, end: 10 }], place: { start: 23 } },
      { id: 'n2', label: '2' },
    ]);
    expect(document.blocks.map(({ note }) => note)).toEqual([null, 'n1', 'n2', null]);
  });

  test('in a cell it stands behind the row; endnotes count in i, ii; own marks take no number', () => {
    const document = read({
      body:
        table([cell(paragraph(run('12') + mark(2))), cell(paragraph(run('13')))]) +
        paragraph(`${run('Thu')}<w:r><w:endnoteReference w:id="5"/></w:r>`) +
        paragraph(
          `${run('Chi')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>(*)</w:t></w:r>${run(' 9')}${mark(4)}`,
        ),
      footnotes: footnote(2, 'ghi chú ô') + footnote(3, 'riêng') + footnote(4, 'tiếp'),
      endnotes: `<w:endnote w:id="5">${paragraph(run('cuối'))}</w:endnote>`,
    });
    expect(document.text).toBe('12¹\t13\n¹ ghi chú ô\nThuⁱ\nⁱ cuối\nChi⁽*⁾ 9²\n⁽*⁾ riêng\n² tiếp\n');
    expect(document.notes.map(({ label }) => label)).toEqual(['1', 'i', '(*)', '2']);
  });

  test('a mark whose note is missing is kept, a deleted mark takes no number', () => {
    const by = 'w:id="9" w:author="A"';
    const document = read({
      body: paragraph(`${run('A')}<w:del ${by}>${mark(2)}</w:del>${run('B')}${mark(3)}${run('C')}${mark(8)}`),
      footnotes: footnote(2, 'bỏ') + footnote(3, 'giữ'),
    });
    expect(document.notes.map(({ label, place }) => [label, place !== null])).toEqual([
      ['1', true],
      ['2', false],
    ]);
    expect(document.text).toBe('AB¹C²\n¹ giữ\n');
  });

  test('numbers begin again in each section where the file asks for it, in its format', () => {
    const section =
      '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const document = read({
      body: paragraph(run('A') + mark(2) + run('B') + mark(3), section) + paragraph(run('C') + mark(4)) + section,
      footnotes: footnote(2, 'x') + footnote(3, 'y') + footnote(4, 'z'),
    });
    expect(document.notes.map(({ label }) => label)).toEqual(['a', 'b', 'a']);
  });

  test('notes typed by hand, in raised digits or in brackets, at the end', () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const typed = (open: string, close: string, properties: string): Document => {
      const sign = (number: string): string => run(`${open}${number}${close}`, properties);
      return read(
        paragraph(`${run('Thu 12 tỷ')}${sign('1')}${run(', chi 9 tỷ')}${sign('2')}${run('.')}`) +
          paragraph(run('Nơi nhận:')) +
          '<w:p/><w:p/>' +
          paragraph(`${sign('1')}${run(' Nội địa 10 tỷ.')}`) +
          paragraph(`${sign('2')}${run(' Thường xuyên 7 tỷ.')}`),
      );
    };
    for (const document of [typed('', '', up), typed('(', ')', ''), typed('(', ')', up)]) {
      expect(wordsOf(document)).toEqual(['Thu 12 tỷ, chi 9 tỷ.', 'Nơi nhận:', 'Nội địa 10 tỷ.', 'Thường xuyên 7 tỷ.']);
      expect(document.notes.map(({ label, marks, place }) => [label, marks.length, place !== null])).toEqual([
        ['1', 1, true],
        ['2', 1, true],
      ]);
      expect(document.blocks.map(({ note }) => note)).toEqual([null, null, 'n1', 'n2']);
    }
  });

  test('several paragraphs and a table in a note', () => {
    const document = read({
      body: paragraph(run('Thu') + mark(2)),
      footnotes: `<w:footnote w:id="2">${paragraph(run('một'))}${paragraph(run('hai'))}${table([cell(paragraph(run('ba')))])}<w:p/></w:footnote>`,
    });
    expect(document.text).toBe('Thu¹\n¹ một\nhai\nba\n');
    expect(document.blocks.map(({ note }) => note)).toEqual([null, 'n1', 'n1', 'n1']);
  });
});
