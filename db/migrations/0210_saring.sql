-- The release check of a file (Perki 1/2021 Pasal 50(2)–(3); UU 14/2008 Pasal 17 huruf h): what was found, and who lets it go all the same.
create table dokumen_saring (
  badan_publik_id uuid not null,
  dokumen_id uuid not null,
  versi integer not null,
  disaring_pada timestamptz not null,
  primary key (badan_publik_id, dokumen_id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id)
);
comment on table dokumen_saring is 'A file whose release check is done; versi: of the rules. A file without a row may not leave the house';
call betang_pasang_rls('dokumen_saring');
grant select, insert, update on dokumen_saring to betang_app;

create table dokumen_temuan (
  badan_publik_id uuid not null,
  id uuid not null,
  dokumen_id uuid not null,
  jenis text not null,
  kelas text not null check (kelas in ('henti', 'perhatian', 'wajib_tampil')),
  bagian text not null,
  halaman integer,
  tempat text not null default '',
  sebelum text not null default '',
  teks text not null default '',
  sesudah text not null default '',
  salah_henti boolean not null default false,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id)
);
comment on table dokumen_temuan is 'One finding of the release check. jenis: kind of personal data or hidden part; bagian: halaman, or the hidden part it stands in; sebelum, teks, sesudah: the place in its words, for officers only; salah_henti: two officers said it is none';
create index dokumen_temuan_dokumen on dokumen_temuan (badan_publik_id, dokumen_id);
call betang_pasang_rls('dokumen_temuan');
grant select, insert, update, delete on dokumen_temuan to betang_app;

create table dokumen_pelepasan (
  badan_publik_id uuid not null,
  id uuid not null,
  dokumen_id uuid not null,
  dasar text not null check (dasar in ('bukan_data_pribadi', 'persetujuan', 'jabatan_publik', 'perintah_undang_undang')),
  alasan text not null check (length(alasan) between 10 and 1000),
  diajukan_oleh text not null,
  diajukan_pada timestamptz not null,
  disetujui_oleh text,
  disetujui_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id),
  check ((disetujui_oleh is null) = (disetujui_pada is null)),
  check (disetujui_oleh is distinct from diajukan_oleh)
);
comment on table dokumen_pelepasan is 'A file that was held is let go with a reason by two different officers; dasar: UU 14/2008 Pasal 18(2) (consent, public office), another statute, or that the finding is none';
create unique index dokumen_pelepasan_satu on dokumen_pelepasan (badan_publik_id, dokumen_id);
call betang_pasang_rls('dokumen_pelepasan');
grant select, insert, update, delete on dokumen_pelepasan to betang_app;
