-- Refusals that wait for the approval of the Atasan PPID (Perki 1/2021 Pasal 10 ayat (2) huruf f).
create table penolakan_usulan (
  badan_publik_id uuid not null,
  surat_id uuid not null,
  permohonan_id uuid not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  uji_ids uuid[] not null check (cardinality(uji_ids) > 0),
  diminta_oleh text,
  diminta_pada timestamptz not null,
  primary key (badan_publik_id, surat_id),
  foreign key (badan_publik_id, surat_id) references surat (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id)
);
comment on table penolakan_usulan is 'One row for a draft that refuses something as exempt: the hash of what it refuses and the tests it rests on; the letter itself is sealed. Replaced when the draft changes';
call betang_pasang_rls('penolakan_usulan');
grant select, insert, update, delete on penolakan_usulan to betang_app;
