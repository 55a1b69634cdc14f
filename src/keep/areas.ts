import { sql } from 'kysely';
import type { Area, AreaId, AreaLevel, Succession } from '../figure/index.ts';
import { renewAllTotals } from './facts/catalogue.ts';
import { inTransaction, lockLedger } from './facts/ledger.ts';
import { lookAnew } from './facts/statistics.ts';
import type { Scope } from './scope.ts';
import { folded } from './search.ts';

/** What keeping a list of areas changed. */
export interface KeptAreas {
  readonly added: number;
  readonly changed: number;
  /** Successions that are new or say something else now. */
  readonly successions: number;
}

/**
 * Keeps areas and what became of the old ones, all or nothing. Areas that are kept already are brought up; none is taken
 * away, as facts may stand on it. What is said of an area's predecessors takes the place of what was said before. Totals are made anew where the tree changed.
 * Parents must be among the areas, or kept.
 */
export async function keepAreas(
  scope: Scope,
  areas: readonly Area[],
  successions: readonly Succession[],
): Promise<KeptAreas> {
  return inTransaction(scope, async (within) => {
    // What facts are summed over must not change under who writes them.
    await lockLedger(within);
    const numbers = await numbersOf(within, areas);
    const kept = await writeAreas(within, areas, numbers);
    if (kept.added + kept.changed > 0) await renewAllTotals(within);
    const became = await writeSuccessions(within, successions, numbers);
    await lookAnew(within);
    return { ...kept, successions: became };
  });
}

/** Keeps areas that are made with an eye to those that are kept, while nobody else changes them. */
export async function keepAreasBeside(
  scope: Scope,
  make: (kept: readonly Area[]) => readonly Area[],
): Promise<KeptAreas> {
  return inTransaction(scope, async (within) => {
    await lockLedger(within);
    return keepAreas(within, make(await allAreas(within)), []);
  });
}

/** The number of every area that is kept or is to be kept. */
async function numbersOf({ db, tenant }: Scope, areas: readonly Area[]): Promise<Map<AreaId, number>> {
  const rows = await db.selectFrom('area').select(['id', 'number']).where('tenant', '=', tenant).execute();
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  let last = rows.reduce((most, { number }) => Math.max(most, number), 0);
  for (const { id } of areas) if (!numbers.has(id)) numbers.set(id, ++last);
  return numbers;
}

async function writeAreas(
  { db, tenant }: Scope,
  areas: readonly Area[],
  numbers: ReadonlyMap<AreaId, number>,
): Promise<{ added: number; changed: number }> {
  const rows = areas.map(({ id, code, level, name, parent, from, to }) => ({
    number: numbers.get(id)!,
    id,
    code,
    level,
    name,
    parent: parent === null ? null : numbers.get(parent)!,
    valid_from: from,
    valid_to: to,
    search: folded(`${name} ${code}`),
  }));
  const written = await sql<{ isNew: boolean }>`
    insert into area (tenant, number, id, code, level, name, parent, valid_from, valid_to, search)
    select ${tenant}, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as new(number integer, id text, code text, level text, name text, parent integer, valid_from date, valid_to date, search text)
    on conflict (tenant, id) do update
      set code = excluded.code, name = excluded.name, parent = excluded.parent, valid_to = excluded.valid_to,
        search = excluded.search
      where (area.code, area.name, area.parent, area.valid_to, area.search)
        is distinct from (excluded.code, excluded.name, excluded.parent, excluded.valid_to, excluded.search)
    returning xmax = 0 as "isNew"`.execute(db);
  const added = written.rows.filter(({ isNew }) => isNew).length;
  return { added, changed: written.rows.length - added };
}

async function writeSuccessions(
  { db, tenant }: Scope,
  successions: readonly Succession[],
  numbers: ReadonlyMap<AreaId, number>,
): Promise<number> {
  const rows = successions.map(({ from, to, on, land, people, landShare, peopleShare }) => ({
    old: numbers.get(from)!,
    new: numbers.get(to)!,
    since: on,
    land,
    people,
    land_share: landShare,
    people_share: peopleShare,
  }));
  const said = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as said(old integer, new integer, since date, land text, people text, land_share numeric, people_share numeric)`;
  const gone = await sql`
    delete from succession s where s.tenant = ${tenant} and s.new in (select said.new from ${said})
      and (s.old, s.new) not in (select said.old, said.new from ${said})`.execute(db);
  const written = await sql`
    insert into succession (tenant, old, new, since, land, people, land_share, people_share)
    select ${tenant}, said.* from ${said}
    on conflict (tenant, old, new) do update
      set since = excluded.since, land = excluded.land, people = excluded.people,
        land_share = excluded.land_share, people_share = excluded.people_share
      where (succession.since, succession.land, succession.people, succession.land_share, succession.people_share)
        is distinct from (excluded.since, excluded.land, excluded.people, excluded.land_share, excluded.people_share)`.execute(
    db,
  );
  return Number(gone.numAffectedRows ?? 0) + Number(written.numAffectedRows ?? 0);
}

interface Row {
  id: string;
  code: string;
  level: AreaLevel;
  name: string;
  parent: string | null;
  from: string;
  to: string | null;
}

const AREA = sql`a.id, a.code, a.level, a.name, p.id as parent, a.valid_from as "from", a.valid_to as "to"
  from area a left join area p on (p.tenant, p.number) = (a.tenant, a.parent)`;
const stands = (day: string) =>
  sql`a.valid_from <= ${day}::date and (a.valid_to is null or a.valid_to >= ${day}::date)`;

async function areasWhere({ db, tenant }: Scope, where: ReturnType<typeof sql>): Promise<Area[]> {
  const { rows } = await sql<Row>`
    select ${AREA} where a.tenant = ${tenant} and ${where}
    order by array_position(array['nation', 'province', 'district', 'commune'], a.level), a.code, a.valid_from`.execute(
    db,
  );
  return rows;
}

/** All areas of all times, from the nation down. */
export const allAreas = (scope: Scope): Promise<Area[]> => areasWhere(scope, sql`true`);

/** All areas that stand on an ISO day, from the nation down. */
export const areasAt = (scope: Scope, day: string): Promise<Area[]> => areasWhere(scope, stands(day));

/** One area; null where there is none of this id. */
export async function areaById(scope: Scope, id: AreaId): Promise<Area | null> {
  return (await areasWhere(scope, sql`a.id = ${id}`))[0] ?? null;
}

/** Areas by their ids, from the nation down; ids that name none are left out. For no ids nothing is asked. */
export const areasById = async (scope: Scope, ids: readonly AreaId[]): Promise<Area[]> =>
  ids.length === 0 ? [] : areasWhere(scope, sql`a.id = any(${ids}::text[])`);

/** The areas right below one that stand on an ISO day, by their codes. */
export const childrenOf = (scope: Scope, id: AreaId, day: string): Promise<Area[]> =>
  areasWhere(scope, sql`p.id = ${id} and ${stands(day)}`);

/** The areas with none above them that stand on an ISO day: the nation, and what nobody has put below another. */
export const topAreas = (scope: Scope, day: string): Promise<Area[]> =>
  areasWhere(scope, sql`a.parent is null and ${stands(day)}`);

/** How many areas of all times are kept. */
export async function countAreas({ db, tenant }: Scope): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::integer as many from area where tenant = ${tenant}`.execute(db);
  return rows[0]!.many;
}

/** From the nation, where it is kept, down to the area itself; empty where there is none of this id. */
export async function pathOf(scope: Scope, id: AreaId): Promise<Area[]> {
  const { rows } = await sql<Row>`
    with recursive up as (
      select number, parent from area where tenant = ${scope.tenant} and id = ${id}
      union select above.number, above.parent from area above join up on above.number = up.parent
      where above.tenant = ${scope.tenant}
    )
    select ${AREA} where a.tenant = ${scope.tenant} and a.number in (select number from up)
    order by array_position(array['nation', 'province', 'district', 'commune'], a.level)`.execute(scope.db);
  return rows;
}

/**
 * Areas in whose name, code or parents' names every word is found, without accents; what stands today before what ended.
 *
 * @param at ISO day on which they stand; null for all times
 */
export async function searchAreas(scope: Scope, words: string, at: string | null = null, most = 50): Promise<Area[]> {
  const found = folded(words)
    .split(' ')
    .filter(Boolean)
    .slice(0, 12)
    .map((word) => sql`(a.search || ' ' || coalesce(p.search, '')) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  const { rows } = await sql<Row>`
    select ${AREA} where ${sql.join([sql`a.tenant = ${scope.tenant}`, ...(at === null ? [] : [stands(at)]), ...found], sql` and `)}
    order by a.valid_to is not null, array_position(array['nation', 'province', 'district', 'commune'], a.level),
      a.search, a.valid_from desc limit ${most}`.execute(scope.db);
  return rows;
}

/**
 * What became these areas: their successions, and those of the areas that these came from, back to the first, by day.
 */
export const successionsInto = (scope: Scope, ids: readonly AreaId[]): Promise<Succession[]> =>
  successionsWhere(
    scope,
    sql`s.new in (
      with recursive back as (
        select number from area where tenant = ${scope.tenant} and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
        union select s.old from succession s join back on s.new = back.number where s.tenant = ${scope.tenant}
      )
      select number from back)`,
  );

/** What an area was made of, and what became of it: the successions next to it, by day. */
export async function successionsBeside(scope: Scope, id: AreaId): Promise<Succession[]> {
  return successionsWhere(scope, sql`${id} in (o.id, n.id)`);
}

async function successionsWhere({ db, tenant }: Scope, where: ReturnType<typeof sql>): Promise<Succession[]> {
  const { rows } = await sql<Succession>`
    select o.id as "from", n.id as "to", s.since as "on", s.land, s.people,
      trim_scale(s.land_share)::text as "landShare", trim_scale(s.people_share)::text as "peopleShare"
    from succession s
      join area o on (o.tenant, o.number) = (s.tenant, s.old)
      join area n on (n.tenant, n.number) = (s.tenant, s.new)
    where s.tenant = ${tenant} and ${where}
    order by s.since, o.code, n.code`.execute(db);
  return rows;
}
