import { inUnit, type SheetLine } from '../../collect/index.ts';
import { type AreaId, type FactValue, periodOf, planYear, yearBefore } from '../../figure/index.ts';
import { currentFacts, type KeptFact, plansOf, totals } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import type { AgencySheets } from './sheets.ts';

/** What stands beside the cells of a row: the year's plan, the same period of the year before, the period before. */
export type BesideOf = (area: AreaId, line: SheetLine, what: 'plan' | 'same' | 'previous') => FactValue | null;

/** Which of several values of one key is shown: the surest. */
const SUREST = ['actual', 'preliminary', 'estimate'] as const;

const keyOf = (indicator: string, area: string, period: string, breakdown: string): string =>
  [indicator, area, period, breakdown].join('\n');

/** Reads once what is shown beside all the cells of these sheets. */
export async function besideOf(desk: FactsDesk, all: readonly AgencySheets[]): Promise<BesideOf> {
  const lines = all.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.lines));
  const periods = new Set(lines.flatMap((line) => [planPeriod(line), samePeriod(line), line.before ?? '']));
  const query = {
    indicators: [...new Set(lines.map(({ indicator }) => indicator))],
    areas: [...new Set(all.map(({ agency }) => agency.area))],
    periods: [...periods].filter((id) => id !== ''),
  };
  const year = lines[0] === undefined ? null : planYear(periodOf(lines[0].period)!);
  const [facts, below, plans] = await Promise.all([
    currentFacts(desk.scope, query),
    totals(desk.scope, query),
    plansOf(desk.scope, year),
  ]);
  const plan = plans.filter(({ kind }) => kind === 'plan').at(-1)?.id ?? null;
  const done = valuesOf(facts.filter(({ basis }) => basis !== 'target'));
  for (const { value, decimals, missing, ...key } of below) {
    const at = keyOf(key.indicator, key.area, key.period, key.breakdown);
    if (key.plan === null && value !== null && missing === 0 && !done.has(at))
      done.set(at, { value, decimals, absence: null });
  }
  const targets = valuesOf(facts.filter((fact) => fact.plan === plan && fact.basis === 'target'));
  return (area, line, what) => {
    const [from, period] =
      what === 'plan' ? [targets, planPeriod(line)] : [done, what === 'same' ? samePeriod(line) : (line.before ?? '')];
    return shownIn(from.get(keyOf(line.indicator, area, period, line.breakdown)) ?? null, line, desk);
  };
}

/** A season's target is the season's own, all else is planned for the year. */
const planPeriod = ({ period }: SheetLine): string => {
  const { kind, to } = periodOf(period)!;
  return kind === 'season' || kind === 'school' ? period : to.slice(0, 4);
};

const samePeriod = ({ period }: SheetLine): string => yearBefore(periodOf(period)!)?.id ?? '';

function valuesOf(facts: readonly KeptFact[]): Map<string, FactValue> {
  const values = new Map<string, FactValue>();
  const rank = (fact: KeptFact): number => SUREST.indexOf(fact.basis as (typeof SUREST)[number]);
  for (const fact of facts.toSorted((a, b) => rank(b) - rank(a)))
    values.set(keyOf(fact.indicator, fact.area, fact.period, fact.breakdown), fact);
  return values;
}

/** A value in the form's unit of measure. */
function shownIn(fact: FactValue | null, line: SheetLine, { catalogue }: FactsDesk): FactValue | null {
  if (fact === null || fact.value === null) return fact;
  const unit = catalogue.indicator(line.indicator)?.unit ?? line.unit;
  const given = inUnit({ value: fact.value, decimals: fact.decimals }, unit, line.unit);
  return given === null ? null : { ...given, absence: null };
}
