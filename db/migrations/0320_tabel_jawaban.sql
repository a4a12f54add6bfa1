-- One request to many units, decided line by line: unit × item.
create table permohonan_baris (
  badan_publik_id uuid not null,
  id uuid not null,
  permohonan_id uuid not null,
  unit_id uuid not null,
  butir integer not null check (butir >= 1),
  putusan text check (putusan in ('diberikan', 'sebagian', 'nihil', 'ditolak', 'nanti')),
  isi text not null default '',
  uji_id uuid,
  tersedia_pada date,
  dokumen_id uuid,
  alasan_pindaian text not null default '',
  diputus_oleh uuid,
  diputus_pada timestamptz,
  diserahkan_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, permohonan_id, unit_id, butir),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id),
  foreign key (badan_publik_id, uji_id) references pengecualian (badan_publik_id, id),
  check ((putusan is null) = (diputus_pada is null))
);
comment on table permohonan_baris is 'Line of the table unit × item of one request: what is decided for this unit on this thing asked, as the events left it, with the words and the file that are no event. butir: number of the thing asked. alasan_pindaian: why a scan is given where a table was asked';
create index permohonan_baris_unit on permohonan_baris (badan_publik_id, unit_id);
call betang_pasang_rls('permohonan_baris');
grant select, insert, update on permohonan_baris to betang_app;
