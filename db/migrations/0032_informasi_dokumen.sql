-- Files of items are documents: 0020 ran before the documents' tables were made.
alter table informasi_rancangan_berkas add foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id);
alter table informasi_berkas add foreign key (badan_publik_id, dokumen_id) references dokumen (badan_publik_id, id);
alter table informasi add foreign key (badan_publik_id, dokumen_utama_id) references dokumen (badan_publik_id, id);
