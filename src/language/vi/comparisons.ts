import type { Against } from '../../figure/index.ts';
import { directionBefore, FALLING, RISING } from './directions.ts';
import { leftOverBefore } from './leftOver.ts';
import { lastPhrase, list, oneOf, pattern, word } from './pattern.ts';

/** What a number is held against: so với, cùng kỳ, tháng trước, kế hoạch, dự toán; and the earlier amount itself. */

export const SAME_PERIOD = list(
  'cùng kỳ, cùng kì, CK, cùng thời điểm, cùng thời gian, cùng giai đoạn, cùng vụ, năm trước, năm ngoái, năm học trước, CKNT, vụ trước, mùa trước',
);
export const PREVIOUS = list(
  'tháng trước, quý trước, kỳ trước, tuần trước, kỳ báo cáo trước, quý I, quý II, quý III, kỳ họp trước, tháng liền kề',
);
export const PLAN = list(
  'kế hoạch, KH, dự toán, DT, chỉ tiêu, nghị quyết, NQ, mục tiêu, kịch bản, KHV, vốn giao, số giao, vốn được giao, tổng vốn, dự án được giao, vốn kế hoạch, tổng nguồn, nguồn vốn, số vốn, tổng mức vốn, tổng kế hoạch, vốn phân bổ, vốn đã phân bổ, vốn năm, nhiệm vụ được giao, yêu cầu, tỉnh giao, thành phố giao, huyện giao, trung ương giao, HĐND giao, định mức',
);

const PLAN_HEAD = list(
  'so với, so, của, với, trên, trong, theo, /, mức, số, tổng, tổng số, tổng mức, toàn bộ, khối lượng, phần trăm',
);
const SAME_HEAD = list('so với, so, của, với, trên, mức, số, thực hiện, ước thực hiện');

const AFTER_GAP = `^[ ,]{0,3}(?:${word(oneOf(['cùng', 'chỉ', 'đều']))} )?`;
const PLAN_AFTER = pattern(
  `^ {0,2}(?:${oneOf(PLAN_HEAD)} {0,2})?(?:${oneOf(list('số, mức, tổng số, tổng'))} )?(?<![\\p{L}])(?:${oneOf(PLAN)}(?![\\p{L}])|kế hoạch|dự toán|chỉ tiêu)([^,;()\\d.]{0,60})`,
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

/** "đạt 65 %, thấp hơn cùng kỳ 3 điểm": what is compared is the move behind the comma. */
const MOVES_NEXT = pattern(
  `^ {0,2}, {0,2}(?:và )?(?:${oneOf([...RISING, ...FALLING])})(?![\\p{L}])[^,;()\\d]{0,60}(?:\\d|$)`,
);

export interface Comparison {
  readonly against: Against;
  readonly assignedBy: string | null;
}

/** What the words behind a number hold it against: "kế hoạch tỉnh giao", "so với cùng kỳ", "so với tháng trước". */
export function comparisonAfter(right: string): Comparison | null {
  const head = right.slice(0, 110);
  if (MOVES_NEXT.test(head)) return null;
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
  `(?:^|[,;(:] {0,2})(?:và )?(?:so (?:với )?)?(?:số )?(?:${word(oneOf(SAME_PERIOD))}|(?:cuối |đầu |thực hiện )?năm \\d{4}|đầu (?:năm|kỳ)|cuối (?:năm|kỳ) trước|tháng trước|quý trước)(?: [^,;()]{0,50}?)?[ :]{1,3}(?:${word(oneOf(list('là, đạt, có, tăng, giảm, bằng, chỉ đạt, xảy ra, chỉ có, ước đạt, thu, được')))} {0,2})?$`,
);
/** "năm 2022 bố trí 30 tỷ đồng": what a year is given, not what it had. */
const ALLOTS = pattern(
  `${word(oneOf(list('bố trí, phân bổ, giao, được giao, phấn đấu, dự kiến, kế hoạch')))}[^,;()]{0,40}$`,
);
const COMPARED_WITH = pattern('^[,;(: ]{0,3}so ');

export function priorBefore(left: string): boolean {
  const phrase = lastPhrase(left, '(;,');
  if (!PRIOR.test(phrase) || ALLOTS.test(phrase) || leftOverBefore(phrase)) return false;
  return !(COMPARED_WITH.test(phrase) && directionBefore(left) !== null);
}

const PRIOR_AFTER = pattern(`^ {0,2}(?:${oneOf(['của', 'ở', 'vào'])} )?${word(oneOf(SAME_PERIOD))}`);
const AGAINST_AMOUNT = pattern(`${word('so')}(?: với)?(?: mức| con số)? {0,2}$`);

/** "so với 45 vụ (của) cùng kỳ". */
export function priorAround(left: string, right: string): boolean {
  return AGAINST_AMOUNT.test(left.slice(-24)) && PRIOR_AFTER.test(right.slice(0, 40));
}
