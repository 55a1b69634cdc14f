import { sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** The name of who sits here; null until it is told. */
export async function personOf({ db, tenant }: Scope): Promise<string | null> {
  const row = await db.selectFrom('person').select('name').where('tenant', '=', tenant).executeTakeFirst();
  return row?.name ?? null;
}

/** Keeps the name of who sits here. What was done before keeps the name under which it was done. */
export async function keepPerson({ db, tenant }: Scope, name: string): Promise<void> {
  await db
    .insertInto('person')
    .values({ tenant, name })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ name, at: sql<Date>`now()` }))
    .execute();
}
