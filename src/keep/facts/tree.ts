import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Levels by their depth: `indicator.deepest` and `tree.level` are places in this list. */
export const DEPTHS = ['nation', 'province', 'district', 'commune'] as const;

/** The depth of an area's level. */
export const depthOf = (area: string): RawBuilder<number> =>
  sql`array_position(${sql.lit(`{${DEPTHS.join(',')}}`)}::text[], ${sql.ref(`${area}.level`)}) - 1`;

/** Whether an area stands on a day. */
export const stands = (area: string, day: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`(${sql.ref(`${area}.valid_from`)} <= ${day} and (${sql.ref(`${area}.valid_to`)} is null or ${sql.ref(`${area}.valid_to`)} >= ${day}))`;

/** An area above others. */
export interface Above {
  readonly area: number;
  readonly depth: number;
  /** Whether any of the areas right below it may have areas below it. */
  readonly over_totals: boolean;
}

/** The areas above these. */
export async function areasAbove({ db, tenant }: Scope, areas: readonly number[]): Promise<Above[]> {
  const { rows } = await sql<Above>`
    with recursive up (number) as (
      select parent from area where tenant = ${tenant} and number = any(${areas}::int[]) and parent is not null
      union
      select a.parent from up join area a on a.tenant = ${tenant} and a.number = up.number where a.parent is not null
    )
    select a.number as area, ${depthOf('a')} as depth, exists (
      select from area c where c.tenant = ${tenant} and c.parent = a.number and c.level <> 'commune') as over_totals
    from up join area a on a.tenant = ${tenant} and a.number = up.number`.execute(db);
  return rows;
}

/**
 * The last day by then on which any area began, or was gone: between two of those days the tree is the same. An expression
 * over a day.
 */
export const dayOfTree = ({ tenant }: Scope, day: RawBuilder<unknown>): RawBuilder<string> => sql`greatest(
  (select max(valid_from) from area where tenant = ${tenant} and valid_from <= ${day}),
  (select max(valid_to) + 1 from area where tenant = ${tenant} and valid_to < ${day}))`;

/**
 * Puts the areas into `tree` as they stood from these days on: with the areas above them, and how many leaves
 * they have. `leaves[k]` counts down to depth k only: an indicator that communes do not have is whole without them. Rows of
 * `area` that change take the tree away.
 */
export async function growTrees({ db, tenant }: Scope, days: readonly string[]): Promise<void> {
  if (days.length === 0) return;
  await sql`
    with recursive standing as materialized (
      select asked.day, a.number, a.parent, ${depthOf('a')} as level
      from unnest(${days}::date[]) as asked (day)
      join area a on a.tenant = ${tenant} and ${stands('a', sql`asked.day`)}
    ), inner_node as (select distinct day, parent as number from standing where parent is not null
    ), up (day, number, deepest) as (
      select s.day, s.number, k.deepest
      from standing s left join inner_node i on (i.day, i.number) = (s.day, s.number), generate_series(1, 3) as k (deepest)
      where s.level = k.deepest or (s.level < k.deepest and i.number is null)
      union all
      select up.day, s.parent, up.deepest from up join standing s on (s.day, s.number) = (up.day, up.number)
      where s.parent is not null
    )
    insert into tree (tenant, day, area, parent, level, leaves)
    select ${tenant}, s.day, s.number, s.parent, s.level,
      array[count(*) filter (where up.deepest = 1), count(*) filter (where up.deepest = 2), count(*) filter (where up.deepest = 3)]
    from up join standing s on (s.day, s.number) = (up.day, up.number)
    group by s.day, s.number, s.parent, s.level`.execute(db);
  await sql`analyze tree`.execute(db);
}
