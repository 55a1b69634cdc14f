import type { Indicator } from '../catalogue/index.ts';
import { fromJanuary, type Period, type PeriodKind, periodOf, planYear, yearBefore } from '../figure/index.ts';

/** What a school year ends with: the exams of 2024 are those of 2023/2024, whatever months the report is of. */
const LAST_THINGS = /tốt nghiệp|lên lớp/;

/** The school year at the end of a period: up to August that which ends in the year. */
function schoolYear({ to }: Period, { name }: Indicator): string {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5))];
  return month <= 8 || LAST_THINGS.test(name.vi.toLowerCase()) ? `${year - 1}/${year}` : `${year}/${year + 1}`;
}

const SOWN = /diện tích (?:gieo )?trồng (?!mới)/;

/**
 * Whether a figure told in a paragraph on a season is of that season: what is sown, what befalls it, what is shown of it, the
 * doses of a campaign; no herd, no disaster, and no orchard, which is the crop that has no seasons and is no breakdown.
 */
function hasSeasons({ name, periods, kind, sector, unit, breakdowns }: Indicator): boolean {
  if (periods === 'season') return true;
  if (kind === 'stock') return false;
  if (SOWN.test(name.vi.toLowerCase())) return true;
  if (sector === 'livestock') return unit === 'liều';
  return sector === 'rural' || (sector === 'crops' && breakdowns.includes('farm-product'));
}

/** Whether a value of an indicator can be of a period of some kind: school matters are of school years and no others are. */
export function periodFits(kind: PeriodKind, indicator: Indicator): boolean {
  if (kind === 'year' || kind === 'years') return true;
  if (indicator.periods === 'school' || kind === 'school') return indicator.periods === kind;
  return kind !== 'season' || hasSeasons(indicator);
}

/**
 * The canonical period of a figure for an indicator; empty where the reader gives none.
 * @param own that of the whole report
 */
export function periodFor(read: string, indicator: Indicator, own: string): string {
  const told = periodOf(read);
  const period = told?.kind === 'season' && !hasSeasons(indicator) ? (periodOf(own) ?? told) : told;
  if (period === null) return '';
  if (indicator.periods === 'school' && period.kind !== 'school') return schoolYear(period, indicator);
  return period.id;
}

/**
 * Whether the time that a paragraph told last holds for what is told behind and tells none: the month of what a storm did, "tháng 9 bão
 * làm sập 12 nhà. Tổng thiệt hại 7 tỷ đồng".
 * @param told what the last time was told of
 */
export const isOfSameEvent = (told: Indicator | null, one: Indicator): boolean =>
  told?.sector === DISASTERS && one.sector === DISASTERS;

const DISASTERS = 'disasters';

/** Whether a period runs from January to the month of a day: of what there is then, and does not add up, it says nothing. @param day ISO */
export const isUntil = (id: string, day: string | null): boolean => day !== null && id === untilDay(day, 'flow');

/** What is planned beside an amount is the year's: "đã trồng 40/100 ha"; a season, school year or stage has a plan of its own. */
export function planned(id: string): string {
  const period = periodOf(id);
  const isOfMonths = period !== null && !OWN_PLANS.has(period.kind);
  return isOfMonths ? `${planYear(period)}` : id;
}

const OWN_PLANS: ReadonlySet<PeriodKind> = new Set(['season', 'school', 'years']);

/** The period a year earlier; empty where there is none. */
export const earlier = (id: string): string => {
  const period = periodOf(id);
  return (period === null ? null : yearBefore(period)?.id) ?? '';
};

const CUMULATIVE = /^(\d{4})-M(\d{1,2})$/;

/** What there is on a day is of its month, what happens is counted since January. @param day ISO */
export function untilDay(day: string, kind: Indicator['kind']): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return kind === 'flow' ? fromJanuary(year, month).id : day.slice(0, 7);
}

/** Whether a period is some months within another. */
export function isWithin(id: string, whole: string): boolean {
  const [inner, outer] = [periodOf(id), periodOf(whole)];
  if (inner === null || outer === null || id === whole) return false;
  return MONTHS.has(inner.kind) && inner.from >= outer.from && inner.to <= outer.to;
}

const MONTHS: ReadonlySet<PeriodKind> = new Set(['month', 'quarter']);

/** The last month of a stretch from January: 2024-M5 → 2024-05; any other period as it is. */
export const lastMonth = (id: string): string =>
  id.replace(CUMULATIVE, (_, year: string, month: string) => `${year}-${month.padStart(2, '0')}`);
