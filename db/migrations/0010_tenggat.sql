-- The calendar of each body and the rules of its clock. Nothing is overwritten: a changed day is withdrawn and entered
-- again, a changed rule is a new row, so that a date of the past can be counted as it stood then.
create table kalender_hari (
  badan_publik_id uuid not null,
  id uuid not null,
  tanggal date not null,
  nama text not null check (nama <> ''),
  jenis text not null check (jenis in ('libur_nasional', 'cuti_bersama', 'libur_daerah')),
  dihitung boolean,
  skb text not null default '',
  sumber text not null default '',
  dicatat_pada timestamptz not null,
  dicatat_oleh uuid,
  dicabut_pada timestamptz,
  dicabut_oleh uuid,
  primary key (badan_publik_id, id),
  check (dicabut_pada is null or dicabut_pada >= dicatat_pada)
);
comment on table kalender_hari is 'Listed days. dihitung: true counts as a working day, false does not, null follows the kind. oleh: account; null when shipped with the program. A row counts from dicatat_pada until dicabut_pada';
create unique index kalender_hari_sekali on kalender_hari (badan_publik_id, tanggal, jenis, nama) where dicabut_pada is null;
call betang_pasang_rls('kalender_hari');
grant select, insert, update (dicabut_pada, dicabut_oleh) on kalender_hari to betang_app;

create table kalender_tahun (
  badan_publik_id uuid not null,
  id uuid not null,
  tahun integer not null check (tahun between 2000 and 2200),
  dasar text not null default '',
  dibuka_pada timestamptz not null,
  dibuka_oleh uuid,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, tahun)
);
comment on table kalender_tahun is 'Years whose calendar is complete, with the decree; every other year is refused by the clock, even where some of its days are listed';
call betang_pasang_rls('kalender_tahun');
grant select, insert on kalender_tahun to betang_app;

create table tenggat_aturan (
  badan_publik_id uuid not null,
  id uuid not null,
  hari_kerja smallint[] not null check (cardinality(hari_kerja) between 1 and 7),
  cuti_bersama_hari_kerja boolean not null,
  penerimaan text not null check (penerimaan in ('hari_itu', 'hari_kerja_berikut')),
  hari_penerimaan_dihitung boolean not null,
  jam_buka text not null check (jam_buka ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  jam_tutup text not null check (jam_tutup ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  jam_tutup_jumat text not null check (jam_tutup_jumat ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  batas_harian text not null check (batas_harian in ('jam_tutup', 'akhir_hari')),
  dasar text not null default '',
  berlaku_sejak timestamptz not null,
  oleh uuid,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, berlaku_sejak)
);
comment on table tenggat_aturan is 'Rules of the clock where the law is silent, one row a version: the one with the latest berlaku_sejak is in force';
call betang_pasang_rls('tenggat_aturan');
grant select, insert on tenggat_aturan to betang_app;
