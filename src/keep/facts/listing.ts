import { sql } from 'kysely';
import { ABSENCES, type Area, BASES } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import type { FactQuery, KeptFact } from './read.ts';

/** Where a page of facts ended: numbers of area, period, indicator, breakdown, plan and basis. */
export type FactCursor = readonly [number, number, number, number, number, number];

type Listed = Omit<KeptFact, 'basis' | 'absence'> & {
  readonly basis: number;
  readonly absence: number | null;
  readonly at: FactCursor;
};

/** The current facts of one indicator, area or period, or of all, page by page in the order of the ledger's index. */
export async function factsPage(
  { db, tenant }: Scope,
  query: Pick<FactQuery, 'indicators' | 'areas' | 'periods'>,
  { after, most }: { readonly after: FactCursor | null; readonly most: number },
): Promise<{ readonly facts: KeptFact[]; readonly next: FactCursor | null }> {
  const among = (column: string, name: string, names: readonly string[] | undefined) =>
    names === undefined
      ? []
      : [
          sql`f.${sql.ref(column)} = any(array(select number from ${sql.table(column)}
            where tenant = ${tenant} and ${sql.ref(name)} = any(${names}::text[])))`,
        ];
  const place = sql`f.area, f.period, f.indicator, f.breakdown, f.plan, f.basis`;
  const where = [
    sql`f.tenant = ${tenant} and f.ended_by is null`,
    ...among('indicator', 'code', query.indicators),
    ...among('area', 'id', query.areas),
    ...among('period', 'id', query.periods),
    ...(after === null ? [] : [sql`(${place}) > (${sql.join(after)})`]),
  ];
  const { rows } = await sql<Listed>`
    with page as materialized (
      select f.* from fact f where ${sql.join(where, sql` and `)} order by ${place} limit ${most + 1}
    )
    select i.code as indicator, a.id as area, p.id as period, coalesce(b.text, '') as breakdown, pl.id as plan,
      f.basis, f.value, f.decimals, f.absence, f.as_of as "asOf", f.place, f.batch, array[${place}] as at
    from page f
      join indicator i on i.tenant = ${tenant} and i.number = f.indicator
      join area a on a.tenant = ${tenant} and a.number = f.area
      join period p on p.tenant = ${tenant} and p.number = f.period
      left join breakdown b on b.tenant = ${tenant} and b.number = f.breakdown
      left join plan pl on pl.tenant = ${tenant} and pl.number = f.plan
    order by ${place}`.execute(db);
  const page = rows.slice(0, most);
  return {
    facts: page.map(({ at: _at, basis, absence, ...fact }) => ({
      ...fact,
      basis: BASES[basis]!,
      absence: absence === null ? null : ABSENCES[absence]!,
    })),
    next: rows.length > most ? page.at(-1)!.at : null,
  };
}

/** An area that has figures: its own, or only the total of those below it. */
export interface HeldArea extends Area {
  readonly own: boolean;
}

/** Areas of the highest levels that have figures, from the nation down to the first level with own ones. */
export async function areasWithFacts({ db, tenant }: Scope): Promise<HeldArea[]> {
  const { rows } = await sql<HeldArea>`
    select a.id, a.code, a.level, a.name, p.id as parent, a.valid_from as "from", a.valid_to as "to", held.own
    from area a left join area p on (p.tenant, p.number) = (a.tenant, a.parent)
    cross join lateral (select
      exists (select from fact f where f.tenant = ${tenant} and f.area = a.number and f.ended_by is null) as own,
      exists (select from rollup r where r.tenant = ${tenant} and r.area = a.number) as total) as held
    where a.tenant = ${tenant} and (held.own or held.total)
      and (a.level <> 'commune' or not exists (select from rollup r where r.tenant = ${tenant}))
    order by array_position(array['nation', 'province', 'district', 'commune'], a.level), a.valid_to is not null, a.code`.execute(
    db,
  );
  return rows;
}
