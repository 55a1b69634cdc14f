import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Whose rows are asked for, and over which connection or transaction. */
export interface Scope {
  readonly db: Kysely<Tables>;
  readonly tenant: string;
}

/** One version of a document. */
export interface Address {
  readonly document: string;
  /** From 1. */
  readonly version: number;
}

/** There is no such document or version, or it was deleted. */
export class NotKept extends Error {
  readonly code = 'not-kept';
}

/** Within a transaction: keeps others from changing a document until it ends. Throws NotKept. */
export async function lock(scope: Scope, document: string): Promise<void> {
  const found = await scope.db
    .selectFrom('document')
    .select('id')
    .where('tenant', '=', scope.tenant)
    .where('id', '=', document)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new NotKept(document);
}
