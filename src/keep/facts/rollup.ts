import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { rowsOf } from './meet.ts';
import { type Above, areasAbove, dayOfTree, growTrees } from './tree.ts';

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

/**
 * The state after a batch; its totals are made for the asking transaction only. Each half of the condition has an index of its
 * own.
 */
export const stateAfter = (batch: number): State => ({
  holds: (fact) => {
    const [since, until] = [sql.ref(`${fact}.batch`), sql.ref(`${fact}.ended_by`)];
    return sql`((${until} is null and ${since} <= ${batch}) or (${until} is not null and ${until} > ${batch} and ${since} <= ${batch}))`;
  },
  totals: 'pg_temp.rollup_then',
});

/** A series with what its indicator says of adding up, and the day from which the areas of its period stand. */
interface Ruled extends Series {
  readonly kind: 'sum' | 'mean';
  readonly weight: number | null;
  readonly deepest: number;
  readonly day: string;
  /** Whether `tree` holds that day. */
  readonly grown: boolean;
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
  await growTrees(scope, [...new Set([...sums, ...means].filter(({ grown }) => !grown).map(({ day }) => day))]);
  // Means are weighed by sums: those of all levels come first. Deeper areas come before those above them.
  for (const [way, series] of [[PLAIN, sums] as const, [WEIGHED, means] as const])
    for (const depth of [2, 1, 0]) {
      const parents = above.filter((one) => one.depth === depth);
      if (series.length > 0 && parents.length > 0) await addUp(scope, { series, parents, depth, state, way });
    }
}

/** The series that are added up, and those that these weigh. */
async function seriesToRenew(scope: Scope, changed: readonly Series[], state: State) {
  const { rows } = await sql<Ruled>`
    with changed as materialized (
      select distinct * from ${seriesRows(changed)} as c (indicator, period, breakdown, plan)
    ), renewed as (
      select c.*, i.over_areas as kind, i.weight, i.deepest
      from changed c join indicator i on i.tenant = ${scope.tenant} and i.number = c.indicator
      where i.over_areas <> 'none'
      union
      select i.number, c.period, c.breakdown, c.plan, 'mean', i.weight, i.deepest
      from changed c join indicator i on i.tenant = ${scope.tenant} and i.weight = c.indicator
      where exists (select from fact f where f.tenant = ${scope.tenant} and f.indicator = i.number and f.period = c.period
        and f.breakdown = c.breakdown and f.plan = c.plan and ${state.holds('f')})
    ), dated as (
      select p.number, ${dayOfTree(scope, sql`p.last_day`)} as day from period p
      where p.tenant = ${scope.tenant} and p.number in (select period from changed)
    )
    select r.*, d.day, exists (select from tree t where t.tenant = ${scope.tenant} and t.day = d.day) as grown
    from renewed r join dated d on d.number = r.period`.execute(scope.db);
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

const ruledRows = (series: readonly Ruled[]): RawBuilder<unknown> =>
  rowsOf({
    ...columnsOf(series),
    weight: ['int', series.map(({ weight }) => weight)],
    deepest: ['int', series.map(({ deepest }) => deepest)],
    day: ['date', series.map(({ day }) => day)],
  });

interface Level {
  readonly series: readonly Ruled[];
  readonly parents: readonly Above[];
  readonly depth: number;
  readonly state: State;
  readonly way: Way;
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

/** Half a unit of the last digit given, by digits from -20 to 20. */
const HALF = sql.raw(`('{${Array.from({ length: 41 }, (_, at) => halfOf(at - 20)).join(',')}}'::numeric[])`);

function halfOf(decimals: number): string {
  if (decimals === 0) return '0.5';
  return decimals > 0 ? `0.${'0'.repeat(decimals)}5` : `5${'0'.repeat(-decimals - 1)}`;
}

/** How a value of a child enters its parent's total. */
interface Way {
  /** What the total adds up, of a fact `f` of a child. */
  readonly value: RawBuilder<unknown>;
  /** What it is divided by in the end; null where it is not. */
  readonly weight: RawBuilder<unknown>;
  readonly isWeighed: boolean;
}

const PLAIN: Way = {
  value: sql`case when f.absence = 0 then 0 else f.value end`,
  weight: sql`null::numeric`,
  isWeighed: false,
};

/** Each value times its weight in the same area. */
const WEIGHED: Way = {
  value: sql`f.value * w.weight`,
  weight: sql`case when f.value is not null then w.weight end`,
  isWeighed: true,
};

/** The weights of the children: what the areas below each make where that is whole, else its own value, else the total in part. */
function weights(scope: Scope, level: Level): RawBuilder<unknown> {
  const { state } = level;
  return sql`
    select distinct on (n, area) n, area, weight from (
      select s.n, r.area, case when r.missing = 0 then 1 else 9 end as choice, coalesce(r.total, 0) as weight
      from ${ofChildren(scope, level, state.totals, 'r', 'weight')}
      union all
      select s.n, f.area, 5 - f.basis, coalesce(f.value, 0)
      from ${ofChildren(scope, level, 'fact', 'f', 'weight')}
      where ${state.holds('f')} and ${saying('f')}
    ) as choices order by n, area, choice`;
}

/** From so many totals on, facts are read in one go and sorted into place instead of being looked up one by one. */
const MANY = 300;
const isMany = ({ series, parents }: Level): boolean => series.length * parents.length >= MANY;

/**
 * The totals of one level. A child contributes the total of the areas below it where that is whole, else its own value,
 * else the total in part. What is not covered is missing.
 */
async function addUp(scope: Scope, level: Level): Promise<void> {
  const { db, tenant } = scope;
  const { series, parents, depth, state, way } = level;
  const totals = sql.table(state.totals);
  const many = isMany(level);
  if (many) await plan(scope, true);
  await sql`
    with series as materialized (
      select * from ${ruledRows(series)} with ordinality as s (indicator, period, breakdown, plan, weight, deepest, day, n)
    ), ${way.isWeighed ? sql`weights as (${weights(scope, level)}), ` : sql``} given as (
      ${fromFacts(scope, level)} ${parents.some(({ over_totals }) => over_totals) ? sql`union all ${fromTotals(scope, level)}` : sql``}
    ), added as materialized (
      select n, area, min(basis) as basis, coalesce(min(decimals), 0) as decimals, sum(covered) as covered,
        sum(total) as total, sum(weight) as weight, coalesce(sum(slack), 0) as slack
      from given group by n, area
    ), gone as (
      delete from ${totals} r using series s
      where r.tenant = ${tenant} and ${sameSeries('r', 's')} and r.area = any(${areasOf(parents)}::int[])
        and not exists (select from added a where a.n = s.n and a.area = r.area)
    )
    insert into ${totals} as r (tenant, indicator, area, period, breakdown, plan, basis, decimals, missing, leaves, total, weight, slack)
    select ${tenant}, s.indicator, a.area, s.period, s.breakdown, s.plan, a.basis, a.decimals,
      t.leaves[s.deepest] - a.covered, t.leaves[s.deepest], a.total, a.weight, a.slack
    from added a join series s on s.n = a.n
    join tree t on t.tenant = ${tenant} and t.day = s.day and t.area = a.area
    where t.level = ${depth} and t.level < s.deepest
    on conflict (tenant, indicator, period, breakdown, plan, area) do update set
      (basis, decimals, missing, leaves, total, weight, slack) = (excluded.basis, excluded.decimals, excluded.missing,
      excluded.leaves, excluded.total, excluded.weight, excluded.slack)`.execute(db);
  if (many) await plan(scope, false);
}

/**
 * How rows of many series are joined and grouped. Guesses at their number are far too low: they would have each looked up
 * alone, in the order of an index and not as they lie, and every area joined with every series first.
 */
async function plan({ db }: Scope, many: boolean): Promise<void> {
  // Without a value a setting is again what the connection began with.
  const set = Object.entries(SETTINGS_FOR_MANY).map(
    ([name, value]) => sql`set_config(${name}, ${many ? value : null}, true)`,
  );
  await sql`select ${sql.join(set)}`.execute(db);
}

const SETTINGS_FOR_MANY = {
  enable_nestloop: 'off',
  enable_sort: 'off',
  enable_indexscan: 'off',
  join_collapse_limit: '1',
  work_mem: '128MB',
};

const areasOf = (parents: readonly Above[]): number[] => parents.map(({ area }) => area);

/** The rows of the series, or of what weighs them, whose areas lie right below one of the parents. */
function ofChildren(
  { tenant }: Scope,
  level: Level,
  table: string,
  row: string,
  of: 'indicator' | 'weight' = 'indicator',
): RawBuilder<unknown> {
  const { series, parents } = level;
  const numbers = (column: 'indicator' | 'weight' | 'period') => [...new Set(series.map((one) => one[column]))];
  // For an index, where rows are not looked up one by one.
  const among = sql`${sql.ref(`${row}.indicator`)} = any(${numbers(of)}::int[]) and ${sql.ref(`${row}.period`)} = any(${numbers('period')}::int[])`;
  return sql`${sql.table(table)} ${sql.raw(row)}
    join tree ch on ch.tenant = ${tenant} and ch.area = ${sql.ref(`${row}.area`)}
      and ch.day = any(${[...new Set(series.map(({ day }) => day))]}::date[]) and ch.parent = any(${areasOf(parents)}::int[])
    join series s on s.day = ch.day and ch.level <= s.deepest and ${sql.ref(`${row}.tenant`)} = ${tenant}
      and ${sql.ref(`${row}.indicator`)} = ${sql.ref(`s.${of}`)} and ${sql.ref(`${row}.period`)} = s.period
      and ${sql.ref(`${row}.breakdown`)} = s.breakdown and ${sql.ref(`${row}.plan`)} = s.plan
      ${isMany(level) ? sql`and ${among}` : sql``}`;
}

function fromFacts(scope: Scope, level: Level): RawBuilder<unknown> {
  const { parents, state, way } = level;
  const whole = sql`exists (select from ${sql.table(state.totals)} r where r.tenant = ${scope.tenant}
    and ${sameSeries('r', 'f')} and r.area = f.area and r.missing = 0)`;
  return sql`
    select s.n, ch.parent as area, f.basis, case when f.value is not null then f.decimals end as decimals,
      ch.leaves[s.deepest] as covered, ${way.value} as total, ${way.weight} as weight,
      case when f.value is not null then ${HALF}[f.decimals + 21] end as slack
    from ${ofChildren(scope, level, 'fact', 'f')}
    ${way.isWeighed ? sql`left join weights w on w.n = s.n and w.area = f.area` : sql``}
    where ${state.holds('f')} and ${saying('f')} and ${best(scope, state)}
      and ${way.isWeighed ? sql`(f.value is null or w.weight is not null)` : sql`true`}
      and ${parents.some(({ over_totals }) => over_totals) ? sql`not ${whole}` : sql`true`}`;
}

function fromTotals(scope: Scope, level: Level): RawBuilder<unknown> {
  const { state } = level;
  return sql`
    select s.n, ch.parent, r.basis, r.decimals, r.leaves - r.missing, r.total, r.weight, r.slack
    from ${ofChildren(scope, level, state.totals, 'r')}
    where r.missing = 0 or not exists (
      select from fact f where f.tenant = ${scope.tenant} and ${sameSeries('f', 's')} and f.area = r.area
        and ${state.holds('f')} and ${saying('f')})`;
}
