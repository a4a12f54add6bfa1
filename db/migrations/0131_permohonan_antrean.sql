-- The officers' queue sorts by the next legal date of a case, whichever clock it belongs to.
alter table permohonan add column langkah_pada date;
alter table permohonan add column langkah_jam text;
comment on column permohonan.langkah_pada is 'Earliest date of a clock that has not stopped (check, answer, handing over), for sorting only; null when the case has ended or the calendar lacks its year';
comment on column permohonan.langkah_jam is 'Which clock langkah_pada belongs to (src/tenggat/jam.ts)';
update permohonan set langkah_pada = jatuh_tempo, langkah_jam = 'notifikasi_uu' where berakhir_pada is null and jatuh_tempo is not null;

create index permohonan_terbuka on permohonan (badan_publik_id, langkah_pada, id) where berakhir_pada is null;
create index permohonan_berakhir on permohonan (badan_publik_id, berakhir_pada desc, id desc) where berakhir_pada is not null;
create index permohonan_langkah on permohonan (badan_publik_id, keadaan, langkah_pada, id);

-- catatan: permohonan_langkah takes its place; nothing sorts by jatuh_tempo any more
drop index permohonan_antrean;
