import { type Kysely, sql } from 'kysely';

/** What people decided of figures that were proposed as facts, and what they said instead. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table decision (
      id bigint generated always as identity primary key,
      tenant text not null,
      document uuid not null,
      version integer not null,
      figure text not null,
      verdict text not null check (verdict in ('accepted', 'refused')),
      indicator text,
      area text,
      period text,
      breakdown text,
      basis text,
      plan text,
      issuer text,
      subject text,
      unit text not null,
      corrected boolean not null,
      batch integer,
      at timestamptz not null default now(),
      undone_at timestamptz,
      foreign key (tenant, document, version) references version (tenant, document, number),
      check (verdict = 'refused' or (indicator is not null and area is not null and period is not null
        and breakdown is not null and basis is not null and batch is not null))
    )`.execute(db);
  await sql`create unique index decision_standing on decision (tenant, document, version, figure)
    where undone_at is null`.execute(db);
  await sql`create index decision_remembered on decision (tenant, issuer, id)
    where undone_at is null and corrected`.execute(db);
}
