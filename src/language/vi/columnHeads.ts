import type { Against } from '../../figure/index.ts';
import { PLAN, PREVIOUS, SAME_PERIOD } from './comparisons.ts';
import { FALLING, RISING } from './directions.ts';
import { list, oneOf, pattern, word } from './pattern.ts';
import { periodsIn } from './periods.ts';
import { TARGET_WORDS } from './targets.ts';

/** What the heads of a table's columns say of the numbers under them: Kế hoạch, Ước thực hiện, So với cùng kỳ (%). */
export interface ColumnHead {
  /** `relative`: a percentage or difference against something; `rate`: a percentage of which the head says no more. */
  readonly says: 'level' | 'target' | 'prior' | 'relative' | 'rate' | 'share';
  /** What a relative column is held against, where the head tells. */
  readonly against: Against | null;
  /** Whether a relative column is in percent; null where only its numbers can tell. */
  readonly percent: boolean | null;
  /** Whether it says tăng, giảm: what was added, not the whole. */
  readonly grows: boolean;
  readonly estimate: boolean;
  /** Who set the plan: "tỉnh giao" → "tỉnh". */
  readonly assignedBy: string | null;
}

const ORDER_HEAD = pattern(`^${oneOf(list('TT, STT, số TT, số thứ tự, thứ tự'))}$`);
const UNIT_HEAD = pattern(`^${oneOf(list('ĐVT, đơn vị tính, đơn vị, đv tính, đvị tính'))}$`);
const NOTE_HEAD = pattern(`^${oneOf(list('ghi chú, lưu ý, giải trình, nguyên nhân, cơ quan theo dõi'))}`);

/** Whether a column numbers the rows, gives their units, or holds remarks. */
export const isOrderHead = (head: string): boolean => ORDER_HEAD.test(head);
export const isUnitHead = (head: string): boolean => UNIT_HEAD.test(head);
export const isNoteHead = (head: string): boolean => NOTE_HEAD.test(head);

const DONE_WORDS = list(
  'thực hiện, TH, ước thực hiện, ước TH, ƯTH, UTH, kết quả, đạt được, giải ngân, lũy kế, lũy kế thực hiện, số thực hiện, khối lượng thực hiện, thực hiện được',
);
const EARLIER_WORDS = [...SAME_PERIOD, ...PREVIOUS.filter((words) => words.endsWith('trước'))];
const PLANNED = pattern(word(oneOf([...PLAN, ...TARGET_WORDS])));
const DONE = pattern(word(oneOf(DONE_WORDS)));
const EARLIER = pattern(word(oneOf(EARLIER_WORDS)));
const PREVIOUSLY = pattern(word(oneOf(PREVIOUS)));
const SHARE = pattern(word(oneOf(list('tỷ trọng, tỉ trọng, cơ cấu'))));
const ESTIMATED = pattern(word(oneOf(list('ước, ước tính, ước thực hiện, dự ước, ƯTH, UTH, dự kiến'))));
const RATE = pattern(`%|${word(oneOf(list('tỷ lệ, tỉ lệ, tốc độ, chỉ số, phần trăm')))}`);
const MOVES = [...RISING, ...FALLING, 'chênh lệch', 'tốc độ'];
const GROWS = pattern(`${word(oneOf(MOVES))}|\\+ ?/ ?-`);
const COMPARED = pattern(`${word(oneOf(list('so sánh, so với, so, SVCK')))}|${word(oneOf(MOVES))}`);
const ACHIEVED = pattern(
  `/ ?${word(oneOf([...PLAN, ...SAME_PERIOD]))}|%|${word(oneOf(list('tỷ lệ, tỉ lệ, mức độ, hoàn thành')))}`,
);
const ASSIGNED = pattern(
  word(
    '((?:HĐND |UBND )?(?:trung ương|tỉnh|thành phố|thị xã|huyện|quận|xã|phường)|(?:Thủ tướng )?Chính phủ|Bộ Tài chính) giao',
  ),
);
const AMOUNT = pattern(`^${oneOf(list('số lượng, số tiền, giá trị, tuyệt đối, số tuyệt đối, mức'))}`);
/** What follows the word of comparison is what the column is held against. */
const COMPARED_WITH = pattern(`(?:${word(oneOf(list('so sánh với, so sánh, so với, so')))}|/|%)([^/%]{0,120})$`);

/** What narrow heads are shortened to: "TH 6T/2024", "Ước T6", "QII/2024". */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])(\d{1,2}) ?t(?=$|[\s/,.)])/gu, '$1 tháng'],
  [/(?<![\p{L}\d])t ?(\d{1,2})(?=$|[\s/,.)])/gu, 'tháng $1'],
  [/(?<![\p{L}\d])q ?(i{1,3}|iv|[1-4])(?=$|[\s/,.)])/gu, 'quý $1'],
];

/** A folded head with its times written out: "th 6t/2024" → "th 6 tháng/2024". */
export const spelledHead = (head: string): string =>
  SHORTENED.reduce((words, [short, long]) => words.replace(short, long), head);

/** Reads the head of a column: its words from the top row of heads down, folded. */
export function columnHead(path: readonly string[]): ColumnHead {
  const leaf = path.at(-1) ?? '';
  const upper = path.slice(0, -1).join(' ');
  const all = path.join(' ');
  const base = {
    against: null,
    percent: null,
    grows: GROWS.test(all),
    estimate: ESTIMATED.test(all),
    assignedBy: ASSIGNED.exec(leaf)?.[1] ?? null,
  };
  if (SHARE.test(all)) return { ...base, says: 'share', percent: true };
  const named = PLANNED.test(leaf) || earlierIn(leaf);
  const compared = COMPARED.test(leaf) || (ACHIEVED.test(leaf) && named) || (COMPARED.test(upper) && !DONE.test(leaf));
  if (compared) {
    const percent = isPercent(leaf, all);
    return { ...base, says: 'relative', against: againstOf(leaf, all), percent };
  }
  if (RATE.test(leaf) && !named) return { ...base, says: 'rate', against: againstOf(leaf, all), percent: true };
  return { ...base, says: amountOf(leaf, upper) };
}

function isPercent(leaf: string, all: string): boolean | null {
  if (RATE.test(leaf)) return true;
  if (AMOUNT.test(leaf)) return false;
  return RATE.test(all) ? true : null;
}

function amountOf(leaf: string, upper: string): 'level' | 'target' | 'prior' {
  if (EARLIER.test(leaf)) return 'prior';
  if (DONE.test(leaf)) return EARLIER.test(upper) ? 'prior' : 'level';
  if (PLANNED.test(leaf)) return 'target';
  if (EARLIER.test(upper)) return 'prior';
  return PLANNED.test(upper) && !DONE.test(upper) ? 'target' : 'level';
}

function againstOf(leaf: string, all: string): Against | null {
  const tail = COMPARED_WITH.exec(leaf.replace(/\([^()]{0,40}\)/g, ' ').trim())?.[1] ?? '';
  for (const words of [tail, leaf, all]) {
    if (PLANNED.test(words)) return 'plan';
    if (PREVIOUSLY.test(words)) return 'previous';
    if (earlierIn(words)) return 'samePeriod';
  }
  return null;
}

/** "cùng kỳ", or a year that a column is held against: "So với năm 2022". */
const earlierIn = (words: string): boolean => EARLIER.test(words) || /(?:^|[^\d])(?:19|20)\d\d(?!\d)/.test(words);

const SMALL = list(
  'năm, giao, được giao, đến, hết, ngày, cả năm, của, tỉnh, huyện, xã, số, số lượng, số liệu, giá trị, mức, kỳ, trong kỳ, báo cáo, tổng số, tổng cộng, cộng, vốn, phấn đấu, HĐND, UBND, so, với, chính thức, đầu, cuối, trong, tại, số tiền',
);
const OWN_WORDS = pattern(
  word(oneOf([...PLAN, ...TARGET_WORDS, ...DONE_WORDS, ...EARLIER_WORDS, ...SMALL, 'ước', 'dự kiến'])),
  'g',
);

/** What a head names besides its part and time: "Diện tích (ha)" → "diện tích"; "Ước TH 6 tháng năm 2024" → "". */
export function thingOfHead(path: readonly string[]): string {
  return path
    .map((head) => {
      const bare = head.replace(/\([^()]{0,60}\)/g, ' ');
      let kept = '';
      let from = 0;
      for (const { start, end } of periodsIn(bare)) {
        kept += `${bare.slice(from, start)} `;
        from = end;
      }
      kept += bare.slice(from);
      const left = kept
        .replace(OWN_WORDS, ' ')
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
      return left === ''
        ? ''
        : kept
            .replace(/[\d:;,./%+-]+/g, ' ')
            .replace(/\s+/g, ' ')
            .trim();
    })
    .filter((words) => words !== '')
    .join(' ');
}
