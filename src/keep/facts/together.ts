import { type RawBuilder, sql } from 'kysely';
import { ABSENCES, BASES, type FactKey, type FactValue } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { asked, COMPUTED, type FactQuery, NAMES, namesOf, type Total } from './read.ts';

/** What is looked for: of which areas and periods, and perhaps only some indicators or breakdowns. */
export type TogetherQuery = Required<Pick<FactQuery, 'areas' | 'periods'>> &
  Pick<FactQuery, 'indicators'> & {
    /** Empty for the whole; all of them where absent. */
    readonly breakdown?: string;
  };

/** Facts have an absence or none, totals say how many leaves they have. */
interface Row extends Omit<Total, 'basis'> {
  readonly basis: number;
  readonly absence: number | null;
}

/**
 * The current facts and totals that a query asks for, in any order and with nothing of where they came from: what a page of
 * thousands of them is reckoned from.
 */
export async function factsTogether(
  scope: Scope,
  query: TogetherQuery,
): Promise<{ readonly facts: readonly (FactKey & FactValue)[]; readonly totals: readonly Total[] }> {
  const { rows } = await sql<Row>`
    select ${NAMES}, f.basis, f.value, f.decimals, f.absence, null::integer as missing, null::integer as leaves
    from ${among(scope, query, 'fact', 'f', sql`f.ended_by is null`)} ${namesOf('f')}
    union all
    select ${NAMES}, r.basis, ${COMPUTED}, r.decimals, null, r.missing, r.leaves
    from ${among(scope, query, 'rollup', 'r', sql`true`)} ${namesOf('r')}`.execute(scope.db);
  const facts: (FactKey & FactValue)[] = [];
  const totals: Total[] = [];
  // Written out: to spread thousands of rows would take longer than to read them.
  for (const { indicator, area, period, breakdown, plan, basis, value, decimals, absence, missing, leaves } of rows) {
    const key = { indicator, area, period, breakdown, plan, basis: BASES[basis]!, value, decimals };
    if (leaves === null) facts.push(Object.assign(key, { absence: absence === null ? null : ABSENCES[absence]! }));
    else totals.push(Object.assign(key, { missing, leaves }));
  }
  return { facts, totals };
}

/**
 * The rows of a table that are asked for. Few indicators of many areas are found one by one in each period: by its areas the
 * database would read all that these have. It cannot tell by itself, for it does not see how long the lists are.
 */
function among(
  scope: Scope,
  query: TogetherQuery,
  table: 'fact' | 'rollup',
  row: 'f' | 'r',
  holds: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { indicators, periods, breakdown, ...rest } = query;
  const [rows, name] = [sql`select ${sql.ref(row)}.* from ${sql.table(table)} as ${sql.ref(row)}`, sql.ref(row)];
  const { tenant } = scope;
  const cut =
    breakdown === undefined
      ? holds
      : sql`${holds} and ${sql.ref(`${row}.breakdown`)} = ${
          breakdown === ''
            ? sql`0`
            : sql`(select number from breakdown where tenant = ${tenant} and text = ${breakdown})`
        }`;
  if (indicators === undefined || indicators.length >= query.areas.length)
    return sql`(${rows} where ${asked(scope, { ...rest, periods, ...(indicators && { indicators }) }, row)} and ${cut}) as ${name}`;
  return sql`(select number from indicator where tenant = ${tenant} and code = any(${indicators}::text[])) as one
    cross join (select number from period where tenant = ${tenant} and id = any(${periods}::text[])) as stretch
    cross join lateral (
      ${rows} where ${asked(scope, rest, row)} and ${cut}
        and ${sql.ref(`${row}.indicator`)} = one.number and ${sql.ref(`${row}.period`)} = stretch.number offset 0
    ) as ${name}`;
}
