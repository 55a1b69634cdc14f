import { type Kysely, sql } from 'kysely';

/** What clerks wrote beside the figures of a sheet, with the batch that it came with. `periods`: the row's own first. */
const STATEMENTS = [
  `create table remark (
     tenant text not null,
     batch integer not null,
     place text not null,
     indicator text not null,
     area text not null,
     breakdown text not null,
     periods text[] not null check (cardinality(periods) > 0),
     label text not null,
     text text not null check (text <> ''),
     primary key (tenant, batch, place),
     foreign key (tenant, batch) references batch (tenant, number)
   )`,
  'create index remark_of on remark (tenant, area, indicator)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
