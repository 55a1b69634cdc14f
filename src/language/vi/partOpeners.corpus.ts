/** Words between a total and its first part; and what opens nothing. */
export const OPENERS: readonly string[] = [
  ', trong đó ',
  ' (gồm ',
  ', bao gồm: ',
  '; cụ thể: ',
  ', trong đó có ',
  ', riêng lợn ',
  ', chủ yếu là rầy nâu ',
  '; tập trung ở các huyện: Hòn Lớn ',
  'Trong số này, vốn vay hộ nghèo ',
  '; chiếm nhiều nhất là trộm cắp tài sản (',
];
export const NO_OPENERS: readonly string[] = [
  ', tại ',
  ' trong năm ',
  ' đồng bộ ',
  ', còn ',
  ', riêng trong tháng ',
  ' mặt hàng chủ yếu là nông sản, nhập khẩu ',
];
/** Words that say what is left of a total. */
export const REMAINDERS: readonly string[] = ['còn lại ', ', còn ', 'hiện còn '];
