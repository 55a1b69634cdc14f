import { expect, it } from 'vitest';
import { difference, interval, rounded, signed, vietnamese } from './numbers.ts';

it.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1.000'],
  ['5991.70', '5.991,70'],
  ['-1234567.5', '−1.234.567,5'],
  ['0.052', '0,052'],
  ['Infinity', 'Infinity'],
])('%s is written %s', (decimal, written) => {
  expect(vietnamese(decimal)).toBe(written);
});

it.each([
  [['45.995', '46.005'], '[45,995; 46,005]'],
  [['63', '63'], '63'],
  [['0', 'Infinity'], '[0; +∞)'],
  [['-Infinity', '100'], '(−∞; 100]'],
] as const)('the interval %j is written %s', (ends, written) => {
  expect(interval(ends)).toBe(written);
});

it('no interval is none', () => {
  expect(interval(null)).toBeNull();
});

it('a change bears its sign', () => {
  expect(['14.6', '-9.1', '0', '0.00', '-0'].map(signed)).toEqual(['+14,6', '−9,1', '0', '0,00', '−0']);
});

it('a decimal is rounded half away from zero, without a float', () => {
  expect(rounded('66.25', 1)).toBe('66.3');
  expect(rounded('-66.25', 1)).toBe('-66.3');
  expect(rounded('99.96', 1)).toBe('100.0');
  expect(rounded('5', 1)).toBe('5');
  expect(rounded('12345678901234567890.55', 1)).toBe('12345678901234567890.6');
});

it('a difference keeps the digits of the longer', () => {
  expect(difference('41.8', '41.55')).toBe('0.25');
  expect(difference('1', '2.0')).toBe('-1.0');
});
