import { type Kysely, sql } from 'kysely';

/** Documents, their versions as handed in and as read, findings set aside, and corrected particulars. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document (
      tenant text not null,
      id uuid not null,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      corrections jsonb not null default '{}',
      search text not null default '',
      primary key (tenant, id)
    )`.execute(db);
  // The bytes are packed already: compressing them again would only cost time.
  await sql`
    create table version (
      tenant text not null,
      document uuid not null,
      number integer not null check (number > 0),
      file text not null,
      stem text not null,
      size integer not null check (size >= 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes bytea not null,
      handed_in_at timestamptz not null default now(),
      state text not null default 'waiting' check (state in ('waiting', 'reading', 'ready', 'failed')),
      problem text,
      reader text,
      content bytea,
      head jsonb,
      figures integer,
      checked integer,
      findings jsonb,
      told jsonb,
      search text not null default '',
      primary key (tenant, document, number),
      foreign key (tenant, document) references document (tenant, id),
      check (state <> 'ready' or (content is not null and head is not null and findings is not null)),
      check (state <> 'failed' or problem is not null)
    )`.execute(db);
  await sql`alter table version alter column bytes set storage external`.execute(db);
  await sql`alter table version alter column content set storage external`.execute(db);
  await sql`create index version_state on version (tenant, state, handed_in_at) where state in ('waiting', 'reading')`.execute(
    db,
  );
  await sql`create index version_sha256 on version (tenant, sha256)`.execute(db);
  await sql`create index version_stem on version (tenant, stem)`.execute(db);
  await sql`
    create table aside (
      id bigint generated always as identity primary key,
      tenant text not null,
      document uuid not null,
      key text not null,
      reason text not null check (reason <> ''),
      at timestamptz not null default now(),
      undone_at timestamptz,
      foreign key (tenant, document) references document (tenant, id)
    )`.execute(db);
  await sql`create unique index aside_standing on aside (tenant, document, key) where undone_at is null`.execute(db);
  await sql`
    create table correction (
      id bigint generated always as identity primary key,
      tenant text not null,
      document uuid not null,
      field text not null,
      value text,
      at timestamptz not null default now(),
      foreign key (tenant, document) references document (tenant, id)
    )`.execute(db);
}
