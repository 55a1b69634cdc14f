import { monthsOf } from '../../language/vi/index.ts';

/** A period by what it spans, so that two names of one span are one: `2024-M3` and `2024-Q1`. */
export function spanOf(period: string): string {
  const months = monthsOf(period);
  return months ? `${months.year}:${months.first}-${months.last}` : period;
}

/** The months of one year from January on, by their period; null for what does not begin in January or is one month. */
export function sinceJanuary(period: string): { readonly year: number; readonly last: number } | null {
  const months = monthsOf(period);
  return months && months.first === 1 && months.last > 1 ? months : null;
}

/** The span of some months of a year. */
export const spanOfMonths = (year: number, first: number, last: number): string => `${year}:${first}-${last}`;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The same span some years before or after: `2023/2024-DX` one before is `2022/2023-DX`. */
export const moved = (text: string, years: number): string =>
  text.replace(YEAR, (year) => String(Number(year) + years));

const LAST_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of counting, left out where it is the last of the period: all of it is counted then anyway. */
export function dayWithin(period: string, asOf: string | null): string {
  const months = monthsOf(period);
  if (asOf === null || !months) return asOf ?? '';
  const [year, month, day] = asOf.split('-').map(Number);
  const isLast = year === months.year && month === months.last && day !== undefined && day >= LAST_DAYS[month - 1]!;
  return isLast ? '' : asOf;
}

/** Whether a day lies behind the end of a period: what was expected then is known. */
export function isOver(period: string, day: string | null): boolean | null {
  const months = monthsOf(period);
  if (!months || day === null) return null;
  const end = `${months.year}-${String(months.last).padStart(2, '0')}-${LAST_DAYS[months.last - 1]}`;
  return day >= end;
}
