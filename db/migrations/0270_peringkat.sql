-- The ranking of units as an act of PPID Utama: figures frozen with their hash, the units' right to object, a decision with number and date.
-- Until the decision it exists only for PPID Utama and, for a unit, its own part.
create table peringkat (
  badan_publik_id uuid not null,
  id uuid not null,
  dari date not null,
  sampai date not null,
  rumus text not null check (rumus <> ''),
  keadaan text not null check (keadaan in ('disusun', 'disanggah', 'ditetapkan', 'dibatalkan')),
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  badan_angka text not null,
  sanggah_sampai date,
  nomor text check (nomor <> ''),
  tanggal date,
  disusun_oleh text not null,
  disusun_pada timestamptz not null,
  dibuka_pada timestamptz,
  ditetapkan_oleh text,
  ditetapkan_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, nomor),
  check (sampai >= dari),
  check (keadaan not in ('disanggah', 'ditetapkan') or (sanggah_sampai is not null and dibuka_pada is not null)),
  check ((keadaan = 'ditetapkan') = (nomor is not null and tanggal is not null and ditetapkan_pada is not null and ditetapkan_oleh is not null))
);
comment on table peringkat is 'Ranking of a period. sidik: hash over formula, period and the counts of all units as drawn up, before any objection; badan_angka: times of the whole body (canonical JSON); sanggah_sampai: last day of objections';
create unique index peringkat_satu_berjalan on peringkat (badan_publik_id) where keadaan in ('disusun', 'disanggah');
create index peringkat_ditetapkan on peringkat (badan_publik_id, tanggal desc) where keadaan = 'ditetapkan';
call betang_pasang_rls('peringkat');
grant select, insert, update on peringkat to betang_app;

create table peringkat_baris (
  badan_publik_id uuid not null,
  peringkat_id uuid not null,
  unit_id uuid not null,
  nama text not null check (nama <> ''),
  golongan text not null,
  kelas text not null check (kelas in ('perangkat_daerah', 'kecamatan', 'kelurahan', 'layanan', 'lainnya')),
  angka text not null,
  koreksi text,
  nilai numeric(5, 2) not null check (nilai between 0 and 100),
  kecepatan numeric(5, 2) check (kecepatan between 0 and 100),
  kelengkapan numeric(5, 2) not null check (kelengkapan between 0 and 100),
  kemutakhiran numeric(5, 2) not null check (kemutakhiran between 0 and 100),
  tempat integer not null check (tempat >= 1),
  primary key (badan_publik_id, peringkat_id, unit_id),
  foreign key (badan_publik_id, peringkat_id) references peringkat (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id)
);
comment on table peringkat_baris is 'One unit in a ranking. angka: counts as drawn up (canonical JSON), never changed; koreksi: counts after accepted objections; the scores and the place follow from the latest of the two';
create index peringkat_baris_unit on peringkat_baris (badan_publik_id, unit_id);
call betang_pasang_rls('peringkat_baris');
grant select, insert, update on peringkat_baris to betang_app;

create table peringkat_sanggahan (
  badan_publik_id uuid not null,
  id uuid not null,
  peringkat_id uuid not null,
  unit_id uuid not null,
  ukuran text not null check (ukuran in ('kecepatan', 'kelengkapan', 'kemutakhiran')),
  alasan text not null check (alasan <> ''),
  bukti text not null check (bukti <> ''),
  keadaan text not null check (keadaan in ('diajukan', 'diterima', 'ditolak')),
  jawaban text not null default '',
  semula integer not null check (semula >= 0),
  menjadi integer check (menjadi >= 0),
  diajukan_oleh text not null,
  diajukan_pada timestamptz not null,
  diputus_oleh text,
  diputus_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, peringkat_id, unit_id) references peringkat_baris (badan_publik_id, peringkat_id, unit_id),
  check ((keadaan = 'diajukan') = (diputus_oleh is null)),
  check (keadaan = 'diajukan' or jawaban <> ''),
  check ((keadaan = 'diterima') = (menjadi is not null))
);
comment on table peringkat_sanggahan is 'Objection of a unit to one of its figures, with evidence, and what PPID Utama decided. semula, menjadi: the count that was objected to, before and after';
create unique index peringkat_sanggahan_satu on peringkat_sanggahan (badan_publik_id, peringkat_id, unit_id, ukuran) where keadaan = 'diajukan';
call betang_pasang_rls('peringkat_sanggahan');
grant select, insert, update on peringkat_sanggahan to betang_app;
