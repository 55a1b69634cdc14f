// @ts-check
// A made-up nation: 34 provinces of about 97 communes each, indicators of each kind, and as many periods as make so many facts.
import { sql } from 'kysely';
import { keepCatalogue, keepPlan } from '../../dist/keep/index.js';

const PROVINCES = 34;
const COMMUNES = 3300;
export const INDICATORS = 100;
const LEVELS = /** @type {const} */ (['nation', 'province', 'district', 'commune']);

/** Where all figures of the benches come from. */
export const SOURCE = /** @type {const} */ ({
  kind: 'table',
  title: 'bench',
  document: null,
  version: null,
  agency: null,
  by: null,
  sha256: null,
});

export const NATION = 'VN@1900-01-01';
const provinceCode = (/** @type {number} */ one) => String(10 + (one % PROVINCES));
export const provinceId = (/** @type {number} */ one) => `${provinceCode(one)}@1900-01-01`;
export const communeId = (/** @type {number} */ one) => `${String(10_000 + one)}@1900-01-01`;

/** Of ten indicators eight are added up, one is a mean and one stands alone. */
export const ruleOf = (/** @type {number} */ one) => ({
  code: `indicator.${one}`,
  areas: /** @type {'sum' | 'mean' | 'none'} */ (one % 10 === 9 ? 'none' : one % 10 === 8 ? 'mean' : 'sum'),
  weight: one % 10 === 8 ? `indicator.${one - 1}` : null,
  levels: LEVELS,
});

/** @param {import('../../dist/keep/index.js').Scope} scope */
export async function settle(scope) {
  const { db, tenant } = scope;
  await sql`insert into area (tenant, number, id, code, level, name, parent, valid_from)
    values (${tenant}, 1, ${NATION}, 'VN', 'nation', 'Cả nước', null, '1900-01-01')`.execute(db);
  await sql`insert into area (tenant, number, id, code, level, name, parent, valid_from)
    select ${tenant}, 2 + n, code || '@1900-01-01', code, 'province', 'Tỉnh ' || code, 1, '1900-01-01'
    from (select n, (10 + n)::text as code from generate_series(0, ${PROVINCES - 1}::int) n) as made`.execute(db);
  await sql`insert into area (tenant, number, id, code, level, name, parent, valid_from)
    select ${tenant}, 100 + n, (10000 + n) || '@1900-01-01', (10000 + n)::text, 'commune', 'Xã ' || n, 2 + n % ${PROVINCES}::int, '1900-01-01'
    from generate_series(0, ${COMMUNES - 1}::int) n`.execute(db);
  await keepCatalogue(
    scope,
    Array.from({ length: INDICATORS }, (_, one) => ruleOf(one)),
  );
  for (const year of [2024, 2025, 2026])
    await keepPlan(scope, {
      id: `plan-${year}`,
      year,
      assignedBy: 'Quốc hội',
      resolution: 'Nghị quyết',
      signed: null,
      version: 'assigned',
      kind: 'plan',
      title: `Kế hoạch ${year}`,
      replaces: null,
    });
}

/** Months and the targets of each year, this year's first, until there are enough. */
function* periods() {
  for (const year of [2026, 2025, 2024]) {
    yield { period: `${year}`, basis: /** @type {const} */ ('target'), plan: `plan-${year}` };
    for (let month = 1; month <= 12; month++)
      yield {
        period: `${year}-${String(month).padStart(2, '0')}`,
        basis: /** @type {'estimate' | 'actual'} */ (month === 12 ? 'estimate' : 'actual'),
        plan: null,
      };
  }
}

/** So many facts, in the order in which communes hand in their sheets. */
export function* facts(/** @type {number} */ most) {
  let made = 0;
  for (const { period, basis, plan } of periods())
    for (let commune = 0; commune < COMMUNES; commune++) {
      const area = communeId(commune);
      for (let one = 0; one < INDICATORS; one++) {
        if (made === most) return;
        made++;
        const number = (commune * 7919 + one * 104_729 + period.length * 31) % 1_000_000;
        yield {
          indicator: CODES[one] ?? '',
          area,
          period,
          breakdown: '',
          basis,
          plan,
          value: `${(number / 100) | 0}.${String(number % 100).padStart(2, '0')}`,
          decimals: 2,
          absence: null,
          asOf: null,
          place: null,
        };
      }
    }
}

const CODES = Array.from({ length: INDICATORS }, (_, one) => ruleOf(one).code);
