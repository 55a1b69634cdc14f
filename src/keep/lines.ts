import { sql } from 'kysely';
import { NotKept, type Scope } from './scope.ts';
import { folded } from './search.ts';

/** One version of a document without its bytes. */
export interface KeptVersion {
  readonly number: number;
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly handedIn: Date;
  readonly state: 'waiting' | 'reading' | 'ready' | 'failed';
  readonly problem: string | null;
  readonly head: Readonly<Record<string, string | null>> | null;
  readonly figures: number | null;
  readonly checked: number | null;
  /** Key and severity of each finding. */
  readonly findings: readonly (readonly [key: string, severity: string])[] | null;
}

/** A document with its newest version. */
export interface KeptDocument {
  readonly id: string;
  readonly corrections: Readonly<Record<string, string>>;
  readonly versions: number;
  readonly newest: KeptVersion;
  /** Keys of the findings that are set aside. */
  readonly aside: readonly string[];
}

const LINE = [
  'number',
  'file',
  'size',
  'sha256',
  'handed_in_at',
  'state',
  'problem',
  'head',
  'figures',
  'checked',
  'findings',
] as const;

type Line = { readonly [column in (typeof LINE)[number]]: unknown };

function versionOf(row: Line): KeptVersion {
  const { handed_in_at, ...rest } = row;
  return { ...rest, handedIn: handed_in_at } as KeptVersion;
}

/** The documents that a search finds, the newest first, and how many there are in all. Every word must be found. */
export async function listDocuments(
  scope: Scope,
  search: string,
  most = 500,
): Promise<{ documents: KeptDocument[]; total: number }> {
  const words = folded(search).split(' ').filter(Boolean).slice(0, 12);
  const found = words.map((word) => sql`(v.search || ' ' || d.search) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  const documents = await lines(scope, sql`${sql.join([sql`true`, ...found], sql` and `)}`, most);
  const { total } = await scope.db
    .selectFrom('document')
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .where('tenant', '=', scope.tenant)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { documents, total: Number(total) };
}

/** One document. Throws NotKept. */
export async function oneDocument(scope: Scope, id: string): Promise<KeptDocument> {
  const [document] = await lines(scope, sql`d.id = ${id}`, 1);
  if (!document) throw new NotKept(id);
  return document;
}

async function lines(scope: Scope, where: ReturnType<typeof sql>, most: number): Promise<KeptDocument[]> {
  const { rows } = await sql<
    Line & { id: string; corrections: Record<string, string>; versions: number; aside: string[] }
  >`
    select d.id, d.corrections, v.number as versions, ${sql.join(LINE.map((column) => sql.ref(`v.${column}`)))},
      array(select key from aside a where (a.tenant, a.document) = (d.tenant, d.id) and undone_at is null) as aside
    from document d join lateral (
      select * from version n where (n.tenant, n.document) = (d.tenant, d.id) order by number desc limit 1
    ) v on true
    where d.tenant = ${scope.tenant} and d.deleted_at is null and ${where}
    order by v.handed_in_at desc, d.id limit ${most}`.execute(scope.db);
  return rows.map(({ id, corrections, versions, aside, ...line }) => ({
    id,
    corrections,
    versions,
    aside,
    newest: versionOf(line),
  }));
}

/** All versions of a document, the newest first. Throws NotKept. */
export async function versionsOf(scope: Scope, id: string): Promise<KeptVersion[]> {
  const rows = await scope.db
    .selectFrom('version')
    .innerJoin('document', (join) =>
      join.onRef('document.tenant', '=', 'version.tenant').onRef('document.id', '=', 'version.document'),
    )
    .select(LINE)
    .where('version.tenant', '=', scope.tenant)
    .where('version.document', '=', id)
    .where('document.deleted_at', 'is', null)
    .orderBy('number', 'desc')
    .execute();
  if (rows.length === 0) throw new NotKept(id);
  return rows.map(versionOf);
}
