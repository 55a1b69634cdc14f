import { type Kysely, sql } from 'kysely';

/**
 * Reports that are written. `body` is packed JSON: a report is saved every second while somebody writes, and packed it is a tenth of
 * what the database would have to write. Versions, signed files and files that came back are only added to.
 */
const STATEMENTS = [
  `create table person (
     tenant text not null,
     name text not null check (name <> ''),
     at timestamptz not null default now(),
     primary key (tenant)
   )`,
  `create table report (
     tenant text not null,
     id uuid not null,
     outline text not null,
     title text not null,
     area text not null,
     period text not null,
     state text not null default 'draft' check (state in ('draft', 'circulated', 'signed')),
     revision integer not null default 1 check (revision > 0),
     made_at timestamptz not null default now(),
     changed_at timestamptz not null default now(),
     changed_by text not null,
     deleted_at timestamptz,
     body bytea not null,
     primary key (tenant, id)
   )`,
  `create index report_newest on report (tenant, changed_at) where deleted_at is null`,
  `create table report_version (
     tenant text not null,
     report uuid not null,
     number integer not null check (number > 0),
     revision integer not null,
     at timestamptz not null default now(),
     by text not null,
     what text not null check (what in ('made', 'kept', 'circulated', 'signed', 'from-word', 'aside', 'renewed')),
     note text not null default '',
     batch integer not null,
     body bytea not null,
     "values" bytea,
     primary key (tenant, report, number),
     foreign key (tenant, report) references report (tenant, id)
   )`,
  `create table report_signed (
     tenant text not null,
     report uuid not null,
     version integer not null,
     norm text not null,
     reason text,
     file text not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     bytes bytea not null,
     primary key (tenant, report),
     foreign key (tenant, report, version) references report_version (tenant, report, number)
   )`,
  `create table report_returned (
     tenant text not null,
     id uuid not null,
     report uuid not null,
     version integer not null,
     file text not null,
     at timestamptz not null default now(),
     by text not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     taken_at timestamptz,
     decision jsonb,
     bytes bytea not null,
     primary key (tenant, id),
     foreign key (tenant, report, version) references report_version (tenant, report, number)
   )`,
  `create table report_contribution (
     tenant text not null,
     id uuid not null,
     report uuid not null,
     agency text not null,
     document uuid not null,
     version integer not null,
     at timestamptz not null default now(),
     by text not null,
     places jsonb not null default '{}',
     primary key (tenant, id),
     foreign key (tenant, report) references report (tenant, id)
   )`,
  `create index report_contribution_of on report_contribution (tenant, report, at)`,
  // Packed already: compressing them again would only cost time.
  ...[
    ['report', 'body'],
    ['report_version', 'body'],
    ['report_version', '"values"'],
    ['report_signed', 'bytes'],
    ['report_returned', 'bytes'],
  ].map(([table, column]) => `alter table ${table} alter column ${column} set storage external`),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
