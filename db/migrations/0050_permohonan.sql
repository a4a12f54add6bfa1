-- Requests. Who asks lies sealed in brankas, what is asked in permohonan_butir, what happened in peristiwa; the row of
-- permohonan is the projection of its events that lists and queues read.

create table orang (
  badan_publik_id uuid not null,
  id uuid not null,
  kunci bytea,
  kunci_induk text not null,
  dibuat_pada timestamptz not null,
  dihapus_pada timestamptz,
  primary key (badan_publik_id, id),
  check ((kunci is null) = (dihapus_pada is not null))
);
comment on table orang is 'One row per requester or proxy: only the person''s key, wrapped by the master key kunci_induk (fingerprint). Without the key everything sealed for the person is unreadable for ever, backups included';
call betang_pasang_rls('orang');
grant select, insert, update on orang to betang_app;

create table brankas (
  badan_publik_id uuid not null,
  id uuid not null,
  orang_id uuid not null,
  kolom text not null check (kolom in ('nama', 'alamat', 'telepon', 'email', 'pekerjaan', 'nik', 'nomor_pengesahan', 'empat_akhir', 'tujuan')),
  isi bytea not null,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, orang_id, kolom),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id)
);
comment on table brankas is 'Sealed identity, one row a column: AES-256-GCM under the person''s key, bound to body, person and column';
call betang_pasang_rls('brankas');
grant select, insert, update, delete on brankas to betang_app;

create table brankas_lampiran (
  badan_publik_id uuid not null,
  id uuid not null,
  orang_id uuid not null,
  jenis text not null check (jenis in ('ktp', 'akta_pengesahan', 'surat_kuasa', 'ktp_pemberi_kuasa')),
  mime text not null check (mime in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  ukuran integer not null check (ukuran > 0),
  isi bytea not null,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id)
);
comment on table brankas_lampiran is 'Sealed copies of papers. In the database and not in the file store: they go with the person''s key, are small, and never touch a disk unsealed';
create index brankas_lampiran_orang on brankas_lampiran (badan_publik_id, orang_id);
call betang_pasang_rls('brankas_lampiran');
grant select, insert, delete on brankas_lampiran to betang_app;

create table nomor_urut (
  badan_publik_id uuid not null,
  jenis text not null check (jenis in ('permohonan', 'keberatan', 'sengketa')),
  tahun integer not null check (tahun between 2000 and 2999),
  terakhir integer not null check (terakhir >= 1),
  primary key (badan_publik_id, jenis, tahun)
);
comment on table nomor_urut is 'Last number given per body, kind and year; the row is locked while the next one is given, so no number is given twice and none is lost by a rollback';
call betang_pasang_rls('nomor_urut');
grant select, insert, update on nomor_urut to betang_app;

create table permohonan (
  badan_publik_id uuid not null,
  id uuid not null,
  nomor text not null check (nomor ~ '^\d{4}-\d{6}$'),
  orang_id uuid not null,
  kuasa_orang_id uuid,
  jenis_pemohon text not null check (jenis_pemohon in ('perorangan', 'badan_hukum', 'kelompok')),
  kanal text not null check (kanal in ('web', 'api', 'datang_langsung', 'surat', 'email', 'telepon', 'whatsapp', 'media_sosial', 'lapor', 'impor')),
  mundur_alasan text check (mundur_alasan in ('surat_tiba_lebih_dulu', 'pesan_tiba_lebih_dulu', 'diterima_unit_lain', 'dicatat_di_kertas_dulu', 'gangguan_sistem')),
  mundur_catatan text not null default '',
  sasaran text not null check (sasaran in ('unit', 'golongan', 'tidak_tahu')),
  sasaran_golongan text,
  cara_memperoleh text not null check (cara_memperoleh in ('melihat', 'salinan')),
  bentuk text check (bentuk in ('softcopy', 'hardcopy')),
  format text not null default '',
  cara_mengirim text check (cara_mengirim in ('unduh', 'email', 'ambil', 'pos', 'kurir', 'faksimili')),
  kabari_lewat text not null check (kabari_lewat in ('halaman', 'email', 'sms', 'whatsapp', 'telepon', 'surat')),
  bantuan text[] not null default '{}' check (bantuan <@ array['dibacakan', 'huruf_besar', 'bahasa_isyarat', 'braille', 'pendamping', 'kursi_roda', 'diisikan_petugas']),
  bahasa text not null default 'id' check (bahasa in ('id', 'en')),
  keadaan text not null check (keadaan in ('diajukan', 'terdaftar', 'tidak_lengkap', 'tidak_ditindaklanjuti', 'lengkap', 'diproses', 'diperpanjang', 'uji_konsekuensi', 'notif_bukan_penguasa', 'notif_belum_dikuasai', 'dikabulkan', 'dikabulkan_sebagian', 'ditolak', 'menunggu_pembayaran', 'selesai', 'dicabut')),
  hasil text check (hasil in ('dikabulkan', 'dikabulkan_sebagian', 'ditolak', 'bukan_penguasa', 'belum_dikuasai', 'sudah_tersedia')),
  kurang text[] not null default '{}' check (kurang <@ array['nama', 'alamat', 'kontak', 'rincian', 'tujuan', 'cara_memperoleh', 'cara_mengirim', 'nik', 'nomor_pengesahan', 'ktp', 'akta_pengesahan', 'surat_kuasa', 'ktp_pemberi_kuasa']),
  diterima_pada timestamptz not null,
  dicatat_pada timestamptz not null,
  dicatat_oleh uuid,
  jatuh_tempo date,
  berakhir_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, nomor),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id),
  foreign key (badan_publik_id, kuasa_orang_id) references orang (badan_publik_id, id),
  check ((sasaran = 'golongan') = (sasaran_golongan is not null)),
  check (diterima_pada <= dicatat_pada)
);
comment on table permohonan is 'One request, as its events have left it (a test replays them). diterima_pada: the legal receipt; dicatat_pada: when it was entered; kurang: what the law still asks for; jatuh_tempo: earliest running due date, for sorting only';
create index permohonan_antrean on permohonan (badan_publik_id, keadaan, jatuh_tempo, id);
create index permohonan_diterima on permohonan (badan_publik_id, diterima_pada desc, id desc);
create index permohonan_orang on permohonan (badan_publik_id, orang_id);
call betang_pasang_rls('permohonan');
grant select, insert, update on permohonan to betang_app;

create table permohonan_butir (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  urutan integer not null check (urutan >= 1),
  rincian text not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, permohonan_id, urutan),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id)
);
comment on table permohonan_butir is 'What is asked, item by item: the part of a request that routed units see';
call betang_pasang_rls('permohonan_butir');
grant select, insert, update on permohonan_butir to betang_app;

create table permohonan_sasaran (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  unit_id uuid not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, permohonan_id, unit_id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id)
);
comment on table permohonan_sasaran is 'Units the citizen named; a wish, not yet a task';
call betang_pasang_rls('permohonan_sasaran');
grant select, insert on permohonan_sasaran to betang_app;

create table bukti_kelengkapan (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  kolom text not null check (kolom in ('nik', 'nomor_pengesahan', 'ktp', 'akta_pengesahan', 'surat_kuasa', 'ktp_pemberi_kuasa')),
  cara text not null check (cara in ('salinan', 'diperlihatkan')),
  lampiran_id uuid,
  petugas_id uuid,
  pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  check (cara <> 'diperlihatkan' or petugas_id is not null)
);
comment on table bukti_kelengkapan is 'Papers supplied or shown: kind, way, officer, time. The last four digits of a shown card lie sealed (brankas.empat_akhir)';
create index bukti_kelengkapan_permohonan on bukti_kelengkapan (badan_publik_id, permohonan_id);
call betang_pasang_rls('bukti_kelengkapan');
grant select, insert on bukti_kelengkapan to betang_app;

create table tugas_unit (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  unit_id uuid not null,
  keadaan text not null check (keadaan in ('menunggu', 'dijawab', 'nihil', 'bukan_kami', 'ditarik')),
  batas date not null,
  arahan text not null default '',
  jawaban text not null default '',
  saran_unit_id uuid,
  dibuat_oleh uuid,
  dibuat_pada timestamptz not null,
  dijawab_oleh uuid,
  dijawab_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  foreign key (badan_publik_id, saran_unit_id) references unit (badan_publik_id, id),
  check ((keadaan in ('dijawab', 'nihil', 'bukan_kami')) = (dijawab_pada is not null))
);
comment on table tugas_unit is 'Child task of a request to one unit with its internal date. Shows question, format and date, never the asker. saran_unit_id: whom a unit names that says "bukan kami"';
create unique index tugas_unit_satu_terbuka on tugas_unit (badan_publik_id, permohonan_id, unit_id) where keadaan = 'menunggu';
create index tugas_unit_antrean on tugas_unit (badan_publik_id, unit_id, keadaan, batas);
create index tugas_unit_permohonan on tugas_unit (badan_publik_id, permohonan_id);
call betang_pasang_rls('tugas_unit');
grant select, insert, update on tugas_unit to betang_app;

create table tugas_unit_berkas (
  badan_publik_id uuid not null,
  id uuid not null,
  tugas_id uuid not null,
  dokumen_id uuid not null,
  nama text not null check (nama <> '' and nama !~ '[/\\]'),
  ditambah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, tugas_id, dokumen_id),
  foreign key (badan_publik_id, tugas_id) references tugas_unit (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id)
);
comment on table tugas_unit_berkas is 'Files a unit adds to its answer';
call betang_pasang_rls('tugas_unit_berkas');
grant select, insert, delete on tugas_unit_berkas to betang_app;

create table permohonan_penyerahan (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  dokumen_id uuid not null,
  nama text not null check (nama <> '' and nama !~ '[/\\]'),
  diserahkan_pada timestamptz not null,
  tersedia_sampai timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, permohonan_id, dokumen_id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id)
);
comment on table permohonan_penyerahan is 'Files given to the requester, by expiring link, until tersedia_sampai';
call betang_pasang_rls('permohonan_penyerahan');
grant select, insert, update on permohonan_penyerahan to betang_app;

create table kode_akses (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  sidik bytea not null,
  dibuat_pada timestamptz not null,
  dimatikan_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id)
);
comment on table kode_akses is 'Access codes, only as keyed hash (HMAC-SHA-256, secret outside the database); a renewed code ends the one before';
create unique index kode_akses_satu_berlaku on kode_akses (badan_publik_id, permohonan_id) where dimatikan_pada is null;
call betang_pasang_rls('kode_akses');
grant select, insert, update on kode_akses to betang_app;

create table percobaan_kode (
  badan_publik_id uuid not null,
  sidik_nomor text not null,
  jendela timestamptz not null,
  jumlah integer not null check (jumlah >= 1),
  primary key (badan_publik_id, sidik_nomor, jendela)
);
comment on table percobaan_kode is 'Wrong codes per request number and hour, also for numbers that do not exist: an answer never tells which';
call betang_pasang_rls('percobaan_kode');
grant select, insert, update, delete on percobaan_kode to betang_app;

create table kunci_idempoten (
  badan_publik_id uuid not null,
  id uuid not null,
  sidik_kunci text not null,
  sidik_isi text not null,
  permohonan_id uuid,
  jawaban bytea,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik_kunci)
);
comment on table kunci_idempoten is 'Idempotency keys for 24 hours, as keyed hashes. jawaban: the first answer, sealed with the caller''s key';
call betang_pasang_rls('kunci_idempoten');
grant select, insert, update, delete on kunci_idempoten to betang_app;

create table permohonan_draf (
  badan_publik_id uuid not null,
  id uuid not null,
  sidik text not null,
  isi jsonb not null,
  rahasia bytea,
  permohonan_id uuid,
  diubah_pada timestamptz not null,
  kedaluwarsa_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik)
);
comment on table permohonan_draf is 'Form in progress, found by the keyed hash of a cookie, gone after 24 hours. rahasia: identity typed so far, sealed under a key made from the cookie, which the server does not keep. permohonan_id: what it became, so a double press gives one request';
create index permohonan_draf_kedaluwarsa on permohonan_draf (badan_publik_id, kedaluwarsa_pada);
call betang_pasang_rls('permohonan_draf');
grant select, insert, update, delete on permohonan_draf to betang_app;
