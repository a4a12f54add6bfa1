-- Objections out of the registers of past years.
do $$
declare nama text;
begin
  select conname into strict nama from pg_constraint
  where conrelid = 'keberatan'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%permohonan_id IS NOT NULL%';
  -- catatan: the same check comes back at once and lets old registers leave the request's number empty; nothing is lost
  execute format('alter table keberatan drop constraint %I', nama);
end $$;
alter table keberatan add constraint keberatan_permohonan_wajib check (permohonan_id is not null or alasan = array['b'] or kanal = 'impor');

create table keberatan_asal (
  badan_publik_id uuid not null,
  keberatan_id uuid not null,
  tahun integer not null check (tahun between 2000 and 2999),
  nomor text not null check (nomor <> '' and length(nomor) <= 80),
  bernomor boolean not null,
  keputusan text not null default '',
  sidik text not null,
  diimpor_pada timestamptz not null,
  primary key (badan_publik_id, keberatan_id),
  unique (badan_publik_id, tahun, nomor),
  foreign key (badan_publik_id, keberatan_id) references keberatan (badan_publik_id, id)
);
comment on table keberatan_asal is 'An objection taken over from an older register (kanal impor): its number there, or a made one where it had none, and the words of the decision. sidik: keyed hash of the row. Such a case has no code, no clock and no open step';
call betang_pasang_rls('keberatan_asal');
grant select, insert, update on keberatan_asal to betang_app;
