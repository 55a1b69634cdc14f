import { sql } from 'kysely';
import { type Address, NotKept, type Scope } from './scope.ts';
import { folded } from './search.ts';
import type { ToldFinding } from './tables.ts';

/** What the reader and the checker made of a version. */
export interface ReadVersion {
  readonly reader: string;
  readonly content: Uint8Array;
  readonly head: Readonly<Record<string, string | null>>;
  readonly figures: number;
  readonly checked: number;
  readonly told: readonly ToldFinding[];
}

/** A row of `version`, by its key. */
const at = ({ db, tenant }: Scope, { document, version }: Address) =>
  db.selectFrom('version').where('tenant', '=', tenant).where('document', '=', document).where('number', '=', version);

/** The file as it was handed in. Throws NotKept. */
export async function originalOf(scope: Scope, address: Address): Promise<{ file: string; bytes: Uint8Array }> {
  const row = await at(scope, address).select(['file', 'bytes']).executeTakeFirst();
  if (!row) throw new NotKept(address.document);
  return row;
}

/** What was made of a version; null until it is read. Throws NotKept. */
export async function contentOf(scope: Scope, address: Address): Promise<Uint8Array | null> {
  const row = await at(scope, address).select('content').executeTakeFirst();
  if (!row) throw new NotKept(address.document);
  return row.content;
}

/** The findings of a version without their places; null until it is read. Throws NotKept. */
export async function toldIn(scope: Scope, address: Address): Promise<readonly ToldFinding[] | null> {
  const row = await at(scope, address).select('told').executeTakeFirst();
  if (!row) throw new NotKept(address.document);
  return row.told;
}

/**
 * Takes the oldest version that waits, and marks it as being read; null where none waits. Two programs on one database
 * never take the same one.
 */
export async function takeWaiting(scope: Scope): Promise<Address | null> {
  const { rows } = await sql<Address>`
    update version set state = 'reading' where (tenant, document, number) in (
      select tenant, document, number from version
      where tenant = ${scope.tenant} and state = 'waiting' order by handed_in_at limit 1 for update skip locked
    ) returning document, number as version`.execute(scope.db);
  return rows[0] ?? null;
}

/**
 * Puts back what was being read when the program ended, and what another reader than this one made: it is read again.
 * Returns how many.
 */
export async function wakeUnread(scope: Scope, reader: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update version set state = 'waiting'
    where tenant = ${scope.tenant} and (state = 'reading' or (state in ('ready', 'failed') and reader is distinct from ${reader}))`.execute(
    scope.db,
  );
  return Number(numAffectedRows ?? 0);
}

/** Keeps what was made of a version. */
export async function keepReading(scope: Scope, address: Address, made: ReadVersion): Promise<void> {
  const row = await at(scope, address).select('file').executeTakeFirst();
  if (!row) throw new NotKept(address.document);
  await scope.db
    .updateTable('version')
    .set({
      state: 'ready',
      problem: null,
      reader: made.reader,
      content: Buffer.from(made.content),
      head: JSON.stringify(made.head),
      figures: made.figures,
      checked: made.checked,
      findings: JSON.stringify(made.told.map(({ key, severity }) => [key, severity])),
      told: JSON.stringify(made.told),
      search: searched(row.file, made.head),
    })
    .where('tenant', '=', scope.tenant)
    .where('document', '=', address.document)
    .where('number', '=', address.version)
    .execute();
}

/** Why a version cannot be read: a sentence; `forget` where nothing of it may stay here. */
export interface Failure {
  readonly problem: string;
  readonly forget: boolean;
}

/** Keeps that a version cannot be read, and why. Of one that must be forgotten the bytes are deleted. */
export async function keepFailure(
  scope: Scope,
  { document, version }: Address,
  reader: string,
  { problem, forget }: Failure,
): Promise<void> {
  const nothing = { bytes: Buffer.alloc(0), size: 0 };
  await scope.db
    .updateTable('version')
    .set({ state: 'failed', problem, reader, content: null, findings: null, told: null, ...(forget ? nothing : {}) })
    .where('tenant', '=', scope.tenant)
    .where('document', '=', document)
    .where('number', '=', version)
    .execute();
}

/** What the search finds a version by. */
const searched = (file: string, head: Readonly<Record<string, string | null>>): string =>
  folded([file, ...Object.values(head)].filter(Boolean).join(' '));
