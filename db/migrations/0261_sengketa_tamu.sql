-- A commissioner's guest link to one dispute: read only, for 14 days, with a code that is kept only as a keyed hash.
create table sengketa_tamu (
  badan_publik_id uuid not null,
  id uuid not null,
  sengketa_id uuid not null,
  untuk text not null check (untuk <> ''),
  sidik bytea not null,
  dibuat_oleh uuid,
  dibuat_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  dicabut_pada timestamptz,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, sengketa_id) references sengketa (badan_publik_id, id),
  check (berlaku_sampai > dibuat_pada)
);
comment on table sengketa_tamu is 'Guest links: id stands in the address, the code is told apart. untuk: post of who reads, as the officer typed it. Ends by time or by being revoked';
create index sengketa_tamu_sengketa on sengketa_tamu (badan_publik_id, sengketa_id, dibuat_pada);
call betang_pasang_rls('sengketa_tamu');
grant select, insert, update on sengketa_tamu to betang_app;

create table sengketa_tamu_sesi (
  badan_publik_id uuid not null,
  id uuid not null,
  tamu_id uuid not null,
  sidik bytea not null,
  dibuat_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik),
  foreign key (badan_publik_id, tamu_id) references sengketa_tamu (badan_publik_id, id)
);
comment on table sengketa_tamu_sesi is 'Sessions of guests, by the keyed hash of their cookie; a revoked link ends them at once';
call betang_pasang_rls('sengketa_tamu_sesi');
grant select, insert, delete on sengketa_tamu_sesi to betang_app;
