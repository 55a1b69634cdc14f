import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from '../../src/app/facts/form-workbook.ts';
import { type Answers, answersOf, sheetSentence } from '../../src/collect/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import { edited, filled, juneFile, juneSheet, names } from './workbooks.ts';

const SHEET = juneSheet();
let blank: Uint8Array;
beforeAll(async () => {
  blank = await juneFile(SHEET);
});

const read = (bytes: Uint8Array): Answers =>
  answersOf(SHEET, readGrids(bytes, 'bieu.xlsx').find(({ name }) => name === SHEET.name)!, names());

const said = ({ problems }: Answers): string[] =>
  problems.map(({ cell, problem }) => `${cell}: ${sheetSentence(problem)}`);

/** What a row says: rows of the sheet 9 (pigs) to 17. G is May's actual, H June's estimate. */
async function answersTo(cells: Readonly<Record<string, ExcelJS.CellValue>>): Promise<Answers> {
  return read(await filled(blank, cells));
}

const factsOf = ({ facts }: Answers): string[] =>
  facts.map(
    ({ indicator, breakdown, period, basis, value, decimals, absence, place }) =>
      `${[indicator, breakdown, period, basis].filter(Boolean).join(' ')} = ${value ?? absence} (${decimals}) ${place}`,
  );

describe('a blank workbook', () => {
  it('bears the agency, the period, the deadline and its heads in Vietnamese', () => {
    const [grid] = readGrids(blank, 'bieu.xlsx');
    const words = grid!.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(words).toEqual(
      expect.arrayContaining([
        'UBND XÃ SUỐI MƠ',
        'BÁO CÁO THÁNG CỦA XÃ',
        'Kỳ báo cáo: tháng 6/2026 (số liệu từ 15/5/2026 đến hết 14/6/2026)',
        'Hạn gửi: hết ngày 17/6/2026',
        'Kế hoạch năm 2026',
        'Thực hiện tháng 5/2026',
        'Ước thực hiện tháng 6/2026',
        'Diện tích lúa (vụ xuân 2026)',
        'Thu ngân sách: Tiền sử dụng đất',
        'Trong đó đã xuất chuồng',
      ]),
    );
  });

  it('says who it is of where nobody sees it', () => {
    const grids = readGrids(blank, 'bieu.xlsx');
    expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Biểu xã', false],
      ['tonghop', true],
    ]);
    expect(keysOf(grids)).toMatchObject({
      agency: '90001@2025-07-01',
      period: '2026-06',
      sheets: [{ form: 'commune-trial', version: '1' }],
    });
  });

  it('is locked but for the cells to be filled in, which take numbers only', async () => {
    await edited(blank, (sheet) => {
      const isOpen = (address: string): boolean => sheet.getCell(address).protection?.locked === false;
      expect(['G10', 'H10', 'I10', 'J10'].map(isOpen)).toEqual([true, true, true, true]);
      expect(['A10', 'B10', 'D10', 'F10', 'G8', 'G9'].map(isOpen)).toEqual([false, false, false, false, false, false]);
      expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
      expect(sheet.getCell('H10').dataValidation).toMatchObject({
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
      });
      expect(sheet.getCell('I10').dataValidation.formulae).toEqual(['"Không phát sinh,Chưa có số liệu,Không áp dụng"']);
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        printTitlesRow: '7:7',
        fitToWidth: 1,
      });
    });
  });

  it('says nothing: all its cells are blanks', () => {
    const answers = read(blank);
    expect(answers).toMatchObject({ facts: [], problems: [], remarks: [] });
    expect(answers.blanks).toHaveLength(13);
  });
});

describe('a workbook that was filled in', () => {
  it('gives facts in the units of the catalogue, each with its cell', async () => {
    const answers = await answersTo({
      H9: 12.5,
      G10: 340,
      H10: 351,
      H13: 5.3,
      H14: '250,5 triệu đồng',
      H16: 8.25,
      H17: -12,
    });
    expect(said(answers)).toEqual([]);
    expect(factsOf(answers)).toEqual([
      'rice.area 2026-X estimate = 12.5 (1) Biểu xã!H9',
      'pigs 2026-05 actual = 340 (0) Biểu xã!G10',
      'pigs 2026-06 estimate = 351 (0) Biểu xã!H10',
      'budget.revenue 2026-06 estimate = 5300 (-2) Biểu xã!H13',
      'budget.revenue source=land 2026-06 estimate = 250.5 (1) Biểu xã!H14',
      'poverty.rate 2026-06 estimate = 8.25 (2) Biểu xã!H16',
      'migration.net 2026-06 estimate = -12 (0) Biểu xã!H17',
    ]);
  });

  it.each([
    ['8,5', '8.5 (1)'],
    ['1.234,5', '1234.5 (1)'],
    ['1,234.5', '1234.5 (1)'],
    ['1.234.567', '1234567 (0)'],
    ['12 ha', '12 (0)'],
    ['1,5 km²', '150 (-1)'],
  ])('takes the number %s typed as text', async (text, value) => {
    expect(factsOf(await answersTo({ H9: text }))).toEqual([`rice.area 2026-X estimate = ${value} Biểu xã!H9`]);
  });

  it('tells không phát sinh, chưa có số liệu, không áp dụng, blank and 0 apart', async () => {
    const answers = await answersTo({
      I9: 'Không phát sinh',
      G10: 0,
      H10: 'không phát sinh',
      H11: '-',
      I13: 'Chưa có số liệu',
      G13: 7,
      I16: 'Không áp dụng',
    });
    expect(said(answers)).toEqual(['G13: vừa có số vừa chọn “Chưa có số liệu”; hãy bỏ một trong hai']);
    const mended = await answersTo({
      I9: 'Không phát sinh',
      G10: 0,
      H10: 'không phát sinh',
      H11: '-',
      H14: '…',
      I16: 'Không áp dụng',
    });
    expect(factsOf(mended)).toEqual([
      'rice.area 2026-X estimate = nothing (0) Biểu xã!H9',
      'pigs 2026-05 actual = 0 (0) Biểu xã!G10',
      'pigs 2026-06 estimate = nothing (0) Biểu xã!H10',
      'pigs.slaughtered 2026-06 estimate = nothing (0) Biểu xã!H11',
      'budget.revenue source=land 2026-06 estimate = not-reported (0) Biểu xã!H14',
      'poverty.rate 2026-05 actual = not-applicable (0) Biểu xã!G16',
      'poverty.rate 2026-06 estimate = not-applicable (0) Biểu xã!H16',
    ]);
  });

  it('keeps remarks', async () => {
    const { remarks } = await answersTo({ J10: 'Dịch tả lợn châu Phi', H10: 5 });
    expect(remarks.map(({ line, ...remark }) => ({ ...remark, label: line.label }))).toEqual([
      { cell: 'J10', label: 'Đàn lợn', periods: ['2026-06'], text: 'Dịch tả lợn châu Phi' },
    ]);
  });

  it('keeps a percentage that a spreadsheet holds as a fraction', async () => {
    const bytes = await edited(blank, (sheet) => {
      sheet.getCell('H16').value = 0.0825;
      sheet.getCell('H16').numFmt = '0.00%';
    });
    expect(factsOf(read(bytes))).toEqual(['poverty.rate 2026-06 estimate = 8.25 (2) Biểu xã!H16']);
  });
});

describe('what cannot be understood is listed by cell, and nothing is taken', () => {
  it.each<[string, Record<string, ExcelJS.CellValue>, string]>([
    ['a number that could be two', { H9: '1.234' }, 'H9: “1.234” có thể là 1234 hoặc 1,234; hãy nhập lại cho rõ'],
    ['words', { H9: 'nhiều' }, 'H9: “nhiều” không phải là số'],
    ['a number below 0', { H10: -3 }, 'H10: số âm; số liệu này không thể nhỏ hơn 0'],
    ['half a pig', { H10: 3.5 }, 'H10: 3,5 con không phải là số nguyên'],
    ['another unit', { H9: '5 tấn' }, 'H9: “5 tấn” không đổi được ra ha'],
    ['two numbers', { H9: '5-7' }, 'H9: “5-7” không phải là số'],
    [
      'a formula with an error',
      { H9: { error: '#DIV/0!' } as ExcelJS.CellErrorValue },
      'H9: công thức trong ô bị lỗi (#DIV/0!); hãy nhập số',
    ],
    [
      'a formula that nobody reckoned',
      { H9: { formula: 'G9*2' } as ExcelJS.CellFormulaValue },
      'H9: công thức trong ô chưa được tính; hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại, hoặc nhập số',
    ],
    ['true', { H9: true }, 'H9: “TRUE” không phải là số'],
    ['a choice that is none', { I9: 'không biết' }, 'I9: “không biết” không có trong danh sách chọn; hãy chọn lại'],
    ['a number in a heading', { H8: 5 }, 'H8: “5” ở ngoài các ô được nhập; hãy chuyển vào ô màu vàng hoặc cột Ghi chú'],
    [
      'a season of the month before',
      { G9: 5 },
      'G9: “5” ở ngoài các ô được nhập; hãy chuyển vào ô màu vàng hoặc cột Ghi chú',
    ],
    [
      'a number right of the table',
      { L10: 5 },
      'L10: “5” ở ngoài các ô được nhập; hãy chuyển vào ô màu vàng hoặc cột Ghi chú',
    ],
  ])('%s', async (_, cells, sentence) => {
    const answers = await answersTo({ G10: 1, ...cells });
    expect(said(answers)).toEqual([sentence]);
    expect(answers.facts).toEqual([]);
  });

  it('a number that became a day', async () => {
    const bytes = await edited(blank, (sheet) => {
      sheet.getCell('H9').value = new Date(Date.UTC(2026, 4, 8));
      sheet.getCell('H9').numFmt = 'dd/mm/yyyy';
    });
    expect(said(read(bytes))[0]).toMatch(/^H9: Excel đã đổi số thành ngày \(08\/05\/2026\)/);
  });

  it('a percentage where none is asked for', async () => {
    const bytes = await edited(blank, (sheet) => {
      sheet.getCell('H9').value = 0.5;
      sheet.getCell('H9').numFmt = '0%';
    });
    expect(said(read(bytes))).toEqual([
      'H9: ô có định dạng phần trăm nhưng đơn vị tính không phải là %; hãy đặt lại định dạng ô là số',
    ]);
  });

  it('a row that was deleted', async () => {
    const bytes = await edited(blank, (sheet) => sheet.spliceRows(11, 1));
    expect(said(read(bytes))).toEqual([
      'B11: không còn hàng “Trong đó đã xuất chuồng”; hàng bị xóa hoặc bị sửa tên, hãy chép số vào biểu gốc',
      'B13: 4 hàng không còn ở chỗ cũ, đầu tiên là “Thu ngân sách” (nay ở hàng 12); không xóa, chèn hay xếp lại hàng, hãy chép số vào biểu gốc',
    ]);
  });

  it('rows that changed places', async () => {
    const bytes = await edited(blank, (sheet) => {
      for (const column of ['A', 'B']) {
        const [one, other] = [sheet.getCell(`${column}10`), sheet.getCell(`${column}17`)];
        [one.value, other.value] = [other.value, one.value];
      }
    });
    expect(said(read(bytes))).toEqual([
      'B10: 2 hàng không còn ở chỗ cũ, đầu tiên là “Đàn lợn” (nay ở hàng 17); không xóa, chèn hay xếp lại hàng, hãy chép số vào biểu gốc',
    ]);
  });

  it('the month in the title changed by hand, as if a form were paper', async () => {
    const answers = await answersTo({ A3: 'Kỳ báo cáo: tháng 7/2026', H10: 5 });
    expect(said(answers)[0]).toMatch(
      /^A3: chỗ này phải là “Kỳ báo cáo: tháng 6\/2026 .*” nhưng đang là “Kỳ báo cáo: tháng 7\/2026”/,
    );
    expect(answers.facts).toEqual([]);
  });
});
