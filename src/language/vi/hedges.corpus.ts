import type { Hedge } from '../../figure/index.ts';

/** Words before a number, by how they hedge it. */
export const HEDGES: readonly (readonly [Hedge | null, readonly string[]])[] = [
  ['about', ['khoảng ', 'thiệt hại ước khoảng ', 'xấp xỉ ', '~']],
  ['above', ['trên ', 'chi trợ cấp trên ', 'đạt hơn ', 'ít nhất ', 'không dưới ']],
  ['below', ['gần ', 'còn dưới ', 'chưa đến ', 'không quá ']],
  ['expected', ['ước đạt ', 'dự ước thu ngân sách ', 'ước giải ngân đến 30/6 là ', 'sản lượng ước ']],
  [
    null,
    [
      'trên địa bàn có ',
      'cao hơn ',
      'nhiều hơn ',
      'bổ sung từ ngân sách cấp trên ',
      'ước mơ xanh, trồng ',
      'gần trung tâm xã, xây ',
      'đạt ',
    ],
  ],
];

/** Words before a number that is counted and not yet final, and such as only look like them. */
export const PRELIMINARY: readonly (readonly [boolean, readonly string[]])[] = [
  [true, ['Sản lượng điện sơ bộ đạt ', '(cùng kỳ sơ bộ ', 'số sơ bộ là ']],
  [false, ['đánh giá sơ bộ, có ', 'sơ bộ kết quả thu được ', 'thiệt hại sơ bộ do bão là ']],
];
