import { sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Periods that have facts, of an area also those that have totals of the areas below it; by their last day, then by id. */
export async function periodsWithFacts(
  { db, tenant }: Scope,
  area: string | null = null,
  which: 'all' | 'done' = 'all',
): Promise<string[]> {
  const of = (table: string) => sql`exists (
    select from ${sql.table(table)} x where x.tenant = ${tenant} and x.area = asked.number and x.period = p.number
      and ${which === 'all' ? sql`true` : sql`x.plan = 0`} and ${table === 'fact' ? sql`x.ended_by is null` : sql`true`})`;
  // A period is numbered when its first fact is written.
  const { rows } = await sql<{ id: string }>`
    select p.id from period p ${area === null ? sql`` : sql`join area asked on asked.tenant = ${tenant} and asked.id = ${area}`}
    where p.tenant = ${tenant} and ${area === null ? sql`true` : sql`(${of('fact')} or ${of('rollup')})`}
    order by p.last_day, p.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Codes of the indicators of which an area has facts, or totals of the areas below it; of some periods or of all. */
export async function indicatorsWithFacts(
  { db, tenant }: Scope,
  area: string,
  periods: readonly string[] | null = null,
): Promise<string[]> {
  const within = sql`x.tenant = ${tenant} and x.area = (select number from area where tenant = ${tenant} and id = ${area})
    and ${
      periods === null
        ? sql`true`
        : sql`x.period = any(array(select number from period where tenant = ${tenant} and id = any(${periods}::text[])))`
    }`;
  const { rows } = await sql<{ code: string }>`
    select i.code from indicator i where i.tenant = ${tenant} and i.number in (
      select x.indicator from fact x where ${within} and x.ended_by is null
      union select x.indicator from rollup x where ${within})
    order by i.number`.execute(db);
  return rows.map(({ code }) => code);
}
