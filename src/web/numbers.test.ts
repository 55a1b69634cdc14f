import { expect, it } from 'vitest';
import { interval, vietnamese } from './numbers.ts';

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
