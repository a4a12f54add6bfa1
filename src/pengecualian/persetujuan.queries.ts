import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';

export type PenolakanMenunggu = {
  suratId: string;
  nomorPermohonan: string;
  jatuhTempo: string | null;
  /** Titles of what closes it: never what the requester wrote. */
  informasi: string[];
  keadaan: 'menunggu' | 'disetujui' | 'dikembalikan';
  alasan: string;
};

/** Refusals that lie before the Atasan, the nearest date first, with what he last decided on exactly this refusal. */
export async function selectPenolakan(trx: Trx, badanId: string): Promise<PenolakanMenunggu[]> {
  const rows = await trx
    .selectFrom('penolakan_usulan as u')
    .innerJoin('surat as s', (j) => j.onRef('s.badan_publik_id', '=', 'u.badan_publik_id').onRef('s.id', '=', 'u.surat_id'))
    .innerJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 'u.badan_publik_id').onRef('p.id', '=', 'u.permohonan_id'))
    .select(['u.surat_id', 'u.uji_ids', 'p.nomor', 'p.jatuh_tempo'])
    .select((eb) =>
      eb
        .selectFrom('penolakan_persetujuan as k')
        .select(sql<string>`k.putusan || '|' || k.alasan`.as('x'))
        .whereRef('k.badan_publik_id', '=', 'u.badan_publik_id')
        .whereRef('k.surat_id', '=', 'u.surat_id')
        .whereRef('k.sidik', '=', 'u.sidik')
        .orderBy('k.id', 'desc')
        .limit(1)
        .as('putusan'),
    )
    .where('u.badan_publik_id', '=', badanId)
    .where('s.keadaan', 'in', ['rancangan', 'menunggu_tanda_tangan', 'ditandatangani'])
    .orderBy('p.jatuh_tempo', (o) => o.asc().nullsLast())
    .execute();
  const ids = [...new Set(rows.flatMap((r) => r.uji_ids))];
  const uji =
    ids.length === 0
      ? []
      : await trx
          .selectFrom('pengecualian')
          .select(['id', 'informasi'])
          .where('badan_publik_id', '=', badanId)
          .where('id', 'in', ids)
          .execute();
  const nama = new Map(uji.map((u) => [u.id, u.informasi]));
  return rows.map((r) => {
    const [putusan, alasan = ''] = (r.putusan ?? '').split('|', 2);
    return {
      suratId: r.surat_id,
      nomorPermohonan: r.nomor,
      jatuhTempo: r.jatuh_tempo,
      informasi: r.uji_ids.flatMap((id) => nama.get(id) ?? []),
      keadaan: putusan === 'disetujui' || putusan === 'dikembalikan' ? putusan : 'menunggu',
      alasan,
    };
  });
}

/** Requests under test whose date is near and that nobody has approved anything for: they go to the Atasan's own page. */
export async function selectMendesak(
  trx: Trx,
  badanId: string,
  sampai: string,
): Promise<{ nomor: string; jatuhTempo: string; ujiId: string; informasi: string }[]> {
  const rows = await trx
    .selectFrom('permohonan as p')
    .innerJoin('pengecualian as u', (j) => j.onRef('u.badan_publik_id', '=', 'p.badan_publik_id').onRef('u.permohonan_id', '=', 'p.id'))
    .select(['p.nomor', 'p.jatuh_tempo', 'u.id', 'u.informasi'])
    .where('p.badan_publik_id', '=', badanId)
    .where('u.badan_publik_id', '=', badanId)
    .where('p.berakhir_pada', 'is', null)
    .where('p.jatuh_tempo', '<=', sampai)
    .where('u.keadaan', 'in', ['draf', 'ditelaah'])
    .orderBy('p.jatuh_tempo')
    .execute();
  return rows.flatMap((r) =>
    r.jatuh_tempo === null ? [] : [{ nomor: r.nomor, jatuhTempo: r.jatuh_tempo, ujiId: r.id, informasi: r.informasi }],
  );
}
