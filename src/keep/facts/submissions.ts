import { sql } from 'kysely';
import { BASES, type Basis } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';

/** That an agency handed a form in: when first, and when last with something else. */
export interface Submission {
  readonly agency: string;
  readonly first: Date;
  readonly last: Date;
}

/**
 * Who handed in a form for a period, told by the facts whose place is a cell of it, also those that were superseded since.
 *
 * @param asked the form's own figures of the period: a season's, or a month's that is reported again, would not tell
 */
export async function submissionsOf(
  { db, tenant }: Scope,
  asked: {
    /** Name of the form's sheet: facts that came with it have a cell of it as their place. */
    readonly sheet: string;
    readonly period: string;
    readonly indicators: readonly string[];
    /** Those whose agencies hand it in. */
    readonly areas: readonly string[];
    readonly bases: readonly Basis[];
  },
): Promise<Submission[]> {
  const { sheet, period, indicators, areas, bases } = asked;
  const fits = sql`f.tenant = ${tenant} and starts_with(f.place, ${`${sheet}!`})
    and f.period = (select number from period where tenant = ${tenant} and id = ${period})
    and f.indicator = any(array(select number from indicator where tenant = ${tenant} and code = any(${indicators}::text[])))
    and f.area = any(array(select number from area where tenant = ${tenant} and id = any(${areas}::text[])))
    and f.basis = any(${bases.map((basis) => BASES.indexOf(basis))}::int[])`;
  // Each half has an index of its own.
  const { rows } = await sql<Submission>`
    select s.agency, min(s.at) as first, max(s.at) as last
    from (
      select f.batch from fact f where ${fits} and f.ended_by is null
      union all
      select f.batch from fact f where ${fits} and f.ended_by is not null
    ) as f join batch s on s.tenant = ${tenant} and s.number = f.batch
    where s.kind = 'form' and s.agency is not null
    group by s.agency order by s.agency`.execute(db);
  return rows;
}
