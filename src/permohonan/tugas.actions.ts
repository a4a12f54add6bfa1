// A unit's task beside its answer: taken back, reminded, and the files the unit adds.
import type { BerkasSiap } from '../dokumen/dokumen.actions.ts';
import { catatBerkas } from '../dokumen/dokumen.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { type HasilUbah, lockPermohonan, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import type { AlasanSel } from './permohonan.ts';
import { bunyikanUnit } from './proses.actions.ts';
import { decideIngatkanTugas, decideTarikTugas } from './rules/disposisi.ts';

/** Takes a waiting task back; the unit's page of it closes. */
export function tarikTugas(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  tugasId: string,
): Promise<HasilUbah<'tugas_tidak_ada' | 'tugas_sudah_selesai' | AlasanSel>> {
  return ubahPermohonan(trx, pelaku, id, (p, k) => decideTarikTugas(p, { tugasId }, k));
}

/** Reminds the unit by its bell. */
export function ingatkanTugas(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  tugasId: string,
): Promise<HasilUbah<'tugas_tidak_ada' | 'tugas_sudah_selesai' | 'baru_diingatkan' | AlasanSel>> {
  return ubahPermohonan(
    trx,
    pelaku,
    id,
    (p, k) => decideIngatkanTugas(p, { tugasId, tahap: 'petugas' }, k),
    async (p) => {
      const t = p.tugas.find((satu) => satu.id === tugasId);
      if (t) await bunyikanUnit(trx, pelaku, 'tugas_diingatkan', { nomor: p.nomor, tugasId, unitId: t.unitId, batas: t.batas });
    },
  );
}

export type HasilBerkas = { ok: true } | { ok: false; alasan: 'tugas_tidak_ada' | 'tugas_sudah_selesai' };

type TugasUnit = { tugasId: string; unitIds: readonly string[] };

/** Adds a kept file to a waiting task of these units; it is scanned and read like every other. */
export async function tambahBerkasTugas(trx: Trx, pelaku: Pelaku, m: TugasUnit & { berkas: BerkasSiap }): Promise<HasilBerkas> {
  const tugas = await kunciMenunggu(trx, pelaku, m);
  if (!tugas.ok) return tugas;
  const dokumenId = await catatBerkas(trx, pelaku, m.berkas, { peruntukan: 'permohonan', unitId: tugas.unitId });
  await trx
    .insertInto('tugas_unit_berkas')
    .values({
      badan_publik_id: pelaku.badan.id,
      id: newId(),
      tugas_id: m.tugasId,
      dokumen_id: dokumenId,
      nama: m.berkas.nama,
      ditambah_pada: pelaku.now,
    })
    .execute();
  return { ok: true };
}

/** Takes a file out of an answer that is not sent yet. */
export async function lepasBerkasTugas(trx: Trx, pelaku: Pelaku, m: TugasUnit & { berkasId: string }): Promise<HasilBerkas> {
  const tugas = await kunciMenunggu(trx, pelaku, m);
  if (!tugas.ok) return tugas;
  await trx
    .deleteFrom('tugas_unit_berkas')
    .where('badan_publik_id', '=', pelaku.badan.id)
    .where('tugas_id', '=', m.tugasId)
    .where('id', '=', m.berkasId)
    .execute();
  return { ok: true };
}

/** Locks the case of a task of these units (lock order: the case first) and sees that it still waits. */
async function kunciMenunggu(
  trx: Trx,
  { badan }: Pelaku,
  { tugasId, unitIds }: TugasUnit,
): Promise<{ ok: true; unitId: string } | (HasilBerkas & { ok: false })> {
  if (unitIds.length === 0) return { ok: false, alasan: 'tugas_tidak_ada' };
  const baca = () =>
    trx
      .selectFrom('tugas_unit')
      .select(['permohonan_id', 'unit_id', 'keadaan'])
      .where('badan_publik_id', '=', badan.id)
      .where('id', '=', tugasId)
      .where('unit_id', 'in', unitIds)
      .executeTakeFirst();
  const tugas = await baca();
  if (!tugas || !(await lockPermohonan(trx, badan.id, tugas.permohonan_id))) return { ok: false, alasan: 'tugas_tidak_ada' };
  const kini = await baca();
  return kini?.keadaan === 'menunggu' ? { ok: true, unitId: kini.unit_id } : { ok: false, alasan: 'tugas_sudah_selesai' };
}
