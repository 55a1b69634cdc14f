import { sql } from 'kysely';
import type { AreaLevel } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { inTransaction, lockLedger } from './ledger.ts';
import { rowsOf } from './meet.ts';
import { renewTotals, type Series } from './rollup.ts';
import { DEPTHS } from './tree.ts';

/** What the ledger has to know of an indicator. */
export interface RollupRule {
  readonly code: string;
  /** `formula` is reckoned on reading and adds nothing up. */
  readonly areas: 'sum' | 'mean' | 'formula' | 'none';
  /** Code of the indicator that weighs a mean. */
  readonly weight: string | null;
  readonly levels: readonly AreaLevel[];
}

/**
 * Tells the ledger the indicators and how each is added up over areas; those that it knows and that are not named stay as they
 * are. Totals of what changed are made anew. Throws where a mean is weighed by what nobody named.
 */
export async function keepCatalogue(scope: Scope, indicators: readonly RollupRule[]): Promise<void> {
  await inTransaction(scope, async (within) => {
    await lockLedger(within);
    await addNew(within, indicators);
    const changed = await change(within, indicators);
    await renewAll(within, changed);
  });
}

const overAreas = ({ areas, weight }: RollupRule): string =>
  areas === 'mean' && weight !== null ? 'mean' : areas === 'sum' ? 'sum' : 'none';

async function addNew({ db, tenant }: Scope, indicators: readonly RollupRule[]): Promise<void> {
  await sql`
    insert into indicator (tenant, number, code, over_areas, deepest)
    select ${tenant}, newest + row_number() over (order by n), code, 'none', 3
    from unnest(${indicators.map(({ code }) => code)}::text[]) with ordinality as new (code, n),
      (select coalesce(max(number), 0) as newest from indicator where tenant = ${tenant}) as old
    where not exists (select from indicator i where i.tenant = ${tenant} and i.code = new.code)`.execute(db);
}

/** Gives the numbers of the indicators whose rule is another now. */
async function change({ db, tenant }: Scope, indicators: readonly RollupRule[]): Promise<number[]> {
  const deepest = ({ levels }: RollupRule): number =>
    levels.length === 0 ? DEPTHS.length - 1 : Math.max(...levels.map((level) => DEPTHS.indexOf(level)));
  const { rows } = await sql<{ number: number }>`
    update indicator i set over_areas = new.over_areas, weight = w.number, deepest = new.deepest
    from ${rowsOf({
      code: ['text', indicators.map(({ code }) => code)],
      over_areas: ['text', indicators.map(overAreas)],
      weight: ['text', indicators.map((one) => (overAreas(one) === 'mean' ? one.weight : null))],
      deepest: ['smallint', indicators.map(deepest)],
    })} as new (code, over_areas, weight, deepest)
    left join indicator w on w.tenant = ${tenant} and w.code = new.weight
    where i.tenant = ${tenant} and i.code = new.code
      and (i.over_areas, i.weight, i.deepest) is distinct from (new.over_areas, w.number, new.deepest)
    returning i.number`.execute(db);
  return rows.map(({ number }) => number);
}

/** Makes every total anew; `keepAreas` calls it after the areas changed. */
export async function renewAllTotals(scope: Scope): Promise<void> {
  await inTransaction(scope, async (within) => {
    await lockLedger(within);
    await renewAll(within, null);
  });
}

/** Throws the totals of these indicators away, of all where null, and makes them again. */
export async function renewAll(scope: Scope, indicators: readonly number[] | null): Promise<void> {
  if (indicators?.length === 0) return;
  const { db, tenant } = scope;
  const named = indicators === null ? sql`true` : sql`indicator = any(${indicators}::int[])`;
  await sql`delete from rollup where tenant = ${tenant} and ${named}`.execute(db);
  const { rows: series } = await sql<Series>`
    select distinct indicator, period, breakdown, plan from fact
    where tenant = ${tenant} and ended_by is null and ${named}`.execute(db);
  const { rows: areas } = await sql<{ number: number }>`select number from area where tenant = ${tenant}`.execute(db);
  await renewTotals(
    scope,
    series,
    areas.map(({ number }) => number),
  );
}
