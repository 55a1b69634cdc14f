import { type Kysely, Migrator } from 'kysely';
import { connect } from './connect.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The schema is of a newer program than this one; nothing was changed. */
export class NewerSchema extends Error {
  readonly code = 'newer-schema';
}

/**
 * Brings the schema up to this program's, in one transaction under a lock, so that two programs that start at once do it
 * once. Throws NewerSchema where a newer program made it.
 */
export const migrateSchema = <T>(db: Kysely<T>): Promise<void> => migrateTo(db, Object.keys(MIGRATIONS).at(-1)!);

/** The same up to one migration only, for what was kept when that was the last. */
export async function migrateTo<T>(db: Kysely<T>, last: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateTo(last);
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw new NewerSchema(error.message);
  if (error) throw error;
}

/** The same by the address of a database. */
export async function migrate(url: string): Promise<void> {
  const db = connect(url, 1);
  try {
    await migrateSchema(db);
  } finally {
    await db.destroy();
  }
}
