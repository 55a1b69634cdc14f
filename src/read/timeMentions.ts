import {
  type AsOfMention,
  asOfsIn,
  daysIn,
  isCompared,
  isNamed,
  isoDay,
  monthsId,
  monthsOf,
  type PeriodMention,
  periodId,
  periodsIn,
  type SeasonMention,
  seasonId,
  seasonsIn,
  windowId,
} from '../language/vi/index.ts';
import type { Stretch } from './brackets.ts';
import { upTo } from './phrases.ts';

/** What a report says of itself: its period, its year and the last month of its period. */
export interface OwnTime {
  readonly period: string | null;
  readonly year: number | null;
  readonly month: number;
  /** Whether figures are given month by month, so that what is summed up over the year differs. */
  readonly monthly: boolean;
  /** Whether its period lies in one calendar year. */
  readonly withinYear: boolean;
}

/** A period named in a flow, as an id of this report. */
export interface TimeMention extends Stretch {
  readonly kind: 'period' | 'season' | 'school';
  readonly shape: PeriodMention['shape'] | 'season';
  /** null: the report's own period ("trong tháng"). */
  readonly id: string | null;
  readonly year: number | null;
  /** Whether the year belongs to a name, or to a plan's or fund's. */
  readonly named: boolean;
}

/** A day of counting, as an ISO date; null where only its month is named. */
export interface DayMention extends Stretch {
  readonly day: string | null;
  readonly month: number;
  readonly year: number;
  readonly counts: boolean;
}

/** The times named in one flow, in order of their start. */
export interface TimesOfFlow {
  readonly periods: readonly TimeMention[];
  readonly days: readonly DayMention[];
}

export function ownTime(period: string | null, date: string | null): OwnTime {
  const months = period === null ? null : monthsOf(period);
  const year = months?.year ?? (period === null ? null : Number(period.slice(-4))) ?? null;
  const dated = date === null ? null : Number(date.slice(0, 4));
  return {
    period,
    year: year !== null && !Number.isNaN(year) ? year : dated,
    month: months?.last ?? 12,
    withinYear: months !== null,
    monthly: months !== null && months.first === months.last && months.first > 1,
  };
}

/** Finds the times of a folded text. Periods that are only compared with ("so với cùng kỳ năm 2019") are left out. */
export function timesOf(folded: string, own: OwnTime): TimesOfFlow {
  if (own.year === null || !MAY_HOLD.test(folded)) return NONE;
  const named = periodsIn(folded);
  const days = asOfsIn(folded).flatMap((mention) => dayOf(mention, summedUp(mention, named), own));
  const seasons = seasonsIn(folded)
    .filter((season) => !isCompared(folded, season.start))
    .map((season) => seasonOf(season, own));
  const periods = named
    .filter((mention) => !inside(mention, days) && !inside(mention, seasons) && !leadsToDay(mention, days))
    .flatMap((mention) => periodOf(mention, folded, own));
  return { periods: [...seasons, ...periods].sort((a, b) => a.start - b.start), days };
}

/** "lũy kế từ đầu năm đến ngày 31/5": the day says up to when, and lũy kế that it is summed up. */
const LEAD = 24;

function summedUp(day: AsOfMention, periods: readonly PeriodMention[]): boolean {
  const before = periods[upTo(periods, day.start)];
  return day.counts || (before?.shape === 'cumulative' && before.ordinal === null && day.start - before.end <= LEAD);
}

function leadsToDay(mention: PeriodMention, days: readonly DayMention[]): boolean {
  if (mention.shape !== 'cumulative' || mention.ordinal !== null) return false;
  const next = days[upTo(days, mention.end - 1) + 1];
  return next !== undefined && next.start - mention.end <= LEAD;
}

const MAY_HOLD = /năm|tháng|quý|vụ|mùa|xuân|hè|thu|đông|chiêm|đến|tới|lũy|cộng dồn|kỳ|thời điểm|(?:19|20)\d\d/;
const NONE: TimesOfFlow = { periods: [], days: [] };

/** The id of January to `month`. */
export function sinceJanuary(year: number, month: number): string {
  return monthsId(year, month);
}

function inside(mention: Stretch, others: readonly Stretch[]): boolean {
  const other = others[upTo(others, mention.end - 1)];
  return other !== undefined && other.end > mention.start;
}

function dayOf(mention: AsOfMention, counts: boolean, own: OwnTime): DayMention[] {
  const year = mention.year ?? own.year!;
  if (mention.from !== null && !coversBeginning(mention.from, { ...mention, year }, own)) return [];
  const { start, end, month } = mention;
  if (mention.day === null) return [{ start, end, month, year, counts, day: null }];
  const day = isoDay({ day: mention.day === 'last' ? daysIn(month, year) : mention.day, month, year });
  return day === null ? [] : [{ start, end, day, month, year, counts }];
}

/** "từ ngày 15/12/2022 đến ngày 14/6/2023": a stretch of days in which the report's own period begins; others are of what happened in them. */
function coversBeginning(
  from: NonNullable<AsOfMention['from']>,
  to: { year: number; month: number },
  own: OwnTime,
): boolean {
  const window = own.period === null ? null : monthsOf(own.period);
  if (window === null || to.year !== window.year) return false;
  const year = from.year ?? (from.month > to.month ? to.year - 1 : to.year);
  return year < window.year || (from.month <= window.first && from.day === 1);
}

function seasonOf(season: SeasonMention, own: OwnTime): TimeMention {
  const { start, end, year } = season;
  return {
    start,
    end,
    kind: 'season',
    shape: 'season',
    id: seasonId(season, own.year!, own.month),
    year,
    named: false,
  };
}

function periodOf(mention: PeriodMention, folded: string, own: OwnTime): TimeMention[] {
  const { start, end, shape, year } = mention;
  if (shape === 'rest' || isCompared(folded, start)) return [];
  const kind = shape === 'school' ? 'school' : 'period';
  const id = idOf(mention, own);
  if (id === undefined) return [];
  return [{ start, end, kind, shape, id, year, named: isNamed(folded, start) }];
}

/** The id of a mention in this report; null for its own period, undefined for what is no period of it. */
function idOf(mention: PeriodMention, own: OwnTime): string | null | undefined {
  const year = mention.year ?? own.year!;
  switch (mention.shape) {
    case 'own':
      return ownId(mention.ordinal, own);
    case 'last':
      return undefined;
    case 'cumulative':
      return likeOwn(monthsId(year, mention.ordinal ?? (year === own.year ? own.month : 12)), own);
    case 'since': {
      const id = year === own.year ? windowId(year, mention.ordinal!, own.month) : null;
      return id === null ? undefined : likeOwn(id, own);
    }
    case 'loose':
      // "7 tháng" is January to July where the report goes as far; else a length of time
      return mention.ordinal === own.month ? likeOwn(monthsId(year, own.month), own) : undefined;
    default: {
      const id = periodId(mention, own.year!);
      return id === null ? undefined : likeOwn(id, own);
    }
  }
}

/** "trong tháng" of a report on a month is its own period, of a longer one the last month. */
function ownId(months: number | null, own: OwnTime): string | null {
  const window = own.period === null ? null : monthsOf(own.period);
  if (months === null || window === null || window.last - window.first + 1 <= months) return null;
  const { year, last } = window;
  return months === 1 ? `${year}-${String(last).padStart(2, '0')}` : `${year}-Q${Math.ceil(last / 3)}`;
}

/** The report's own id where both cover the same months: three months from January in a report on the first quarter. */
function likeOwn(id: string, own: OwnTime): string {
  if (own.period === null || id === own.period) return id;
  const [a, b] = [monthsOf(id), monthsOf(own.period)];
  return a !== null && b !== null && a.year === b.year && a.first === b.first && a.last === b.last ? own.period : id;
}
