import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { NotKept, type Scope } from '../scope.ts';

/** What an agency handed in for a report: a kept document, and where its paragraphs go. */
export interface KeptContribution {
  readonly id: string;
  /** As it was named when it was handed in; empty where the file is to say. */
  readonly agency: string;
  readonly document: string;
  readonly version: number;
  readonly at: Date;
  /** Paragraph → id of the heading that a person put it under, null for none. */
  readonly places: Readonly<Record<string, string | null>>;
}

const of = ({ db, tenant }: Scope, report: string) =>
  db.selectFrom('report_contribution').where('tenant', '=', tenant).where('report', '=', report);

/** The contributions to a report, in the order in which they came. */
export const contributionsTo = (scope: Scope, report: string): Promise<KeptContribution[]> =>
  of(scope, report)
    .select(['id', 'agency', 'document', 'version', 'at', 'places'])
    .orderBy('at')
    .orderBy('id')
    .execute();

/** Adds a document as a contribution; the same version once only. Returns its id. */
export async function addContribution(
  scope: Scope,
  report: string,
  given: Pick<KeptContribution, 'agency' | 'document' | 'version'> & { readonly by: string },
): Promise<string> {
  const known = await of(scope, report)
    .select('id')
    .where('document', '=', given.document)
    .where('version', '=', given.version)
    .executeTakeFirst();
  if (known) return known.id;
  const id = randomUUID();
  await scope.db
    .insertInto('report_contribution')
    .values({ tenant: scope.tenant, id, report, ...given, places: '{}' })
    .execute();
  return id;
}

/** Notes where a person put paragraphs, beside what was chosen before; `undefined` takes back what was said of one. Throws NotKept. */
export async function keepPlaces(
  { db, tenant }: Scope,
  report: string,
  id: string,
  places: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  const back = Object.keys(places).filter((paragraph) => places[paragraph] === undefined);
  const { numUpdatedRows } = await db
    .updateTable('report_contribution')
    // In one statement, so that of two pages neither loses what the other said.
    .set({ places: sql<string>`(places || ${JSON.stringify(places)}::jsonb) - ${back}::text[]` })
    .where('tenant', '=', tenant)
    .where('report', '=', report)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotKept(id);
}

/** Takes a contribution off the report; its document stays, and so do paragraphs that were merged. Throws NotKept. */
export async function removeContribution({ db, tenant }: Scope, report: string, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('report_contribution')
    .where('tenant', '=', tenant)
    .where('report', '=', report)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new NotKept(id);
}
