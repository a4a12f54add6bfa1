-- Exempt information: consequence tests, who judged them, what they set, and the papers of Lampiran II-V Perki 1/2021.
create table pengecualian (
  badan_publik_id uuid not null,
  id uuid not null,
  keadaan text not null check (keadaan in ('draf', 'ditelaah', 'disetujui', 'ditetapkan', 'diubah', 'tidak_terbukti', 'berakhir')),
  pemicu text not null check (pemicu in ('sebelum_permohonan', 'saat_permohonan', 'perintah_ki', 'impor')),
  unit_id uuid not null,
  permohonan_id uuid,
  mengubah_id uuid,
  versi integer not null check (versi >= 1),
  informasi text not null,
  huruf text[] not null check (huruf <@ array['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] and cardinality(huruf) > 0),
  cakupan text not null check (cakupan in ('seluruhnya', 'sebagian')),
  persetujuan text[] not null default '{}' check (persetujuan <@ array['atasan', 'pimpinan']),
  nomor_lembar text,
  tanggal_lembar date,
  nomor_penetapan text check (nomor_penetapan <> '' and nomor_penetapan = btrim(nomor_penetapan)),
  tanggal_penetapan date,
  berlaku_sampai date,
  berakhir_pada date,
  sebab_berakhir text check (sebab_berakhir in ('habis_masa', 'penetapan', 'putusan', 'persetujuan_tertulis', 'jabatan_publik', 'sidang_terbuka')),
  informasi_id uuid,
  kunci_impor text,
  dibuat_oleh text,
  dibuat_pada timestamptz not null,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, kunci_impor),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, mengubah_id) references pengecualian (badan_publik_id, id),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id),
  check ((nomor_penetapan is null) = (tanggal_penetapan is null)),
  check (keadaan not in ('ditetapkan', 'diubah', 'berakhir') or nomor_penetapan is not null),
  check ((keadaan = 'berakhir') = (berakhir_pada is not null) and (berakhir_pada is null) = (sebab_berakhir is null))
);
comment on table pengecualian is 'One exemption from proposal to end, derived from its events (berkas_jenis pengecualian). berlaku_sampai: last exempt day, null where a law or condition ends it. kunci_impor: natural key of an imported list';
create index pengecualian_keadaan on pengecualian (badan_publik_id, keadaan, id);
create index pengecualian_sampai on pengecualian (badan_publik_id, berlaku_sampai) where keadaan = 'ditetapkan';
create index pengecualian_permohonan on pengecualian (badan_publik_id, permohonan_id) where permohonan_id is not null;
call betang_pasang_rls('pengecualian');
grant select, insert, update on pengecualian to betang_app;

create table pengecualian_isi (
  badan_publik_id uuid not null,
  pengecualian_id uuid not null,
  versi integer not null check (versi >= 1),
  isi jsonb not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  dibuat_oleh text,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, pengecualian_id, versi),
  foreign key (badan_publik_id, pengecualian_id) references pengecualian (badan_publik_id, id)
);
comment on table pengecualian_isi is 'What a test says, version by version; sidik is the SHA-256 of the canonical text and stands in the events. Append-only. Describes the information, never holds it';
call betang_pasang_rls('pengecualian_isi');
grant select, insert on pengecualian_isi to betang_app;

create table pengecualian_tanda (
  badan_publik_id uuid not null,
  id uuid not null,
  pengecualian_id uuid not null,
  versi integer not null check (versi >= 1),
  hal text not null check (hal in ('pendapat', 'persetujuan', 'pengembalian', 'pengesampingan', 'terbuka')),
  peran text not null check (peran in ('tim', 'utama', 'atasan', 'pimpinan')),
  pilihan text not null default '',
  teks text not null default '' check (length(teks) <= 4000),
  akun_id uuid not null,
  nama text not null,
  jabatan text not null,
  unit text not null default '',
  sebutan text not null default 'definitif' check (sebutan in ('definitif', 'plh', 'plt')),
  perintah_nomor text,
  perintah_tanggal date,
  pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, pengecualian_id) references pengecualian (badan_publik_id, id),
  check ((sebutan = 'definitif') = (perintah_nomor is null) and (perintah_nomor is null) = (perintah_tanggal is null))
);
comment on table pengecualian_tanda is 'Opinions, approvals, returns and warnings set aside, each with name and post as they were, and the order of a deputy (Plh., Plt.). Append-only';
create index pengecualian_tanda_uji on pengecualian_tanda (badan_publik_id, pengecualian_id, id);
call betang_pasang_rls('pengecualian_tanda');
grant select, insert on pengecualian_tanda to betang_app;

create table pengecualian_surat (
  badan_publik_id uuid not null,
  id uuid not null,
  pengecualian_id uuid not null,
  jenis text not null check (jenis in ('lembar_uji', 'penetapan', 'lembar_ubah', 'penetapan_ubah')),
  nomor text not null,
  tanggal date not null,
  penandatangan jsonb,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  ukuran integer check (ukuran > 0),
  galat text,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, pengecualian_id, jenis),
  foreign key (badan_publik_id, pengecualian_id) references pengecualian (badan_publik_id, id),
  check ((sha256 is null) = (ukuran is null))
);
comment on table pengecualian_surat is 'Papers of a set test, drawn once by a job: sheet (Lampiran II, IV) and decision (III, V). Public with the entry of the list';
create unique index pengecualian_surat_nomor on pengecualian_surat (badan_publik_id, nomor) where jenis in ('penetapan', 'penetapan_ubah');
call betang_pasang_rls('pengecualian_surat');
grant select, insert, update on pengecualian_surat to betang_app;

create table penolakan_persetujuan (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  surat_id uuid not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  putusan text not null check (putusan in ('disetujui', 'dikembalikan')),
  alasan text not null default '' check (length(alasan) <= 2000),
  akun_id uuid not null,
  nama text not null,
  jabatan text not null,
  sebutan text not null default 'definitif' check (sebutan in ('definitif', 'plh', 'plt')),
  perintah_nomor text,
  perintah_tanggal date,
  pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, surat_id) references surat (badan_publik_id, id),
  check ((sebutan = 'definitif') = (perintah_nomor is null) and (perintah_nomor is null) = (perintah_tanggal is null)),
  check (putusan = 'disetujui' or alasan <> '')
);
comment on table penolakan_persetujuan is 'Approval of the Atasan PPID to refuse, wholly or in part (Perki 1/2021 Pasal 10 ayat (2) huruf f). sidik: hash of the refused items of the letter, so that another refusal needs another approval. Append-only';
create index penolakan_persetujuan_surat on penolakan_persetujuan (badan_publik_id, surat_id, id);
call betang_pasang_rls('penolakan_persetujuan');
grant select, insert on penolakan_persetujuan to betang_app;
