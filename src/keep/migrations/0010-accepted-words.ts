import { type Kysely, sql } from 'kysely';

/** What an issuer's words were taken for before is asked when the next report of it is read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index decision_accepted on decision (tenant, issuer, id)
    where undone_at is null and verdict = 'accepted'`.execute(db);
}
