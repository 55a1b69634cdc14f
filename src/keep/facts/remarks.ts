import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** What a clerk wrote beside a row of figures (ghi chú). */
export interface Remark {
  /** Its cell: `Biểu 1!J7`. */
  readonly place: string;
  readonly indicator: string;
  readonly area: string;
  readonly breakdown: string;
  /** The row's own, and those of its cells that were filled in. */
  readonly periods: readonly string[];
  /** The row's words. */
  readonly label: string;
  readonly text: string;
}

/** A remark with the act it came with. */
export interface KeptRemark extends Remark {
  readonly batch: number;
  readonly at: Date;
  readonly agency: string | null;
  /** Of its source: mostly a file's name. */
  readonly title: string;
}

/** Keeps remarks with the batch that they came with. They are only added to. */
export async function keepRemarks({ db, tenant }: Scope, batch: number, remarks: readonly Remark[]): Promise<void> {
  if (remarks.length === 0) return;
  const rows = remarks.map((remark) => ({ ...remark, periods: [...remark.periods], tenant, batch }));
  await db.insertInto('remark').values(rows).execute();
}

/** The remarks of whom a condition holds, the newest first. */
async function kept({ db, tenant }: Scope, where: RawBuilder<unknown>): Promise<KeptRemark[]> {
  const { rows } = await sql<KeptRemark>`
    select r.batch, r.place, r.indicator, r.area, r.breakdown, r.periods, r.label, r.text, s.at, s.agency, s.title
    from remark r join batch s on s.tenant = r.tenant and s.number = r.batch
    where r.tenant = ${tenant} and ${where} order by r.batch desc, r.place`.execute(db);
  return rows;
}

/** What came with a batch. */
export const remarksIn = (scope: Scope, batch: number): Promise<KeptRemark[]> => kept(scope, sql`r.batch = ${batch}`);

/** All that an agency wrote beside figures of an area, the newest first. */
export const remarksFrom = (scope: Scope, agency: string, area: string): Promise<KeptRemark[]> =>
  kept(scope, sql`r.area = ${area} and s.agency = ${agency}`);
