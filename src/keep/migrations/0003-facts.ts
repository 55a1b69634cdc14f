import { type Kysely, sql } from 'kysely';

/** What the numbers in the large tables stand for. */
const DICTIONARIES = [
  `create table indicator (
     tenant text not null,
     number integer not null check (number > 0),
     code text not null,
     over_areas text not null check (over_areas in ('sum', 'mean', 'none')),
     weight integer,
     deepest smallint not null check (deepest between 0 and 3),
     primary key (tenant, number),
     unique (tenant, code),
     foreign key (tenant, weight) references indicator (tenant, number),
     check ((over_areas = 'mean') = (weight is not null))
   )`,
  `create table period (
     tenant text not null,
     number integer not null check (number > 0),
     id text not null,
     last_day date not null,
     primary key (tenant, number),
     unique (tenant, id)
   )`,
  `create table breakdown (
     tenant text not null,
     number integer not null check (number > 0),
     text text not null check (text <> ''),
     primary key (tenant, number),
     unique (tenant, text)
   )`,
  `create table plan (
     tenant text not null,
     number integer not null check (number > 0),
     id text not null,
     year integer not null,
     assigned_by text not null,
     resolution text not null,
     signed date,
     version text not null check (version in ('assigned', 'adjusted')),
     kind text not null check (kind in ('plan', 'scenario')),
     title text not null,
     replaces integer,
     primary key (tenant, number),
     unique (tenant, id),
     foreign key (tenant, replaces) references plan (tenant, number)
   )`,
];

/**
 * The ledger. A fact names its batch, indicator, area, period, breakdown (0: the whole) and plan (0: no target) by numbers
 * that the writer looked up under the tenant's lock: a foreign key for each of ten million rows would cost more than all
 * else. The wide columns stand last, so that no room is lost between the narrow ones.
 */
const LEDGER = [
  `create table batch (
     tenant text not null,
     number integer not null check (number > 0),
     at timestamptz not null,
     kind text not null check (kind in ('report', 'form', 'annex', 'table', 'entry', 'api', 'demonstration')),
     title text not null,
     document uuid,
     version integer,
     agency text,
     by text,
     sha256 text,
     added integer not null default 0,
     superseded integer not null default 0,
     unchanged integer not null default 0,
     primary key (tenant, number)
   )`,
  `create table fact (
     indicator integer not null,
     area integer not null,
     period integer not null,
     breakdown integer not null,
     plan integer not null,
     batch integer not null,
     ended_by integer,
     as_of date,
     basis smallint not null,
     decimals smallint not null,
     absence smallint,
     tenant text not null,
     value numeric,
     place text,
     check ((value is null) = (absence is not null)),
     check ((basis = 0) = (plan > 0))
   )`,
  // A page asks for an area and some periods; what comes together lies together.
  `create unique index fact_current on fact (tenant, area, period, indicator, breakdown, plan, basis) where ended_by is null`,
  `create index fact_of_indicator on fact (tenant, indicator, period) where ended_by is null`,
  `create index fact_ended on fact (tenant, area, period, indicator) where ended_by is not null`,
  // What comes together lies together: a batch is found by the ends of its stretch.
  `create index fact_of_batch on fact using brin (batch) with (pages_per_range = 32)`,
];

/** What is reckoned from facts, and made again whenever they change. */
const RECKONED = [
  `create table rollup (
     indicator integer not null,
     area integer not null,
     period integer not null,
     breakdown integer not null,
     plan integer not null,
     basis smallint not null,
     decimals smallint not null,
     missing integer not null check (missing >= 0),
     leaves integer not null check (leaves >= missing),
     tenant text not null,
     total numeric,
     weight numeric,
     slack numeric not null,
     primary key (tenant, indicator, period, breakdown, plan, area)
   )`,
  `create index rollup_of_area on rollup (tenant, area, period)`,
  `create table tree (
     tenant text not null,
     day date not null,
     area integer not null,
     parent integer,
     level smallint not null,
     leaves integer[] not null,
     primary key (tenant, day, area)
   )`,
  `create index tree_parent on tree (tenant, day, parent)`,
  `create index area_valid_from on area (tenant, valid_from)`,
  `create index area_valid_to on area (tenant, valid_to)`,
  `create function forget_tree() returns trigger language plpgsql as $$
   begin
     delete from tree where tenant in (select tenant from changed);
     return null;
   end $$`,
  ...(['insert', 'update', 'delete'] as const).map(
    (act) => `create trigger forget_tree_at_${act} after ${act} on area
      referencing ${act === 'delete' ? 'old' : 'new'} table as changed for each statement execute function forget_tree()`,
  ),
  `create table publication (
     tenant text not null,
     name text not null check (name <> ''),
     batch integer not null,
     at timestamptz not null default now(),
     query jsonb not null,
     rows bytea not null,
     sha256 text not null,
     primary key (tenant, name)
   )`,
];

/** Facts: a ledger that is only added to, the totals over areas, plans, and sets that were published. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...DICTIONARIES, ...LEDGER, ...RECKONED]) await sql.raw(statement).execute(db);
}
