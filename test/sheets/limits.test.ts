import { describe, expect, it } from 'vitest';
import { LIMITS, readGrids, UnreadableDocument } from '../../src/documents/index.ts';
import { sheetFile, words } from '../documents/xlsx/sheet.ts';

const refusalOf = (bytes: Uint8Array, limits: Partial<typeof LIMITS> = {}): string => {
  try {
    readGrids(bytes, 'bang.xlsx', { ...LIMITS, ...limits });
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code;
    throw error;
  }
  return 'read';
};

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const rows = Array.from({ length: 50 }, (_, at) => `<row r="${at + 1}">${words(`A${at + 1}`, 'x')}</row>`).join('');

describe('a table from outside', () => {
  it('is read within its limits and refused beyond them', () => {
    const file = sheetFile({ rows });
    expect(refusalOf(file)).toBe('read');
    expect(refusalOf(file, { tableBytes: 100 })).toBe('too-large');
    expect(refusalOf(file, { tableCells: 49 })).toBe('too-many-cells');
    expect(refusalOf(file, { time: -1 })).toBe('too-slow');
    expect(refusalOf(file, { unzippedBytes: 1000 })).toBe('unpacks-too-large');
    expect(refusalOf(text('a;b\n'.repeat(60)), { tableCells: 100 })).toBe('too-many-cells');
  });

  it('with macros, a password or of another kind is refused', () => {
    const macros = { type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' };
    expect(refusalOf(sheetFile({ rows, ...macros }))).toBe('macros');
    expect(refusalOf(sheetFile({ rows, more: { 'xl/vbaProject.bin': 'x' } }))).toBe('macros');
    expect(refusalOf(new Uint8Array(0))).toBe('empty');
    expect(refusalOf(text('%PDF-1.7'))).toBe('other-format');
    expect(refusalOf(text('<html><table></table></html>'))).toBe('other-format');
    expect(refusalOf(text('   \n \n'))).toBe('blank');
    expect(refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('other-format');
  });

  it('as CSV may be cut off, unclosed or of any separator, and is read or refused in a sentence', () => {
    const cells = (content: string) =>
      readGrids(text(content), 'a.csv')[0]!.rows.map(({ cells }) => cells.map((one) => one.text));
    expect(cells('a;b\r\n"c;d";e')).toEqual([
      ['a', 'b'],
      ['c;d', 'e'],
    ]);
    expect(cells('\ufeffa\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells("'=1+1,x")).toEqual([['=1+1', 'x']]);
    expect(['read', 'no-table']).toContain(refusalOf(text('a;"b\n1;2')));
    expect(['read', 'no-table']).toContain(refusalOf(text(`a;"${'b'.repeat(2_000_000)}`)));
  });
});
