-- Tracking a request: sessions opened with number and code, and the way back for whoever lost the code.
create table sesi_lacak (
  badan_publik_id uuid not null,
  id uuid not null,
  sidik bytea not null,
  permohonan_id uuid not null,
  kode_id uuid not null,
  dibuat_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, kode_id) references kode_akses (badan_publik_id, id),
  check (berlaku_sampai > dibuat_pada)
);
comment on table sesi_lacak is 'Tracking sessions: keyed hash of the cookie, the request, and the code it was opened with. A session whose code was renewed opens nothing; leaving deletes the row';
create index sesi_lacak_berakhir on sesi_lacak (badan_publik_id, berlaku_sampai);
call betang_pasang_rls('sesi_lacak');
grant select, insert, delete on sesi_lacak to betang_app;

create table kode_hilang (
  badan_publik_id uuid not null,
  id uuid not null,
  nomor text not null check (nomor ~ '^\d{4}-\d{6}$'),
  jenis text not null check (jenis in ('email', 'telepon')),
  sidik_kontak bytea,
  permohonan_id uuid,
  dibuat_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  percobaan integer not null default 0 check (percobaan >= 0),
  dipakai_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  check ((sidik_kontak is null) or (permohonan_id is null)),
  check (berlaku_sampai > dibuat_pada)
);
comment on table kode_hilang is 'Wishes for a new access code. Written alike for every number, also one that does not exist; a job compares sidik_kontak (keyed hash of what was typed) with the vault, then forgets it and names the request, or deletes the row. The one-time link is computed from id and a secret outside the database: this table opens nothing';
create index kode_hilang_berakhir on kode_hilang (badan_publik_id, berlaku_sampai);
create index kode_hilang_permohonan on kode_hilang (badan_publik_id, permohonan_id) where permohonan_id is not null;
call betang_pasang_rls('kode_hilang');
grant select, insert, update, delete on kode_hilang to betang_app;
