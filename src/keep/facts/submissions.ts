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
    readonly bases: readonly Basis[];
  },
): Promise<Submission[]> {
  const { sheet, period, indicators, bases } = asked;
  const { rows } = await sql<Submission>`
    select s.agency, min(s.at) as first, max(s.at) as last
    from fact f join batch s on s.tenant = f.tenant and s.number = f.batch
    where f.tenant = ${tenant} and s.kind = 'form' and s.agency is not null and starts_with(f.place, ${`${sheet}!`})
      and f.period = (select number from period where tenant = ${tenant} and id = ${period})
      and f.indicator = any(array(select number from indicator where tenant = ${tenant} and code = any(${indicators}::text[])))
      and f.basis = any(${bases.map((basis) => BASES.indexOf(basis))}::int[])
    group by s.agency order by s.agency`.execute(db);
  return rows;
}
