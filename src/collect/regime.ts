import { lastDay, monthsOfPeriod, type Period, type PeriodKind } from '../figure/index.ts';

/** A day of a month: `month` 0 is the period's first or last month, -1 the one before it, 1 the one after. */
export interface DayRule {
  readonly day: number | 'last';
  readonly month: number;
}

/** Over which days a period's figures are taken: from a day near its first month to one near its last. */
export interface WindowRule {
  readonly opens: DayRule;
  readonly closes: DayRule;
}

/** By when figures are sent: so many working days after closing, or on a day near the period's last month. */
export type Deadline = { readonly workingDays: number } | DayRule;

/** A reporting regime (chế độ báo cáo): one file of `data/regimes`. */
export interface Regime {
  readonly code: string;
  readonly name: string;
  /** The instrument that it comes from, and how sure its text is. */
  readonly reference: string;
  /** When somebody last looked, an ISO day. */
  readonly checked: string;
  /** First day on which it is in force. */
  readonly from: string;
  /** Kinds of period that it has; of others it says nothing. */
  readonly windows: Readonly<Partial<Record<PeriodKind, WindowRule>>>;
  readonly deadline: Deadline;
  /** ISO days on which no office works, besides Saturdays and Sundays. */
  readonly holidays: readonly string[];
}

/** The days of a period under a regime, ISO: its figures are of `from` to `closes` and are due at the end of `due`. */
export interface Window {
  readonly from: string;
  readonly closes: string;
  readonly due: string;
}

/**
 * The window of a period, or null where the regime has none for its kind: the decree knows no 9 months, no regime a crop
 * season (NĐ 09/2019/NĐ-CP, Điều 12; a province may add periods of its own).
 *
 * @param deadline the form's own, where it has one: several levels have a deadline each (NĐ 09/2019, Điều 8.5)
 */
export function windowOf(regime: Regime, period: Period, deadline: Deadline | null = null): Window | null {
  const rule = regime.windows[period.kind];
  if (rule === undefined) return null;
  const closes = dayNear(period.to, rule.closes);
  return {
    from: dayNear(period.from, rule.opens),
    closes,
    due: dueDay(period, closes, deadline ?? regime.deadline, regime),
  };
}

function dueDay(period: Period, closes: string, deadline: Deadline, { holidays }: Regime): string {
  if (!('workingDays' in deadline)) return dayNear(period.to, deadline);
  const free = new Set(holidays);
  let day = closes;
  for (let left = deadline.workingDays; left > 0; ) {
    day = dayAfter(day);
    if (isWorkingDay(day, free)) left -= 1;
  }
  return day;
}

function dayNear(month: string, { day, month: away }: DayRule): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + away;
  const at = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  return day === 'last' ? lastDay(at) : `${at}-${String(day).padStart(2, '0')}`;
}

const utc = (day: string): Date =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))));

function dayAfter(day: string): string {
  const next = utc(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = utc(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** How many days there are from one to another; below 0 where that is past. */
export const daysUntil = (day: string, from: string): number =>
  Math.round((utc(day).getTime() - utc(from).getTime()) / 86_400_000);

/** How many days later than due something came; 0 where it was in time. */
export const daysLate = (due: string, came: string): number => Math.max(0, daysUntil(came, due));

/** The day in Vietnam (UTC+7, no summer time) at a moment. */
export const dayInVietnam = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The period just before one of the same kind: `2026-01` → `2025-12`; null where there is none (several years, M5). */
export function periodBefore(period: Period): string | null {
  const months = monthsOfPeriod(period).length;
  const year = Number(period.from.slice(0, 4));
  const first = Number(period.from.slice(5)) - months;
  switch (period.kind) {
    case 'month':
      return first >= 1 ? `${year}-${String(first).padStart(2, '0')}` : `${year - 1}-12`;
    case 'quarter':
      return first >= 1 ? `${year}-Q${(first + 2) / 3}` : `${year - 1}-Q4`;
    case 'half':
      return first >= 1 ? `${year}-H1` : `${year - 1}-H2`;
    case 'year':
      return `${year - 1}`;
    case 'school':
      return `${year - 1}/${year}`;
    default:
      return null;
  }
}
