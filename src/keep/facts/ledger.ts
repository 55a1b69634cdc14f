import { finished } from 'node:stream/promises';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import { from } from 'pg-copy-streams';
import type { Scope } from '../scope.ts';
import type { Tables } from '../tables.ts';

/** Does the work in a transaction: the caller's where there is one, else one of its own. */
export async function inTransaction<T>(scope: Scope, work: (within: Scope) => Promise<T>): Promise<T> {
  if (scope.db.isTransaction) return work(scope);
  return scope.db.transaction().execute((db) => work({ ...scope, db }));
}

/**
 * Until the transaction ends nobody else writes facts or changes areas of this tenant. What is numbered under this lock is
 * numbered in the order in which it is committed. Imports may take longer than a page may wait.
 */
export async function lockLedger({ db, tenant }: Scope): Promise<void> {
  await sql`select set_config('statement_timeout', '0', true), pg_advisory_xact_lock(hashtextextended('facts ' || ${tenant}, 0))`.execute(
    db,
  );
}

/**
 * Copies lines of PostgreSQL's text format into a table, over the connection of this transaction: the driver takes a copying
 * stream where it takes a statement, and Kysely hands on what it is given.
 */
export async function copyInto(db: Kysely<Tables>, target: string, lines: string): Promise<void> {
  const stream = from(`copy ${target} from stdin`);
  const done = finished(stream);
  const { query, queryId } = sql`select`.compile(db);
  const [sent] = await Promise.allSettled([
    db.executeQuery({ sql: stream as unknown as string, parameters: [], query, queryId } satisfies CompiledQuery),
  ]);
  if (sent.status === 'rejected') stream.destroy();
  else stream.end(lines);
  await done;
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text as a field of a copied line; null where there is none. */
export const field = (text: string | null): string =>
  text === null ? '\\N' : text.replace(SPECIAL, (sign) => ESCAPED[sign]!);
