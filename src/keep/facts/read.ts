import { type RawBuilder, sql } from 'kysely';
import { ABSENCES, BASES, type Basis, type FactKey, type FactValue } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { inTransaction } from './ledger.ts';
import { PRESENT, renewTotals, type Series, type State, stateAfter } from './rollup.ts';

/** Which facts are asked for: those that fit each list that is given. */
export interface FactQuery {
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  readonly periods?: readonly string[];
  /** The empty one is the whole. */
  readonly breakdowns?: readonly string[];
  readonly bases?: readonly Basis[];
  readonly plans?: readonly string[];
  /** As it stood after the batch of this number; the present where absent. */
  readonly knownAt?: number;
}

/** A fact as it is kept. */
export interface KeptFact extends FactKey, FactValue {
  readonly asOf: string | null;
  readonly place: string | null;
  /** Number of the batch it came with. */
  readonly batch: number;
}

/** What the areas below one make (lũy kế từ cấp dưới). `basis`: the weakest of those that went in; of targets `target`. */
export interface Total extends FactKey {
  /** Null where all that is known has nothing to add, or weighs nothing. */
  readonly value: string | null;
  /** The least digits given of what went in. */
  readonly decimals: number;
  /** Leaf areas of which nothing is known; of `leaves` in all. */
  readonly missing: number;
  readonly leaves: number;
}

/** Columns and joins that turn numbers back into names. */
export const NAMES = sql`i.code as indicator, a.id as area, p.id as period, coalesce(b.text, '') as breakdown, pl.id as plan`;
export const namesOf = (row: string): RawBuilder<unknown> => {
  const by = (table: string, alias: string, column: string) =>
    sql.raw(`join ${table} ${alias} on ${alias}.tenant = ${row}.tenant and ${alias}.number = ${row}.${column}`);
  return sql`${by('indicator', 'i', 'indicator')} ${by('area', 'a', 'area')} ${by('period', 'p', 'period')}
    left ${by('breakdown', 'b', 'breakdown')} left ${by('plan', 'pl', 'plan')}`;
};

/** The value of a total `r` of an indicator `i`: a mean has six digits more than what it is made of. */
export const COMPUTED = sql`case when i.over_areas = 'mean'
  then round(r.total / nullif(r.weight, 0), greatest(r.decimals, 0) + 6) else r.total end`;

/** The rows that a query asks for, but for the time. */
export function asked({ tenant }: Scope, query: FactQuery, row: string): RawBuilder<boolean> {
  const among = (column: string, table: string, name: string, names: readonly string[] | undefined) =>
    names === undefined
      ? []
      : [
          sql`${sql.ref(`${row}.${column}`)} = any(array(select number from ${sql.table(table)}
            where tenant = ${tenant} and ${sql.ref(name)} = any(${names}::text[]))
            ${names.includes('') ? sql`|| 0` : sql``})`,
        ];
  return sql`${sql.join(
    [
      sql`${sql.ref(`${row}.tenant`)} = ${tenant}`,
      ...among('indicator', 'indicator', 'code', query.indicators),
      ...among('area', 'area', 'id', query.areas),
      ...among('period', 'period', 'id', query.periods),
      ...among('breakdown', 'breakdown', 'text', query.breakdowns),
      ...among('plan', 'plan', 'id', query.plans),
      ...(query.bases === undefined
        ? []
        : [sql`${sql.ref(`${row}.basis`)} = any(${query.bases.map((basis) => BASES.indexOf(basis))}::int[])`]),
    ],
    sql` and `,
  )}`;
}

const stateOf = ({ knownAt }: FactQuery): State => (knownAt === undefined ? PRESENT : stateAfter(knownAt));

/** The current facts, or those that were current after the batch `knownAt`. */
export async function currentFacts(scope: Scope, query: FactQuery): Promise<KeptFact[]> {
  const { rows } = await sql<Omit<KeptFact, 'basis' | 'absence'> & { basis: number; absence: number | null }>`
    select ${NAMES}, f.basis, f.value, f.decimals, f.absence, f.as_of as "asOf", f.place, f.batch
    from fact f ${namesOf('f')}
    where ${asked(scope, query, 'f')} and ${stateOf(query).holds('f')}
    order by f.indicator, f.period, f.breakdown, f.area, f.plan, f.basis`.execute(scope.db);
  return rows.map((row) => ({
    ...row,
    basis: BASES[row.basis]!,
    absence: row.absence === null ? null : ABSENCES[row.absence]!,
  }));
}

/** What the areas below make, now or after the batch `knownAt`; `bases` asks for the weakest that went in. */
export async function totals(scope: Scope, query: FactQuery): Promise<Total[]> {
  if (query.knownAt === undefined) return totalsIn(scope, query, PRESENT);
  return inTransaction(scope, async (within) => {
    const state = stateAfter(query.knownAt!);
    await addUpThen(within, query, state);
    return totalsIn(within, query, state);
  });
}

async function totalsIn(scope: Scope, query: FactQuery, { totals }: State): Promise<Total[]> {
  const { rows } = await sql<Omit<Total, 'basis'> & { basis: number }>`
    select ${NAMES}, r.basis, r.decimals, r.missing, r.leaves,
      ${COMPUTED} as value
    from ${sql.table(totals)} r ${namesOf('r')}
    where ${asked(scope, query, 'r')}
    order by r.indicator, r.period, r.breakdown, r.area, r.plan`.execute(scope.db);
  return rows.map((row) => ({ ...row, basis: BASES[row.basis]! }));
}

/** Adds up what was known then, of all that the query may ask for. */
async function addUpThen(scope: Scope, query: FactQuery, state: State): Promise<void> {
  const { db } = scope;
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`drop table if exists pg_temp.rollup_then`.execute(db);
  await sql`create temp table rollup_then (like rollup including indexes) on commit drop`.execute(db);
  const areas = await areasBelow(scope, query.areas);
  if (areas.length === 0) return;
  // Totals of any basis may have been made of facts of others, and means of facts of their weights.
  const { bases: _bases, areas: _areas, knownAt: _knownAt, ...rest } = query;
  const indicators = await weightsOf(scope, query.indicators);
  const { rows: series } = await sql<Series>`
    select distinct f.indicator, f.period, f.breakdown, f.plan from fact f
    where ${asked(scope, { ...rest, ...(indicators && { indicators }) }, 'f')} and ${state.holds('f')}`.execute(db);
  await renewTotals(scope, series, areas, state);
}

/** The numbers of all areas below these; of all that there are where none is named. */
async function areasBelow({ db, tenant }: Scope, areas: readonly string[] | undefined): Promise<number[]> {
  const named = areas === undefined ? sql`p.parent is null` : sql`p.id = any(${areas}::text[])`;
  const { rows } = await sql<{ number: number }>`
    with recursive below (number) as (
      select c.number from area c join area p on p.tenant = ${tenant} and p.number = c.parent
      where c.tenant = ${tenant} and ${named}
      union
      select c.number from area c join below on c.tenant = ${tenant} and c.parent = below.number
    ) select number from below`.execute(db);
  return rows.map(({ number }) => number);
}

/** These indicators and those that weigh them. */
async function weightsOf({ db, tenant }: Scope, codes: readonly string[] | undefined): Promise<string[] | undefined> {
  if (codes === undefined) return undefined;
  const { rows } = await sql<{ code: string }>`
    select code from indicator where tenant = ${tenant} and (code = any(${codes}::text[]) or number in (
      select weight from indicator where tenant = ${tenant} and code = any(${codes}::text[])))`.execute(db);
  return rows.map(({ code }) => code);
}
