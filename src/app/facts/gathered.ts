import { type Catalogue, codesIn, evaluate } from '../../catalogue/index.ts';
import { Book, type Formula, Lineage, PAST_YEARS, Reckoning, recaster } from '../../compare/index.ts';
import type { Area, FactKey, FactValue, Succession } from '../../figure/index.ts';
import { factsTogether, type Plan, plansOf, successionsInto, type Total } from '../../keep/index.ts';
import { unitOf } from '../../language/vi/index.ts';
import { divisionOf } from './division.ts';
import type { FactsDesk } from './facts-desk.ts';

/** Everything that a view is reckoned from, read once. */
export interface Gathered {
  readonly catalogue: Catalogue;
  readonly reckoning: Reckoning;
  /** Plans of the last year asked for and of the years before. */
  readonly plans: readonly Plan[];
  readonly formulaOf: (code: string) => Formula | null;
}

export interface Asking {
  readonly areas: readonly Area[];
  /** Areas of which only the last year and the one before it are needed. */
  readonly beside?: readonly Area[];
  /** Of those only what ends within these ISO days. */
  readonly besideWithin?: readonly [from: string, to: string];
  /** Codes of indicators; all where absent. Those that their formulas need are read as well. */
  readonly indicators?: readonly string[];
  /** One alone; all where absent. */
  readonly breakdown?: string;
  /** The last year and the first. */
  readonly year: number;
  readonly from?: number;
}

const counts = new Map<string, boolean>();
/** Whether a unit counts whole things. */
function countsThings(unit: string): boolean {
  const known = counts.get(unit);
  if (known !== undefined) return known;
  const exact = unitOf(unit).kind === 'count';
  counts.set(unit, exact);
  return exact;
}

/** The formula of an indicator as something to be reckoned with. */
const readFormula = (catalogue: Catalogue): ((code: string) => Formula | null) => {
  const known = new Map<string, Formula | null>();
  return (code) => {
    let formula = known.get(code);
    if (formula === undefined) {
      const tree = catalogue.formula(code);
      formula = tree && { codes: codesIn(tree), value: (of) => evaluate(tree, of) };
      known.set(code, formula);
    }
    return formula;
  };
};

/** These codes and all that their formulas need and their means are weighed by. */
function withParts(
  codes: readonly string[],
  formulaOf: (code: string) => Formula | null,
  catalogue: Catalogue,
): string[] {
  const all = new Set<string>();
  const add = (code: string): void => {
    if (all.has(code)) return;
    all.add(code);
    const weight = catalogue.indicator(code)?.weight ?? null;
    for (const part of [...(formulaOf(code)?.codes ?? []), ...(weight === null ? [] : [weight])]) add(part);
  };
  for (const code of codes) add(code);
  return [...all];
}

/** These codes of indicators and all that their formulas need and their means are weighed by. */
export const partsOf = (catalogue: Catalogue, codes: readonly string[]): string[] =>
  withParts(codes, readFormula(catalogue), catalogue);

/** Reads all facts of areas over years, with those of the areas that went into them. */
export async function gather({ scope, catalogue }: FactsDesk, asking: Asking): Promise<Gathered> {
  const { areas, beside = [], indicators, breakdown, year, from = year - PAST_YEARS - 1 } = asking;
  const { besideWithin = [`${Math.max(from, year - 1)}-01-01`, `${year + 1}-05-31`] } = asking;
  const formulaOf = readFormula(catalogue);
  const every = [...areas, ...beside];
  const young = every.filter((area) => area.from > `${from}-01-01`).map(({ id }) => id);
  const successions: readonly Succession[] = young.length > 0 ? await successionsInto(scope, young) : [];
  const earlier = new Set(successions.map((one) => one.from));
  // The school year that begins in the last year ends in the next.
  const end = `${year + 1}-05-31`;
  const of = (some: readonly Area[], from: string, to = end) =>
    factsTogether(scope, {
      areas: [...some.map(({ id }) => id), ...earlier],
      from,
      to,
      ...(indicators && { indicators: withParts(indicators, formulaOf, catalogue) }),
      ...(breakdown !== undefined && { breakdown }),
    });
  const [own, other, plans] = await Promise.all([
    of(areas, `${from}-01-01`),
    beside.length > 0 ? of(beside, ...besideWithin) : { facts: [], totals: [] },
    plansOf(scope),
  ]);
  const facts = [...own.facts, ...other.facts];
  return laidOut(catalogue, { areas: every, successions, facts, totals: [...own.totals, ...other.totals], plans });
}

/** What was read, before it can be reckoned with. */
export interface Ground {
  readonly areas: readonly Area[];
  /** What these came of. */
  readonly successions: readonly Succession[];
  readonly facts: readonly (FactKey & FactValue)[];
  readonly totals: readonly Total[];
  readonly plans: readonly Plan[];
}

/** Lays facts and totals out as something to be reckoned with. */
export function laidOut(catalogue: Catalogue, { areas, successions, facts, totals, plans }: Ground): Gathered {
  const formulaOf = readFormula(catalogue);
  const began = new Map(areas.map((area) => [area.id, area.from]));
  const indicator = (code: string) => catalogue.indicator(code) ?? undefined;
  const recast = recaster({
    lineage: new Lineage(successions),
    indicator,
    by: divisionOf,
    levelAt: (key, period, grounds) => reckoning.on(grounds, key, period),
  });
  const reckoning: Reckoning = new Reckoning({
    book: new Book(facts, totals),
    indicator,
    formula: formulaOf,
    exact: ({ unit }) => countsThings(unit),
    since: (area) => began.get(area) ?? '1900-01-01',
    recast: successions.length > 0 ? recast : null,
  });
  return { catalogue, reckoning, plans, formulaOf };
}
