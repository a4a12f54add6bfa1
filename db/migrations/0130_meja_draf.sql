-- What an officer types at the desk, before it has a number. Sealed whole under a key made from the browser's form cookie,
-- which the server does not keep; gone after a day, and an hour after it became a request.

create table meja_draf (
  badan_publik_id uuid not null,
  id uuid not null,
  akun_id uuid not null,
  sidik text not null,
  isi bytea not null,
  permohonan_id uuid,
  dibuat_pada timestamptz not null,
  diubah_pada timestamptz not null,
  kedaluwarsa_pada timestamptz not null,
  primary key (badan_publik_id, id)
);
comment on table meja_draf is 'Desk entry in progress, of one officer in one browser (sidik: keyed hash of account and form cookie). isi: everything typed, sealed. permohonan_id: what it became, so a double press gives one request';
create index meja_draf_milik on meja_draf (badan_publik_id, sidik, diubah_pada desc);
create index meja_draf_kedaluwarsa on meja_draf (badan_publik_id, kedaluwarsa_pada);
call betang_pasang_rls('meja_draf');
grant select, insert, update, delete on meja_draf to betang_app;

create table meja_draf_lampiran (
  badan_publik_id uuid not null,
  id uuid not null,
  draf_id uuid not null,
  jenis text not null check (jenis in ('ktp', 'akta_pengesahan', 'surat_kuasa', 'ktp_pemberi_kuasa')),
  mime text not null check (mime in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  isi bytea not null,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, draf_id, jenis),
  foreign key (badan_publik_id, draf_id) references meja_draf (badan_publik_id, id) on delete cascade
);
comment on table meja_draf_lampiran is 'Copies of papers laid on the desk before the number is given; sealed like the draft they belong to';
call betang_pasang_rls('meja_draf_lampiran');
grant select, insert, update, delete on meja_draf_lampiran to betang_app;
