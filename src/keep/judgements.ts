import { sql } from 'kysely';
import { lock, NotKept, type Scope } from './scope.ts';
import { folded } from './search.ts';

export interface Aside {
  readonly key: string;
  readonly reason: string;
  readonly at: Date;
}

/** Corrects particulars; null takes a correction back. What was said before stays in `correction`. Throws NotKept. */
export async function correct(
  scope: Scope,
  id: string,
  corrections: Readonly<Record<string, string | null>>,
): Promise<void> {
  await scope.db.transaction().execute(async (trx) => {
    await lock({ ...scope, db: trx }, id);
    const rows = Object.entries(corrections).map(([field, value]) => ({
      tenant: scope.tenant,
      document: id,
      field,
      value,
    }));
    if (rows.length === 0) return;
    await trx.insertInto('correction').values(rows).execute();
    const { corrections: before } = await trx
      .selectFrom('document')
      .select('corrections')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const standing = Object.fromEntries(
      Object.entries({ ...before, ...corrections }).filter((one): one is [string, string] => one[1] !== null),
    );
    await trx
      .updateTable('document')
      .set({ corrections: JSON.stringify(standing), search: folded(Object.values(standing).join(' ')) })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .execute();
  });
}

/** Sets a document aside; `restore` takes that back. Throws NotKept. */
export async function removeDocument(scope: Scope, id: string): Promise<void> {
  const { numUpdatedRows } = await scope.db
    .updateTable('document')
    .set({ deleted_at: sql<Date>`now()` })
    .where('tenant', '=', scope.tenant)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotKept(id);
}

/** Takes a deletion back. Throws NotKept where there is no such document. */
export async function restoreDocument(scope: Scope, id: string): Promise<void> {
  const { numUpdatedRows } = await scope.db
    .updateTable('document')
    .set({ deleted_at: null })
    .where('tenant', '=', scope.tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotKept(id);
}

/** The findings of a document that are set aside. */
export async function asideOf(scope: Scope, id: string): Promise<Aside[]> {
  return scope.db
    .selectFrom('aside')
    .select(['key', 'reason', 'at'])
    .where('tenant', '=', scope.tenant)
    .where('document', '=', id)
    .where('undone_at', 'is', null)
    .execute();
}

/** Sets a finding aside with a reason, or takes that back where `reason` is null. Throws NotKept. */
export async function setAside(scope: Scope, id: string, key: string, reason: string | null): Promise<void> {
  await scope.db.transaction().execute(async (trx) => {
    await lock({ ...scope, db: trx }, id);
    await trx
      .updateTable('aside')
      .set({ undone_at: sql<Date>`now()` })
      .where('tenant', '=', scope.tenant)
      .where('document', '=', id)
      .where('key', '=', key)
      .where('undone_at', 'is', null)
      .execute();
    if (reason !== null)
      await trx.insertInto('aside').values({ tenant: scope.tenant, document: id, key, reason }).execute();
  });
}
