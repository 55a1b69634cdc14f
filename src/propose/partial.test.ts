import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/index.ts';
import { isPartial, isWhere } from './partial.ts';

const told = (marked: string): boolean => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const value = text.slice(start, end).replaceAll('.', '').replace(',', '.');
  return isPartial(text, { start, end, value } as Figure);
};

describe('a number that is no amount of its own', () => {
  it.each([
    ['từ «10»-13 tiêu chí', true],
    ['từ 10-«13» tiêu chí', true],
    ['mỗi hộ được «2» triệu đồng', true],
    ['hộ nghèo được «2» triệu đồng', false],
    ['số giường bệnh bình quân «1» vạn dân là 30', true],
    ['số bác sĩ tính trên «10.000» dân đạt 9', true],
    ['giá trị sản phẩm thu được trên «1» ha đạt 90 triệu đồng', true],
    ['không tính «2» vụ đang xem xét', true],
    ['không tính thêm «2» vụ', false],
    ['các xã còn lại đạt từ «12» đến 14 tiêu chí', true],
    ['các xã còn lại đạt từ 12 tiêu chí đến «14» tiêu chí', true],
    ['tăng từ «12» lên 14 tiêu chí', false],
    ['trường tiểu học Hoa Sen «9» lớp', true],
    ['thu nhập bình quân «48» triệu đồng/người', false],
    ['hơn một nửa trên «1» ha đất màu', false],
  ])('%s: %s', (text, is) => expect(told(text)).toBe(is));
});

it.each([
  ['nuôi 40 lồng cá tại ', true],
  ['xảy ra ở hơn ', true],
  ['mở ', false],
  ['tại xã có ', false],
])('a number behind "%s" counts where something is: %s', (text, is) =>
  expect(isWhere(text, { start: text.length })).toBe(is),
);
