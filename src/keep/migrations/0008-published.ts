import { type Kysely, sql } from 'kysely';

/** Of a set that was published: by whom, how many facts and totals it holds, and as which table it is shown. */
const STATEMENTS = [
  'alter table publication add column by text, add column facts integer, add column shown jsonb',
  'create index publication_newest on publication (tenant, at)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
