-- Written by scripts/schema.ts from the migrated database; do not edit.

table akun.account (
  accessToken text,
  accessTokenExpiresAt timestamp with time zone,
  accountId text not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  id uuid not null default gen_random_uuid(),
  idToken text,
  password text,
  providerId text not null,
  refreshToken text,
  refreshTokenExpiresAt timestamp with time zone,
  scope text,
  updatedAt timestamp with time zone not null,
  userId uuid not null
)
table akun.session (
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  expiresAt timestamp with time zone not null,
  id uuid not null default gen_random_uuid(),
  ipAddress text,
  token text not null,
  updatedAt timestamp with time zone not null,
  userAgent text,
  userId uuid not null
)
table akun.twoFactor (
  backupCodes text not null,
  failedVerificationCount integer,
  id uuid not null default gen_random_uuid(),
  lockedUntil timestamp with time zone,
  secret text not null,
  userId uuid not null,
  verified boolean
)
table akun.user (
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  email text not null,
  emailVerified boolean not null,
  id uuid not null default gen_random_uuid(),
  image text,
  name text not null,
  twoFactorEnabled boolean,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP
)
table akun.verification (
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  expiresAt timestamp with time zone not null,
  id uuid not null default gen_random_uuid(),
  identifier text not null,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  value text not null
)
table public.badan_publik (
  alamat text not null default ''::text,
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  email text not null default ''::text,
  jenis text not null,
  latihan boolean not null default false,
  nama text not null,
  singkatan text not null,
  slug text not null,
  telepon text not null default ''::text,
  zona text not null default 'Asia/Jakarta'::text
) row security
table public.badan_publik_alamat (
  badan_publik_id uuid not null,
  host text not null
) row security
table public.batas_laju (
  badan_publik_id uuid not null,
  jendela timestamp with time zone not null,
  jumlah integer not null,
  kunci text not null
) row security
table public.brankas (
  badan_publik_id uuid not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  isi bytea not null,
  kolom text not null,
  orang_id uuid not null
) row security
table public.brankas_lampiran (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  isi bytea not null,
  jenis text not null,
  mime text not null,
  orang_id uuid not null,
  ukuran integer not null
) row security
table public.bukti_kelengkapan (
  badan_publik_id uuid not null,
  cara text not null,
  id uuid not null,
  kolom text not null,
  lampiran_id uuid,
  pada timestamp with time zone not null,
  permohonan_id uuid not null,
  petugas_id uuid
) row security
table public.dip (
  badan_publik_id uuid not null,
  catatan text not null default ''::text,
  disetujui_oleh text,
  disetujui_pada timestamp with time zone,
  disusun_oleh text not null,
  disusun_pada timestamp with time zone not null,
  ditetapkan_oleh text,
  ditetapkan_pada timestamp with time zone,
  id uuid not null,
  jumlah integer not null,
  keadaan text not null,
  nomor text,
  pdf_galat text,
  pdf_sha256 text,
  pdf_ukuran bigint,
  per date not null,
  tanggal date
) row security
table public.dip_baris (
  badan_publik_id uuid not null,
  dip_id uuid not null,
  informasi_id uuid not null,
  urutan integer not null,
  versi integer not null
) row security
table public.dokumen (
  alasan text,
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  dipindai_pada timestamp with time zone,
  diunggah_oleh text,
  gambar_kecil_sha256 text,
  gambar_lebar integer,
  gambar_sha256 text,
  gambar_tinggi integer,
  halaman_jumlah integer,
  id uuid not null,
  jenis text not null,
  keadaan text not null default 'diterima'::text,
  mime text not null,
  nama text not null,
  pemeriksa text,
  peringatan text[] not null default '{}'::text[],
  peruntukan text not null,
  publik_alasan text,
  publik_dibuang text[] not null default '{}'::text[],
  publik_keadaan text,
  publik_pada timestamp with time zone,
  publik_sha256 text,
  publik_ukuran bigint,
  rincian text not null default ''::text,
  selesai_pada timestamp with time zone,
  sha256 text not null,
  ukuran bigint not null,
  unit_id uuid
) row security
table public.dokumen_halaman (
  alasan text,
  badan_publik_id uuid not null,
  dokumen_id uuid not null,
  judul text not null default ''::text,
  kata jsonb,
  keadaan text not null,
  keyakinan real,
  lebar real,
  nomor integer not null,
  sumber text not null,
  teks text not null default ''::text,
  tersembunyi boolean not null default false,
  tinggi real
) row security
table public.dokumen_pelepasan (
  alasan text not null,
  badan_publik_id uuid not null,
  dasar text not null,
  diajukan_oleh text not null,
  diajukan_pada timestamp with time zone not null,
  disetujui_oleh text,
  disetujui_pada timestamp with time zone,
  dokumen_id uuid not null,
  id uuid not null
) row security
table public.dokumen_saring (
  badan_publik_id uuid not null,
  disaring_pada timestamp with time zone not null,
  dokumen_id uuid not null,
  versi integer not null
) row security
table public.dokumen_temuan (
  badan_publik_id uuid not null,
  bagian text not null,
  dokumen_id uuid not null,
  halaman integer,
  id uuid not null,
  jenis text not null,
  kelas text not null,
  salah_henti boolean not null default false,
  sebelum text not null default ''::text,
  sesudah text not null default ''::text,
  teks text not null default ''::text,
  tempat text not null default ''::text
) row security
table public.halaman (
  badan_publik_id uuid not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  judul text not null,
  judul_terbit text,
  slug text not null,
  terbit_pada timestamp with time zone,
  versi integer not null,
  versi_terbit integer
) row security
table public.halaman_versi (
  asal text not null,
  badan_publik_id uuid not null,
  dibuat_oleh uuid,
  dibuat_pada timestamp with time zone not null,
  halaman_id uuid not null,
  isi text not null,
  judul text not null,
  sidik text not null,
  temuan jsonb not null default '[]'::jsonb,
  versi integer not null
) row security
table public.informasi (
  asal jsonb,
  asal_kunci text,
  asal_padanan text,
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  dipastikan_pada timestamp with time zone,
  diperbarui_pada timestamp with time zone not null,
  dokumen_utama_id uuid,
  format text[] not null default '{}'::text[],
  id uuid not null,
  judul text not null,
  kategori text not null,
  kerja text not null,
  publik text not null,
  ringkasan text not null default ''::text,
  slug text,
  tahun integer,
  terbit_pada timestamp with time zone,
  unit_id uuid not null,
  versi_terakhir integer not null default 0
) row security
table public.informasi_berkas (
  badan_publik_id uuid not null,
  dokumen_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  judul text not null default ''::text,
  nama text not null,
  urutan integer not null,
  versi integer not null
) row security
table public.informasi_hitungan (
  badan_publik_id uuid not null,
  format text[] not null,
  jumlah integer not null,
  kategori text not null,
  tahun integer not null,
  unit_id uuid not null
) row security
table public.informasi_impor (
  badan_publik_id uuid not null,
  dibaca integer not null default 0,
  dibuat integer not null default 0,
  dibuat_oleh text not null,
  dibuat_pada timestamp with time zone not null,
  diperbarui integer not null default 0,
  galat text,
  id uuid not null,
  jumlah_baris integer not null default 0,
  keadaan text not null,
  lembar text,
  nama_berkas text not null,
  opsi jsonb not null,
  pemetaan jsonb not null,
  selesai_pada timestamp with time zone,
  sha256 text not null,
  tetap integer not null default 0,
  ukuran bigint not null,
  unit_id uuid
) row security
table public.informasi_impor_tolak (
  alasan text not null,
  badan_publik_id uuid not null,
  baris integer not null,
  id uuid not null,
  impor_id uuid not null,
  kolom text not null default ''::text
) row security
table public.informasi_membantu (
  badan_publik_id uuid not null,
  dibuka integer not null default 0,
  ditampilkan integer not null default 0,
  hari date not null,
  informasi_id uuid not null,
  menjawab integer not null default 0
) row security
table public.informasi_penarikan (
  alasan text not null,
  badan_publik_id uuid not null,
  dasar text not null,
  ditarik_oleh text not null,
  ditarik_pada timestamp with time zone not null,
  id uuid not null,
  informasi_id uuid not null,
  versi integer not null
) row security
table public.informasi_rancangan (
  badan_publik_id uuid not null,
  bahasa text not null default 'id'::text,
  bentuk text[] not null default '{}'::text[],
  catatan_kembali text,
  diajukan_oleh text,
  diubah_oleh text,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  jadwal text,
  judul text not null,
  kata_kunci text[] not null default '{}'::text[],
  kategori text not null,
  kewajiban text[] not null default '{}'::text[],
  lisensi text,
  penanggung_jawab text not null default ''::text,
  penguasa text not null default ''::text,
  penjelasan text not null default ''::text,
  periode_dari date,
  periode_sampai date,
  retensi text not null default ''::text,
  retensi_bulan integer,
  ringkasan text not null default ''::text,
  tahun integer,
  tempat_pembuatan text not null default ''::text,
  waktu_pembuatan text not null default ''::text
) row security
table public.informasi_rancangan_berkas (
  badan_publik_id uuid not null,
  dokumen_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  judul text not null default ''::text,
  nama text not null,
  urutan integer not null
) row security
table public.informasi_rancangan_tautan (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  judul text not null default ''::text,
  url text not null,
  urutan integer not null
) row security
table public.informasi_tanda (
  badan_publik_id uuid not null,
  nomor bigint not null
) row security
table public.informasi_tautan (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  judul text not null default ''::text,
  url text not null,
  urutan integer not null,
  versi integer not null
) row security
table public.informasi_versi (
  badan_publik_id uuid not null,
  bahasa text not null,
  bentuk text[] not null,
  disetujui_oleh text,
  id uuid not null,
  informasi_id uuid not null,
  jadwal text,
  judul text not null,
  kata_kunci text[] not null,
  kategori text not null,
  kewajiban text[] not null,
  lisensi text,
  penanggung_jawab text not null,
  penguasa text not null,
  penjelasan text not null,
  periode_dari date,
  periode_sampai date,
  retensi text not null,
  retensi_bulan integer,
  ringkasan text not null,
  tahun integer,
  tempat_pembuatan text not null,
  terbit_pada timestamp with time zone not null,
  unit_id uuid not null,
  versi integer not null,
  waktu_pembuatan text not null
) row security
table public.kabar (
  badan_publik_id uuid not null,
  bahasa text not null default 'id'::text,
  data jsonb not null,
  dibuat_pada timestamp with time zone not null,
  galat text,
  id uuid not null,
  keadaan text not null,
  kunci text not null,
  lewat text not null,
  orang_id uuid not null,
  permohonan_id uuid not null,
  selesai_oleh text,
  selesai_pada timestamp with time zone,
  templat text not null,
  upaya integer not null default 0
) row security
table public.kalender_hari (
  badan_publik_id uuid not null,
  dicabut_oleh uuid,
  dicabut_pada timestamp with time zone,
  dicatat_oleh uuid,
  dicatat_pada timestamp with time zone not null,
  dihitung boolean,
  id uuid not null,
  jenis text not null,
  nama text not null,
  skb text not null default ''::text,
  sumber text not null default ''::text,
  tanggal date not null
) row security
table public.kalender_tahun (
  badan_publik_id uuid not null,
  dasar text not null default ''::text,
  dibuka_oleh uuid,
  dibuka_pada timestamp with time zone not null,
  id uuid not null,
  tahun integer not null
) row security
table public.keanggotaan (
  akun_id uuid not null,
  badan_publik_id uuid not null,
  berlaku_dari date not null,
  berlaku_sampai date,
  dasar text not null default ''::text,
  id uuid not null,
  jabatan text not null default ''::text,
  peran text not null,
  plh_untuk uuid,
  tampil boolean not null default true,
  unit_id uuid
) row security
table public.keberatan (
  alasan text[] not null,
  atasan_jabatan text not null default ''::text,
  atasan_nama text not null default ''::text,
  badan_publik_id uuid not null,
  bahasa text not null default 'id'::text,
  berakhir_pada timestamp with time zone,
  dicatat_oleh uuid,
  dicatat_pada timestamp with time zone not null,
  ditanggapi_pada timestamp with time zone,
  diterima_pada timestamp with time zone not null,
  id uuid not null,
  informasi text not null default ''::text,
  kabari_lewat text not null,
  kanal text not null,
  kasus_posisi text not null default ''::text,
  keadaan text not null,
  kuasa_orang_id uuid,
  langkah_pada date,
  mundur_alasan text,
  nomor text not null,
  orang_id uuid not null,
  perintah text not null default ''::text,
  perintah_batas date,
  permohonan_id uuid,
  putusan text,
  tanggapan_pemohon text,
  telaah text not null default ''::text,
  waktu text not null
) row security
table public.keberatan_asal (
  badan_publik_id uuid not null,
  bernomor boolean not null,
  diimpor_pada timestamp with time zone not null,
  keberatan_id uuid not null,
  keputusan text not null default ''::text,
  nomor text not null,
  sidik text not null,
  tahun integer not null
) row security
table public.keberatan_draf (
  badan_publik_id uuid not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  kedaluwarsa_pada timestamp with time zone not null,
  rahasia bytea not null,
  sidik text not null
) row security
table public.keberatan_kode (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  dimatikan_pada timestamp with time zone,
  id uuid not null,
  keberatan_id uuid not null,
  sidik bytea not null
) row security
table public.keberatan_sesi (
  badan_publik_id uuid not null,
  berlaku_sampai timestamp with time zone not null,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  keberatan_id uuid not null,
  kode_id uuid not null,
  sidik bytea not null
) row security
table public.kode_akses (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  dimatikan_pada timestamp with time zone,
  id uuid not null,
  permohonan_id uuid not null,
  sidik bytea not null
) row security
table public.kode_hilang (
  badan_publik_id uuid not null,
  berlaku_sampai timestamp with time zone not null,
  dibuat_pada timestamp with time zone not null,
  dipakai_pada timestamp with time zone,
  id uuid not null,
  jenis text not null,
  nomor text not null,
  percobaan integer not null default 0,
  permohonan_id uuid,
  sidik_kontak bytea
) row security
table public.kunci_idempoten (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  jawaban bytea,
  permohonan_id uuid,
  sidik_isi text not null,
  sidik_kunci text not null
) row security
table public.lonceng (
  akun_id uuid not null,
  badan_publik_id uuid not null,
  data jsonb not null,
  dibaca_pada timestamp with time zone,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  jalur text not null,
  kunci text not null,
  templat text not null
) row security
table public.meja_draf (
  akun_id uuid not null,
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  isi bytea not null,
  kedaluwarsa_pada timestamp with time zone not null,
  permohonan_id uuid,
  sidik text not null
) row security
table public.meja_draf_lampiran (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  draf_id uuid not null,
  id uuid not null,
  isi bytea not null,
  jenis text not null,
  mime text not null
) row security
table public.nomor_urut (
  badan_publik_id uuid not null,
  jenis text not null,
  tahun integer not null,
  terakhir integer not null
) row security
table public.orang (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  dihapus_pada timestamp with time zone,
  id uuid not null,
  kunci bytea,
  kunci_induk text not null
) row security
table public.pencarian_dokumen (
  badan_publik_id uuid not null,
  dokumen_id uuid,
  format text[] not null,
  informasi_id uuid not null,
  jejak bytea not null,
  jenis text not null,
  kata tsvector not null,
  kategori text not null,
  kunci text not null,
  nomor integer,
  tahun integer,
  unit text not null,
  versi uuid not null
) row security
table public.pencarian_indeks (
  badan_publik_id uuid not null,
  bangun_pada timestamp with time zone,
  bangun_versi uuid,
  diperbarui_pada timestamp with time zone,
  dokumen integer not null default 0,
  mesin text not null,
  panjang bigint not null default 0,
  versi uuid
) row security
table public.pencarian_kosakata (
  badan_publik_id uuid not null,
  dokumen integer not null,
  kata text not null,
  versi uuid not null
) row security
table public.pencarian_kosong (
  badan_publik_id uuid not null,
  hari date not null,
  jumlah integer not null,
  kata text not null,
  kunci text not null,
  unit text
) row security
table public.pencarian_padanan (
  badan_publik_id uuid not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  jenis text not null,
  kata text not null,
  padanan text[] not null,
  sumber text not null
) row security
table public.pencarian_perubahan (
  badan_publik_id uuid not null,
  informasi_id uuid not null,
  tanda uuid not null,
  versi uuid
) row security
table public.pengalihan (
  badan_publik_id uuid not null,
  diubah_oleh text not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  kunci text not null,
  pakai bigint not null default 0,
  terakhir_pakai date,
  tujuan text not null
) row security
table public.pengecualian (
  badan_publik_id uuid not null,
  berakhir_pada date,
  berlaku_sampai date,
  cakupan text not null,
  dibuat_oleh text,
  dibuat_pada timestamp with time zone not null,
  diubah_pada timestamp with time zone not null,
  huruf text[] not null,
  id uuid not null,
  informasi text not null,
  informasi_id uuid,
  keadaan text not null,
  kunci_impor text,
  mengubah_id uuid,
  nomor_lembar text,
  nomor_penetapan text,
  pemicu text not null,
  permohonan_id uuid,
  persetujuan text[] not null default '{}'::text[],
  sebab_berakhir text,
  tanggal_lembar date,
  tanggal_penetapan date,
  unit_id uuid not null,
  versi integer not null
) row security
table public.pengecualian_isi (
  badan_publik_id uuid not null,
  dibuat_oleh text,
  dibuat_pada timestamp with time zone not null,
  isi jsonb not null,
  pengecualian_id uuid not null,
  sidik text not null,
  versi integer not null
) row security
table public.pengecualian_surat (
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  galat text,
  id uuid not null,
  jenis text not null,
  nomor text not null,
  penandatangan jsonb,
  pengecualian_id uuid not null,
  sha256 text,
  tanggal date not null,
  ukuran integer
) row security
table public.pengecualian_tanda (
  akun_id uuid not null,
  badan_publik_id uuid not null,
  hal text not null,
  id uuid not null,
  jabatan text not null,
  nama text not null,
  pada timestamp with time zone not null,
  pengecualian_id uuid not null,
  peran text not null,
  perintah_nomor text,
  perintah_tanggal date,
  pilihan text not null default ''::text,
  sebutan text not null default 'definitif'::text,
  teks text not null default ''::text,
  unit text not null default ''::text,
  versi integer not null
) row security
table public.pengguna (
  akun_id uuid not null,
  badan_publik_id uuid not null,
  dikunci_pada timestamp with time zone,
  diundang_pada timestamp with time zone
) row security
table public.pengiriman (
  badan_publik_id uuid not null,
  bukti text not null,
  cara text not null,
  dicatat_pada timestamp with time zone not null,
  hal text not null,
  id uuid not null,
  oleh text,
  pada timestamp with time zone not null,
  permohonan_id uuid,
  rujukan text not null default ''::text,
  sumber_id uuid,
  surat_id uuid
) row security
table public.penolakan_persetujuan (
  akun_id uuid not null,
  alasan text not null default ''::text,
  badan_publik_id uuid not null,
  id uuid not null,
  jabatan text not null,
  nama text not null,
  pada timestamp with time zone not null,
  perintah_nomor text,
  perintah_tanggal date,
  permohonan_id uuid not null,
  putusan text not null,
  sebutan text not null default 'definitif'::text,
  sidik text not null,
  surat_id uuid not null
) row security
table public.penolakan_usulan (
  badan_publik_id uuid not null,
  diminta_oleh text,
  diminta_pada timestamp with time zone not null,
  permohonan_id uuid not null,
  sidik text not null,
  surat_id uuid not null,
  uji_ids uuid[] not null
) row security
table public.percobaan_kode (
  badan_publik_id uuid not null,
  jendela timestamp with time zone not null,
  jumlah integer not null,
  sidik_nomor text not null
) row security
table public.peringkat (
  badan_angka text not null,
  badan_publik_id uuid not null,
  dari date not null,
  dibuka_pada timestamp with time zone,
  disusun_oleh text not null,
  disusun_pada timestamp with time zone not null,
  ditetapkan_oleh text,
  ditetapkan_pada timestamp with time zone,
  id uuid not null,
  keadaan text not null,
  nomor text,
  rumus text not null,
  sampai date not null,
  sanggah_sampai date,
  sidik text not null,
  tanggal date
) row security
table public.peringkat_baris (
  angka text not null,
  badan_publik_id uuid not null,
  golongan text not null,
  kecepatan numeric(5,2),
  kelas text not null,
  kelengkapan numeric(5,2) not null,
  kemutakhiran numeric(5,2) not null,
  koreksi text,
  nama text not null,
  nilai numeric(5,2) not null,
  peringkat_id uuid not null,
  tempat integer not null,
  unit_id uuid not null
) row security
table public.peringkat_sanggahan (
  alasan text not null,
  badan_publik_id uuid not null,
  bukti text not null,
  diajukan_oleh text not null,
  diajukan_pada timestamp with time zone not null,
  diputus_oleh text,
  diputus_pada timestamp with time zone,
  id uuid not null,
  jawaban text not null default ''::text,
  keadaan text not null,
  menjadi integer,
  peringkat_id uuid not null,
  semula integer not null,
  ukuran text not null,
  unit_id uuid not null
) row security
table public.peristiwa (
  aktor_id text,
  aktor_jenis text not null,
  badan_publik_id uuid not null,
  berkas_id uuid not null,
  berkas_jenis text not null,
  data text not null,
  hash text not null,
  hash_sebelum text not null,
  id uuid not null,
  jenis text not null,
  pada text not null,
  urutan integer not null,
  versi integer not null
) row security
table public.peristiwa_akar (
  akar text not null,
  badan_publik_id uuid not null,
  berkas integer not null,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  peristiwa integer not null,
  tanggal date not null
) row security
table public.peristiwa_akar_kepala (
  akar_id uuid not null,
  badan_publik_id uuid not null,
  berkas_id uuid not null,
  berkas_jenis text not null,
  hash text not null,
  urutan integer not null
) row security
table public.peristiwa_kepala (
  badan_publik_id uuid not null,
  berkas_id uuid not null,
  berkas_jenis text not null,
  hash text not null,
  urutan integer not null
) row security
table public.permohonan (
  badan_publik_id uuid not null,
  bahasa text not null default 'id'::text,
  bantuan text[] not null default '{}'::text[],
  bentuk text,
  berakhir_pada timestamp with time zone,
  cara_memperoleh text,
  cara_mengirim text,
  diangkat_untuk date,
  dicatat_oleh uuid,
  dicatat_pada timestamp with time zone not null,
  diterima_pada timestamp with time zone not null,
  format text not null default ''::text,
  hasil text,
  id uuid not null,
  jatuh_tempo date,
  jenis_pemohon text not null,
  kabari_lewat text not null,
  kanal text not null,
  keadaan text not null,
  kuasa_orang_id uuid,
  kurang text[] not null default '{}'::text[],
  langkah_jam text,
  langkah_pada date,
  mundur_alasan text,
  mundur_catatan text not null default ''::text,
  nomor text not null,
  orang_id uuid not null,
  sasaran text not null,
  sasaran_golongan text
) row security
table public.permohonan_asal (
  alasan_penolakan text not null default ''::text,
  badan_publik_id uuid not null,
  bernomor boolean not null,
  biaya text not null default ''::text,
  cara_bayar text not null default ''::text,
  diberitahukan date,
  diimpor_pada timestamp with time zone not null,
  diserahkan date,
  keputusan text not null default ''::text,
  nomor text not null,
  penguasaan text,
  permohonan_id uuid not null,
  sidik text not null,
  tahun integer not null
) row security
table public.permohonan_baris (
  alasan_pindaian text not null default ''::text,
  badan_publik_id uuid not null,
  butir integer not null,
  diputus_oleh uuid,
  diputus_pada timestamp with time zone,
  diserahkan_pada timestamp with time zone,
  dokumen_id uuid,
  id uuid not null,
  isi text not null default ''::text,
  permohonan_id uuid not null,
  putusan text,
  tersedia_pada date,
  uji_id uuid,
  unit_id uuid not null
) row security
table public.permohonan_berkas (
  badan_publik_id uuid not null,
  ditambah_oleh uuid,
  ditambah_pada timestamp with time zone not null,
  dokumen_id uuid not null,
  id uuid not null,
  nama text not null,
  permohonan_id uuid not null,
  sumber text not null
) row security
table public.permohonan_butir (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  rincian text not null,
  urutan integer not null
) row security
table public.permohonan_draf (
  badan_publik_id uuid not null,
  diubah_pada timestamp with time zone not null,
  id uuid not null,
  isi jsonb not null,
  kedaluwarsa_pada timestamp with time zone not null,
  permohonan_id uuid,
  rahasia bytea,
  sidik text not null
) row security
table public.permohonan_pembayaran (
  badan_publik_id uuid not null,
  cara text not null,
  diterima_oleh uuid,
  diterima_pada timestamp with time zone not null,
  id uuid not null,
  jumlah bigint not null,
  kuitansi text not null,
  permohonan_id uuid not null
) row security
table public.permohonan_penyerahan (
  badan_publik_id uuid not null,
  diserahkan_pada timestamp with time zone not null,
  dokumen_id uuid not null,
  id uuid not null,
  nama text not null,
  permohonan_id uuid not null,
  tersedia_sampai timestamp with time zone not null
) row security
table public.permohonan_sasaran (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  unit_id uuid not null
) row security
table public.sengketa (
  badan_publik_id uuid not null,
  berakhir_pada timestamp with time zone,
  diajukan_pada date not null,
  dicatat_pada timestamp with time zone not null,
  id uuid not null,
  keadaan text not null,
  keberatan_id uuid not null,
  langkah_pada date,
  nomor text not null
) row security
table public.sengketa_amplop (
  badan_publik_id uuid not null,
  banyak integer not null,
  berlaku_sampai timestamp with time zone not null,
  dimusnahkan_pada timestamp with time zone,
  dimusnahkan_sebab text,
  disegel_oleh uuid not null,
  disegel_pada timestamp with time zone not null,
  id uuid not null,
  isi bytea,
  kode_atasan bytea,
  kode_atasan_oleh uuid,
  kode_atasan_pada timestamp with time zone,
  perintah_id uuid not null,
  sengketa_id uuid not null,
  sidik text not null
) row security
table public.sengketa_catatan (
  badan_publik_id uuid not null,
  catatan text not null,
  dicatat_oleh uuid,
  dicatat_pada timestamp with time zone not null,
  id uuid not null,
  kejadian text not null,
  sengketa_id uuid not null,
  tanggal date not null
) row security
table public.sengketa_perintah (
  badan_publik_id uuid not null,
  dicatat_oleh uuid not null,
  dicatat_pada timestamp with time zone not null,
  disetujui_oleh uuid,
  disetujui_pada timestamp with time zone,
  dokumen uuid[] not null default '{}'::uuid[],
  id uuid not null,
  nomor text not null,
  sengketa_id uuid not null,
  sidang date,
  tanggal date not null,
  teks text not null
) row security
table public.sengketa_tamu (
  badan_publik_id uuid not null,
  berlaku_sampai timestamp with time zone not null,
  dibuat_oleh uuid,
  dibuat_pada timestamp with time zone not null,
  dicabut_pada timestamp with time zone,
  id uuid not null,
  sengketa_id uuid not null,
  sidik bytea not null,
  untuk text not null
) row security
table public.sengketa_tamu_sesi (
  badan_publik_id uuid not null,
  berlaku_sampai timestamp with time zone not null,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  sidik bytea not null,
  tamu_id uuid not null
) row security
table public.sengketa_wakil (
  badan_publik_id uuid not null,
  dicatat_oleh uuid,
  dicatat_pada timestamp with time zone not null,
  id uuid not null,
  jabatan text not null,
  nama text not null,
  sengketa_id uuid not null,
  surat_nomor text not null,
  surat_tanggal date not null
) row security
table public.sesi_lacak (
  badan_publik_id uuid not null,
  berlaku_sampai timestamp with time zone not null,
  dibuat_pada timestamp with time zone not null,
  id uuid not null,
  kode_id uuid not null,
  permohonan_id uuid not null,
  sidik bytea not null
) row security
table public.setelan (
  badan_publik_id uuid not null,
  diubah_pada timestamp with time zone not null,
  kunci text not null,
  nilai jsonb not null
) row security
table public.surat (
  badan_publik_id uuid not null,
  dibuat_oleh text,
  dibuat_pada timestamp with time zone not null,
  dikirim_pada timestamp with time zone,
  id uuid not null,
  isi bytea not null,
  isi_versi integer not null default 1,
  jenis text not null,
  keadaan text not null,
  keberatan_id uuid,
  nomor text,
  nomor_cara text,
  nomor_tahun integer,
  orang_id uuid not null,
  pdf_diganti integer not null default 0,
  pdf_galat text,
  pdf_sha256 text,
  pdf_ukuran integer,
  pdf_versi integer,
  pemegang_batas date,
  pemegang_id uuid,
  pemegang_sejak timestamp with time zone,
  penandatangan jsonb,
  permohonan_id uuid,
  tanggal date not null,
  token text not null,
  ttd_dokumen_id uuid,
  ttd_pada timestamp with time zone,
  ttd_sha256 text
) row security
table public.surat_berkas (
  badan_publik_id uuid not null,
  dokumen_id uuid not null,
  id uuid not null,
  nama text not null,
  surat_id uuid not null,
  urutan integer not null
) row security
table public.surat_nomor_urut (
  badan_publik_id uuid not null,
  tahun integer not null,
  terakhir integer not null
) row security
table public.surat_perbandingan (
  badan_publik_id uuid not null,
  diterima_alasan text,
  diterima_oleh text,
  diunggah_oleh text,
  diunggah_pada timestamp with time zone not null,
  dokumen_id uuid not null,
  id uuid not null,
  isi_versi integer not null,
  jumlah integer not null default 0,
  keadaan text not null,
  perbedaan bytea,
  sha256 text not null,
  surat_id uuid not null
) row security
table public.surel (
  akun_id uuid,
  badan_publik_id uuid not null,
  bahasa text not null default 'id'::text,
  data jsonb not null,
  dibuat_pada timestamp with time zone not null,
  galat text,
  id uuid not null,
  keadaan text not null,
  kunci text not null,
  message_id text not null,
  orang_id uuid,
  permohonan_id uuid,
  surat_id uuid,
  templat text not null,
  terkirim_pada timestamp with time zone,
  upaya integer not null default 0
) row security
table public.tautan_periksa (
  badan_publik_id uuid not null,
  baik_pada timestamp with time zone,
  berturut integer not null,
  diperiksa_pada timestamp with time zone not null,
  galat text not null default ''::text,
  hasil text not null,
  status integer,
  url text not null
) row security
table public.tenggat_aturan (
  badan_publik_id uuid not null,
  batas_harian text not null,
  berlaku_sejak timestamp with time zone not null,
  cuti_bersama_hari_kerja boolean not null,
  dasar text not null default ''::text,
  hari_kerja smallint[] not null,
  hari_penerimaan_dihitung boolean not null,
  id uuid not null,
  jam_buka text not null,
  jam_tutup text not null,
  jam_tutup_jumat text not null,
  oleh uuid,
  penerimaan text not null
) row security
table public.token_akses (
  akun_id uuid not null,
  badan_publik_id uuid not null,
  dibuat_pada timestamp with time zone not null,
  dicabut_pada timestamp with time zone,
  hak text[] not null,
  id uuid not null,
  kedaluwarsa_pada timestamp with time zone not null,
  nama text not null,
  sidik text not null
) row security
table public.tugas_unit (
  arahan text not null default ''::text,
  badan_publik_id uuid not null,
  batas date not null,
  dibuat_oleh uuid,
  dibuat_pada timestamp with time zone not null,
  dijawab_oleh uuid,
  dijawab_pada timestamp with time zone,
  id uuid not null,
  jawaban text not null default ''::text,
  keadaan text not null,
  permohonan_id uuid not null,
  saran_unit_id uuid,
  tahap text,
  unit_id uuid not null
) row security
table public.tugas_unit_berkas (
  badan_publik_id uuid not null,
  ditambah_pada timestamp with time zone not null,
  dokumen_id uuid not null,
  id uuid not null,
  nama text not null,
  tugas_id uuid not null
) row security
table public.unit (
  alamat text not null default ''::text,
  badan_publik_id uuid not null,
  berlaku_dari date not null,
  berlaku_sampai date,
  email text not null default ''::text,
  golongan text not null,
  id uuid not null,
  induk_id uuid,
  nama text not null,
  penerus_id uuid,
  singkatan text not null,
  slug text not null,
  telepon text not null default ''::text,
  tugas text not null default ''::text,
  urutan integer not null default 0
) row security
table public.unit_riwayat (
  badan_publik_id uuid not null,
  berlaku_dari date not null,
  dasar text not null default ''::text,
  id uuid not null,
  induk_id uuid,
  nama text not null,
  singkatan text not null,
  unit_id uuid not null
) row security
table public.wajib_aturan (
  acuan text not null,
  aktif boolean not null,
  badan_publik_id uuid not null,
  cara text not null,
  diubah_oleh text not null,
  diubah_pada timestamp with time zone not null,
  golongan text[] not null,
  isi text[] not null,
  kategori text not null,
  kewajiban text[] not null,
  kode text not null,
  masa text not null,
  nama text not null,
  pasal text not null,
  penanggung text not null default ''::text,
  tenggat_bulan integer not null,
  url text not null default ''::text,
  urutan integer not null
) row security
table public.wajib_isi (
  badan_publik_id uuid not null,
  butir smallint[] not null,
  ditandai_oleh text not null,
  ditandai_pada timestamp with time zone not null,
  informasi_id uuid not null,
  kode text not null
) row security
table public.wajib_kecuali (
  alasan text not null,
  badan_publik_id uuid not null,
  diajukan_oleh text not null,
  diajukan_pada timestamp with time zone not null,
  diputus_oleh text,
  diputus_pada timestamp with time zone,
  id uuid not null,
  keadaan text not null,
  kode text not null,
  masa text not null default ''::text,
  unit_id uuid not null
) row security
table public.wajib_penanggung (
  badan_publik_id uuid not null,
  diubah_oleh text not null,
  diubah_pada timestamp with time zone not null,
  peran text not null,
  unit_id uuid not null
) row security
table public.wajib_periksa (
  badan_publik_id uuid not null,
  catatan text not null default ''::text,
  diperiksa_oleh text not null,
  diperiksa_pada timestamp with time zone not null,
  hasil text not null,
  id uuid not null,
  informasi_id uuid not null,
  kode text not null
) row security

constraint akun.account account_pkey: PRIMARY KEY (id)
constraint akun.account account_userId_fkey: FOREIGN KEY ("userId") REFERENCES akun."user"(id) ON DELETE CASCADE
constraint akun.session session_pkey: PRIMARY KEY (id)
constraint akun.session session_token_key: UNIQUE (token)
constraint akun.session session_userId_fkey: FOREIGN KEY ("userId") REFERENCES akun."user"(id) ON DELETE CASCADE
constraint akun.twoFactor twoFactor_pkey: PRIMARY KEY (id)
constraint akun.twoFactor twoFactor_userId_fkey: FOREIGN KEY ("userId") REFERENCES akun."user"(id) ON DELETE CASCADE
constraint akun.user user_email_key: UNIQUE (email)
constraint akun.user user_pkey: PRIMARY KEY (id)
constraint akun.verification verification_pkey: PRIMARY KEY (id)
constraint public.badan_publik badan_publik_jenis_check: CHECK ((jenis = ANY (ARRAY['kota'::text, 'kabupaten'::text, 'provinsi'::text, 'lainnya'::text])))
constraint public.badan_publik badan_publik_pkey: PRIMARY KEY (badan_publik_id)
constraint public.badan_publik badan_publik_slug_check: CHECK ((slug ~ '^[a-z0-9](-?[a-z0-9])*$'::text))
constraint public.badan_publik badan_publik_slug_key: UNIQUE (slug)
constraint public.badan_publik_alamat badan_publik_alamat_badan_publik_id_fkey: FOREIGN KEY (badan_publik_id) REFERENCES badan_publik(badan_publik_id)
constraint public.badan_publik_alamat badan_publik_alamat_host_check: CHECK ((host = lower(host)))
constraint public.badan_publik_alamat badan_publik_alamat_pkey: PRIMARY KEY (host)
constraint public.batas_laju batas_laju_pkey: PRIMARY KEY (badan_publik_id, kunci, jendela)
constraint public.brankas brankas_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.brankas brankas_badan_publik_id_orang_id_kolom_key: UNIQUE (badan_publik_id, orang_id, kolom)
constraint public.brankas brankas_kolom_check: CHECK ((kolom = ANY (ARRAY['nama'::text, 'alamat'::text, 'telepon'::text, 'email'::text, 'pekerjaan'::text, 'nik'::text, 'nomor_pengesahan'::text, 'empat_akhir'::text, 'tujuan'::text])))
constraint public.brankas brankas_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.brankas_lampiran brankas_lampiran_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.brankas_lampiran brankas_lampiran_jenis_check: CHECK ((jenis = ANY (ARRAY['ktp'::text, 'akta_pengesahan'::text, 'surat_kuasa'::text, 'ktp_pemberi_kuasa'::text])))
constraint public.brankas_lampiran brankas_lampiran_mime_check: CHECK ((mime = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text])))
constraint public.brankas_lampiran brankas_lampiran_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.brankas_lampiran brankas_lampiran_ukuran_check: CHECK ((ukuran > 0))
constraint public.bukti_kelengkapan bukti_kelengkapan_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.bukti_kelengkapan bukti_kelengkapan_cara_check: CHECK ((cara = ANY (ARRAY['salinan'::text, 'diperlihatkan'::text])))
constraint public.bukti_kelengkapan bukti_kelengkapan_check: CHECK (((cara <> 'diperlihatkan'::text) OR (petugas_id IS NOT NULL)))
constraint public.bukti_kelengkapan bukti_kelengkapan_kolom_check: CHECK ((kolom = ANY (ARRAY['nik'::text, 'nomor_pengesahan'::text, 'ktp'::text, 'akta_pengesahan'::text, 'surat_kuasa'::text, 'ktp_pemberi_kuasa'::text])))
constraint public.bukti_kelengkapan bukti_kelengkapan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.dip dip_badan_publik_id_nomor_key: UNIQUE (badan_publik_id, nomor)
constraint public.dip dip_check: CHECK (((keadaan = 'ditetapkan'::text) = ((nomor IS NOT NULL) AND (tanggal IS NOT NULL) AND (ditetapkan_pada IS NOT NULL))))
constraint public.dip dip_check1: CHECK (((keadaan <> ALL (ARRAY['disetujui'::text, 'ditetapkan'::text])) OR (disetujui_oleh IS NOT NULL)))
constraint public.dip dip_jumlah_check: CHECK ((jumlah >= 0))
constraint public.dip dip_keadaan_check: CHECK ((keadaan = ANY (ARRAY['disusun'::text, 'diajukan'::text, 'disetujui'::text, 'ditetapkan'::text, 'dibatalkan'::text])))
constraint public.dip dip_nomor_check: CHECK ((nomor <> ''::text))
constraint public.dip dip_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.dip_baris dip_baris_badan_publik_id_dip_id_fkey: FOREIGN KEY (badan_publik_id, dip_id) REFERENCES dip(badan_publik_id, id)
constraint public.dip_baris dip_baris_badan_publik_id_dip_id_informasi_id_key: UNIQUE (badan_publik_id, dip_id, informasi_id)
constraint public.dip_baris dip_baris_badan_publik_id_informasi_id_versi_fkey: FOREIGN KEY (badan_publik_id, informasi_id, versi) REFERENCES informasi_versi(badan_publik_id, informasi_id, versi)
constraint public.dip_baris dip_baris_pkey: PRIMARY KEY (badan_publik_id, dip_id, urutan)
constraint public.dip_baris dip_baris_urutan_check: CHECK ((urutan >= 1))
constraint public.dokumen dokumen_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.dokumen dokumen_check: CHECK (((keadaan = 'ditolak'::text) = (alasan IS NOT NULL)))
constraint public.dokumen dokumen_check1: CHECK (((keadaan <> ALL (ARRAY['dipindai'::text, 'siap'::text])) OR ((pemeriksa IS NOT NULL) AND (dipindai_pada IS NOT NULL))))
constraint public.dokumen dokumen_gambar_kecil_sha256_check: CHECK ((gambar_kecil_sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.dokumen dokumen_gambar_sha256_check: CHECK ((gambar_sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.dokumen dokumen_halaman_jumlah_check: CHECK ((halaman_jumlah >= 0))
constraint public.dokumen dokumen_jenis_check: CHECK ((jenis = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'odt'::text, 'txt'::text, 'csv'::text, 'png'::text, 'jpeg'::text, 'tiff'::text])))
constraint public.dokumen dokumen_keadaan_check: CHECK ((keadaan = ANY (ARRAY['diterima'::text, 'dipindai'::text, 'siap'::text, 'ditolak'::text])))
constraint public.dokumen dokumen_nama_check: CHECK (((length(nama) >= 1) AND (length(nama) <= 150)))
constraint public.dokumen dokumen_pemeriksa_check: CHECK ((pemeriksa = ANY (ARRAY['clamav'::text, 'bawaan'::text])))
constraint public.dokumen dokumen_peruntukan_check: CHECK ((peruntukan = ANY (ARRAY['informasi'::text, 'permohonan'::text, 'surat'::text])))
constraint public.dokumen dokumen_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.dokumen dokumen_publik_bersih: CHECK (((NOT (publik_keadaan IS DISTINCT FROM 'bersih'::text)) = (publik_sha256 IS NOT NULL)))
constraint public.dokumen dokumen_publik_gagal: CHECK (((NOT (publik_keadaan IS DISTINCT FROM 'gagal'::text)) = (publik_alasan IS NOT NULL)))
constraint public.dokumen dokumen_publik_keadaan_check: CHECK ((publik_keadaan = ANY (ARRAY['sama'::text, 'bersih'::text, 'gagal'::text])))
constraint public.dokumen dokumen_publik_sha256_check: CHECK ((publik_sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.dokumen dokumen_publik_ukuran: CHECK (((publik_sha256 IS NULL) = (publik_ukuran IS NULL)))
constraint public.dokumen dokumen_publik_ukuran_check: CHECK ((publik_ukuran > 0))
constraint public.dokumen dokumen_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.dokumen dokumen_ukuran_check: CHECK ((ukuran > 0))
constraint public.dokumen_halaman dokumen_halaman_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.dokumen_halaman dokumen_halaman_check: CHECK (((keadaan = 'gagal'::text) = (alasan IS NOT NULL)))
constraint public.dokumen_halaman dokumen_halaman_keadaan_check: CHECK ((keadaan = ANY (ARRAY['selesai'::text, 'gagal'::text])))
constraint public.dokumen_halaman dokumen_halaman_nomor_check: CHECK ((nomor >= 1))
constraint public.dokumen_halaman dokumen_halaman_pkey: PRIMARY KEY (badan_publik_id, dokumen_id, nomor)
constraint public.dokumen_halaman dokumen_halaman_sumber_check: CHECK ((sumber = ANY (ARRAY['teks'::text, 'ocr'::text, 'kosong'::text])))
constraint public.dokumen_pelepasan dokumen_pelepasan_alasan_check: CHECK (((length(alasan) >= 10) AND (length(alasan) <= 1000)))
constraint public.dokumen_pelepasan dokumen_pelepasan_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.dokumen_pelepasan dokumen_pelepasan_check: CHECK (((disetujui_oleh IS NULL) = (disetujui_pada IS NULL)))
constraint public.dokumen_pelepasan dokumen_pelepasan_check1: CHECK ((disetujui_oleh IS DISTINCT FROM diajukan_oleh))
constraint public.dokumen_pelepasan dokumen_pelepasan_dasar_check: CHECK ((dasar = ANY (ARRAY['bukan_data_pribadi'::text, 'persetujuan'::text, 'jabatan_publik'::text, 'perintah_undang_undang'::text])))
constraint public.dokumen_pelepasan dokumen_pelepasan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.dokumen_saring dokumen_saring_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.dokumen_saring dokumen_saring_pkey: PRIMARY KEY (badan_publik_id, dokumen_id)
constraint public.dokumen_temuan dokumen_temuan_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.dokumen_temuan dokumen_temuan_kelas_check: CHECK ((kelas = ANY (ARRAY['henti'::text, 'perhatian'::text, 'wajib_tampil'::text])))
constraint public.dokumen_temuan dokumen_temuan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.halaman halaman_badan_publik_id_slug_key: UNIQUE (badan_publik_id, slug)
constraint public.halaman halaman_check: CHECK (((versi_terbit >= 1) AND (versi_terbit <= versi)))
constraint public.halaman halaman_check1: CHECK ((((versi_terbit IS NULL) = (judul_terbit IS NULL)) AND ((versi_terbit IS NULL) = (terbit_pada IS NULL))))
constraint public.halaman halaman_judul_check: CHECK (((judul <> ''::text) AND (length(judul) <= 300)))
constraint public.halaman halaman_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.halaman halaman_slug_check: CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 120)))
constraint public.halaman halaman_versi_check: CHECK ((versi >= 1))
constraint public.halaman_versi halaman_versi_asal_check: CHECK ((asal = ANY (ARRAY['petugas'::text, 'impor'::text])))
constraint public.halaman_versi halaman_versi_badan_publik_id_halaman_id_fkey: FOREIGN KEY (badan_publik_id, halaman_id) REFERENCES halaman(badan_publik_id, id)
constraint public.halaman_versi halaman_versi_isi_check: CHECK ((length(isi) <= 200000))
constraint public.halaman_versi halaman_versi_pkey: PRIMARY KEY (badan_publik_id, halaman_id, versi)
constraint public.halaman_versi halaman_versi_sidik_check: CHECK ((sidik ~ '^[0-9a-f]{64}$'::text))
constraint public.halaman_versi halaman_versi_versi_check: CHECK ((versi >= 1))
constraint public.informasi informasi_badan_publik_id_asal_kunci_key: UNIQUE (badan_publik_id, asal_kunci)
constraint public.informasi informasi_badan_publik_id_dokumen_utama_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_utama_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.informasi informasi_badan_publik_id_slug_key: UNIQUE (badan_publik_id, slug)
constraint public.informasi informasi_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.informasi informasi_check: CHECK (((publik = 'belum'::text) = (slug IS NULL)))
constraint public.informasi informasi_check1: CHECK (((publik = 'belum'::text) = (versi_terakhir = 0)))
constraint public.informasi informasi_kategori_check: CHECK ((kategori = ANY (ARRAY['berkala'::text, 'serta_merta'::text, 'setiap_saat'::text])))
constraint public.informasi informasi_kerja_check: CHECK ((kerja = ANY (ARRAY['tanpa'::text, 'rancangan'::text, 'diajukan'::text, 'dikembalikan'::text])))
constraint public.informasi informasi_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi informasi_publik_check: CHECK ((publik = ANY (ARRAY['belum'::text, 'terbit'::text, 'ditarik'::text])))
constraint public.informasi informasi_slug_check: CHECK ((slug ~ '^[a-z0-9](-?[a-z0-9])*$'::text))
constraint public.informasi informasi_tahun_check: CHECK (((tahun >= 1900) AND (tahun <= 2200)))
constraint public.informasi informasi_versi_terakhir_check: CHECK ((versi_terakhir >= 0))
constraint public.informasi_berkas informasi_berkas_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.informasi_berkas informasi_berkas_badan_publik_id_informasi_id_versi_fkey: FOREIGN KEY (badan_publik_id, informasi_id, versi) REFERENCES informasi_versi(badan_publik_id, informasi_id, versi)
constraint public.informasi_berkas informasi_berkas_badan_publik_id_informasi_id_versi_nama_key: UNIQUE (badan_publik_id, informasi_id, versi, nama)
constraint public.informasi_berkas informasi_berkas_nama_check: CHECK (((nama <> ''::text) AND (nama !~ '[/\\]'::text)))
constraint public.informasi_berkas informasi_berkas_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_hitungan informasi_hitungan_jumlah_check: CHECK ((jumlah >= 0))
constraint public.informasi_hitungan informasi_hitungan_pkey: PRIMARY KEY (badan_publik_id, unit_id, kategori, tahun, format)
constraint public.informasi_impor informasi_impor_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.informasi_impor informasi_impor_keadaan_check: CHECK ((keadaan = ANY (ARRAY['diunggah'::text, 'diperiksa'::text, 'antre'::text, 'berjalan'::text, 'selesai'::text, 'gagal'::text])))
constraint public.informasi_impor informasi_impor_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_impor_tolak informasi_impor_tolak_badan_publik_id_impor_id_baris_kolom_key: UNIQUE (badan_publik_id, impor_id, baris, kolom)
constraint public.informasi_impor_tolak informasi_impor_tolak_badan_publik_id_impor_id_fkey: FOREIGN KEY (badan_publik_id, impor_id) REFERENCES informasi_impor(badan_publik_id, id)
constraint public.informasi_impor_tolak informasi_impor_tolak_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_membantu informasi_membantu_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.informasi_membantu informasi_membantu_dibuka_check: CHECK ((dibuka >= 0))
constraint public.informasi_membantu informasi_membantu_ditampilkan_check: CHECK ((ditampilkan >= 0))
constraint public.informasi_membantu informasi_membantu_menjawab_check: CHECK ((menjawab >= 0))
constraint public.informasi_membantu informasi_membantu_pkey: PRIMARY KEY (badan_publik_id, informasi_id, hari)
constraint public.informasi_penarikan informasi_penarikan_alasan_check: CHECK ((alasan <> ''::text))
constraint public.informasi_penarikan informasi_penarikan_badan_publik_id_informasi_id_versi_fkey: FOREIGN KEY (badan_publik_id, informasi_id, versi) REFERENCES informasi_versi(badan_publik_id, informasi_id, versi)
constraint public.informasi_penarikan informasi_penarikan_dasar_check: CHECK ((dasar = ANY (ARRAY['keliru'::text, 'digantikan'::text, 'tidak_berlaku'::text, 'data_pribadi'::text, 'dikecualikan'::text, 'lainnya'::text])))
constraint public.informasi_penarikan informasi_penarikan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_rancangan informasi_rancangan_badan_publik_id_id_fkey: FOREIGN KEY (badan_publik_id, id) REFERENCES informasi(badan_publik_id, id)
constraint public.informasi_rancangan informasi_rancangan_bahasa_check: CHECK ((bahasa = ANY (ARRAY['id'::text, 'en'::text, 'daerah'::text])))
constraint public.informasi_rancangan informasi_rancangan_bentuk_check: CHECK ((bentuk <@ ARRAY['softcopy'::text, 'hardcopy'::text]))
constraint public.informasi_rancangan informasi_rancangan_check: CHECK (((periode_sampai IS NULL) OR (periode_dari IS NULL) OR (periode_sampai >= periode_dari)))
constraint public.informasi_rancangan informasi_rancangan_jadwal_check: CHECK ((jadwal = ANY (ARRAY['bulanan'::text, 'triwulanan'::text, 'semesteran'::text, 'tahunan'::text, 'sesuai_kejadian'::text, 'sekali'::text])))
constraint public.informasi_rancangan informasi_rancangan_kategori_check: CHECK ((kategori = ANY (ARRAY['berkala'::text, 'serta_merta'::text, 'setiap_saat'::text])))
constraint public.informasi_rancangan informasi_rancangan_lisensi_check: CHECK ((lisensi = ANY (ARRAY['cc-by-4.0'::text, 'cc0-1.0'::text, 'tanpa-hak-cipta'::text])))
constraint public.informasi_rancangan informasi_rancangan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_rancangan informasi_rancangan_retensi_bulan_check: CHECK ((retensi_bulan > 0))
constraint public.informasi_rancangan informasi_rancangan_tahun_check: CHECK (((tahun >= 1900) AND (tahun <= 2200)))
constraint public.informasi_rancangan_berkas informasi_rancangan_berkas_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.informasi_rancangan_berkas informasi_rancangan_berkas_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.informasi_rancangan_berkas informasi_rancangan_berkas_badan_publik_id_informasi_id_nam_key: UNIQUE (badan_publik_id, informasi_id, nama)
constraint public.informasi_rancangan_berkas informasi_rancangan_berkas_nama_check: CHECK (((nama <> ''::text) AND (nama !~ '[/\\]'::text)))
constraint public.informasi_rancangan_berkas informasi_rancangan_berkas_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_rancangan_tautan informasi_rancangan_tautan_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.informasi_rancangan_tautan informasi_rancangan_tautan_badan_publik_id_informasi_id_url_key: UNIQUE (badan_publik_id, informasi_id, url)
constraint public.informasi_rancangan_tautan informasi_rancangan_tautan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_rancangan_tautan informasi_rancangan_tautan_url_check: CHECK ((url ~ '^https?://'::text))
constraint public.informasi_tanda informasi_tanda_pkey: PRIMARY KEY (badan_publik_id)
constraint public.informasi_tautan informasi_tautan_badan_publik_id_informasi_id_versi_fkey: FOREIGN KEY (badan_publik_id, informasi_id, versi) REFERENCES informasi_versi(badan_publik_id, informasi_id, versi)
constraint public.informasi_tautan informasi_tautan_badan_publik_id_informasi_id_versi_url_key: UNIQUE (badan_publik_id, informasi_id, versi, url)
constraint public.informasi_tautan informasi_tautan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_tautan informasi_tautan_url_check: CHECK ((url ~ '^https?://'::text))
constraint public.informasi_versi informasi_versi_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.informasi_versi informasi_versi_badan_publik_id_informasi_id_versi_key: UNIQUE (badan_publik_id, informasi_id, versi)
constraint public.informasi_versi informasi_versi_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.informasi_versi informasi_versi_bahasa_check: CHECK ((bahasa = ANY (ARRAY['id'::text, 'en'::text, 'daerah'::text])))
constraint public.informasi_versi informasi_versi_bentuk_check: CHECK ((bentuk <@ ARRAY['softcopy'::text, 'hardcopy'::text]))
constraint public.informasi_versi informasi_versi_jadwal_check: CHECK ((jadwal = ANY (ARRAY['bulanan'::text, 'triwulanan'::text, 'semesteran'::text, 'tahunan'::text, 'sesuai_kejadian'::text, 'sekali'::text])))
constraint public.informasi_versi informasi_versi_kategori_check: CHECK ((kategori = ANY (ARRAY['berkala'::text, 'serta_merta'::text, 'setiap_saat'::text])))
constraint public.informasi_versi informasi_versi_lisensi_check: CHECK ((lisensi = ANY (ARRAY['cc-by-4.0'::text, 'cc0-1.0'::text, 'tanpa-hak-cipta'::text])))
constraint public.informasi_versi informasi_versi_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.informasi_versi informasi_versi_retensi_bulan_check: CHECK ((retensi_bulan > 0))
constraint public.informasi_versi informasi_versi_versi_check: CHECK ((versi >= 1))
constraint public.kabar kabar_badan_publik_id_kunci_key: UNIQUE (badan_publik_id, kunci)
constraint public.kabar kabar_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.kabar kabar_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.kabar kabar_bahasa_check: CHECK ((bahasa = ANY (ARRAY['id'::text, 'en'::text])))
constraint public.kabar kabar_check: CHECK (((keadaan = 'menunggu'::text) = (selesai_pada IS NULL)))
constraint public.kabar kabar_keadaan_check: CHECK ((keadaan = ANY (ARRAY['menunggu'::text, 'selesai'::text, 'terkirim'::text, 'tidak_tercapai'::text])))
constraint public.kabar kabar_lewat_check: CHECK ((lewat = ANY (ARRAY['sms'::text, 'whatsapp'::text, 'telepon'::text, 'surat'::text])))
constraint public.kabar kabar_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.kalender_hari kalender_hari_check: CHECK (((dicabut_pada IS NULL) OR (dicabut_pada >= dicatat_pada)))
constraint public.kalender_hari kalender_hari_jenis_check: CHECK ((jenis = ANY (ARRAY['libur_nasional'::text, 'cuti_bersama'::text, 'libur_daerah'::text])))
constraint public.kalender_hari kalender_hari_nama_check: CHECK ((nama <> ''::text))
constraint public.kalender_hari kalender_hari_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.kalender_tahun kalender_tahun_badan_publik_id_tahun_key: UNIQUE (badan_publik_id, tahun)
constraint public.kalender_tahun kalender_tahun_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.kalender_tahun kalender_tahun_tahun_check: CHECK (((tahun >= 2000) AND (tahun <= 2200)))
constraint public.keanggotaan keanggotaan_badan_publik_id_plh_untuk_fkey: FOREIGN KEY (badan_publik_id, plh_untuk) REFERENCES keanggotaan(badan_publik_id, id)
constraint public.keanggotaan keanggotaan_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.keanggotaan keanggotaan_check: CHECK (((peran <> 'pelaksana'::text) OR (unit_id IS NOT NULL)))
constraint public.keanggotaan keanggotaan_check1: CHECK (((plh_untuk IS NULL) OR (berlaku_sampai IS NOT NULL)))
constraint public.keanggotaan keanggotaan_check2: CHECK (((berlaku_sampai IS NULL) OR (berlaku_sampai >= berlaku_dari))) NOT VALID
constraint public.keanggotaan keanggotaan_peran_check: CHECK ((peran = ANY (ARRAY['petugas'::text, 'pelaksana'::text, 'utama'::text, 'atasan'::text, 'tim'::text, 'pimpinan'::text, 'admin'::text, 'auditor'::text])))
constraint public.keanggotaan keanggotaan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.keberatan keberatan_alasan_check: CHECK (((alasan <@ ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text, 'f'::text, 'g'::text]) AND (cardinality(alasan) >= 1)))
constraint public.keberatan keberatan_badan_publik_id_kuasa_orang_id_fkey: FOREIGN KEY (badan_publik_id, kuasa_orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.keberatan keberatan_badan_publik_id_nomor_key: UNIQUE (badan_publik_id, nomor)
constraint public.keberatan keberatan_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.keberatan keberatan_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.keberatan keberatan_bahasa_check: CHECK ((bahasa = ANY (ARRAY['id'::text, 'en'::text])))
constraint public.keberatan keberatan_check1: CHECK ((diterima_pada <= dicatat_pada))
constraint public.keberatan keberatan_kabari_lewat_check: CHECK ((kabari_lewat = ANY (ARRAY['halaman'::text, 'email'::text, 'sms'::text, 'whatsapp'::text, 'telepon'::text, 'surat'::text])))
constraint public.keberatan keberatan_kanal_check: CHECK ((kanal = ANY (ARRAY['web'::text, 'datang_langsung'::text, 'surat'::text, 'email'::text, 'impor'::text])))
constraint public.keberatan keberatan_keadaan_check: CHECK ((keadaan = ANY (ARRAY['diajukan'::text, 'terdaftar'::text, 'ditelaah'::text, 'tidak_ditanggapi'::text, 'ditolak'::text, 'dikabulkan'::text, 'dikabulkan_sebagian'::text, 'dilaksanakan'::text, 'selesai_musyawarah'::text, 'dicabut'::text])))
constraint public.keberatan keberatan_mundur_alasan_check: CHECK ((mundur_alasan = ANY (ARRAY['surat_tiba_lebih_dulu'::text, 'pesan_tiba_lebih_dulu'::text, 'diterima_unit_lain'::text, 'dicatat_di_kertas_dulu'::text, 'gangguan_sistem'::text])))
constraint public.keberatan keberatan_nomor_check: CHECK ((nomor ~ '^K\d{4}-\d{6}$'::text))
constraint public.keberatan keberatan_permohonan_wajib: CHECK (((permohonan_id IS NOT NULL) OR (alasan = ARRAY['b'::text]) OR (kanal = 'impor'::text)))
constraint public.keberatan keberatan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.keberatan keberatan_putusan_check: CHECK ((putusan = ANY (ARRAY['menguatkan'::text, 'mengabulkan'::text, 'mengabulkan_sebagian'::text])))
constraint public.keberatan keberatan_tanggapan_pemohon_check: CHECK ((tanggapan_pemohon = ANY (ARRAY['menerima'::text, 'tidak_puas'::text, 'ke_komisi_informasi'::text])))
constraint public.keberatan keberatan_waktu_check: CHECK ((waktu = ANY (ARRAY['dalam_waktu'::text, 'lewat_waktu'::text, 'belum_waktunya'::text])))
constraint public.keberatan_asal keberatan_asal_badan_publik_id_keberatan_id_fkey: FOREIGN KEY (badan_publik_id, keberatan_id) REFERENCES keberatan(badan_publik_id, id)
constraint public.keberatan_asal keberatan_asal_badan_publik_id_tahun_nomor_key: UNIQUE (badan_publik_id, tahun, nomor)
constraint public.keberatan_asal keberatan_asal_nomor_check: CHECK (((nomor <> ''::text) AND (length(nomor) <= 80)))
constraint public.keberatan_asal keberatan_asal_pkey: PRIMARY KEY (badan_publik_id, keberatan_id)
constraint public.keberatan_asal keberatan_asal_tahun_check: CHECK (((tahun >= 2000) AND (tahun <= 2999)))
constraint public.keberatan_draf keberatan_draf_badan_publik_id_sidik_key: UNIQUE (badan_publik_id, sidik)
constraint public.keberatan_draf keberatan_draf_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.keberatan_kode keberatan_kode_badan_publik_id_keberatan_id_fkey: FOREIGN KEY (badan_publik_id, keberatan_id) REFERENCES keberatan(badan_publik_id, id)
constraint public.keberatan_kode keberatan_kode_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.keberatan_sesi keberatan_sesi_badan_publik_id_keberatan_id_fkey: FOREIGN KEY (badan_publik_id, keberatan_id) REFERENCES keberatan(badan_publik_id, id)
constraint public.keberatan_sesi keberatan_sesi_badan_publik_id_kode_id_fkey: FOREIGN KEY (badan_publik_id, kode_id) REFERENCES keberatan_kode(badan_publik_id, id)
constraint public.keberatan_sesi keberatan_sesi_badan_publik_id_sidik_key: UNIQUE (badan_publik_id, sidik)
constraint public.keberatan_sesi keberatan_sesi_check: CHECK ((berlaku_sampai > dibuat_pada))
constraint public.keberatan_sesi keberatan_sesi_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.kode_akses kode_akses_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.kode_akses kode_akses_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.kode_hilang kode_hilang_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.kode_hilang kode_hilang_check: CHECK (((sidik_kontak IS NULL) OR (permohonan_id IS NULL)))
constraint public.kode_hilang kode_hilang_check1: CHECK ((berlaku_sampai > dibuat_pada))
constraint public.kode_hilang kode_hilang_jenis_check: CHECK ((jenis = ANY (ARRAY['email'::text, 'telepon'::text])))
constraint public.kode_hilang kode_hilang_nomor_check: CHECK ((nomor ~ '^\d{4}-\d{6}$'::text))
constraint public.kode_hilang kode_hilang_percobaan_check: CHECK ((percobaan >= 0))
constraint public.kode_hilang kode_hilang_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.kunci_idempoten kunci_idempoten_badan_publik_id_sidik_kunci_key: UNIQUE (badan_publik_id, sidik_kunci)
constraint public.kunci_idempoten kunci_idempoten_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.lonceng lonceng_badan_publik_id_akun_id_kunci_key: UNIQUE (badan_publik_id, akun_id, kunci)
constraint public.lonceng lonceng_jalur_check: CHECK ((jalur ~ '^/[^/\\]'::text))
constraint public.lonceng lonceng_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.meja_draf meja_draf_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.meja_draf_lampiran meja_draf_lampiran_badan_publik_id_draf_id_fkey: FOREIGN KEY (badan_publik_id, draf_id) REFERENCES meja_draf(badan_publik_id, id) ON DELETE CASCADE
constraint public.meja_draf_lampiran meja_draf_lampiran_badan_publik_id_draf_id_jenis_key: UNIQUE (badan_publik_id, draf_id, jenis)
constraint public.meja_draf_lampiran meja_draf_lampiran_jenis_check: CHECK ((jenis = ANY (ARRAY['ktp'::text, 'akta_pengesahan'::text, 'surat_kuasa'::text, 'ktp_pemberi_kuasa'::text])))
constraint public.meja_draf_lampiran meja_draf_lampiran_mime_check: CHECK ((mime = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text])))
constraint public.meja_draf_lampiran meja_draf_lampiran_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.nomor_urut nomor_urut_jenis_check: CHECK ((jenis = ANY (ARRAY['permohonan'::text, 'keberatan'::text, 'sengketa'::text])))
constraint public.nomor_urut nomor_urut_pkey: PRIMARY KEY (badan_publik_id, jenis, tahun)
constraint public.nomor_urut nomor_urut_tahun_check: CHECK (((tahun >= 2000) AND (tahun <= 2999)))
constraint public.nomor_urut nomor_urut_terakhir_check: CHECK ((terakhir >= 1))
constraint public.orang orang_check: CHECK (((kunci IS NULL) = (dihapus_pada IS NOT NULL)))
constraint public.orang orang_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pencarian_dokumen pencarian_dokumen_jenis_check: CHECK ((jenis = ANY (ARRAY['informasi'::text, 'halaman'::text])))
constraint public.pencarian_dokumen pencarian_dokumen_pkey: PRIMARY KEY (badan_publik_id, versi, kunci)
constraint public.pencarian_indeks pencarian_indeks_check: CHECK (((bangun_versi IS NULL) = (bangun_pada IS NULL)))
constraint public.pencarian_indeks pencarian_indeks_mesin_check: CHECK ((mesin = ANY (ARRAY['lancedb'::text, 'postgres'::text])))
constraint public.pencarian_indeks pencarian_indeks_pkey: PRIMARY KEY (badan_publik_id, mesin)
constraint public.pencarian_kosakata pencarian_kosakata_pkey: PRIMARY KEY (badan_publik_id, versi, kata)
constraint public.pencarian_kosong pencarian_kosong_jumlah_check: CHECK ((jumlah >= 1))
constraint public.pencarian_kosong pencarian_kosong_kata_check: CHECK (((kata <> ''::text) AND (length(kata) <= 120)))
constraint public.pencarian_kosong pencarian_kosong_kunci_check: CHECK (((kunci <> ''::text) AND (length(kunci) <= 120)))
constraint public.pencarian_kosong pencarian_kosong_pkey: PRIMARY KEY (badan_publik_id, hari, kunci)
constraint public.pencarian_padanan pencarian_padanan_badan_publik_id_jenis_kata_key: UNIQUE (badan_publik_id, jenis, kata)
constraint public.pencarian_padanan pencarian_padanan_jenis_check: CHECK ((jenis = ANY (ARRAY['nama'::text, 'sinonim'::text])))
constraint public.pencarian_padanan pencarian_padanan_kata_check: CHECK ((kata <> ''::text))
constraint public.pencarian_padanan pencarian_padanan_padanan_check: CHECK ((cardinality(padanan) > 0))
constraint public.pencarian_padanan pencarian_padanan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pencarian_perubahan pencarian_perubahan_pkey: PRIMARY KEY (badan_publik_id, informasi_id)
constraint public.pengalihan pengalihan_badan_publik_id_kunci_key: UNIQUE (badan_publik_id, kunci)
constraint public.pengalihan pengalihan_diubah_oleh_check: CHECK ((diubah_oleh = ANY (ARRAY['impor'::text, 'petugas'::text])))
constraint public.pengalihan pengalihan_kunci_check: CHECK (((kunci ~~ '/%'::text) AND (kunci <> '/'::text) AND (length(kunci) <= 6000)))
constraint public.pengalihan pengalihan_pakai_check: CHECK ((pakai >= 0))
constraint public.pengalihan pengalihan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pengalihan pengalihan_tujuan_check: CHECK (((tujuan ~ '^(/([^/]|$)|https://)'::text) AND (length(tujuan) <= 2000)))
constraint public.pengecualian pengecualian_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.pengecualian pengecualian_badan_publik_id_kunci_impor_key: UNIQUE (badan_publik_id, kunci_impor)
constraint public.pengecualian pengecualian_badan_publik_id_mengubah_id_fkey: FOREIGN KEY (badan_publik_id, mengubah_id) REFERENCES pengecualian(badan_publik_id, id)
constraint public.pengecualian pengecualian_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.pengecualian pengecualian_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.pengecualian pengecualian_cakupan_check: CHECK ((cakupan = ANY (ARRAY['seluruhnya'::text, 'sebagian'::text])))
constraint public.pengecualian pengecualian_check: CHECK (((nomor_penetapan IS NULL) = (tanggal_penetapan IS NULL)))
constraint public.pengecualian pengecualian_check1: CHECK (((keadaan <> ALL (ARRAY['ditetapkan'::text, 'diubah'::text, 'berakhir'::text])) OR (nomor_penetapan IS NOT NULL)))
constraint public.pengecualian pengecualian_check2: CHECK ((((keadaan = 'berakhir'::text) = (berakhir_pada IS NOT NULL)) AND ((berakhir_pada IS NULL) = (sebab_berakhir IS NULL))))
constraint public.pengecualian pengecualian_huruf_check: CHECK (((huruf <@ ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text, 'f'::text, 'g'::text, 'h'::text, 'i'::text, 'j'::text]) AND (cardinality(huruf) > 0)))
constraint public.pengecualian pengecualian_keadaan_check: CHECK ((keadaan = ANY (ARRAY['draf'::text, 'ditelaah'::text, 'disetujui'::text, 'ditetapkan'::text, 'diubah'::text, 'tidak_terbukti'::text, 'berakhir'::text])))
constraint public.pengecualian pengecualian_nomor_penetapan_check: CHECK (((nomor_penetapan <> ''::text) AND (nomor_penetapan = btrim(nomor_penetapan))))
constraint public.pengecualian pengecualian_pemicu_check: CHECK ((pemicu = ANY (ARRAY['sebelum_permohonan'::text, 'saat_permohonan'::text, 'perintah_ki'::text, 'impor'::text])))
constraint public.pengecualian pengecualian_persetujuan_check: CHECK ((persetujuan <@ ARRAY['atasan'::text, 'pimpinan'::text]))
constraint public.pengecualian pengecualian_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pengecualian pengecualian_sebab_berakhir_check: CHECK ((sebab_berakhir = ANY (ARRAY['habis_masa'::text, 'penetapan'::text, 'putusan'::text, 'persetujuan_tertulis'::text, 'jabatan_publik'::text, 'sidang_terbuka'::text])))
constraint public.pengecualian pengecualian_versi_check: CHECK ((versi >= 1))
constraint public.pengecualian_isi pengecualian_isi_badan_publik_id_pengecualian_id_fkey: FOREIGN KEY (badan_publik_id, pengecualian_id) REFERENCES pengecualian(badan_publik_id, id)
constraint public.pengecualian_isi pengecualian_isi_pkey: PRIMARY KEY (badan_publik_id, pengecualian_id, versi)
constraint public.pengecualian_isi pengecualian_isi_sidik_check: CHECK ((sidik ~ '^[0-9a-f]{64}$'::text))
constraint public.pengecualian_isi pengecualian_isi_versi_check: CHECK ((versi >= 1))
constraint public.pengecualian_surat pengecualian_surat_badan_publik_id_pengecualian_id_fkey: FOREIGN KEY (badan_publik_id, pengecualian_id) REFERENCES pengecualian(badan_publik_id, id)
constraint public.pengecualian_surat pengecualian_surat_badan_publik_id_pengecualian_id_jenis_key: UNIQUE (badan_publik_id, pengecualian_id, jenis)
constraint public.pengecualian_surat pengecualian_surat_check: CHECK (((sha256 IS NULL) = (ukuran IS NULL)))
constraint public.pengecualian_surat pengecualian_surat_jenis_check: CHECK ((jenis = ANY (ARRAY['lembar_uji'::text, 'penetapan'::text, 'lembar_ubah'::text, 'penetapan_ubah'::text])))
constraint public.pengecualian_surat pengecualian_surat_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pengecualian_surat pengecualian_surat_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.pengecualian_surat pengecualian_surat_ukuran_check: CHECK ((ukuran > 0))
constraint public.pengecualian_tanda pengecualian_tanda_badan_publik_id_pengecualian_id_fkey: FOREIGN KEY (badan_publik_id, pengecualian_id) REFERENCES pengecualian(badan_publik_id, id)
constraint public.pengecualian_tanda pengecualian_tanda_check: CHECK ((((sebutan = 'definitif'::text) = (perintah_nomor IS NULL)) AND ((perintah_nomor IS NULL) = (perintah_tanggal IS NULL))))
constraint public.pengecualian_tanda pengecualian_tanda_hal_check: CHECK ((hal = ANY (ARRAY['pendapat'::text, 'persetujuan'::text, 'pengembalian'::text, 'pengesampingan'::text, 'terbuka'::text])))
constraint public.pengecualian_tanda pengecualian_tanda_peran_check: CHECK ((peran = ANY (ARRAY['tim'::text, 'utama'::text, 'atasan'::text, 'pimpinan'::text])))
constraint public.pengecualian_tanda pengecualian_tanda_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pengecualian_tanda pengecualian_tanda_sebutan_check: CHECK ((sebutan = ANY (ARRAY['definitif'::text, 'plh'::text, 'plt'::text])))
constraint public.pengecualian_tanda pengecualian_tanda_teks_check: CHECK ((length(teks) <= 4000))
constraint public.pengecualian_tanda pengecualian_tanda_versi_check: CHECK ((versi >= 1))
constraint public.pengguna pengguna_pkey: PRIMARY KEY (badan_publik_id, akun_id)
constraint public.pengiriman pengiriman_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.pengiriman pengiriman_badan_publik_id_surat_id_fkey: FOREIGN KEY (badan_publik_id, surat_id) REFERENCES surat(badan_publik_id, id)
constraint public.pengiriman pengiriman_bukti_check: CHECK ((bukti = ANY (ARRAY['dibuka_dengan_kode'::text, 'tanda_terima'::text, 'resi_pos'::text, 'dijawab_pemohon'::text, 'diterima_server'::text, 'tanda_petugas'::text])))
constraint public.pengiriman pengiriman_cara_check: CHECK ((cara = ANY (ARRAY['halaman'::text, 'email'::text, 'sms'::text, 'whatsapp'::text, 'telepon'::text, 'pos'::text, 'kurir'::text, 'ambil'::text, 'faksimili'::text])))
constraint public.pengiriman pengiriman_check: CHECK (((hal = 'surat'::text) = (surat_id IS NOT NULL)))
constraint public.pengiriman pengiriman_hal_check: CHECK ((hal = ANY (ARRAY['surat'::text, 'kabar'::text, 'berkas'::text])))
constraint public.pengiriman pengiriman_perkara: CHECK (((permohonan_id IS NOT NULL) OR (surat_id IS NOT NULL)))
constraint public.pengiriman pengiriman_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.pengiriman pengiriman_rujukan_check: CHECK ((length(rujukan) <= 60))
constraint public.penolakan_persetujuan penolakan_persetujuan_alasan_check: CHECK ((length(alasan) <= 2000))
constraint public.penolakan_persetujuan penolakan_persetujuan_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.penolakan_persetujuan penolakan_persetujuan_badan_publik_id_surat_id_fkey: FOREIGN KEY (badan_publik_id, surat_id) REFERENCES surat(badan_publik_id, id)
constraint public.penolakan_persetujuan penolakan_persetujuan_check: CHECK ((((sebutan = 'definitif'::text) = (perintah_nomor IS NULL)) AND ((perintah_nomor IS NULL) = (perintah_tanggal IS NULL))))
constraint public.penolakan_persetujuan penolakan_persetujuan_check1: CHECK (((putusan = 'disetujui'::text) OR (alasan <> ''::text)))
constraint public.penolakan_persetujuan penolakan_persetujuan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.penolakan_persetujuan penolakan_persetujuan_putusan_check: CHECK ((putusan = ANY (ARRAY['disetujui'::text, 'dikembalikan'::text])))
constraint public.penolakan_persetujuan penolakan_persetujuan_sebutan_check: CHECK ((sebutan = ANY (ARRAY['definitif'::text, 'plh'::text, 'plt'::text])))
constraint public.penolakan_persetujuan penolakan_persetujuan_sidik_check: CHECK ((sidik ~ '^[0-9a-f]{64}$'::text))
constraint public.penolakan_usulan penolakan_usulan_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.penolakan_usulan penolakan_usulan_badan_publik_id_surat_id_fkey: FOREIGN KEY (badan_publik_id, surat_id) REFERENCES surat(badan_publik_id, id)
constraint public.penolakan_usulan penolakan_usulan_pkey: PRIMARY KEY (badan_publik_id, surat_id)
constraint public.penolakan_usulan penolakan_usulan_sidik_check: CHECK ((sidik ~ '^[0-9a-f]{64}$'::text))
constraint public.penolakan_usulan penolakan_usulan_uji_ids_check: CHECK ((cardinality(uji_ids) > 0))
constraint public.percobaan_kode percobaan_kode_jumlah_check: CHECK ((jumlah >= 1))
constraint public.percobaan_kode percobaan_kode_pkey: PRIMARY KEY (badan_publik_id, sidik_nomor, jendela)
constraint public.peringkat peringkat_badan_publik_id_nomor_key: UNIQUE (badan_publik_id, nomor)
constraint public.peringkat peringkat_check: CHECK ((sampai >= dari))
constraint public.peringkat peringkat_check1: CHECK (((keadaan <> ALL (ARRAY['disanggah'::text, 'ditetapkan'::text])) OR ((sanggah_sampai IS NOT NULL) AND (dibuka_pada IS NOT NULL))))
constraint public.peringkat peringkat_check2: CHECK (((keadaan = 'ditetapkan'::text) = ((nomor IS NOT NULL) AND (tanggal IS NOT NULL) AND (ditetapkan_pada IS NOT NULL) AND (ditetapkan_oleh IS NOT NULL))))
constraint public.peringkat peringkat_keadaan_check: CHECK ((keadaan = ANY (ARRAY['disusun'::text, 'disanggah'::text, 'ditetapkan'::text, 'dibatalkan'::text])))
constraint public.peringkat peringkat_nomor_check: CHECK ((nomor <> ''::text))
constraint public.peringkat peringkat_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.peringkat peringkat_rumus_check: CHECK ((rumus <> ''::text))
constraint public.peringkat peringkat_sidik_check: CHECK ((sidik ~ '^[0-9a-f]{64}$'::text))
constraint public.peringkat_baris peringkat_baris_badan_publik_id_peringkat_id_fkey: FOREIGN KEY (badan_publik_id, peringkat_id) REFERENCES peringkat(badan_publik_id, id)
constraint public.peringkat_baris peringkat_baris_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.peringkat_baris peringkat_baris_kecepatan_check: CHECK (((kecepatan >= (0)::numeric) AND (kecepatan <= (100)::numeric)))
constraint public.peringkat_baris peringkat_baris_kelas_check: CHECK ((kelas = ANY (ARRAY['perangkat_daerah'::text, 'kecamatan'::text, 'kelurahan'::text, 'layanan'::text, 'lainnya'::text])))
constraint public.peringkat_baris peringkat_baris_kelengkapan_check: CHECK (((kelengkapan >= (0)::numeric) AND (kelengkapan <= (100)::numeric)))
constraint public.peringkat_baris peringkat_baris_kemutakhiran_check: CHECK (((kemutakhiran >= (0)::numeric) AND (kemutakhiran <= (100)::numeric)))
constraint public.peringkat_baris peringkat_baris_nama_check: CHECK ((nama <> ''::text))
constraint public.peringkat_baris peringkat_baris_nilai_check: CHECK (((nilai >= (0)::numeric) AND (nilai <= (100)::numeric)))
constraint public.peringkat_baris peringkat_baris_pkey: PRIMARY KEY (badan_publik_id, peringkat_id, unit_id)
constraint public.peringkat_baris peringkat_baris_tempat_check: CHECK ((tempat >= 1))
constraint public.peringkat_sanggahan peringkat_sanggahan_alasan_check: CHECK ((alasan <> ''::text))
constraint public.peringkat_sanggahan peringkat_sanggahan_badan_publik_id_peringkat_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, peringkat_id, unit_id) REFERENCES peringkat_baris(badan_publik_id, peringkat_id, unit_id)
constraint public.peringkat_sanggahan peringkat_sanggahan_bukti_check: CHECK ((bukti <> ''::text))
constraint public.peringkat_sanggahan peringkat_sanggahan_check: CHECK (((keadaan = 'diajukan'::text) = (diputus_oleh IS NULL)))
constraint public.peringkat_sanggahan peringkat_sanggahan_check1: CHECK (((keadaan = 'diajukan'::text) OR (jawaban <> ''::text)))
constraint public.peringkat_sanggahan peringkat_sanggahan_check2: CHECK (((keadaan = 'diterima'::text) = (menjadi IS NOT NULL)))
constraint public.peringkat_sanggahan peringkat_sanggahan_keadaan_check: CHECK ((keadaan = ANY (ARRAY['diajukan'::text, 'diterima'::text, 'ditolak'::text])))
constraint public.peringkat_sanggahan peringkat_sanggahan_menjadi_check: CHECK ((menjadi >= 0))
constraint public.peringkat_sanggahan peringkat_sanggahan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.peringkat_sanggahan peringkat_sanggahan_semula_check: CHECK ((semula >= 0))
constraint public.peringkat_sanggahan peringkat_sanggahan_ukuran_check: CHECK ((ukuran = ANY (ARRAY['kecepatan'::text, 'kelengkapan'::text, 'kemutakhiran'::text])))
constraint public.peristiwa peristiwa_aktor_jenis_check: CHECK ((aktor_jenis = ANY (ARRAY['petugas'::text, 'pemohon'::text, 'publik'::text, 'sistem'::text, 'impor'::text])))
constraint public.peristiwa peristiwa_badan_publik_id_berkas_jenis_berkas_id_urutan_key: UNIQUE (badan_publik_id, berkas_jenis, berkas_id, urutan)
constraint public.peristiwa peristiwa_pada_check: CHECK ((pada ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'::text))
constraint public.peristiwa peristiwa_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.peristiwa peristiwa_urutan_check: CHECK ((urutan >= 1))
constraint public.peristiwa_akar peristiwa_akar_badan_publik_id_tanggal_key: UNIQUE (badan_publik_id, tanggal)
constraint public.peristiwa_akar peristiwa_akar_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.peristiwa_akar_kepala peristiwa_akar_kepala_badan_publik_id_akar_id_fkey: FOREIGN KEY (badan_publik_id, akar_id) REFERENCES peristiwa_akar(badan_publik_id, id)
constraint public.peristiwa_akar_kepala peristiwa_akar_kepala_pkey: PRIMARY KEY (badan_publik_id, akar_id, berkas_jenis, berkas_id)
constraint public.peristiwa_kepala peristiwa_kepala_pkey: PRIMARY KEY (badan_publik_id, berkas_jenis, berkas_id)
constraint public.permohonan permohonan_badan_publik_id_kuasa_orang_id_fkey: FOREIGN KEY (badan_publik_id, kuasa_orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.permohonan permohonan_badan_publik_id_nomor_key: UNIQUE (badan_publik_id, nomor)
constraint public.permohonan permohonan_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.permohonan permohonan_bahasa_check: CHECK ((bahasa = ANY (ARRAY['id'::text, 'en'::text])))
constraint public.permohonan permohonan_bantuan_check: CHECK ((bantuan <@ ARRAY['dibacakan'::text, 'huruf_besar'::text, 'bahasa_isyarat'::text, 'braille'::text, 'pendamping'::text, 'kursi_roda'::text, 'diisikan_petugas'::text]))
constraint public.permohonan permohonan_bentuk_check: CHECK ((bentuk = ANY (ARRAY['softcopy'::text, 'hardcopy'::text])))
constraint public.permohonan permohonan_cara_memperoleh_check: CHECK ((cara_memperoleh = ANY (ARRAY['melihat'::text, 'salinan'::text])))
constraint public.permohonan permohonan_cara_mengirim_check: CHECK ((cara_mengirim = ANY (ARRAY['unduh'::text, 'email'::text, 'ambil'::text, 'pos'::text, 'kurir'::text, 'faksimili'::text])))
constraint public.permohonan permohonan_check: CHECK (((sasaran = 'golongan'::text) = (sasaran_golongan IS NOT NULL)))
constraint public.permohonan permohonan_check1: CHECK ((diterima_pada <= dicatat_pada))
constraint public.permohonan permohonan_hasil_check: CHECK ((hasil = ANY (ARRAY['dikabulkan'::text, 'dikabulkan_sebagian'::text, 'ditolak'::text, 'bukan_penguasa'::text, 'belum_dikuasai'::text, 'sudah_tersedia'::text])))
constraint public.permohonan permohonan_jenis_pemohon_check: CHECK ((jenis_pemohon = ANY (ARRAY['perorangan'::text, 'badan_hukum'::text, 'kelompok'::text])))
constraint public.permohonan permohonan_kabari_lewat_check: CHECK ((kabari_lewat = ANY (ARRAY['halaman'::text, 'email'::text, 'sms'::text, 'whatsapp'::text, 'telepon'::text, 'surat'::text])))
constraint public.permohonan permohonan_kanal_check: CHECK ((kanal = ANY (ARRAY['web'::text, 'api'::text, 'datang_langsung'::text, 'surat'::text, 'email'::text, 'telepon'::text, 'whatsapp'::text, 'media_sosial'::text, 'lapor'::text, 'impor'::text])))
constraint public.permohonan permohonan_keadaan_check: CHECK ((keadaan = ANY (ARRAY['diajukan'::text, 'terdaftar'::text, 'tidak_lengkap'::text, 'tidak_ditindaklanjuti'::text, 'lengkap'::text, 'diproses'::text, 'diperpanjang'::text, 'uji_konsekuensi'::text, 'notif_bukan_penguasa'::text, 'notif_belum_dikuasai'::text, 'dikabulkan'::text, 'dikabulkan_sebagian'::text, 'ditolak'::text, 'menunggu_pembayaran'::text, 'selesai'::text, 'dicabut'::text])))
constraint public.permohonan permohonan_kurang_check: CHECK ((kurang <@ ARRAY['nama'::text, 'alamat'::text, 'kontak'::text, 'rincian'::text, 'tujuan'::text, 'cara_memperoleh'::text, 'cara_mengirim'::text, 'nik'::text, 'nomor_pengesahan'::text, 'ktp'::text, 'akta_pengesahan'::text, 'surat_kuasa'::text, 'ktp_pemberi_kuasa'::text]))
constraint public.permohonan permohonan_mundur_alasan_check: CHECK ((mundur_alasan = ANY (ARRAY['surat_tiba_lebih_dulu'::text, 'pesan_tiba_lebih_dulu'::text, 'diterima_unit_lain'::text, 'dicatat_di_kertas_dulu'::text, 'gangguan_sistem'::text])))
constraint public.permohonan permohonan_nomor_check: CHECK ((nomor ~ '^\d{4}-\d{6}$'::text))
constraint public.permohonan permohonan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan permohonan_sasaran_check: CHECK ((sasaran = ANY (ARRAY['unit'::text, 'golongan'::text, 'tidak_tahu'::text])))
constraint public.permohonan_asal permohonan_asal_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_asal permohonan_asal_badan_publik_id_tahun_nomor_key: UNIQUE (badan_publik_id, tahun, nomor)
constraint public.permohonan_asal permohonan_asal_nomor_check: CHECK (((nomor <> ''::text) AND (length(nomor) <= 80)))
constraint public.permohonan_asal permohonan_asal_penguasaan_check: CHECK ((penguasaan = ANY (ARRAY['ya'::text, 'tidak'::text, 'belum_didokumentasikan'::text])))
constraint public.permohonan_asal permohonan_asal_pkey: PRIMARY KEY (badan_publik_id, permohonan_id)
constraint public.permohonan_asal permohonan_asal_tahun_check: CHECK (((tahun >= 2000) AND (tahun <= 2999)))
constraint public.permohonan_baris permohonan_baris_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.permohonan_baris permohonan_baris_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_baris permohonan_baris_badan_publik_id_permohonan_id_unit_id_buti_key: UNIQUE (badan_publik_id, permohonan_id, unit_id, butir)
constraint public.permohonan_baris permohonan_baris_badan_publik_id_uji_id_fkey: FOREIGN KEY (badan_publik_id, uji_id) REFERENCES pengecualian(badan_publik_id, id)
constraint public.permohonan_baris permohonan_baris_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.permohonan_baris permohonan_baris_butir_check: CHECK ((butir >= 1))
constraint public.permohonan_baris permohonan_baris_check: CHECK (((putusan IS NULL) = (diputus_pada IS NULL)))
constraint public.permohonan_baris permohonan_baris_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan_baris permohonan_baris_putusan_check: CHECK ((putusan = ANY (ARRAY['diberikan'::text, 'sebagian'::text, 'nihil'::text, 'ditolak'::text, 'nanti'::text])))
constraint public.permohonan_berkas permohonan_berkas_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.permohonan_berkas permohonan_berkas_badan_publik_id_permohonan_id_dokumen_id_key: UNIQUE (badan_publik_id, permohonan_id, dokumen_id)
constraint public.permohonan_berkas permohonan_berkas_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_berkas permohonan_berkas_nama_check: CHECK (((nama <> ''::text) AND (nama !~ '[/\\]'::text)))
constraint public.permohonan_berkas permohonan_berkas_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan_berkas permohonan_berkas_sumber_check: CHECK ((sumber = ANY (ARRAY['petugas'::text, 'informasi'::text])))
constraint public.permohonan_butir permohonan_butir_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_butir permohonan_butir_badan_publik_id_permohonan_id_urutan_key: UNIQUE (badan_publik_id, permohonan_id, urutan)
constraint public.permohonan_butir permohonan_butir_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan_butir permohonan_butir_urutan_check: CHECK ((urutan >= 1))
constraint public.permohonan_draf permohonan_draf_badan_publik_id_sidik_key: UNIQUE (badan_publik_id, sidik)
constraint public.permohonan_draf permohonan_draf_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan_pembayaran permohonan_pembayaran_badan_publik_id_kuitansi_key: UNIQUE (badan_publik_id, kuitansi)
constraint public.permohonan_pembayaran permohonan_pembayaran_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_pembayaran permohonan_pembayaran_cara_check: CHECK ((cara = ANY (ARRAY['tunai'::text, 'rekening_resmi'::text, 'uang_elektronik'::text])))
constraint public.permohonan_pembayaran permohonan_pembayaran_jumlah_check: CHECK ((jumlah > 0))
constraint public.permohonan_pembayaran permohonan_pembayaran_kuitansi_check: CHECK ((kuitansi ~ '^[A-Za-z0-9./-]{1,60}$'::text))
constraint public.permohonan_pembayaran permohonan_pembayaran_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan_penyerahan permohonan_penyerahan_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.permohonan_penyerahan permohonan_penyerahan_badan_publik_id_permohonan_id_dokumen_key: UNIQUE (badan_publik_id, permohonan_id, dokumen_id)
constraint public.permohonan_penyerahan permohonan_penyerahan_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_penyerahan permohonan_penyerahan_nama_check: CHECK (((nama <> ''::text) AND (nama !~ '[/\\]'::text)))
constraint public.permohonan_penyerahan permohonan_penyerahan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.permohonan_sasaran permohonan_sasaran_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.permohonan_sasaran permohonan_sasaran_badan_publik_id_permohonan_id_unit_id_key: UNIQUE (badan_publik_id, permohonan_id, unit_id)
constraint public.permohonan_sasaran permohonan_sasaran_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.permohonan_sasaran permohonan_sasaran_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa sengketa_badan_publik_id_keberatan_id_fkey: FOREIGN KEY (badan_publik_id, keberatan_id) REFERENCES keberatan(badan_publik_id, id)
constraint public.sengketa sengketa_badan_publik_id_nomor_key: UNIQUE (badan_publik_id, nomor)
constraint public.sengketa sengketa_keadaan_check: CHECK ((keadaan = ANY (ARRAY['dimohonkan'::text, 'belum_lengkap'::text, 'tidak_diregistrasi'::text, 'diregistrasi'::text, 'sidang'::text, 'putusan_sela'::text, 'mediasi'::text, 'selesai_mediasi'::text, 'ajudikasi'::text, 'gugur'::text, 'dihentikan'::text, 'dicabut'::text, 'diputus'::text, 'gugatan'::text, 'putusan_pengadilan'::text, 'kasasi'::text, 'inkracht'::text, 'dilaksanakan'::text])))
constraint public.sengketa sengketa_nomor_check: CHECK ((nomor ~ '^S\d{4}-\d{6}$'::text))
constraint public.sengketa sengketa_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_amplop sengketa_amplop_badan_publik_id_perintah_id_fkey: FOREIGN KEY (badan_publik_id, perintah_id) REFERENCES sengketa_perintah(badan_publik_id, id)
constraint public.sengketa_amplop sengketa_amplop_badan_publik_id_sengketa_id_fkey: FOREIGN KEY (badan_publik_id, sengketa_id) REFERENCES sengketa(badan_publik_id, id)
constraint public.sengketa_amplop sengketa_amplop_banyak_check: CHECK ((banyak > 0))
constraint public.sengketa_amplop sengketa_amplop_check: CHECK ((berlaku_sampai > disegel_pada))
constraint public.sengketa_amplop sengketa_amplop_check1: CHECK (((isi IS NULL) = (dimusnahkan_pada IS NOT NULL)))
constraint public.sengketa_amplop sengketa_amplop_check2: CHECK (((dimusnahkan_pada IS NULL) = (dimusnahkan_sebab IS NULL)))
constraint public.sengketa_amplop sengketa_amplop_check3: CHECK (((isi IS NOT NULL) OR (kode_atasan IS NULL)))
constraint public.sengketa_amplop sengketa_amplop_check4: CHECK (((kode_atasan IS NULL) OR (kode_atasan_pada IS NULL)))
constraint public.sengketa_amplop sengketa_amplop_check5: CHECK (((kode_atasan_oleh IS NULL) = (kode_atasan_pada IS NULL)))
constraint public.sengketa_amplop sengketa_amplop_check6: CHECK ((kode_atasan_oleh IS DISTINCT FROM disegel_oleh))
constraint public.sengketa_amplop sengketa_amplop_dimusnahkan_sebab_check: CHECK ((dimusnahkan_sebab = ANY (ARRAY['masa'::text, 'petugas'::text])))
constraint public.sengketa_amplop sengketa_amplop_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_amplop sengketa_amplop_sidik_check: CHECK ((sidik ~ '^[0-9a-f]{64}$'::text))
constraint public.sengketa_catatan sengketa_catatan_badan_publik_id_sengketa_id_fkey: FOREIGN KEY (badan_publik_id, sengketa_id) REFERENCES sengketa(badan_publik_id, id)
constraint public.sengketa_catatan sengketa_catatan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_perintah sengketa_perintah_badan_publik_id_sengketa_id_fkey: FOREIGN KEY (badan_publik_id, sengketa_id) REFERENCES sengketa(badan_publik_id, id)
constraint public.sengketa_perintah sengketa_perintah_check: CHECK (((disetujui_oleh IS NULL) = (disetujui_pada IS NULL)))
constraint public.sengketa_perintah sengketa_perintah_check1: CHECK ((disetujui_oleh IS DISTINCT FROM dicatat_oleh))
constraint public.sengketa_perintah sengketa_perintah_check2: CHECK ((sidang >= tanggal))
constraint public.sengketa_perintah sengketa_perintah_nomor_check: CHECK (((nomor <> ''::text) AND (length(nomor) <= 120)))
constraint public.sengketa_perintah sengketa_perintah_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_perintah sengketa_perintah_teks_check: CHECK (((teks <> ''::text) AND (length(teks) <= 4000)))
constraint public.sengketa_tamu sengketa_tamu_badan_publik_id_sengketa_id_fkey: FOREIGN KEY (badan_publik_id, sengketa_id) REFERENCES sengketa(badan_publik_id, id)
constraint public.sengketa_tamu sengketa_tamu_check: CHECK ((berlaku_sampai > dibuat_pada))
constraint public.sengketa_tamu sengketa_tamu_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_tamu sengketa_tamu_untuk_check: CHECK ((untuk <> ''::text))
constraint public.sengketa_tamu_sesi sengketa_tamu_sesi_badan_publik_id_sidik_key: UNIQUE (badan_publik_id, sidik)
constraint public.sengketa_tamu_sesi sengketa_tamu_sesi_badan_publik_id_tamu_id_fkey: FOREIGN KEY (badan_publik_id, tamu_id) REFERENCES sengketa_tamu(badan_publik_id, id)
constraint public.sengketa_tamu_sesi sengketa_tamu_sesi_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_wakil sengketa_wakil_badan_publik_id_sengketa_id_fkey: FOREIGN KEY (badan_publik_id, sengketa_id) REFERENCES sengketa(badan_publik_id, id)
constraint public.sengketa_wakil sengketa_wakil_jabatan_check: CHECK ((jabatan <> ''::text))
constraint public.sengketa_wakil sengketa_wakil_nama_check: CHECK ((nama <> ''::text))
constraint public.sengketa_wakil sengketa_wakil_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.sengketa_wakil sengketa_wakil_surat_nomor_check: CHECK ((surat_nomor <> ''::text))
constraint public.sesi_lacak sesi_lacak_badan_publik_id_kode_id_fkey: FOREIGN KEY (badan_publik_id, kode_id) REFERENCES kode_akses(badan_publik_id, id)
constraint public.sesi_lacak sesi_lacak_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.sesi_lacak sesi_lacak_badan_publik_id_sidik_key: UNIQUE (badan_publik_id, sidik)
constraint public.sesi_lacak sesi_lacak_check: CHECK ((berlaku_sampai > dibuat_pada))
constraint public.sesi_lacak sesi_lacak_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.setelan setelan_pkey: PRIMARY KEY (badan_publik_id, kunci)
constraint public.surat surat_badan_publik_id_keberatan_id_fkey: FOREIGN KEY (badan_publik_id, keberatan_id) REFERENCES keberatan(badan_publik_id, id)
constraint public.surat surat_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.surat surat_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.surat surat_badan_publik_id_token_key: UNIQUE (badan_publik_id, token)
constraint public.surat surat_badan_publik_id_ttd_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, ttd_dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.surat surat_check: CHECK ((((nomor IS NULL) = (nomor_tahun IS NULL)) AND ((nomor IS NULL) = (nomor_cara IS NULL))))
constraint public.surat surat_check1: CHECK (((keadaan <> 'menunggu_tanda_tangan'::text) OR ((nomor IS NOT NULL) AND (pemegang_id IS NOT NULL) AND (pemegang_sejak IS NOT NULL))))
constraint public.surat surat_check2: CHECK (((keadaan <> 'ditandatangani'::text) OR (ttd_sha256 IS NOT NULL)))
constraint public.surat surat_check3: CHECK (((pdf_versi IS NULL) = (pdf_sha256 IS NULL)))
constraint public.surat surat_isi_versi_check: CHECK ((isi_versi >= 1))
constraint public.surat surat_jenis_check: CHECK ((jenis = ANY (ARRAY['formulir_keberatan'::text, 'tanda_terima_keberatan'::text, 'tanggapan_keberatan'::text, 'formulir'::text, 'tanda_terima'::text, 'ketidaklengkapan'::text, 'pemberitahuan'::text, 'perpanjangan'::text])))
constraint public.surat surat_keadaan_check: CHECK ((keadaan = ANY (ARRAY['rancangan'::text, 'menunggu_tanda_tangan'::text, 'ditandatangani'::text, 'terbit'::text, 'dikirim'::text, 'batal'::text])))
constraint public.surat surat_nomor_cara_check: CHECK ((nomor_cara = ANY (ARRAY['skema'::text, 'diketik'::text])))
constraint public.surat surat_nomor_check: CHECK (((nomor <> ''::text) AND (nomor = btrim(nomor))))
constraint public.surat surat_nomor_tahun_check: CHECK (((nomor_tahun >= 2000) AND (nomor_tahun <= 2999)))
constraint public.surat surat_pdf_sha256_check: CHECK ((pdf_sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.surat surat_pdf_ukuran_check: CHECK ((pdf_ukuran > 0))
constraint public.surat surat_perkara: CHECK (((permohonan_id IS NOT NULL) OR (keberatan_id IS NOT NULL)))
constraint public.surat surat_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.surat surat_token_check: CHECK ((token ~ '^[a-z2-7]{26}$'::text))
constraint public.surat surat_ttd_sha256_check: CHECK ((ttd_sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.surat_berkas surat_berkas_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.surat_berkas surat_berkas_badan_publik_id_surat_id_dokumen_id_key: UNIQUE (badan_publik_id, surat_id, dokumen_id)
constraint public.surat_berkas surat_berkas_badan_publik_id_surat_id_fkey: FOREIGN KEY (badan_publik_id, surat_id) REFERENCES surat(badan_publik_id, id)
constraint public.surat_berkas surat_berkas_nama_check: CHECK (((nama <> ''::text) AND (nama !~ '[/\\]'::text)))
constraint public.surat_berkas surat_berkas_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.surat_berkas surat_berkas_urutan_check: CHECK ((urutan >= 1))
constraint public.surat_nomor_urut surat_nomor_urut_pkey: PRIMARY KEY (badan_publik_id, tahun)
constraint public.surat_nomor_urut surat_nomor_urut_tahun_check: CHECK (((tahun >= 2000) AND (tahun <= 2999)))
constraint public.surat_nomor_urut surat_nomor_urut_terakhir_check: CHECK ((terakhir >= 1))
constraint public.surat_perbandingan surat_perbandingan_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.surat_perbandingan surat_perbandingan_badan_publik_id_surat_id_fkey: FOREIGN KEY (badan_publik_id, surat_id) REFERENCES surat(badan_publik_id, id)
constraint public.surat_perbandingan surat_perbandingan_check: CHECK (((diterima_oleh IS NULL) = (diterima_alasan IS NULL)))
constraint public.surat_perbandingan surat_perbandingan_diterima_alasan_check: CHECK ((diterima_alasan = ANY (ARRAY['salah_baca_pemindai'::text, 'cap_atau_tulisan_tangan'::text, 'penomoran_ulang'::text, 'perbaikan_ejaan'::text])))
constraint public.surat_perbandingan surat_perbandingan_keadaan_check: CHECK ((keadaan = ANY (ARRAY['menunggu_teks'::text, 'sama'::text, 'berbeda'::text, 'berkas_ditolak'::text])))
constraint public.surat_perbandingan surat_perbandingan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.surat_perbandingan surat_perbandingan_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
constraint public.surel surel_badan_publik_id_kunci_key: UNIQUE (badan_publik_id, kunci)
constraint public.surel surel_badan_publik_id_orang_id_fkey: FOREIGN KEY (badan_publik_id, orang_id) REFERENCES orang(badan_publik_id, id)
constraint public.surel surel_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.surel surel_badan_publik_id_surat_id_fkey: FOREIGN KEY (badan_publik_id, surat_id) REFERENCES surat(badan_publik_id, id)
constraint public.surel surel_bahasa_check: CHECK ((bahasa = ANY (ARRAY['id'::text, 'en'::text])))
constraint public.surel surel_check: CHECK (((orang_id IS NULL) <> (akun_id IS NULL)))
constraint public.surel surel_check1: CHECK (((keadaan = 'terkirim'::text) = (terkirim_pada IS NOT NULL)))
constraint public.surel surel_keadaan_check: CHECK ((keadaan = ANY (ARRAY['menunggu'::text, 'disimpan'::text, 'terkirim'::text, 'gagal'::text, 'tanpa_alamat'::text])))
constraint public.surel surel_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.tautan_periksa tautan_periksa_berturut_check: CHECK ((berturut >= 0))
constraint public.tautan_periksa tautan_periksa_hasil_check: CHECK ((hasil = ANY (ARRAY['baik'::text, 'rusak'::text, 'ditolak'::text])))
constraint public.tautan_periksa tautan_periksa_pkey: PRIMARY KEY (badan_publik_id, url)
constraint public.tautan_periksa tautan_periksa_url_check: CHECK ((url ~ '^https?://'::text))
constraint public.tenggat_aturan tenggat_aturan_badan_publik_id_berlaku_sejak_key: UNIQUE (badan_publik_id, berlaku_sejak)
constraint public.tenggat_aturan tenggat_aturan_batas_harian_check: CHECK ((batas_harian = ANY (ARRAY['jam_tutup'::text, 'akhir_hari'::text])))
constraint public.tenggat_aturan tenggat_aturan_hari_kerja_check: CHECK (((cardinality(hari_kerja) >= 1) AND (cardinality(hari_kerja) <= 7)))
constraint public.tenggat_aturan tenggat_aturan_jam_buka_check: CHECK ((jam_buka ~ '^([01]\d|2[0-3]):[0-5]\d$'::text))
constraint public.tenggat_aturan tenggat_aturan_jam_tutup_check: CHECK ((jam_tutup ~ '^([01]\d|2[0-3]):[0-5]\d$'::text))
constraint public.tenggat_aturan tenggat_aturan_jam_tutup_jumat_check: CHECK ((jam_tutup_jumat ~ '^([01]\d|2[0-3]):[0-5]\d$'::text))
constraint public.tenggat_aturan tenggat_aturan_penerimaan_check: CHECK ((penerimaan = ANY (ARRAY['hari_itu'::text, 'hari_kerja_berikut'::text])))
constraint public.tenggat_aturan tenggat_aturan_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.token_akses token_akses_badan_publik_id_sidik_key: UNIQUE (badan_publik_id, sidik)
constraint public.token_akses token_akses_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.tugas_unit tugas_unit_badan_publik_id_permohonan_id_fkey: FOREIGN KEY (badan_publik_id, permohonan_id) REFERENCES permohonan(badan_publik_id, id)
constraint public.tugas_unit tugas_unit_badan_publik_id_saran_unit_id_fkey: FOREIGN KEY (badan_publik_id, saran_unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.tugas_unit tugas_unit_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.tugas_unit tugas_unit_check: CHECK (((keadaan = ANY (ARRAY['dijawab'::text, 'nihil'::text, 'bukan_kami'::text])) = (dijawab_pada IS NOT NULL)))
constraint public.tugas_unit tugas_unit_keadaan_check: CHECK ((keadaan = ANY (ARRAY['menunggu'::text, 'dijawab'::text, 'nihil'::text, 'bukan_kami'::text, 'ditarik'::text])))
constraint public.tugas_unit tugas_unit_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.tugas_unit tugas_unit_tahap_check: CHECK ((tahap = ANY (ARRAY['setengah'::text, 'tanggal'::text, 'kepala'::text, 'utama'::text])))
constraint public.tugas_unit_berkas tugas_unit_berkas_badan_publik_id_dokumen_id_fkey: FOREIGN KEY (badan_publik_id, dokumen_id) REFERENCES dokumen(badan_publik_id, id)
constraint public.tugas_unit_berkas tugas_unit_berkas_badan_publik_id_tugas_id_dokumen_id_key: UNIQUE (badan_publik_id, tugas_id, dokumen_id)
constraint public.tugas_unit_berkas tugas_unit_berkas_badan_publik_id_tugas_id_fkey: FOREIGN KEY (badan_publik_id, tugas_id) REFERENCES tugas_unit(badan_publik_id, id)
constraint public.tugas_unit_berkas tugas_unit_berkas_nama_check: CHECK (((nama <> ''::text) AND (nama !~ '[/\\]'::text)))
constraint public.tugas_unit_berkas tugas_unit_berkas_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.unit unit_badan_publik_id_induk_id_fkey: FOREIGN KEY (badan_publik_id, induk_id) REFERENCES unit(badan_publik_id, id)
constraint public.unit unit_badan_publik_id_penerus_id_fkey: FOREIGN KEY (badan_publik_id, penerus_id) REFERENCES unit(badan_publik_id, id)
constraint public.unit unit_badan_publik_id_slug_key: UNIQUE (badan_publik_id, slug)
constraint public.unit unit_check: CHECK (((berlaku_sampai IS NULL) OR (berlaku_sampai >= berlaku_dari)))
constraint public.unit unit_golongan_check: CHECK ((golongan = ANY (ARRAY['setda'::text, 'bagian'::text, 'sekretariat_dprd'::text, 'inspektorat'::text, 'dinas'::text, 'badan'::text, 'satpol_pp'::text, 'kecamatan'::text, 'kelurahan'::text, 'rsud'::text, 'upt'::text, 'bumd'::text, 'lainnya'::text])))
constraint public.unit unit_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.unit unit_slug_check: CHECK ((slug ~ '^[a-z0-9](-?[a-z0-9])*$'::text))
constraint public.unit_riwayat unit_riwayat_badan_publik_id_unit_id_berlaku_dari_key: UNIQUE (badan_publik_id, unit_id, berlaku_dari)
constraint public.unit_riwayat unit_riwayat_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.unit_riwayat unit_riwayat_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.wajib_aturan wajib_aturan_acuan_check: CHECK ((acuan = ANY (ARRAY['awal'::text, 'akhir'::text])))
constraint public.wajib_aturan wajib_aturan_cara_check: CHECK ((cara = ANY (ARRAY['sendiri'::text, 'unit'::text, 'tautan'::text])))
constraint public.wajib_aturan wajib_aturan_kategori_check: CHECK ((kategori = ANY (ARRAY['berkala'::text, 'serta_merta'::text, 'setiap_saat'::text])))
constraint public.wajib_aturan wajib_aturan_kewajiban_check: CHECK ((cardinality(kewajiban) > 0))
constraint public.wajib_aturan wajib_aturan_kode_check: CHECK ((kode ~ '^[a-z0-9](-?[a-z0-9])*$'::text))
constraint public.wajib_aturan wajib_aturan_masa_check: CHECK ((masa = ANY (ARRAY['terkini'::text, 'bulanan'::text, 'semesteran'::text, 'tahunan'::text, 'kejadian'::text])))
constraint public.wajib_aturan wajib_aturan_nama_check: CHECK ((nama <> ''::text))
constraint public.wajib_aturan wajib_aturan_pasal_check: CHECK ((pasal <> ''::text))
constraint public.wajib_aturan wajib_aturan_pkey: PRIMARY KEY (badan_publik_id, kode)
constraint public.wajib_aturan wajib_aturan_tenggat_bulan_check: CHECK (((tenggat_bulan >= 0) AND (tenggat_bulan <= 24)))
constraint public.wajib_aturan wajib_aturan_url_check: CHECK (((url = ''::text) OR (url ~ '^https?://'::text)))
constraint public.wajib_isi wajib_isi_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.wajib_isi wajib_isi_pkey: PRIMARY KEY (badan_publik_id, informasi_id, kode)
constraint public.wajib_kecuali wajib_kecuali_alasan_check: CHECK ((alasan <> ''::text))
constraint public.wajib_kecuali wajib_kecuali_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.wajib_kecuali wajib_kecuali_check: CHECK (((keadaan = 'diajukan'::text) = (diputus_oleh IS NULL)))
constraint public.wajib_kecuali wajib_kecuali_keadaan_check: CHECK ((keadaan = ANY (ARRAY['diajukan'::text, 'disetujui'::text, 'ditolak'::text])))
constraint public.wajib_kecuali wajib_kecuali_pkey: PRIMARY KEY (badan_publik_id, id)
constraint public.wajib_penanggung wajib_penanggung_badan_publik_id_unit_id_fkey: FOREIGN KEY (badan_publik_id, unit_id) REFERENCES unit(badan_publik_id, id)
constraint public.wajib_penanggung wajib_penanggung_peran_check: CHECK ((peran = ANY (ARRAY['ppid'::text, 'keuangan'::text, 'hukum'::text, 'pengadaan'::text, 'kepegawaian'::text, 'pengawasan'::text, 'perencanaan'::text, 'bencana'::text])))
constraint public.wajib_penanggung wajib_penanggung_pkey: PRIMARY KEY (badan_publik_id, peran)
constraint public.wajib_periksa wajib_periksa_badan_publik_id_informasi_id_fkey: FOREIGN KEY (badan_publik_id, informasi_id) REFERENCES informasi(badan_publik_id, id)
constraint public.wajib_periksa wajib_periksa_hasil_check: CHECK ((hasil = ANY (ARRAY['cukup'::text, 'kurang'::text])))
constraint public.wajib_periksa wajib_periksa_pkey: PRIMARY KEY (badan_publik_id, id)

CREATE UNIQUE INDEX account_pkey ON akun.account USING btree (id)
CREATE INDEX "account_userId_idx" ON akun.account USING btree ("userId")
CREATE UNIQUE INDEX session_pkey ON akun.session USING btree (id)
CREATE UNIQUE INDEX session_token_key ON akun.session USING btree (token)
CREATE INDEX "session_userId_idx" ON akun.session USING btree ("userId")
CREATE UNIQUE INDEX "twoFactor_pkey" ON akun."twoFactor" USING btree (id)
CREATE INDEX "twoFactor_secret_idx" ON akun."twoFactor" USING btree (secret)
CREATE INDEX "twoFactor_userId_idx" ON akun."twoFactor" USING btree ("userId")
CREATE UNIQUE INDEX user_email_key ON akun."user" USING btree (email)
CREATE UNIQUE INDEX user_pkey ON akun."user" USING btree (id)
CREATE INDEX verification_identifier_idx ON akun.verification USING btree (identifier)
CREATE UNIQUE INDEX verification_pkey ON akun.verification USING btree (id)
CREATE UNIQUE INDEX badan_publik_pkey ON public.badan_publik USING btree (badan_publik_id)
CREATE UNIQUE INDEX badan_publik_slug_key ON public.badan_publik USING btree (slug)
CREATE UNIQUE INDEX badan_publik_alamat_pkey ON public.badan_publik_alamat USING btree (host)
CREATE UNIQUE INDEX batas_laju_pkey ON public.batas_laju USING btree (badan_publik_id, kunci, jendela)
CREATE UNIQUE INDEX brankas_badan_publik_id_orang_id_kolom_key ON public.brankas USING btree (badan_publik_id, orang_id, kolom)
CREATE UNIQUE INDEX brankas_pkey ON public.brankas USING btree (badan_publik_id, id)
CREATE INDEX brankas_lampiran_orang ON public.brankas_lampiran USING btree (badan_publik_id, orang_id)
CREATE UNIQUE INDEX brankas_lampiran_pkey ON public.brankas_lampiran USING btree (badan_publik_id, id)
CREATE INDEX bukti_kelengkapan_permohonan ON public.bukti_kelengkapan USING btree (badan_publik_id, permohonan_id)
CREATE UNIQUE INDEX bukti_kelengkapan_pkey ON public.bukti_kelengkapan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX dip_badan_publik_id_nomor_key ON public.dip USING btree (badan_publik_id, nomor)
CREATE INDEX dip_ditetapkan ON public.dip USING btree (badan_publik_id, tanggal DESC) WHERE (keadaan = 'ditetapkan'::text)
CREATE UNIQUE INDEX dip_pkey ON public.dip USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX dip_satu_berjalan ON public.dip USING btree (badan_publik_id) WHERE (keadaan = ANY (ARRAY['disusun'::text, 'diajukan'::text, 'disetujui'::text]))
CREATE UNIQUE INDEX dip_baris_badan_publik_id_dip_id_informasi_id_key ON public.dip_baris USING btree (badan_publik_id, dip_id, informasi_id)
CREATE UNIQUE INDEX dip_baris_pkey ON public.dip_baris USING btree (badan_publik_id, dip_id, urutan)
CREATE INDEX dokumen_belum_selesai ON public.dokumen USING btree (badan_publik_id, dibuat_pada) WHERE (keadaan = ANY (ARRAY['diterima'::text, 'dipindai'::text]))
CREATE UNIQUE INDEX dokumen_pkey ON public.dokumen USING btree (badan_publik_id, id)
CREATE INDEX dokumen_sha256 ON public.dokumen USING btree (badan_publik_id, sha256)
CREATE INDEX dokumen_tanpa_salinan ON public.dokumen USING btree (badan_publik_id, dibuat_pada) WHERE ((publik_keadaan IS NULL) AND (keadaan = 'siap'::text) AND (peruntukan <> 'surat'::text) AND (jenis <> ALL (ARRAY['txt'::text, 'csv'::text])))
CREATE UNIQUE INDEX dokumen_halaman_pkey ON public.dokumen_halaman USING btree (badan_publik_id, dokumen_id, nomor)
CREATE UNIQUE INDEX dokumen_pelepasan_pkey ON public.dokumen_pelepasan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX dokumen_pelepasan_satu ON public.dokumen_pelepasan USING btree (badan_publik_id, dokumen_id)
CREATE UNIQUE INDEX dokumen_saring_pkey ON public.dokumen_saring USING btree (badan_publik_id, dokumen_id)
CREATE INDEX dokumen_temuan_dokumen ON public.dokumen_temuan USING btree (badan_publik_id, dokumen_id)
CREATE UNIQUE INDEX dokumen_temuan_pkey ON public.dokumen_temuan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX halaman_badan_publik_id_slug_key ON public.halaman USING btree (badan_publik_id, slug)
CREATE UNIQUE INDEX halaman_pkey ON public.halaman USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX halaman_versi_pkey ON public.halaman_versi USING btree (badan_publik_id, halaman_id, versi)
CREATE INDEX informasi_asal_padanan ON public.informasi USING btree (badan_publik_id, asal_padanan) WHERE (asal_padanan IS NOT NULL)
CREATE UNIQUE INDEX informasi_badan_publik_id_asal_kunci_key ON public.informasi USING btree (badan_publik_id, asal_kunci)
CREATE UNIQUE INDEX informasi_badan_publik_id_slug_key ON public.informasi USING btree (badan_publik_id, slug)
CREATE INDEX informasi_format ON public.informasi USING gin (format) WHERE (publik = 'terbit'::text)
CREATE INDEX informasi_judul ON public.informasi USING btree (badan_publik_id, judul, id) WHERE (publik = 'terbit'::text)
CREATE INDEX informasi_kategori ON public.informasi USING btree (badan_publik_id, kategori, diperbarui_pada DESC, id DESC) WHERE (publik = 'terbit'::text)
CREATE INDEX informasi_kemutakhiran ON public.informasi USING btree (badan_publik_id, unit_id, GREATEST(terbit_pada, dipastikan_pada)) WHERE (publik = 'terbit'::text)
CREATE INDEX informasi_kerja ON public.informasi USING btree (badan_publik_id, kerja, unit_id, diperbarui_pada) WHERE (kerja <> 'tanpa'::text)
CREATE UNIQUE INDEX informasi_pkey ON public.informasi USING btree (badan_publik_id, id)
CREATE INDEX informasi_tahun ON public.informasi USING btree (badan_publik_id, tahun, diperbarui_pada DESC, id DESC) WHERE (publik = 'terbit'::text)
CREATE INDEX informasi_terbaru ON public.informasi USING btree (badan_publik_id, diperbarui_pada DESC, id DESC) WHERE (publik = 'terbit'::text)
CREATE INDEX informasi_unit ON public.informasi USING btree (badan_publik_id, unit_id, diperbarui_pada DESC, id DESC) WHERE (publik = 'terbit'::text)
CREATE UNIQUE INDEX informasi_berkas_badan_publik_id_informasi_id_versi_nama_key ON public.informasi_berkas USING btree (badan_publik_id, informasi_id, versi, nama)
CREATE INDEX informasi_berkas_dokumen ON public.informasi_berkas USING btree (badan_publik_id, dokumen_id)
CREATE UNIQUE INDEX informasi_berkas_pkey ON public.informasi_berkas USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_hitungan_pkey ON public.informasi_hitungan USING btree (badan_publik_id, unit_id, kategori, tahun, format)
CREATE INDEX informasi_impor_oleh ON public.informasi_impor USING btree (badan_publik_id, dibuat_oleh, dibuat_pada DESC)
CREATE UNIQUE INDEX informasi_impor_pkey ON public.informasi_impor USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_impor_tolak_badan_publik_id_impor_id_baris_kolom_key ON public.informasi_impor_tolak USING btree (badan_publik_id, impor_id, baris, kolom)
CREATE UNIQUE INDEX informasi_impor_tolak_pkey ON public.informasi_impor_tolak USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_membantu_pkey ON public.informasi_membantu USING btree (badan_publik_id, informasi_id, hari)
CREATE INDEX informasi_penarikan_informasi ON public.informasi_penarikan USING btree (badan_publik_id, informasi_id, ditarik_pada DESC)
CREATE UNIQUE INDEX informasi_penarikan_pkey ON public.informasi_penarikan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_rancangan_pkey ON public.informasi_rancangan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_rancangan_berkas_badan_publik_id_informasi_id_nam_key ON public.informasi_rancangan_berkas USING btree (badan_publik_id, informasi_id, nama)
CREATE INDEX informasi_rancangan_berkas_dokumen ON public.informasi_rancangan_berkas USING btree (badan_publik_id, dokumen_id)
CREATE UNIQUE INDEX informasi_rancangan_berkas_pkey ON public.informasi_rancangan_berkas USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_rancangan_tautan_badan_publik_id_informasi_id_url_key ON public.informasi_rancangan_tautan USING btree (badan_publik_id, informasi_id, url)
CREATE UNIQUE INDEX informasi_rancangan_tautan_pkey ON public.informasi_rancangan_tautan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_tanda_pkey ON public.informasi_tanda USING btree (badan_publik_id)
CREATE UNIQUE INDEX informasi_tautan_badan_publik_id_informasi_id_versi_url_key ON public.informasi_tautan USING btree (badan_publik_id, informasi_id, versi, url)
CREATE UNIQUE INDEX informasi_tautan_pkey ON public.informasi_tautan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX informasi_versi_badan_publik_id_informasi_id_versi_key ON public.informasi_versi USING btree (badan_publik_id, informasi_id, versi)
CREATE INDEX informasi_versi_kewajiban ON public.informasi_versi USING gin (kewajiban)
CREATE UNIQUE INDEX informasi_versi_pkey ON public.informasi_versi USING btree (badan_publik_id, id)
CREATE INDEX informasi_versi_terbit ON public.informasi_versi USING btree (badan_publik_id, terbit_pada)
CREATE INDEX kabar_antrean ON public.kabar USING btree (badan_publik_id, keadaan, dibuat_pada)
CREATE UNIQUE INDEX kabar_badan_publik_id_kunci_key ON public.kabar USING btree (badan_publik_id, kunci)
CREATE INDEX kabar_permohonan ON public.kabar USING btree (badan_publik_id, permohonan_id)
CREATE UNIQUE INDEX kabar_pkey ON public.kabar USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX kalender_hari_pkey ON public.kalender_hari USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX kalender_hari_sekali ON public.kalender_hari USING btree (badan_publik_id, tanggal, jenis, nama) WHERE (dicabut_pada IS NULL)
CREATE UNIQUE INDEX kalender_tahun_badan_publik_id_tahun_key ON public.kalender_tahun USING btree (badan_publik_id, tahun)
CREATE UNIQUE INDEX kalender_tahun_pkey ON public.kalender_tahun USING btree (badan_publik_id, id)
CREATE INDEX keanggotaan_akun ON public.keanggotaan USING btree (badan_publik_id, akun_id)
CREATE UNIQUE INDEX keanggotaan_pkey ON public.keanggotaan USING btree (badan_publik_id, id)
CREATE INDEX keberatan_antrean ON public.keberatan USING btree (badan_publik_id, keadaan, langkah_pada, id)
CREATE UNIQUE INDEX keberatan_badan_publik_id_nomor_key ON public.keberatan USING btree (badan_publik_id, nomor)
CREATE INDEX keberatan_diterima ON public.keberatan USING btree (badan_publik_id, diterima_pada DESC, id DESC)
CREATE INDEX keberatan_orang ON public.keberatan USING btree (badan_publik_id, orang_id)
CREATE INDEX keberatan_permohonan ON public.keberatan USING btree (badan_publik_id, permohonan_id) WHERE (permohonan_id IS NOT NULL)
CREATE UNIQUE INDEX keberatan_pkey ON public.keberatan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX keberatan_asal_badan_publik_id_tahun_nomor_key ON public.keberatan_asal USING btree (badan_publik_id, tahun, nomor)
CREATE UNIQUE INDEX keberatan_asal_pkey ON public.keberatan_asal USING btree (badan_publik_id, keberatan_id)
CREATE UNIQUE INDEX keberatan_draf_badan_publik_id_sidik_key ON public.keberatan_draf USING btree (badan_publik_id, sidik)
CREATE INDEX keberatan_draf_kedaluwarsa ON public.keberatan_draf USING btree (badan_publik_id, kedaluwarsa_pada)
CREATE UNIQUE INDEX keberatan_draf_pkey ON public.keberatan_draf USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX keberatan_kode_hidup ON public.keberatan_kode USING btree (badan_publik_id, keberatan_id) WHERE (dimatikan_pada IS NULL)
CREATE UNIQUE INDEX keberatan_kode_pkey ON public.keberatan_kode USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX keberatan_sesi_badan_publik_id_sidik_key ON public.keberatan_sesi USING btree (badan_publik_id, sidik)
CREATE INDEX keberatan_sesi_berakhir ON public.keberatan_sesi USING btree (badan_publik_id, berlaku_sampai)
CREATE UNIQUE INDEX keberatan_sesi_pkey ON public.keberatan_sesi USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX kode_akses_pkey ON public.kode_akses USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX kode_akses_satu_berlaku ON public.kode_akses USING btree (badan_publik_id, permohonan_id) WHERE (dimatikan_pada IS NULL)
CREATE INDEX kode_hilang_berakhir ON public.kode_hilang USING btree (badan_publik_id, berlaku_sampai)
CREATE INDEX kode_hilang_permohonan ON public.kode_hilang USING btree (badan_publik_id, permohonan_id) WHERE (permohonan_id IS NOT NULL)
CREATE UNIQUE INDEX kode_hilang_pkey ON public.kode_hilang USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX kunci_idempoten_badan_publik_id_sidik_kunci_key ON public.kunci_idempoten USING btree (badan_publik_id, sidik_kunci)
CREATE UNIQUE INDEX kunci_idempoten_pkey ON public.kunci_idempoten USING btree (badan_publik_id, id)
CREATE INDEX lonceng_akun ON public.lonceng USING btree (badan_publik_id, akun_id, dibuat_pada DESC)
CREATE UNIQUE INDEX lonceng_badan_publik_id_akun_id_kunci_key ON public.lonceng USING btree (badan_publik_id, akun_id, kunci)
CREATE INDEX lonceng_belum ON public.lonceng USING btree (badan_publik_id, akun_id) WHERE (dibaca_pada IS NULL)
CREATE UNIQUE INDEX lonceng_pkey ON public.lonceng USING btree (badan_publik_id, id)
CREATE INDEX meja_draf_kedaluwarsa ON public.meja_draf USING btree (badan_publik_id, kedaluwarsa_pada)
CREATE INDEX meja_draf_milik ON public.meja_draf USING btree (badan_publik_id, sidik, diubah_pada DESC)
CREATE UNIQUE INDEX meja_draf_pkey ON public.meja_draf USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX meja_draf_lampiran_badan_publik_id_draf_id_jenis_key ON public.meja_draf_lampiran USING btree (badan_publik_id, draf_id, jenis)
CREATE UNIQUE INDEX meja_draf_lampiran_pkey ON public.meja_draf_lampiran USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX nomor_urut_pkey ON public.nomor_urut USING btree (badan_publik_id, jenis, tahun)
CREATE UNIQUE INDEX orang_pkey ON public.orang USING btree (badan_publik_id, id)
CREATE INDEX pencarian_dokumen_informasi ON public.pencarian_dokumen USING btree (badan_publik_id, versi, informasi_id)
CREATE INDEX pencarian_dokumen_kata ON public.pencarian_dokumen USING gin (kata)
CREATE UNIQUE INDEX pencarian_dokumen_pkey ON public.pencarian_dokumen USING btree (badan_publik_id, versi, kunci)
CREATE UNIQUE INDEX pencarian_indeks_pkey ON public.pencarian_indeks USING btree (badan_publik_id, mesin)
CREATE UNIQUE INDEX pencarian_kosakata_pkey ON public.pencarian_kosakata USING btree (badan_publik_id, versi, kata)
CREATE UNIQUE INDEX pencarian_kosong_pkey ON public.pencarian_kosong USING btree (badan_publik_id, hari, kunci)
CREATE UNIQUE INDEX pencarian_padanan_badan_publik_id_jenis_kata_key ON public.pencarian_padanan USING btree (badan_publik_id, jenis, kata)
CREATE UNIQUE INDEX pencarian_padanan_pkey ON public.pencarian_padanan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX pencarian_perubahan_pkey ON public.pencarian_perubahan USING btree (badan_publik_id, informasi_id)
CREATE UNIQUE INDEX pengalihan_badan_publik_id_kunci_key ON public.pengalihan USING btree (badan_publik_id, kunci)
CREATE UNIQUE INDEX pengalihan_pkey ON public.pengalihan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX pengecualian_badan_publik_id_kunci_impor_key ON public.pengecualian USING btree (badan_publik_id, kunci_impor)
CREATE INDEX pengecualian_keadaan ON public.pengecualian USING btree (badan_publik_id, keadaan, id)
CREATE INDEX pengecualian_permohonan ON public.pengecualian USING btree (badan_publik_id, permohonan_id) WHERE (permohonan_id IS NOT NULL)
CREATE UNIQUE INDEX pengecualian_pkey ON public.pengecualian USING btree (badan_publik_id, id)
CREATE INDEX pengecualian_sampai ON public.pengecualian USING btree (badan_publik_id, berlaku_sampai) WHERE (keadaan = 'ditetapkan'::text)
CREATE UNIQUE INDEX pengecualian_isi_pkey ON public.pengecualian_isi USING btree (badan_publik_id, pengecualian_id, versi)
CREATE UNIQUE INDEX pengecualian_surat_badan_publik_id_pengecualian_id_jenis_key ON public.pengecualian_surat USING btree (badan_publik_id, pengecualian_id, jenis)
CREATE UNIQUE INDEX pengecualian_surat_nomor ON public.pengecualian_surat USING btree (badan_publik_id, nomor) WHERE (jenis = ANY (ARRAY['penetapan'::text, 'penetapan_ubah'::text]))
CREATE UNIQUE INDEX pengecualian_surat_pkey ON public.pengecualian_surat USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX pengecualian_tanda_pkey ON public.pengecualian_tanda USING btree (badan_publik_id, id)
CREATE INDEX pengecualian_tanda_uji ON public.pengecualian_tanda USING btree (badan_publik_id, pengecualian_id, id)
CREATE UNIQUE INDEX pengguna_pkey ON public.pengguna USING btree (badan_publik_id, akun_id)
CREATE INDEX pengiriman_permohonan ON public.pengiriman USING btree (badan_publik_id, permohonan_id, pada)
CREATE UNIQUE INDEX pengiriman_pkey ON public.pengiriman USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX pengiriman_sumber ON public.pengiriman USING btree (badan_publik_id, sumber_id, bukti) WHERE (sumber_id IS NOT NULL)
CREATE INDEX pengiriman_surat ON public.pengiriman USING btree (badan_publik_id, surat_id, pada) WHERE (surat_id IS NOT NULL)
CREATE UNIQUE INDEX penolakan_persetujuan_pkey ON public.penolakan_persetujuan USING btree (badan_publik_id, id)
CREATE INDEX penolakan_persetujuan_surat ON public.penolakan_persetujuan USING btree (badan_publik_id, surat_id, id)
CREATE UNIQUE INDEX penolakan_usulan_pkey ON public.penolakan_usulan USING btree (badan_publik_id, surat_id)
CREATE UNIQUE INDEX percobaan_kode_pkey ON public.percobaan_kode USING btree (badan_publik_id, sidik_nomor, jendela)
CREATE UNIQUE INDEX peringkat_badan_publik_id_nomor_key ON public.peringkat USING btree (badan_publik_id, nomor)
CREATE INDEX peringkat_ditetapkan ON public.peringkat USING btree (badan_publik_id, tanggal DESC) WHERE (keadaan = 'ditetapkan'::text)
CREATE UNIQUE INDEX peringkat_pkey ON public.peringkat USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX peringkat_satu_berjalan ON public.peringkat USING btree (badan_publik_id) WHERE (keadaan = ANY (ARRAY['disusun'::text, 'disanggah'::text]))
CREATE UNIQUE INDEX peringkat_baris_pkey ON public.peringkat_baris USING btree (badan_publik_id, peringkat_id, unit_id)
CREATE INDEX peringkat_baris_unit ON public.peringkat_baris USING btree (badan_publik_id, unit_id)
CREATE UNIQUE INDEX peringkat_sanggahan_pkey ON public.peringkat_sanggahan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX peringkat_sanggahan_satu ON public.peringkat_sanggahan USING btree (badan_publik_id, peringkat_id, unit_id, ukuran) WHERE (keadaan = 'diajukan'::text)
CREATE UNIQUE INDEX peristiwa_badan_publik_id_berkas_jenis_berkas_id_urutan_key ON public.peristiwa USING btree (badan_publik_id, berkas_jenis, berkas_id, urutan)
CREATE INDEX peristiwa_jenis ON public.peristiwa USING btree (badan_publik_id, jenis, pada)
CREATE INDEX peristiwa_pada ON public.peristiwa USING btree (badan_publik_id, pada)
CREATE UNIQUE INDEX peristiwa_pkey ON public.peristiwa USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX peristiwa_akar_badan_publik_id_tanggal_key ON public.peristiwa_akar USING btree (badan_publik_id, tanggal)
CREATE UNIQUE INDEX peristiwa_akar_pkey ON public.peristiwa_akar USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX peristiwa_akar_kepala_pkey ON public.peristiwa_akar_kepala USING btree (badan_publik_id, akar_id, berkas_jenis, berkas_id)
CREATE UNIQUE INDEX peristiwa_kepala_pkey ON public.peristiwa_kepala USING btree (badan_publik_id, berkas_jenis, berkas_id)
CREATE UNIQUE INDEX permohonan_badan_publik_id_nomor_key ON public.permohonan USING btree (badan_publik_id, nomor)
CREATE INDEX permohonan_berakhir ON public.permohonan USING btree (badan_publik_id, berakhir_pada DESC, id DESC) WHERE (berakhir_pada IS NOT NULL)
CREATE INDEX permohonan_diangkat ON public.permohonan USING btree (badan_publik_id, jatuh_tempo) WHERE ((diangkat_untuk IS NOT NULL) AND (berakhir_pada IS NULL))
CREATE INDEX permohonan_diterima ON public.permohonan USING btree (badan_publik_id, diterima_pada DESC, id DESC)
CREATE INDEX permohonan_langkah ON public.permohonan USING btree (badan_publik_id, keadaan, langkah_pada, id)
CREATE INDEX permohonan_orang ON public.permohonan USING btree (badan_publik_id, orang_id)
CREATE UNIQUE INDEX permohonan_pkey ON public.permohonan USING btree (badan_publik_id, id)
CREATE INDEX permohonan_terbuka ON public.permohonan USING btree (badan_publik_id, langkah_pada, id) WHERE (berakhir_pada IS NULL)
CREATE UNIQUE INDEX permohonan_asal_badan_publik_id_tahun_nomor_key ON public.permohonan_asal USING btree (badan_publik_id, tahun, nomor)
CREATE UNIQUE INDEX permohonan_asal_pkey ON public.permohonan_asal USING btree (badan_publik_id, permohonan_id)
CREATE UNIQUE INDEX permohonan_baris_badan_publik_id_permohonan_id_unit_id_buti_key ON public.permohonan_baris USING btree (badan_publik_id, permohonan_id, unit_id, butir)
CREATE UNIQUE INDEX permohonan_baris_pkey ON public.permohonan_baris USING btree (badan_publik_id, id)
CREATE INDEX permohonan_baris_unit ON public.permohonan_baris USING btree (badan_publik_id, unit_id)
CREATE UNIQUE INDEX permohonan_berkas_badan_publik_id_permohonan_id_dokumen_id_key ON public.permohonan_berkas USING btree (badan_publik_id, permohonan_id, dokumen_id)
CREATE UNIQUE INDEX permohonan_berkas_pkey ON public.permohonan_berkas USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX permohonan_butir_badan_publik_id_permohonan_id_urutan_key ON public.permohonan_butir USING btree (badan_publik_id, permohonan_id, urutan)
CREATE UNIQUE INDEX permohonan_butir_pkey ON public.permohonan_butir USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX permohonan_draf_badan_publik_id_sidik_key ON public.permohonan_draf USING btree (badan_publik_id, sidik)
CREATE INDEX permohonan_draf_kedaluwarsa ON public.permohonan_draf USING btree (badan_publik_id, kedaluwarsa_pada)
CREATE UNIQUE INDEX permohonan_draf_pkey ON public.permohonan_draf USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX permohonan_pembayaran_badan_publik_id_kuitansi_key ON public.permohonan_pembayaran USING btree (badan_publik_id, kuitansi)
CREATE INDEX permohonan_pembayaran_permohonan ON public.permohonan_pembayaran USING btree (badan_publik_id, permohonan_id)
CREATE UNIQUE INDEX permohonan_pembayaran_pkey ON public.permohonan_pembayaran USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX permohonan_penyerahan_badan_publik_id_permohonan_id_dokumen_key ON public.permohonan_penyerahan USING btree (badan_publik_id, permohonan_id, dokumen_id)
CREATE UNIQUE INDEX permohonan_penyerahan_pkey ON public.permohonan_penyerahan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX permohonan_sasaran_badan_publik_id_permohonan_id_unit_id_key ON public.permohonan_sasaran USING btree (badan_publik_id, permohonan_id, unit_id)
CREATE UNIQUE INDEX permohonan_sasaran_pkey ON public.permohonan_sasaran USING btree (badan_publik_id, id)
CREATE INDEX sengketa_antrean ON public.sengketa USING btree (badan_publik_id, langkah_pada, id) WHERE (berakhir_pada IS NULL)
CREATE UNIQUE INDEX sengketa_badan_publik_id_nomor_key ON public.sengketa USING btree (badan_publik_id, nomor)
CREATE INDEX sengketa_keberatan ON public.sengketa USING btree (badan_publik_id, keberatan_id)
CREATE UNIQUE INDEX sengketa_pkey ON public.sengketa USING btree (badan_publik_id, id)
CREATE INDEX sengketa_amplop_hidup ON public.sengketa_amplop USING btree (badan_publik_id, berlaku_sampai) WHERE (isi IS NOT NULL)
CREATE UNIQUE INDEX sengketa_amplop_pkey ON public.sengketa_amplop USING btree (badan_publik_id, id)
CREATE INDEX sengketa_amplop_sengketa ON public.sengketa_amplop USING btree (badan_publik_id, sengketa_id, disegel_pada)
CREATE UNIQUE INDEX sengketa_catatan_pkey ON public.sengketa_catatan USING btree (badan_publik_id, id)
CREATE INDEX sengketa_catatan_sengketa ON public.sengketa_catatan USING btree (badan_publik_id, sengketa_id, dicatat_pada)
CREATE UNIQUE INDEX sengketa_perintah_pkey ON public.sengketa_perintah USING btree (badan_publik_id, id)
CREATE INDEX sengketa_perintah_sengketa ON public.sengketa_perintah USING btree (badan_publik_id, sengketa_id, dicatat_pada)
CREATE UNIQUE INDEX sengketa_tamu_pkey ON public.sengketa_tamu USING btree (badan_publik_id, id)
CREATE INDEX sengketa_tamu_sengketa ON public.sengketa_tamu USING btree (badan_publik_id, sengketa_id, dibuat_pada)
CREATE UNIQUE INDEX sengketa_tamu_sesi_badan_publik_id_sidik_key ON public.sengketa_tamu_sesi USING btree (badan_publik_id, sidik)
CREATE UNIQUE INDEX sengketa_tamu_sesi_pkey ON public.sengketa_tamu_sesi USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX sengketa_wakil_pkey ON public.sengketa_wakil USING btree (badan_publik_id, id)
CREATE INDEX sengketa_wakil_sengketa ON public.sengketa_wakil USING btree (badan_publik_id, sengketa_id, dicatat_pada)
CREATE UNIQUE INDEX sesi_lacak_badan_publik_id_sidik_key ON public.sesi_lacak USING btree (badan_publik_id, sidik)
CREATE INDEX sesi_lacak_berakhir ON public.sesi_lacak USING btree (badan_publik_id, berlaku_sampai)
CREATE UNIQUE INDEX sesi_lacak_pkey ON public.sesi_lacak USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX setelan_pkey ON public.setelan USING btree (badan_publik_id, kunci)
CREATE INDEX surat_antrean ON public.surat USING btree (badan_publik_id, keadaan, pemegang_batas, id)
CREATE UNIQUE INDEX surat_badan_publik_id_token_key ON public.surat USING btree (badan_publik_id, token)
CREATE INDEX surat_keberatan ON public.surat USING btree (badan_publik_id, keberatan_id) WHERE (keberatan_id IS NOT NULL)
CREATE UNIQUE INDEX surat_nomor ON public.surat USING btree (badan_publik_id, nomor_tahun, nomor) WHERE ((nomor IS NOT NULL) AND (keadaan <> 'batal'::text))
CREATE INDEX surat_permohonan ON public.surat USING btree (badan_publik_id, permohonan_id)
CREATE UNIQUE INDEX surat_pkey ON public.surat USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX surat_berkas_badan_publik_id_surat_id_dokumen_id_key ON public.surat_berkas USING btree (badan_publik_id, surat_id, dokumen_id)
CREATE UNIQUE INDEX surat_berkas_pkey ON public.surat_berkas USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX surat_nomor_urut_pkey ON public.surat_nomor_urut USING btree (badan_publik_id, tahun)
CREATE UNIQUE INDEX surat_perbandingan_pkey ON public.surat_perbandingan USING btree (badan_publik_id, id)
CREATE INDEX surat_perbandingan_surat ON public.surat_perbandingan USING btree (badan_publik_id, surat_id)
CREATE INDEX surel_antrean ON public.surel USING btree (badan_publik_id, keadaan, dibuat_pada DESC)
CREATE UNIQUE INDEX surel_badan_publik_id_kunci_key ON public.surel USING btree (badan_publik_id, kunci)
CREATE INDEX surel_permohonan ON public.surel USING btree (badan_publik_id, permohonan_id) WHERE (permohonan_id IS NOT NULL)
CREATE UNIQUE INDEX surel_pkey ON public.surel USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX tautan_periksa_pkey ON public.tautan_periksa USING btree (badan_publik_id, url)
CREATE UNIQUE INDEX tenggat_aturan_badan_publik_id_berlaku_sejak_key ON public.tenggat_aturan USING btree (badan_publik_id, berlaku_sejak)
CREATE UNIQUE INDEX tenggat_aturan_pkey ON public.tenggat_aturan USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX token_akses_badan_publik_id_sidik_key ON public.token_akses USING btree (badan_publik_id, sidik)
CREATE UNIQUE INDEX token_akses_pkey ON public.token_akses USING btree (badan_publik_id, id)
CREATE INDEX tugas_unit_antrean ON public.tugas_unit USING btree (badan_publik_id, unit_id, keadaan, batas)
CREATE INDEX tugas_unit_menunggu ON public.tugas_unit USING btree (badan_publik_id, batas) WHERE (keadaan = 'menunggu'::text)
CREATE INDEX tugas_unit_permohonan ON public.tugas_unit USING btree (badan_publik_id, permohonan_id)
CREATE UNIQUE INDEX tugas_unit_pkey ON public.tugas_unit USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX tugas_unit_satu_terbuka ON public.tugas_unit USING btree (badan_publik_id, permohonan_id, unit_id) WHERE (keadaan = 'menunggu'::text)
CREATE UNIQUE INDEX tugas_unit_berkas_badan_publik_id_tugas_id_dokumen_id_key ON public.tugas_unit_berkas USING btree (badan_publik_id, tugas_id, dokumen_id)
CREATE UNIQUE INDEX tugas_unit_berkas_pkey ON public.tugas_unit_berkas USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX unit_badan_publik_id_slug_key ON public.unit USING btree (badan_publik_id, slug)
CREATE UNIQUE INDEX unit_pkey ON public.unit USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX unit_riwayat_badan_publik_id_unit_id_berlaku_dari_key ON public.unit_riwayat USING btree (badan_publik_id, unit_id, berlaku_dari)
CREATE UNIQUE INDEX unit_riwayat_pkey ON public.unit_riwayat USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX wajib_aturan_pkey ON public.wajib_aturan USING btree (badan_publik_id, kode)
CREATE UNIQUE INDEX wajib_isi_pkey ON public.wajib_isi USING btree (badan_publik_id, informasi_id, kode)
CREATE INDEX wajib_kecuali_menunggu ON public.wajib_kecuali USING btree (badan_publik_id, diajukan_pada) WHERE (keadaan = 'diajukan'::text)
CREATE UNIQUE INDEX wajib_kecuali_pkey ON public.wajib_kecuali USING btree (badan_publik_id, id)
CREATE UNIQUE INDEX wajib_kecuali_satu ON public.wajib_kecuali USING btree (badan_publik_id, unit_id, kode, masa) WHERE (keadaan <> 'ditolak'::text)
CREATE UNIQUE INDEX wajib_penanggung_pkey ON public.wajib_penanggung USING btree (badan_publik_id, peran)
CREATE INDEX wajib_periksa_informasi ON public.wajib_periksa USING btree (badan_publik_id, informasi_id, kode, diperiksa_pada DESC)
CREATE UNIQUE INDEX wajib_periksa_pkey ON public.wajib_periksa USING btree (badan_publik_id, id)

policy badan on badan_publik for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on badan_publik_alamat for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on batas_laju for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on brankas for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on brankas_lampiran for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on bukti_kelengkapan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dip for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dip_baris for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dokumen for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dokumen_halaman for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dokumen_pelepasan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dokumen_saring for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on dokumen_temuan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on halaman for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on halaman_versi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_berkas for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_hitungan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_impor for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_impor_tolak for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_membantu for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_penarikan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_rancangan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_rancangan_berkas for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_rancangan_tautan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_tanda for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_tautan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on informasi_versi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on kabar for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on kalender_hari for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on kalender_tahun for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on keanggotaan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on keberatan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on keberatan_asal for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on keberatan_draf for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on keberatan_kode for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on keberatan_sesi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on kode_akses for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on kode_hilang for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on kunci_idempoten for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on lonceng for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on meja_draf for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on meja_draf_lampiran for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on nomor_urut for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on orang for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pencarian_dokumen for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pencarian_indeks for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pencarian_kosakata for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pencarian_kosong for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pencarian_padanan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pencarian_perubahan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengalihan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengecualian for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengecualian_isi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengecualian_surat for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengecualian_tanda for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengguna for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on pengiriman for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on penolakan_persetujuan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on penolakan_usulan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on percobaan_kode for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peringkat for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peringkat_baris for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peringkat_sanggahan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peristiwa for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peristiwa_akar for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peristiwa_akar_kepala for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on peristiwa_kepala for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_asal for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_baris for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_berkas for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_butir for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_draf for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_pembayaran for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_penyerahan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on permohonan_sasaran for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa_amplop for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa_catatan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa_perintah for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa_tamu for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa_tamu_sesi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sengketa_wakil for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on sesi_lacak for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on setelan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on surat for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on surat_berkas for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on surat_nomor_urut for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on surat_perbandingan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on surel for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on tautan_periksa for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on tenggat_aturan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on token_akses for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on tugas_unit for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on tugas_unit_berkas for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on unit for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on unit_riwayat for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on wajib_aturan for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on wajib_isi for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on wajib_kecuali for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on wajib_penanggung for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))
policy badan on wajib_periksa for ALL to {betang_app} using ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)) check ((badan_publik_id = (current_setting('app.badan_publik'::text))::uuid))

grant delete, insert, select, update on akun.account to betang_app
grant delete, insert, select, update on akun.session to betang_app
grant delete, insert, select, update on akun.twoFactor to betang_app
grant delete, insert, select, update on akun.user to betang_app
grant delete, insert, select, update on akun.verification to betang_app
grant select, update on public.badan_publik to betang_app
grant select on public.badan_publik_alamat to betang_app
grant delete, insert, select, update on public.batas_laju to betang_app
grant delete, insert, select, update on public.brankas to betang_app
grant delete, insert, select on public.brankas_lampiran to betang_app
grant insert, select on public.bukti_kelengkapan to betang_app
grant insert, select, update on public.dip to betang_app
grant insert, select on public.dip_baris to betang_app
grant insert, select, update on public.dokumen to betang_app
grant delete, insert, select, update on public.dokumen_halaman to betang_app
grant delete, insert, select, update on public.dokumen_pelepasan to betang_app
grant insert, select, update on public.dokumen_saring to betang_app
grant delete, insert, select, update on public.dokumen_temuan to betang_app
grant insert, select, update on public.halaman to betang_app
grant insert, select on public.halaman_versi to betang_app
grant insert, select, update on public.informasi to betang_app
grant insert, select on public.informasi_berkas to betang_app
grant delete, insert, select, update on public.informasi_hitungan to betang_app
grant insert, select, update on public.informasi_impor to betang_app
grant delete, insert, select on public.informasi_impor_tolak to betang_app
grant insert, select, update on public.informasi_membantu to betang_app
grant insert, select on public.informasi_penarikan to betang_app
grant insert, select, update on public.informasi_rancangan to betang_app
grant delete, insert, select, update on public.informasi_rancangan_berkas to betang_app
grant delete, insert, select, update on public.informasi_rancangan_tautan to betang_app
grant insert, select, update on public.informasi_tanda to betang_app
grant insert, select on public.informasi_tautan to betang_app
grant insert, select on public.informasi_versi to betang_app
grant insert, select, update on public.kabar to betang_app
grant insert, select on public.kalender_hari to betang_app
grant insert, select on public.kalender_tahun to betang_app
grant insert, select, update on public.keanggotaan to betang_app
grant insert, select, update on public.keberatan to betang_app
grant insert, select, update on public.keberatan_asal to betang_app
grant delete, insert, select, update on public.keberatan_draf to betang_app
grant insert, select, update on public.keberatan_kode to betang_app
grant delete, insert, select on public.keberatan_sesi to betang_app
grant insert, select, update on public.kode_akses to betang_app
grant delete, insert, select, update on public.kode_hilang to betang_app
grant delete, insert, select, update on public.kunci_idempoten to betang_app
grant insert, select, update on public.lonceng to betang_app
grant delete, insert, select, update on public.meja_draf to betang_app
grant delete, insert, select, update on public.meja_draf_lampiran to betang_app
grant insert, select, update on public.nomor_urut to betang_app
grant insert, select, update on public.orang to betang_app
grant delete, insert, select, update on public.pencarian_dokumen to betang_app
grant insert, select, update on public.pencarian_indeks to betang_app
grant delete, insert, select, update on public.pencarian_kosakata to betang_app
grant delete, insert, select, update on public.pencarian_kosong to betang_app
grant delete, insert, select, update on public.pencarian_padanan to betang_app
grant delete, insert, select, update on public.pencarian_perubahan to betang_app
grant delete, insert, select, update on public.pengalihan to betang_app
grant insert, select, update on public.pengecualian to betang_app
grant insert, select on public.pengecualian_isi to betang_app
grant insert, select, update on public.pengecualian_surat to betang_app
grant insert, select on public.pengecualian_tanda to betang_app
grant insert, select, update on public.pengguna to betang_app
grant insert, select on public.pengiriman to betang_app
grant insert, select on public.penolakan_persetujuan to betang_app
grant delete, insert, select, update on public.penolakan_usulan to betang_app
grant delete, insert, select, update on public.percobaan_kode to betang_app
grant insert, select, update on public.peringkat to betang_app
grant insert, select, update on public.peringkat_baris to betang_app
grant insert, select, update on public.peringkat_sanggahan to betang_app
grant insert, select on public.peristiwa to betang_app
grant insert, select on public.peristiwa_akar to betang_app
grant insert, select on public.peristiwa_akar_kepala to betang_app
grant insert, select, update on public.peristiwa_kepala to betang_app
grant insert, select, update on public.permohonan to betang_app
grant insert, select, update on public.permohonan_asal to betang_app
grant insert, select, update on public.permohonan_baris to betang_app
grant delete, insert, select on public.permohonan_berkas to betang_app
grant insert, select, update on public.permohonan_butir to betang_app
grant delete, insert, select, update on public.permohonan_draf to betang_app
grant insert, select on public.permohonan_pembayaran to betang_app
grant insert, select, update on public.permohonan_penyerahan to betang_app
grant insert, select on public.permohonan_sasaran to betang_app
grant insert, select, update on public.sengketa to betang_app
grant insert, select, update on public.sengketa_amplop to betang_app
grant insert, select on public.sengketa_catatan to betang_app
grant insert, select, update on public.sengketa_perintah to betang_app
grant insert, select, update on public.sengketa_tamu to betang_app
grant delete, insert, select on public.sengketa_tamu_sesi to betang_app
grant insert, select on public.sengketa_wakil to betang_app
grant delete, insert, select on public.sesi_lacak to betang_app
grant insert, select, update on public.setelan to betang_app
grant insert, select, update on public.surat to betang_app
grant delete, insert, select on public.surat_berkas to betang_app
grant insert, select, update on public.surat_nomor_urut to betang_app
grant insert, select, update on public.surat_perbandingan to betang_app
grant insert, select, update on public.surel to betang_app
grant delete, insert, select, update on public.tautan_periksa to betang_app
grant insert, select on public.tenggat_aturan to betang_app
grant insert, select, update on public.token_akses to betang_app
grant insert, select, update on public.tugas_unit to betang_app
grant delete, insert, select on public.tugas_unit_berkas to betang_app
grant insert, select, update on public.unit to betang_app
grant insert, select on public.unit_riwayat to betang_app
grant insert, select, update on public.wajib_aturan to betang_app
grant insert, select, update on public.wajib_isi to betang_app
grant insert, select, update on public.wajib_kecuali to betang_app
grant delete, insert, select, update on public.wajib_penanggung to betang_app
grant insert, select on public.wajib_periksa to betang_app

CREATE OR REPLACE FUNCTION antrean.masukkan(nama text, payload json, kunci text, jadwal timestamp with time zone, antrean text, upaya integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform graphile_worker.add_job(
    identifier := nama, payload := payload, queue_name := antrean, run_at := jadwal,
    max_attempts := upaya, job_key := kunci, job_key_mode := 'replace'
  );
end
$function$

CREATE OR REPLACE FUNCTION public.akun_di_badan_lain(akun uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from keanggotaan k
    where k.akun_id = akun
      and k.badan_publik_id <> current_setting('app.badan_publik')::uuid
      and (k.berlaku_sampai is null or k.berlaku_sampai >= current_date)
  )
$function$

CREATE OR REPLACE PROCEDURE public.betang_pasang_rls(IN nama_tabel text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table public.%I enable row level security', nama_tabel);
  execute format(
    'create policy badan on public.%I for all to betang_app using (badan_publik_id = current_setting(''app.badan_publik'')::uuid) with check (badan_publik_id = current_setting(''app.badan_publik'')::uuid)',
    nama_tabel
  );
end
$procedure$

CREATE OR REPLACE FUNCTION public.cari_badan(host_dicari text)
 RETURNS TABLE(badan_publik_id uuid, slug text, nama text, singkatan text, zona text, alamat text, telepon text, email text, host text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select b.badan_publik_id, b.slug, b.nama, b.singkatan, b.zona, b.alamat, b.telepon, b.email,
    array(select a.host from badan_publik_alamat a where a.badan_publik_id = b.badan_publik_id order by a.host)
  from badan_publik b
  where b.badan_publik_id = (select a.badan_publik_id from badan_publik_alamat a where a.host = host_dicari)
     or (select count(*) from badan_publik where not latihan) = 1 and not b.latihan
        and not exists (select from badan_publik_alamat a where a.host = host_dicari)
$function$

CREATE OR REPLACE FUNCTION public.daftar_badan()
 RETURNS TABLE(badan_publik_id uuid, slug text, nama text, singkatan text, zona text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select b.badan_publik_id, b.slug, b.nama, b.singkatan, b.zona from badan_publik b order by b.slug
$function$

