import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { inTransaction, lockLedger } from './ledger.ts';

/** A plan (kế hoạch) that targets belong to. */
export interface Plan {
  readonly id: string;
  readonly year: number;
  /** "HĐND tỉnh". */
  readonly assignedBy: string;
  /** "Nghị quyết số 45/NQ-HĐND". */
  readonly resolution: string;
  /** The resolution's day, ISO. */
  readonly signed: string | null;
  readonly version: 'assigned' | 'adjusted';
  readonly kind: 'plan' | 'scenario';
  readonly title: string;
  /** Id of the plan that this one takes the place of. */
  readonly replaces: string | null;
}

/** Keeps a plan, or what is said of it now. Throws where `replaces` names none. */
export async function keepPlan(scope: Scope, plan: Plan): Promise<void> {
  await inTransaction(scope, async (within) => {
    await lockLedger(within);
    const { db, tenant } = within;
    const { id, year, assignedBy, resolution, signed, version, kind, title, replaces } = plan;
    if (replaces !== null && !(await planNumber(within, replaces))) throw new Error(`no plan ${replaces}`);
    await sql`
      insert into plan (tenant, number, id, year, assigned_by, resolution, signed, version, kind, title, replaces)
      select ${tenant}, coalesce(max(number), 0) + 1, ${id}, ${year}::int, ${assignedBy}, ${resolution}, ${signed}::date,
        ${version}, ${kind}, ${title}, (select number from plan where tenant = ${tenant} and id = ${replaces})
      from plan where tenant = ${tenant}
      on conflict (tenant, id) do update set (year, assigned_by, resolution, signed, version, kind, title, replaces) =
        (excluded.year, excluded.assigned_by, excluded.resolution, excluded.signed, excluded.version, excluded.kind,
         excluded.title, excluded.replaces)`.execute(db);
  });
}

async function planNumber({ db, tenant }: Scope, id: string): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select number from plan where tenant = ${tenant} and id = ${id}`.execute(db);
  return rows[0]?.number;
}

/** The plans of a year, or of all, in the order in which they came. */
export async function plansOf({ db, tenant }: Scope, year: number | null = null): Promise<Plan[]> {
  const { rows } = await sql<Plan>`
    select p.id, p.year, p.assigned_by as "assignedBy", p.resolution, p.signed, p.version, p.kind, p.title,
      r.id as replaces
    from plan p left join plan r on (r.tenant, r.number) = (p.tenant, p.replaces)
    where p.tenant = ${tenant} and ${year === null ? sql`true` : sql`p.year = ${year}`}
    order by p.number`.execute(db);
  return rows;
}
