import type { Indicator } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import { COUNTING_NOUNS, fold } from '../language/vi/index.ts';

const GIVING =
  'hỗ trợ|trợ cấp|trợ giúp|phụ cấp|chi trả|cứu trợ|cứu đói|tặng|trao|thăm hỏi|cấp phát|miễn giảm|miễn|biếu';
/** "trợ cấp xã hội cho *1.773* trẻ em", "hỗ trợ *13* sinh viên", and the words that may stand before the number. */
const GIVEN = new RegExp(
  `(?<!\\p{L})(?:${GIVING})(?!\\p{L})(?:[^;]{0,90} (?:cho|tới|đến))?(?: (?:các|tổng số|thêm|hơn|gần|trên|khoảng|số)){0,3} $`,
  'u',
);
/** "…, *60* người có công": the next item of a list. */
const NEXT = /(?:, | và )(?:cho )?(?:(?:hơn|gần|trên|khoảng) )?$/u;
/** What may stand between the items of such a list: another number and what it counts, and the money given. */
const ITEM = /^(?:cho )?(?:(?:hơn|gần|trên|khoảng) )?\d|^(?:với |số tiền|kinh phí|tổng |trị giá|trong đó)/u;
/** "14.430 trẻ em … *được hưởng* trợ cấp". */
const RECEIVING =
  /^(?:[^;.,:(\d]|\d{1,2} tuổi|, (?!trong|có|đã|đến|hiện|tất)){0,80}(?<!\p{L})(?:được (?:hỗ trợ|hưởng|nhận|trợ cấp|trợ giúp|tặng|chi trả|cứu trợ)|(?:hưởng|nhận) (?:trợ cấp|chế độ|hỗ trợ))/u;
const REACH = 260;

const isGivenTo = (clause: string): boolean => {
  if (GIVEN.test(clause)) return true;
  if (!NEXT.test(clause)) return false;
  const items = clause.replace(NEXT, '').split(/, | và /u);
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const number = items[at]!.search(/\d/);
    if (number >= 0 && GIVEN.test(items.slice(0, at).concat(items[at]!.slice(0, number)).join(', '))) return true;
    if (!ITEM.test(items[at]!)) return false;
  }
  return false;
};

/** Whether people or households are counted as those who are given something, and not as the group that they are. */
export function isReceiver(text: string, { start, end, unit }: Figure): boolean {
  if (COUNTING_NOUNS.at(fold(unit), 0)?.value.kind !== 'person') return false;
  const clause = fold(text.slice(Math.max(0, start - REACH), start))
    .split(/[;\n]|\.(?=\s)/u)
    .at(-1)!;
  return isGivenTo(clause) || RECEIVING.test(fold(text.slice(end, end + 110)));
}

const GIFT = /(?<!\p{L})(?:được (?:hỗ trợ|hưởng|trợ|cấp|cứu)|hưởng|tặng|trợ cấp)(?!\p{L})/u;

/** Whether an indicator counts what is given, or to whom: 1; the whole of a group, who may be given nothing: -1. */
export const givingOf = ({ name, kind }: Indicator): number =>
  GIFT.test(fold(name.vi)) ? 1 : kind === 'stock' ? -1 : 0;
