import type { Basis, NewFact } from '../figure/index.ts';
import { type Figures, factOf, MONTHS, type MonthNumber, monthId, NEWEST, type Spread } from './figures.ts';
import { around, divided } from './hash.ts';
import { MATTERS } from './matters.ts';
import type { Reporters } from './months.ts';

const JANUARY_2023: MonthNumber = -12;

/** What the province had before the demonstration begins: the whole of 2023, and 2024 until June. */
export function pastFacts({ province }: Reporters, figures: Figures): NewFact[] {
  return MATTERS.flatMap((matter) => {
    const sum = (first: MonthNumber, count: number): bigint =>
      Array.from({ length: count }, (_, at) => figures.amount(matter, province, first + at)).reduce(
        (a, b) => a + b,
        0n,
      );
    const at = (month: MonthNumber): NewFact =>
      factOf(matter, province.id, monthId(month), figures.amount(matter, province, month));
    if (matter.rhythm !== 'flow') return [at(-1), at(5)];
    const stretches = [
      ['2023-H1', JANUARY_2023, 6],
      ['2023', JANUARY_2023, 12],
      ['2024-H1', 0, 6],
    ] as const;
    return stretches.map(([id, first, count]) => factOf(matter, province.id, id, sum(first, count)));
  });
}

/** Parts of the gross product: tỷ đồng of 2025 at current and constant prices, growth of both in thousandths. */
const PRODUCT = [
  { of: 'agriculture', current: 13_900, constant: 6_840, dearer: 62, growth: 34 },
  { of: 'industry-construction', current: 19_800, constant: 11_920, dearer: 118, growth: 97 },
  { of: 'services', current: 26_400, constant: 14_310, dearer: 96, growth: 78 },
  { of: 'product-taxes', current: 2_750, constant: 1_480, dearer: 81, growth: 55 },
] as const;

/** Stretches of a year from January, and thousandths of the year by their end. */
const STRETCHES = [
  ['-Q1', 225],
  ['-H1', 468],
  ['-M9', 716],
  ['', 1000],
] as const;

const basisOf = (year: number): Basis => (year < 2025 ? 'actual' : year === 2025 ? 'preliminary' : 'estimate');

/** The gross product of the province by quarters from January, its parts and how fast they grow. */
export function productFacts(province: Spread): NewFact[] {
  const amounts = (year: number, by: number, price: 'current' | 'constant'): bigint[] =>
    PRODUCT.map((one) => {
      const rate = price === 'current' ? one.dearer : one.growth;
      const grown = 1000 + (year - 2025) * rate + 4 * (year - 2025) ** 2;
      return divided(
        BigInt(one[price] * by) * BigInt(grown) * around(4, `${one.of} ${year} ${by} ${price}`),
        1_000_000_000n,
      );
    });
  return [2023, 2024, 2025, 2026].flatMap((year) =>
    STRETCHES.filter(([id]) => year < 2026 || id === '-Q1' || id === '-H1').flatMap(([id, by]) => {
      const of = (code: string, amount: bigint, digits = 0): NewFact =>
        factOf({ code, digits }, province.id, `${year}${id}`, amount, { basis: basisOf(year) });
      const [current, constant, before] = [
        amounts(year, by, 'current'),
        amounts(year, by, 'constant'),
        amounts(year - 1, by, 'constant'),
      ];
      const growth = (now: bigint, same: bigint): bigint => divided(now * 10_000n, same) - 10_000n;
      return [
        of('grdp.current', total(current)),
        of('grdp.constant', total(constant)),
        of('grdp.growth', growth(total(constant), total(before)), 2),
        ...PRODUCT.flatMap((one, at) => [
          of(`${one.of}.grdp-current`, current[at]!),
          of(`${one.of}.grdp-constant`, constant[at]!),
          of(`${one.of}.grdp-growth`, growth(constant[at]!, before[at]!), 2),
        ]),
      ];
    }),
  );
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

/** Indices of the province in thousandths of a percent's hundred: what they lie around, and how far. */
const INDICES = [
  { code: 'industry.iip', middle: 11_060, spread: 45 },
  { code: 'cpi.month', middle: 10_028, spread: 6 },
  { code: 'cpi.year', middle: 10_345, spread: 9 },
] as const;

export function indexFacts(province: Spread): NewFact[] {
  return MONTHS.flatMap((month) =>
    INDICES.map(({ code, middle, spread }) => {
      const amount = divided(BigInt(middle) * around(spread, `${code} ${month}`), 1000n);
      return factOf(
        { code, digits: 2 },
        province.id,
        monthId(month),
        amount,
        month === NEWEST ? { basis: 'estimate' } : {},
      );
    }),
  );
}
