-- What the public downloads is a copy without names of makers, programs, places, attachments, scripts and earlier revisions; the original
-- stays sealed (UU 14/2008 Pasal 17 huruf h; Perki 1/2021 Pasal 50(2)–(4)).
alter table dokumen
  add column publik_keadaan text check (publik_keadaan in ('sama', 'bersih', 'gagal')),
  add column publik_sha256 text check (publik_sha256 ~ '^[0-9a-f]{64}$'),
  add column publik_ukuran bigint check (publik_ukuran > 0),
  add column publik_alasan text,
  add column publik_dibuang text[] not null default '{}',
  add column publik_pada timestamptz,
  add constraint dokumen_publik_bersih check ((publik_keadaan is not distinct from 'bersih') = (publik_sha256 is not null)),
  add constraint dokumen_publik_ukuran check ((publik_sha256 is null) = (publik_ukuran is null)),
  add constraint dokumen_publik_gagal check ((publik_keadaan is not distinct from 'gagal') = (publik_alasan is not null));
comment on column dokumen.publik_keadaan is 'The public copy: sama, the file carries nothing that must go and leaves as it is; bersih, publik_sha256 is what leaves; gagal, it could not be made and the file is held; null, not made yet (TXT and CSV never need one)';
create index dokumen_tanpa_salinan on dokumen (badan_publik_id, dibuat_pada)
  where publik_keadaan is null and keadaan = 'siap' and peruntukan <> 'surat' and jenis not in ('txt', 'csv');
