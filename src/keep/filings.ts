import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { inTransaction } from './facts/ledger.ts';
import type { NewFile } from './hand-in.ts';
import { NotKept, type Scope } from './scope.ts';
import type { FilingKind } from './tables.ts';

/** What became of a file of figures that was handed in. */
export interface Outcome {
  readonly kind: FilingKind;
  readonly by: string | null;
  /** Of a form: whose it is, and of which period. */
  readonly agency: string | null;
  readonly period: string | null;
  /** The batch that was written of it; null where nothing was new, or something was wrong. */
  readonly batch: number | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How many places are wrong. */
  readonly wrong: number;
  /** The first of these, as sentences with their cells. */
  readonly problems: readonly string[];
}

/** Who deleted a file, and why. */
export interface Deletion {
  readonly by: string;
  readonly why: string;
}

/** A file that was handed in (tệp đã nộp): each time that it came is one. */
export interface Filing extends Outcome {
  readonly id: string;
  readonly at: Date;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Null while the file is kept. */
  readonly deleted: (Deletion & { readonly at: Date }) | null;
}

/**
 * Keeps a file as it came, with what became of it; the same bytes are kept once. Within a transaction of the caller it is a
 * part of that. Returns its id.
 */
export async function keepFiling(scope: Scope, file: NewFile, outcome: Outcome): Promise<string> {
  const { file: name, bytes, sha256 } = file;
  const id = randomUUID();
  return inTransaction(scope, async ({ db, tenant }) => {
    await db
      .insertInto('file')
      .values({ tenant, sha256, size: bytes.length, bytes: Buffer.from(bytes) })
      // The row is locked as well where it is there: whoever deletes the same bytes meanwhile waits, and finds this filing.
      .onConflict((conflict) =>
        conflict
          .columns(['tenant', 'sha256'])
          .doUpdateSet(({ ref }) => ({ bytes: ref('excluded.bytes') }))
          .where('file.bytes', 'is', null),
      )
      .execute();
    const { problems, ...rest } = outcome;
    await db
      .insertInto('filing')
      .values({ ...rest, tenant, id, name, sha256, problems: JSON.stringify(problems) })
      .execute();
    return id;
  });
}

const COLUMNS = sql`f.id, f.at, f.by, f.kind, f.name, f.sha256, f.agency, f.period, f.batch, f.added, f.changed,
  f.unchanged, f.wrong, f.problems, b.size,
  case when f.deleted_at is not null then json_build_object('by', f.deleted_by, 'why', f.deleted_why) end as deletion,
  f.deleted_at as "deletedAt"`;

async function found({ db, tenant }: Scope, rest: RawBuilder<unknown>): Promise<Filing[]> {
  const { rows } = await sql<
    Omit<Filing, 'deleted'> & { readonly deletion: Deletion | null; readonly deletedAt: Date | null }
  >`
    select ${COLUMNS} from filing f join file b on b.tenant = f.tenant and b.sha256 = f.sha256
    where f.tenant = ${tenant} and ${rest}`.execute(db);
  return rows.map(({ deletion, deletedAt, ...filing }) => ({
    ...filing,
    deleted: deletion && { ...deletion, at: deletedAt! },
  }));
}

/** Files that were handed in, the newest first; `before` goes on behind a page that ended with this id. */
export const filings = (scope: Scope, page: { readonly before: string | null; readonly most: number }) =>
  found(
    scope,
    sql`${
      page.before === null
        ? sql`true`
        : sql`(f.at, f.id) < (select at, id from filing where tenant = ${scope.tenant} and id = ${page.before}::uuid)`
    } order by f.at desc, f.id desc limit ${page.most}`,
  );

/** One of them; null where there is none. */
export const filingById = async (scope: Scope, id: string): Promise<Filing | null> =>
  (await found(scope, sql`f.id = ${id}::uuid`))[0] ?? null;

/** What each agency handed in last for a period. */
export const lastFilings = (scope: Scope, period: string): Promise<Filing[]> =>
  found(
    scope,
    sql`f.period = ${period} and f.agency is not null and not exists (
      select from filing n where n.tenant = f.tenant and n.period = f.period and n.agency = f.agency
        and (n.at, n.id) > (f.at, f.id)) order by f.agency`,
  );

/**
 * Deletes a file for good. What is told of it stays, and so do the facts that came of it; the bytes stay as long as they are
 * kept of another time that they came. Throws NotKept where there is no such file, or none any more.
 */
export const deleteFiling = (scope: Scope, id: string, { by, why }: Deletion): Promise<void> =>
  inTransaction(scope, async ({ db, tenant }) => {
    const mine = sql`tenant = ${tenant} and sha256 = (select sha256 from filing where tenant = ${tenant} and id = ${id}::uuid)`;
    await sql`select from file where ${mine} for update`.execute(db);
    const { numAffectedRows } = await sql`update filing
      set deleted_at = now(), deleted_by = ${by}, deleted_why = ${why}
      where tenant = ${tenant} and id = ${id}::uuid and deleted_at is null`.execute(db);
    if (numAffectedRows === 0n) throw new NotKept(id);
    await sql`update file set bytes = null where ${mine}
      and not exists (select from filing f where f.tenant = file.tenant and f.sha256 = file.sha256 and f.deleted_at is null)`.execute(
      db,
    );
  });

/** A file as it came. Throws NotKept, also where it was deleted. */
export async function fileOfFiling(
  { db, tenant }: Scope,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const row = await db
    .selectFrom('filing as f')
    .innerJoin('file as b', (on) => on.onRef('b.tenant', '=', 'f.tenant').onRef('b.sha256', '=', 'f.sha256'))
    .select(['f.name', 'b.bytes'])
    .where('f.tenant', '=', tenant)
    .where('f.id', '=', id)
    .where('f.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row?.bytes) throw new NotKept(id);
  return { name: row.name, bytes: row.bytes };
}
