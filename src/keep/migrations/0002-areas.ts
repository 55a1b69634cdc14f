import { type Kysely, sql } from 'kysely';

/** Areas in time and what became of them. `number` stands for an area in the large tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table area (
      tenant text not null,
      number integer not null check (number > 0),
      id text not null,
      code text not null,
      level text not null check (level in ('nation', 'province', 'district', 'commune')),
      name text not null,
      parent integer,
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      search text not null default '',
      primary key (tenant, number),
      unique (tenant, id),
      unique (tenant, code, valid_from),
      foreign key (tenant, parent) references area (tenant, number)
    )`.execute(db);
  await sql`create index area_parent on area (tenant, parent)`.execute(db);
  await sql`
    create table succession (
      tenant text not null,
      old integer not null,
      new integer not null,
      since date not null,
      land text not null check (land in ('whole', 'part')),
      people text not null check (people in ('whole', 'part')),
      land_share numeric check (land_share between 0 and 1),
      people_share numeric check (people_share between 0 and 1),
      primary key (tenant, old, new),
      foreign key (tenant, old) references area (tenant, number),
      foreign key (tenant, new) references area (tenant, number)
    )`.execute(db);
  await sql`create index succession_new on succession (tenant, new)`.execute(db);
}
