import { type Kysely, sql } from 'kysely';

/** Files of figures that were handed in, as they came: the bytes once, and each time that they came with what became of them. */
const STATEMENTS = [
  `create table file (
     tenant text not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     size integer not null check (size >= 0),
     bytes bytea not null,
     primary key (tenant, sha256)
   )`,
  // Packed already: compressing them again would only cost time.
  'alter table file alter column bytes set storage external',
  `create table filing (
     tenant text not null,
     id uuid not null,
     at timestamptz not null default now(),
     by text,
     kind text not null check (kind in ('form', 'table', 'annex')),
     name text not null check (name <> ''),
     sha256 text not null,
     agency text,
     period text,
     batch integer,
     added integer not null default 0,
     changed integer not null default 0,
     unchanged integer not null default 0,
     wrong integer not null default 0,
     problems jsonb not null default '[]',
     primary key (tenant, id),
     foreign key (tenant, sha256) references file (tenant, sha256),
     foreign key (tenant, batch) references batch (tenant, number),
     check (wrong = 0 or batch is null)
   )`,
  'create unique index filing_of_batch on filing (tenant, batch)',
  'create index filing_newest on filing (tenant, at, id)',
  'create index filing_of_period on filing (tenant, period, agency, at) where agency is not null',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
