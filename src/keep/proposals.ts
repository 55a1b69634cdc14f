import { sql } from 'kysely';
import type { Basis } from '../figure/index.ts';
import { inTransaction } from './facts/ledger.ts';
import { type Address, lock, type Scope } from './scope.ts';

/** What a person decided of a figure that was proposed as a fact. */
export type Decision = {
  readonly figure: string;
  readonly issuer: string | null;
  /** The figure's own words and unit, by which a correction is remembered. */
  readonly subject: string | null;
  readonly unit: string;
  /** Whether the person said something else than was proposed. */
  readonly corrected: boolean;
} & (
  | {
      readonly verdict: 'accepted';
      readonly indicator: string;
      readonly area: string;
      readonly period: string;
      readonly breakdown: string;
      readonly basis: Basis;
      readonly plan: string | null;
      /** Number of the batch with which it was written. */
      readonly batch: number;
    }
  | { readonly verdict: 'refused' }
);

/** What an issuer means by words, as a person said it; null where they name no indicator. */
export interface Meaning {
  readonly issuer: string;
  readonly subject: string;
  readonly unit: string;
  readonly indicator: string | null;
  readonly breakdown: string;
  /** Whether a person said it instead of what was proposed; else they took the proposal. */
  readonly corrected: boolean;
}

/** Does the work in one transaction in which nobody else decides of this document. Throws NotKept. */
export async function deciding<T>(
  scope: Scope,
  { document }: Address,
  work: (within: Scope) => Promise<T>,
): Promise<T> {
  return inTransaction(scope, async (within) => {
    await lock(within, document);
    return work(within);
  });
}

/** The decisions of a version that stand. */
export async function decisionsOf(scope: Scope, { document, version }: Address): Promise<Decision[]> {
  const rows = await scope.db
    .selectFrom('decision')
    .selectAll()
    .where('tenant', '=', scope.tenant)
    .where('document', '=', document)
    .where('version', '=', version)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows as unknown as Decision[];
}

/** Takes the standing decisions of figures back; they stay in the table. */
export async function undoDecisions(
  scope: Scope,
  { document, version }: Address,
  figures: readonly string[],
): Promise<void> {
  if (figures.length === 0) return;
  await scope.db
    .updateTable('decision')
    .set({ undone_at: sql<Date>`now()` })
    .where('tenant', '=', scope.tenant)
    .where('document', '=', document)
    .where('version', '=', version)
    .where('figure', 'in', figures)
    .where('undone_at', 'is', null)
    .execute();
}

/** Keeps decisions instead of those that stood. */
export async function keepDecisions(scope: Scope, address: Address, decisions: readonly Decision[]): Promise<void> {
  await undoDecisions(
    scope,
    address,
    decisions.map(({ figure }) => figure),
  );
  for (const one of decisions) {
    const row = { ...one, tenant: scope.tenant, document: address.document, version: address.version };
    await scope.db.insertInto('decision').values(row).execute();
  }
}

/**
 * What an issuer's words mean by the decisions that stand: by corrections, of the same words the latest; and by proposals that were
 * taken as they were in other reports than the one at `besides`, each meaning once.
 */
export async function meaningsOf(scope: Scope, issuer: string, besides: Address): Promise<Meaning[]> {
  const { rows } = await sql<Meaning>`
    with standing as (
      select * from decision where tenant = ${scope.tenant} and issuer = ${issuer} and undone_at is null and subject is not null
    ), said as (
      select distinct on (subject, unit) subject, unit, case verdict when 'accepted' then indicator end as indicator,
        coalesce(breakdown, '') as breakdown
      from standing where corrected order by subject, unit, id desc
    ), taken as (
      select distinct subject, unit, indicator, breakdown from standing
      where verdict = 'accepted' and not corrected
        and (document, version) is distinct from (${besides.document}::uuid, ${besides.version}::integer)
    )
    select ${issuer}::text as issuer, said.*, true as corrected from said
    union all
    select ${issuer}::text, taken.*, false from taken
    order by subject, unit, indicator, breakdown`.execute(scope.db);
  return rows;
}
