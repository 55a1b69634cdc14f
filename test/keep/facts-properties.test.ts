import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, BASES, type NewFact } from '../../src/figure/index.ts';
import {
  currentFacts,
  type KeptFact,
  keepCatalogue,
  type Scope,
  type Total,
  totals,
  writeFacts,
} from '../../src/keep/index.ts';
import { fact, idOf, insertAreas, ledgerForTests, planned, RULES, TYPED } from './ledger.ts';
import { type Rational, ratio, totalsOf } from './naive-totals.ts';

const ledger = ledgerForTests();
const LEVELS = ['nation', 'province', 'district', 'commune'] as const;
let tenants = 0;

interface Tree {
  readonly areas: readonly Area[];
}

/** A tree of up to four levels; a commune may lie right below a province, and a parent may have no child. */
const trees: fc.Arbitrary<Tree> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat()), { minLength: 1, maxLength: 14 })
  .map((nodes) => {
    const areas: Area[] = [areaOf('VN', 'nation', null)];
    for (const [at, [depth, under]] of [...nodes.entries()].sort((a, b) => a[1][0] - b[1][0])) {
      const above = areas.filter(({ level }) => LEVELS.indexOf(level) < depth);
      areas.push(areaOf(`A${at}`, LEVELS[depth]!, above[under % above.length]!.id));
    }
    return { areas };
  });

const areaOf = (code: string, level: Area['level'], parent: string | null): Area => ({
  id: idOf(code),
  code,
  level,
  name: code,
  parent,
  from: '1900-01-01',
  to: null,
});

const values = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 2 }))
      .map(([units, decimals]) => ({ value: shifted(units, decimals), decimals, absence: null })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('nothing', 'not-reported', 'not-applicable', 'not-comparable')
      .map((absence) => ({ value: null, decimals: 0, absence })),
  },
) as fc.Arbitrary<Pick<NewFact, 'value' | 'decimals' | 'absence'>>;

function shifted(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return `${units < 0 ? '-' : ''}${digits.slice(0, at)}${decimals > 0 ? `.${digits.slice(at)}` : ''}`;
}

/** Facts of any area of the tree, by its place in the list. */
const facts = fc.record({
  area: fc.nat(),
  said: values,
  indicator: fc.constantFrom('area', 'yield', 'grdp'),
  basis: fc.constantFrom(...BASES),
  asOf: fc.constantFrom(null, '2025-05-31', '2025-06-30', '2025-07-08'),
});

const factOf = (
  areas: readonly Area[],
  one: { area: number; said: object; indicator: string; basis: NewFact['basis']; asOf: string | null },
): NewFact => ({
  ...fact(areas[one.area % areas.length]!.id, null, {
    indicator: one.indicator,
    basis: one.basis,
    asOf: one.asOf,
    plan: one.basis === 'target' ? 'p1' : null,
  }),
  ...one.said,
});

const keyOf = ({ indicator, area, basis }: NewFact): string => `${indicator} ${area} ${basis}`;

/** The first of each key: the same twice in one batch is refused. */
const once = (batch: readonly NewFact[]): NewFact[] => [
  ...new Map(batch.toReversed().map((one) => [keyOf(one), one])).values(),
];

async function tenantWith({ areas }: Tree): Promise<Scope> {
  const scope = { ...ledger.scope, tenant: `p${++tenants}` };
  await insertAreas(
    scope,
    areas.map(({ code, level, parent }) => [code, level, parent] as const),
  );
  await keepCatalogue(scope, RULES);
  await planned(scope, 'p1');
  return scope;
}

const batchesOf = fc.array(fc.array(facts, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });

/** The current facts by a plain reading of the rule: the latest day, of one day the latest batch. */
function currentOf(written: readonly (readonly NewFact[])[]): Map<string, NewFact> {
  const current = new Map<string, NewFact>();
  const day = ({ asOf }: NewFact): string => asOf ?? '2025-06-30';
  for (const batch of written)
    for (const one of batch) {
      const before = current.get(keyOf(one));
      if (!before || day(one) >= day(before)) current.set(keyOf(one), one);
    }
  return current;
}

const plain = ({ batch: _, ...rest }: KeptFact): string => JSON.stringify(Object.entries(rest).sort());
const shown = ({ value, missing, leaves, basis, indicator, area, plan }: Total) => ({
  key: `${indicator} ${area} ${plan}`,
  value: value === null ? null : ratio(value),
  missing,
  leaves,
  basis,
});

/** A computed mean is rounded behind the sixth digit more than it claims. */
const near = (one: Rational | null, other: Rational | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(Number(one.over) / Number(one.under) - Number(other.over) / Number(other.under)) < 1e-5;

async function expectTotals(scope: Scope, areas: readonly Area[], current: Iterable<NewFact>, found: readonly Total[]) {
  const expected = totalsOf(areas, [...current], RULES);
  const got = found.map(shown).sort((a, b) => a.key.localeCompare(b.key));
  expect(got.map(({ value: _, ...rest }) => rest)).toEqual(expected.map(({ value: _, ...rest }) => rest));
  for (const [at, { key, value }] of got.entries())
    expect(
      near(value, expected[at]!.value),
      `${scope.tenant} ${key}: ${value?.over}/${value?.under} ${expected[at]!.value?.over}/${expected[at]!.value?.under}`,
    ).toBe(true);
}

describe('whatever the tree and whatever is written in whatever order', () => {
  it('totals are what adding up by hand gives, and past states stay', { timeout: 240_000 }, () =>
    fc.assert(
      fc.asyncProperty(trees, batchesOf, async (tree, drawn) => {
        const scope = await tenantWith(tree);
        const written = drawn.map((batch) => once(batch.map((one) => factOf(tree.areas, one))));
        const then: string[] = [];
        for (const [at, batch] of written.entries()) {
          await writeFacts(scope, TYPED, batch);
          const current = currentOf(written.slice(0, at + 1));
          expect((await currentFacts(scope, {})).map(plain).sort()).toEqual(
            [...current.values()].map((one) => plain({ ...one, batch: 0 })).sort(),
          );
          const found = await totals(scope, {});
          await expectTotals(scope, tree.areas, current.values(), found);
          then.push(JSON.stringify([await currentFacts(scope, {}), found]));
        }
        for (const [at, state] of then.entries())
          expect(
            JSON.stringify([await currentFacts(scope, { knownAt: at + 1 }), await totals(scope, { knownAt: at + 1 })]),
          ).toBe(state);
        for (const { id } of tree.areas.slice(0, 3)) {
          const asked = { areas: [id], bases: ['actual', 'target'] as const };
          expect(await totals(scope, { ...asked, knownAt: written.length })).toEqual(await totals(scope, asked));
        }
      }),
      { numRuns: 40 },
    ),
  );

  it('writers at once leave the same as one after the other', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(trees, batchesOf, async (tree, drawn) => {
        const scope = await tenantWith(tree);
        const written = drawn.map((batch) => once(batch.map((one) => factOf(tree.areas, one))));
        const came = await Promise.all(
          written.map(async (batch) => ({ batch, number: (await writeFacts(scope, TYPED, batch)).batch })),
        );
        const order = came.sort((a, b) => a.number - b.number);
        expect(order.map(({ number }) => number)).toEqual(written.map((_, at) => at + 1));
        const current = currentOf(order.map(({ batch }) => batch)).values();
        await expectTotals(scope, tree.areas, current, await totals(scope, {}));
      }),
      { numRuns: 15 },
    ),
  );

  it('many at once are added up as one is', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(trees, batchesOf, async (tree, drawn) => {
        const scope = await tenantWith(tree);
        const batch = once(drawn.flat().map((one) => factOf(tree.areas, one)));
        const parts = Array.from({ length: 110 }, (_, n) => `part=${n}`);
        await writeFacts(
          scope,
          TYPED,
          parts.flatMap((breakdown) => batch.map((one) => ({ ...one, breakdown }))),
        );
        for (const breakdown of [parts[0]!, parts.at(-1)!])
          await expectTotals(scope, tree.areas, batch, await totals(scope, { breakdowns: [breakdown] }));
      }),
      { numRuns: 6 },
    ),
  );
});
