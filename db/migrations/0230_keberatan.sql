-- Objections (UU 14/2008 Pasal 35-36): the case, its code where no request stands behind it, a form in progress; and letters
-- and deliveries that belong to an objection alone.
create table keberatan (
  badan_publik_id uuid not null,
  id uuid not null,
  nomor text not null check (nomor ~ '^K\d{4}-\d{6}$'),
  permohonan_id uuid,
  orang_id uuid not null,
  kuasa_orang_id uuid,
  alasan text[] not null check (alasan <@ array['a', 'b', 'c', 'd', 'e', 'f', 'g'] and cardinality(alasan) >= 1),
  kanal text not null check (kanal in ('web', 'datang_langsung', 'surat', 'email', 'impor')),
  mundur_alasan text check (mundur_alasan in ('surat_tiba_lebih_dulu', 'pesan_tiba_lebih_dulu', 'diterima_unit_lain', 'dicatat_di_kertas_dulu', 'gangguan_sistem')),
  waktu text not null check (waktu in ('dalam_waktu', 'lewat_waktu', 'belum_waktunya')),
  informasi text not null default '',
  kasus_posisi text not null default '',
  telaah text not null default '',
  kabari_lewat text not null check (kabari_lewat in ('halaman', 'email', 'sms', 'whatsapp', 'telepon', 'surat')),
  bahasa text not null default 'id' check (bahasa in ('id', 'en')),
  keadaan text not null check (keadaan in ('diajukan', 'terdaftar', 'ditelaah', 'tidak_ditanggapi', 'ditolak', 'dikabulkan', 'dikabulkan_sebagian', 'dilaksanakan', 'selesai_musyawarah', 'dicabut')),
  putusan text check (putusan in ('menguatkan', 'mengabulkan', 'mengabulkan_sebagian')),
  perintah text not null default '',
  perintah_batas date,
  tanggapan_pemohon text check (tanggapan_pemohon in ('menerima', 'tidak_puas', 'ke_komisi_informasi')),
  atasan_nama text not null default '',
  atasan_jabatan text not null default '',
  diterima_pada timestamptz not null,
  dicatat_pada timestamptz not null,
  dicatat_oleh uuid,
  ditanggapi_pada timestamptz,
  langkah_pada date,
  berakhir_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, nomor),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id),
  foreign key (badan_publik_id, kuasa_orang_id) references orang (badan_publik_id, id),
  check (permohonan_id is not null or alasan = array['b']),
  check (diterima_pada <= dicatat_pada)
);
comment on table keberatan is 'One objection, as its events have left it (a test replays them). permohonan_id is null for ground b without a request; informasi: what was not published then; kasus_posisi: the statement of the case as written; telaah: note of the PPID; perintah: order of the Atasan to the PPID; atasan_nama: who signed; langkah_pada: next legal date, for sorting only';
create index keberatan_antrean on keberatan (badan_publik_id, keadaan, langkah_pada, id);
create index keberatan_diterima on keberatan (badan_publik_id, diterima_pada desc, id desc);
create index keberatan_permohonan on keberatan (badan_publik_id, permohonan_id) where permohonan_id is not null;
create index keberatan_orang on keberatan (badan_publik_id, orang_id);
call betang_pasang_rls('keberatan');
grant select, insert, update on keberatan to betang_app;

create table keberatan_kode (
  badan_publik_id uuid not null,
  id uuid not null,
  keberatan_id uuid not null,
  sidik bytea not null,
  dibuat_pada timestamptz not null,
  dimatikan_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, keberatan_id) references keberatan (badan_publik_id, id)
);
comment on table keberatan_kode is 'Keyed hash of the access code of an objection without a request; one that has a request is opened by number and code of that';
create unique index keberatan_kode_hidup on keberatan_kode (badan_publik_id, keberatan_id) where dimatikan_pada is null;
call betang_pasang_rls('keberatan_kode');
grant select, insert, update on keberatan_kode to betang_app;

create table keberatan_sesi (
  badan_publik_id uuid not null,
  id uuid not null,
  sidik bytea not null,
  keberatan_id uuid not null,
  kode_id uuid not null,
  dibuat_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik),
  foreign key (badan_publik_id, keberatan_id) references keberatan (badan_publik_id, id),
  foreign key (badan_publik_id, kode_id) references keberatan_kode (badan_publik_id, id),
  check (berlaku_sampai > dibuat_pada)
);
comment on table keberatan_sesi is 'Tracking sessions of objections without a request: keyed hash of the cookie and the code it was opened with; leaving deletes the row';
create index keberatan_sesi_berakhir on keberatan_sesi (badan_publik_id, berlaku_sampai);
call betang_pasang_rls('keberatan_sesi');
grant select, insert, delete on keberatan_sesi to betang_app;

create table keberatan_draf (
  badan_publik_id uuid not null,
  id uuid not null,
  sidik text not null,
  rahasia bytea not null,
  diubah_pada timestamptz not null,
  kedaluwarsa_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik)
);
comment on table keberatan_draf is 'Objection forms in progress, a day long: found by a keyed hash of the form cookie and sealed with a key out of it; nobody without the cookie reads them';
create index keberatan_draf_kedaluwarsa on keberatan_draf (badan_publik_id, kedaluwarsa_pada);
call betang_pasang_rls('keberatan_draf');
grant select, insert, update, delete on keberatan_draf to betang_app;

-- catatan: a letter and its deliveries belong to a request, to an objection, or to both; nothing is lost
alter table surat alter column permohonan_id drop not null;
alter table surat add column keberatan_id uuid;
alter table surat add foreign key (badan_publik_id, keberatan_id) references keberatan (badan_publik_id, id);
alter table surat add constraint surat_perkara check (permohonan_id is not null or keberatan_id is not null);
create index surat_keberatan on surat (badan_publik_id, keberatan_id) where keberatan_id is not null;
comment on column surat.keberatan_id is 'The objection that the letter speaks of; permohonan_id beside it where that objection has a request';

-- catatan: the letter of an objection without a request has no request to name; nothing is lost
alter table pengiriman alter column permohonan_id drop not null;
alter table pengiriman add constraint pengiriman_perkara check (permohonan_id is not null or surat_id is not null);

-- Adds the three kinds to whatever list of letters stands: other rooms add theirs beside.
do $$
declare lama text;
begin
  select pg_get_constraintdef(oid) into strict lama from pg_constraint where conrelid = 'surat'::regclass and conname = 'surat_jenis_check';
  -- catatan: the same check comes back at once with more kinds
  alter table surat drop constraint surat_jenis_check;
  execute 'alter table surat add constraint surat_jenis_check ' ||
    replace(lama, 'ARRAY[', 'ARRAY[''formulir_keberatan''::text, ''tanda_terima_keberatan''::text, ''tanggapan_keberatan''::text, ');
end $$;
