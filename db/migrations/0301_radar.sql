-- Searches that found nothing fitting, counted by day and words. Nobody stands here: no address, cookie, session or hour.
create table pencarian_kosong (
  badan_publik_id uuid not null,
  hari date not null,
  kunci text not null check (kunci <> '' and length(kunci) <= 120),
  kata text not null check (kata <> '' and length(kata) <= 120),
  unit text,
  jumlah integer not null check (jumlah >= 1),
  primary key (badan_publik_id, hari, kunci)
);
comment on table pencarian_kosong is 'Words of searches that no published item holds all of. kunci: their stems in order of the alphabet; kata: as first typed; unit: address word of the unit whose item came nearest. Kept only where no personal data was found in what was typed; shown from five on, and deleted below five after 30 days';
call betang_pasang_rls('pencarian_kosong');
grant select, insert, update, delete on pencarian_kosong to betang_app;
