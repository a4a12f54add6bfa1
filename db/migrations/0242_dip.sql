-- The Daftar Informasi Publik as a legal act (Perki 1/2021 Pasal 45): PPID Utama draws up what is published, Atasan PPID approves, PPID
-- decides with number and date. A row of the list points at a published version, which never changes.
create table dip (
  badan_publik_id uuid not null,
  id uuid not null,
  per date not null,
  keadaan text not null check (keadaan in ('disusun', 'diajukan', 'disetujui', 'ditetapkan', 'dibatalkan')),
  jumlah integer not null check (jumlah >= 0),
  nomor text check (nomor <> ''),
  tanggal date,
  catatan text not null default '',
  disusun_oleh text not null,
  disusun_pada timestamptz not null,
  disetujui_oleh text,
  disetujui_pada timestamptz,
  ditetapkan_oleh text,
  ditetapkan_pada timestamptz,
  pdf_sha256 text,
  pdf_ukuran bigint,
  pdf_galat text,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, nomor),
  check ((keadaan = 'ditetapkan') = (nomor is not null and tanggal is not null and ditetapkan_pada is not null)),
  check (keadaan not in ('disetujui', 'ditetapkan') or disetujui_oleh is not null)
);
comment on table dip is 'Decision on the public information list: per is the day whose published items it holds, catatan why Atasan PPID gave it back';
create unique index dip_satu_berjalan on dip (badan_publik_id) where keadaan in ('disusun', 'diajukan', 'disetujui');
create index dip_ditetapkan on dip (badan_publik_id, tanggal desc) where keadaan = 'ditetapkan';
call betang_pasang_rls('dip');
grant select, insert, update on dip to betang_app;

create table dip_baris (
  badan_publik_id uuid not null,
  dip_id uuid not null,
  urutan integer not null check (urutan >= 1),
  informasi_id uuid not null,
  versi integer not null,
  primary key (badan_publik_id, dip_id, urutan),
  unique (badan_publik_id, dip_id, informasi_id),
  foreign key (badan_publik_id, dip_id) references dip (badan_publik_id, id),
  foreign key (badan_publik_id, informasi_id, versi) references informasi_versi (badan_publik_id, informasi_id, versi)
);
comment on table dip_baris is 'Rows of a decided or proposed list, in its order. Append-only';
call betang_pasang_rls('dip_baris');
grant select, insert on dip_baris to betang_app;
