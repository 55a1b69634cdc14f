import { inUnit, type SheetLine } from '../../collect/index.ts';
import { amountText, type Level, targetFor } from '../../compare/index.ts';
import { type AreaId, type FactValue, lastDay, periodOf, planYear, yearBefore } from '../../figure/index.ts';
import { areasAt } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import { gather } from './gathered.ts';
import type { AgencySheets } from './sheets.ts';

/** What stands beside the cells of a row: the year's plan, the same period of the year before, the period before. */
export type BesideOf = (area: AreaId, line: SheetLine, what: 'plan' | 'same' | 'previous') => FactValue | null;

/**
 * Reads once what is shown beside all the cells of these sheets. Of a commune that came of others the year before is what
 * those make, where that can be derived.
 */
export async function besideOf(desk: FactsDesk, all: readonly AgencySheets[]): Promise<BesideOf> {
  const sheets = all.flatMap((one) => one.sheets);
  const [first] = sheets;
  if (first === undefined) return () => null;
  const { period } = first;
  const asked = new Set(all.map(({ agency }) => agency.area));
  const areas = (await areasAt(desk.scope, lastDay(period.to))).filter(({ id }) => asked.has(id));
  const indicators = [...new Set(sheets.flatMap(({ lines }) => lines.map(({ indicator }) => indicator)))];
  const year = planYear(period);
  const { reckoning, plans } = await gather(desk, { areas, indicators, year, from: year - 1 });
  const plan = plans.findLast((one) => one.year === year && one.kind === 'plan');
  const levelOf = (area: AreaId, line: SheetLine, what: Parameters<BesideOf>[2]): Level | null => {
    const key = { indicator: line.indicator, area, breakdown: line.breakdown };
    const own = periodOf(line.period)!;
    if (what === 'plan') return plan === undefined ? null : (targetFor(reckoning, key, own, plan.id)?.level ?? null);
    const other = what === 'same' ? yearBefore(own) : periodOf(line.before ?? '');
    return other === null ? null : reckoning.level(key, other);
  };
  return (area, line, what) => shownIn(levelOf(area, line, what), line, desk);
}

/** A level in the form's unit of measure; null where it is not whole. */
function shownIn(level: Level | null, line: SheetLine, { catalogue }: FactsDesk): FactValue | null {
  if (level === null || level.missing > 0) return null;
  const { amount, absence } = level;
  if (amount === null) return { value: null, decimals: 0, absence };
  // Nothing from everybody is a 0 of no digits.
  const decimals = Number.isFinite(amount.decimals) ? amount.decimals : 0;
  const unit = catalogue.indicator(line.indicator)?.unit ?? line.unit;
  const given = inUnit({ value: amountText({ ...amount, decimals }), decimals }, unit, line.unit);
  return given === null ? null : { ...given, absence: null };
}
