-- What each unit owes the public (Perki 1/2021 Pasal 14 to 21) and how it is met. The rule sets ship with the program; a body keeps only
-- what it changed or added. States of cells are computed, never stored.
create table wajib_aturan (
  badan_publik_id uuid not null,
  kode text not null check (kode ~ '^[a-z0-9](-?[a-z0-9])*$'),
  nama text not null check (nama <> ''),
  pasal text not null check (pasal <> ''),
  kewajiban text[] not null check (cardinality(kewajiban) > 0),
  kategori text not null check (kategori in ('berkala', 'serta_merta', 'setiap_saat')),
  golongan text[] not null,
  masa text not null check (masa in ('terkini', 'bulanan', 'semesteran', 'tahunan', 'kejadian')),
  acuan text not null check (acuan in ('awal', 'akhir')),
  tenggat_bulan integer not null check (tenggat_bulan between 0 and 24),
  isi text[] not null,
  cara text not null check (cara in ('sendiri', 'unit', 'tautan')),
  penanggung text not null default '',
  url text not null default '' check (url = '' or url ~ '^https?://'),
  aktif boolean not null,
  urutan integer not null,
  diubah_oleh text not null,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, kode)
);
comment on table wajib_aturan is 'Rules of the mandatory list that a body changed or added; a row replaces the shipped rule of the same kode. golongan: classes of unit that owe it; masa, acuan, tenggat_bulan: period and when it is due; cara: met by the unit itself, by one unit for all (penanggung), or by a checked link (url)';
call betang_pasang_rls('wajib_aturan');
grant select, insert, update on wajib_aturan to betang_app;

create table wajib_penanggung (
  badan_publik_id uuid not null,
  peran text not null check (peran in ('ppid', 'keuangan', 'hukum', 'pengadaan', 'kepegawaian', 'pengawasan', 'perencanaan', 'bencana')),
  unit_id uuid not null,
  diubah_oleh text not null,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, peran),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id)
);
comment on table wajib_penanggung is 'Which unit meets a duty once for all others, by kind of work';
call betang_pasang_rls('wajib_penanggung');
grant select, insert, update, delete on wajib_penanggung to betang_app;

create table wajib_kecuali (
  badan_publik_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  kode text not null,
  masa text not null default '',
  alasan text not null check (alasan <> ''),
  keadaan text not null check (keadaan in ('diajukan', 'disetujui', 'ditolak')),
  diajukan_oleh text not null,
  diajukan_pada timestamptz not null,
  diputus_oleh text,
  diputus_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  check ((keadaan = 'diajukan') = (diputus_oleh is null))
);
comment on table wajib_kecuali is 'A unit says that a duty does not concern it, with the reason; it holds once PPID Utama has approved. masa: key of one period, empty for all';
create unique index wajib_kecuali_satu on wajib_kecuali (badan_publik_id, unit_id, kode, masa) where keadaan <> 'ditolak';
create index wajib_kecuali_menunggu on wajib_kecuali (badan_publik_id, diajukan_pada) where keadaan = 'diajukan';
call betang_pasang_rls('wajib_kecuali');
grant select, insert, update on wajib_kecuali to betang_app;

create table wajib_isi (
  badan_publik_id uuid not null,
  informasi_id uuid not null,
  kode text not null,
  butir smallint[] not null,
  ditandai_oleh text not null,
  ditandai_pada timestamptz not null,
  primary key (badan_publik_id, informasi_id, kode),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id)
);
comment on table wajib_isi is 'Minimum content of a duty that an item holds: numbers (from 1) of the points of the rule that were found in it';
call betang_pasang_rls('wajib_isi');
grant select, insert, update on wajib_isi to betang_app;

create table wajib_periksa (
  badan_publik_id uuid not null,
  id uuid not null,
  informasi_id uuid not null,
  kode text not null,
  hasil text not null check (hasil in ('cukup', 'kurang')),
  catatan text not null default '',
  diperiksa_oleh text not null,
  diperiksa_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id)
);
comment on table wajib_periksa is 'PPID Utama looked whether an item really holds the minimum content of a duty. Append-only; the last one counts';
create index wajib_periksa_informasi on wajib_periksa (badan_publik_id, informasi_id, kode, diperiksa_pada desc);
call betang_pasang_rls('wajib_periksa');
grant select, insert on wajib_periksa to betang_app;

create table tautan_periksa (
  badan_publik_id uuid not null,
  url text not null check (url ~ '^https?://'),
  hasil text not null check (hasil in ('baik', 'rusak', 'ditolak')),
  status integer,
  galat text not null default '',
  berturut integer not null check (berturut >= 0),
  diperiksa_pada timestamptz not null,
  baik_pada timestamptz,
  primary key (badan_publik_id, url)
);
comment on table tautan_periksa is 'Last nightly test of a link by which a duty is met. berturut: failures in a row; baik_pada: when it last answered';
call betang_pasang_rls('tautan_periksa');
grant select, insert, update, delete on tautan_periksa to betang_app;
