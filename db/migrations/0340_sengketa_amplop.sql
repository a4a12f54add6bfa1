-- Envelope B: exempt originals, sealed for the panel that ordered them and for nobody else (UU 14/2008 Pasal 43; Perki 1/2013 Pasal 34).
create table sengketa_perintah (
  badan_publik_id uuid not null,
  id uuid not null,
  sengketa_id uuid not null,
  nomor text not null check (nomor <> '' and length(nomor) <= 120),
  tanggal date not null,
  teks text not null check (teks <> '' and length(teks) <= 4000),
  sidang date,
  dokumen uuid[] not null default '{}',
  dicatat_oleh uuid not null,
  dicatat_pada timestamptz not null,
  disetujui_oleh uuid,
  disetujui_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, sengketa_id) references sengketa (badan_publik_id, id),
  check ((disetujui_oleh is null) = (disetujui_pada is null)),
  check (disetujui_oleh is distinct from dicatat_oleh),
  check (sidang >= tanggal)
);
comment on table sengketa_perintah is 'An order of the Majelis Komisioner to hand over exempt originals: its number, day and words, the day of the closed hearing, the files of the case it asks for. Recorded by one officer, approved by the Atasan PPID, who is another person';
create index sengketa_perintah_sengketa on sengketa_perintah (badan_publik_id, sengketa_id, dicatat_pada);
call betang_pasang_rls('sengketa_perintah');
grant select, insert, update on sengketa_perintah to betang_app;

create table sengketa_amplop (
  badan_publik_id uuid not null,
  id uuid not null,
  sengketa_id uuid not null,
  perintah_id uuid not null,
  banyak integer not null check (banyak > 0),
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  isi bytea,
  kode_atasan bytea,
  disegel_oleh uuid not null,
  disegel_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  kode_atasan_oleh uuid,
  kode_atasan_pada timestamptz,
  dimusnahkan_pada timestamptz,
  dimusnahkan_sebab text check (dimusnahkan_sebab in ('masa', 'petugas')),
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, sengketa_id) references sengketa (badan_publik_id, id),
  foreign key (badan_publik_id, perintah_id) references sengketa_perintah (badan_publik_id, id),
  check (berlaku_sampai > disegel_pada),
  check ((isi is null) = (dimusnahkan_pada is not null)),
  check ((dimusnahkan_pada is null) = (dimusnahkan_sebab is null)),
  check (isi is not null or kode_atasan is null),
  check (kode_atasan is null or kode_atasan_pada is null),
  check ((kode_atasan_oleh is null) = (kode_atasan_pada is null)),
  check (kode_atasan_oleh is distinct from disegel_oleh)
);
comment on table sengketa_amplop is 'Sealed originals. The key is made of two codes: one was shown to PPID Utama once and is kept nowhere; kode_atasan is the other, sealed, until the Atasan PPID has taken it, then gone: nothing here opens isi. isi goes with berlaku_sampai';
create index sengketa_amplop_sengketa on sengketa_amplop (badan_publik_id, sengketa_id, disegel_pada);
create index sengketa_amplop_hidup on sengketa_amplop (badan_publik_id, berlaku_sampai) where isi is not null;
call betang_pasang_rls('sengketa_amplop');
grant select, insert, update on sengketa_amplop to betang_app;
