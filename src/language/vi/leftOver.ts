import { list, oneOf, pattern, word } from './pattern.ts';

/** Words for what an earlier period left to this one: "đơn năm 2020 chuyển sang", "tồn kỳ trước". It is counted in this one. */
const HANDED_ON = list('chuyển sang, chuyển qua, chuyển tiếp, kéo sang, kéo dài sang, để lại');
const REMAINING = list('tồn, tồn đọng, còn tồn');

const BEHIND = pattern(`^(?: [^,;:.()\\d]{0,20})? ${word(oneOf(HANDED_ON))}`);
const BEFORE = pattern(`${word(oneOf(REMAINING))}(?: (?:của|từ|từ cuối|cuối|đến cuối))?$`);
const LEADING = pattern(`${word(oneOf([...HANDED_ON, ...REMAINING]))}[^,;()]{0,40}$`);

/** Whether the earlier period named between these words is only where something comes from. */
export const isLeftOver = (before: string, behind: string): boolean =>
  BEFORE.test(before.slice(-32).trimEnd()) || BEHIND.test(behind.slice(0, 48));

/** Whether the number behind `left` was left over: "(năm 2020 chuyển sang 6 đơn". */
export const leftOverBefore = (left: string): boolean => LEADING.test(left.slice(-60));
