-- Requests out of the registers of past years: what the register said, and where in it.
-- catatan: a register that does not say how the information was to be had leaves it open; nothing is lost
alter table permohonan alter column cara_memperoleh drop not null;

create table permohonan_asal (
  badan_publik_id uuid not null,
  permohonan_id uuid not null,
  tahun integer not null check (tahun between 2000 and 2999),
  nomor text not null check (nomor <> '' and length(nomor) <= 80),
  bernomor boolean not null,
  diberitahukan date,
  diserahkan date,
  keputusan text not null default '',
  alasan_penolakan text not null default '',
  penguasaan text check (penguasaan in ('ya', 'tidak', 'belum_didokumentasikan')),
  biaya text not null default '',
  cara_bayar text not null default '',
  sidik text not null,
  diimpor_pada timestamptz not null,
  primary key (badan_publik_id, permohonan_id),
  unique (badan_publik_id, tahun, nomor),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id)
);
comment on table permohonan_asal is 'A request taken over from an older register (kanal impor): its number there, or a made one where it had none (bernomor false), the days it names and its words. sidik: keyed hash of the row, so that a second run changes nothing. Such a case has no code, no clock and no open step';
call betang_pasang_rls('permohonan_asal');
grant select, insert, update on permohonan_asal to betang_app;
