import { isWordCode } from './words.ts';

/**
 * What stretch of time words name. `months`: from January to the month `ordinal`; `loose` where only "7 tháng" is
 * written, which may be a duration. `cumulative`: lũy kế, from January to `ordinal`, or to now where it is null.
 * `since`: from the first day of the month `ordinal` until now.
 * `own`: trong kỳ; trong tháng, trong
 * quý with 1 or 3 months as `ordinal`. `whole`: cả năm. `last`: năm trước.
 */
export type PeriodShape =
  | 'year'
  | 'years'
  | 'school'
  | 'half'
  | 'quarter'
  | 'month'
  | 'months'
  | 'loose'
  | 'cumulative'
  | 'since'
  | 'own'
  | 'whole'
  | 'last'
  | 'rest';

/** A period named in a text. `year` is null where the report's own is meant; `toYear` for several years and school years. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly shape: PeriodShape;
  readonly year: number | null;
  readonly toYear: number | null;
  readonly ordinal: number | null;
}

const NUMBER_WORDS = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
] as const;
const WORD_VALUES = new Map<string, number>([
  ...NUMBER_WORDS.map((word, index) => [word, index + 1] as const),
  ['bẩy', 7],
  ['tư', 4],
  ['giêng', 1],
  ['chạp', 12],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
/** "tháng năm" is left out: it reads "tháng, năm" as well. */
export const MONTH_WORDS = 'giêng|chạp|hai|ba|tư|sáu|bảy|bẩy|tám|chín|mười hai|mười một|mười';
const COUNT = `(\\d{1,2}|${[...NUMBER_WORDS].reverse().join('|')}|bẩy)`;
const YEAR = '((?:19|20)\\d\\d)(?!\\d|[.,]\\d)';
const OF_YEAR = `(?:(?:,? (?:của )?năm |[ /]|-)${YEAR})`;
const WORD_END = '(?![\\p{L}\\d])';

const FORMS: readonly { readonly source: string; readonly shape: PeriodShape | 'monthsOf' }[] = [
  { shape: 'school', source: `năm học (?:((?:19|20)\\d\\d) ?[-–/] ?((?:19|20)\\d\\d|\\d\\d)(?!\\d))` },
  { shape: 'years', source: `(?:năm )?((?:19|20)\\d\\d) ?(?:[-–/]|đến năm|đến) ?((?:19|20)\\d\\d)(?!\\d|[.,]\\d)` },
  {
    shape: 'monthsOf',
    source: `${COUNT} tháng (đầu|cuối|còn lại|tiếp theo)(?: của)?(?: năm${WORD_END})?(?:,? ?(?:năm )?[/]?${YEAR})?`,
  },
  { shape: 'months', source: `${COUNT} tháng(?: năm |/| )${YEAR}` },
  { shape: 'half', source: `nửa (đầu|cuối) năm(?: ${YEAR})?` },
  { shape: 'quarter', source: `quý (iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)${WORD_END}${OF_YEAR}?` },
  {
    shape: 'own',
    source: `trong (?:ngày|tuần|kỳ)${WORD_END}|(?:trong|cả) (?:tháng|quý|kỳ)(?! ?(?:\\d{1,2}(?![\\d.,])|i))${WORD_END}|(?:tháng|quý|kỳ) (?:này|báo cáo)${WORD_END}`,
  },
  {
    shape: 'month',
    source: `tháng (0?[1-9]|1[0-2]|${MONTH_WORDS})(?![\\p{L}\\d]|[.,]\\d|/\\d{1,2}(?!\\d)| (?:tháng|lần|buổi|kỳ)(?![\\p{L}]))(?:(?: ?[/-] ?|,? năm )${YEAR})?`,
  },
  { shape: 'loose', source: `${COUNT} tháng(?! tuổi|/|-| ?\\d{1,2}(?![\\d.,])|[\\p{L}])` },
  {
    shape: 'cumulative',
    source: `(?:lũy|lủy) (?:kế|tích)${WORD_END}|cộng dồn${WORD_END}|(?:kể )?từ đầu năm${WORD_END}(?: ${YEAR})?(?: đến nay| tới nay)?`,
  },
  {
    shape: 'since',
    source: `(?:kể )?từ (?:ngày )?0?1(?:/| tháng )(1[0-2]|0?[1-9])(?:(?:/|,? năm )${YEAR})? (?:đến|tới) (?:nay|hết năm|cuối năm)${WORD_END}`,
  },
  { shape: 'whole', source: `(?:cả|toàn|trọn) năm${WORD_END}(?: ${YEAR})?` },
  { shape: 'last', source: `năm (?:trước|ngoái|học trước)${WORD_END}` },
  { shape: 'year', source: `năm ${YEAR}` },
];

/** Every form holds one of these; what may stand before it, as part of the form, is looked for behind. */
const KEYS = /từ (?:ngày )?0?1\/|tháng|năm|quý|kỳ|trong (?:ngày|tuần)|l[ũủ]y|cộng dồn|(?:19|20)\d\d/g;
const LEADING = new RegExp(
  `(?:${COUNT}|(?:kể )?từ (?:ngày )?0?1|kể|(?:kể )?từ đầu|cả|toàn|trọn|trong|nửa (?:đầu|cuối)) $`,
);
const ANY = new RegExp(FORMS.map(({ source }) => `(?:${source.replace(/\((?!\?)/g, '(?:')})`).join('|'), 'uy');
const EACH = FORMS.map(({ source, shape }) => ({ shape, pattern: new RegExp(source, 'uy') }));
const LONGEST_LEAD = 16;
/** How far behind lũy kế the month may stand to which it counts: "lũy kế thực hiện đến hết tháng 7". */
const REACH = 32;

/** The periods named in a folded text, in order. */
export function periodsIn(folded: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  let from = 0;
  for (const { index } of folded.matchAll(KEYS)) {
    if (index < from) continue;
    const lead = LEADING.exec(folded.slice(Math.max(from, index - LONGEST_LEAD), index))?.[0].length ?? 0;
    const mention = (lead > 0 ? mentionAt(folded, index - lead) : null) ?? mentionAt(folded, index);
    if (mention === null) continue;
    found.push(mention);
    from = mention.end;
  }
  return merged(found, folded);
}

function mentionAt(folded: string, start: number): PeriodMention | null {
  const before = folded.charCodeAt(start - 1);
  // no part of a word, a number, a date or a document's number
  if (start > 0 && (isWordCode(before) || before === 46 || before === 44 || before === 47)) return null;
  ANY.lastIndex = start;
  if (!ANY.test(folded)) return null;
  for (const { shape, pattern } of EACH) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match !== null) return mentionOf(shape, match, start);
  }
  return null;
}

function mentionOf(shape: PeriodShape | 'monthsOf', m: RegExpExecArray, start: number): PeriodMention {
  const of = (
    shape: PeriodShape,
    year: number | null,
    ordinal: number | null = null,
    toYear: number | null = null,
  ) => ({
    start,
    end: start + m[0].length,
    shape,
    year,
    toYear,
    ordinal,
  });
  switch (shape) {
    case 'school':
    case 'years': {
      const from = Number(m[1]);
      return of(shape, from, null, m[2]!.length === 2 ? from - (from % 100) + Number(m[2]) : Number(m[2]));
    }
    case 'monthsOf': {
      const months = ordinalOf(m[1]!);
      if (m[2] === 'đầu') return of('months', yearOf(m[3]), months);
      if (m[2] === 'cuối' && (months === 6 || months === 3))
        return of(months === 6 ? 'half' : 'quarter', yearOf(m[3]), months === 6 ? 2 : 4);
      return of('rest', yearOf(m[3]), months);
    }
    case 'half':
      return of('half', yearOf(m[2]), m[1] === 'đầu' ? 1 : 2);
    case 'months':
    case 'quarter':
    case 'month':
    case 'since':
    case 'loose':
      return of(shape, yearOf(m[2]), ordinalOf(m[1]!));
    case 'own':
      return of('own', null, /tháng/.test(m[0]) ? 1 : /quý/.test(m[0]) ? 3 : null);
    default:
      return of(shape, yearOf(m[1]));
  }
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The number that a month, quarter or count is written with: 7, 07, bảy, III. */
export function ordinalOf(written: string): number {
  return WORD_VALUES.get(written) ?? Number(written);
}

/** Joins lũy kế with the months it counts: "lũy kế 7 tháng", "lũy kế từ đầu năm đến tháng 7". */
function merged(found: readonly PeriodMention[], folded: string): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (const mention of found) {
    const before = mentions.at(-1);
    const near =
      before?.shape === 'cumulative' &&
      mention.start - before.end <= REACH &&
      !/[,;().\d]/.test(folded.slice(before.end, mention.start));
    if (near && ['month', 'months', 'loose', 'cumulative', 'own'].includes(mention.shape)) {
      mentions[mentions.length - 1] = {
        ...before,
        end: mention.end,
        year: mention.year ?? before.year,
        ordinal: mention.shape === 'own' ? before.ordinal : (mention.ordinal ?? before.ordinal),
      };
    } else mentions.push(mention);
  }
  return mentions;
}

const COMPARED = /(?:so(?: với)?|cùng kỳ|cùng kì|cùng thời điểm|cùng thời gian|cùng vụ)(?: [^.,;()\d]{0,30})?$/;

/** "gấp 3,2 lần năm 2019", "bằng 97% của năm 2019". */
const MULTIPLE = /(?:gấp|bằng)[^.;()]{0,16}\d ?(?:lần|%)(?: (?:của|so))?$/;

/** Whether the words at `start` are what something is held against: "so với cùng kỳ năm 2019". */
export function isCompared(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 48), start).trimEnd();
  return COMPARED.test(before) || MULTIPLE.test(before);
}

const NAMES = [
  'chương trình',
  'kế hoạch',
  'đề án',
  'dự án',
  '(?<!pháp )luật',
  'nghị quyết',
  'quyết định',
  'nghị định',
  'thông tư',
  'chỉ thị',
  'văn bản',
  'công văn',
  'giá so sánh',
  'giá gốc',
  'so sánh',
  'hội thi',
  'cuộc thi',
  'kỳ thi',
  'giải thưởng',
  'giải (?!quyết|ngân|phóng|pháp)',
  'lễ',
  'hội nghị',
  'chủ đề',
  'phong trào',
  'quy hoạch',
  'chuyển tiếp',
  'kéo dài',
  'chuyển nguồn',
  'vốn',
  'dự toán',
  'danh mục',
  'tiêu chuẩn',
  'bộ tiêu chí',
  'từ',
  'khóa',
] as const;
const NAMED = new RegExp(`(?<![\\p{L}])(?:${NAMES.join('|')})(?: [^.,;():]{0,60})?$`, 'u');

/** Whether the year at `start` belongs to a name or a price base: "Chương trình giáo dục năm 2018", "giá so sánh năm 2010". */
export function isNamed(folded: string, start: number): boolean {
  return NAMED.test(folded.slice(Math.max(0, start - 72), start).trimEnd());
}

/** The id of the months from January to `months`: `2024-M5`; six are a half, twelve the year. */
export function monthsId(year: number, months: number): string {
  return months >= 12 ? `${year}` : months === 6 ? `${year}-H1` : `${year}-M${months}`;
}

/** The canonical id of a period, its year being `reportYear` where none is written; null where it needs the report to tell. */
export function periodId(mention: PeriodMention, reportYear: number): string | null {
  const year = mention.year ?? reportYear;
  const { ordinal } = mention;
  switch (mention.shape) {
    case 'year':
    case 'whole':
      return `${year}`;
    case 'years':
      return `${year}..${mention.toYear}`;
    case 'school':
      return `${year}/${mention.toYear}`;
    case 'half':
      return `${year}-H${ordinal}`;
    case 'quarter':
      return `${year}-Q${ordinal}`;
    case 'month':
      return `${year}-${String(ordinal).padStart(2, '0')}`;
    case 'months':
    case 'loose':
      return ordinal! >= 1 && ordinal! <= 12 ? monthsId(year, ordinal!) : null;
    case 'cumulative':
      return ordinal === null ? null : monthsId(year, ordinal);
    case 'last':
      return `${reportYear - 1}`;
    default:
      return null;
  }
}

/** The id of the months `first` to `last` of a year; null where they make no half, quarter or month and do not begin it. */
export function windowId(year: number, first: number, last: number): string | null {
  if (first === 1) return monthsId(year, last);
  if (first === 7 && last === 12) return `${year}-H2`;
  if (last - first === 2 && last % 3 === 0) return `${year}-Q${last / 3}`;
  return first === last ? `${year}-${String(first).padStart(2, '0')}` : null;
}

const WINDOW = /^(\d{4})(?:-(?:H([12])|Q([1-4])|M(\d{1,2})|(\d\d)))?$/;

/** First and last month of a period id of one calendar year, and the year; null for other periods. */
export function monthsOf(id: string): { readonly year: number; readonly first: number; readonly last: number } | null {
  const m = WINDOW.exec(id);
  if (m === null) return null;
  const year = Number(m[1]);
  if (m[2]) return { year, first: Number(m[2]) * 6 - 5, last: Number(m[2]) * 6 };
  if (m[3]) return { year, first: Number(m[3]) * 3 - 2, last: Number(m[3]) * 3 };
  if (m[4]) return { year, first: 1, last: Number(m[4]) };
  if (m[5]) return { year, first: Number(m[5]), last: Number(m[5]) };
  return { year, first: 1, last: 12 };
}
