-- A database as the first schema left it, with rows of each kind. Never edited: later programs must bring it up.
create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer not null default 0);
insert into kysely_migration values ('0001-documents', '2026-11-21T08:00:00.000Z');
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
