/** A day, month or year as written; parts that are not written are null. Nothing is checked: `31/6` is read as written. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

// Texts are folded: lower case, NFC, plain spaces. A year may have too many digits ("năm 202020"): a slip that must be seen.
const YEAR = '(\\d{4,8})(?![\\d]|[.,]\\d)';
const BEHIND_YEAR = `(?: ?[/.,-] ?(?:năm )?| (?:năm )?)${YEAR}`;
const CUES = [
  'ngày',
  'đến',
  'tới',
  'từ',
  'trước',
  'sau',
  'hết',
  'hôm',
  'sáng',
  'chiều',
  'tối',
  'mùng',
  'mồng',
  'dịp',
  'lễ',
  'vào',
  'kể từ',
] as const;
/** What a fraction is followed by: "đến 12/12 xã" is no date. */
const COUNTED = [
  'xã',
  'phường',
  'huyện',
  'thôn',
  'bản',
  'ấp',
  'hộ',
  'trường',
  'dự án',
  'công trình',
  'chỉ tiêu',
  'tiêu chí',
  'đơn vị',
  'điểm',
  'người',
  'học sinh',
  'cơ sở',
  'khu',
  'tổ',
  'trạm',
  'sản phẩm',
  'nhiệm vụ',
] as const;
const DATE = new RegExp(
  [
    // ngày 05 tháng 3 năm 2020
    `ngày (\\d{1,2}) ?tháng ?(\\d{1,2})(?!\\d)(?:${BEHIND_YEAR})?`,
    // 05/3/2020, 05-03-2020, 5.3.2020
    `(?<![\\d.,/])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\5 ?${YEAR}`,
    // ngày 30/6, đến 30/6, from a cue; a year may follow: từ 10/7 đến 13/7 năm 2020
    `(?:${CUES.join('|')}) (\\d{1,2})/(\\d{1,2})(?![\\d/]|[.,]\\d| (?:${COUNTED.join('|')}) )(?: năm ${YEAR})?`,
    // tháng 6/2020, tháng 6 năm 2020, tháng 6-2020
    `tháng (\\d{1,2})(?: ?[/-] ?| năm )${YEAR}`,
    // 2021-2025, 2021 - 2025
    '(?<![\\d.,/])((?:19|20)\\d\\d) ?[-–/] ?((?:19|20)\\d\\d)(?!\\d|[.,]\\d)',
    // năm 2020
    `năm (?:học )?${YEAR}`,
    // quý II/2020
    `quý (?:i{1,3}|iv|[1-4]) ?[/-] ?${YEAR}`,
    // tháng 6
    '(?<!(?:trong|hàng|mỗi|một|hằng) )tháng (\\d{1,2})(?!\\d|[.,/]\\d| ?tháng)',
  ].join('|'),
  'g',
);

/** The dates named in a folded text, in order; of "2021-2025" both years. */
export function datesIn(folded: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const m of folded.matchAll(DATE)) {
    const start = m.index;
    const end = start + m[0].length;
    const one = (day?: string, month?: string, year?: string): void => {
      const at = day === undefined && month === undefined ? end - year!.length : start + m[0].search(/\d/);
      dates.push({ start: at, end, day: numberOf(day), month: numberOf(month), year: numberOf(year) });
    };
    if (m[1] !== undefined) one(m[1], m[2], m[3]);
    else if (m[4] !== undefined) one(m[4], m[6], m[7]);
    else if (m[8] !== undefined) {
      if (Number(m[9]) <= 12 || m[0].startsWith('ngày')) one(m[8], m[9], m[10]);
    } else if (m[11] !== undefined) one(undefined, m[11], m[12]);
    else if (m[13] !== undefined) {
      dates.push({ start, end: start + 4, day: null, month: null, year: Number(m[13]) });
      dates.push({ start: end - 4, end, day: null, month: null, year: Number(m[14]) });
    } else if (m[15] !== undefined) one(undefined, undefined, m[15]);
    else if (m[16] !== undefined) one(undefined, undefined, m[16]);
    else one(undefined, m[17]);
  }
  return dates;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; 0 for a month that does not exist. */
export function daysIn(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** `2020-07-08`, or null where no such day exists or a part is missing. */
export function isoDay(date: {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}): string | null {
  const { day, month, year } = date;
  if (day === null || month === null || year === null || year < 1900 || year > 2100) return null;
  if (day < 1 || day > daysIn(month, year)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
