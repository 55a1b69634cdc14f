import { finished } from 'node:stream/promises';
import { type Kysely, sql } from 'kysely';
import { copyIn } from '../copy.ts';
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

/** Copies lines of PostgreSQL's text format into a table, named with its columns. */
export async function copyInto(db: Kysely<Tables>, target: string, lines: string): Promise<void> {
  const stream = await copyIn(db, target);
  const done = finished(stream);
  stream.end(lines);
  await done;
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text as a field of a copied line; null where there is none. */
export const field = (text: string | null): string =>
  text === null ? '\\N' : text.replace(SPECIAL, (sign) => ESCAPED[sign]!);
