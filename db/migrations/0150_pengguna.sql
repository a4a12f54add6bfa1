-- People of a body: locked or not, invited when; stand-ins (Plh.); may an administrator act on the account as a whole?
create table pengguna (
  badan_publik_id uuid not null,
  akun_id uuid not null,
  diundang_pada timestamptz,
  dikunci_pada timestamptz,
  primary key (badan_publik_id, akun_id)
);
comment on table pengguna is 'An account as this body sees it: when it was invited, since when it is locked here. Locking holds in one body only';
call betang_pasang_rls('pengguna');
grant select, insert, update on pengguna to betang_app;

alter table keanggotaan
  add column dasar text not null default '',
  add column plh_untuk uuid,
  add foreign key (badan_publik_id, plh_untuk) references keanggotaan (badan_publik_id, id),
  add check (plh_untuk is null or berlaku_sampai is not null),
  add check (berlaku_sampai is null or berlaku_sampai >= berlaku_dari) not valid;
comment on column keanggotaan.dasar is 'Number of the decision that gives the role';
comment on column keanggotaan.plh_untuk is 'The membership whose holder is stood in for (Plh.), from day to day';

-- An account may serve two bodies. What touches the account itself (a link that sets its password, its second factor) is not
-- one body's to do then. The only thing told across the wall is yes or no.
create function akun_di_badan_lain(akun uuid)
returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from keanggotaan k
    where k.akun_id = akun
      and k.badan_publik_id <> current_setting('app.badan_publik')::uuid
      and (k.berlaku_sampai is null or k.berlaku_sampai >= current_date)
  )
$$;
revoke all on function akun_di_badan_lain(uuid) from public;
grant execute on function akun_di_badan_lain(uuid) to betang_app;
