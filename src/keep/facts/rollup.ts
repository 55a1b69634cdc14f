import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { rowsOf } from './meet.ts';
import { areasAbove, depthOf, growTrees, stands } from './tree.ts';

/** What is added up over areas: the done side of an indicator, period and breakdown (plan 0), or its targets of one plan. */
export interface Series {
  readonly indicator: number;
  readonly period: number;
  readonly breakdown: number;
  readonly plan: number;
}

/** Which facts are added up, and where the totals are kept. */
export interface State {
  /** Whether a row of `fact` by this name counts. */
  readonly holds: (fact: string) => RawBuilder<boolean>;
  readonly totals: string;
}

/** The present: current facts, and their totals for everybody. */
export const PRESENT: State = {
  holds: (fact) => sql`${sql.ref(`${fact}.ended_by`)} is null`,
  totals: 'rollup',
};

/** The state after a batch; its totals are made for the asking transaction only. */
export const stateAfter = (batch: number): State => ({
  holds: (fact) =>
    sql`(${sql.ref(`${fact}.batch`)} <= ${batch} and (${sql.ref(`${fact}.ended_by`)} is null or ${sql.ref(`${fact}.ended_by`)} > ${batch}))`,
  totals: 'pg_temp.rollup_then',
});

interface Dated extends Series {
  readonly day: string;
}

/** Makes the totals of these series anew for all areas above those that changed, and the means that they weigh. */
export async function renewTotals(
  scope: Scope,
  changed: readonly Series[],
  areas: readonly number[],
  state: State = PRESENT,
): Promise<void> {
  if (changed.length === 0) return;
  const above = await areasAbove(scope, areas);
  if (above.length === 0) return;
  const { sums, means } = await seriesToRenew(scope, changed, state);
  await growTrees(scope, [...new Set([...sums, ...means].map(({ day }) => day))]);
  // Means are weighed by sums: those of all levels come first. Deeper areas come before those above them.
  for (const [kind, series] of [['sum', sums] as const, ['mean', means] as const])
    for (const depth of [2, 1, 0]) {
      const parents = above.filter((one) => one.depth === depth).map(({ area }) => area);
      if (series.length === 0 || parents.length === 0) continue;
      const level = { series, parents, depth, state };
      await forget(scope, level);
      await addUp(scope, level, kind === 'sum' ? PLAIN : weighed(scope, state));
    }
}

async function seriesToRenew(scope: Scope, changed: readonly Series[], state: State) {
  const { rows } = await sql<Dated & { kind: 'sum' | 'mean' }>`
    with changed as materialized (
      select distinct * from ${seriesRows(changed)} as c (indicator, period, breakdown, plan)
    ), renewed as (
      select c.*, i.over_areas as kind from changed c join indicator i on (i.tenant, i.number) = (${scope.tenant}, c.indicator)
      where i.over_areas <> 'none'
      union
      select i.number, c.period, c.breakdown, c.plan, 'mean' from changed c
      join indicator i on (i.tenant, i.weight) = (${scope.tenant}, c.indicator)
      where exists (select from fact f where f.tenant = ${scope.tenant} and f.indicator = i.number and f.period = c.period
        and f.breakdown = c.breakdown and f.plan = c.plan and ${state.holds('f')})
    )
    select r.*, p.last_day as day from renewed r join period p on (p.tenant, p.number) = (${scope.tenant}, r.period)`.execute(
    scope.db,
  );
  return { sums: rows.filter(({ kind }) => kind === 'sum'), means: rows.filter(({ kind }) => kind === 'mean') };
}

const columnsOf = (series: readonly Series[]) =>
  ({
    indicator: ['int', series.map(({ indicator }) => indicator)],
    period: ['int', series.map(({ period }) => period)],
    breakdown: ['int', series.map(({ breakdown }) => breakdown)],
    plan: ['int', series.map(({ plan }) => plan)],
  }) as const;

const seriesRows = (series: readonly Series[]): RawBuilder<unknown> => rowsOf(columnsOf(series));

const datedRows = (series: readonly Dated[]): RawBuilder<unknown> =>
  rowsOf({ ...columnsOf(series), day: ['date', series.map(({ day }) => day)] });

interface Level {
  readonly series: readonly Dated[];
  readonly parents: readonly number[];
  readonly depth: number;
  readonly state: State;
}

async function forget({ db, tenant }: Scope, { series, parents, state }: Level): Promise<void> {
  await sql`
    delete from ${sql.table(state.totals)} r
    using ${seriesRows(series)} as s (indicator, period, breakdown, plan)
    where r.tenant = ${tenant} and r.indicator = s.indicator and r.period = s.period and r.breakdown = s.breakdown
      and r.plan = s.plan and r.area = any(${parents}::int[])`.execute(db);
}

/** Whether two rows, each by its name, are of the same series. */
const sameSeries = (one: string, other: string): RawBuilder<boolean> =>
  sql.raw(
    ['indicator', 'period', 'breakdown', 'plan'].map((column) => `${one}.${column} = ${other}.${column}`).join(' and '),
  );

/** A fact that says something: a value, that nothing happened (0), or that there is nothing to say (2). */
const saying = (fact: string): RawBuilder<boolean> => sql.raw(`(${fact}.absence is null or ${fact}.absence in (0, 2))`);

/** The row is the best known of its cell on the done side: actual before preliminary before estimate. */
const best = ({ tenant }: Scope, state: State): RawBuilder<boolean> => sql`(f.basis in (0, 3) or not exists (
  select from fact b where b.tenant = ${tenant} and ${sameSeries('b', 'f')} and b.area = f.area and b.basis > f.basis
    and ${state.holds('b')} and ${saying('b')}))`;

/** How a value of a child enters its parent's total. */
interface Way {
  /** What the total adds up, of a fact `f` of a child `ch`. */
  readonly value: RawBuilder<unknown>;
  /** What it is divided by in the end; null where it is not. */
  readonly weight: RawBuilder<unknown>;
  /** Joins that both need. */
  readonly joins: RawBuilder<unknown>;
}

const PLAIN: Way = {
  value: sql`case when f.absence = 0 then 0 else f.value end`,
  weight: sql`null::numeric`,
  joins: sql``,
};

/** Each value times its weight in the same area: what the areas below make where that is whole, else its own, else in part. */
const weighed = (scope: Scope, state: State): Way => ({
  value: sql`f.value * w.weight`,
  weight: sql`case when f.value is not null then w.weight end`,
  joins: sql`
    left join lateral (
      select weight from (
        select case when r.missing = 0 then 1 else 3 end as choice, coalesce(r.total, 0) as weight
        from ${sql.table(state.totals)} r
        where r.tenant = ${scope.tenant} and r.indicator = i.weight and r.period = s.period and r.breakdown = s.breakdown
          and r.plan = s.plan and r.area = f.area
        union all
        (select 2, coalesce(g.value, 0) from fact g
        where g.tenant = ${scope.tenant} and g.indicator = i.weight and g.period = s.period and g.breakdown = s.breakdown
          and g.plan = s.plan and g.area = f.area and ${state.holds('g')} and ${saying('g')}
        order by g.basis desc limit 1)
      ) as choices order by choice limit 1
    ) as w on true`,
});

/**
 * The totals of one level. A child contributes the total of the areas below it where that is whole, else its own value,
 * else the total in part. What is not covered is missing.
 */
async function addUp(scope: Scope, { series, parents, depth, state }: Level, way: Way): Promise<void> {
  const { db, tenant } = scope;
  const totals = sql.table(state.totals);
  await sql`
    with series as materialized (
      select * from ${datedRows(series)} as s (indicator, period, breakdown, plan, day)
    ), given as (
      select s.indicator, s.period, s.breakdown, s.plan, ch.parent as area, f.basis,
        case when f.value is not null then f.decimals end as decimals,
        case when ${depthOf('ch')} >= i.deepest then 1 else coalesce(t.leaves[i.deepest], 1) end as covered,
        ${way.value} as total, ${way.weight} as weight
      from series s
      join indicator i on (i.tenant, i.number) = (${tenant}, s.indicator)
      join fact f on f.tenant = ${tenant} and ${sameSeries('f', 's')}
      join area ch on ch.tenant = ${tenant} and ch.number = f.area and ${stands('ch', sql`s.day`)}
      left join tree t on t.tenant = ${tenant} and t.day = s.day and t.area = ch.number
      ${way.joins}
      where ${state.holds('f')} and ${saying('f')} and ${best(scope, state)} and ch.parent = any(${parents}::int[])
        and ${depthOf('ch')} <= i.deepest
        and ${way === PLAIN ? sql`true` : sql`(f.value is null or w.weight is not null)`}
        and not exists (select from ${totals} r where r.tenant = ${tenant} and ${sameSeries('r', 'f')}
          and r.area = f.area and r.missing = 0)
      union all
      select s.indicator, s.period, s.breakdown, s.plan, ch.parent, r.basis, r.decimals, r.leaves - r.missing,
        r.total, r.weight
      from series s
      join ${totals} r on r.tenant = ${tenant} and ${sameSeries('r', 's')}
      join area ch on ch.tenant = ${tenant} and ch.number = r.area and ${stands('ch', sql`s.day`)}
      where ch.parent = any(${parents}::int[]) and (r.missing = 0 or not exists (
        select from fact f where f.tenant = ${tenant} and ${sameSeries('f', 's')} and f.area = r.area
          and ${state.holds('f')} and ${saying('f')}))
    )
    insert into ${totals} (tenant, indicator, area, period, breakdown, plan, basis, decimals, missing, leaves, total, weight)
    select ${tenant}, g.indicator, g.area, g.period, g.breakdown, g.plan, min(g.basis), coalesce(min(g.decimals), 0),
      t.leaves[i.deepest] - sum(g.covered), t.leaves[i.deepest], sum(g.total), sum(g.weight)
    from given g
    join series s on ${sameSeries('s', 'g')}
    join indicator i on (i.tenant, i.number) = (${tenant}, g.indicator)
    join tree t on t.tenant = ${tenant} and t.day = s.day and t.area = g.area
    where t.level = ${depth} and t.level < i.deepest
    group by g.indicator, g.area, g.period, g.breakdown, g.plan, t.leaves[i.deepest]`.execute(db);
}
