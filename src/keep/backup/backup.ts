import { createHash, type Hash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { copyIn, copyOut } from '../copy.ts';
import { migrateSchema, migrateTo } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Scope } from '../scope.ts';
import { Frames, lineOf, pieces, RefusedBackup } from './frames.ts';
import { copied, holdRows, raiseNumbers, schemaOf, type TableOf, tablesOf } from './tables.ts';

type Db = Scope['db'];

/** The first line of a backup. */
interface Head {
  readonly backup: 'tonghop';
  readonly format: 1;
  /** The migrations that made the schema. */
  readonly schema: readonly string[];
  readonly at: string;
  readonly tables: readonly TableOf[];
}

/** Behind the rows of each table. */
interface Foot {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** What a backup holds. */
export interface BackupSummary {
  readonly schema: readonly string[];
  readonly at: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** Writes all that is kept, of all tenants, as it stands at one moment; others may go on writing meanwhile. */
export async function backup(db: Db, target: Writable): Promise<BackupSummary> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx);
      const head: Head = {
        backup: 'tonghop',
        format: 1,
        schema: await schemaOf(trx),
        at: new Date().toISOString(),
        tables: await tablesOf(trx),
      };
      const rows: Record<string, number> = {};
      await pipeline(Readable.from(written(trx, head, rows), { objectMode: false }), createGzip({ level: 4 }), target);
      return { schema: head.schema, at: head.at, rows };
    });
}

async function* written(db: Db, head: Head, rows: Record<string, number>): AsyncGenerator<Buffer> {
  yield lineOf(head);
  for (const table of head.tables) {
    const stream = await copyOut(db, copied(table));
    const hash = createHash('sha256');
    yield* pieces(summed(stream, hash));
    rows[table.table] = stream.rowCount;
    yield lineOf({ table: table.table, rows: stream.rowCount, sha256: hash.digest('hex') } satisfies Foot);
  }
  yield lineOf({ end: head.tables.length });
}

async function* summed(bytes: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
}

/**
 * Fills an empty database with a backup, all or nothing, and brings it up to this program's schema. Throws RefusedBackup:
 * what was there stays as it was.
 */
export async function restore(db: Db, source: Readable): Promise<BackupSummary> {
  const unpacked = createGunzip();
  // An error of the source ends what is read of it.
  source.on('error', (error) => unpacked.destroy(error));
  const frames = new Frames(source.pipe(unpacked));
  try {
    const head = headOf(await frames.line().catch(() => null));
    await makeReady(db, head);
    const rows = await db.transaction().execute(async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx);
      const loaded = await load(trx, frames, head);
      await raiseNumbers(trx);
      return loaded;
    });
    await migrateSchema(db);
    await sql`analyze`.execute(db);
    return { schema: head.schema, at: head.at, rows };
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

function headOf(line: unknown): Head {
  const head = line as Partial<Head> | null;
  if (head?.backup !== 'tonghop') throw new RefusedBackup('foreign');
  if (head.format !== 1) throw new RefusedBackup('newer');
  const known = Object.keys(MIGRATIONS);
  if (!Array.isArray(head.schema) || !Array.isArray(head.tables) || head.schema.length === 0)
    throw new RefusedBackup('broken', 'head');
  if (head.schema.some((name, at) => name !== known[at])) throw new RefusedBackup('newer');
  return head as Head;
}

/** Makes the tables as they were when the backup was made, in a database that has none or only empty ones of then. */
async function makeReady(db: Db, { schema, tables }: Head): Promise<void> {
  const standing = await schemaOf(db);
  if (standing.length > schema.length || (await holdRows(db, await tablesOf(db)))) throw new RefusedBackup('not-empty');
  await migrateTo(db, schema.at(-1)!);
  if (JSON.stringify(await tablesOf(db)) !== JSON.stringify(tables)) throw new RefusedBackup('broken', 'tables');
}

async function load(db: Db, frames: Frames, { tables }: Head): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of tables) {
    const hash = createHash('sha256');
    const stream = await copyIn(db, copied(table));
    await pipeline(Readable.from(summed(frames.pieces(), hash), { objectMode: false }), stream).catch(
      (error: unknown) => {
        // The database understands no row of it.
        throw error instanceof RefusedBackup || !/^22/.test((error as { code?: string }).code ?? '')
          ? error
          : new RefusedBackup('broken', table.table);
      },
    );
    const foot = (await frames.line()) as Partial<Foot> | null;
    if (foot?.table !== table.table || foot.rows !== stream.rowCount || foot.sha256 !== hash.digest('hex'))
      throw new RefusedBackup('broken', table.table);
    rows[table.table] = stream.rowCount;
  }
  if (((await frames.line()) as { end?: number } | null)?.end !== tables.length)
    throw new RefusedBackup('broken', 'end');
  return rows;
}
