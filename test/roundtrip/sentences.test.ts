import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, known } from './random.ts';
import { catalogue, readBack, saying, textOf } from './written.ts';

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

  it('whatever the numbers: every fact comes back, and nothing is found wrong', () => {
    fc.assert(
      fc.property(anyFacts, (rows) => {
        const { text, lost: gone, findings } = lost(rows);
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
