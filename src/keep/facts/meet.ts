import { type RawBuilder, sql } from 'kysely';
import { ABSENCES } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import type { Row } from './numbers.ts';

/** What a new fact finds where it would stand. */
export interface Met {
  /** Where the current row stands in the table. */
  readonly at: string;
  readonly batch: number;
  /** It says the same as the current one, or as one that was kept before without being current. */
  readonly same: boolean;
  /** Its day lies before the current one's. */
  readonly older: boolean;
}

/** Columns of values as one list of rows: `unnest` of an array for each. */
export function rowsOf(
  columns: Readonly<Record<string, readonly [type: string, values: readonly unknown[]]>>,
): RawBuilder<unknown> {
  const arrays = Object.values(columns).map(([type, values]) => sql`${values}::${sql.raw(type)}[]`);
  return sql`unnest(${sql.join(arrays)})`;
}

/** Which of these rows find a current one, by their place in the list. */
export async function meetCurrent({ db, tenant }: Scope, rows: readonly Row[]): Promise<Map<number, Met>> {
  const { rows: found } = await sql<Met & { n: number }>`
    select i.n::integer as n, f.ctid::text as at, f.batch, later.older,
      case when later.older then exists (
        select from fact k where k.tenant = ${tenant} and k.ended_by is not null
          and (k.indicator, k.period, k.breakdown, k.plan, k.basis, k.area) = (i.indicator, i.period, i.breakdown, i.plan, i.basis, i.area)
          and (k.value, k.decimals, k.absence, k.as_of) is not distinct from (i.value, i.decimals, i.absence, i.as_of))
      else (f.value, f.decimals, f.absence, f.as_of) is not distinct from (i.value, i.decimals, i.absence, i.as_of) end as same
    from ${rowsOf({
      indicator: ['int', rows.map(({ indicator }) => indicator)],
      period: ['int', rows.map(({ period }) => period)],
      breakdown: ['int', rows.map(({ breakdown }) => breakdown)],
      plan: ['int', rows.map(({ plan }) => plan)],
      basis: ['smallint', rows.map(({ basis }) => basis)],
      area: ['int', rows.map(({ area }) => area)],
      value: ['numeric', rows.map(({ fact }) => fact.value)],
      decimals: ['smallint', rows.map(({ fact }) => fact.decimals)],
      absence: ['smallint', rows.map(({ fact }) => (fact.absence === null ? null : ABSENCES.indexOf(fact.absence)))],
      as_of: ['date', rows.map(({ fact }) => fact.asOf)],
    })} with ordinality as i (indicator, period, breakdown, plan, basis, area, value, decimals, absence, as_of, n)
    -- one look into the index for each, whatever the planner believes of a table that grows by the minute
    cross join lateral (
      select c.*, c.ctid from fact c where c.tenant = ${tenant} and c.indicator = i.indicator and c.period = i.period
        and c.breakdown = i.breakdown and c.plan = i.plan and c.basis = i.basis and c.area = i.area and c.ended_by is null
      offset 0
    ) as f
    join period p on p.tenant = ${tenant} and p.number = i.period
    cross join lateral (select coalesce(i.as_of, p.last_day) < coalesce(f.as_of, p.last_day) as older) as later`.execute(
    db,
  );
  return new Map(found.map(({ n, ...met }) => [n - 1, met]));
}

/** Notes on rows that a batch superseded them. */
export async function supersede({ db }: Scope, places: readonly string[], batch: number): Promise<void> {
  if (places.length === 0) return;
  // Rows stay where they are while the ledger is locked.
  await sql`update fact set ended_by = ${batch} where ctid = any(${places}::tid[])`.execute(db);
}
