import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AreaNames, answersOf, IndicatorNames, readTables } from '../../src/collect/index.ts';
import { LIMITS, readGrids, UnreadableDocument } from '../../src/documents/index.ts';
import { sheetFile, words } from '../documents/xlsx/sheet.ts';
import { trialCatalogue } from './example.ts';
import { juneFile, juneSheet, names } from './workbooks.ts';

const KNOWN = {
  catalogue: trialCatalogue(),
  indicators: new IndicatorNames(trialCatalogue()),
  areas: new AreaNames([], () => true),
};
const ASKED = { as: 'facts', area: null, period: '2026-06', basis: null, plan: null } as const;

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

  it('with bytes changed, cut off or doubled is read or refused in a sentence, and never anything else', async () => {
    const sheet = juneSheet();
    const whole = await juneFile(sheet);
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(whole.length) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice(0, changes[0]!.cut % 3 === 0 ? changes[0]!.cut : undefined);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          const grid = readGrids(bytes, 'bieu.xlsx').find(({ name }) => name === sheet.name);
          if (grid !== undefined) answersOf(sheet, grid, names());
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocument);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of any cells at all gives answers or problems', () => {
    const sheet = juneSheet();
    const stored = fc.oneof(
      fc.record({
        is: fc.constant('number' as const),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toFixed(6)),
        shown: fc.constantFrom('number' as const, 'percent' as const, 'date' as const),
        decimals: fc.nat(4),
      }),
      fc.constantFrom(
        { is: 'text' as const },
        { is: 'boolean' as const },
        { is: 'error' as const },
        { is: 'formula' as const },
      ),
    );
    const cell = fc.record({
      column: fc.nat(12),
      text: fc.oneof(fc.string(), fc.constantFrom('1.234', '8,5', '-', 'Không áp dụng', '5 ha')),
      stored,
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (random) => {
        const rows = random.map((cells, row) => ({
          row,
          cells: cells.map((one) => ({ ...one, row, rowSpan: 1, columnSpan: 1 })),
        }));
        const grid = { name: sheet.name, hidden: false, rows };
        const { facts, problems } = answersOf(sheet, grid, names());
        expect(facts.length === 0 || problems.length === 0).toBe(true);
        for (const { place } of readTables([grid], KNOWN, ASKED).facts.map(({ fact }) => fact))
          expect(place).toContain('!');
      }),
    );
  });
});
