import { describe, expect, it } from 'vitest';
import { decimalSignOf, typedNumber } from './typedNumbers.ts';

const said = (text: string, sign: ',' | '.' | null = null): string => {
  const typed = typedNumber(text, sign);
  if (typed.is === 'number') return `${typed.value} (${typed.decimals})`;
  return typed.is === 'ambiguous' ? `${typed.whole} or ${typed.fraction}` : 'none';
};

describe('a number that was typed alone', () => {
  it.each([
    ['8,5', '8.5 (1)'],
    ['8.50', '8.50 (2)'],
    [' 12 ', '12 (0)'],
    ['1.234,5', '1234.5 (1)'],
    ['1,234.5', '1234.5 (1)'],
    ['1.234.567', '1234567 (0)'],
    ['1,234,567', '1234567 (0)'],
    ['3371,61', '3371.61 (2)'],
    ['3371.612', '3371.612 (3)'],
    ['0,125', '0.125 (3)'],
    ['0.125', '0.125 (3)'],
    ['1.2345', '1.2345 (4)'],
    ['1 234,5', '1234.5 (1)'],
    ['1\u00a0234\u00a0567', '1234567 (0)'],
    ['-5', '-5 (0)'],
    ['−5,25', '-5.25 (2)'],
    ['+7', '7 (0)'],
    ['-0,0', '0.0 (1)'],
    ['007', '7 (0)'],
    ['1.234', '1234 or 1.234'],
    ['1,234', '1234 or 1.234'],
    ['-12.345', '-12345 or -12.345'],
    ['123.456', '123456 or 123.456'],
  ])('%s is %s', (text, expected) => expect(said(text)).toBe(expected));

  it.each([
    '',
    ',5',
    '5,',
    '1.23.456',
    '1,2,3',
    '1.234,5.6',
    '1,234.567.8',
    '12 34',
    '1.2,345',
    '5 tấn',
    '8/5',
    '1e5',
    '٣',
  ])('%s is none', (text) => expect(said(text)).toBe('none'));

  it('is no longer in doubt where the file tells its sign', () => {
    expect(said('1.234', ',')).toBe('1234 (0)');
    expect(said('1.234', '.')).toBe('1.234 (3)');
    expect(said('1,234', '.')).toBe('1234 (0)');
    expect(said('8.5', ',')).toBe('8.5 (1)');
  });

  it('tells the sign of its file where it can', () => {
    const signs = ['8,5', '1.234,5', '1.234.567', '8.5', '1,234.5', '1,234,567', '12', '1.234', 'x'].map(decimalSignOf);
    expect(signs).toEqual([',', ',', ',', '.', '.', '.', null, null, null]);
  });
});
