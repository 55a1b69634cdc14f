import type { Against, Hedge } from '../../figure/index.ts';
import { oneOf, pattern, word } from './pattern.ts';

/**
 * The words that tell what part a number plays: đạt, bằng, ước, tăng, giảm, vượt, chiếm, so với, trong đó, cùng kỳ, kế hoạch …
 * Each list stands once; the patterns below are made from them. Texts given to these functions are NFC with plain spaces.
 */

export const RISING = ['tăng', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'dôi dư', 'tăng trưởng', 'mở rộng thêm'] as const;
export const FALLING = ['giảm', 'thấp hơn', 'ít hơn', 'hụt', 'sụt giảm', 'giảm sâu', 'kém'] as const;
export const EXCEEDING = [
  'vượt',
  'vượt mức',
  'vượt kế hoạch',
  'vượt chỉ tiêu',
  'vượt dự toán',
  'vượt KH',
  'vượt DT',
] as const;

/** Small words that may stand between a direction and its number. */
const FILLERS = [
  'thêm',
  'được',
  'khoảng',
  'gần',
  'trên',
  'hơn',
  'là',
  'ước',
  'bình quân',
  'nhẹ',
  'mạnh',
  'khá',
  'cao',
  'ròng',
  'tới',
  'đến',
  'tương đương',
  'tương ứng',
  'tương ứng tăng',
  'tương ứng giảm',
  'chỉ',
  'lần lượt',
  'xấp xỉ',
  'cả',
  'đạt',
  'bằng',
  'mức',
  'ở mức',
  'những',
  'đi',
  'tuyệt đối',
  'tăng',
  'giảm',
  'kế hoạch',
  'chung',
  'nhanh',
  'tổng số',
  'thêm được',
  'ước tính',
  'ước đạt',
  'dưới',
  'hàng năm',
  'nhất',
  'sâu',
  'tiếp',
] as const;

export const SAME_PERIOD = [
  'cùng kỳ',
  'cùng kì',
  'CK',
  'cùng thời điểm',
  'cùng thời gian',
  'cùng giai đoạn',
  'cùng vụ',
  'năm trước',
  'năm ngoái',
  'năm học trước',
  'CKNT',
  'vụ trước',
  'mùa trước',
] as const;
export const PREVIOUS = [
  'tháng trước',
  'quý trước',
  'kỳ trước',
  'tuần trước',
  'kỳ báo cáo trước',
  'quý I',
  'quý II',
  'quý III',
  'kỳ họp trước',
  'tháng liền kề',
] as const;
export const PLAN = [
  'kế hoạch',
  'KH',
  'dự toán',
  'DT',
  'chỉ tiêu',
  'nghị quyết',
  'NQ',
  'mục tiêu',
  'kịch bản',
  'KHV',
  'vốn giao',
  'số giao',
  'vốn được giao',
  'tổng vốn',
  'dự án được giao',
  'vốn kế hoạch',
  'tổng nguồn',
  'nguồn vốn',
  'số vốn',
  'tổng mức vốn',
  'tổng kế hoạch',
  'vốn phân bổ',
  'vốn đã phân bổ',
  'vốn năm',
  'nhiệm vụ được giao',
  'yêu cầu',
  'tỉnh giao',
  'thành phố giao',
  'huyện giao',
  'trung ương giao',
  'HĐND giao',
  'định mức',
] as const;

const PLAN_HEAD = [
  'so với',
  'so',
  'của',
  'với',
  'trên',
  'trong',
  'theo',
  '/',
  'mức',
  'số',
  'tổng',
  'tổng số',
  'tổng mức',
  'toàn bộ',
  'khối lượng',
  'phần trăm',
] as const;
const SAME_HEAD = ['so với', 'so', 'của', 'với', 'trên', 'mức', 'số', 'thực hiện', 'ước thực hiện'] as const;

const FILL = `(?: {0,2}(?:${word(oneOf(FILLERS))})){0,4}[ :]{0,3}$`;
const COMPARED_BETWEEN = `(?: {0,2}so(?: với)? [^,;()]{1,70}?)?`;
const DIRECTION = pattern(`${word(`(${oneOf(RISING)}|${oneOf(FALLING)})`)}${COMPARED_BETWEEN}${FILL}`);
/** "cao hơn vụ trước 1,3 tạ/ha", "thấp hơn bình quân chung cả nước 6,4 điểm": here "so với" is left out. */
const THAN = pattern(
  `${word(`(${oneOf([...RISING, ...FALLING].filter((cue) => cue.endsWith(' hơn')))})`)}(?: [^,;()]{1,50}?)?${FILL}`,
);
/** "(+5,7 %)", "(-1,1 %)". */
const SIGNED = /\(\s{0,2}([+-–−])\s{0,2}$/u;
/** "lên 02 bậc", "tụt 3 hạng": steps on a ladder, not where it arrived. */
const STEPPED = pattern(`${word(`(${oneOf(['tăng', 'lên', 'vượt', 'giảm', 'xuống', 'tụt'])})`)} {0,2}$`);
const MOVED_TO = pattern(
  `${word(oneOf(['tăng lên', 'giảm xuống', 'giảm còn', 'giảm xuống còn', 'nâng lên', 'hạ xuống', 'xuống còn', 'xuống', 'lên', 'còn', 'lên thành', 'nâng tổng số lên', 'tăng lên thành', 'duy trì ở mức', 'kéo giảm còn', 'lên mức', 'xuống mức', 'lên tới', 'lên đến', 'xuống dưới', 'còn dưới', 'lên trên', 'giảm xuống dưới']))}(?: {0,2}${word(oneOf(['khoảng', 'gần', 'trên', 'hơn', 'là', 'dưới', 'mức', 'còn', 'đạt', 'bằng']))}){0,2} {0,2}$`,
);
const FROM = pattern(`${word('từ')}(?: {0,2}${word(oneOf(['khoảng', 'mức', 'trên', 'gần']))}){0,2} {0,2}$`);
const TO_AFTER = pattern(
  `^[^,;().\\d]{0,30}(?:(?:năm|quý|tháng|kỳ)[^,;()]{0,24})?${word(oneOf(['lên', 'xuống', 'còn', 'tăng lên', 'giảm xuống', 'giảm còn']))}`,
);
const NO_DIRECTION = pattern(
  `${word(oneOf(['giảm nghèo', 'tăng cường', 'tăng gia', 'giảm thiểu', 'tốc độ tăng', 'tỷ lệ tăng', 'tỷ lệ giảm', 'tốc độ tăng trưởng', 'mức tăng', 'mức giảm', 'tỷ lệ hộ nghèo giảm còn']))}(?: [^,;()]{0,60})?$`,
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
const RANGE_OPENS = pattern(`(?<=${oneOf(['tăng', 'giảm', 'vượt'])} {1,2})từ {0,2}$`);

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

/** "từ 12 %" with "lên", "xuống" behind: where it came from. */
export function movedFrom(left: string, right: string): boolean {
  return FROM.test(left.slice(-40)) && TO_AFTER.test(right.slice(0, 80));
}

const AFTER_GAP = `^[ ,]{0,3}(?:${word(oneOf(['cùng', 'chỉ', 'đều']))} )?`;
const PLAN_AFTER = pattern(
  `^ {0,2}(?:${oneOf(PLAN_HEAD)} {0,2})?(?:${oneOf(['số', 'mức', 'tổng số', 'tổng'])} )?${word(oneOf([...PLAN]))}([^,;()\\d.]{0,60})`,
);
const SAME_AFTER = pattern(
  `${AFTER_GAP}(?:${oneOf(SAME_HEAD)} {0,2})?(?:[^,;()\\d]{0,24} )?${word(oneOf(SAME_PERIOD))}`,
);
const YEAR_AFTER = pattern(
  '^[ ,]{0,3}so(?: với)? (?:thực hiện |số |mức |ước )?(?:cả )?(?:năm|cuối năm|đầu năm|năm học|niên vụ|vụ|giai đoạn|nhiệm kỳ) ',
);
const SAME_YEAR_AFTER = pattern(
  '^[ ,]{0,3}so(?: với)? (?:thực hiện |số |mức |ước )?(?:cả )?(?:năm|năm học|niên vụ|vụ) (?:\\d{4}|trước|cũ|ngoái)',
);
const PREVIOUS_AFTER = pattern(
  `${AFTER_GAP}(?:${oneOf(SAME_HEAD)} {0,2})?(?:${word(oneOf(PREVIOUS))}|tháng \\d{1,2}(?:[/.]\\d{4})?|quý [IV]+)`,
);
const COMPARED_AFTER = pattern('^[ ,]{0,3}so(?: với)? ');
const GIVER = pattern(
  `(?:${oneOf(['được', 'do', 'của'])} )?([\\p{L} ]{1,30}?) (?:giao|đề ra|phê duyệt|quyết nghị|phân bổ|phấn đấu|đặt ra|xây dựng)`,
);

export interface Comparison {
  readonly against: Against;
  readonly assignedBy: string | null;
}

/** What the words behind a number hold it against: "kế hoạch tỉnh giao", "so với cùng kỳ", "so với tháng trước". */
export function comparisonAfter(right: string): Comparison | null {
  const head = right.slice(0, 110);
  const plan = PLAN_AFTER.exec(head);
  if (plan !== null) return { against: 'plan', assignedBy: giver(plan[0]!) };
  if (SAME_AFTER.test(head) || SAME_YEAR_AFTER.test(head)) return { against: 'samePeriod', assignedBy: null };
  if (PREVIOUS_AFTER.test(head)) return { against: 'previous', assignedBy: null };
  if (YEAR_AFTER.test(head) || COMPARED_AFTER.test(head)) return { against: 'other', assignedBy: null };
  return null;
}

function giver(text: string): string | null {
  const match = GIVER.exec(text.replace(/^.*?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|KH|DT|NQ)/iu, ''));
  const name = match?.[1]?.trim().replace(/^(?:năm|vốn|được|do|của) ?/iu, '') ?? '';
  return name === '' ? null : name;
}

const COMPARED_BEFORE = pattern(
  `${word('so')}(?: với)?(?: [^;()]{0,60}?)?${word(`(?:(${oneOf(SAME_PERIOD)})|(${oneOf(PREVIOUS)})|(${oneOf(PLAN)})|năm \\d{4}|năm học|đầu năm|cuối năm)`)}`,
);

/** What the words before a number hold it against: "so với cùng kỳ năm trước diện tích tăng". */
export function comparisonBefore(left: string): Comparison | null {
  const match = COMPARED_BEFORE.exec(left.slice(-140));
  if (match === null) return null;
  const against: Against = match[1]
    ? 'samePeriod'
    : match[2]
      ? 'previous'
      : match[3]
        ? 'plan'
        : /năm (?:\d{4}|học)/iu.test(match[0])
          ? 'samePeriod'
          : 'other';
  return { against, assignedBy: null };
}

/** The same period named with its own amount: "cùng kỳ năm trước tăng 33 %", "(cùng kỳ: 12 vụ)". */
const PRIOR = pattern(
  `(?:^|[,;(:] {0,2})(?:và )?(?:so (?:với )?)?(?:số )?(?:${word(oneOf(SAME_PERIOD))}|(?:cuối |đầu |thực hiện )?năm \\d{4}|tháng trước|quý trước)(?: [^,;()]{0,50}?)?[ :]{1,3}(?:${word(oneOf(['là', 'đạt', 'có', 'tăng', 'giảm', 'bằng', 'chỉ đạt', 'xảy ra', 'chỉ có', 'ước đạt', 'thu', 'được']))} {0,2})?$`,
);
const COMPARED_WITH = pattern('^[,;(: ]{0,3}so ');

export function priorBefore(left: string): boolean {
  const phrase = lastPhrase(left, '(;,');
  if (!PRIOR.test(phrase)) return false;
  return !(COMPARED_WITH.test(phrase) && directionBefore(left) !== null);
}

const PRIOR_AFTER = pattern(
  `^ {0,2}(?:${oneOf(['của', 'ở', 'vào'])} )?(?:${word(oneOf(['cùng kỳ', 'cùng kì', 'CK', 'năm trước', 'năm ngoái', 'cùng kỳ năm trước']))})`,
);
const AGAINST_AMOUNT = pattern(`${word('so')}(?: với)?(?: mức| con số)? {0,2}$`);

/** "so với 45 vụ (của) cùng kỳ". */
export function priorAround(left: string, right: string): boolean {
  return AGAINST_AMOUNT.test(left.slice(-24)) && PRIOR_AFTER.test(right.slice(0, 40));
}

/** Words that make the amount behind them a planned one. */
export const TARGET_WORDS = [
  'kế hoạch',
  'KH',
  'chỉ tiêu',
  'dự toán',
  'DT',
  'mục tiêu',
  'phấn đấu',
  'kế hoạch vốn',
  'được giao',
  'vốn giao',
  'giao vốn',
  'chỉ tiêu giao',
  'kế hoạch giao',
  'tỉnh giao',
  'huyện giao',
  'thành phố giao',
  'trên giao',
  'HĐND giao',
  'NQ',
  'phấn đấu đạt',
  'kịch bản',
  'bố trí vốn',
  'vốn được giao',
  'giao chỉ tiêu',
  'số giao',
  'nghị quyết HĐND',
  'theo nghị quyết',
  'nghị quyết',
] as const;
/** Words that turn the phrase to what was done, whatever plan was named before. */
const DONE = [
  'đã',
  'thực hiện được',
  'đạt',
  'giải ngân',
  'ước đạt',
  'bằng',
  'hoàn thành',
  'cho',
  'với',
  'tại',
  'kết quả',
  'ban hành',
  'tổ chức',
  'trong đó có',
  'của',
  'thực hiện',
  'triển khai',
  'chưa',
  'ước',
] as const;
const TARGET = pattern(`(?<!(?:đề|vượt|so|so với) )${word(oneOf(TARGET_WORDS))}(?! toán)`, 'g');
/** How many words may stand between the word for a plan and its amount. */
const TARGET_REACH = 16;
const DONE_IN = pattern(word(oneOf(DONE)));
const TARGET_NAME = pattern(
  '^(?: {0,2}(?:phát triển|thanh tra|hành động|tuyên truyền|công tác|kiểm tra|số|triển khai|thực hiện|tổ chức|xây dựng nông|sử dụng đất|đào tạo))',
);

/** Whether the amount behind `left` is a planned one: "kế hoạch giao", "(KH", "phấn đấu đạt". */
export function targetBefore(left: string): string | null {
  const phrase = lastPhrase(left, ';,(').slice(-160);
  let cue = '';
  let end = -1;
  for (const match of phrase.matchAll(TARGET)) {
    cue = match[0].toLowerCase();
    end = match.index + match[0].length;
  }
  if (end < 0) return null;
  const between = phrase.slice(end);
  if (cue.startsWith('phấn đấu')) return cue;
  const far = between.split(/ +/).length > TARGET_REACH;
  return far || TARGET_NAME.test(between) || DONE_IN.test(between) ? null : cue;
}

/** "dự kiến 10 lồng", "quy mô dự kiến 2,3 ha". */
const INTENDED = pattern(`${word(oneOf(['dự kiến', 'dự định', 'sẽ']))}[^,;()]{0,40}$`);
export function intendedBefore(left: string): boolean {
  return INTENDED.test(left.slice(-60));
}

const HEDGES: Readonly<Record<Exclude<Hedge, 'expected'>, readonly string[]>> = {
  above: ['trên', 'hơn', 'ít nhất', 'tối thiểu', 'từ', 'đạt trên', 'không dưới', 'quá'],
  below: ['gần', 'dưới', 'chưa đến', 'chưa tới', 'không quá', 'tối đa', 'ngót'],
  about: ['khoảng', 'xấp xỉ', 'ước khoảng', 'chừng', 'tầm', 'trung bình khoảng', 'ước chừng', 'độ khoảng', '~', '≈'],
};
const ABOVE = pattern(`${word(oneOf(['trên', 'hơn', 'ít nhất', 'tối thiểu', 'không dưới']))} {0,2}$`);
const BELOW = pattern(`${word(oneOf(HEDGES.below))} {0,2}$`);
const ABOUT = pattern(`(?:${word(oneOf(HEDGES.about.slice(0, -2)))}|[~≈]) {0,2}$`);
const EXPECTED = pattern(
  `${word(oneOf(['ước', 'dự ước', 'ước tính', 'ước đạt', 'ước thực hiện', 'ước cả năm', 'ƯTH', 'dự kiến', 'ước khoảng']))}[^,;()]{0,60}$`,
);
const MORE_THAN = pattern(`${word(oneOf(['cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn']))} {0,2}$`);

/** How the number behind `left` is hedged, if at all; only the words that touch it, but for ước, which covers its phrase. */
export function hedgeBefore(left: string): Hedge | null {
  const tail = left.slice(-90);
  if (ABOUT.test(tail)) return 'about';
  if (BELOW.test(tail)) return 'below';
  if (ABOVE.test(tail) && !MORE_THAN.test(tail)) return 'above';
  return EXPECTED.test(tail) ? 'expected' : null;
}

const SENTENCE_EXPECTED = pattern(
  `^[^\\p{L}]{0,8}(?:${oneOf(['dự ước', 'ước', 'dự kiến', 'ước tính', 'ước thực hiện'])})(?![\\p{L}])`,
);
/** "Dự ước" or "dự kiến" at the head of a sentence covers all of it. */
export function sentenceExpected(sentence: string): boolean {
  return SENTENCE_EXPECTED.test(sentence.slice(0, 40));
}

const SHARE = pattern(
  `${word(oneOf(['chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm tỷ trọng', 'chiếm khoảng', 'chiếm gần', 'chiếm trên', 'chiếm hơn']))}[^,;()\\d]{0,24}$`,
);
const RATE = pattern(`${word(oneOf(['tỷ lệ', 'tỉ lệ', 'đạt tỷ lệ', 'tỷ trọng', 'tỉ trọng']))}`);

export function shareBefore(left: string): boolean {
  return SHARE.test(left.slice(-60));
}
export function rateBefore(left: string): boolean {
  return RATE.test(left.slice(-80));
}

const EQUALS = pattern(
  `(?:${word(oneOf(['đạt', 'bằng', 'đạt tỷ lệ', 'tương đương', 'tương ứng', 'đạt bình quân', 'đạt khoảng', 'đạt trên', 'đạt gần', 'hoàn thành', 'mới đạt', 'chỉ đạt', 'đạt được', 'ước đạt', 'ước bằng', 'chỉ bằng']))}|=)[ (]{0,3}(?:${word(oneOf(['khoảng', 'gần', 'trên', 'hơn', 'xấp xỉ', 'ước']))} {0,2})?$`,
);
/** "đạt", "bằng", "=" right before the number; the word, or null. */
export function equalsBefore(left: string): string | null {
  return EQUALS.exec(left.slice(-40))?.[0]?.trim().toLowerCase() ?? null;
}

/** Words that open the parts of the total named before them. */
export const OF_WHICH = [
  'trong đó',
  'bao gồm',
  'gồm',
  'gồm có',
  'cụ thể',
  'chia ra',
  'trong đó có',
  'cụ thể là',
  'cụ thể như sau',
  'riêng',
] as const;
const OPENS_PARTS = pattern(`${word(oneOf(OF_WHICH))}`);
export function opensParts(text: string): number {
  return text.search(OPENS_PARTS);
}

const REMAINS = pattern(`${word(oneOf(['còn', 'còn lại', 'hiện còn', 'số còn lại']))}[^,;()\\d]{0,40}$`);
export function remainsBefore(left: string): boolean {
  return REMAINS.test(left.slice(-60));
}

/** The text behind the last of the given signs. */
export function lastPhrase(text: string, signs: string): string {
  let at = text.length - 1;
  while (at >= 0 && !signs.includes(text[at]!)) at--;
  return text.slice(Math.max(0, at));
}
