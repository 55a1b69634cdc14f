import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { inTransaction, lockLedger } from './ledger.ts';
import { currentFacts, type FactQuery, totals } from './read.ts';

/** As which table a set is shown (bảng theo dõi): that of an area and a period, of one sector or of all. */
export interface ShownTable {
  readonly area: string;
  readonly period: string;
  readonly sector: string | null;
}

/** What is told of a set that was published, without what it holds. */
export interface PublicationLine {
  readonly name: string;
  /** The batch after which it stood so. */
  readonly batch: number;
  readonly at: Date;
  readonly by: string | null;
  /** How many facts and totals it holds. */
  readonly facts: number;
  readonly query: FactQuery;
  /** Null where it is shown as no table. */
  readonly shown: ShownTable | null;
  readonly sha256: string;
}

/** A set of facts and totals as it was published. */
export interface KeptPublication extends PublicationLine {
  /** One line of JSON for each fact, then for each total: byte for byte as it was published. */
  readonly lines: string;
}

export interface Publication extends KeptPublication {
  /** Whether the ledger, asked again for that batch, still gives just these bytes. */
  readonly remade: boolean;
}

/** The name was given to another publication. */
export class NameTaken extends Error {
  readonly code = 'name-taken';
}

const sumOf = (lines: string): string => createHash('sha256').update(lines).digest('hex');

/**
 * Freezes what a query gives now, or after the batch it names, under a name that nothing else has.
 *
 * @param told who publishes it, and as which table it is shown
 * @throws NameTaken
 */
export async function publish(
  scope: Scope,
  name: string,
  query: FactQuery,
  told: { readonly by: string | null; readonly shown: ShownTable | null } = { by: null, shown: null },
): Promise<Publication> {
  return inTransaction(scope, async (within) => {
    const { db, tenant } = within;
    await lockLedger(within);
    const { rows: newest } = await sql<{ batch: number }>`
      select coalesce(max(number), 0) as batch from batch where tenant = ${tenant}`.execute(db);
    const batch = Math.min(query.knownAt ?? newest[0]!.batch, newest[0]!.batch);
    const lines = await linesOf(within, query, batch);
    const { rows } = await sql`
      insert into publication (tenant, name, batch, query, rows, sha256, by, facts, shown)
      values (${tenant}, ${name}, ${batch}, ${JSON.stringify(query)}, ${gzipSync(lines)}, ${sumOf(lines)},
        ${told.by}, ${countOf(lines)}, ${told.shown && JSON.stringify(told.shown)})
      on conflict do nothing returning name`.execute(db);
    if (rows.length === 0) throw new NameTaken(name);
    return { ...(await keptPublication(within, name))!, remade: true };
  });
}

const countOf = (lines: string): number => lines.split('\n').length - 1;

interface Row extends Omit<PublicationLine, 'facts'> {
  /** Null in sets of before it was noted. */
  readonly facts: number | null;
  readonly rows: Buffer | null;
}

const told = ({ rows, facts, ...row }: Row): PublicationLine => ({
  ...row,
  facts: facts ?? (rows === null ? 0 : countOf(gunzipSync(rows).toString())),
});

/** What was published, the newest first. */
export async function publications({ db, tenant }: Scope): Promise<PublicationLine[]> {
  const { rows } = await sql<Row>`
    select name, batch, at, by, facts, query, shown, sha256, case when facts is null then rows end as rows
    from publication where tenant = ${tenant} order by at desc, name`.execute(db);
  return rows.map(told);
}

/** What was published under a name, as it is kept; null where there is none. */
export async function keptPublication({ db, tenant }: Scope, name: string): Promise<KeptPublication | null> {
  const { rows } = await sql<Row & { rows: Buffer }>`
    select name, batch, at, by, facts, query, shown, sha256, rows from publication
    where tenant = ${tenant} and name = ${name}`.execute(db);
  const [row] = rows;
  return row ? { ...told(row), lines: gunzipSync(row.rows).toString() } : null;
}

/** What was published under a name, and whether the ledger still gives it; null where there is none. */
export async function publication(scope: Scope, name: string): Promise<Publication | null> {
  const kept = await keptPublication(scope, name);
  if (!kept) return null;
  const again = await linesAgain(scope, kept);
  return { ...kept, remade: sumOf(again) === kept.sha256 && sumOf(kept.lines) === kept.sha256 };
}

/** What the ledger gives for a set's query: as it stood after the set's batch, or now. */
export const linesAgain = (
  scope: Scope,
  { query, batch }: Pick<PublicationLine, 'query' | 'batch'>,
  when: 'then' | 'now' = 'then',
): Promise<string> => linesOf(scope, query, when === 'then' ? batch : null);

/** @param batch null for the present */
async function linesOf(scope: Scope, query: FactQuery, batch: number | null): Promise<string> {
  const { knownAt: _knownAt, ...rest } = query;
  const asked = batch === null ? rest : { ...rest, knownAt: batch };
  return inTransaction(scope, async (within) =>
    [...(await currentFacts(within, asked)), ...(await totals(within, asked))]
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
}
