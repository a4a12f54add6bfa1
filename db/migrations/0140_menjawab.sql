-- Answering a request: what is handed over with it, and what was paid for it.
create table permohonan_berkas (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  dokumen_id uuid not null,
  nama text not null check (nama <> '' and nama !~ '[/\\]'),
  sumber text not null check (sumber in ('petugas', 'informasi')),
  ditambah_oleh uuid,
  ditambah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, permohonan_id, dokumen_id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id)
);
comment on table permohonan_berkas is 'Files the desk gathers for the answer, beside those of the units: uploaded (petugas) or of a published item (informasi). Nothing is given to the requester by standing here';
call betang_pasang_rls('permohonan_berkas');
grant select, insert, delete on permohonan_berkas to betang_app;

create table surat_berkas (
  badan_publik_id uuid not null,
  id uuid not null,
  surat_id uuid not null,
  dokumen_id uuid not null,
  nama text not null check (nama <> '' and nama !~ '[/\\]'),
  urutan integer not null check (urutan >= 1),
  primary key (badan_publik_id, id),
  unique (badan_publik_id, surat_id, dokumen_id),
  foreign key (badan_publik_id, surat_id) references surat (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id)
);
comment on table surat_berkas is 'Files that a letter brings: handed over (permohonan_penyerahan) when the letter has left and nothing is to be paid';
call betang_pasang_rls('surat_berkas');
grant select, insert, delete on surat_berkas to betang_app;

create table permohonan_pembayaran (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  jumlah bigint not null check (jumlah > 0),
  cara text not null check (cara in ('tunai', 'rekening_resmi', 'uang_elektronik')),
  kuitansi text not null check (kuitansi ~ '^[A-Za-z0-9./-]{1,60}$'),
  diterima_oleh uuid,
  diterima_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, kuitansi),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id)
);
comment on table permohonan_pembayaran is 'Payments for copying and sending with the number of the receipt that was given (Perki 1/2021 Pasal 38). Append-only';
create index permohonan_pembayaran_permohonan on permohonan_pembayaran (badan_publik_id, permohonan_id);
call betang_pasang_rls('permohonan_pembayaran');
grant select, insert on permohonan_pembayaran to betang_app;
