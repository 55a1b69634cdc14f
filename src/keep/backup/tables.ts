import { sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** A table of ours with its columns, in an order in which they can be filled. */
export interface TableOf {
  readonly table: string;
  readonly columns: readonly string[];
}

type Db = Scope['db'];

/** The migrations that made the schema, in order. */
export async function schemaOf(db: Db): Promise<string[]> {
  const { rows: there } = await sql<{
    made: boolean;
  }>`select to_regclass('kysely_migration') is not null as made`.execute(db);
  if (!there[0]!.made) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(db);
  return rows.map(({ name }) => name);
}

/** Every table that holds something of people's, those that others refer to first. */
export async function tablesOf(db: Db): Promise<TableOf[]> {
  const { rows } = await sql<TableOf & { needs: string[] }>`
    select c.relname::text as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' order by a.attnum) as columns,
      array(select o.relname::text from pg_constraint k join pg_class o on o.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
      and c.relname not like 'kysely_%' order by c.relname collate "C"`.execute(db);
  const ordered: TableOf[] = [];
  const place = ({ table, columns, needs }: (typeof rows)[number]): void => {
    if (ordered.some((one) => one.table === table)) return;
    for (const needed of rows.filter((one) => needs.includes(one.table))) place(needed);
    ordered.push({ table, columns });
  };
  for (const row of rows) place(row);
  return ordered;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table and its columns as COPY takes them. */
export const copied = ({ table, columns }: TableOf): string => `${quoted(table)} (${columns.map(quoted).join(', ')})`;

/** Whether any of these tables has a row. */
export async function holdRows(db: Db, tables: readonly TableOf[]): Promise<boolean> {
  if (tables.length === 0) return false;
  const any = tables.map(({ table }) => sql`exists (select from ${sql.table(table)})`);
  const { rows } = await sql<{ any: boolean }>`select ${sql.join(any, sql` or `)} as any`.execute(db);
  return rows[0]!.any;
}

/** Lets numbers that the database gives go on behind those that are there. */
export async function raiseNumbers(db: Db): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname::text as table, a.attname::text as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attidentity <> ''`.execute(db);
  for (const { table, column } of rows)
    await sql`select setval(pg_get_serial_sequence(${quoted(table)}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(db);
}
