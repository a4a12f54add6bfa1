-- Where several bodies live in one house, links that leave it must name the body's own address: the door says its hosts too.
-- catatan: the function is replaced, no data is lost
drop function cari_badan(text);
create function cari_badan(host_dicari text)
returns table (badan_publik_id uuid, slug text, nama text, singkatan text, zona text, alamat text, telepon text, email text, host text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select b.badan_publik_id, b.slug, b.nama, b.singkatan, b.zona, b.alamat, b.telepon, b.email,
    array(select a.host from badan_publik_alamat a where a.badan_publik_id = b.badan_publik_id order by a.host)
  from badan_publik b
  where b.badan_publik_id = (select a.badan_publik_id from badan_publik_alamat a where a.host = host_dicari)
     or (select count(*) from badan_publik where not latihan) = 1 and not b.latihan
        and not exists (select from badan_publik_alamat a where a.host = host_dicari)
$$;
revoke all on function cari_badan(text) from public;
grant execute on function cari_badan(text) to betang_app;
