/** Words between a total and its first part; and what opens nothing. */
export const OPENERS: readonly string[] = [', trong đó ', ' (gồm ', ', bao gồm: ', '; cụ thể: ', ', trong đó có '];
export const NO_OPENERS: readonly string[] = [', tại ', ' trong năm ', ' đồng bộ ', ', còn '];
/** Words behind which things wait for an answer, and words that say they were answered. */
export const RECEIVING: readonly string[] = [
  'tiếp nhận ',
  'Trong kỳ nhận được ',
  'thuộc thẩm quyền ',
  'UBND huyện giao ',
];
export const ANSWERING: readonly string[] = [
  ', đã giải quyết ',
  '; giải quyết được ',
  ', đã trả lời ',
  ', trả kết quả cho ',
];
export const NO_ANSWER: readonly string[] = [', giải quyết việc làm cho ', ', đang giải quyết hồ sơ của ', ', cấp '];
export const REMAINDERS: readonly string[] = ['còn lại ', ', còn ', 'hiện còn '];
