import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { NotKept, type Scope } from '../scope.ts';

/** The file that was signed, and of which version. */
export interface SignedFile {
  readonly version: number;
  /** Code of the page's norm. */
  readonly norm: string;
  /** Why it was signed with open findings; null where there were none. */
  readonly reason: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Keeps the file that was signed; there is one for a report. */
export async function keepSigned({ db, tenant }: Scope, report: string, signed: SignedFile): Promise<void> {
  await db
    .insertInto('report_signed')
    .values({ ...signed, tenant, report, bytes: Buffer.from(signed.bytes) })
    .execute();
}

/** The file that was signed. Throws NotKept. */
export async function signedOf({ db, tenant }: Scope, report: string): Promise<SignedFile> {
  const row = await db
    .selectFrom('report_signed')
    .select(['version', 'norm', 'reason', 'file', 'sha256', 'bytes'])
    .where('tenant', '=', tenant)
    .where('report', '=', report)
    .executeTakeFirst();
  if (!row) throw new NotKept(report);
  return row;
}

/** The report of a place, outline and period that was signed, the newest of several; null where there is none. */
export async function signedReportOf(
  { db, tenant }: Scope,
  { area, outline, period }: { readonly area: string; readonly outline: string; readonly period: string },
): Promise<{ readonly id: string; readonly version: number } | null> {
  const row = await db
    .selectFrom('report_signed as s')
    .innerJoin('report as r', (on) => on.onRef('r.tenant', '=', 's.tenant').onRef('r.id', '=', 's.report'))
    .select(['r.id', 's.version'])
    .where('s.tenant', '=', tenant)
    .where('r.area', '=', area)
    .where('r.outline', '=', outline)
    .where('r.period', '=', period)
    .where('r.deleted_at', 'is', null)
    .orderBy('r.changed_at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** A file that came back from people who edited it. */
export interface ReturnedFile {
  /** The version that they were given. */
  readonly version: number;
  readonly file: string;
  readonly by: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file that came back. Returns its id. */
export async function keepReturned({ db, tenant }: Scope, report: string, came: ReturnedFile): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('report_returned')
    .values({ ...came, tenant, id, report, bytes: Buffer.from(came.bytes) })
    .execute();
  return id;
}

/** A file that came back. Throws NotKept. */
export async function returnedOf({ db, tenant }: Scope, report: string, id: string): Promise<ReturnedFile> {
  const row = await db
    .selectFrom('report_returned')
    .select(['version', 'file', 'by', 'sha256', 'bytes'])
    .where('tenant', '=', tenant)
    .where('report', '=', report)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotKept(id);
  return row;
}

/** Notes what was taken over of a file that came back. */
export async function noteTaken({ db, tenant }: Scope, id: string, decision: unknown): Promise<void> {
  await db
    .updateTable('report_returned')
    .set({ taken_at: sql<Date>`now()`, decision: JSON.stringify(decision) })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}
