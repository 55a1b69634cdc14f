import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, stateOf } from './address.ts';
import { apart, axisOf, heightOf } from './chart-scale.ts';

describe('an axis', () => {
  it.each([
    [[0, 130], [0, 50, 100, 150], 0],
    [[3, 8.2], [0, 2, 4, 6, 8, 10], 0],
    [[0.2, 0.9], [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
    [[92, 98], [92, 94, 96, 98], 0],
    [[-20, 40], [-20, 0, 20, 40], 0],
    [[5, 5], [5, 5.025], 3],
    [[0, 0], [0, 0.25], 2],
    [[5e-324], [0, 0.25], 2],
  ])('of %j has its rules at %j', (values, ticks, digits) => {
    const axis = axisOf(values);
    expect(axis.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
    expect(axis.digits).toBe(digits);
  });

  it('holds every value, with few rules', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const axis = axisOf(values);
        for (const one of values) {
          const y = heightOf(one, axis, 100);
          expect(y).toBeGreaterThan(-0.001);
          expect(y).toBeLessThan(100.001);
        }
        expect(axis.ticks.length).toBeLessThan(9);
      }),
    );
  });
});

it('labels that stand on one another are moved apart, in their order', () => {
  expect(apart([10, 12, 60], 14, 100)).toEqual([10, 24, 60]);
  expect(apart([99, 100], 14, 100)).toEqual([86, 100]);
  expect(apart([50], 14, 100)).toEqual([50]);
});

it('the address is read as it was written, and by hand leaves out what is no period', () => {
  const state = { area: '95@2025-07-01', period: '2026-H1', breakdown: 'crop=X;fund=a' };
  expect(stateOf(addressOf(state))).toEqual(state);
  expect(addressOf(stateOf('period=x&area='))).toBe('');
});
