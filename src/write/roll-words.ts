import { periodOf, planYear } from '../figure/index.ts';
import {
  datesIn,
  fold,
  isNamed,
  list,
  NUMBER_SOURCE,
  oneOf,
  type PeriodMention,
  pattern,
  periodId,
  periodsIn,
  roman,
  type SeasonMention,
  seasonsIn,
  word,
} from '../language/vi/index.ts';
import { type Shift, shifted, yearsOfShift } from './shift.ts';

/** A text of the report before, its times renewed where they are plainly the report's. */
export interface RolledWords {
  readonly text: string;
  /** Times that are somebody's to renew: a date, a month in which something happened, a year in a name. */
  readonly times: readonly string[];
  /** Numbers that were typed, bound to no fact. */
  readonly numbers: readonly string[];
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Renews the times of a text. */
export function rolledWords(text: string, shift: Shift): RolledWords {
  const folded = fold(text);
  const times: string[] = [];
  const days = datesIn(folded).filter(({ day }) => day !== null);
  const cuts: Cut[] = days.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  times.push(...cuts.map((cut) => cut.text));
  const isCut = (start: number, end: number): boolean => cuts.some((cut) => cut.start < end && start < cut.end);
  for (const mention of seasonsIn(folded)) {
    const { start, end } = mention;
    if (!isCut(start, end)) cuts.push({ start, end, text: renewedSeason(text.slice(start, end), mention, shift) });
  }
  for (const mention of periodsIn(folded)) {
    const { start, end } = mention;
    if (isCut(start, end)) continue;
    const written = text.slice(start, end);
    const renewedWords = isOfName(folded, start) ? null : renewedMention(written, mention, shift);
    if (renewedWords === null && isPast(mention, shift)) times.push(written);
    cuts.push({ start, end, text: renewedWords ?? written });
  }
  cuts.sort((a, b) => a.start - b.start);
  let [made, rest, at] = ['', '', 0];
  for (const cut of cuts) {
    made += text.slice(at, cut.start) + cut.text;
    rest += `${text.slice(at, cut.start)} `;
    at = cut.end;
  }
  return { text: made + text.slice(at), times, numbers: numbersIn(rest + text.slice(at)) };
}

const TYPED = new RegExp(`(?<![\\p{L}\\d./-])(?:${NUMBER_SOURCE})(?![\\d/]|-\\p{L})`, 'gu');
const numbersIn = (text: string): string[] => [...text.matchAll(TYPED)].map(([number]) => number);

/** Behind these a year is the plan's, not a part of a name: "kế hoạch năm 2025", but "Kế hoạch số 12/KH-UBND năm 2025". */
const PLAN_BEFORE = pattern(
  `${word(oneOf(list('kế hoạch, dự toán, chỉ tiêu, mục tiêu, kịch bản, nhiệm vụ')))}[^\\d/,.;()]{0,60} $`,
);
const LONGEST_PLAN = 90;
const isOfName = (folded: string, start: number): boolean =>
  isNamed(folded, start) && !PLAN_BEFORE.test(folded.slice(Math.max(0, start - LONGEST_PLAN), start));

/** A season of the report's year or the one before, a year or more later. */
function renewedSeason(written: string, { year, toYear }: SeasonMention, shift: Shift): string {
  const last = toYear ?? year;
  if (last === null || Math.abs(last - planYear(shift.from)) > 1) return written;
  return written.replace(/\d{4}/g, (one) => String(Number(one) + yearsOfShift(shift)));
}

/** Whether a time that stays as it was could be taken for one of the new report: one of the year before or later. */
function isPast({ year, shape }: PeriodMention, { from }: Shift): boolean {
  if (shape === 'own' || shape === 'whole' || shape === 'last' || shape === 'rest' || shape === 'loose') return false;
  return year === null ? shape === 'month' || shape === 'months' || shape === 'quarter' : year >= planYear(from) - 1;
}

/** A time in its new words; null where it is not the report's own, one of its neighbours, or a year beside its own. */
function renewedMention(written: string, mention: PeriodMention, shift: Shift): string | null {
  const year = planYear(shift.from);
  const id = periodId(mention, year);
  const period = id === null ? null : periodOf(id);
  if (period === null || mention.shape === 'loose' || !isOfReport(period.id, shift)) return null;
  const next = periodOf(shifted(period.id, shift))!;
  if (mention.year === null && planYear(next) - planYear(period) !== yearsOfShift(shift)) return null;
  const words = renumbered(written, mention, Number(next.to.slice(5)));
  if (words === null) return null;
  return words.replace(/\d{4}/g, (one) => String(Number(one) + planYear(next) - planYear(period)));
}

/** The report's own period, what it counts from January, the month before or behind, the same of the year before, a year. */
function isOfReport(id: string, { from }: Shift): boolean {
  const period = periodOf(id)!;
  const near = Math.abs(planYear(period) - planYear(from)) <= 1;
  if (period.kind === 'year' || period.kind === 'school' || period.kind === 'season') return near;
  if (period.to.slice(5) === from.to.slice(5)) return near;
  const months = (one: typeof period) => Number(one.to.slice(0, 4)) * 12 + Number(one.to.slice(5));
  const length = period.kind === 'month' ? 1 : period.kind === 'quarter' ? 3 : period.kind === 'half' ? 6 : 0;
  return period.kind === from.kind && Math.abs(months(period) - months(from)) === length;
}

/** The words with the month, the count of months, the quarter or the half of another period; null where they are spelled out. */
function renumbered(written: string, { shape, ordinal }: PeriodMention, last: number): string | null {
  if (ordinal === null) return written;
  if (shape === 'half') return last > 6 ? written.replace('đầu', 'cuối') : written.replace('cuối', 'đầu');
  if (shape === 'quarter') {
    const quarter = /(?<![\p{L}])(?:IV|I{1,3})(?![\p{L}])/u;
    return quarter.test(written) ? written.replace(quarter, roman(Math.ceil(last / 3))) : null;
  }
  const number = /(?<!\d)\d{1,2}(?!\d)/;
  const found = number.exec(written)?.[0];
  return found === undefined ? null : written.replace(number, String(last).padStart(found.length, '0'));
}
