import { describe, expect, it } from 'vitest';
import {
  LIMITS,
  noticeSentence,
  openDocumentSync,
  UnreadableDocument,
  wordFromText,
} from '../../../src/documents/index.ts';
import type { Document } from '../../../src/figure/index.ts';
import { number, row, type SheetParts, sheetFile, words, workbookXml } from './sheet.ts';

const open = (parts: SheetParts, name = 'phu-luc.xlsx'): Document => openDocumentSync(sheetFile(parts), name);
const HEAD = `<row r="1">${words('A1', 'Chỉ tiêu')}${words('B1', 'KH')}${words('C1', 'TH')}</row>`;
const TABLE = `${HEAD}${row(2, 'Lúa', '12.5', '10')}${row(3, 'Ngô', '8', '7.25')}`;
const codes = (document: Document): string[] => document.notices.map(({ code }) => code);

describe('a sheet', () => {
  it('is its name, the lines around its table, and its cells at their own places', () => {
    const rows = `<row r="2">${words('A2', 'BIỂU TỔNG HỢP')}</row><row r="4">${words('A4', 'Chỉ tiêu')}${words('B4', 'KH')}${words('C4', 'TH')}</row>${row(5, 'Lúa', '12.5', '10')}<row r="7">${words('A7', 'Người lập biểu')}</row>`;
    const document = open({ rows });
    expect(document.text).toBe('Biểu 1\nBIỂU TỔNG HỢP\nChỉ tiêu\tKH\tTH\nLúa\t12,5\t10\nNgười lập biểu\n');
    expect(document.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'paragraph paragraph cell cell cell cell cell cell paragraph',
    );
    expect(document.blocks[6]!.cell).toEqual({ table: 0, row: 4, column: 1, rowSpan: 1, columnSpan: 1 });
    expect(document.format).toBe('xlsx');
  });

  it('takes strings that are shared, in runs, or a formula gave', () => {
    const strings = '<si><t>Lúa </t></si><si><r><t>đông </t></r><r><t>xuân</t></r><rPh><t>x</t></rPh></si>';
    const cells =
      '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><f>A2</f><v>kết_x0041_</v></c>';
    expect(
      open({ rows: `${TABLE.replace(row(2, 'Lúa', '12.5', '10'), `<row r="2">${cells}</row>`)}`, strings }).text,
    ).toContain('Lúa\tđông xuân\tkết_x0041_');
  });

  it('spans merged cells, and no more than a head may', () => {
    const behind =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:XFD1048576"/><mergeCell ref="x"/></mergeCells>';
    const { blocks } = open({ rows: TABLE, behind });
    expect(blocks[1]!.cell).toMatchObject({ rowSpan: 2, columnSpan: 1 });
    expect(blocks[2]!.cell).toMatchObject({ rowSpan: 256, columnSpan: 256 });
  });

  it('keeps how far words stand in', () => {
    const styles = '<cellXfs><xf/><xf><alignment indent="2"/></xf></cellXfs>';
    const rows = TABLE.replace('<c r="A3" ', '<c r="A3" s="1" ');
    expect(open({ rows, styles }).text).toContain('\n    Ngô\t');
  });

  it('parts two tables of one sheet at an empty row and new heads', () => {
    const more = `<row r="6">${words('A6', 'Xã')}${words('B6', 'Nam')}${words('C6', 'Nữ')}</row>${row(7, 'Nậm Chà', '5', '6')}`;
    const tables = new Set(open({ rows: TABLE + more }).blocks.map(({ cell }) => cell?.table));
    expect([...tables]).toEqual([undefined, 0, 1]);
  });

  it('becomes a Word file with its table', () => {
    const word = openDocumentSync(wordFromText(open({ rows: TABLE }), []), 'a.docx');
    expect(word.text).toContain('Lúa\t12,5\t10');
  });

  it('becomes a Word file in short time where its cells lie far apart', () => {
    const far = Array.from({ length: 3000 }, (_, at) => {
      const column = String.fromCharCode(65 + (at % 26)) + String.fromCharCode(65 + (Math.floor(at / 26) % 26));
      return `<row r="${at + 4}">${words(`A${at + 4}`, 'x')}${words(`B${at + 4}`, 'y')}${number(`${column}${at + 4}`, '1')}</row>`;
    });
    const word = wordFromText(open({ rows: TABLE + far.join('') }), []);
    expect(word.length).toBeLessThan(2_000_000);
  });

  it('is read by its content under another name', () => {
    const document = open({ rows: TABLE }, 'phu-luc.docx');
    expect(codes(document)).toEqual(['read-by-content']);
    expect(noticeSentence(document.notices[0]!)).toContain('nội dung là .xlsx');
  });
});

describe('what is left out is said', () => {
  it('hidden rows, columns and sheets', () => {
    const rows = TABLE.replace('<row r="3">', '<row r="3" hidden="1">');
    const columns = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const sheets = '<sheets><sheet name="Biểu 1" r:id="s"/><sheet name="Nháp" state="veryHidden" r:id="s"/></sheets>';
    const document = open({ rows, columns, workbook: workbookXml(sheets) });
    expect(document.text).not.toMatch(/Ngô|12,5/u);
    expect(codes(document)).toEqual(['hidden-sheets', 'hidden-cells']);
    expect(document.notices.map(noticeSentence)).toEqual([
      'Có 1 trang tính ẩn (Nháp): không đọc.',
      'Có 1 dòng ẩn và 2 ô ở cột ẩn: không đọc.',
    ]);
  });

  it('errors, formulas without a value, and cells that show another value', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0,"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';
    const cells = `${words('A4', 'Sắn')}<c r="B4" t="e"><v>#DIV/0!</v></c><c r="C4"><f>1+1</f></c>${number('D4', '1234567', 1)}`;
    const document = open({ rows: `${TABLE}<row r="4">${cells}</row>`, styles });
    expect(document.text).toContain('Sắn\t#DIV/0!\t\t1.235');
    expect(document.notices.map(({ code, detail }) => [code, detail.cells])).toEqual([
      ['error-cells', 'Biểu 1!B4'],
      ['uncalculated-cells', 'Biểu 1!C4'],
      ['cells-shown-otherwise', 'Biểu 1!D4'],
    ]);
  });
});

describe('a file that cannot be read is refused', () => {
  const reason = (bytes: Uint8Array, limits = LIMITS): UnreadableDocument => {
    try {
      openDocumentSync(bytes, 'tệp.xlsx', limits);
    } catch (error) {
      if (error instanceof UnreadableDocument) return error;
      throw error;
    }
    throw new Error('it was read');
  };

  it('macros, a missing sheet, too many cells', () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(reason(sheetFile({ rows: TABLE, type })).message).toContain('lưu lại thành .xlsx');
    const workbook = workbookXml('<sheets><sheet name="Khác" r:id="none"/></sheets>');
    expect(reason(sheetFile({ rows: TABLE, workbook })).code).toBe('missing-part');
    expect(reason(sheetFile({ rows: TABLE }), { ...LIMITS, paragraphs: 5 }).code).toBe('too-many-cells');
    expect(reason(sheetFile({ rows: '<row><c></row>' })).message).toContain('mở bằng Excel');
  });

  it('wherever it is cut short', () => {
    const whole = sheetFile({ rows: TABLE });
    for (let length = 4; length < whole.length; length += 37)
      expect(reason(whole.subarray(0, length)).code).not.toBe('blank');
  });

  it('or read in short time, where a million rows hold nothing', () => {
    const empty = Array.from(
      { length: 400_000 },
      (_, at) => `<row r="${at + 4}" s="1"><c r="A${at + 4}" s="1"/></row>`,
    );
    const before = performance.now();
    expect(open({ rows: TABLE + empty.join('') }).blocks).toHaveLength(10);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
