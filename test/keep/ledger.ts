import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Area, NewFact, Source } from '../../src/figure/index.ts';
import {
  connect,
  type FactQuery,
  keepCatalogue,
  keepPlan,
  type Plan,
  type RollupRule,
  type Scope,
  totals,
} from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

export const OLD = '1900-01-01';
/** Two tiers from this day on. */
export const NEW = '2025-07-01';

type ShortArea = readonly [
  code: string,
  level: Area['level'],
  parent: string | null,
  from?: string,
  to?: string | null,
];

/** The id of an area by its code and first day. */
export const idOf = (code: string, from = OLD): string => `${code}@${from}`;

/** Puts areas into the table, parents before their children; `parent` is an id. */
export async function insertAreas({ db, tenant }: Scope, areas: readonly ShortArea[]): Promise<void> {
  for (const [code, level, parent, from = OLD, to = null] of areas)
    await sql`
      insert into area (tenant, number, id, code, level, name, parent, valid_from, valid_to)
      select ${tenant}, coalesce(max(number), 0) + 1, ${idOf(code, from)}, ${code}, ${level}, ${`Nơi ${code}`},
        (select number from area where tenant = ${tenant} and id = ${parent}), ${from}::date, ${to}::date
      from area where tenant = ${tenant}`.execute(db);
}

/**
 * A nation of one province that had two districts with two and one communes, and has two communes of its own since July
 * 2025, one of them old.
 */
export async function smallNation(scope: Scope): Promise<void> {
  const before = '2025-06-30';
  await insertAreas(scope, [
    ['VN', 'nation', null],
    ['11', 'province', idOf('VN')],
    ['101', 'district', idOf('11'), OLD, before],
    ['102', 'district', idOf('11'), OLD, before],
    ['10101', 'commune', idOf('101'), OLD, before],
    ['10102', 'commune', idOf('101'), OLD, before],
    ['10201', 'commune', idOf('102'), OLD, before],
    ['10101', 'commune', idOf('11'), NEW],
    ['10201', 'commune', idOf('11'), NEW],
  ]);
}

const ALL_LEVELS = ['nation', 'province', 'district', 'commune'] as const;

export const RULES: readonly RollupRule[] = [
  { code: 'area', areas: 'sum', weight: null, levels: ALL_LEVELS },
  { code: 'yield', areas: 'mean', weight: 'area', levels: ALL_LEVELS },
  { code: 'grdp', areas: 'sum', weight: null, levels: ['nation', 'province'] },
  { code: 'rank', areas: 'none', weight: null, levels: ALL_LEVELS },
];

export const keepRules = (scope: Scope): Promise<void> => keepCatalogue(scope, RULES);

export const TYPED: Source = {
  kind: 'entry',
  title: 'Nhập tay',
  document: null,
  version: null,
  agency: null,
  by: null,
  sha256: null,
};

/** A fact of the indicator `area` in June 2025 unless said otherwise. */
export const fact = (area: string, value: string | null, more: Partial<NewFact> = {}): NewFact => ({
  indicator: 'area',
  area,
  period: '2025-06',
  breakdown: '',
  basis: 'actual',
  plan: null,
  value,
  decimals: value?.split('.')[1]?.length ?? 0,
  absence: value === null ? 'not-reported' : null,
  asOf: null,
  place: null,
  ...more,
});

export const planOf = (id: string, year = 2025): Plan => ({
  id,
  year,
  assignedBy: 'HĐND tỉnh',
  resolution: 'Nghị quyết số 45/NQ-HĐND',
  signed: '2024-12-09',
  version: 'assigned',
  kind: 'plan',
  title: `Kế hoạch ${year}`,
  replaces: null,
});

export const planned = (scope: Scope, ...ids: readonly string[]): Promise<unknown> =>
  Promise.all(ids.map((id) => keepPlan(scope, planOf(id))));

/** Totals by the area's code: value and how many are missing. */
export async function totalsByCode(scope: Scope, query: FactQuery = {}): Promise<Record<string, string>> {
  const found = await totals(scope, query);
  return Object.fromEntries(
    found.map(({ area, value, missing }) => [area.split('@')[0]!, `${value}${missing ? ` -${missing}` : ''}`]),
  );
}

/** A database for the tests of one file; `scope` is another tenant for each test, with areas and rules. */
export function ledgerForTests(): { scope: Scope } {
  let fresh: FreshDatabase;
  let tenants = 0;
  const held = {} as { scope: Scope };
  beforeAll(async () => {
    fresh = await freshDatabase();
    held.scope = { db: connect(fresh.url), tenant: 't0' };
  }, 60_000);
  afterAll(async () => {
    await held.scope?.db.destroy();
    await fresh?.drop();
  });
  beforeEach(async () => {
    held.scope = { ...held.scope, tenant: `t${++tenants}` };
    await smallNation(held.scope);
    await keepRules(held.scope);
  });
  return held;
}

/** The three communes of before July 2025. */
export const [A, B, C] = ['10101', '10102', '10201'].map((code) => idOf(code)) as [string, string, string];
