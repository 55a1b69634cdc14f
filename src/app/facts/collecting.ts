import { type Form, type FormSheet, FREQUENCIES, isOf, periodBefore } from '../../collect/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { type Absence, type Area, BASES, type FactKey, lastDay, type Period, periodOf } from '../../figure/index.ts';
import { areasAt, factsTogether, periodsWithFacts } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';

/** How many periods of each kind may be chosen, the newest among them not yet ended. */
const OFFERED = { month: 15, quarter: 6, half: 4, year: 3, school: 3 } as const;

/** A period of each kind that holds a month, and those before it. */
function periodsOf(kind: (typeof FREQUENCIES)[number], month: string): Period[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const school = number >= 9 ? year : year - 1;
  const ids = {
    month,
    quarter: `${year}-Q${Math.ceil(number / 3)}`,
    half: `${year}-H${number > 6 ? 2 : 1}`,
    year: `${year}`,
    school: `${school}/${school + 1}`,
  };
  const found: Period[] = [];
  for (let id: string | null = ids[kind]; id !== null && found.length < OFFERED[kind]; ) {
    const period: Period | null = periodOf(id);
    if (period === null) break;
    found.push(period);
    id = periodBefore(period);
  }
  return found;
}

/** The periods that some form is of and that may be collected now, the newest end first. */
export const periodsOffered = (forms: readonly Form[], month: string): string[] =>
  FREQUENCIES.flatMap((kind) => periodsOf(kind, month))
    .filter((period) => forms.some((form) => isOf(form, period)))
    .toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? 1 : -1) : a.to < b.to ? 1 : -1))
    .map(({ id }) => id);

/** The month that is collected now: this one; of the made-up province the last that it has figures of. */
export async function monthNow({ scope }: FactsDesk, province: string | null, today: string): Promise<string> {
  if (province === null || !isMadeUp(province)) return today.slice(0, 7);
  const held = await periodsWithFacts(scope, province, 'done');
  return held.findLast((id) => periodOf(id)?.kind === 'month') ?? today.slice(0, 7);
}

const provincesAt = async ({ scope }: FactsDesk, day: string): Promise<Area[]> =>
  (await areasAt(scope, day)).filter(({ level }) => level === 'province');

/** The provinces of which sheets can be collected: the person's own, then the made-up one. */
export async function provincesOf(desk: FactsDesk, day: string): Promise<{ own: Area[]; shown: Area[] }> {
  const own = await provincesAt(desk, day);
  return { own, shown: desk.demonstration === null ? [] : await provincesAt(desk.demonstration, day) };
}

/** The province that is meant where none is said: the only one of one's own, else the made-up one where there is none. */
export function provinceMeant({ own, shown }: { own: readonly Area[]; shown: readonly Area[] }): string | null {
  const among = own.length > 0 ? own : shown;
  return among.length === 1 ? among[0]!.id : null;
}

/** The cells of a sheet that are asked for its own period: those of the period before are only there to be mended. */
export const ownCells = ({ agency, lines }: FormSheet): readonly Omit<FactKey, 'plan'>[] =>
  lines.flatMap(({ indicator, breakdown, entries, period }) =>
    entries
      .filter((entry) => entry.period === period)
      .map(({ basis }) => ({ indicator, breakdown, basis, period, area: agency.area })),
  );

/** How many cells of its own period hold something on a sheet. */
export interface FilledCells {
  readonly filled: number;
  /** Of these, cells of just the period: a season's or a school year's are there in every month of it. */
  readonly ofPeriod: number;
}

/**
 * What stands in the cells of sheets, wherever it came from: a figure as sure as the cell asks for or surer, or the word that
 * there is none. That it was not reported says nothing.
 */
export async function filledCells(
  { scope }: FactsDesk,
  sheets: readonly FormSheet[],
): Promise<(sheet: FormSheet) => FilledCells> {
  const asked = new Map<string, Set<string>>();
  for (const { indicator, period } of sheets.flatMap(ownCells))
    asked.set(period, (asked.get(period) ?? new Set()).add(indicator));
  const areas = [...new Set(sheets.map(({ agency }) => agency.area))];
  const found = await Promise.all(
    [...asked].map(([period, indicators]) => {
      const day = endOf(periodOf(period)!);
      return factsTogether(scope, { areas, from: day, to: day, indicators: [...indicators] });
    }),
  );
  const surest = new Map<string, number>();
  for (const fact of found.flatMap(({ facts }) => facts)) {
    if (fact.basis === 'target' || (fact.absence !== null && !SAID.has(fact.absence))) continue;
    const key = keyOf(fact);
    surest.set(key, Math.max(surest.get(key) ?? 0, BASES.indexOf(fact.basis)));
  }
  return (sheet) => {
    const held = ownCells(sheet).filter((cell) => (surest.get(keyOf(cell)) ?? -1) >= BASES.indexOf(cell.basis));
    return { filled: held.length, ofPeriod: held.filter(({ period }) => period === sheet.period.id).length };
  };
}

const keyOf = ({ indicator, breakdown, period, area }: Omit<FactKey, 'plan'>): string =>
  [indicator, breakdown, period, area].join('\n');

/** There is nothing, and that is known. */
const SAID: ReadonlySet<Absence> = new Set(['nothing', 'not-applicable']);

/** The last day of a period. */
export const endOf = ({ to }: Period): string => lastDay(to);
