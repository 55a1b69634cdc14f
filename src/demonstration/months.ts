import type { NewFact } from '../figure/index.ts';
import {
  absent,
  type Figures,
  factOf,
  LAST_OLD_MONTH,
  type MonthNumber,
  monthId,
  NEWEST,
  type Spread,
} from './figures.ts';
import { hashOf } from './hash.ts';
import { MATTERS, type Matter, partsOf } from './matters.ts';
import { type Commune, type Places, WEIGHTS, type Weights } from './places.ts';

/** Which areas hand in what in a month, and the province itself. */
export class Reporters {
  readonly province: Spread;
  private readonly before: readonly Spread[];
  private readonly since: readonly Spread[];
  private readonly districts: readonly Spread[];

  constructor(places: Places) {
    this.province = { id: places.province.id, weights: places.whole };
    this.before = places.before.map(spreadOf);
    this.since = places.since.map(spreadOf);
    this.districts = places.districts.map(({ id }) => ({
      id,
      weights: together(places.before.filter(({ district }) => district === id)),
    }));
  }

  of({ at }: Pick<Matter, 'at'>, month: MonthNumber): readonly Spread[] {
    if (at === 'province') return [this.province];
    if (month > LAST_OLD_MONTH) return this.since;
    return at === 'district' ? this.districts : this.before;
  }
}

const spreadOf = ({ area, weights }: Commune): Spread => ({ id: area.id, weights });

function together(communes: readonly Commune[]): Weights {
  const sums = WEIGHTS.map((weight) => [weight, communes.reduce((sum, one) => sum + one.weights[weight], 0n)] as const);
  return Object.fromEntries(sums) as Record<(typeof WEIGHTS)[number], bigint>;
}

const RHYTHMS: Readonly<Record<Matter['rhythm'], number>> = { flow: 1, stock: 1, quarter: 3, half: 6 };
const isDue = ({ rhythm }: Matter, month: MonthNumber): boolean => (month + 1) % RHYTHMS[rhythm] === 0;

/** One in nine communes is late with the newest month, and one in nine has said that it is. */
const standing = (area: Spread, month: MonthNumber): 'here' | 'late' | 'said so' => {
  if (month !== NEWEST) return 'here';
  const lot = hashOf(`${area.id} late`) % 9;
  return lot === 0 ? 'late' : lot === 1 ? 'said so' : 'here';
};

/** Matters whose communes now and then hand in nothing. */
const SPARSE: ReadonlySet<string> = new Set(['labour.jobs-created', 'certification.total']);
const isGap = (code: string, area: Spread, month: MonthNumber): boolean =>
  SPARSE.has(code) && month < 14 && hashOf(`${code} ${area.id} ${month} gap`) % 40 === 0;

/** Everything that is handed in for a month: what is done and, for the newest, what the province expects. */
export function monthFacts(reporters: Reporters, figures: Figures, month: MonthNumber): NewFact[] {
  const period = monthId(month);
  return MATTERS.filter((matter) => isDue(matter, month)).flatMap((matter) => {
    const facts = reporters.of(matter, month).flatMap((area) => {
      const here = standing(area, month);
      const isProvince = matter.at === 'province';
      if (!isProvince && here === 'late') return [];
      if (isProvince && month === NEWEST) return [];
      const fact = factOf(matter, area.id, period, figures.amount(matter, area, month));
      if (!isProvince && (here === 'said so' || isGap(matter.code, area, month))) return [absent(fact, 'not-reported')];
      return [matter.rhythm === 'flow' && isNothing(fact) ? absent(fact, 'nothing') : fact];
    });
    return [...facts, ...expected(reporters, figures, matter, month)];
  });
}

const isNothing = ({ value }: NewFact): boolean => /^0(?:\.0+)?$/u.test(value ?? '');

/** From when on the province says what it expects, before the communes have counted. */
const FIRST_EXPECTED: MonthNumber = 24;

function expected({ province }: Reporters, figures: Figures, matter: Matter, month: MonthNumber): NewFact[] {
  if (month < FIRST_EXPECTED || (matter.at === 'district' && month !== NEWEST)) return [];
  const amount = partsOf(matter).reduce((sum, part) => sum + rough(figures.amount(part, province, month)), 0n);
  return [factOf(matter, province.id, monthId(month), amount, { basis: 'estimate' })];
}

/** What is expected is given with its first four digits. */
function rough(amount: bigint): bigint {
  const step = 10n ** BigInt(Math.max(0, amount.toString().length - 4));
  return ((amount + step / 2n) / step) * step;
}
