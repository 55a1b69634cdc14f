import { describe, expect, test } from 'vitest';
import {
  LIMITS,
  type Limits,
  noticeSentence,
  openDocumentSync,
  type Reason,
  UnreadableDocument,
} from '../../src/documents/index.ts';
import { zipOf } from '../../src/documents/package/zip.ts';
import { tryBytes, tryChangedPdf, tryChangedWord, tryMarkup, tryTexts } from './any.ts';
import { cell, paragraph, run, table, word } from './word.ts';

const encoder = new TextEncoder();

function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

function utf16(text: string, bigEndian: boolean, marked: boolean): Uint8Array {
  const bytes = Buffer.from((marked ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** Why a file is refused; fails where it is read. */
function refusal(bytes: Uint8Array, name = 'tệp.txt', limits: Partial<Limits> = {}): UnreadableDocument {
  try {
    openDocumentSync(bytes, name, { ...LIMITS, ...limits });
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
  throw new Error('it was read');
}

const BODY = paragraph(run('Thu ngân sách 12 tỷ đồng.'));
const DOCX = word({ body: BODY });

describe('texts', () => {
  const text = 'Thu ngân sách đạt 12,5 tỷ đồng.\r\n- Chi: 9 tỷ.\n';

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(text, false, true)],
    ['UTF-16 BE with a mark', utf16(text, true, true)],
    ['UTF-16 LE', utf16(text, false, false)],
    ['UTF-16 BE', utf16(text, true, false)],
    ['decomposed letters', utf8(text.normalize('NFD'))],
  ])('%s', (name, bytes) => {
    const document = openDocumentSync(bytes, 'a.txt');
    expect(document.text).toBe(name.startsWith('decomposed') ? text.normalize('NFD') : text);
    expect(document.blocks).toHaveLength(2);
    expect(document.format).toBe('txt');
    expect(document.notices).toEqual([]);
  });

  test('a known content under another ending is read, and said', () => {
    const named = openDocumentSync(DOCX, 'báo cáo.txt');
    expect(named.format).toBe('docx');
    expect(named.notices.map(noticeSentence)).toEqual([
      'Tên tệp có đuôi .txt nhưng nội dung là .docx: đã đọc theo nội dung.',
    ]);
    const plain = openDocumentSync(utf8(text), 'báo cáo');
    expect(plain.notices.map(noticeSentence)).toEqual([
      'Tên tệp có đuôi (không có) nhưng nội dung là .txt: đã đọc theo nội dung.',
    ]);
  });

  test('a line of 1 MB, 100,000 numbers and a deep nest of brackets are read', () => {
    expect(openDocumentSync(utf8('Thu 12 tỷ; '.repeat(100_000)), 'a.txt').blocks).toHaveLength(1);
    expect(openDocumentSync(utf8('1.234,5 ha\n'.repeat(100_000)), 'a.txt').blocks).toHaveLength(100_000);
    expect(openDocumentSync(utf8(`${'([{'.repeat(100_000)}12`), 'a.txt').blocks).toHaveLength(1);
  });
});

describe('what cannot be read is refused with a reason', () => {
  const ole = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(600),
    ]);
  const zip = (...names: string[]): Uint8Array => zipOf(new Map(names.map((name) => [name, utf8('<a/>')])));
  const types = (inner: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${inner}</Types>`;

  test.each<[string, Uint8Array, Partial<Reason>]>([
    ['empty', utf8(''), { code: 'empty' }],
    ['only spaces', utf8(' \n\t\r\n'), { code: 'blank' }],
    ['a Word file without words', word({ body: '<w:p/>' }), { code: 'blank' }],
    [
      'broken UTF-8',
      Buffer.concat([utf8('Thu ng'), Buffer.from([0xe2, 0x28]), utf8('n')]),
      { code: 'encoding', byte: 7 },
    ],
    ['UTF-8 cut in a letter', utf8('Thuế').subarray(0, 5), { code: 'encoding', byte: 5 }],
    ['TCVN3', Buffer.from('B¸o c¸o kinh tÕ', 'latin1'), { code: 'encoding', byte: 1 }],
    ['binary', Buffer.from([1, 2, 3, 0, 5, 0, 0, 9, 200, 12]), { code: 'binary', byte: 3 }],
    ['binary that looks like UTF-16', Buffer.from([0, 1, 2, 3, 0, 0xff]), { code: 'binary', byte: 0 }],
    ['controls in a text', utf8('a'.repeat(50) + '\u0001\u0002\u0003'.repeat(10)), { code: 'binary', byte: 50 }],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), { code: 'other-format', format: 'utf-32' }],
    ['.doc', ole('WordDocument'), { code: 'other-format', format: 'doc' }],
    ['.xls', ole('Workbook'), { code: 'other-format', format: 'xls' }],
    ['an encrypted Word file', ole('EncryptedPackage'), { code: 'encrypted' }],
    ['.pdf, which needs waiting', utf8('%PDF-1.7\n%âãÏÓ'), { code: 'other-format', format: 'pdf' }],
    ['.rtf', utf8('{\\rtf1\\ansi Thu}'), { code: 'other-format', format: 'rtf' }],
    ['a page of the web', utf8('\ufeff <!DOCTYPE html><html><p>12'), { code: 'other-format', format: 'html' }],
    ['XML', utf8('<?xml version="1.0"?><a/>'), { code: 'other-format', format: 'xml' }],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), { code: 'other-format', format: 'image' }],
    ['.xlsb', zip('xl/workbook.bin'), { code: 'other-format', format: 'xlsb' }],
    ['.pptx', zip('ppt/presentation.xml'), { code: 'other-format', format: 'pptx' }],
    ['.odt', zip('mimetype', 'content.xml'), { code: 'other-format', format: 'odt' }],
    ['another zip', zip('a.txt'), { code: 'other-format', format: 'zip' }],
    ['an empty zip', zip(), { code: 'other-format', format: 'zip' }],
    [
      '.docm',
      word({ body: BODY, mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      { code: 'macros' },
    ],
    ['a .docx with macros inside', word({ body: BODY, more: { 'word/vbaProject.bin': 'x' } }), { code: 'macros' }],
    [
      'a zip without its main part',
      zipOf(new Map([['[Content_Types].xml', utf8(types(''))]])),
      { code: 'missing-part', part: 'word/document.xml' },
    ],
    ['a Word file cut short', DOCX.subarray(0, DOCX.length - 30), { code: 'broken-zip', detail: 'truncated' }],
    ['broken XML', word({ body: '<w:p><w:r></w:p>' }), { code: 'broken-xml', part: 'word/document.xml' }],
    [
      'a DOCTYPE',
      word({ body: '', more: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      { code: 'doctype', part: 'word/document.xml' },
    ],
    ['an unknown entity', word({ body: paragraph(run('a&nbsp;b')) }), { code: 'doctype' }],
  ])('%s', (_name, bytes, reason) => {
    const error = refusal(bytes);
    expect(error.reason).toMatchObject(reason);
    expect(error.message).toMatch(/^tệp\.txt: .+\. Không đọc và không lưu gì từ tệp này\.$/u);
    expect(error.message).not.toMatch(/undefined|NaN|\[object/u);
  });

  test('each byte that is turned in the words of a Word file is found by its checksum', () => {
    const start = Buffer.from(DOCX).indexOf('word/document.xml');
    const broken = new Uint8Array(DOCX);
    broken[start + 60]! ^= 0x55;
    expect(['broken-zip', 'broken-xml']).toContain(refusal(broken).code);
  });
});

describe('limits are said', () => {
  const many = word({
    body: BODY.repeat(50),
    more: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`a${at}`, 'x'])),
  });
  const deep = '<w:sdt><w:sdtContent>'.repeat(200) + BODY + '</w:sdtContent></w:sdt>'.repeat(200);

  test.each<[string, Uint8Array, Partial<Limits>, Partial<Reason>]>([
    ['bytes', utf8('a'.repeat(101)), { fileBytes: 100 }, { code: 'too-large', bytes: 101, limit: 100 }],
    ['bytes of a text', utf8('a'.repeat(101)), { textBytes: 100 }, { code: 'too-large', limit: 100 }],
    ['paragraphs of a text', utf8('a\n'.repeat(11)), { paragraphs: 10 }, { code: 'too-many-paragraphs', limit: 10 }],
    ['paragraphs of a Word file', many, { paragraphs: 10 }, { code: 'too-many-paragraphs', limit: 10 }],
    ['entries', many, { zipEntries: 20 }, { code: 'too-many-entries', limit: 20 }],
    ['unpacked bytes', many, { unzippedBytes: 1000 }, { code: 'unpacks-too-large', limit: 1000 }],
    [
      'the ratio',
      word({ body: BODY.repeat(2000) }),
      { ratio: 50, ratioFrom: 1000 },
      { code: 'unpacks-too-far', limit: 50 },
    ],
    ['depth', word({ body: deep }), {}, { code: 'too-deep', limit: 256 }],
    ['time', word({ body: BODY }), { time: -1 }, { code: 'too-slow' }],
  ])('%s', (_name, bytes, limits, reason) => {
    expect(refusal(bytes, 'a.docx', limits).reason).toMatchObject(reason);
  });

  test('a zip bomb is not unpacked beyond what its directory says', () => {
    const bytes = new Uint8Array(word({ body: BODY.repeat(5000) }));
    const data = new DataView(bytes.buffer);
    const name = Buffer.from(bytes).lastIndexOf('word/document.xml');
    data.setUint32(name - 46 + 24, 5000, true);
    expect(refusal(bytes, 'a.docx').reason).toMatchObject({
      code: 'broken-zip',
      detail: 'entry',
      part: 'word/document.xml',
    });
  });

  test('a part packed a thousand times over is refused in a moment', () => {
    const bytes = word({ body: `<w:p>${'<w:r/>'.repeat(4_000_000)}</w:p>` });
    const began = performance.now();
    expect(refusal(bytes, 'a.docx').code).toBe('unpacks-too-far');
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a document marked secret is refused, and nothing of it is told', () => {
  const at = (line: string): Uint8Array => utf8(`UBND TỈNH\n\n${line}\n\nBÁO CÁO\nThu 12 tỷ đồng.`);

  test.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    '  [ MẬT ]',
    'M Ậ T',
    'Độ mật: Tối mật',
    'ĐỘ MẬT: MẬT',
    'TUYỆT  MẬT.',
    'Số: 1/BC\tMẬT',
    'MẬT Bản số: 02',
    '| MẬT |',
    'MẬT'.normalize('NFD'),
  ])('%s', (line) => {
    const error = refusal(at(line));
    expect(error.code).toBe('secret');
    expect(error.message).not.toMatch(/Thu|12|BÁO CÁO/u);
    expect(JSON.stringify(error.reason)).toBe('{"code":"secret"}');
  });

  test.each([
    'Công tác bảo mật',
    'BÍ MẬT NHÀ NƯỚC',
    'Mật ong: 12 lít',
    'mật',
    'MẬT ĐỘ DÂN SỐ',
    'Thực hiện TỐI MẬT.',
    'Độ mật: Không',
  ])('no mark: %s', (line) => {
    expect(openDocumentSync(at(line), 'a.txt').text).toContain(line);
  });

  test('only at the head of a text', () => {
    expect(openDocumentSync(utf8(`${'Đoạn văn.\n'.repeat(30)}MẬT\n`), 'a.txt').format).toBe('txt');
  });

  test('in a Word file also in a cell, a header and a text box', () => {
    const stamp = paragraph(run('MẬT'));
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${stamp}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const header = '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/></w:sectPr>';
    expect(refusal(word({ body: table([cell(BODY), cell(stamp)]) }), 'a.docx').code).toBe('secret');
    expect(refusal(word({ body: BODY.repeat(40) + paragraph(box) }), 'a.docx').code).toBe('secret');
    expect(refusal(word({ body: BODY + header, headers: [stamp] }), 'a.docx').code).toBe('secret');
  });
});

describe('whatever comes in, a document or a sentence comes out', () => {
  test('any bytes', () => tryBytes(300));
  test('texts of the signs that notes, tables and lists are made of', () => tryTexts(600));
  test('a Word file with bytes changed or cut', () => tryChangedWord(400));
  test('a PDF with bytes changed or cut', () => tryChangedPdf(150));
  test('Word markup put together at will', () => tryMarkup(400));
});
