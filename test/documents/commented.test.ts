import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, openDocumentSync, withComments, wordFromText } from '../../src/documents/index.ts';
import { Zip } from '../../src/documents/package/zip.ts';
import type { Document } from '../../src/figure/index.ts';
import { commentedWords, commentOn, count, deadline, on, partOf, treeOf } from './commented-words.ts';
import { cell, footnote, mark, paragraph, run, table, word } from './word.ts';

describe('comments in a Word file', () => {
  test('a run is cut around the words, with its properties on each part', () => {
    const { commented, xml } = commentOn(
      { body: paragraph('<w:r w:rsidR="00AA"><w:rPr><w:b/></w:rPr><w:t>Thu 12 tỷ đồng</w:t></w:r>') },
      '12',
    );
    expect(commented).toEqual({ '0': '12' });
    expect(count(xml, '<w:r w:rsidR="00AA"><w:rPr><w:b/></w:rPr><w:t')).toBe(3);
    expect(count(xml, 'xml:space="preserve"')).toBe(3);
  });

  test('whole runs are not cut', () => {
    const body = paragraph(run('Thu ') + run('12') + run(' tỷ'));
    const { xml } = commentOn({ body }, '12');
    expect(xml).toContain(
      `${run('Thu ')}<w:commentRangeStart w:id="0"/>${run('12')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' tỷ')}`,
    );
  });

  test('several in one run, touching each other, and over several runs and paragraphs', () => {
    const body = paragraph(run('Thu 12 tỷ, chi 9') + run(' tỷ')) + paragraph(run('Dư 3 tỷ'));
    const { commented } = commentOn({ body }, '12', '12', ' tỷ, chi', '9 tỷ', '9 tỷ\nDư 3');
    expect(commented).toEqual({ '0': '12', '1': '12', '2': ' tỷ, chi', '3': '9 tỷ', '4': '9 tỷDư 3' });
  });

  test('entities, line breaks and letters beyond the first plane keep their places', () => {
    const body = paragraph('<w:r><w:t>A&amp;B &#x1F600; &lt;12&gt; 𝟚 hết</w:t></w:r>');
    const { commented } = commentOn({ body }, '<12>', 'hết', 'A&B');
    expect(commented).toEqual({ '0': '<12>', '1': 'hết', '2': 'A&B' });
  });

  test('in cells, links, changes, controls and beside tabs', () => {
    const body =
      table([cell(paragraph(run('ô 12'))), cell(paragraph(run('13')))]) +
      paragraph(
        `<w:hyperlink>${run('liên kết 14')}</w:hyperlink><w:ins w:id="7" w:author="A">${run('thêm 15')}</w:ins>`,
      ) +
      paragraph(
        `<w:sdt><w:sdtContent>${run('ô điền 16')}</w:sdtContent></w:sdt><w:r><w:tab/><w:t>17</w:t><w:tab/><w:t>18</w:t></w:r>`,
      );
    const { commented } = commentOn({ body }, '12', '13', '14', '15', '16', '17', '18');
    expect(Object.values(commented)).toEqual(['12', '13', '14', '15', '16', '17', '18']);
  });

  test('on a note: around its mark in the body', () => {
    const parts = { body: paragraph(run('Thu 12 tỷ') + mark(2) + run('.')), footnotes: footnote(2, ' Nội địa 10 tỷ.') };
    const { commented, bytes } = commentOn(parts, '10 tỷ', '12');
    expect(commented).toEqual({ '0': '‹2›', '1': '12' });
    expect(partOf(bytes, 'word/footnotes.xml')).toBe(partOf(word(parts), 'word/footnotes.xml'));
  });

  test('on an automatic number: at the place before its words; on a header: at the beginning', () => {
    const { xml, commented } = commentOn(
      {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:start w:val="3"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        headers: [paragraph(run('Dự thảo'))],
        body: `${paragraph(run('Thu 12'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/></w:sectPr>`,
      },
      '3.',
      'Dự thảo',
    );
    expect(xml).toContain('</w:pPr><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>');
    expect(Object.keys(commented)).toEqual(['0', '1']);
  });

  test('comments that are there stay, ids go on, and the lists of parts are untouched', () => {
    const parts = {
      body: paragraph(
        `<w:commentRangeStart w:id="4"/>${run('Thu 12')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run(' tỷ')}`,
      ),
      comments: `<w:comment w:id="4" w:author="B">${paragraph(run('cũ'))}</w:comment>`,
    };
    const { bytes, commented } = commentOn(parts, '12');
    expect(commented).toEqual({ '4': 'Thu 12', '5': '12' });
    const comments = partOf(bytes, 'word/comments.xml');
    expect(comments).toContain(parts.comments);
    expect(count(comments, '<w:comment ')).toBe(2);
    expect(partOf(bytes, '[Content_Types].xml')).toBe(partOf(word(parts), '[Content_Types].xml'));
  });

  test('a file without comments gets the part, its type and the relation to it', () => {
    const { bytes } = commentOn({ body: paragraph(run('Thu 12 tỷ')) }, '12');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
    expect(partOf(bytes, 'word/comments.xml')).toContain('w:initials="TH"');
  });

  test('every other entry stays byte for byte, and in its order', () => {
    const bytes = word({
      body: paragraph(run('Thu 12 tỷ')),
      styles: '',
      more: { 'word/media/a.bin': '\u0001\u0002'.repeat(50), 'docProps/app.xml': '<a/>' },
    });
    const document = openDocumentSync(bytes, 'a.docx');
    const result = withComments(bytes, document, [on(document, '12')]);
    const before = new Zip(bytes, LIMITS, deadline);
    const after = new Zip(result, LIMITS, deadline);
    const changed = new Set(['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']);
    expect([...after.entries.keys()].slice(0, before.entries.size)).toEqual([...before.entries.keys()]);
    for (const [name, entry] of before.entries) {
      if (changed.has(name)) continue;
      const copy = after.entries.get(name)!;
      const raw = (file: Uint8Array, offset: number): Uint8Array =>
        file.slice(offset, offset + 30 + name.length + entry.packed);
      expect(raw(result, copy.offset)).toEqual(raw(bytes, entry.offset));
    }
  });

  test('no comments: the same bytes; a copy of the document: found again from the bytes', () => {
    const bytes = word({ body: paragraph(run('Thu 12 tỷ')) });
    const document = openDocumentSync(bytes, 'a.docx');
    expect(withComments(bytes, document, [])).toEqual(new Uint8Array(bytes));
    const copy = structuredClone(document);
    expect(commentedWords(withComments(bytes, copy, [on(copy, '12')]))).toEqual({ '0': '12' });
  });

  test('a comment with signs that XML does not know, line breaks, no date', () => {
    const bytes = word({ body: paragraph(run('Thu 12 tỷ')) });
    const document = openDocumentSync(bytes, 'a.docx');
    const comment = { ...on(document, '12', 'a <b> & "c"\u0000\ud800\nhai'), author: '<x>', date: 'hôm nay' };
    const result = treeOf(withComments(bytes, document, [comment]), 'word/comments.xml');
    expect(JSON.stringify(result)).toContain('a <b> & \\"c\\"');
    expect(result.children).toHaveLength(1);
  });

  test('a file that uses no prefix', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const body = `<?xml version="1.0"?><document xmlns="${main}"><body><p><r><t>Thu 12 tỷ</t></r></p></body></document>`;
    const { commented } = commentOn({ body: '', more: { 'word/document.xml': body } }, '12');
    expect(commented).toEqual({ '0': '12' });
  });

  test('any words of any runs: the text stays, and each comment holds its words', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ế', '1', ' ', '&amp;', '𝟚', '&#10;'),
      minLength: 1,
      maxLength: 8,
    });
    const paragraphs = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const places = fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, places, (texts, ranges) => {
        const bytes = word({
          body: texts.map((runs) => paragraph(runs.map((one) => run(one)).join(''))).join('') + paragraph(run('cuối')),
        });
        const document = openDocumentSync(bytes, 'a.docx');
        const comments = ranges.map(([at, length]) => {
          const start = at % document.text.length;
          return {
            at: { start, end: Math.min(document.text.length, start + length + 1) },
            author: 'A',
            text: 'x',
            date: '',
          };
        });
        const result = withComments(bytes, document, comments);
        expect(openDocumentSync(result, 'a.docx').text).toBe(document.text);
        const found = commentedWords(result);
        for (const [id, { at }] of comments.entries()) {
          const wanted = document.text.slice(at.start, at.end).replace(/\n/g, '');
          if (wanted !== '' && !/[\ud800-\udfff]/.test(wanted)) expect(found[id]?.replace(/\n/g, ' ')).toBe(wanted);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a Word file made of a text', () => {
  const text = [
    'BÁO CÁO',
    '- Đã tiêm 900 liều[footnoteRef:1], tổng đàn gia súc của xã',
    'là 1.200 con[footnoteRef:2]. [1: 500 liều cho trâu.]  [2: Trâu 200 con;',
    '- Bò 1.000 con.]',
    '',
    '| Chỉ tiêu | KH |',
    '| Lúa | 120 |',
    '',
    'Hết & <xong>.',
  ].join('\n');

  function made(words: string[]): { document: Document; bytes: Uint8Array } {
    const document = openDocumentSync(new TextEncoder().encode(text), 'a.txt');
    return {
      document,
      bytes: wordFromText(
        document,
        words.map((one) => on(document, one)),
      ),
    };
  }

  test('its paragraphs, table and notes are a Word file by the decree', () => {
    const { bytes } = made([]);
    const again = openDocumentSync(bytes, 'b.docx');
    expect(again.text).toBe(
      'BÁO CÁO\n- Đã tiêm 900 liều¹, tổng đàn gia súc của xã là 1.200 con².\n¹ 500 liều cho trâu.\n² Trâu 200 con;\n- Bò 1.000 con.\nChỉ tiêu\tKH\nLúa\t120\n\nHết & <xong>.',
    );
    expect(again.notes.map(({ label, marks }) => [label, marks.length])).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
    expect(again.page).toMatchObject({
      width: 11906,
      left: 1701,
      pageNumber: { in: 'header', centred: true, onFirst: false },
    });
  });

  test('the comments stand at their words; those on a note at its mark', () => {
    const { bytes } = made(['900', '1.200', '500', '1.000', '120', '<xong>', 'xã\nlà']);
    expect(Object.values(commentedWords(bytes))).toEqual(['900', '1.200', '‹1›', '‹2›', '120', '<xong>', 'xã là']);
    expect(count(partOf(bytes, 'word/comments.xml'), '<w:comment ')).toBe(7);
  });

  test('signs that XML does not know are left out', () => {
    const document = openDocumentSync(new TextEncoder().encode('Thu\u0002 12 tỷ'), 'a.txt');
    expect(commentedWords(wordFromText(document, [on(document, '12')]))).toEqual({ '0': '12' });
  });
});
