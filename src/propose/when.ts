import type { Indicator } from '../catalogue/index.ts';
import { type Period, periodOf, yearBefore } from '../figure/index.ts';

/** The school year at the end of a period: up to August that which ends in the year. */
function schoolYear({ to }: Period): string {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5))];
  return month <= 8 ? `${year - 1}/${year}` : `${year}/${year + 1}`;
}

/** The canonical period of a figure for an indicator; empty where the reader gives none. */
export function periodFor(read: string, indicator: Indicator): string {
  const period = periodOf(read);
  if (period === null) return '';
  if (indicator.periods === 'school' && period.kind !== 'school') return schoolYear(period);
  return period.id;
}

/** The period a year earlier; empty where there is none. */
export const earlier = (id: string): string => {
  const period = periodOf(id);
  return (period === null ? null : yearBefore(period)?.id) ?? '';
};
