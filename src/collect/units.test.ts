import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnit, isSameNumber } from './units.ts';

describe('a number in another unit of measure', () => {
  it.each([
    ['5.3', 1, 'tỷ đồng', 'triệu đồng', '5300', -2],
    ['4800', 0, 'triệu đồng', 'tỷ đồng', '4.800', 3],
    ['1.5', 1, 'km²', 'ha', '150', -1],
    ['250', 0, 'kg', 'tạ', '2.50', 2],
    ['12', 0, 'nghìn người', 'người', '12000', -3],
    ['-0.5', 1, 'tấn', 'kg', '-500', -2],
  ])('%s (%i) %s in %s → %s', (value, decimals, from, to, expected, digits) => {
    expect(inUnit({ value, decimals }, from, to)).toEqual({ value: expected, decimals: digits });
  });

  it('is none where the units do not measure the same', () => {
    expect(inUnit({ value: '1', decimals: 0 }, 'tấn', 'ha')).toBeNull();
    expect(inUnit({ value: '1', decimals: 0 }, 'hộ', 'người')).toBeNull();
  });

  it('is itself again on the way back, with the digits that were given', () => {
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(number, ([units, decimals]) => {
        const value = (units / 10 ** decimals).toFixed(decimals);
        for (const [one, other] of [
          ['tỷ đồng', 'triệu đồng'],
          ['kg', 'tấn'],
          ['m²', 'km²'],
        ] as const) {
          const there = inUnit({ value, decimals }, one, other)!;
          const back = inUnit(there, other, one)!;
          expect(back.decimals).toBe(decimals);
          expect(isSameNumber(back.value, value)).toBe(true);
        }
      }),
    );
  });
});
