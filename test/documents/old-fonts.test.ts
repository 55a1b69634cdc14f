import { describe, expect, test } from 'vitest';
import { TCVN3, VNI } from '../../src/documents/fonts/encodings.ts';
import { noticeSentence, openDocumentSync } from '../../src/documents/index.ts';
import { writtenIn } from './codes.ts';
import { commentOn } from './commented-words.ts';
import { footnote, mark, paragraph, run, type WordParts, word } from './word.ts';

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="Arial"/>`;
const abc = (text: string, name = '.VnTime'): string => run(writtenIn(text, TCVN3), font(name));
const vni = (text: string): string => run(writtenIn(text, VNI), font('VNI-Times'));

const textOf = (parts: WordParts): string => openDocumentSync(word(parts), 'a.docx').text;
const styled = (inner: string): string =>
  `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${inner}</w:rPr></w:style>`;
const defaults = (inner: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${inner}</w:rPr></w:rPrDefault></w:docDefaults>`;

const SENTENCE = 'Đàn trâu 8.120 con, đạt 96,8% kế hoạch, giảm 120 con so với cùng kỳ.';
const OLD = writtenIn(SENTENCE, TCVN3);

describe('a Word file in fonts from before Unicode', () => {
  test.each<[string, WordParts]>([
    ['of its runs', { body: paragraph(run(OLD, font('.VnTime'))) }],
    ['of a style', { body: paragraph(run(OLD)), styles: styled(font('.VnArial Narrow')) }],
    ['of the defaults', { body: paragraph(run(OLD)), styles: defaults(font('.VnTime')) }],
    [
      'for the letters beyond ASCII only',
      { body: paragraph(run(OLD, '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>')) },
    ],
    ['of VNI', { body: paragraph(vni(SENTENCE)) }],
    [
      'in a note',
      {
        body: paragraph(run('Thu') + mark(2)),
        footnotes: footnote(2, OLD).replace('<w:t ', `<w:t `),
        styles: defaults(font('.VnTime')),
      },
    ],
  ])('is read by the font %s', (_name, parts) => {
    expect(textOf(parts)).toContain(SENTENCE);
  });

  test('by the font of its theme', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="A"><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:hAnsi="Arial"/>';
    expect(textOf({ body: paragraph(run(OLD, themed)), theme })).toBe(SENTENCE);
    expect(textOf({ body: paragraph(run(OLD, themed.replaceAll('minor', 'major'))), theme })).toBe(OLD);
  });

  test('fonts of capitals, numbers of lists and single signs', () => {
    const list =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="PhÇn %1:"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = paragraph(
      abc('kinh tế', '.VnTimeH'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    expect(textOf({ body: numbered, numbering: list })).toBe('Phần 1: KINH TẾ');
    const unnamed = list.replace(/<w:rPr>.*<\/w:rPr>/u, '');
    expect(textOf({ body: numbered, numbering: unnamed })).toBe('PhÇn 1: KINH TẾ');
    expect(textOf({ body: numbered, numbering: unnamed, styles: styled(font('.VnTime')) })).toBe('Phần 1: KINH TẾ');
    const symbol = '<w:r><w:sym w:font=".VnTime" w:char="F0AE"/></w:r>';
    expect(textOf({ body: paragraph(symbol + run('ang', font('.VnTime'))) })).toBe('đang');
  });

  test('a letter of VNI whose mark stands in the next run', () => {
    const [base, rest] = [writtenIn('dự toán t', VNI), writtenIn('ỉnh giao 5 tỷ', VNI)];
    const cut = base.indexOf('a') + 1;
    const body = paragraph(
      [base.slice(0, cut), base.slice(cut) + rest].map((part) => run(part, font('VNI-Times'))).join(''),
    );
    expect(textOf({ body })).toBe('dự toán tỉnh giao 5 tỷ');
    expect(textOf({ body: paragraph(run('a', font('VNI-Times'))) + paragraph(run('ùo', font('VNI-Times'))) })).toBe(
      'a\nùo',
    );
  });

  test('what was turned is said, by code and font', () => {
    const { notices } = openDocumentSync(
      word({ body: paragraph(abc('Đạt ') + abc('kế hoạch', '.VnTimeH') + vni('lập') + run('ç', font('VNI-Times'))) }),
      'a.docx',
    );
    expect(notices.map(noticeSentence)).toEqual([
      'Chữ dùng phông cũ .VnTime, .VnTimeH (bảng mã TCVN3): đã đổi 4 ký tự sang Unicode để đọc.',
      'Chữ dùng phông cũ VNI-Times (bảng mã VNI): đã đổi 1 ký tự sang Unicode để đọc, còn 1 ký tự không đổi được.',
    ]);
    expect(openDocumentSync(word({ body: paragraph(run('Thu 12', font('.VnTime'))) }), 'a.docx').notices).toEqual([]);
  });

  test('Unicode under the name of an old font stays, run by run or as a whole', () => {
    const mixed = paragraph(run('Kế hoạch của các xã', font('.VnTime')) + abc(', báo cáo'));
    expect(textOf({ body: mixed })).toBe('Kế hoạch của các xã, báo cáo');
    const renamed = paragraph(
      ['các xã', ' báo cáo', ' kịp thời', ' tài liệu'].map((part) => run(part, font('.VnTime'))).join(''),
    );
    expect(textOf({ body: renamed })).toBe('các xã báo cáo kịp thời tài liệu');
    expect(openDocumentSync(word({ body: renamed }), 'a.docx').notices).toEqual([]);
  });
});

describe('comments in such a file stand at their words, and nothing else is changed', () => {
  test.each<[string, string]>([
    ['TCVN3', paragraph(abc(SENTENCE))],
    ['VNI', paragraph(vni(SENTENCE))],
    [
      'VNI, cut up',
      paragraph(vni('Đàn trâu 8.1') + vni('20 con, đạt 96,8% kế ho') + vni('ạch, giảm 120 con so với cùng kỳ.')),
    ],
  ])('%s', (code, body) => {
    const encoding = code === 'TCVN3' ? TCVN3 : VNI;
    const places = ['8.120', '96,8', 'kế hoạch', 'Đàn', 'kỳ.'];
    const { commented } = commentOn({ body }, ...places);
    expect(Object.values(commented)).toEqual(places.map((words) => writtenIn(words, encoding)));
  });

  test('behind entities, and at a letter that two runs share', () => {
    const raw = `A &amp; B: ${writtenIn('thuế ở xã', VNI)}`;
    const { commented } = commentOn({ body: paragraph(run(raw, font('VNI-Times'))) }, 'thuế', 'xã');
    expect(Object.values(commented)).toEqual(['thueá', 'xaõ']);
    const shared = paragraph(run('ba', font('VNI-Times')) + run('ùo 12', font('VNI-Times')));
    expect(Object.values(commentOn({ body: shared }, 'báo', '12').commented)).toEqual(['baùo', '12']);
  });
});
