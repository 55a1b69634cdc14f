import type { NotFigure, NumberPlace } from './numberPlace.ts';
import { parseNumber } from './numbers.ts';

/*
 * Numbers that belong to a date, a year, a clock time or the length of a period. They say when, not how much.
 */

const YEAR = '(?:19|20)\\d{2}';
const FULL_DATE = new RegExp(`(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(${YEAR}|\\d{2}(?!\\d))(?!\\d)`, 'y');
const WORDED_DATE = new RegExp(`(\\d{1,2}) tháng (\\d{1,2})(?:[ ,/]+(?:năm )?(${YEAR}))?(?!\\d|[.,]\\d)`, 'y');
const MONTH_YEAR = new RegExp(`(\\d{1,2}) ?([/-]) ?(${YEAR})(?!\\d| ?/ ?\\d|[.,]\\d)`, 'y');
const DAY_MONTH = /(\d{1,2}) ?\/ ?(\d{1,2})(?!\d|[.,]\d| ?\/ ?\d)/y;
const DAY_DASH_MONTH = /(\d{1,2})-(\d{1,2})(?!\d|[.,]\d)/y;
const YEAR_RANGE = new RegExp(`(${YEAR}) ?([-–—/]) ?(?:năm )?(${YEAR}|\\d{2}(?!\\d))(?!\\d|[.,]\\d)`, 'y');
const YEARS = new RegExp(
  `${YEAR}(?!\\d)(?: ?(?:,|;|-|–|—|/|và|đến) ?(?:năm )?${YEAR}(?!\\d)| ?[-/] ?\\d{2}(?![\\d.,]))*`,
  'y',
);
const DAYS = new RegExp(
  `\\d{1,2}(?: ?(?:,|-|–|và|đến|&) ?(?:ngày )?\\d{1,2}(?!\\d|[.,]\\d))*(?: ?[/.] ?\\d{1,2}(?: ?[/.] ?${YEAR})?(?!\\d))?`,
  'y',
);
const MONTHS = new RegExp(
  `\\d{1,2}(?: ?(?:,|-|–|và|đến) ?(?:tháng )?\\d{1,2}(?!\\d|[.,]\\d))*(?:(?: ?[/-] ?|[ ,]+năm )${YEAR}(?!\\d))?`,
  'y',
);
const ALWAYS = /24 ?\/ ?(?:24|7)(?: ?(?:h|giờ)(?!\p{L}))?/uy;
const CLOCK = /\d{1,2} ?(?:h(?:\d{2})?(?![\p{L}\d])|g\d{2}(?![\p{L}\d])|giờ \d{1,2}(?: phút)?|: ?\d{2}(?!\d))/uy;

const DAY_CUES = new Set(['ngày', 'mùng', 'mồng', 'rằm']);
const POINT_CUES = new Set(
  'đến tới từ trước sau hết dịp lễ niệm sáng chiều tối đêm khánh mừng vào hôm kể qua tết'.split(' '),
);
const NO_DAY_CUE = new Set('mỗi một trong bình hàng từng hằng'.split(' '));
/** Days that carry a name of their own and often stand without "ngày": Quốc tế Lao động 1/5, Quốc khánh 2/9. */
const HOLIDAYS = new Set(
  '1/5 1/6 2/9 3/2 30/4 27/7 26/3 8/3 20/10 20/11 22/12 19/8 19/5 27/2 21/6 28/6 10/10 13/10 9/1 5/6 1/10 3/12 22/3 26/6 15/10 28/7 14/10 18/11 12/7 30/6'.split(
    ' ',
  ),
);
const FRACTION_VERB = /^ ?(?:,? ?(?:đạt|chiếm|bằng|tương)|=|\()/;
const DURATIONS = new Set('tháng năm tuần quý ngày thập thế nhiệm đêm'.split(' '));
const DURATION_CUES = new Set('giảm tăng còn xuống quân bình được vượt thọ đạt là'.split(' '));

/** Dates, years, clock times and lengths of time at this number; null where it is none of them. */
export function calendarDigits(place: NumberPlace): NotFigure | null {
  return clock(place) ?? date(place) ?? year(place) ?? duration(place);
}

function match(pattern: RegExp, place: NumberPlace): RegExpExecArray | null {
  pattern.lastIndex = place.start;
  return pattern.exec(place.folded);
}

const isDay = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 12;
const spanTo = (kind: NotFigure['kind'], place: NumberPlace, found: RegExpExecArray): NotFigure => ({
  kind,
  end: place.start + found[0].length,
});

function clock(place: NumberPlace): NotFigure | null {
  const all = match(ALWAYS, place);
  if (all !== null) return spanTo('time', place, all);
  const found = match(CLOCK, place);
  if (found !== null && place.isInteger && Number(place.written) <= 24) {
    if (!found[0].includes(':') || place.word(0) === 'lúc' || place.word(0) === 'hồi')
      return spanTo('time', place, found);
  }
  if (place.next !== 'giờ' && place.next !== 'phút') return null;
  const cue = place.word(0);
  const isHour = place.isInteger && Number(place.written) <= 24;
  if (isHour && place.next === 'giờ' && /^(?:từ|đến)$/.test(cue)) return { kind: 'time', end: place.end };
  if (/^(?:lúc|hồi|trong|sau|vòng|trước|dưới|vào)$/.test(cue) && place.isInteger)
    return { kind: 'time', end: place.end };
  return null;
}

function date(place: NumberPlace): NotFigure | null {
  if (place.written.length > 10 || (!place.isInteger && place.unit !== null)) return null;
  const full = match(FULL_DATE, place);
  if (full !== null && isDay(full[1]) && isMonth(full[3]) && (full[4]!.length === 4 || isNearYear(full[4]!))) {
    return spanTo('date', place, full);
  }
  const cue = place.word(0);
  const worded = match(WORDED_DATE, place);
  if (worded !== null && isDay(worded[1]) && isMonth(worded[2]) && (worded[3] !== undefined || DAY_CUES.has(cue))) {
    return spanTo('date', place, worded);
  }
  if (DAY_CUES.has(cue)) return dayAfterCue(place);
  if (cue === 'tháng' || cue === 't') return monthAfterCue(place);
  if (cue === 'quý') return quarterAfterCue(place);
  const month = match(MONTH_YEAR, place);
  if (month !== null && isMonth(month[1]) && month[2] === '/') {
    return POINT_CUES.has(cue) || !followedByNoun(place, month[0].length) ? spanTo('date', place, month) : null;
  }
  if (
    /^(?:lễ|dịp|trước|sau|đến)$/.test(cue) &&
    /^(?:[12]?\d|3[01])\.(?:[1-9]|1[0-2])$/.test(place.written) &&
    place.unit === null
  ) {
    return { kind: 'date', end: place.end };
  }
  return dayMonth(place, cue);
}

const isNearYear = (text: string): boolean => Number(text) >= 10 && Number(text) <= 35;

function dayAfterCue(place: NumberPlace): NotFigure | null {
  const before = place.before[1]?.text ?? '';
  const days = match(DAYS, place);
  if (days === null) return null;
  if (!followedByUnit(place, days[0].length)) return spanTo('date', place, days);
  if (days[0].includes('/')) return spanTo('date', place, days);
  const many = NO_DAY_CUE.has(before) || Number(place.written) > 31;
  return many || place.unit !== null ? null : { kind: 'date', end: place.end };
}

function monthAfterCue(place: NumberPlace): NotFigure | null {
  const months = match(MONTHS, place);
  // "dưới 3 tháng 5.405 người": thousands, no month
  if (/^\d{1,3}(?:\.\d{3})+$/.test(place.written)) return null;
  if (months === null || !isMonth(/^\d+/.exec(months[0])![0])) return null;
  if (/[/-] ?(?:19|20)|năm/.test(months[0])) return spanTo('date', place, months);
  const unit = place.unit;
  // "trong tháng 12 vụ": a count; "trong tháng 7 huyện đã …": a month
  if (unit !== null && unit.head !== 'place' && /^0\d|^1[3-9]/.test(place.written)) return null;
  if (unit !== null && typeof unit.head !== 'string' && unit.unit !== '%') return null;
  if (unit !== null && (unit.head === 'case' || unit.head === 'person') && NO_DAY_CUE.has(place.word(1))) return null;
  return followedByUnit(place, months[0].length) ? { kind: 'date', end: place.end } : spanTo('date', place, months);
}

function quarterAfterCue(place: NumberPlace): NotFigure | null {
  return /^0?[1-4]$/.test(place.written) ? { kind: 'date', end: place.end } : null;
}

function dayMonth(place: NumberPlace, cue: string): NotFigure | null {
  if (/^(?:sáng|chiều|tối|trưa|hôm)$/.test(cue) || isSpanOfDays(place)) {
    const dashed = match(DAY_DASH_MONTH, place);
    if (dashed !== null && isDay(dashed[1]) && isMonth(dashed[2])) return spanTo('date', place, dashed);
  }
  const found = match(DAY_MONTH, place);
  if (found === null || !isDay(found[1]) || !isMonth(found[2])) return null;
  const rest = place.folded.slice(place.start + found[0].length, place.start + found[0].length + 8);
  const noun = followedByNoun(place, found[0].length);
  if (POINT_CUES.has(cue)) return noun && !isPlaceCue(cue) ? null : spanTo('date', place, found);
  if (noun || followedByUnit(place, found[0].length) || FRACTION_VERB.test(rest)) return null;
  if (
    HOLIDAYS.has(`${Number(found[1])}/${Number(found[2])}`) &&
    /^\p{L}/u.test(cue) &&
    !/^(?:đạt|có|với|là|được|cho|tại|hạng|thứ|trí)$/.test(cue)
  ) {
    return spanTo('date', place, found);
  }
  const isLater = Number(found[1]) > Number(found[2]);
  const namesDay = /ngày [^\d;.]{0,50}$/.test(place.folded.slice(Math.max(0, place.start - 56), place.start));
  return isLater || namesDay ? spanTo('date', place, found) : null;
}

const SPAN_AHEAD = /\d{1,2}-\d{1,2} đến (?:ngày )?\d{1,2}-\d{1,2}(?!\d|[.,]\d|%)/y;
const SPAN_BEHIND = /từ (?:ngày )?\d{1,2}-\d{1,2} đến (?:ngày )?$/;
/** "từ 1-7 đến 10-9": days written with a dash, told by standing on both sides of đến. */
function isSpanOfDays(place: NumberPlace): boolean {
  return (
    match(SPAN_AHEAD, place) !== null ||
    SPAN_BEHIND.test(place.folded.slice(Math.max(0, place.start - 30), place.start))
  );
}

const isPlaceCue = (cue: string): boolean => cue === 'đến' || cue === 'từ' || cue === 'trước' || cue === 'sau';

function year(place: NumberPlace): NotFigure | null {
  if (/^\d{5,6}$/.test(place.written) && place.word(0) === 'năm') return { kind: 'date', end: place.end };
  if (!/^(?:19|20)\d{2}(?:[.,](?:19|20)\d{2})*$/.test(place.written)) return null;
  const cued = /^(?:năm|học|đoạn|kỳ|vụ|khóa|xuân|hè|thu|đông|mùa|tết|niên)$/.test(place.word(0));
  const range = match(YEAR_RANGE, place);
  if (range !== null && (cued || range[2] !== '/' || !followedByNoun(place, range[0].length))) {
    const last = range[3]!.length === 4 ? Number(range[3]) : 2000 + Number(range[3]);
    if (last >= Number(range[1]) && last - Number(range[1]) <= 60) return spanTo('date', place, range);
  }
  if (cued) return spanTo('date', place, match(YEARS, place)!);
  const unit = place.unit;
  if (unit === null || (unit.head === 'place' && Number(place.written) >= 2000)) {
    return place.folded[place.end] === '/' && /^\/ ?\d/.test(place.folded.slice(place.end, place.end + 3))
      ? null
      : { kind: 'date', end: place.end };
  }
  return null;
}

function duration(place: NumberPlace): NotFigure | null {
  const { next } = place;
  if (next === 't' && place.after[0]!.gap === '' && place.text[place.end] === 'T')
    return { kind: 'period', end: place.end };
  if (next === 'tuổi') return duringLife(place) ? null : { kind: 'which', end: place.end };
  if (!DURATIONS.has(next)) return null;
  const second = place.after[1];
  const follower = second !== undefined && second.gap === ' ' ? second.text : '';
  if (next === 'tháng' && follower === 'tuổi') return { kind: 'which', end: place.end };
  if (parseNumber(place.written).decimals > 0 && (next === 'ngày' || duringLife(place))) return null;
  if (next === 'ngày') return isCountOfDays(place, follower) ? null : { kind: 'period', end: place.end };
  if (next === 'đêm' && /^(?:diễn|văn|nhạc|biểu|hội)$/.test(follower)) return null;
  if (next === 'tháng' && follower === 'lương') return null;
  if ((next === 'thập' || next === 'thế') && follower !== 'kỷ') return null;
  if (next === 'nhiệm' && follower !== 'kỳ') return null;
  if (next === 'năm' && place.folded.slice(place.start - 12, place.start).includes('tuổi thọ')) return null;
  return { kind: 'period', end: place.end };
}

const duringLife = (place: NumberPlace): boolean =>
  /tuổi thọ|bình quân|trung bình/.test(place.folded.slice(Math.max(0, place.start - 45), place.start));

function isCountOfDays(place: NumberPlace, follower: string): boolean {
  if (/^(?:công|hội|giường|lễ|nghỉ|chủ)$/.test(follower)) return true;
  if (place.folded.startsWith('/', place.after[0]!.end)) return true;
  if (/^ (?:xuống|lên)/.test(place.folded.slice(place.after[0]!.end, place.after[0]!.end + 6))) return true;
  return (
    DURATION_CUES.has(place.word(0)) ||
    /số ngày[^\d]{0,30}$/.test(place.folded.slice(Math.max(0, place.start - 40), place.start))
  );
}

/** Whether a unit of the lists stands `length` characters behind the number's start. */
function followedByUnit(place: NumberPlace, length: number): boolean {
  return place.unitAt(place.start + length) !== null;
}

function followedByNoun(place: NumberPlace, length: number): boolean {
  const unit = place.unitAt(place.start + length);
  return unit !== null && (unit.head !== 'place' || !isNameBehind(place, unit.end));
}

/** "đến 15/7 huyện Than Uyên": the place is named, not counted. */
const isNameBehind = (place: NumberPlace, end: number): boolean => /^ \p{Lu}/u.test(place.text.slice(end, end + 2));
