import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  connect,
  currentFacts,
  factsTogether,
  type Scope,
  type Tables,
  totals,
  writeFacts,
} from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { fact, idOf, keepRules, NEW, planned, smallNation, TYPED } from './ledger.ts';

let fresh: FreshDatabase;
let db: Kysely<Tables>;
let scope: Scope;
const [NATION, PROVINCE] = [idOf('VN'), idOf('11')];
const COMMUNES = [idOf('10101', NEW), idOf('10201', NEW)];

beforeAll(async () => {
  fresh = await freshDatabase();
  db = connect(fresh.url);
  scope = { db, tenant: 'thu' };
  await smallNation(scope);
  await keepRules(scope);
  await planned(scope, 'p-2025');
  const monthly = (area: string, from: number) =>
    Array.from({ length: 4 }, (_, k) =>
      fact(area, `${from + k}.5`, { period: `2025-${String(8 + k).padStart(2, '0')}` }),
    );
  await writeFacts(scope, TYPED, [
    ...COMMUNES.flatMap((area, n) => monthly(area, 10 * (n + 1))),
    ...COMMUNES.map((area) => fact(area, '4.25', { indicator: 'yield', period: '2025-09' })),
    fact(COMMUNES[0]!, null, { period: '2025-12', absence: 'nothing' }),
    fact(COMMUNES[1]!, '3', { period: '2025-09', breakdown: 'sex=female' }),
    fact(PROVINCE, '900', { period: '2025', basis: 'target', plan: 'p-2025' }),
    fact(PROVINCE, '7', { indicator: 'rank', period: '2024' }),
  ]);
}, 60_000);
afterAll(async () => {
  await db?.destroy();
  await fresh?.drop();
});

const lines = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();

/** What is read together, and the same read with all that is known of it, without what only that has. */
async function bothWays(areas: readonly string[], more: { indicators?: string[]; breakdown?: string } = {}) {
  const together = await factsTogether(scope, { areas, from: '2025-01-01', to: '2025-12-31', ...more });
  const { indicators, breakdown } = more;
  const query = {
    areas,
    ...(indicators && { indicators }),
    ...(breakdown !== undefined && { breakdowns: [breakdown] }),
  };
  const inYear = <T extends { readonly period: string }>(rows: readonly T[]) =>
    rows.filter(({ period }) => period.startsWith('2025'));
  const facts = inYear(await currentFacts(scope, query)).map(({ asOf: _a, place: _p, batch: _b, ...rest }) => rest);
  const all = inYear(await totals(scope, query)).map((total) => ({ ...total, absence: null }));
  return { together: [lines(together.facts), lines(together.totals)], apart: [lines(facts), lines(all)] };
}

describe('facts read together', () => {
  it.each([
    ['of one area', [PROVINCE], {}],
    ['of areas of each level', [NATION, PROVINCE, ...COMMUNES], {}],
    ['of one indicator of many areas', [PROVINCE, ...COMMUNES], { indicators: ['area'] }],
    ['of many indicators of one area', [PROVINCE], { indicators: ['area', 'yield', 'rank'] }],
    ['of the whole only', [PROVINCE, ...COMMUNES], { indicators: ['area'], breakdown: '' }],
    ['of one breakdown', [...COMMUNES], { breakdown: 'sex=female' }],
    ['of an indicator that is a mean', [NATION, PROVINCE, ...COMMUNES], { indicators: ['yield'] }],
  ])('%s are those that are read apart', async (_name, areas, more) => {
    const { together, apart } = await bothWays(areas, more);
    expect(together).toEqual(apart);
    expect(apart.flat().length).toBeGreaterThan(0);
  });

  it('are none where nothing has that name', async () => {
    expect((await bothWays(['x@2020-01-01'])).together).toEqual([[], []]);
    expect((await bothWays([PROVINCE], { breakdown: 'sex=unheard' })).together).toEqual([[], []]);
    expect((await bothWays([PROVINCE, NATION], { indicators: ['unheard'] })).together).toEqual([[], []]);
  });

  it('have the names that came since, and none that were taken back', async () => {
    const tried = db.transaction().execute(async (within) => {
      const inside = { ...scope, db: within };
      await writeFacts(inside, TYPED, [fact(PROVINCE, '1', { period: '2025-M2' })]);
      const query = { areas: [PROVINCE], from: '2025-01-01', to: '2025-12-31' };
      expect((await factsTogether(inside, query)).facts.map(({ period }) => period)).toContain('2025-M2');
      throw new Error('taken back');
    });
    await expect(tried).rejects.toThrow('taken back');
    // The number that was given to one period and taken back is given to another.
    await writeFacts(scope, TYPED, [fact(PROVINCE, '2', { period: '2025-M4', breakdown: 'sex=male' })]);
    const { together, apart } = await bothWays([PROVINCE]);
    expect(together).toEqual(apart);
    expect(together.flat().join()).toContain('2025-M4');
    expect(together.flat().join()).not.toContain('2025-M2');
  });
});
