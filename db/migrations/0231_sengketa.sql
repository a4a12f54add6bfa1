-- Disputes at the Komisi Informasi and in court, as the body records them (UU 14/2008 Pasal 37-50; Perki 1/2013).
create table sengketa (
  badan_publik_id uuid not null,
  id uuid not null,
  nomor text not null check (nomor ~ '^S\d{4}-\d{6}$'),
  keberatan_id uuid not null,
  keadaan text not null check (keadaan in ('dimohonkan', 'belum_lengkap', 'tidak_diregistrasi', 'diregistrasi', 'sidang', 'putusan_sela', 'mediasi', 'selesai_mediasi', 'ajudikasi', 'gugur', 'dihentikan', 'dicabut', 'diputus', 'gugatan', 'putusan_pengadilan', 'kasasi', 'inkracht', 'dilaksanakan')),
  diajukan_pada date not null,
  langkah_pada date,
  dicatat_pada timestamptz not null,
  berakhir_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, nomor),
  foreign key (badan_publik_id, keberatan_id) references keberatan (badan_publik_id, id)
);
comment on table sengketa is 'One dispute, as its recorded events have left it. diajukan_pada: day on which it was filed at the commission; langkah_pada: next date of a clock that runs, for sorting only';
create index sengketa_antrean on sengketa (badan_publik_id, langkah_pada, id) where berakhir_pada is null;
create index sengketa_keberatan on sengketa (badan_publik_id, keberatan_id);
call betang_pasang_rls('sengketa');
grant select, insert, update on sengketa to betang_app;

create table sengketa_catatan (
  badan_publik_id uuid not null,
  id uuid not null,
  sengketa_id uuid not null,
  kejadian text not null,
  tanggal date not null,
  catatan text not null,
  dicatat_oleh uuid,
  dicatat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, sengketa_id) references sengketa (badan_publik_id, id)
);
comment on table sengketa_catatan is 'What was written beside a recorded event: register number of the commission, place of the hearing, outcome. Free text, so never in the event itself. Append-only';
create index sengketa_catatan_sengketa on sengketa_catatan (badan_publik_id, sengketa_id, dicatat_pada);
call betang_pasang_rls('sengketa_catatan');
grant select, insert on sengketa_catatan to betang_app;
