-- The catalogue. `informasi` is the head of an item with the card of its published version (a list page reads one row an
-- item); the draft of the next version is mutable beside it; a published version is never changed: select and insert only.
create table informasi (
  badan_publik_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  slug text check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  kerja text not null check (kerja in ('tanpa', 'rancangan', 'diajukan', 'dikembalikan')),
  publik text not null check (publik in ('belum', 'terbit', 'ditarik')),
  versi_terakhir integer not null default 0 check (versi_terakhir >= 0),
  judul text not null,
  ringkasan text not null default '',
  kategori text not null check (kategori in ('berkala', 'serta_merta', 'setiap_saat')),
  tahun integer check (tahun between 1900 and 2200),
  format text[] not null default '{}',
  dokumen_utama_id uuid,
  terbit_pada timestamptz,
  diperbarui_pada timestamptz not null,
  asal_kunci text,
  asal_padanan text,
  asal jsonb,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, slug),
  unique (badan_publik_id, asal_kunci),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  check ((publik = 'belum') = (slug is null)),
  check ((publik = 'belum') = (versi_terakhir = 0))
);
comment on table informasi is 'Item of the Daftar Informasi Publik. judul to diperbarui_pada: card of the last published version, of the draft before there is one. asal_kunci: identifier in the imported list; asal_padanan: natural key for imports without one; asal: the row as last imported, opaque';
create index informasi_terbaru on informasi (badan_publik_id, diperbarui_pada desc, id desc) where publik = 'terbit';
create index informasi_unit on informasi (badan_publik_id, unit_id, diperbarui_pada desc, id desc) where publik = 'terbit';
create index informasi_kategori on informasi (badan_publik_id, kategori, diperbarui_pada desc, id desc) where publik = 'terbit';
create index informasi_tahun on informasi (badan_publik_id, tahun, diperbarui_pada desc, id desc) where publik = 'terbit';
create index informasi_judul on informasi (badan_publik_id, judul, id) where publik = 'terbit';
create index informasi_format on informasi using gin (format) where publik = 'terbit';
create index informasi_kerja on informasi (badan_publik_id, kerja, unit_id, diperbarui_pada) where kerja <> 'tanpa';
create index informasi_asal_padanan on informasi (badan_publik_id, asal_padanan) where asal_padanan is not null;
call betang_pasang_rls('informasi');
grant select, insert, update on informasi to betang_app;

create table informasi_rancangan (
  badan_publik_id uuid not null,
  id uuid not null,
  judul text not null,
  ringkasan text not null default '',
  penjelasan text not null default '',
  penguasa text not null default '',
  penanggung_jawab text not null default '',
  waktu_pembuatan text not null default '',
  tempat_pembuatan text not null default '',
  bentuk text[] not null default '{}' check (bentuk <@ array['softcopy', 'hardcopy']),
  retensi text not null default '',
  retensi_bulan integer check (retensi_bulan > 0),
  kategori text not null check (kategori in ('berkala', 'serta_merta', 'setiap_saat')),
  kewajiban text[] not null default '{}',
  jadwal text check (jadwal in ('bulanan', 'triwulanan', 'semesteran', 'tahunan', 'sesuai_kejadian', 'sekali')),
  periode_dari date,
  periode_sampai date,
  tahun integer check (tahun between 1900 and 2200),
  bahasa text not null default 'id' check (bahasa in ('id', 'en', 'daerah')),
  lisensi text check (lisensi in ('cc-by-4.0', 'cc0-1.0', 'tanpa-hak-cipta')),
  kata_kunci text[] not null default '{}',
  catatan_kembali text,
  diajukan_oleh text,
  diubah_oleh text,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, id) references informasi (badan_publik_id, id),
  check (periode_sampai is null or periode_dari is null or periode_sampai >= periode_dari)
);
comment on table informasi_rancangan is 'Draft of the next version of an item (same id as informasi); kept when thrown away, overwritten by the next draft. catatan_kembali: why PPID Utama returned it';
call betang_pasang_rls('informasi_rancangan');
grant select, insert, update on informasi_rancangan to betang_app;

create table informasi_rancangan_berkas (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  urutan integer not null,
  dokumen_id uuid not null,
  nama text not null check (nama <> '' and nama !~ '[/\\]'),
  judul text not null default '',
  primary key (badan_publik_id, id),
  unique (badan_publik_id, informasi_id, nama),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id)
);
comment on table informasi_rancangan_berkas is 'Files of the draft; nama is the public file name, unique in the item';
create index informasi_rancangan_berkas_dokumen on informasi_rancangan_berkas (badan_publik_id, dokumen_id);
call betang_pasang_rls('informasi_rancangan_berkas');
grant select, insert, update, delete on informasi_rancangan_berkas to betang_app;

create table informasi_rancangan_tautan (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  urutan integer not null,
  judul text not null default '',
  url text not null check (url ~ '^https?://'),
  primary key (badan_publik_id, id),
  unique (badan_publik_id, informasi_id, url),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id)
);
comment on table informasi_rancangan_tautan is 'Links of the draft to where the information lives elsewhere';
call betang_pasang_rls('informasi_rancangan_tautan');
grant select, insert, update, delete on informasi_rancangan_tautan to betang_app;

create table informasi_versi (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  versi integer not null check (versi >= 1),
  unit_id uuid not null,
  judul text not null,
  ringkasan text not null,
  penjelasan text not null,
  penguasa text not null,
  penanggung_jawab text not null,
  waktu_pembuatan text not null,
  tempat_pembuatan text not null,
  bentuk text[] not null check (bentuk <@ array['softcopy', 'hardcopy']),
  retensi text not null,
  retensi_bulan integer check (retensi_bulan > 0),
  kategori text not null check (kategori in ('berkala', 'serta_merta', 'setiap_saat')),
  kewajiban text[] not null,
  jadwal text check (jadwal in ('bulanan', 'triwulanan', 'semesteran', 'tahunan', 'sesuai_kejadian', 'sekali')),
  periode_dari date,
  periode_sampai date,
  tahun integer,
  bahasa text not null check (bahasa in ('id', 'en', 'daerah')),
  lisensi text check (lisensi in ('cc-by-4.0', 'cc0-1.0', 'tanpa-hak-cipta')),
  kata_kunci text[] not null,
  disetujui_oleh text,
  terbit_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, informasi_id, versi),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id)
);
comment on table informasi_versi is 'Every published version, readable for ever; append-only. disetujui_oleh: account that approved, null when it came by import';
create index informasi_versi_terbit on informasi_versi (badan_publik_id, terbit_pada);
create index informasi_versi_kewajiban on informasi_versi using gin (kewajiban);
call betang_pasang_rls('informasi_versi');
grant select, insert on informasi_versi to betang_app;

create table informasi_berkas (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  versi integer not null,
  urutan integer not null,
  dokumen_id uuid not null,
  nama text not null check (nama <> '' and nama !~ '[/\\]'),
  judul text not null default '',
  primary key (badan_publik_id, id),
  unique (badan_publik_id, informasi_id, versi, nama),
  foreign key (badan_publik_id, informasi_id, versi) references informasi_versi (badan_publik_id, informasi_id, versi)
);
comment on table informasi_berkas is 'Files of a published version; the public address is item, version and nama. Append-only';
create index informasi_berkas_dokumen on informasi_berkas (badan_publik_id, dokumen_id);
call betang_pasang_rls('informasi_berkas');
grant select, insert on informasi_berkas to betang_app;

create table informasi_tautan (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  versi integer not null,
  urutan integer not null,
  judul text not null default '',
  url text not null check (url ~ '^https?://'),
  primary key (badan_publik_id, id),
  unique (badan_publik_id, informasi_id, versi, url),
  foreign key (badan_publik_id, informasi_id, versi) references informasi_versi (badan_publik_id, informasi_id, versi)
);
comment on table informasi_tautan is 'Links of a published version. Append-only';
call betang_pasang_rls('informasi_tautan');
grant select, insert on informasi_tautan to betang_app;

create table informasi_penarikan (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  versi integer not null,
  dasar text not null check (dasar in ('keliru', 'digantikan', 'tidak_berlaku', 'data_pribadi', 'dikecualikan', 'lainnya')),
  alasan text not null check (alasan <> ''),
  ditarik_oleh text not null,
  ditarik_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, informasi_id, versi) references informasi_versi (badan_publik_id, informasi_id, versi)
);
comment on table informasi_penarikan is 'Withdrawals with their reason, shown on the page that stays. Append-only';
create index informasi_penarikan_informasi on informasi_penarikan (badan_publik_id, informasi_id, ditarik_pada desc);
call betang_pasang_rls('informasi_penarikan');
grant select, insert on informasi_penarikan to betang_app;

create table informasi_hitungan (
  badan_publik_id uuid not null,
  unit_id uuid not null,
  kategori text not null,
  tahun integer not null,
  format text[] not null,
  jumlah integer not null check (jumlah >= 0),
  primary key (badan_publik_id, unit_id, kategori, tahun, format)
);
comment on table informasi_hitungan is 'Published items counted per unit, category, year (0: none) and set of formats: totals and filter counts of the list are sums over it. Written with each publication; can be recomputed from informasi';
call betang_pasang_rls('informasi_hitungan');
grant select, insert, update, delete on informasi_hitungan to betang_app;

create table informasi_impor (
  badan_publik_id uuid not null,
  id uuid not null,
  unit_id uuid,
  nama_berkas text not null,
  sha256 text not null,
  ukuran bigint not null,
  lembar text,
  pemetaan jsonb not null,
  opsi jsonb not null,
  keadaan text not null check (keadaan in ('diunggah', 'diperiksa', 'antre', 'berjalan', 'selesai', 'gagal')),
  dibaca integer not null default 0,
  jumlah_baris integer not null default 0,
  dibuat integer not null default 0,
  diperbarui integer not null default 0,
  tetap integer not null default 0,
  galat text,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  selesai_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id)
);
comment on table informasi_impor is 'One import in the browser: the uploaded list, how its columns are read, and how far it is';
create index informasi_impor_oleh on informasi_impor (badan_publik_id, dibuat_oleh, dibuat_pada desc);
call betang_pasang_rls('informasi_impor');
grant select, insert, update on informasi_impor to betang_app;

create table informasi_impor_tolak (
  badan_publik_id uuid not null,
  id uuid not null,
  impor_id uuid not null,
  baris integer not null,
  kolom text not null default '',
  alasan text not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, impor_id, baris, kolom),
  foreign key (badan_publik_id, impor_id) references informasi_impor (badan_publik_id, id)
);
comment on table informasi_impor_tolak is 'Rows that an import refused, with row, column and reason; unique per row and column, so that a repeated job adds nothing';
call betang_pasang_rls('informasi_impor_tolak');
grant select, insert, delete on informasi_impor_tolak to betang_app;
