import { sql } from 'kysely';
import type { Area } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';

/**
 * Periods that have facts, of an area also those that have totals of the areas below it; by their last day, then by id. `done`:
 * only those with a number that is no target; what was taken back left none behind.
 */
export async function periodsWithFacts(
  { db, tenant }: Scope,
  area: string | null = null,
  which: 'all' | 'done' = 'all',
): Promise<string[]> {
  const done = (table: string) => (table === 'fact' ? sql`x.plan = 0 and x.value is not null` : sql`x.plan = 0`);
  const of = (table: string) => sql`exists (
    select from ${sql.table(table)} x where x.tenant = ${tenant} and x.area = asked.number and x.period = p.number
      and ${which === 'all' ? sql`true` : done(table)} and ${table === 'fact' ? sql`x.ended_by is null` : sql`true`})`;
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

/** An area that stands, with the newest calendar periods of which something done or expected is kept, the newest first. */
export interface HeldPlace extends Area {
  readonly periods: readonly string[];
}

/** The areas of most weight that stand and have such periods, from the nation down. */
export async function placesWithFacts({ db, tenant }: Scope, most = { areas: 500, periods: 30 }): Promise<HeldPlace[]> {
  const has = (table: string, current: boolean) => sql`exists (
    select from ${sql.table(table)} x where x.tenant = ${tenant} and x.area = a.number and x.period = newest.number
      and x.plan = 0 and ${current ? sql`x.ended_by is null` : sql`true`})`;
  const { rows } = await sql<HeldPlace>`
    with newest as materialized (
      select number, id, last_day from period
      where tenant = ${tenant} and id ~ '^\\d{4}(-(\\d\\d|[HQM]\\d+))?$' order by last_day desc limit ${most.periods}
    ), standing as (
      select a.*, p.id as above from area a left join area p on (p.tenant, p.number) = (a.tenant, a.parent)
      where a.tenant = ${tenant} and a.valid_to is null
      order by array_position(array['nation', 'province', 'district', 'commune'], a.level), a.code limit ${most.areas}
    )
    select a.id, a.code, a.level, a.name, a.above as parent, a.valid_from as "from", a.valid_to as "to", held.periods
    from standing a cross join lateral (
      select array_agg(newest.id order by newest.last_day desc, newest.id) as periods from newest
      where ${has('fact', true)} or ${has('rollup', false)}) as held
    where held.periods is not null
    order by array_position(array['nation', 'province', 'district', 'commune'], a.level), a.code`.execute(db);
  return rows;
}
