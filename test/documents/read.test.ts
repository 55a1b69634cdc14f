import { describe, expect, test } from 'vitest';
import { openDocumentSync } from '../../src/documents/index.ts';
import type { Document } from '../../src/figure/index.ts';
import { cell, paragraph, run, table, type WordParts, word } from './word.ts';

function read(parts: WordParts | string): Document {
  return openDocumentSync(word(typeof parts === 'string' ? { body: parts } : parts), 'báo-cáo.docx');
}

function wordsOf(document: Document): string[] {
  return document.blocks.map((block) => block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(''));
}

function noticesOf(document: Document): string[] {
  return document.notices.map(({ code, detail }) => [code, ...Object.values(detail)].join(' '));
}

describe('paragraphs', () => {
  test('runs, tabs, breaks, no-break and soft hyphens, no-break spaces, symbols', () => {
    const body = paragraph(
      `${run('Tỷ lệ ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 95')}<w:r><w:t>%</w:t><w:tab/><w:t>năm 2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:br/><w:t>kinh</w:t><w:softHyphen/><w:t> tế\u00a0xã</w:t></w:r>`,
    );
    const document = read(body);
    expect(document.text).toBe('Tỷ lệ ≥ 95%\tnăm 2021-2025\nkinh tế\u00a0xã');
    expect(document.blocks).toHaveLength(1);
  });

  test('raised and lowered digits keep their sense', () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const down = '<w:vertAlign w:val="subscript"/>';
    const body = paragraph(
      `${run('120 m')}${run('2', up)}${run('; 21,5 ')}${run('0', up)}${run('/')}${run('00', down)}${run('; CO')}${run('2', down)}`,
    );
    expect(read(body).text).toBe('120 m²; 21,5 ⁰/₀₀; CO₂');
  });

  test('soft breaks before items make blocks of their own, those within a title do not', () => {
    const document = read(
      paragraph('<w:r><w:t>BÁO CÁO</w:t><w:br/><w:t>Tình hình năm</w:t></w:r>') +
        paragraph('<w:r><w:t>Kết quả như sau:</w:t><w:br/><w:t>- Lúa 5 ha;</w:t><w:br/><w:t>- Ngô 2 ha.</w:t></w:r>'),
    );
    expect(wordsOf(document)).toEqual(['BÁO CÁO\nTình hình năm', 'Kết quả như sau:', '- Lúa 5 ha;', '- Ngô 2 ha.']);
  });

  test('hidden text is left out and said, also where a style hides it', () => {
    const document = read({
      styles: '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body:
        paragraph(
          run('Thu 12 tỷ') +
            run(' bí số', '<w:vanish/>') +
            run(' ẩn', '<w:rStyle w:val="An"/>') +
            run(' đồng', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'),
        ) + paragraph(run('cả đoạn', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>'),
    });
    expect(document.text).toBe('Thu 12 tỷ đồng');
    expect(noticesOf(document)).toEqual(['hidden-text 14']);
  });

  test('style: bold, italic, centred, heading', () => {
    const document = read({
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      body:
        paragraph(run('A. KINH TẾ'), '<w:pStyle w:val="H"/>') +
        paragraph(run('vừa ', '<w:b/>') + run('đủ', '<w:b/><w:i/>')) +
        paragraph(run('một phần ', '<w:b/>') + run('thôi')) +
        paragraph(run('mức ba'), '<w:outlineLvl w:val="2"/>'),
    });
    expect(document.blocks.map(({ style }) => style)).toEqual([
      { bold: true, centred: true, heading: 2 },
      { bold: true },
      {},
      { heading: 3 },
    ]);
  });

  test('letters of a font from before Unicode are said', () => {
    const document = read(paragraph(run('B¸o c¸o 12', '<w:rFonts w:ascii=".VnTime"/>')));
    expect(document.text).toBe('Báo cáo 12');
    expect(noticesOf(document)).toEqual(['old-font TCVN3 .VnTime 2 0']);
  });

  test('formulas give their text', () => {
    const formula = '<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>';
    expect(read(paragraph(run('Với ') + formula)).text).toBe('Với x1');
  });
});

describe('changes and comments', () => {
  const by = 'w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z"';

  test('changes are read as accepted, and said', () => {
    const document = read(
      paragraph(
        `${run('Thu ')}<w:del ${by}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${by}>${run('15')}</w:ins>${run(' tỷ')}`,
      ) +
        paragraph(`${run('Chi ')}<w:moveFrom ${by}>${run('cũ')}</w:moveFrom><w:moveTo ${by}>${run('mới')}</w:moveTo>`) +
        paragraph(run('Nửa đầu '), `<w:rPr><w:del ${by}/></w:rPr>`) +
        paragraph(run('nửa sau')) +
        table([cell(paragraph(run('giữ')))]) +
        `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr>${cell(paragraph(run('bỏ')))}</w:tr></w:tbl>`,
    );
    expect(document.text.trimEnd()).toBe('Thu 15 tỷ\nChi mới\nNửa đầu nửa sau\ngiữ');
    expect(noticesOf(document)).toEqual(['tracked-changes 2 4']);
  });

  test('a deleted paragraph takes no number', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const document = read({
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      body:
        paragraph(run('một'), list) +
        paragraph(`<w:del ${by}><w:r><w:delText>bỏ</w:delText></w:r></w:del>`, `${list}<w:rPr><w:del ${by}/></w:rPr>`) +
        paragraph(run('hai'), list),
    });
    expect(document.text).toBe('1. một\n2. hai');
  });

  test('comments are kept apart and counted', () => {
    const document = read({
      body: paragraph(
        `<w:commentRangeStart w:id="0"/>${run('Thu 12 tỷ')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      comments: `<w:comment w:id="0" w:author="A">${paragraph(run('Sai?'))}</w:comment>`,
    });
    expect(document.text).toBe('Thu 12 tỷ');
    expect(noticesOf(document)).toEqual(['comments 1']);
  });
});

describe('tables', () => {
  test('merged cells, columns left out, tables inside cells', () => {
    const text = (words: string): string => paragraph(run(words));
    const document = read(
      text('Trước') +
        table(
          [cell(text('A'), '<w:gridSpan w:val="2"/>'), cell(text('B'), '<w:vMerge w:val="restart"/>')],
          [cell(text('C')), cell(text('D1') + text('D2')), cell('<w:p/>', '<w:vMerge/>')],
          [cell(table([cell(text('trong'))]) + text('E')), cell('<w:p/>'), cell('<w:p/>', '<w:vMerge/>')],
        ) +
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr>' +
        `${text('F')}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>` +
        text('Sau'),
    );
    const cells = document.blocks.map(({ cell: place, start, end }) => [
      document.text.slice(start, end),
      ...(place ? [place.table, place.row, place.column, place.rowSpan, place.columnSpan] : []),
    ]);
    expect(cells).toEqual([
      ['Trước'],
      ['A', 0, 0, 0, 1, 2],
      ['B', 0, 0, 2, 3, 1],
      ['C', 0, 1, 0, 1, 1],
      ['D1', 0, 1, 1, 1, 1],
      ['D2', 0, 1, 1, 1, 1],
      ['trong', 1, 0, 0, 1, 1],
      ['E', 0, 2, 0, 1, 1],
      ['F', 2, 0, 1, 1, 2],
      ['Sau'],
    ]);
    expect(document.text.split('\n').slice(0, 3)).toEqual(['Trước', 'A\tB', 'C\tD1']);
  });

  test('rows and cells in content controls', () => {
    const row = `<w:tr><w:sdt><w:sdtContent>${cell(paragraph(run('ô')))}</w:sdtContent></w:sdt></w:tr>`;
    const document = read(`<w:tbl><w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt></w:tbl>`);
    expect(document.blocks[0]).toMatchObject({ kind: 'cell', cell: { row: 0, column: 0 } });
  });
});

describe('fields, controls, boxes', () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test('only the result of a field is read', () => {
    const document = read(
      paragraph(
        `${run('Tổng ')}${field('=SUM(ABOVE)', '12')} <w:fldSimple w:instr=" REF x ">${run('tỷ')}</w:fldSimple><w:hyperlink>${run(' (xem)')}</w:hyperlink>`,
      ),
    );
    expect(document.text).toBe('Tổng 12tỷ (xem)');
  });

  test('a field that is never closed does not swallow the text', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    expect(read(paragraph(open + run('mất')) + paragraph(run('còn'))).text.trim()).toBe('còn');
  });

  test('a table of contents is left out and said', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const document = read(
      paragraph(`${begin}${run('1. Nông nghiệp 3')}`) +
        paragraph(run('2. Công nghiệp 5')) +
        paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
        paragraph(run('1. Nông nghiệp')),
    );
    expect(document.text).toBe('1. Nông nghiệp');
    expect(noticesOf(document)).toEqual(['contents-list']);
  });

  test('content controls at every place; a prompt is no text', () => {
    const control = (content: string, more = ''): string =>
      `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const document = read(
      control(paragraph(run('đoạn ') + control(run('trong')) + control(run('Nhập vào đây'), '<w:showingPlcHdr/>'))),
    );
    expect(document.text).toBe('đoạn trong');
  });

  test('a text box is read once, behind the paragraph that holds it', () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('HỎA TỐC')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('HỎA TỐC')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = read(paragraph(run('Trước ') + drawing + run('sau')) + paragraph(run('Tiếp')));
    expect(document.text).toBe('Trước sau\nHỎA TỐC\nTiếp');
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'textbox', 'paragraph']);
  });

  test('pictures and parts of other files are said', () => {
    const document = read(
      `${paragraph(`${run('A')}<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>`)}<w:altChunk/>`,
    );
    expect(noticesOf(document)).toEqual(['embedded 1', 'pictures 1']);
  });
});

describe('the page', () => {
  const number =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const section = (inner: string): string =>
    `<w:sectPr>${inner}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1020" w:left="1701" w:right="850"/></w:sectPr>`;

  test('margins, sizes, and the page number in the header but on the first page', () => {
    const document = read({
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>',
      headers: [paragraph(number, '<w:jc w:val="center"/>') + paragraph(run('Dự thảo')), '<w:p/>'],
      body:
        paragraph(run('Thu 12 tỷ') + run('nhỏ', '<w:sz w:val="22"/>')) +
        section(
          '<w:headerReference w:type="default" r:id="rIdHeader1"/><w:headerReference w:type="first" r:id="rIdHeader2"/>',
        ).replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
    });
    expect(document.page).toEqual({
      width: 11906,
      height: 16838,
      top: 1134,
      bottom: 1020,
      left: 1701,
      right: 850,
      pageNumber: { in: 'header', centred: true, onFirst: false },
      sizes: { '28': 9, '22': 3 },
      fonts: {},
    });
    expect(document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['paragraph', 'Thu 12 tỷnhỏ'],
      ['header', 'Dự thảo'],
    ]);
  });

  test('a number at the foot, to the right, on every page', () => {
    const document = read({
      footers: [paragraph(number, '<w:jc w:val="right"/>')],
      body: paragraph(run('A')) + section('<w:footerReference w:type="default" r:id="rIdFooter1"/>'),
    });
    expect(document.page?.pageNumber).toEqual({ in: 'footer', centred: false, onFirst: true });
  });
});

test('prefixes of the file and the strict form of the standard make no difference', () => {
  const bytes = word({ body: paragraph(run('Thu 12 tỷ')) });
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const other = word({
    body: '',
    more: {
      'word/document.xml': `<?xml version="1.0"?><document xmlns="${strict}" xmlns:q="${strict}"><body><p><r><q:t>Thu 12 tỷ</q:t></r></p></body></document>`,
    },
  });
  expect(openDocumentSync(other, 'a.docx').text).toBe(openDocumentSync(bytes, 'a.docx').text);
});
