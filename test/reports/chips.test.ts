import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorer, loadDemonstration, openFacts } from '../../dist/app/facts/index.js';
import { answersWithin, chipAnswers } from '../../dist/app/reports/index.js';
import { connect, keepAreas, keepPlan, writeFacts } from '../../dist/keep/index.js';
import type { ExplorerRow } from '../../src/contract/index.ts';
import { ASPECTS, type ChipAsk } from '../../src/figure/index.ts';
import { freshDatabase } from '../database.ts';
import {
  AREAS,
  CATALOGUE,
  FACTS,
  fact,
  GIO,
  PLAN,
  PLANS,
  PROVINCE,
  SOURCE,
  SUCCESSIONS,
  TRONG,
} from '../facts/made-up.ts';
import { HALF, PROVINCE as SHOWN } from './body.ts';

type Desk = Awaited<ReturnType<typeof openFacts>>;
let [desk, shown]: Desk[] = [];
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const fresh = await freshDatabase();
  const db = connect(fresh.url);
  closing.push(() => db.destroy(), fresh.drop);
  const scope = { db, tenant: 'thu' };
  await keepAreas(scope, AREAS, SUCCESSIONS);
  desk = await openFacts(scope, CATALOGUE);
  for (const plan of [{ ...PLAN, id: 'kich-ban', kind: 'scenario' as const }, ...PLANS]) await keepPlan(scope, plan);
  await writeFacts(scope, SOURCE, [
    ...FACTS,
    fact('retail', PROVINCE, '2026', '500.0', { basis: 'target', plan: 'kich-ban' }),
    fact('poor.rate', PROVINCE, '2026', '6.10', { basis: 'estimate' }),
    fact('markets', PROVINCE, '2025-05', '46'),
  ]);
  ({ demonstration: shown } = (await openFacts({ db, tenant: 'local' })) as { demonstration: Desk });
  await loadDemonstration(shown!);
}, 120_000);
afterAll(async () => {
  for (const close of closing) await close();
});

const of = (indicator: string, aspect: ChipAsk['aspect'], period: string, more: Partial<ChipAsk> = {}): ChipAsk => ({
  ...{ indicator, aspect, period, area: PROVINCE, breakdown: '', plan: null },
  ...more,
});

/** Question, value, digits known, unit; by hand from the figures of `made-up.ts`. */
const CASES: readonly (readonly [ChipAsk, string | null, number, string])[] = [
  [of('retail', 'level', '2026-M5'), '181.0', 1, 'tỷ đồng'],
  [of('retail', 'target', '2026-M5'), '400.0', 1, 'tỷ đồng'],
  [of('retail', 'target', '2026-M5', { plan: 'kich-ban' }), '500.0', 1, 'tỷ đồng'],
  [of('retail', 'attainment', '2026-M5'), '45.25', 2, '%'],
  [of('retail', 'attainment', '2026-M5', { plan: 'kich-ban' }), '36.20', 2, '%'],
  // Five months of 11 in three communes.
  [of('retail', 'same', '2026-M5'), '165.0', 1, 'tỷ đồng'],
  [of('retail', 'change', '2026-M5'), '16.0', 1, 'tỷ đồng'],
  // 16/165 = 9,69 69 69 %: more digits than are known, so that it is rounded once.
  // Under a key that is gone.
  [of('turnover', 'change', '2026-M5'), '16.0', 1, 'tỷ đồng'],
  [of('retail', 'growth', '2026-M5'), '9.69696970', 2, '%'],
  [of('retail', 'share', '2026-M5', { area: TRONG }), '33.14917127', 2, '%'],
  [of('retail', 'share', '2026-M5', { area: TRONG, breakdown: 'owner=state' }), '33.33333333', 2, '%'],
  [of('markets', 'level', '2026-05'), '45', 0, 'chợ'],
  [of('markets', 'change', '2026-05'), '-1', 0, 'chợ'],
  [of('poor.rate', 'points', '2026'), '-1.25', 2, 'điểm %'],
  [of('poor.rate', 'change', '2026'), '-1.25', 2, 'điểm %'],
  [of('rice.yield', 'level', '2026-X'), '55.05551927', 2, 'tạ/ha'],
  [of('rice.yield', 'change', '2026-X'), '1.05551927', 2, 'tạ/ha'],
  [of('retail', 'rank', '2026-06', { area: TRONG }), '1', 0, ''],
  [of('retail', 'rank', '2026-06', { area: GIO }), '2', 0, ''],
  // 165 of 396 by May: 181/165 of the rest, and 181 by that share; both make 434,4.
  [of('retail', 'forecast', '2026-M5'), '434.4', 1, 'tỷ đồng'],
  [of('retail', 'forecast-attainment', '2026-M5'), '108.60', 2, '%'],
  [of('poor.rate', 'growth', '2026'), null, 0, '%'],
  [of('retail', 'points', '2026-M5'), null, 0, 'tỷ đồng'],
  [of('retail', 'level', '2026-06'), null, 0, 'tỷ đồng'],
  [of('pupils', 'rank', '2025/2026', { area: PROVINCE }), null, 0, ''],
];

describe('a chip is answered', () => {
  it.each(
    CASES.map((one) => [`${one[0].indicator} ${one[0].aspect} ${one[0].period} ${one[0].area}`, ...one] as const),
  )('%s', async (_name, ask, value, decimals, unit) => {
    const answers = await chipAnswers(desk!, [ask]);
    expect(answers(ask)).toMatchObject({ value, decimals, unit });
    expect(answers(ask).why === null).toBe(value !== null);
  });

  it('the same whatever else is asked with it', async () => {
    const together = await chipAnswers(
      desk!,
      CASES.map(([ask]) => ask),
    );
    for (const [ask, value] of CASES) expect(together(ask).value, JSON.stringify(ask)).toBe(value);
  });

  it('with its ground: estimated, and how many are missing is no number', async () => {
    const [estimated, partial] = [of('retail', 'level', '2026-06', { area: GIO }), of('retail', 'level', '2026-06')];
    const answers = await chipAnswers(desk!, [estimated, partial]);
    expect(answers(estimated).basis).toBe('estimate');
    expect(answers(partial).why).toContain('còn thiếu địa bàn hoặc tháng');
  });

  it('outside of what was read with a sentence, never with another number', async () => {
    const answers = await answersWithin(desk!, {
      ...{ areas: [PROVINCE], periods: ['2026-M5'], indicators: ['markets'] },
      ...{ ranked: [], forecasts: false, shares: false },
    });
    expect(answers(of('retail', 'level', '2026-M5', { area: TRONG }))).toMatchObject({ value: null });
    expect(answers(of('markets', 'level', '2026-05')).value).toBe('45');
  });
});

describe('the chips of the demonstration', () => {
  it('are answered as the explorer shows them', async () => {
    const { rows } = await explorer(shown!, { area: SHOWN, period: HALF, sector: null });
    const asks = asksOf(rows);
    expect(asks.length).toBeGreaterThan(1000);
    const answers = await chipAnswers(shown!, asks);
    for (const { indicator, breakdown, period, now } of rows) {
      const { value, decimals } = answers(of(indicator, 'level', period, { area: SHOWN, breakdown }));
      if (now === null || now.value === null || now.missing > 0) expect(value).toBeNull();
      else expect(rounded(value!, decimals), `${indicator} ${breakdown}`).toBe(now.value);
    }
  });

  it('take few statements, however many they are', async () => {
    const { rows } = await explorer(shown!, { area: SHOWN, period: HALF, sector: null });
    let asked = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const desk = { ...shown!, scope: { ...shown!.scope, db: shown!.scope.db.withPlugin(counting) } };
    // The first time the names of what is found are learned as well.
    await chipAnswers(desk, asksOf(rows));
    asked = 0;
    await chipAnswers(desk, asksOf(rows));
    expect(asked).toBeLessThanOrEqual(6);
  });
});

const asksOf = (rows: readonly ExplorerRow[]): ChipAsk[] =>
  rows.flatMap(({ indicator, breakdown, period }) =>
    ASPECTS.map((aspect) => of(indicator, aspect, period, { area: SHOWN, breakdown })),
  );

/** A plain decimal with so many digits, halves away from zero. */
function rounded(value: string, decimals: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  if (fraction.length <= Math.max(decimals, 0)) return value;
  const cut = BigInt(whole + fraction.slice(0, Math.max(decimals, 0)));
  const up = fraction.charAt(Math.max(decimals, 0)) >= '5' ? (value.startsWith('-') ? -1n : 1n) : 0n;
  const digits = String(cut + up).padStart(decimals + 1, '0');
  return decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
}
