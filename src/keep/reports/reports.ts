import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { inTransaction, lockLedger } from '../facts/ledger.ts';
import { NotKept, type Scope } from '../scope.ts';
import type { ReportState } from '../tables.ts';
import { addReportVersion, keepFromTimeToTime, type NewVersion } from './versions.ts';

/** A report without its text. */
export interface KeptReport {
  readonly tenant: string;
  readonly id: string;
  readonly outline: string;
  readonly title: string;
  readonly area: string;
  readonly period: string;
  readonly state: ReportState;
  readonly revision: number;
  readonly changedAt: Date;
  readonly changedBy: string;
  /** Of the signed file; null before. */
  readonly sha256: string | null;
}

/** A report with its text, packed. */
export interface OpenReport extends KeptReport {
  readonly body: Uint8Array;
}

const COLUMNS = [
  'report.tenant',
  'report.id',
  'outline',
  'title',
  'area',
  'period',
  'state',
  'revision',
  'changed_at as changedAt',
  'changed_by as changedBy',
] as const;

const kept = (db: Scope['db'], tenants: readonly string[]) =>
  db
    .selectFrom('report')
    .leftJoin('report_signed as s', (on) =>
      on.onRef('s.tenant', '=', 'report.tenant').onRef('s.report', '=', 'report.id'),
    )
    .select([...COLUMNS, 's.sha256'])
    .where('report.tenant', 'in', tenants)
    .where('deleted_at', 'is', null);

/** The reports of some tenants, what was changed last first. */
export const listReports = (db: Scope['db'], tenants: readonly string[]): Promise<KeptReport[]> =>
  kept(db, tenants).orderBy('changed_at', 'desc').orderBy('report.id').execute();

/** One report of any of these tenants. Throws NotKept. */
export async function openReport(db: Scope['db'], tenants: readonly string[], id: string): Promise<OpenReport> {
  const row = await kept(db, tenants).select('body').where('report.id', '=', id).executeTakeFirst();
  if (!row) throw new NotKept(id);
  return row;
}

export interface NewReport {
  readonly outline: string;
  readonly title: string;
  readonly area: string;
  readonly period: string;
}

/** Keeps a report that was begun, with its first version. Returns its id. */
export async function addReport(
  scope: Scope,
  { outline, title, area, period }: NewReport,
  made: Omit<NewVersion, 'what'>,
): Promise<string> {
  const id = randomUUID();
  const { tenant } = scope;
  return inTransaction(scope, async (within) => {
    await within.db
      .insertInto('report')
      .values({ tenant, id, outline, title, area, period, changed_by: made.by, body: Buffer.from(made.body) })
      .execute();
    await addReportVersion(within, id, { ...made, what: 'made' });
    return id;
  });
}

/** Within a transaction: the report, which nobody else changes until it ends. Throws NotKept. */
async function locked(within: Scope, id: string): Promise<OpenReport> {
  await within.db
    .selectFrom('report')
    .select('id')
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return openReport(within.db, [within.tenant], id);
}

/** What is written over a report. What is left out stays. */
export interface ReportChange {
  readonly by: string;
  /** Its text, packed, and its title; they make a new revision. */
  readonly text?: { readonly body: Uint8Array; readonly title: string };
  readonly state?: ReportState;
}

/** When a report was changed, and its revision since. */
export interface Changed {
  readonly revision: number;
  readonly at: Date;
}

/** Within `changingReport`: writes over the report. */
export async function writeReport(
  { db, tenant }: Scope,
  id: string,
  { by, text, state }: ReportChange,
): Promise<Changed> {
  return db
    .updateTable('report')
    .set({
      changed_by: by,
      changed_at: sql<Date>`now()`,
      ...(text && { body: Buffer.from(text.body), title: text.title, revision: sql<number>`revision + 1` }),
      ...(state && { state }),
    })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .returning(['revision', 'changed_at as at'])
    .executeTakeFirstOrThrow();
}

/** Does the work in one transaction in which nobody else changes this report or writes facts. Throws NotKept. */
export async function changingReport<T>(
  scope: Scope,
  id: string,
  work: (within: Scope, report: OpenReport) => Promise<T>,
): Promise<T> {
  return inTransaction(scope, async (within) => {
    const report = await locked(within, id);
    await lockLedger(within);
    return work(within, report);
  });
}

/** Why a text was not written over a report. */
export type NotSaved = 'changed-meanwhile' | 'signed' | 'locked';

/**
 * Writes what a person typed over revision `base`, and keeps a version from time to time. Where the report is another by now, or
 * signed, it stays as it is and what was sent is kept aside as a version. When this resolves, either is on the disk.
 *
 * @param isHeld whether something of the text that stands there is locked against the change
 * @throws NotKept where there is no such report
 */
export async function saveReport(
  scope: Scope,
  id: string,
  base: number,
  change: ReportChange & Required<Pick<ReportChange, 'text'>>,
  isHeld: (standing: Uint8Array) => boolean = () => false,
): Promise<Changed | { readonly refused: NotSaved }> {
  return inTransaction(scope, async (within) => {
    const found = await within.db
      .selectFrom('report')
      .select(['revision', 'state', 'body'])
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!found) throw new NotKept(id);
    const { by } = change;
    const version = { by, note: '', body: change.text.body, values: null };
    const refused = refusedAs(found, base, isHeld);
    if (refused !== null) {
      await addReportVersion(within, id, { what: 'aside', ...version });
      return { refused };
    }
    const changed = await writeReport(within, id, change);
    await keepFromTimeToTime(within, id, version);
    return changed;
  });
}

function refusedAs(
  { state, revision, body }: Pick<OpenReport, 'state' | 'revision' | 'body'>,
  base: number,
  isHeld: (standing: Uint8Array) => boolean,
): NotSaved | null {
  if (state === 'signed') return 'signed';
  return revision !== base ? 'changed-meanwhile' : isHeld(body) ? 'locked' : null;
}

/** Sets a report aside. Throws NotKept. */
export const removeReport = (scope: Scope, id: string): Promise<void> =>
  setDeleted(scope, id, sql<Date>`coalesce(deleted_at, now())`);

/** Takes a deletion back. Throws NotKept. */
export const restoreReport = (scope: Scope, id: string): Promise<void> => setDeleted(scope, id, sql<null>`null`);

async function setDeleted({ db, tenant }: Scope, id: string, at: ReturnType<typeof sql<Date | null>>): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('report')
    .set({ deleted_at: at })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotKept(id);
}

/** Which of these tenants a report belongs to, deleted or not. Throws NotKept. */
export async function tenantOfReport(db: Scope['db'], tenants: readonly string[], id: string): Promise<string> {
  const row = await db
    .selectFrom('report')
    .select('tenant')
    .where('tenant', 'in', tenants)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotKept(id);
  return row.tenant;
}
