import type { Trx } from '../shared/db/db.ts';
import { type Dokumen, selectDokumen } from '../dokumen/dokumen.queries.ts';
import { PUTUSAN_BARIS, type PutusanBaris } from './istilah.ts';

/** A line of the table unit × item, with the unit's name and the file it gives. */
export type BarisTerbaca = {
  id: string;
  unitId: string;
  unit: string;
  butir: number;
  putusan: PutusanBaris | null;
  isi: string;
  ujiId: string | null;
  tersediaPada: string | null;
  dokumenId: string | null;
  berkas: string | null;
  alasanPindaian: string;
  diserahkanPada: Date | null;
};

/** All lines of a case: units in the order of the directory, the things asked in theirs. */
export async function selectTabel(trx: Trx, badanId: string, permohonanId: string): Promise<BarisTerbaca[]> {
  const rows = await trx
    .selectFrom('permohonan_baris as b')
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 'b.badan_publik_id').onRef('u.id', '=', 'b.unit_id'))
    .leftJoin('dokumen as d', (j) => j.onRef('d.badan_publik_id', '=', 'b.badan_publik_id').onRef('d.id', '=', 'b.dokumen_id'))
    .select([
      'b.id',
      'b.unit_id',
      'u.nama as unit',
      'b.butir',
      'b.putusan',
      'b.isi',
      'b.uji_id',
      'b.tersedia_pada',
      'b.dokumen_id',
      'd.nama as berkas',
      'b.alasan_pindaian',
      'b.diserahkan_pada',
    ])
    .where('b.badan_publik_id', '=', badanId)
    .where('b.permohonan_id', '=', permohonanId)
    .orderBy('u.urutan')
    .orderBy('u.nama')
    .orderBy('b.butir')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    unitId: r.unit_id,
    unit: r.unit,
    butir: r.butir,
    putusan: PUTUSAN_BARIS.find((x) => x === r.putusan) ?? null,
    isi: r.isi,
    ujiId: r.uji_id,
    tersediaPada: r.tersedia_pada,
    dokumenId: r.dokumen_id,
    berkas: r.berkas,
    alasanPindaian: r.alasan_pindaian,
    diserahkanPada: r.diserahkan_pada,
  }));
}

/** The files of lines that are given whole and not handed over yet. */
export async function selectBerkasBagian(
  trx: Trx,
  badanId: string,
  permohonanId: string,
): Promise<{ barisId: string; dokumen: Dokumen }[]> {
  const rows = await trx
    .selectFrom('permohonan_baris')
    .select(['id', 'dokumen_id'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .where('putusan', '=', 'diberikan')
    .where('diserahkan_pada', 'is', null)
    .where('dokumen_id', 'is not', null)
    .orderBy('id')
    .execute();
  const dokumen = new Map((await selectDokumen(trx, badanId, [...new Set(rows.map((r) => r.dokumen_id ?? ''))])).map((d) => [d.id, d]));
  return rows.flatMap((r) => {
    const d = dokumen.get(r.dokumen_id ?? '');
    return d ? [{ barisId: r.id, dokumen: d }] : [];
  });
}
