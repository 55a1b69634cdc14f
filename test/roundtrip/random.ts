import fc from 'fast-check';
import type { Indicator } from '../../src/catalogue/index.ts';
import type { Matter } from '../../src/write/index.ts';
import { catalogue, type Fact } from './written.ts';

const PERIODS: Readonly<Record<Indicator['periods'], readonly [now: string, same: string, plan: string]>> = {
  months: ['2026-H1', '2025-H1', '2026'],
  year: ['2026-H1', '2025-H1', '2026'],
  season: ['2026-X', '2025-X', '2026-X'],
  school: ['2025/2026', '2024/2025', '2025/2026'],
};

interface Amounts {
  /** In units of the last digit that is given. */
  readonly now: number;
  readonly plan: number | null;
  readonly same: number | null;
  readonly isExpected: boolean;
}

/** A matter and what is known of it: its level, its plan and the same period, with the catalogue's digits. */
export function known(
  { code, periods, decimals: digits }: Indicator,
  amounts: Amounts,
): { matter: Matter; facts: Fact[] } {
  const [period, same, plan] = PERIODS[periods];
  const decimals = Math.min(digits, 2);
  const fact = (of: string, basis: Fact['basis'], units: number | null): Fact[] => {
    if (units === null) return [];
    const text = String(units).padStart(decimals + 1, '0');
    const value = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
    return [{ indicator: code, breakdown: '', period: of, basis, value, decimals }];
  };
  return {
    matter: { indicator: code, breakdown: '', period: period === '2026-H1' ? null : period },
    facts: [
      ...fact(period, amounts.isExpected ? 'estimate' : 'actual', amounts.now),
      ...fact(plan, 'target', amounts.plan),
      ...fact(same, 'actual', amounts.same),
    ],
  };
}

const CODES = [
  'public-capital.disbursed',
  'revenue.domestic',
  'pig.herd',
  'fishery.output',
  'forest.planted',
  'retail.total',
  'traffic.accidents',
  'poverty.poor-households',
  'tourism.visitors',
  'labour.jobs-created',
  'exports.total',
  'rice.sown-area',
  'education.classes',
];
const amount = fc.integer({ min: 11, max: 9_999_999 });
const amounts = fc.record({
  now: amount,
  plan: fc.option(amount),
  same: fc.option(amount),
  isExpected: fc.boolean(),
});
const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), amounts), {
  selector: ([code]) => code,
  minLength: 1,
});

/** Matters that do not hang together, with whatever amounts. */
export const anyFacts = rows.map((all) => all.map(([code, of]) => known(catalogue.indicator(code)!, of)));
