/** Words before a number, by the direction they give it: 1 up, -1 down, 0 none. Value first, then the ways of writing it. */
export const DIRECTIONS: ReadonlyMap<number, readonly string[]> = new Map([
  [
    1,
    [
      'diện tích tăng ',
      'tăng thêm khoảng ',
      'so với cùng kỳ năm trước tăng ',
      'tăng so với cùng kỳ năm 2023 ',
      'cao hơn vụ trước ',
      'nhiều hơn ',
      'đàn bò 14,8 nghìn con (+',
      'tăng từ ',
      'sản lượng tăng bình quân ',
    ],
  ],
  [
    -1,
    [
      'giảm ',
      'giảm so với cùng kỳ năm trước ',
      'thấp hơn bình quân chung cả nước ',
      'số vụ giảm được ',
      'đàn trâu 3,1 nghìn con (-',
      'tương ứng giảm ',
      'ít hơn tháng trước ',
    ],
  ],
  [
    0,
    [
      'giảm còn ',
      'tăng lên ',
      'giảm xuống còn ',
      'xuống còn ',
      'tăng cường kiểm tra ',
      'chương trình giảm nghèo hỗ trợ ',
      'tốc độ tăng trưởng kinh tế đạt ',
      'tỷ lệ tăng dân số tự nhiên ',
      'gia tăng, xử lý ',
      'thực hiện ',
    ],
  ],
]);

/** Words on both sides of a number that another number came from: "từ … lên …". */
export const CAME_FROM: readonly (readonly [string, string])[] = [
  ['số doanh nghiệp tăng từ ', ' lên '],
  ['tỷ lệ hộ nghèo giảm từ ', '% đầu năm xuống còn '],
  ['từ ', ' trường năm 2020 lên '],
  ['số vụ giảm từ ', ' vụ của cùng kỳ'],
  ['tăng từ ', ' hộ ở cuối năm 2023'],
];
export const RANGES: readonly (readonly [string, string])[] = [
  ['giá dao động từ ', ' đến '],
  ['đạt từ ', ' tiêu chí trở lên'],
];
