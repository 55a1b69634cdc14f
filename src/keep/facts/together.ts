import { type RawBuilder, sql } from 'kysely';
import { ABSENCES, BASES, type FactKey, type FactValue } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { type Kind, namesIn } from './names.ts';
import type { Total } from './read.ts';

/** What is looked for: of which areas and days, and perhaps only some indicators or one breakdown. */
export interface TogetherQuery {
  readonly areas: readonly string[];
  /** ISO days: periods that end within them. */
  readonly from: string;
  readonly to: string;
  readonly indicators?: readonly string[];
  /** Empty for the whole. */
  readonly breakdown?: string;
}

interface Row extends Readonly<Record<Kind, number>> {
  readonly basis: number;
  readonly value: string | null;
  readonly decimals: number;
  readonly absence: number | null;
  /** Null for facts. */
  readonly missing: number | null;
  readonly leaves: number | null;
}

/**
 * The current facts and totals that a query asks for, in any order and with nothing of where they came from: what a page of
 * thousands of them is reckoned from. Rows come as numbers and are named here: to join and to send thousands of names would
 * take longer than all else.
 */
export async function factsTogether(
  scope: Scope,
  query: TogetherQuery,
): Promise<{ readonly facts: readonly (FactKey & FactValue)[]; readonly totals: readonly Total[] }> {
  const names = namesIn(scope);
  const areas = await names.numbersOf(scope, 'area', query.areas);
  const indicators = query.indicators && (await names.numbersOf(scope, 'indicator', query.indicators));
  const [breakdown] = query.breakdown ? await names.numbersOf(scope, 'breakdown', [query.breakdown]) : [0];
  if (breakdown === undefined) return { facts: [], totals: [] };
  const cut = query.breakdown === undefined ? sql`true` : sql`breakdown = ${breakdown}`;
  const found: Found = { scope, query, areas, indicators, cut };
  const columns = sql`indicator, area, period, breakdown, plan, basis, decimals`;
  const { rows } = await sql<Row>`
    select ${columns}, value, absence, null::integer as missing, null::integer as leaves
    from ${among(found, sql`fact`, sql`ended_by is null`)}
    union all
    select ${columns}, case when weight is null then total
      else round(total / nullif(weight, 0), greatest(decimals, 0) + 6) end, null, missing, leaves
    from ${among(found, sql`rollup`, sql`true`)}`.execute(scope.db);
  return named(scope, rows);
}

interface Found {
  readonly scope: Scope;
  readonly query: TogetherQuery;
  readonly areas: readonly number[];
  readonly indicators: readonly number[] | undefined;
  readonly cut: RawBuilder<unknown>;
}

/**
 * The rows of a table that are asked for. Few indicators of many areas are found one by one in each period: by its areas the
 * database would read all that these have.
 */
function among(
  { scope: { tenant }, query, areas, indicators, cut }: Found,
  table: RawBuilder<unknown>,
  holds: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const periods = sql`select number from period
    where tenant = ${tenant} and last_day between ${query.from}::date and ${query.to}::date`;
  const where = sql`tenant = ${tenant} and area = any(${areas}::int[]) and ${cut} and ${holds}`;
  if (indicators === undefined || indicators.length >= areas.length) {
    const only = indicators === undefined ? sql`true` : sql`indicator = any(${indicators}::int[])`;
    return sql`(select * from ${table} where ${where} and ${only} and period = any(array(${periods}))) as found`;
  }
  return sql`unnest(${indicators}::int[]) as one (number) cross join (${periods}) as stretch cross join lateral (
    select * from ${table} where ${where} and indicator = one.number and period = stretch.number offset 0) as found`;
}

async function named(scope: Scope, rows: readonly Row[]) {
  const names = namesIn(scope);
  const numbers: Record<Kind, Set<number>> = {
    indicator: new Set(),
    area: new Set(),
    period: new Set(),
    breakdown: new Set(),
    plan: new Set(),
  };
  for (const row of rows) for (const kind of KINDS) numbers[kind].add(row[kind]);
  await names.learn(scope, numbers);
  const [indicators, areas, periods, breakdowns, plans] = KINDS.map((kind) => names.of(kind));
  const facts: (FactKey & FactValue)[] = [];
  const totals: Total[] = [];
  // Written out: to spread thousands of rows would take longer than to read them.
  for (const row of rows) {
    const fact = {
      indicator: indicators!.get(row.indicator)!,
      area: areas!.get(row.area)!,
      period: periods!.get(row.period)!,
      breakdown: row.breakdown === 0 ? '' : breakdowns!.get(row.breakdown)!,
      plan: row.plan === 0 ? null : plans!.get(row.plan)!,
      basis: BASES[row.basis]!,
      value: row.value,
      decimals: row.decimals,
      absence: row.absence === null ? null : ABSENCES[row.absence]!,
    };
    if (row.leaves === null) facts.push(fact);
    else totals.push(Object.assign(fact, { missing: row.missing!, leaves: row.leaves }));
  }
  return { facts, totals };
}

const KINDS: readonly Kind[] = ['indicator', 'area', 'period', 'breakdown', 'plan'];
