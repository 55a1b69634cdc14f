-- A database as the eighth schema left it, with rows of each kind, facts, decisions on proposals, a report, a remark, a file and a set that is shown. Never edited: later programs must bring it up.
create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer not null default 0);
insert into kysely_migration values ('0001-documents', '2026-11-21T08:00:00.000Z'), ('0002-areas', '2026-11-21T09:00:00.000Z'), ('0003-facts', '2026-11-21T09:00:00.001Z'), ('0004-proposals', '2026-11-21T09:00:00.002Z'), ('0005-reports', '2026-11-21T23:00:00.000Z'), ('0006-remarks', '2026-11-22T00:18:00.000Z'), ('0007-filings', '2026-11-22T00:28:00.000Z'), ('0008-published', '2026-11-22T01:30:00.000Z');
insert into kysely_migration_lock values ('migration_lock', 0);

create table document (
  tenant text not null,
  id uuid not null,
  made_at timestamptz not null default now(),
  deleted_at timestamptz,
  corrections jsonb not null default '{}',
  search text not null default '',
  primary key (tenant, id)
);
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
);
alter table version alter column bytes set storage external;
alter table version alter column content set storage external;
create index version_state on version (tenant, state, handed_in_at) where state in ('waiting', 'reading');
create index version_sha256 on version (tenant, sha256);
create index version_stem on version (tenant, stem);
create table aside (
  id bigint generated always as identity primary key,
  tenant text not null,
  document uuid not null,
  key text not null,
  reason text not null check (reason <> ''),
  at timestamptz not null default now(),
  undone_at timestamptz,
  foreign key (tenant, document) references document (tenant, id)
);
create unique index aside_standing on aside (tenant, document, key) where undone_at is null;
create table correction (
  id bigint generated always as identity primary key,
  tenant text not null,
  document uuid not null,
  field text not null,
  value text,
  at timestamptz not null default now(),
  foreign key (tenant, document) references document (tenant, id)
);

insert into document (tenant, id, corrections, search) values
  ('local', '11111111-1111-4111-8111-111111111111', '{"area": "xã Đầu Nguồn"}', 'xa dau nguon'),
  ('local', '22222222-2222-4222-8222-222222222222', '{}', '');
insert into version (tenant, document, number, file, stem, size, sha256, bytes, state, reader, content, head, figures, checked, findings, told, search) values
  ('local', '11111111-1111-4111-8111-111111111111', 1, 'Báo cáo.txt', 'bao cao', 3,
   'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc', 'ready', 'r1', '\x1f8b',
   '{"area": "xã Na", "title": "Tình hình"}', 12, 7, '[["k1", "error"]]',
   '[{"key": "k1", "loose": "l1", "code": "sum", "rule": "sum", "severity": "error", "message": "Tổng không khớp."}]', 'bao cao.txt tinh hinh xa na');
insert into version (tenant, document, number, file, stem, size, sha256, bytes) values
  ('local', '22222222-2222-4222-8222-222222222222', 1, 'b.docx', 'b', 3,
   'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc');
insert into aside (tenant, document, key, reason) values ('local', '11111111-1111-4111-8111-111111111111', 'k1', 'Đã hỏi đơn vị');
insert into correction (tenant, document, field, value) values ('local', '11111111-1111-4111-8111-111111111111', 'area', 'xã Đầu Nguồn');

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
);
create index area_parent on area (tenant, parent);
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
);
create index succession_new on succession (tenant, new);
create table indicator (
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
);
create table period (
  tenant text not null,
  number integer not null check (number > 0),
  id text not null,
  last_day date not null,
  primary key (tenant, number),
  unique (tenant, id)
);
create table breakdown (
  tenant text not null,
  number integer not null check (number > 0),
  text text not null check (text <> ''),
  primary key (tenant, number),
  unique (tenant, text)
);
create table plan (
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
);
create table batch (
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
);
create table fact (
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
);
create unique index fact_current on fact (tenant, area, period, indicator, breakdown, plan, basis) where ended_by is null;
create index fact_of_indicator on fact (tenant, indicator, period) where ended_by is null;
create index fact_ended on fact (tenant, area, period, indicator) where ended_by is not null;
create index fact_of_batch on fact using brin (batch) with (pages_per_range = 32);
create table rollup (
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
);
create index rollup_of_area on rollup (tenant, area, period);
create table tree (
  tenant text not null,
  day date not null,
  area integer not null,
  parent integer,
  level smallint not null,
  leaves integer[] not null,
  primary key (tenant, day, area)
);
create index tree_parent on tree (tenant, day, parent);
create index area_valid_from on area (tenant, valid_from);
create index area_valid_to on area (tenant, valid_to);
create function forget_tree() returns trigger language plpgsql as $$
  begin
  delete from tree where tenant in (select tenant from changed);
  return null;
end $$;
create trigger forget_tree_at_insert after insert on area
referencing new table as changed for each statement execute function forget_tree();
create trigger forget_tree_at_update after update on area
referencing new table as changed for each statement execute function forget_tree();
create trigger forget_tree_at_delete after delete on area
referencing old table as changed for each statement execute function forget_tree();
create table publication (
  tenant text not null,
  name text not null check (name <> ''),
  batch integer not null,
  at timestamptz not null default now(),
  query jsonb not null,
  rows bytea not null,
  sha256 text not null,
  primary key (tenant, name)
);

insert into area (tenant, number, id, code, level, name, parent, valid_from, valid_to, search) values
  ('local', '1', 'VN@1900-01-01', 'VN', 'nation', 'Nơi VN', NULL, '1900-01-01', NULL, ''),
  ('local', '2', '11@1900-01-01', '11', 'province', 'Nơi 11', '1', '1900-01-01', NULL, ''),
  ('local', '3', '101@1900-01-01', '101', 'district', 'Nơi 101', '2', '1900-01-01', NULL, ''),
  ('local', '4', '10101@1900-01-01', '10101', 'commune', 'Nơi 10101', '3', '1900-01-01', NULL, ''),
  ('local', '5', '10102@1900-01-01', '10102', 'commune', 'Nơi 10102', '3', '1900-01-01', NULL, '');
insert into indicator (tenant, number, code, over_areas, weight, deepest) values
  ('local', '1', 'rice.sown-area', 'sum', NULL, '3'),
  ('local', '2', 'rice.yield', 'mean', '1', '3');
insert into period (tenant, number, id, last_day) values
  ('local', '1', '2025', '2025-12-31'),
  ('local', '2', '2025-06', '2025-06-30');
insert into breakdown (tenant, number, text) values
  ('local', '1', 'season=x');
insert into plan (tenant, number, id, year, assigned_by, resolution, signed, version, kind, title, replaces) values
  ('local', '1', 'p1', '2025', 'HĐND tỉnh', 'Nghị quyết số 45/NQ-HĐND', '2024-12-09', 'assigned', 'plan', 'Kế hoạch 2025', NULL);
insert into batch (tenant, number, at, kind, title, document, version, agency, by, sha256, added, superseded, unchanged) values
  ('local', '1', '2026-11-22 02:00:17.569+07', 'entry', 'Nhập tay', NULL, NULL, 'xã Đầu Nguồn', NULL, NULL, '6', '0', '0'),
  ('local', '2', '2026-11-22 02:00:17.659+07', 'entry', 'Nhập tay', NULL, NULL, 'xã Đầu Nguồn', NULL, NULL, '1', '1', '0');
insert into fact (indicator, area, period, breakdown, plan, batch, ended_by, as_of, basis, decimals, absence, tenant, value, place) values
  ('1', '5', '2', '0', '0', '1', NULL, NULL, '3', '1', NULL, 'local', '2.5', 'B4'),
  ('2', '4', '2', '0', '0', '1', NULL, NULL, '3', '1', NULL, 'local', '50.0', 'B4'),
  ('2', '5', '2', '0', '0', '1', NULL, NULL, '3', '1', NULL, 'local', '60.0', 'B4'),
  ('1', '4', '1', '0', '1', '1', NULL, NULL, '0', '1', NULL, 'local', '9.0', 'B4'),
  ('1', '5', '2', '1', '0', '1', NULL, NULL, '3', '1', '0', 'local', NULL, 'B4'),
  ('1', '4', '2', '0', '0', '1', '2', NULL, '3', '1', NULL, 'local', '1.5', 'B4'),
  ('1', '4', '2', '0', '0', '2', NULL, '2025-06-30', '3', '1', NULL, 'local', '3.5', 'B4');
insert into rollup (indicator, area, period, breakdown, plan, basis, decimals, missing, leaves, tenant, total, weight, slack) values
  ('1', '3', '1', '0', '1', '0', '1', '1', '2', 'local', '9.0', NULL, '0.05'),
  ('1', '3', '2', '1', '0', '3', '0', '1', '2', 'local', '0', NULL, '0'),
  ('1', '2', '1', '0', '1', '0', '1', '1', '2', 'local', '9.0', NULL, '0.05'),
  ('1', '2', '2', '1', '0', '3', '0', '1', '2', 'local', '0', NULL, '0'),
  ('1', '1', '1', '0', '1', '0', '1', '1', '2', 'local', '9.0', NULL, '0.05'),
  ('1', '1', '2', '1', '0', '3', '0', '1', '2', 'local', '0', NULL, '0'),
  ('1', '3', '2', '0', '0', '3', '1', '0', '2', 'local', '6.0', NULL, '0.10'),
  ('1', '2', '2', '0', '0', '3', '1', '0', '2', 'local', '6.0', NULL, '0.10'),
  ('1', '1', '2', '0', '0', '3', '1', '0', '2', 'local', '6.0', NULL, '0.10'),
  ('2', '3', '2', '0', '0', '3', '1', '0', '2', 'local', '325.00', '6.0', '0.10'),
  ('2', '2', '2', '0', '0', '3', '1', '0', '2', 'local', '325.00', '6.0', '0.10'),
  ('2', '1', '2', '0', '0', '3', '1', '0', '2', 'local', '325.00', '6.0', '0.10');
insert into tree (tenant, day, area, parent, level, leaves) values
  ('local', '1900-01-01', '3', '2', '2', '{0,1,2}'),
  ('local', '1900-01-01', '5', '3', '3', '{0,0,1}'),
  ('local', '1900-01-01', '4', '3', '3', '{0,0,1}'),
  ('local', '1900-01-01', '2', '1', '1', '{1,1,2}'),
  ('local', '1900-01-01', '1', NULL, '0', '{1,1,2}');
insert into publication (tenant, name, batch, at, query, rows, sha256) values
  ('local', 'Niên giám 2025', '2', '2026-11-22 02:00:17.746653+07', '{}', E'\\x1f8b0800000000000003cd95d14ac3301486ef7d8cff3a2d49b7561610c407d03befcfdab805b37434dda60cdf5db2317452b59564b5370da434dfc7f9cfc91eda56baa4b66e20d1e852a5aeded9841a456038bc2404175cdc8a19e7091709176058ab46d71524329ee56098378a9eab7a6721e1b70df9d5da7f3a27a71d245a6a16aa05c396cc46416296723054aad42b320e5230d0dc295b2a48bb318681dcc3d369bd36e43770373dfcb32d9790e2ed6a1fc420e1c57712c7d34f1254b61b329f242669de4be2744c32e1e896c986c8645164b29e32812a324cc22972b5bd79e92973dced7681addba5b60bfc55e8552b535d225e398fd4241d06713255c432e808d5e37db8297506bcd2cef9bcf8b551b4550e323b9f64bd831f709246630c39ee6341fe58ece179edc6e49d9845a87aff23ccc0032c16e7c0aaf7bd343e70f9af218d56fb91610726e082b45f2eab113b3f9fa6a2f0cf752fd2119b7f28e988fd7f86fa0ea18f1987930c0000', 'd730c1f64303d1065811f4e8910699aae21af9c4e09dee06fda34ccea82659df');

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
);
create unique index decision_standing on decision (tenant, document, version, figure) where undone_at is null;
create index decision_remembered on decision (tenant, issuer, id) where undone_at is null and corrected;
insert into decision (tenant, document, version, figure, verdict, indicator, area, period, breakdown, basis, plan, issuer, subject, unit, corrected, batch) values
  ('local', '11111111-1111-4111-8111-111111111111', 1, 'f3', 'accepted', 'rice.sown-area', '10101@1900-01-01', '2025-06', '', 'actual', null, 'UBND xã Đầu Nguồn', 'lúa', 'ha', false, 1),
  ('local', '11111111-1111-4111-8111-111111111111', 1, 'f4', 'refused', null, null, null, null, null, null, 'UBND xã Đầu Nguồn', 'ngô', 'ha', true, null);


create table person (
  tenant text not null,
  name text not null check (name <> ''),
  at timestamptz not null default now(),
  primary key (tenant)
);
create table report (
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
);
create index report_newest on report (tenant, changed_at) where deleted_at is null;
create table report_version (
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
);
create table report_signed (
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
);
create table report_returned (
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
);
create table report_contribution (
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
);
create index report_contribution_of on report_contribution (tenant, report, at);
alter table report alter column body set storage external;
alter table report_version alter column body set storage external;
alter table report_version alter column "values" set storage external;
alter table report_signed alter column bytes set storage external;
alter table report_returned alter column bytes set storage external;
insert into person (tenant, name) values ('local', 'Người thử');
insert into report (tenant, id, outline, title, area, period, changed_by, body) values
  ('local', '22222222-2222-4222-8222-222222222222', 'thu', 'Báo cáo thử', '11@1900-01-01', '2025-06', 'Người thử', '\x1f8b0800000000000203abae050043bfa6a302000000');
insert into report_version (tenant, report, number, revision, by, what, batch, body) values
  ('local', '22222222-2222-4222-8222-222222222222', 1, 1, 'Người thử', 'made', 2, '\x1f8b0800000000000203abae050043bfa6a302000000');
insert into report_returned (tenant, id, report, version, file, by, sha256, bytes) values
  ('local', '33333333-3333-4333-8333-333333333333', '22222222-2222-4222-8222-222222222222', 1, 'sua.docx', 'Người thử',
   'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', '\x616263');

create table remark (
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
);
create index remark_of on remark (tenant, area, indicator);
insert into remark (tenant, batch, place, indicator, area, breakdown, periods, label, text) values
  ('local', 2, 'Biểu!J7', 'rice.sown-area', '10101@1900-01-01', '', '{2025-06}', 'Lúa', 'Gieo thêm sau lũ');

create table file (
  tenant text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size >= 0),
  bytes bytea not null,
  primary key (tenant, sha256)
);
alter table file alter column bytes set storage external;
create table filing (
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
);
create unique index filing_of_batch on filing (tenant, batch);
create index filing_newest on filing (tenant, at, id);
create index filing_of_period on filing (tenant, period, agency, at) where agency is not null;
insert into file (tenant, sha256, size, bytes) values
  ('local', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 3, '\x616263');
insert into filing (tenant, id, by, kind, name, sha256, agency, period, batch, added, changed) values
  ('local', '44444444-4444-4444-8444-444444444444', 'Người thử', 'form', 'bieu.xlsx',
   'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', '10101@1900-01-01', '2025-06', 2, 0, 1);

alter table publication add column by text, add column facts integer, add column shown jsonb;
create index publication_newest on publication (tenant, at);
update publication set by = 'Người thử', facts = 14,
  shown = '{"area": "11@1900-01-01", "period": "2025-06", "sector": null}' where name = 'Niên giám 2025';
