import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { lockDokumen } from './dokumen.queries.ts';
import { type DasarPelepasan, decideAjukan, decidePutus, type TolakLepas } from './saring/rules/pelepasan.ts';
import { saringTeks, type TemuanSaring, VERSI_SARING } from './saring/rules/temuan-saring.ts';
import { selectSaring } from './saring.queries.ts';

type Perintah = { badanId: string; id: string; now: Date };
type PerintahOrang = Perintah & { akunId: string; aktor: AktorPeristiwa };
export type HasilLepas = { ok: true } | { ok: false; alasan: TolakLepas | 'tidak_ditemukan' };

/** How many of each kind: what an event may say of findings, without the findings. */
const hitung = (jenis: readonly string[]): Record<string, number> => {
  const jumlah: Record<string, number> = {};
  for (const j of jenis) jumlah[j] = (jumlah[j] ?? 0) + 1;
  return jumlah;
};

/** Writes what the release check found in place of what an earlier one found; a release by older findings ends with them. */
export async function catatSaring(trx: Trx, p: Perintah, temuan: readonly TemuanSaring[], salinan?: 'sama'): Promise<void> {
  const { badanId, id, now } = p;
  if (!(await lockDokumen(trx, badanId, id))) return;
  await trx.deleteFrom('dokumen_temuan').where('badan_publik_id', '=', badanId).where('dokumen_id', '=', id).execute();
  await trx.deleteFrom('dokumen_pelepasan').where('badan_publik_id', '=', badanId).where('dokumen_id', '=', id).execute();
  await sisipTemuan(trx, badanId, [{ id, temuan }]);
  await trx
    .insertInto('dokumen_saring')
    .values({ badan_publik_id: badanId, dokumen_id: id, versi: VERSI_SARING, disaring_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'dokumen_id']).doUpdateSet({ versi: VERSI_SARING, disaring_pada: now }))
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'dokumen', id },
    jenis: 'dokumen_disaring',
    aktor: { jenis: 'sistem' },
    pada: now,
    data: { ...dataSaring(temuan), ...(salinan && { salinan }) },
  });
}

const dataSaring = (temuan: readonly TemuanSaring[]) => ({
  versi: VERSI_SARING,
  henti: hitung(temuan.filter((t) => t.kelas === 'henti').map((t) => t.jenis)),
  perhatian: temuan.filter((t) => t.kelas === 'perhatian').length,
  wajib_tampil: temuan.filter((t) => t.kelas === 'wajib_tampil').length,
});

async function sisipTemuan(trx: Trx, badanId: string, semua: readonly { id: string; temuan: readonly TemuanSaring[] }[]): Promise<void> {
  const rows = semua.flatMap(({ id, temuan }) =>
    temuan.map((t) => ({ badan_publik_id: badanId, id: newId(), dokumen_id: id, ...bersih(t) })),
  );
  if (rows.length > 0) await trx.insertInto('dokumen_temuan').values(rows).execute();
}

export type SaringBaru = { id: string; pada: Date; temuan: readonly TemuanSaring[] };

/** The check of files that the program drew itself and that are new in this transaction. Their events are the caller's: `peristiwaSaring`. */
export async function catatSaringBanyak(trx: Trx, badanId: string, semua: readonly SaringBaru[]): Promise<void> {
  if (semua.length === 0) return;
  await sisipTemuan(trx, badanId, semua);
  await trx
    .insertInto('dokumen_saring')
    .values(semua.map(({ id, pada }) => ({ badan_publik_id: badanId, dokumen_id: id, versi: VERSI_SARING, disaring_pada: pada })))
    .execute();
}

/** What the ledger says of such a check. */
export const peristiwaSaring = (temuan: readonly TemuanSaring[]) =>
  ({ jenis: 'dokumen_disaring', data: { ...dataSaring(temuan), salinan: 'sama' } }) as const;

/** The check of a file that the program drew itself and that carries nothing beside its pages. */
export async function catatSaringTeks(
  trx: Trx,
  p: Perintah,
  halaman: readonly { nomor: number; judul: string; teks: string }[],
): Promise<void> {
  await trx
    .updateTable('dokumen')
    .set({ publik_keadaan: 'sama', publik_pada: p.now })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await catatSaring(trx, p, saringTeks(halaman, []), 'sama');
}

/** PostgreSQL keeps no half of a pair of units and no NUL; a cut through a sign leaves such halves. */
const bersih = (t: TemuanSaring): TemuanSaring => ({
  ...t,
  tempat: t.tempat.toWellFormed().replaceAll('\0', ''),
  sebelum: t.sebelum.toWellFormed().replaceAll('\0', ''),
  teks: t.teks.toWellFormed().replaceAll('\0', ''),
  sesudah: t.sesudah.toWellFormed().replaceAll('\0', ''),
});

/** A first officer asks to let a held file go, with the ground and the reason. */
export async function ajukanPelepasan(trx: Trx, p: PerintahOrang & { dasar: DasarPelepasan; alasan: string }): Promise<HasilLepas> {
  const { badanId, id, now, aktor, dasar } = p;
  const alasan = p.alasan.trim();
  const keadaan = (await lockDokumen(trx, badanId, id)) && (await selectSaring(trx, badanId, [id]))[0];
  if (!keadaan) return { ok: false, alasan: 'tidak_ditemukan' };
  const putusan = decideAjukan(keadaan, alasan);
  if (!putusan.ok) return putusan;
  await trx
    .insertInto('dokumen_pelepasan')
    .values({ badan_publik_id: badanId, id: newId(), dokumen_id: id, dasar, alasan, diajukan_oleh: p.akunId, diajukan_pada: now })
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'dokumen', id },
    jenis: 'dokumen_pelepasan_diajukan',
    aktor,
    pada: now,
    data: { dasar, alasan, henti: keadaan.henti },
  });
  return { ok: true };
}

/** A second officer signs the release, or gives it back; where the ground is that nothing was there, the false stops are counted. */
export async function putusPelepasan(trx: Trx, p: PerintahOrang & { setuju: boolean }): Promise<HasilLepas> {
  const { badanId, id, now, aktor } = p;
  const keadaan = (await lockDokumen(trx, badanId, id)) && (await selectSaring(trx, badanId, [id]))[0];
  if (!keadaan) return { ok: false, alasan: 'tidak_ditemukan' };
  const putusan = decidePutus(keadaan, p.akunId);
  if (!putusan.ok) return putusan;
  const baris = await trx
    .selectFrom('dokumen_pelepasan')
    .select(['dasar', 'alasan', 'diajukan_oleh'])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', id)
    .executeTakeFirstOrThrow();
  const umum = { badanId, berkas: { jenis: 'dokumen', id } as const, aktor, pada: now };
  if (!p.setuju) {
    await trx.deleteFrom('dokumen_pelepasan').where('badan_publik_id', '=', badanId).where('dokumen_id', '=', id).execute();
    await appendPeristiwa(trx, { ...umum, jenis: 'dokumen_pelepasan_dikembalikan', data: { diajukan_oleh: baris.diajukan_oleh } });
    return { ok: true };
  }
  await trx
    .updateTable('dokumen_pelepasan')
    .set({ disetujui_oleh: p.akunId, disetujui_pada: now })
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', id)
    .execute();
  const salah = baris.dasar === 'bukan_data_pribadi';
  const henti = await trx
    .updateTable('dokumen_temuan')
    .set({ salah_henti: salah })
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', id)
    .where('kelas', '=', 'henti')
    .returning('jenis')
    .execute();
  await appendPeristiwa(trx, {
    ...umum,
    jenis: 'dokumen_dilepas',
    data: {
      dasar: baris.dasar,
      alasan: baris.alasan,
      diajukan_oleh: baris.diajukan_oleh,
      disetujui_oleh: p.akunId,
      henti: hitung(henti.map((t) => t.jenis)),
    },
  });
  return { ok: true };
}
