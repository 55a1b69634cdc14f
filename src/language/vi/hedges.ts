import type { Hedge } from '../../figure/index.ts';
import { FALLING, RISING } from './directions.ts';
import { list, oneOf, pattern, word } from './pattern.ts';

/** Words that hedge a number: ước, khoảng, trên, hơn, gần, dưới, dự kiến. */

const AT_LEAST = list('trên, hơn, ít nhất, tối thiểu, không dưới');
const AT_MOST = list('gần, dưới, chưa đến, chưa tới, không quá, tối đa, ngót');
const ROUGHLY = list('khoảng, xấp xỉ, chừng, tầm');
const EXPECTING = list('ước, dự ước, ước tính, ước đạt, ước thực hiện, ước cả năm, ƯTH, dự kiến');

const ABOVE = pattern(`${word(oneOf(AT_LEAST))} {0,2}$`);
const BELOW = pattern(`${word(oneOf(AT_MOST))} {0,2}$`);
const ABOUT = pattern(`(?:${word(oneOf(ROUGHLY))}|[~≈]) {0,2}$`);
const EXPECTED = pattern(`${word(oneOf(EXPECTING))}[^,;()]{0,60}$`);
/** "cao hơn": the second word of a direction, no hedge. */
const MORE_THAN = pattern(`${word(oneOf([...RISING, ...FALLING].filter((cue) => cue.endsWith(' hơn'))))} {0,2}$`);

/** "ngân sách cấp trên": who is above, no hedge; "trợ cấp trên 12 triệu đồng" is one. */
const HIGHER = pattern(
  `(?<!trợ |phụ |cung )${word(oneOf(list('cấp trên, nêu trên, nói trên, kể trên, phía trên, bên trên')))} {0,2}$`,
);

/** How the number behind `left` is hedged, if at all; only the words that touch it, but for ước, which covers its phrase. */
export function hedgeBefore(left: string): Hedge | null {
  const tail = left.slice(-90);
  if (ABOUT.test(tail)) return 'about';
  if (ABOVE.test(tail) && !MORE_THAN.test(tail) && !HIGHER.test(tail)) return 'above';
  if (BELOW.test(tail)) return 'below';
  return EXPECTED.test(tail) ? 'expected' : null;
}

/** Whether the number behind `left` is expected, however it is hedged besides: "ước đón trên". */
export const expectedBefore = (left: string): boolean => EXPECTED.test(left.slice(-90));

const SENTENCE_EXPECTED = pattern(`^[^\\p{L}]{0,8}(?:${oneOf(EXPECTING)})(?![\\p{L}])`);
/** Behind a title only a capital tells that it is the head of what follows: "Tham gia bảo hiểm: ước 93 %" is of that alone. */
const TITLED_EXPECTED = /^[^.;,:()\d]{2,38}: {0,2}\p{Lu}/u;

/** "Dự ước" or "dự kiến" at the head of a sentence covers all of it, be it behind a title: "Cây hàng năm: Ước 6 tháng …". */
export function sentenceExpected(sentence: string): boolean {
  const title = TITLED_EXPECTED.exec(sentence)?.[0] ?? '';
  return [sentence, sentence.slice(Math.max(0, title.length - 1))].some((head) =>
    SENTENCE_EXPECTED.test(head.slice(0, 40)),
  );
}

/** Words for what is counted and not yet final. */
const PRELIMINARY = list('sơ bộ, số sơ bộ, số liệu sơ bộ');
const NOT_FINAL = pattern(`${word(oneOf(PRELIMINARY))}(?: (?:đạt|là|có))? {0,2}$`);

/** "sơ bộ đạt 12 tỷ đồng", "(cùng kỳ sơ bộ 11 tỷ đồng)": whether the number behind `left` is not yet final. */
export const preliminaryBefore = (left: string): boolean => NOT_FINAL.test(left.slice(-32));
