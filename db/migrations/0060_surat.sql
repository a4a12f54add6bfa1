-- Letters, their numbers, and how each reached the requester.
create table surat (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  orang_id uuid not null,
  jenis text not null check (jenis in ('formulir', 'tanda_terima', 'ketidaklengkapan', 'pemberitahuan', 'perpanjangan')),
  keadaan text not null check (keadaan in ('rancangan', 'menunggu_tanda_tangan', 'ditandatangani', 'terbit', 'dikirim', 'batal')),
  token text not null check (token ~ '^[a-z2-7]{26}$'),
  tanggal date not null,
  nomor text check (nomor <> '' and nomor = btrim(nomor)),
  nomor_tahun integer check (nomor_tahun between 2000 and 2999),
  nomor_cara text check (nomor_cara in ('skema', 'diketik')),
  penandatangan jsonb,
  isi bytea not null,
  isi_versi integer not null default 1 check (isi_versi >= 1),
  pemegang_id uuid,
  pemegang_sejak timestamptz,
  pemegang_batas date,
  pdf_versi integer,
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  pdf_ukuran integer check (pdf_ukuran > 0),
  pdf_diganti integer not null default 0,
  pdf_galat text,
  ttd_dokumen_id uuid,
  ttd_sha256 text check (ttd_sha256 ~ '^[0-9a-f]{64}$'),
  ttd_pada timestamptz,
  dikirim_pada timestamptz,
  dibuat_oleh text,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, token),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id),
  foreign key (badan_publik_id, ttd_dokumen_id) references dokumen (badan_publik_id, id),
  check ((nomor is null) = (nomor_tahun is null) and (nomor is null) = (nomor_cara is null)),
  check (keadaan <> 'menunggu_tanda_tangan' or (nomor is not null and pemegang_id is not null and pemegang_sejak is not null)),
  check (keadaan <> 'ditandatangani' or ttd_sha256 is not null),
  check ((pdf_versi is null) = (pdf_sha256 is null))
);
comment on table surat is 'One letter or form of a request. isi: the content (IsiSurat) sealed under the person''s key; pdf_versi: the isi_versi that pdf_sha256 was drawn from, older than isi_versi while the job runs; token: address of the public verification page';
create unique index surat_nomor on surat (badan_publik_id, nomor_tahun, nomor) where nomor is not null and keadaan <> 'batal';
create index surat_permohonan on surat (badan_publik_id, permohonan_id);
create index surat_antrean on surat (badan_publik_id, keadaan, pemegang_batas, id);
call betang_pasang_rls('surat');
grant select, insert, update on surat to betang_app;

create table surat_nomor_urut (
  badan_publik_id uuid not null,
  tahun integer not null check (tahun between 2000 and 2999),
  terakhir integer not null check (terakhir >= 1),
  primary key (badan_publik_id, tahun)
);
comment on table surat_nomor_urut is 'Last running number of letters per body and year, for bodies whose numbers Betang gives; locked while the next one is given';
call betang_pasang_rls('surat_nomor_urut');
grant select, insert, update on surat_nomor_urut to betang_app;

create table surat_perbandingan (
  badan_publik_id uuid not null,
  id uuid not null,
  surat_id uuid not null,
  isi_versi integer not null,
  dokumen_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  keadaan text not null check (keadaan in ('menunggu_teks', 'sama', 'berbeda', 'berkas_ditolak')),
  perbedaan bytea,
  jumlah integer not null default 0,
  diterima_oleh text,
  diterima_alasan text check (diterima_alasan in ('salah_baca_pemindai', 'cap_atau_tulisan_tangan', 'penomoran_ulang', 'perbaikan_ejaan')),
  diunggah_oleh text,
  diunggah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, surat_id) references surat (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id),
  check ((diterima_oleh is null) = (diterima_alasan is null))
);
comment on table surat_perbandingan is 'A signed file that came back, and how its text differs from what was made. perbedaan is sealed under the person''s key, since it quotes the letter';
create index surat_perbandingan_surat on surat_perbandingan (badan_publik_id, surat_id);
call betang_pasang_rls('surat_perbandingan');
grant select, insert, update on surat_perbandingan to betang_app;

create table pengiriman (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  surat_id uuid,
  hal text not null check (hal in ('surat', 'kabar', 'berkas')),
  cara text not null check (cara in ('halaman', 'email', 'sms', 'whatsapp', 'telepon', 'pos', 'kurir', 'ambil', 'faksimili')),
  bukti text not null check (bukti in ('dibuka_dengan_kode', 'tanda_terima', 'resi_pos', 'dijawab_pemohon', 'diterima_server', 'tanda_petugas')),
  rujukan text not null default '' check (length(rujukan) <= 60),
  pada timestamptz not null,
  oleh text,
  sumber_id uuid,
  dicatat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, surat_id) references surat (badan_publik_id, id),
  check ((hal = 'surat') = (surat_id is not null))
);
comment on table pengiriman is 'Each delivery: way, time, proof, by whom. bukti diterima_server and tanda_petugas are presumptions, the others proof (surat/pengiriman.ts). rujukan: a post number, never a name. sumber_id: the mail or task it came from, so that a repeated job records once. Append-only';
create unique index pengiriman_sumber on pengiriman (badan_publik_id, sumber_id, bukti) where sumber_id is not null;
create index pengiriman_permohonan on pengiriman (badan_publik_id, permohonan_id, pada);
create index pengiriman_surat on pengiriman (badan_publik_id, surat_id, pada) where surat_id is not null;
call betang_pasang_rls('pengiriman');
grant select, insert on pengiriman to betang_app;
