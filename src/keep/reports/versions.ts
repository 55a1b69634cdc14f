import { sql } from 'kysely';
import { NotKept, type Scope } from '../scope.ts';
import type { VersionKind } from '../tables.ts';

/** A report as it was, without its text. */
export interface KeptReportVersion {
  /** From 1. */
  readonly number: number;
  readonly revision: number;
  readonly at: Date;
  readonly by: string;
  readonly what: VersionKind;
  readonly note: string;
  /** The newest batch of facts at that time. */
  readonly batch: number;
}

/** A version with its text and the values of its chips, packed. */
export interface OpenVersion extends KeptReportVersion {
  readonly body: Uint8Array;
  readonly values: Uint8Array | null;
}

export interface NewVersion {
  readonly what: VersionKind;
  readonly by: string;
  readonly note: string;
  readonly body: Uint8Array;
  readonly values: Uint8Array | null;
}

const packed = (bytes: Uint8Array | null): Buffer | null => bytes && Buffer.from(bytes);

/** Within a transaction that has locked the report: keeps a version of its newest revision, beside the newest batch. Returns its number. */
export async function addReportVersion(
  { db, tenant }: Scope,
  report: string,
  { what, by, note, body, values }: NewVersion,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into report_version (tenant, report, number, revision, by, what, note, batch, body, "values")
    select ${tenant}, ${report}, (select coalesce(max(number), 0) + 1 from report_version where tenant = ${tenant} and report = ${report}),
      revision, ${by}, ${what}, ${note}, (select coalesce(max(number), 0) from batch where tenant = ${tenant}),
      ${packed(body)}, ${packed(values)}
    from report where tenant = ${tenant} and id = ${report}
    returning number`.execute(db);
  return rows[0]!.number;
}

/** The same while it is written, at most once a minute. */
export async function keepFromTimeToTime(
  scope: Scope,
  report: string,
  version: Omit<NewVersion, 'what'>,
): Promise<void> {
  const { rows } = await sql<{ fresh: boolean }>`
    select exists (select from report_version where tenant = ${scope.tenant} and report = ${report} and what <> 'aside'
      and at > now() - interval '1 minute') as fresh`.execute(scope.db);
  if (!rows[0]!.fresh) await addReportVersion(scope, report, { ...version, what: 'kept' });
}

/** Within a transaction that has locked the report: the version of its newest revision, kept where there is none yet. Returns its number. */
export async function versionNow(scope: Scope, report: string, version: Omit<NewVersion, 'what'>): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select max(v.number) as number from report r
      join report_version v on (v.tenant, v.report, v.revision) = (r.tenant, r.id, r.revision) and v.what <> 'aside'
    where r.tenant = ${scope.tenant} and r.id = ${report} having count(*) > 0`.execute(scope.db);
  return rows[0]?.number ?? addReportVersion(scope, report, { ...version, what: 'kept' });
}

const COLUMNS = ['number', 'revision', 'at', 'by', 'what', 'note', 'batch'] as const;

const of = ({ db, tenant }: Scope, report: string) =>
  db.selectFrom('report_version').where('tenant', '=', tenant).where('report', '=', report);

/** The versions of a report, the newest first. */
export const versionsOfReport = (scope: Scope, report: string): Promise<KeptReportVersion[]> =>
  of(scope, report).select(COLUMNS).orderBy('number', 'desc').execute();

/** One version. Throws NotKept. */
export async function openVersion(scope: Scope, report: string, number: number): Promise<OpenVersion> {
  const row = await of(scope, report)
    .select([...COLUMNS, 'body', 'values'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new NotKept(report);
  return row;
}

/** The newest versions that were not kept aside, with their texts, the newest first. */
export const newestVersions = (scope: Scope, report: string, most: number): Promise<OpenVersion[]> =>
  of(scope, report)
    .select([...COLUMNS, 'body', 'values'])
    .where('what', '<>', 'aside')
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
