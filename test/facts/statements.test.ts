import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choices, explorer, indicatorSeries, places, planPage, trace } from '../../dist/app/facts/index.js';
import { CATALOGUE, LAU, NATION, PROVINCE } from './made-up.ts';
import { serveMadeUp } from './served.ts';

/** What a view of the pages may ask the database for, however many indicators, areas and periods it shows. */
const MOST = 6;

let served: Awaited<ReturnType<typeof serveMadeUp>>;
beforeAll(async () => {
  served = await serveMadeUp();
}, 60_000);
afterAll(() => served?.stop());

let asked = 0;
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    asked += 1;
    return node;
  },
  transformResult: async ({ result }) => result,
};

it.each(['explorer', 'series', 'trace', 'plan', 'places', 'choices'] as const)(
  '%s asks but a few times',
  async (view) => {
    const scope = { ...served.scope, db: served.scope.db.withPlugin(counting) };
    const desk = { scope, catalogue: CATALOGUE, demonstration: null };
    const counts: number[] = [];
    for (const area of [LAU, PROVINCE, NATION]) {
      const question = {
        area,
        period: '2026-M5',
        indicator: 'retail',
        breakdown: '',
        basis: null,
        plan: null,
        sector: null,
      };
      const ask = {
        explorer: () => explorer(desk, question),
        series: () => indicatorSeries(desk, question),
        trace: () => trace(desk, question),
        plan: () => planPage(desk, { year: 2026, area }),
        places: () => places(desk, question),
        choices: () => choices(desk),
      }[view];
      // The first time the names of what is found are learned as well.
      await ask();
      asked = 0;
      await ask();
      counts.push(asked);
    }
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);
  },
);
