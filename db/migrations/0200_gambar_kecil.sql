-- A second, small first-page picture for lists: a phone loads ten of them at once. Null for files read before; they show the large one.
alter table dokumen add column gambar_kecil_sha256 text check (gambar_kecil_sha256 ~ '^[0-9a-f]{64}$');
comment on column dokumen.gambar_kecil_sha256 is 'first-page picture for lists, about 104 pixels wide, by the hash of its content; null: only the large one is there';
