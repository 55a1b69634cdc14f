import { type Kysely, sql } from 'kysely';

/** That a file of figures was deleted: what is told of it stays, its bytes go with the last filing that has them. */
const STATEMENTS = [
  'alter table file alter column bytes drop not null',
  `alter table filing add column deleted_at timestamptz, add column deleted_by text,
     add column deleted_why text check (deleted_why <> ''),
     add check ((deleted_at is null) = (deleted_by is null) and (deleted_at is null) = (deleted_why is null))`,
  // Whether anybody still has the bytes of a file.
  'create index filing_of_file on filing (tenant, sha256)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
