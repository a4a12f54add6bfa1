-- Chasing of unit tasks, and undecided cases that lie before the Atasan two working days before their last date.
alter table tugas_unit add column tahap text check (tahap in ('setengah', 'tanggal', 'kepala', 'utama'));
comment on column tugas_unit.tahap is 'How far a waiting task was chased, as the events left it: half time, its date, head of the unit, PPID Utama';
create index tugas_unit_menunggu on tugas_unit (badan_publik_id, batas) where keadaan = 'menunggu';

alter table permohonan add column diangkat_untuk date;
comment on column permohonan.diangkat_untuk is 'Due date for which the undecided case went before the Atasan PPID, as the events left it';
create index permohonan_diangkat on permohonan (badan_publik_id, jatuh_tempo) where diangkat_untuk is not null and berakhir_pada is null;
