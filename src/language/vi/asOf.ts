import { MONTH_WORDS, ordinalOf } from './periods.ts';

/** A day or month up to which figures are given: "tính đến ngày 08/7/2020", "giải ngân đến 30/6", "đến hết tháng 5". */
export interface AsOfMention {
  readonly start: number;
  readonly end: number;
  /** `last`: the month's last ("đến cuối tháng 6"); null where only the month is said. */
  readonly day: number | 'last' | null;
  readonly month: number;
  /** null where no year is written. */
  readonly year: number | null;
  /** Whether the words say that something is summed up to it: lũy kế, giải ngân đến. */
  readonly counts: boolean;
  /** The day from which is counted, where one is written: "từ ngày 01/01 đến ngày 31/5". */
  readonly from: { readonly day: number; readonly month: number; readonly year: number | null } | null;
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const LEADS = [
  'tính',
  'lũy kế',
  'lũy tích',
  'cộng dồn',
  'cập nhật',
  'chốt',
  'số liệu',
  'tổng hợp',
  'thống kê',
] as const;
const LEAD = new RegExp(`(?<![\\p{L}])(?:${LEADS.join('|')})(?: [^,;.()\\d]{0,28})? $`, 'u');
const LONGEST_LEAD = 42;
const AS_OF = new RegExp(
  '(?:(?:đến|tới)(?: thời điểm| hết| cuối)?(?: \\d{1,2} ?(?:h|giờ)(?: ?\\d\\d)?,?)?(?: ngày)?|thời điểm(?: ngày)?) ' +
    `(\\d{1,2})(?:([/.-])(\\d{1,2})(?:\\2${YEAR})?| tháng (\\d{1,2})(?:,? năm ${YEAR})?)(?![\\d/]|[.,]\\d)`,
  'g',
);
/** "đến cuối tháng 6", "đến hết tháng 5", "đến hết quý II". */
const MONTH_END = new RegExp(
  `(?:đến|tới) (?:(hết|cuối|giữa|đầu|trung tuần|thượng tuần|hạ tuần|thời điểm|thời điểm cuối) )?(?:tháng (\\d{1,2}|${MONTH_WORDS})|quý (i{1,3}|iv|[1-4]))(?:(?: ?/ ?|,? năm )${YEAR})?(?![\\p{L}\\d]|[.,/]\\d)`,
  'gu',
);
/** "từ ngày 10/7 đến ngày 13/7": a stretch of days; which of them a report counts in, the report tells. */
const FROM = /(?:^|[^\p{L}])từ[^,;()]{0,24}\d ?$/u;
const FROM_DAY = /từ (?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:(?:[/.-]|,? năm )((?:19|20)\d\d))? $/;
/** Deadlines: no day of counting. */
const DEADLINE = /(?:hoàn thành|thời hạn|gia hạn|kéo dài|hiệu lực|xong|hạn|dự kiến|chậm nhất)[^,;()]{0,24}$/u;
const COUNTING =
  /(?<!\p{L})(?:giải ngân|thanh toán|lũy kế|lũy tích|cộng dồn|thu|chi|thực hiện|từ đầu năm|thu hồi|cho vay)(?!\p{L})[^,;()]{0,24}$/u;
/** "đến ngày 15/5 đã giải ngân 12 tỷ đồng": what is paid by a day is summed up to it. */
const COUNTED_ON = /^,? (?:(?:toàn|cả) [^,;.()\d]{2,12} )?(?:đã |mới |ước )?(?:giải ngân|thanh toán|lũy kế)(?!\p{L})/u;
/** A fraction such as "đến 12/12 xã" is followed by what is counted. */
const COUNTED =
  /^ (?:xã|phường|huyện|thôn|bản|ấp|hộ|trường|dự án|công trình|chỉ tiêu|tiêu chí|đơn vị|điểm|người)(?![\p{L}])/u;

/** The days of counting named in a folded text, in order. */
export function asOfsIn(folded: string): AsOfMention[] {
  const found: AsOfMention[] = [];
  for (const m of folded.matchAll(AS_OF)) {
    const written = m[4] ?? m[6];
    if (written === undefined && COUNTED.test(folded.slice(m.index + m[0].length, m.index + m[0].length + 14)))
      continue;
    if (Number(m[1]) >= 1 && Number(m[1]) <= 31) add(found, folded, m, Number(m[1]), Number(m[3] ?? m[5]), written);
  }
  for (const m of folded.matchAll(MONTH_END)) {
    const month = m[2] === undefined ? 3 * ordinalOf(m[3]!) : ordinalOf(m[2]);
    add(found, folded, m, m[1]?.endsWith('cuối') ? 'last' : null, month, m[4]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(
  found: AsOfMention[],
  folded: string,
  m: RegExpExecArray,
  day: AsOfMention['day'],
  month: number,
  year: string | undefined,
): void {
  if (month < 1 || month > 12) return;
  const lead = LEAD.exec(folded.slice(Math.max(0, m.index - LONGEST_LEAD), m.index));
  const before = folded.slice(Math.max(0, m.index - 48), m.index);
  const from = FROM_DAY.exec(before);
  if (/\p{L}$/u.test(before) || (from === null && FROM.test(before)) || (lead === null && DEADLINE.test(before)))
    return;
  const start = m.index - (lead?.[0].length ?? 0);
  const end = m.index + m[0].length;
  const counts = COUNTING.test(before) || COUNTED_ON.test(folded.slice(end, end + 40));
  found.push({ start, end, day, month, year: yearOf(year), counts, from: from && fromDay(from) });
}

const yearOf = (written: string | undefined): number | null => (written === undefined ? null : Number(written));

function fromDay(m: RegExpExecArray): AsOfMention['from'] {
  return { day: Number(m[1]), month: Number(m[2]), year: yearOf(m[3]) };
}
