import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './numbers.ts';
import { readUnit } from './unitPhrase.ts';
import { fold } from './words.ts';
import { withUnit, writtenNumber, writtenUnit } from './writtenNumbers.ts';

describe('a decimal is written as Vietnam writes it', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1.000'],
    ['3371.61', '3.371,61'],
    ['-1234567.5', '-1.234.567,5'],
    ['0.052', '0,052'],
    ['24.023', '24,023'],
    ['Infinity', 'Infinity'],
  ])('%s as %s', (decimal, written) => {
    expect(writtenNumber(decimal)).toBe(written);
  });

  it('on pages with a minus', () => {
    expect(writtenNumber('-9.10', '−')).toBe('−9,10');
  });

  it('and is read back, value and digits', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), fc.nat());
    fc.assert(
      fc.property(decimal, ([whole, digits, fraction]) => {
        const tail = String(fraction).padStart(digits, '0').slice(0, digits);
        const value = tail === '' ? String(whole) : `${whole}.${tail}`;
        expect(parseNumber(writtenNumber(value))).toEqual({ value, decimals: digits });
      }),
    );
  });
});

describe('a unit is written behind its number', () => {
  it.each([
    ['101,2', '%', '101,2%'],
    ['7', '%/năm', '7%/năm'],
    ['1,2', 'điểm %', '1,2 điểm %'],
    ['912', 'triệu usd', '912 triệu USD'],
    ['2.460', 'triệu kwh', '2.460 triệu kWh'],
    ['44,5', 'tạ/ha', '44,5 tạ/ha'],
    ['12', '', '12'],
  ])('%s %s as %s', (number, unit, text) => {
    expect(withUnit(number, unit)).toBe(text);
  });

  it('and is the same unit when read', () => {
    for (const unit of ['usd', 'triệu usd', 'kwh', 'mw', 'cv', 'usd/người']) {
      const text = ` ${writtenUnit(unit)}`;
      expect(readUnit(fold(text), text, 0)?.unit).toBe(unit);
    }
  });
});
