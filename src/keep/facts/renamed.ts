import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { renewAll } from './catalogue.ts';
import { inTransaction, lockLedger } from './ledger.ts';
import { breakdownNumber } from './numbers.ts';

/** What facts are of, by indicator and breakdown (empty: the whole). */
interface FactsOf {
  readonly indicator: string;
  readonly breakdown: string;
}

/** Of the indicators and breakdowns that a ledger knows, those whose facts belong under another key. */
export type RenamedAmong = (
  indicators: readonly string[],
  breakdowns: readonly string[],
) => readonly { readonly from: FactsOf; readonly to: FactsOf }[];

/**
 * Brings the facts of an earlier catalogue, and what people decided of figures or wrote beside them, under the keys of this one. Their batches,
 * sources and versions stay; where both keys have a fact, the later one holds, as if they had been one from the beginning.
 * The new keys' indicators must be known to the ledger.
 */
export async function renameFacts(scope: Scope, renamedAmong: RenamedAmong): Promise<void> {
  await inTransaction(scope, async (within) => {
    const { db, tenant } = within;
    await lockLedger(within);
    const known = await sql<{ code: string | null; text: string | null }>`
      select code, null as text from indicator where tenant = ${tenant}
      union all select null, text from breakdown where tenant = ${tenant}
      union all select null, breakdown from decision where tenant = ${tenant} and breakdown <> ''
      union all select null, breakdown from remark where tenant = ${tenant} and breakdown <> ''`.execute(db);
    const [codes, texts] = [known.rows.flatMap(({ code }) => code ?? []), known.rows.flatMap(({ text }) => text ?? [])];
    const touched = new Set<number>();
    for (const { from, to } of renamedAmong(codes, ['', ...new Set(texts)]))
      for (const indicator of await renameOne(within, from, to)) touched.add(indicator);
    await renewAll(within, [...touched]);
  });
}

/** One key's facts; gives the numbers of the two indicators where there were any. */
async function renameOne(scope: Scope, from: FactsOf, to: FactsOf): Promise<number[]> {
  const { db, tenant } = scope;
  for (const table of ['decision', 'remark'])
    await sql`update ${sql.table(table)} set indicator = ${to.indicator}, breakdown = ${to.breakdown}
      where tenant = ${tenant} and indicator = ${from.indicator} and breakdown = ${from.breakdown}`.execute(db);
  const { rows } = await sql<{ old: number; now: number; cut: number }>`
    select o.number as old, n.number as now, c.number as cut from indicator o join indicator n on n.tenant = o.tenant
      cross join lateral (select 0 as number where ${from.breakdown} = '' union all
        select number from breakdown where tenant = ${tenant} and text = ${from.breakdown}) as c
    where o.tenant = ${tenant} and o.code = ${from.indicator} and n.code = ${to.indicator}
      and exists (select from fact f where f.tenant = ${tenant} and f.indicator = o.number and f.breakdown = c.number
        and f.ended_by is null)`.execute(db);
  const [found] = rows;
  if (found === undefined) return [];
  const { old, now, cut } = found;
  const newCut = await breakdownNumber(scope, to.breakdown);
  const same = sql`(n.area, n.period, n.plan, n.basis) = (f.area, f.period, f.plan, f.basis)`;
  // Of two that hold, the one that was handed in earlier or is of an earlier day gives way to the other.
  await sql`
    with pairs as (
      select f.ctid as f, n.ctid as n, greatest(f.batch, n.batch) as by,
        (coalesce(f.as_of, p.last_day), f.batch) > (coalesce(n.as_of, p.last_day), n.batch) as is_later
      from fact f join fact n on n.tenant = f.tenant and ${same}
        join period p on p.tenant = f.tenant and p.number = f.period
      where f.tenant = ${tenant} and f.indicator = ${old} and f.breakdown = ${cut} and f.ended_by is null
        and n.indicator = ${now} and n.breakdown = ${newCut} and n.ended_by is null)
    update fact set ended_by = pairs.by from pairs where fact.ctid = case when is_later then pairs.n else pairs.f end`.execute(
    db,
  );
  await sql`update fact set indicator = ${now}, breakdown = ${newCut}
    where tenant = ${tenant} and indicator = ${old} and breakdown = ${cut}`.execute(db);
  // What once held beside the other ended where the other began.
  await sql`
    update fact f set ended_by = later.batch from (
      select f.ctid as at, min(n.batch) as batch from fact f join fact n on n.tenant = f.tenant
        and n.indicator = f.indicator and n.breakdown = f.breakdown and ${same}
        and n.batch > f.batch and n.batch < f.ended_by and n.ended_by is distinct from n.batch
      where f.tenant = ${tenant} and f.indicator = ${now} and f.breakdown = ${newCut} and f.ended_by is not null
      group by f.ctid) as later
    where f.ctid = later.at`.execute(db);
  return [old, now];
}
