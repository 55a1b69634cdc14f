import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';
import { TYPES } from './types.ts';

/** How long a statement may take before the database gives it up, in milliseconds. */
const STATEMENT_TIME = 30_000;

/** Connections to a database, opened as they are needed. `destroy()` closes them. */
export function connect(url: string, most = 10): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    types: TYPES,
    max: most,
    statement_timeout: STATEMENT_TIME,
    application_name: 'tonghop',
  });
  // A connection that breaks while nobody uses it is opened anew when it is needed.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
