import { sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Pages of a table that it may grow by before it is worth a look. */
const FEW_PAGES = 32;

/**
 * Has the database look at its tables anew where one has more than doubled since it last did: what it plans for a small table
 * takes a hundred times as long on a large one, and by itself it looks only after the transaction, and a minute late.
 */
export async function lookAnew({ db }: Scope): Promise<void> {
  const { rows } = await sql<{ grown: boolean }>`
    select coalesce(bool_or(pg_relation_size(oid) > current_setting('block_size')::int * (2 * greatest(relpages, 0) + ${FEW_PAGES})), false) as grown
    from pg_class where oid = any(array['area', 'succession', 'fact', 'rollup']::regclass[])`.execute(db);
  if (rows[0]!.grown) await sql`analyze area, succession, indicator, period, fact, rollup`.execute(db);
}
