-- Files received, their scan, and the text of their pages. The bytes lie in the file store under files/<badan>/<sha256>.
create table dokumen (
  badan_publik_id uuid not null,
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  nama text not null check (length(nama) between 1 and 150),
  jenis text not null check (jenis in ('pdf', 'docx', 'xlsx', 'odt', 'txt', 'csv', 'png', 'jpeg', 'tiff')),
  mime text not null,
  ukuran bigint not null check (ukuran > 0),
  peruntukan text not null check (peruntukan in ('informasi', 'permohonan', 'surat')),
  unit_id uuid,
  keadaan text not null default 'diterima' check (keadaan in ('diterima', 'dipindai', 'siap', 'ditolak')),
  alasan text,
  rincian text not null default '',
  pemeriksa text check (pemeriksa in ('clamav', 'bawaan')),
  dipindai_pada timestamptz,
  peringatan text[] not null default '{}',
  halaman_jumlah integer check (halaman_jumlah >= 0),
  gambar_sha256 text check (gambar_sha256 ~ '^[0-9a-f]{64}$'),
  gambar_lebar integer,
  gambar_tinggi integer,
  diunggah_oleh text,
  dibuat_pada timestamptz not null,
  selesai_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  check ((keadaan = 'ditolak') = (alasan is not null)),
  check (keadaan not in ('dipindai', 'siap') or (pemeriksa is not null and dipindai_pada is not null))
);
comment on table dokumen is 'One received file. jenis and mime by content, never by name; downloadable from dipindai on; alasan is a code, rincian its place (a line, a limit); peringatan: codes of what the release check must look at';
create index dokumen_sha256 on dokumen (badan_publik_id, sha256);
create index dokumen_belum_selesai on dokumen (badan_publik_id, dibuat_pada) where keadaan in ('diterima', 'dipindai');
call betang_pasang_rls('dokumen');
grant select, insert, update on dokumen to betang_app;

create table dokumen_halaman (
  badan_publik_id uuid not null,
  dokumen_id uuid not null,
  nomor integer not null check (nomor >= 1),
  keadaan text not null check (keadaan in ('selesai', 'gagal')),
  sumber text not null check (sumber in ('teks', 'ocr', 'kosong')),
  teks text not null default '',
  judul text not null default '',
  tersembunyi boolean not null default false,
  alasan text,
  keyakinan real,
  lebar real,
  tinggi real,
  kata jsonb,
  primary key (badan_publik_id, dokumen_id, nomor),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id),
  check ((keadaan = 'gagal') = (alasan is not null))
);
comment on table dokumen_halaman is 'Text of one page. judul: name of a sheet; keyakinan: OCR confidence 0-100; lebar, tinggi in points; kata: word boxes of OCR pages [[kata, x0, y0, x1, y1], …] in points (those of a text layer are read again from the file); a page not here yet waits';
call betang_pasang_rls('dokumen_halaman');
grant select, insert, update, delete on dokumen_halaman to betang_app;
