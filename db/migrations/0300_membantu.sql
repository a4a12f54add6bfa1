-- What is shown before somebody asks, and whether it answered: counts by item and day, of nobody.
create table informasi_membantu (
  badan_publik_id uuid not null,
  informasi_id uuid not null,
  hari date not null,
  ditampilkan integer not null default 0 check (ditampilkan >= 0),
  dibuka integer not null default 0 check (dibuka >= 0),
  menjawab integer not null default 0 check (menjawab >= 0),
  primary key (badan_publik_id, informasi_id, hari),
  foreign key (badan_publik_id, informasi_id) references informasi (badan_publik_id, id)
);
comment on table informasi_membantu is 'How often a published item was shown on the way to a request, opened from there, and said to answer by a press ("Ini menjawab"); menjawab is the public figure "membantu". Counts only: no visitor, no question';
call betang_pasang_rls('informasi_membantu');
grant select, insert, update on informasi_membantu to betang_app;
