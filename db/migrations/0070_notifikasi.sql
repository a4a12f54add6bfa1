-- Telling people: mail out, tasks where no gateway is, the officers' bell. No address is kept here: a row names the
-- person, and the address is read from the vault at the moment of sending.
create table surel (
  badan_publik_id uuid not null,
  id uuid not null,
  kunci text not null,
  templat text not null,
  data jsonb not null,
  bahasa text not null default 'id' check (bahasa in ('id', 'en')),
  orang_id uuid,
  akun_id uuid,
  permohonan_id uuid,
  surat_id uuid,
  keadaan text not null check (keadaan in ('menunggu', 'disimpan', 'terkirim', 'gagal', 'tanpa_alamat')),
  upaya integer not null default 0,
  galat text,
  message_id text not null,
  dibuat_pada timestamptz not null,
  terkirim_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, kunci),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  foreign key (badan_publik_id, surat_id) references surat (badan_publik_id, id),
  check ((orang_id is null) <> (akun_id is null)),
  check ((keadaan = 'terkirim') = (terkirim_pada is not null))
);
comment on table surel is 'Mail to send and sent: template and its data (numbers and dates only), never an address. disimpan: no mail server is set. galat: the server''s code, without the address';
create index surel_antrean on surel (badan_publik_id, keadaan, dibuat_pada desc);
create index surel_permohonan on surel (badan_publik_id, permohonan_id) where permohonan_id is not null;
call betang_pasang_rls('surel');
grant select, insert, update on surel to betang_app;

create table kabar (
  badan_publik_id uuid not null,
  id uuid not null,
  kunci text not null,
  templat text not null,
  data jsonb not null,
  bahasa text not null default 'id' check (bahasa in ('id', 'en')),
  lewat text not null check (lewat in ('sms', 'whatsapp', 'telepon', 'surat')),
  orang_id uuid not null,
  permohonan_id uuid not null,
  keadaan text not null check (keadaan in ('menunggu', 'selesai', 'terkirim', 'tidak_tercapai')),
  upaya integer not null default 0,
  galat text,
  selesai_oleh text,
  selesai_pada timestamptz,
  dibuat_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, kunci),
  foreign key (badan_publik_id, orang_id) references orang (badan_publik_id, id),
  foreign key (badan_publik_id, permohonan_id) references permohonan (badan_publik_id, id),
  check ((keadaan = 'menunggu') = (selesai_pada is null))
);
comment on table kabar is 'A requester to tell by phone, message or letter: sent by the gateway where one is set, else by an officer with the text made ready. selesai: an officer did it; terkirim: the gateway took it';
create index kabar_antrean on kabar (badan_publik_id, keadaan, dibuat_pada);
create index kabar_permohonan on kabar (badan_publik_id, permohonan_id);
call betang_pasang_rls('kabar');
grant select, insert, update on kabar to betang_app;

create table lonceng (
  badan_publik_id uuid not null,
  id uuid not null,
  kunci text not null,
  akun_id uuid not null,
  templat text not null,
  data jsonb not null,
  jalur text not null check (jalur ~ '^/[^/\\]'),
  dibuat_pada timestamptz not null,
  dibaca_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, akun_id, kunci)
);
comment on table lonceng is 'Notices to one officer in the app, each with the one place to go; no personal data';
create index lonceng_akun on lonceng (badan_publik_id, akun_id, dibuat_pada desc);
create index lonceng_belum on lonceng (badan_publik_id, akun_id) where dibaca_pada is null;
call betang_pasang_rls('lonceng');
grant select, insert, update on lonceng to betang_app;
