-- Roles, tenancy, units, memberships. Runs as the migrator, who owns every table of ours.
-- Group roles carry the privileges; the login roles are made and granted by the start (src/shared/db/roles.ts).
do $$
begin
  if not exists (select from pg_roles where rolname = 'betang_app') then
    create role betang_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'betang_antrean') then
    create role betang_antrean nologin;
  end if;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to betang_app, betang_antrean', current_database());
  execute format('grant create on database %I to betang_antrean', current_database());
end
$$;

grant usage on schema public to betang_app;
revoke create on schema public from public;

-- One policy for every table of ours. No sub-select (it would not shard), no FORCE (migrations move data as owner).
-- An unset body is an error (42704 / 22P02), never zero rows.
create procedure betang_pasang_rls(nama_tabel text) language plpgsql as $$
begin
  execute format('alter table public.%I enable row level security', nama_tabel);
  execute format(
    'create policy badan on public.%I for all to betang_app using (badan_publik_id = current_setting(''app.badan_publik'')::uuid) with check (badan_publik_id = current_setting(''app.badan_publik'')::uuid)',
    nama_tabel
  );
end
$$;
revoke all on procedure betang_pasang_rls(text) from public;

create table badan_publik (
  badan_publik_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  nama text not null,
  singkatan text not null,
  jenis text not null check (jenis in ('kota', 'kabupaten', 'provinsi', 'lainnya')),
  zona text not null default 'Asia/Jakarta',
  alamat text not null default '',
  telepon text not null default '',
  email text not null default '',
  latihan boolean not null default false,
  dibuat_pada timestamptz not null
);
comment on table badan_publik is 'Directory of the public bodies of this installation (one row each); small, a reference table when sharded';
call betang_pasang_rls('badan_publik');
grant select, update on badan_publik to betang_app;

create table badan_publik_alamat (
  host text primary key check (host = lower(host)),
  badan_publik_id uuid not null references badan_publik (badan_publik_id)
);
comment on table badan_publik_alamat is 'Host name to body; a host belongs to one body in the whole installation';
call betang_pasang_rls('badan_publik_alamat');
grant select on badan_publik_alamat to betang_app;

-- Before the body is known nothing of a body can be read: these two functions are the only door.
create function cari_badan(host_dicari text)
returns table (badan_publik_id uuid, slug text, nama text, singkatan text, zona text)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.badan_publik_id, b.slug, b.nama, b.singkatan, b.zona
  from badan_publik b
  where b.badan_publik_id = (select a.badan_publik_id from badan_publik_alamat a where a.host = host_dicari)
     or (select count(*) from badan_publik where not latihan) = 1 and not b.latihan
        and not exists (select from badan_publik_alamat a where a.host = host_dicari)
$$;
revoke all on function cari_badan(text) from public;
grant execute on function cari_badan(text) to betang_app;

create function daftar_badan()
returns table (badan_publik_id uuid, slug text, nama text, singkatan text, zona text)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.badan_publik_id, b.slug, b.nama, b.singkatan, b.zona from badan_publik b order by b.slug
$$;
revoke all on function daftar_badan() from public;
grant execute on function daftar_badan() to betang_app;

create table unit (
  badan_publik_id uuid not null,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  nama text not null,
  singkatan text not null,
  golongan text not null check (golongan in ('setda', 'bagian', 'sekretariat_dprd', 'inspektorat', 'dinas', 'badan', 'satpol_pp', 'kecamatan', 'kelurahan', 'rsud', 'upt', 'bumd', 'lainnya')),
  induk_id uuid,
  urutan integer not null default 0,
  tugas text not null default '',
  alamat text not null default '',
  telepon text not null default '',
  email text not null default '',
  berlaku_dari date not null,
  berlaku_sampai date,
  penerus_id uuid,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, slug),
  foreign key (badan_publik_id, induk_id) references unit (badan_publik_id, id),
  foreign key (badan_publik_id, penerus_id) references unit (badan_publik_id, id),
  check (berlaku_sampai is null or berlaku_sampai >= berlaku_dari)
);
comment on table unit is 'Work units (PPID Pelaksana) as they are today; earlier names and places in the tree in unit_riwayat. berlaku_sampai: the last day; penerus_id: the unit that took over';
call betang_pasang_rls('unit');
grant select, insert, update on unit to betang_app;

create table unit_riwayat (
  badan_publik_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  nama text not null,
  singkatan text not null,
  induk_id uuid,
  berlaku_dari date not null,
  dasar text not null default '',
  primary key (badan_publik_id, id),
  unique (badan_publik_id, unit_id, berlaku_dari),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id)
);
comment on table unit_riwayat is 'Name and place of a unit from berlaku_dari until the next row of the same unit; append-only';
call betang_pasang_rls('unit_riwayat');
grant select, insert on unit_riwayat to betang_app;

create table keanggotaan (
  badan_publik_id uuid not null,
  id uuid not null,
  akun_id uuid not null,
  peran text not null check (peran in ('petugas', 'pelaksana', 'utama', 'atasan', 'tim', 'pimpinan', 'admin', 'auditor')),
  unit_id uuid,
  jabatan text not null default '',
  berlaku_dari date not null,
  berlaku_sampai date,
  primary key (badan_publik_id, id),
  foreign key (badan_publik_id, unit_id) references unit (badan_publik_id, id),
  check (peran <> 'pelaksana' or unit_id is not null)
);
comment on table keanggotaan is 'Which account holds which role in this body, for a unit where the role is per unit, in which days';
create index keanggotaan_akun on keanggotaan (badan_publik_id, akun_id);
call betang_pasang_rls('keanggotaan');
grant select, insert, update on keanggotaan to betang_app;

create table token_akses (
  badan_publik_id uuid not null,
  id uuid not null,
  akun_id uuid not null,
  nama text not null,
  sidik text not null,
  hak text[] not null,
  dibuat_pada timestamptz not null,
  kedaluwarsa_pada timestamptz not null,
  dicabut_pada timestamptz,
  primary key (badan_publik_id, id),
  unique (badan_publik_id, sidik)
);
comment on table token_akses is 'Personal tokens of officers for the HTTP calls; only the SHA-256 of the token is kept';
call betang_pasang_rls('token_akses');
grant select, insert, update on token_akses to betang_app;

create table setelan (
  badan_publik_id uuid not null,
  kunci text not null,
  nilai jsonb not null,
  diubah_pada timestamptz not null,
  primary key (badan_publik_id, kunci)
);
comment on table setelan is 'Settings of the body, one row a key; shapes are zod schemas in the slices that own the keys';
call betang_pasang_rls('setelan');
grant select, insert, update on setelan to betang_app;

create table batas_laju (
  badan_publik_id uuid not null,
  kunci text not null,
  jendela timestamptz not null,
  jumlah integer not null,
  primary key (badan_publik_id, kunci, jendela)
);
comment on table batas_laju is 'Counters of rate limits per window; kunci is a keyed hash, so no address is kept';
call betang_pasang_rls('batas_laju');
grant select, insert, update, delete on batas_laju to betang_app;

-- Jobs: the queue role owns its schema; the app only calls one function.
do $$
begin
  execute format('grant betang_antrean to %I', current_user);
end
$$;
create schema if not exists antrean authorization betang_antrean;
grant usage on schema antrean to betang_app;
set role betang_antrean;
create function antrean.masukkan(nama text, payload json, kunci text, jadwal timestamptz, antrean text, upaya integer)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(
    identifier := nama, payload := payload, queue_name := antrean, run_at := jadwal,
    max_attempts := upaya, job_key := kunci, job_key_mode := 'replace'
  );
end
$$;
revoke all on function antrean.masukkan(text, json, text, timestamptz, text, integer) from public;
grant execute on function antrean.masukkan(text, json, text, timestamptz, text, integer) to betang_app;
reset role;
