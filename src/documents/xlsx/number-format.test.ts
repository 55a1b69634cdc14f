import { describe, expect, it } from 'vitest';
import { builtInFormat, shownNumber, shownText } from './number-format.ts';

/** What is stored, its format, and what a cell shows of it. */
const SHOWN: readonly (readonly [string, string, string])[] = [
  ['1234.5', 'General', '1234,5'],
  ['0.30000000000000004', 'General', '0,3'],
  ['104.03846153846153', 'General', '104,038461538462'],
  ['1E-3', 'General', '0,001'],
  ['1.5E+3', 'General', '1500'],
  ['-0.5', 'General', '-0,5'],
  ['1234.5', '#,##0.0', '1.234,5'],
  ['1234567.891', '#,##0.00', '1.234.567,89'],
  ['0.3', '0.00', '0,30'],
  ['5', '00', '05'],
  ['2.675', '0.00', '2,68'],
  ['1.005', '0.00', '1,01'],
  ['-1234.5', '#,##0', '-1.235'],
  ['1234', '#,##0.##', '1.234'],
  ['0.5', '#.#', '0,5'],
  ['0.4512', '0.0%', '45,1%'],
  ['1.125', '0%', '113%'],
  ['1234.5', '#,##0.0;(#,##0.0)', '1.234,5'],
  ['-1234.5', '#,##0.0;(#,##0.0)', '(1.234,5)'],
  ['-1234.5', '#,##0.0_);[Red]\\(#,##0.0\\)', '(1.234,5)'],
  ['0', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '-'],
  ['1250', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '1.250'],
  ['12', '#,##0 "ha"', '12 ha'],
  ['12', '[$-42A]#,##0', '12'],
  ['45444', 'dd/mm/yyyy', '01/06/2024'],
  ['45444', 'd-mmm-yy', '1-06-24'],
  ['45444.75', 'dd/mm/yyyy h:mm', '01/06/2024 18:00'],
  ['59', 'dd/mm/yyyy', '28/02/1900'],
  ['61', 'dd/mm/yyyy', '01/03/1900'],
];

describe('a number in a cell', () => {
  it.each(SHOWN)('%s under %s shows %s', (stored, code, shown) => {
    expect(shownNumber(stored, code, false)).toEqual({ text: shown, faithful: true });
  });

  it('is counted from 1904 where the file says so', () => {
    expect(shownNumber('0', 'dd/mm/yyyy', true)?.text).toBe('01/01/1904');
  });

  it.each([
    ['1234567', '#,##0,', '1.235'],
    ['12', ';;;', ''],
    ['12', '"không"', 'không'],
  ])('%s under %s does not show its value', (stored, code, text) => {
    expect(shownNumber(stored, code, false)).toEqual({ text, faithful: false });
  });

  it('is none where it is no number', () => {
    for (const stored of ['', 'x', '1,5', '--1', '1e', 'Infinity'])
      expect(shownNumber(stored, 'General', false)).toBeNull();
  });

  it('has the format that its number stands for', () => {
    expect([0, 4, 10, 14, 30, 999].map(builtInFormat)).toEqual([
      ...['General', '#,##0.00', '0.00%', 'dd/mm/yyyy', 'dd/mm/yyyy', 'General'],
    ]);
  });

  it('as words is left as it is, unless the format adds some', () => {
    expect(shownText('1.234,5', '@')).toBe('1.234,5');
    expect(shownText('Lúa', '0;0;0;"- "@')).toBe('- Lúa');
  });
});
