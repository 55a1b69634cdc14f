import { list, oneOf, pattern, word } from './pattern.ts';

/**
 * Words that move a number: tăng, giảm, vượt, gấp, lên, xuống, còn. Texts given to these functions are the words before a
 * number (`left`) or behind it (`right`), NFC with plain spaces.
 */

export const RISING = list('tăng, cao hơn, nhiều hơn, lớn hơn, nhanh hơn, dôi dư, tăng trưởng, mở rộng thêm');
export const FALLING = list('giảm, thấp hơn, ít hơn, chậm hơn, hụt, sụt giảm, giảm sâu, kém');
export const EXCEEDING = list('vượt, vượt mức, vượt kế hoạch, vượt chỉ tiêu, vượt dự toán, vượt KH, vượt DT');

/** Small words that may stand between a direction and its number. */
const FILLERS = list(
  'thêm, được, khoảng, gần, trên, hơn, là, ước, bình quân, nhẹ, mạnh, khá, cao, ròng, tới, đến, tương đương, tương ứng, tương ứng tăng, tương ứng giảm, chỉ, lần lượt, xấp xỉ, cả, đạt, bằng, mức, ở mức, những, đi, tuyệt đối, tăng, giảm, kế hoạch, chung, nhanh, tổng số, thêm được, ước tính, ước đạt, dưới, hàng năm, nhất, sâu, tiếp',
);

const FILL = `(?: {0,2}(?:${word(oneOf(FILLERS))})){0,4}[ :]{0,3}$`;
const COMPARED_BETWEEN = `(?: {0,2}so(?: với)? [^,;()]{1,70}?)?`;
const DIRECTION = pattern(`${word(`(${oneOf(RISING)}|${oneOf(FALLING)})`)}${COMPARED_BETWEEN}${FILL}`);
/** "cao hơn vụ trước 1,3 tạ/ha", "thấp hơn bình quân chung cả nước 6,4 điểm": here "so với" is left out. */
const THAN = pattern(
  `${word(`(${oneOf([...RISING, ...FALLING].filter((cue) => cue.endsWith(' hơn')))})`)}(?: [^,;()]{1,50}?)?${FILL}`,
);
/** "(+5,7 %)", "(-1,1 %)", "(so CK: +1 vụ, -2 người chết)". */
const SIGNED = /(?:\(\s{0,2}|[:,;]\s{1,2}(?=.$))([+-–−])\s{0,2}$/u;
/** "lên 02 bậc", "tụt 3 hạng": steps on a ladder, not where it arrived. */
const STEPPED = pattern(`${word(`(${oneOf(list('tăng, lên, vượt, giảm, xuống, tụt'))})`)} {0,2}$`);
const MOVED_TO = pattern(
  `${word(oneOf(list('tăng lên, giảm xuống, giảm còn, giảm xuống còn, nâng lên, hạ xuống, xuống còn, xuống, lên, còn, lên thành, nâng tổng số lên, tăng lên thành, duy trì ở mức, kéo giảm còn, lên mức, xuống mức, lên tới, lên đến, xuống dưới, còn dưới, lên trên, giảm xuống dưới')))}(?: {0,2}${word(oneOf(list('khoảng, gần, trên, hơn, là, dưới, mức, còn, đạt, bằng')))}){0,2} {0,2}$`,
);
const FROM = pattern(`${word('từ')}(?: {0,2}${word(oneOf(list('khoảng, mức, trên, gần')))}){0,2} {0,2}$`);
const TO_AFTER = pattern(
  `^[^,;().\\d]{0,30}(?:(?:năm|quý|tháng|kỳ)[^,;()]{0,24})?(?<!trở )${word(oneOf(list('lên, xuống, còn, tăng lên, giảm xuống, giảm còn')))}`,
);
const NO_DIRECTION = pattern(
  `${word(oneOf(list('giảm nghèo, cắt giảm, tiết giảm, miễn giảm, giảm trừ, tăng cường, tăng gia, giảm thiểu, tốc độ tăng, tỷ lệ tăng, tỷ lệ giảm, tốc độ tăng trưởng, mức tăng, mức giảm, tỷ lệ hộ nghèo giảm còn, giá trị gia tăng, vào tăng trưởng, vào mức tăng, điều chỉnh tăng thêm, mới và tăng thêm, mới và điều chỉnh tăng')))}(?:[ :][^,;()]{0,60})?$`,
);
const EXCEEDED = pattern(`${word(`(${oneOf(EXCEEDING)})`)}${COMPARED_BETWEEN}${FILL}`);

export interface Direction {
  readonly sign: 1 | -1;
  /** The word itself, lower case. */
  readonly cue: string;
}

/** The direction that governs the number behind `left`: "diện tích tăng" → +1, "giảm so với cùng kỳ năm trước" → -1. */
export function directionBefore(left: string): Direction | null {
  const signed = SIGNED.exec(left.slice(-6));
  if (signed !== null) return { sign: signed[1] === '+' ? 1 : -1, cue: signed[1] === '+' ? '+' : '-' };
  const tail = left.slice(-110).replace(RANGE_OPENS, '');
  if (MOVED_TO.test(tail)) return null;
  const match = DIRECTION.exec(tail) ?? THAN.exec(tail);
  if (match === null || NO_DIRECTION.test(tail)) return null;
  const cue = match[1]!.toLowerCase().replace(/ +/g, ' ');
  return { sign: (FALLING as readonly string[]).includes(cue) ? -1 : 1, cue };
}
/** "tăng từ 0,5 đến 1 %": a range, once it is known that nothing moved from one to the other. */
const RANGE_OPENS = pattern(`(?<=${oneOf(list('tăng, giảm, vượt'))} {1,2})từ {0,2}$`);

/** "lên 02 bậc", "tụt 3 hạng": for a number whose unit is a step. */
export function steppedBefore(left: string): Direction | null {
  const match = STEPPED.exec(left.slice(-24));
  if (match === null) return null;
  const cue = match[1]!.toLowerCase();
  return { sign: ['giảm', 'xuống', 'tụt'].includes(cue) ? -1 : 1, cue };
}

const TIMES = pattern(`${word('gấp')}[^,;()\\d]{0,16}$`);
/** "tăng gấp 2,3 lần", "gấp hơn 3 lần". */
export function timesBefore(left: string): boolean {
  return TIMES.test(left.slice(-30));
}

/** "vượt 18 %", "vượt kế hoạch 12 ha". */
export function exceedingBefore(left: string): boolean {
  return EXCEEDED.test(left.slice(-80));
}

/** "giảm còn 5 vụ", "tăng lên 45 %": the number is where it arrived. */
export function movedTo(left: string): boolean {
  return MOVED_TO.test(left.slice(-60));
}

/** "giảm từ 81 người của cuối năm trước": where it came from is told by its time. */
const MOVES_FROM = pattern(
  `${word(oneOf([...RISING, ...FALLING]))} từ(?: {0,2}${word(oneOf(list('khoảng, mức, trên, gần')))}){0,2} {0,2}$`,
);
const THEN = pattern(
  `^[^,;().\\d]{0,30}?(?<![\\p{L}])(?:(?:của|ở|tại|vào|hồi|trong) (?:thời điểm )?(?:cùng kỳ|(?:cuối |đầu )?(?:năm|quý|tháng|kỳ|nhiệm kỳ)(?! nay| này))|cùng kỳ|cuối năm|đầu năm|năm trước)(?![\\p{L}])`,
);
/** "Đầu năm có 268 hộ nghèo, cuối năm còn 197 hộ". */
const YEAR_BEGAN = pattern(`${word('đầu (?:năm|nhiệm kỳ|kỳ|quý)')}[^,;()\\d]{0,50}$`);
const YEAR_ENDED = pattern(
  '^[^,;().\\d]{0,30}, (?:(?:đến|tới) )?(?:hết |cuối )?(?:năm|nay|hiện nay|nhiệm kỳ|kỳ|quý)(?: đã)? (?:chỉ )?(?:còn|giảm còn|giảm xuống|tăng lên|là)(?![\\p{L}])',
);
/** "từ 12 %" with "lên", "xuống" behind: where it came from. */
export function movedFrom(left: string, right: string): boolean {
  if (YEAR_BEGAN.test(left.slice(-70)) && YEAR_ENDED.test(right.slice(0, 70))) return true;
  if (!FROM.test(left.slice(-40))) return false;
  return TO_AFTER.test(right.slice(0, 80)) || (MOVES_FROM.test(left.slice(-60)) && THEN.test(right.slice(0, 60)));
}
