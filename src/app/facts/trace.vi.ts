/** Notes on what a number was reckoned from. */
export const TRACE = {
  less: 'trừ đi',
  earlier: 'địa bàn trước khi sắp xếp',
  silent: 'chưa có số liệu',
} as const;
