import { fromJanuary, type Period, periodOf, planYear } from '../figure/index.ts';

/** From which period to which a report goes on. */
export interface Shift {
  readonly from: Period;
  readonly to: Period;
}

const endOf = ({ to }: Period): number => Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - 1;
const schoolYear = (period: Period): number => planYear(period) - (Number(period.to.slice(5)) < 9 ? 1 : 0);

/** How many calendar months lie between the ends of both. */
const monthsOfShift = ({ from, to }: Shift): number => endOf(to) - endOf(from);

/** How many years later the plan is. */
export const yearsOfShift = ({ from, to }: Shift): number => planYear(to) - planYear(from);

/**
 * The period that a figure of the next report is of: the report's own becomes the new one; a season goes on by years, a
 * school year when the next has begun; what was counted from January to the report's end still is; another month, quarter
 * or half goes on by as many months. Several years stay: a plan of five years is the same.
 */
export function shifted(id: string, shift: Shift): string {
  const period = periodOf(id);
  if (period === null || period.kind === 'years') return id;
  if (period.id === shift.from.id) return shift.to.id;
  if (period.kind === 'season') return yearsLater(period.id, yearsOfShift(shift));
  if (period.kind === 'school') return yearsLater(period.id, schoolYear(shift.to) - schoolYear(shift.from));
  const months = monthsOfShift(shift);
  const isToEnd = period.from.endsWith('-01') && period.to === shift.from.to;
  if (isToEnd || period.kind === 'cumulative') return toMonth(endOf(period) + months);
  if (period.kind === 'year') return yearsLater(period.id, yearsOfShift(shift));
  return holding(endOf(period) + months, period.kind);
}

const yearsLater = (id: string, years: number): string => id.replace(/\d{4}/g, (year) => String(Number(year) + years));

const toMonth = (end: number): string => fromJanuary(Math.floor(end / 12), (end % 12) + 1).id;

/** The period of a kind in which a month lies. */
function holding(end: number, kind: Period['kind']): string {
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1];
  if (kind === 'half') return `${year}-H${month > 6 ? 2 : 1}`;
  return kind === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : `${year}-${String(month).padStart(2, '0')}`;
}
