import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Address, lock, type Scope } from './scope.ts';
import { folded, stemOf } from './search.ts';

/** A file to be kept. */
export interface NewFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Keeps a file as a document's next version, or as a new document. When this resolves the bytes are on the disk.
 *
 * @throws NotKept where `of` names no document
 */
export async function addVersion(scope: Scope, file: NewFile, of: string | null): Promise<Address> {
  return scope.db.transaction().execute(async (trx) => {
    const document = of ?? randomUUID();
    if (of === null)
      await trx
        .insertInto('document')
        .values({ tenant: scope.tenant, id: document, corrections: '{}', search: '' })
        .execute();
    else await lock({ ...scope, db: trx }, document);
    return append({ ...scope, db: trx }, document, file);
  });
}

async function append(scope: Scope, document: string, { file, bytes, sha256 }: NewFile): Promise<Address> {
  const version = (await newestNumber(scope, document)) + 1;
  const row = {
    document,
    number: version,
    file,
    stem: stemOf(file),
    size: bytes.length,
    sha256,
    bytes: Buffer.from(bytes),
  };
  await scope.db
    .insertInto('version')
    .values({ ...row, tenant: scope.tenant, state: 'waiting', search: folded(file) })
    .execute();
  return { document, version };
}

async function newestNumber(scope: Scope, document: string): Promise<number> {
  const { newest } = await scope.db
    .selectFrom('version')
    .select(({ fn }) => fn.max('number').as('newest'))
    .where('tenant', '=', scope.tenant)
    .where('document', '=', document)
    .executeTakeFirstOrThrow();
  return newest ?? 0;
}

/** The document whose newest version has these bytes already. */
export async function withBytes(scope: Scope, sha256: string): Promise<Address | null> {
  const { rows } = await sql<Address>`
    select v.document, v.number as version
    from version v join document d on (d.tenant, d.id) = (v.tenant, v.document)
    where v.tenant = ${scope.tenant} and v.sha256 = ${sha256} and d.deleted_at is null
      and v.number = (select max(number) from version n where (n.tenant, n.document) = (v.tenant, v.document))
    limit 1`.execute(scope.db);
  return rows[0] ?? null;
}

/** The newest other document whose file has the same name but for what tells versions apart. */
export async function resembling(scope: Scope, file: string, other: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select d.id from document d join version v on (v.tenant, v.document) = (d.tenant, d.id)
    where d.tenant = ${scope.tenant} and v.stem = ${stemOf(file)} and d.id <> ${other} and d.deleted_at is null
    order by v.handed_in_at desc limit 1`.execute(scope.db);
  return rows[0]?.id ?? null;
}

/**
 * Makes a document's newest version the next version of another; a document that has no version left goes. Returns where
 * the version stands now. Throws NotKept.
 */
export async function joinDocuments(scope: Scope, id: string, to: string): Promise<Address> {
  return scope.db.transaction().execute(async (trx) => {
    for (const one of [id, to].sort()) await lock({ ...scope, db: trx }, one);
    const from = await newestNumber({ ...scope, db: trx }, id);
    const version = (await newestNumber({ ...scope, db: trx }, to)) + 1;
    await trx
      .updateTable('version')
      .set({
        document: to,
        number: version,
        // Whoever reads it now looks for it at its old place: it is read again.
        state: sql`case when state = 'reading' then 'waiting' else state end`,
      })
      .where('tenant', '=', scope.tenant)
      .where('document', '=', id)
      .where('number', '=', from)
      .execute();
    if (from === 1)
      await trx
        .updateTable('document')
        .set({ deleted_at: sql<Date>`now()` })
        .where('tenant', '=', scope.tenant)
        .where('id', '=', id)
        .execute();
    return { document: to, version };
  });
}
