/** What is wrong with a file of `data/norms`, without the full stop. */
export const normSays = {
  double: (code: string) => `mã «${code}» đã dùng ở tệp khác`,
  notNumber: (key: string, text: string) => `«${key}» phải là một số như 13 hoặc 1.27, không phải «${text}»`,
  outside: (chosen: string, least: string, most: string) =>
    `số chọn «${chosen}» phải từ ${least} đến ${most}; dùng tạm ${least}`,
  turnedRound: (least: string, most: string) => `khoảng từ ${least} đến ${most} không có số nào`,
};
