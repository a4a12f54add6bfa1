-- Who stands before the commission for the Atasan PPID (Perki 1/2021 Pasal 8; Perki 1/2013).
create table sengketa_wakil (
  badan_publik_id uuid not null,
  id uuid not null,
  sengketa_id uuid not null,
  nama text not null check (nama <> ''),
  jabatan text not null check (jabatan <> ''),
  surat_nomor text not null check (surat_nomor <> ''),
  surat_tanggal date not null,
  dicatat_oleh uuid,
  dicatat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, sengketa_id) references sengketa (badan_publik_id, id)
);
comment on table sengketa_wakil is 'An officer who represents the body in one dispute, by the power of attorney with this number and day; the newest row counts, older ones stay. Append-only';
create index sengketa_wakil_sengketa on sengketa_wakil (badan_publik_id, sengketa_id, dicatat_pada);
call betang_pasang_rls('sengketa_wakil');
grant select, insert on sengketa_wakil to betang_app;
