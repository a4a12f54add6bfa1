-- "Masih benar": a unit confirms that a published item still holds. It renews the freshness of the item without a new version.
alter table informasi add column dipastikan_pada timestamptz;
comment on column informasi.dipastikan_pada is 'When the unit last confirmed that the published version is still correct';
create index informasi_kemutakhiran on informasi (badan_publik_id, unit_id, greatest(terbit_pada, dipastikan_pada)) where publik = 'terbit';
