import { describe, expect, it } from 'vitest';
import { worthIn } from './worth.ts';

describe('a value in the unit of its indicator', () => {
  it.each([
    ['5.3', 'tỷ đồng', 'triệu đồng', '5300', -2],
    ['5.30', 'tỷ đồng', 'triệu đồng', '5300', -1],
    ['5300', 'triệu đồng', 'tỷ đồng', '5.300', 3],
    ['12', 'ha', 'ha', '12', 0],
    ['93843', 'm²', 'ha', '9.3843', 4],
    ['5', 'nghìn lượt khách', 'lượt khách', '5000', -3],
    ['21.5', '‰', '%', '2.15', 2],
    ['-0.5', 'tấn', 'tạ', '-5', 0],
    ['17', 'tạ/ha', 'tấn/ha', '1.7', 1],
    ['09', 'hộ dân', 'hộ', '9', 0],
    ['61', 'tạ', 'tạ/ha', '61', 0],
    ['4.5', 'nghìn đồng', 'triệu đồng/người/tháng', '0.0045', 4],
  ])('%s %s in %s', (value, unit, wanted, worth, decimals) => {
    expect(worthIn(wanted, { value, unit })).toEqual({ value: worth, decimals });
  });
});
