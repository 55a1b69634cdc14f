import { divisionOf } from '../../src/app/facts/division.ts';
import { plansInOrder } from '../../src/app/reports/chip-answers.ts';
import { ChipValues } from '../../src/app/reports/chip-values.ts';
import { codesIn, evaluate, type Indicator } from '../../src/catalogue/index.ts';
import { Book, Lineage, Reckoning, recaster, type TotalLine } from '../../src/compare/index.ts';
import { demonstration } from '../../src/demonstration/index.ts';
import {
  type Answers,
  type Area,
  BASES,
  type Basis,
  type ChipAsk,
  type ChipValue,
  decimalText,
  lastDay,
  type NewFact,
  over,
  parseDecimal,
  periodOf,
  plus,
  type Rational,
  rationalOf,
  rounded,
  times,
  ZERO,
} from '../../src/figure/index.ts';
import { unitOf } from '../../src/language/vi/index.ts';
import { catalogue } from './written.ts';

const made = demonstration();
export const areaOf = new Map(made.areas.map((area) => [area.id, area]));

const keyOf = ({ indicator, area, period, breakdown, basis, plan }: NewFact): string =>
  [indicator, area, period, breakdown, basis, plan].join('|');
/** Of two facts of one key the later one holds. */
const facts = [...new Map(made.batches.flatMap(({ facts }) => facts.map((fact) => [keyOf(fact), fact]))).values()];

const standing = new Map<string, readonly Area[]>();
/** The communes of a day. */
function communesOn(day: string): readonly Area[] {
  const known = standing.get(day);
  if (known) return known;
  const found = made.areas.filter(
    ({ level, from, to }) => level === 'commune' && from <= day && (to === null || to >= day),
  );
  standing.set(day, found);
  return found;
}

const says = ({ value, absence }: NewFact): boolean =>
  value !== null || absence === 'nothing' || absence === 'not-applicable';
const worth = ({ value }: Pick<NewFact, 'value'>): Rational =>
  value === null ? ZERO : rationalOf(parseDecimal(value));

/** What the communes make together in a province without districts' figures: as the ledger adds them up. */
function totalsOf(province: string): TotalLine[] {
  const series = new Map<string, Map<string, NewFact>>();
  for (const fact of facts) {
    if (areaOf.get(fact.area)?.level !== 'commune' || !says(fact)) continue;
    const name = [fact.indicator, fact.period, fact.breakdown, fact.plan].join('|');
    const communes = series.get(name) ?? new Map<string, NewFact>();
    series.set(name, communes);
    const known = communes.get(fact.area);
    if (!known || BASES.indexOf(known.basis) < BASES.indexOf(fact.basis)) communes.set(fact.area, fact);
  }
  return [...series.values()].flatMap((communes) => {
    const [first] = communes.values();
    const { indicator: code, period, breakdown, plan } = first!;
    const indicator = catalogue.indicator(code)!;
    const weights =
      indicator.weight === null ? null : series.get([indicator.weight, period, breakdown, plan].join('|'));
    const leaves = communesOn(lastDay(periodOf(period)!.to));
    const given = leaves.flatMap(({ id }) => communes.get(id) ?? []);
    const total = addedUp(indicator, given, weights ?? null);
    if (total === null) return [];
    const numbers = given.filter(({ value }) => value !== null);
    const decimals = numbers.length === 0 ? 0 : Math.min(...numbers.map((one) => one.decimals));
    const basis = BASES[Math.min(...given.map((one) => BASES.indexOf(one.basis)))] as Basis;
    const value = decimalText(rounded(total, Math.max(decimals, 0) + (indicator.areas === 'mean' ? 6 : 0)));
    const key = { indicator: code, area: province, period, breakdown, basis, plan };
    return [{ ...key, value, decimals, missing: leaves.length - given.length, leaves: leaves.length }];
  });
}

function addedUp(
  { areas }: Indicator,
  given: readonly NewFact[],
  weights: ReadonlyMap<string, NewFact> | null,
): Rational | null {
  if (given.length === 0) return null;
  if (areas === 'sum') return given.reduce((sum, one) => plus(sum, worth(one)), ZERO);
  if (areas !== 'mean' || weights === null) return null;
  let [sum, weight] = [ZERO, ZERO];
  for (const one of given) {
    const of = weights.get(one.area);
    if (of === undefined) return null;
    sum = plus(sum, times(worth(one), worth(of)));
    weight = plus(weight, worth(of));
  }
  return weight.numerator === 0n ? null : over(sum, weight);
}

/** Answers chips from the demonstration's facts, with no database. */
export function answersOfDemonstration(): Answers {
  const indicator = (code: string) => catalogue.indicator(code) ?? undefined;
  const formulaOf = (code: string) => {
    const tree = catalogue.formula(code);
    return tree && { codes: codesIn(tree), value: (of: Parameters<typeof evaluate>[1]) => evaluate(tree, of) };
  };
  const recast = recaster({
    lineage: new Lineage(made.successions),
    indicator,
    by: divisionOf,
    levelAt: (key, period, grounds) => reckoning.on(grounds, key, period),
  });
  const reckoning: Reckoning = new Reckoning({
    book: new Book(facts, totalsOf(PROVINCE)),
    indicator,
    formula: formulaOf,
    exact: ({ unit }) => unitOf(unit).kind === 'count',
    since: (area) => areaOf.get(area)?.from ?? '1900-01-01',
    recast,
  });
  const plans = made.plans;
  const values = new ChipValues({ catalogue, reckoning, plans, formulaOf }, (year) => plansInOrder(plans, year));
  const known = new Map<string, ChipValue>();
  return (ask: ChipAsk) => {
    const name = Object.values(ask).join('|');
    let value = known.get(name);
    if (!value) {
      const period = periodOf(ask.period)!;
      const matter = { ask, indicator: catalogue.indicator(ask.indicator)!, period };
      value = values.of({ ...matter, parent: areaOf.get(ask.area)!.parent, siblings: null });
      known.set(name, value);
    }
    return value;
  };
}

export const PROVINCE = '00@1900-01-01';
export const COMMUNE = '99328@2025-07-01';
