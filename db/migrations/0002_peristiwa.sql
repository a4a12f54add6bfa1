-- The ledger. Append-only by privilege: the app may select and insert, nothing else.
create table peristiwa (
  badan_publik_id uuid not null,
  id uuid not null,
  berkas_jenis text not null,
  berkas_id uuid not null,
  urutan integer not null check (urutan >= 1),
  jenis text not null,
  versi integer not null,
  aktor_jenis text not null check (aktor_jenis in ('petugas', 'pemohon', 'publik', 'sistem', 'impor')),
  aktor_id text,
  pada text not null check (pada ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'),
  data text not null,
  hash_sebelum text not null,
  hash text not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, berkas_jenis, berkas_id, urutan)
);
comment on table peristiwa is 'Every change of a case or an item, one row, never updated or deleted. data is RFC 8785 text; hash covers exactly these bytes and hash_sebelum';
create index peristiwa_jenis on peristiwa (badan_publik_id, jenis, pada);
create index peristiwa_pada on peristiwa (badan_publik_id, pada);
call betang_pasang_rls('peristiwa');
grant select, insert on peristiwa to betang_app;

create table peristiwa_kepala (
  badan_publik_id uuid not null,
  berkas_jenis text not null,
  berkas_id uuid not null,
  urutan integer not null,
  hash text not null,
  primary key (badan_publik_id, berkas_jenis, berkas_id)
);
comment on table peristiwa_kepala is 'Head of each chain, locked while an event is appended; after the last published root, verify compares with it';
call betang_pasang_rls('peristiwa_kepala');
grant select, insert, update on peristiwa_kepala to betang_app;

create table peristiwa_akar (
  badan_publik_id uuid not null,
  id uuid not null,
  tanggal date not null,
  akar text not null,
  berkas integer not null,
  peristiwa integer not null,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, tanggal)
);
comment on table peristiwa_akar is 'Daily root: SHA-256 over the sorted list of all chain heads of the body; published';
call betang_pasang_rls('peristiwa_akar');
grant select, insert on peristiwa_akar to betang_app;

create table peristiwa_akar_kepala (
  badan_publik_id uuid not null,
  akar_id uuid not null,
  berkas_jenis text not null,
  berkas_id uuid not null,
  urutan integer not null,
  hash text not null,
  primary key (badan_publik_id, akar_id, berkas_jenis, berkas_id),
  foreign key (badan_publik_id, akar_id) references peristiwa_akar (badan_publik_id, id)
);
comment on table peristiwa_akar_kepala is 'Heads that changed since the root before; the full list of a root is the last row of each chain up to it';
call betang_pasang_rls('peristiwa_akar_kepala');
grant select, insert on peristiwa_akar_kepala to betang_app;
