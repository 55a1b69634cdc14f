import { sql } from 'kysely';
import { BASES, type FactKey } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { asked, COMPUTED, type FactQuery, NAMES, namesOf } from './read.ts';

/** An area's own value, and what the areas below it make, where no rounding explains that they are not the same. */
export interface Difference extends FactKey {
  readonly value: string;
  readonly decimals: number;
  /** What the areas below make. */
  readonly computed: string;
  /** How far the two may lie apart by the rounding of all that went in. */
  readonly slack: string;
  /** Batch of the own value. */
  readonly batch: number;
}

/**
 * Where an area's own value and the whole total of the areas below it lie further apart than half a unit of the last digit
 * of each value that went in. A total of which something is missing is held against nothing.
 */
export async function differences(scope: Scope, query: Omit<FactQuery, 'knownAt'>): Promise<Difference[]> {
  const { rows } = await sql<Omit<Difference, 'basis'> & { basis: number }>`
    select ${NAMES}, f.basis, f.value, f.decimals, f.batch, of_all.computed,
      trim_scale(of_all.slack + own.half) as slack
    from rollup r ${namesOf('r')}
    join lateral (
      select * from fact f where f.tenant = r.tenant and f.indicator = r.indicator and f.period = r.period
        and f.breakdown = r.breakdown and f.plan = r.plan and f.area = r.area and f.ended_by is null and f.value is not null
      order by f.basis desc limit 1
    ) as f on true
    cross join lateral (select ${COMPUTED} as computed,
      case when i.over_areas = 'mean' then 0.5 * power(10::numeric, -r.decimals) else r.slack end as slack) as of_all
    cross join lateral (select 0.5 * power(10::numeric, -f.decimals) as half) as own
    where ${asked(scope, query, 'r')} and r.missing = 0 and abs(f.value - of_all.computed) > of_all.slack + own.half
    order by r.indicator, r.period, r.breakdown, r.area, r.plan`.execute(scope.db);
  return rows.map((row) => ({ ...row, basis: BASES[row.basis]! }));
}
