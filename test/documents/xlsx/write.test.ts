import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocumentSync, sheetOfRows } from '../../../src/documents/index.ts';

const COLUMNS = [
  { header: 'Số liệu', width: 40, kind: 'text' },
  { header: 'Giá trị', width: 14, kind: 'number', decimals: 1 },
] as const;

describe('a sheet of rows', () => {
  it('holds no formula, whatever the text begins with', async () => {
    const bytes = await sheetOfRows('Bảng', COLUMNS, [
      ['=1+1', '=2'],
      ['@SUM(A1)', '+3'],
    ]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/t="s"/gu)).toHaveLength(7);
  });

  it('shows the digits that were given, and keeps a number that a sheet cannot hold as words', async () => {
    const rows = [
      ['Diện tích', '1234.5'],
      ['Tỷ lệ', '0.30'],
      ['Tổng', '-12'],
      ['Số dài', '12345678901234.56'],
      ['Không có', null],
      ['Chữ', 'x'],
    ];
    const { text, notices } = openDocumentSync(await sheetOfRows('Số liệu: 6/2024', COLUMNS, rows), 'a.xlsx');
    expect(text).toBe(
      'Số liệu 6 2024\nSố liệu: 6/2024\nSố liệu\tGiá trị\nDiện tích\t1.234,5\nTỷ lệ\t0,30\nTổng\t-12,0\nSố dài\t12345678901234.56\nKhông có\t\nChữ\tx\n',
    );
    expect(notices).toEqual([]);
  });

  it('keeps its headers in sight, and filters by them', async () => {
    const sheet = strFromU8(unzipSync(await sheetOfRows('Bảng', COLUMNS, [['a', '1']]))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A2:B3"/>');
  });

  it('refuses more rows than Excel opens', async () => {
    await expect(sheetOfRows('Bảng', COLUMNS, Array(1_048_576).fill([]))).rejects.toThrow(RangeError);
  });
});
