import type { Perintah } from '../informasi/informasi.actions.ts';
import { peranDiUnit, selectWewenang } from '../informasi/wewenang.queries.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { HasilWajib } from './wajib.actions.ts';

/** A unit says that a duty does not concern it (`masa`: one period, or empty for all). It holds only after PPID Utama's approval. */
export async function ajukanKecuali(
  trx: Trx,
  p: Perintah & { unitId: string; kode: string; masa: string; alasan: string },
): Promise<HasilWajib> {
  const alasan = p.alasan.trim();
  if (alasan === '') return { ok: false, alasan: 'alasan_kosong' };
  if (peranDiUnit(await selectWewenang(trx, p.badanId, p.keanggotaan), p.unitId).length === 0)
    return { ok: false, alasan: 'unit_tidak_boleh' };
  const made = await trx
    .insertInto('wajib_kecuali')
    .values({
      badan_publik_id: p.badanId,
      id: newId(),
      unit_id: p.unitId,
      kode: p.kode,
      masa: p.masa,
      alasan,
      keadaan: 'diajukan',
      diajukan_oleh: p.akunId,
      diajukan_pada: p.pada,
    })
    .onConflict((c) => c.columns(['badan_publik_id', 'unit_id', 'kode', 'masa']).where('keadaan', '<>', 'ditolak').doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return { ok: false, alasan: 'sudah_diajukan' };
  await appendPeristiwa(trx, {
    ...dariUnit(p, p.unitId),
    jenis: 'wajib_kecuali_diajukan',
    data: { kode: p.kode, masa: p.masa, alasan },
  });
  return { ok: true };
}

/** PPID Utama decides. Somebody faster is `keadaan_berubah`. */
export async function putuskanKecuali(trx: Trx, p: Perintah & { id: string; hasil: 'disetujui' | 'ditolak' }): Promise<HasilWajib> {
  const row = await trx
    .updateTable('wajib_kecuali')
    .set({ keadaan: p.hasil, diputus_oleh: p.akunId, diputus_pada: p.pada })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .where('keadaan', '=', 'diajukan')
    .returning(['unit_id', 'kode', 'masa'])
    .executeTakeFirst();
  if (!row) return { ok: false, alasan: 'keadaan_berubah' };
  await appendPeristiwa(trx, {
    ...dariUnit(p, row.unit_id),
    jenis: 'wajib_kecuali_diputus',
    data: { kode: row.kode, masa: row.masa, hasil: p.hasil },
  });
  return { ok: true };
}

/** What an event of a unit's duties has in common. */
const dariUnit = (p: Perintah, unitId: string) => ({
  badanId: p.badanId,
  berkas: { jenis: 'wajib', id: unitId },
  aktor: { jenis: 'petugas', id: p.akunId } as const,
  pada: p.pada,
});
