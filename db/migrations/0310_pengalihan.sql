-- Addresses of the site that stood before: where each went, and how often it is still asked for.
create table pengalihan (
  badan_publik_id uuid not null,
  id uuid not null,
  kunci text not null check (kunci like '/%' and kunci <> '/' and length(kunci) <= 6000),
  tujuan text not null check (tujuan ~ '^(/([^/]|$)|https://)' and length(tujuan) <= 2000),
  pakai bigint not null default 0 check (pakai >= 0),
  terakhir_pakai date,
  diubah_oleh text not null check (diubah_oleh in ('impor', 'petugas')),
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, kunci)
);
comment on table pengalihan is 'Old address (path and sorted query, no host) to a path of this house or an https address; answered with 301 where nothing of our own answers. pakai and terakhir_pakai count calls by day, never who called';
call betang_pasang_rls('pengalihan');
grant select, insert, update, delete on pengalihan to betang_app;
