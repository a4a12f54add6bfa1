-- Search: where the index in use lies, what changed since, words of the index, names that a body added, and the index
-- itself for machines that cannot run the engine. Everything here but pencarian_padanan can be rebuilt (`reindex`).
create table pencarian_indeks (
  badan_publik_id uuid not null,
  mesin text not null check (mesin in ('lancedb', 'postgres')),
  versi uuid,
  dokumen integer not null default 0,
  panjang bigint not null default 0,
  diperbarui_pada timestamptz,
  bangun_versi uuid,
  bangun_pada timestamptz,
  primary key (badan_publik_id, mesin),
  check ((bangun_versi is null) = (bangun_pada is null))
);
comment on table pencarian_indeks is 'Pointer to the index in use, per engine: versi names the folder (lancedb) or the rows (postgres). dokumen, panjang: documents and words in it. bangun_versi: a version being built beside it; bangun_pada: its last sign of life';
call betang_pasang_rls('pencarian_indeks');
grant select, insert, update on pencarian_indeks to betang_app;

create table pencarian_perubahan (
  badan_publik_id uuid not null,
  informasi_id uuid not null,
  tanda uuid not null,
  versi uuid,
  primary key (badan_publik_id, informasi_id)
);
comment on table pencarian_perubahan is 'Items whose index is behind. tanda: new with every change, so that a change during indexing is not lost; versi: index version that already has it while another is being built';
call betang_pasang_rls('pencarian_perubahan');
grant select, insert, update, delete on pencarian_perubahan to betang_app;

create table pencarian_kosakata (
  badan_publik_id uuid not null,
  versi uuid not null,
  kata text not null,
  dokumen integer not null,
  primary key (badan_publik_id, versi, kata)
);
comment on table pencarian_kosakata is 'Stems of an index version and in how many documents each stands: rarity for ranking, known words for mistyped ones';
call betang_pasang_rls('pencarian_kosakata');
grant select, insert, update, delete on pencarian_kosakata to betang_app;

create table pencarian_padanan (
  badan_publik_id uuid not null,
  id uuid not null,
  jenis text not null check (jenis in ('nama', 'sinonim')),
  kata text not null check (kata <> ''),
  padanan text[] not null check (cardinality(padanan) > 0),
  sumber text not null,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, jenis, kata)
);
comment on table pencarian_padanan is 'Words of this body: nama (all names of one thing, both ways, taken up by the next reindex) and sinonim (plain words to words of the documents, for questions, at once)';
call betang_pasang_rls('pencarian_padanan');
grant select, insert, update, delete on pencarian_padanan to betang_app;

create table pencarian_dokumen (
  badan_publik_id uuid not null,
  versi uuid not null,
  kunci text not null,
  informasi_id uuid not null,
  jenis text not null check (jenis in ('informasi', 'halaman')),
  dokumen_id uuid,
  nomor integer,
  unit text not null,
  kategori text not null,
  tahun integer,
  format text[] not null,
  jejak bytea not null,
  kata tsvector not null,
  primary key (badan_publik_id, versi, kunci)
);
comment on table pencarian_dokumen is 'The index on PostgreSQL, for processors without AVX2: one row a document, kata holds the words of our own analysis';
create index pencarian_dokumen_informasi on pencarian_dokumen (badan_publik_id, versi, informasi_id);
create index pencarian_dokumen_kata on pencarian_dokumen using gin (kata);
call betang_pasang_rls('pencarian_dokumen');
grant select, insert, update, delete on pencarian_dokumen to betang_app;
