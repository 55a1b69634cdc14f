import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/catalogue/index.ts';
import type { Matter } from '../../src/write/index.ts';
import { catalogue, type Fact, readBack, saying, textOf } from './written.ts';

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
function known({ code, periods, decimals: digits }: Indicator, amounts: Amounts): { matter: Matter; facts: Fact[] } {
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

/** The facts that are not found again in the plain text of the sentences about them. */
function lost(all: readonly ReturnType<typeof known>[]) {
  const facts = all.flatMap((one) => one.facts);
  const text = textOf(
    all.map(({ matter }) => matter),
    facts,
  );
  const back = readBack(text);
  return { text, facts, findings: back.findings, lost: facts.filter((fact) => !back.facts.has(saying(fact))) };
}

describe('what is written of facts is read as these facts, from the plain text alone', () => {
  /** One indicator in four, of those that a district reports. */
  const some = catalogue.indicators.filter(({ levels }, at) => at % 4 === 0 && levels.includes('district'));

  it.each([
    ['level, plan and same period', true, true],
    ['level and plan', true, false],
    ['level and same period', false, true],
    ['level', false, false],
  ])('%s, over the catalogue', (_, hasPlan, hasSame) => {
    const all = some.map((indicator, at) => {
      const now = 1000 + ((at * 7919) % 90_000);
      const amounts = {
        now,
        plan: hasPlan ? now + 1 + ((at * 31) % 900) : null,
        same: hasSame ? now - ((at * 17) % 400) : null,
      };
      return known(indicator, { ...amounts, isExpected: at % 3 === 0 });
    });
    const { facts, lost: gone } = lost(all);
    expect(facts.length).toBeGreaterThan(300);
    const share = gone.length / facts.length;
    expect(share, gone.map(saying).join('\n')).toBeLessThan(0.02);
  });

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
  const random = fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), amounts), {
    selector: ([code]) => code,
    minLength: 1,
  });

  it('whatever the numbers: every fact comes back, and nothing is found wrong', () => {
    fc.assert(
      fc.property(random, (rows) => {
        const { text, lost: gone, findings } = lost(rows.map(([code, of]) => known(catalogue.indicator(code)!, of)));
        expect(gone.map(saying), text).toEqual([]);
        expect(
          findings.map(({ message }) => message),
          text,
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('one number changed by hand is another fact', () => {
    const of = { now: 4321, plan: 8000, same: 4000, isExpected: false };
    const { text, facts } = lost([known(catalogue.indicator('forest.planted')!, of)]);
    expect(facts.every((fact) => readBack(text).facts.has(saying(fact)))).toBe(true);
    const changed = readBack(text.replace('432,1 ha', '423,1 ha'));
    expect(facts.filter((fact) => !changed.facts.has(saying(fact)))).toHaveLength(1);
    expect(changed.findings.length).toBeGreaterThan(0);
  });
});
