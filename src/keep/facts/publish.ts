import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { inTransaction, lockLedger } from './ledger.ts';
import { currentFacts, type FactQuery, totals } from './read.ts';

/** A set of facts and totals as it was published. */
export interface Publication {
  readonly name: string;
  /** The batch after which it stood so. */
  readonly batch: number;
  readonly at: Date;
  readonly query: FactQuery;
  /** One line of JSON for each fact, then for each total: byte for byte as it was published. */
  readonly lines: string;
  readonly sha256: string;
  /** Whether the ledger, asked again for that batch, still gives just these bytes. */
  readonly remade: boolean;
}

/** The name was given to another publication. */
export class NameTaken extends Error {
  readonly code = 'name-taken';
}

const sumOf = (lines: string): string => createHash('sha256').update(lines).digest('hex');

/** Freezes what a query gives now, or after the batch it names, under a name that nothing else has. Throws NameTaken. */
export async function publish(scope: Scope, name: string, query: FactQuery): Promise<Publication> {
  return inTransaction(scope, async (within) => {
    const { db, tenant } = within;
    await lockLedger(within);
    const { rows: newest } = await sql<{ batch: number }>`
      select coalesce(max(number), 0) as batch from batch where tenant = ${tenant}`.execute(db);
    const batch = Math.min(query.knownAt ?? newest[0]!.batch, newest[0]!.batch);
    const lines = await linesOf(within, query, batch);
    const { rows } = await sql`
      insert into publication (tenant, name, batch, query, rows, sha256)
      values (${tenant}, ${name}, ${batch}, ${JSON.stringify(query)}, ${gzipSync(lines)}, ${sumOf(lines)})
      on conflict do nothing returning name`.execute(db);
    if (rows.length === 0) throw new NameTaken(name);
    return (await publication(within, name))!;
  });
}

/** What was published under a name, and whether the ledger still gives it; null where there is none. */
export async function publication(scope: Scope, name: string): Promise<Publication | null> {
  const { rows } = await sql<Omit<Publication, 'lines' | 'remade'> & { rows: Buffer }>`
    select name, batch, at, query, rows, sha256 from publication
    where tenant = ${scope.tenant} and name = ${name}`.execute(scope.db);
  const kept = rows[0];
  if (!kept) return null;
  const { rows: packed, ...rest } = kept;
  const lines = gunzipSync(packed).toString();
  const remade = sumOf(await linesOf(scope, kept.query, kept.batch)) === kept.sha256 && sumOf(lines) === kept.sha256;
  return { ...rest, lines, remade };
}

async function linesOf(scope: Scope, query: FactQuery, batch: number): Promise<string> {
  const then = { ...query, knownAt: batch };
  return inTransaction(scope, async (within) =>
    [...(await currentFacts(within, then)), ...(await totals(within, then))]
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
}
