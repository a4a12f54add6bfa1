// Many cases at once, written straight into the tables: for lists, paging and plans, never for what a case may do.
import type { PgTest } from '../../shared/test/pg.ts';

/**
 * `n` requests of a body, one in ten finished, the open ones with their next date spread over 59 days around 2 March 2026;
 * each third open one has a task at `unitIds[i % length]`. Numbers are `<tahun>-` and the running number from `dari`.
 */
export async function isiBanyak(t: PgTest, badanId: string, n: number, unitIds: readonly string[], dari = 100_000): Promise<void> {
  await t.admin(
    `with o as (
       insert into orang (badan_publik_id, id, kunci, kunci_induk, dibuat_pada) values ($1, gen_random_uuid(), '\\x00', 'uji', '2026-01-01Z') returning id
     ), p as (
       insert into permohonan (badan_publik_id, id, nomor, orang_id, jenis_pemohon, kanal, sasaran, cara_memperoleh, kabari_lewat, keadaan,
         diterima_pada, dicatat_pada, jatuh_tempo, langkah_pada, langkah_jam, berakhir_pada)
       select $1, gen_random_uuid(), (case when i % 4 = 0 then '2025-' else '2026-' end) || lpad(($3 + i)::text, 6, '0'), o.id, 'perorangan',
         (array['web', 'surat', 'telepon', 'lapor'])[1 + i % 4], 'tidak_tahu', 'salinan', 'halaman',
         case when i % 10 < 9 then (array['terdaftar', 'diproses', 'lengkap'])[1 + i % 3] else 'selesai' end,
         '2026-01-01Z'::timestamptz + i * interval '1 minute', '2026-01-01Z'::timestamptz + i * interval '1 minute',
         case when i % 10 < 9 then date '2026-02-01' + i % 59 end, case when i % 10 < 9 then date '2026-02-01' + i % 59 end, 'notifikasi_uu',
         case when i % 10 < 9 then null else '2026-02-01Z'::timestamptz + i * interval '1 minute' end
       from generate_series(1, $2::int) i, o returning id, nomor, keadaan
     ), b as (
       insert into permohonan_butir (badan_publik_id, id, permohonan_id, urutan, rincian) select $1, gen_random_uuid(), id, 1, 'Pertanyaan contoh ' || nomor from p
     )
     insert into tugas_unit (badan_publik_id, id, permohonan_id, unit_id, keadaan, batas, dibuat_pada)
     select $1, gen_random_uuid(), id, ($4::uuid[])[1 + (row_number() over (order by nomor))::int % array_length($4::uuid[], 1)], 'menunggu', '2026-03-04', '2026-03-01Z'
     from p where keadaan = 'diproses'`,
    [badanId, n, dari, unitIds],
  );
  await t.admin('analyze permohonan, permohonan_butir, tugas_unit');
}
