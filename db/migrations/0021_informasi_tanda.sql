-- A mark that changes with every publication or withdrawal of a body: who keeps the counted cube in memory sees by one
-- row whether it still holds.
create table informasi_tanda (
  badan_publik_id uuid not null,
  nomor bigint not null,
  primary key (badan_publik_id)
);
comment on table informasi_tanda is 'Change mark of informasi_hitungan, one row a body; also the lock under which addresses are given';
call betang_pasang_rls('informasi_tanda');
grant select, insert, update on informasi_tanda to betang_app;
