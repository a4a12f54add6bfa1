import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { BerkasSiap } from '../dokumen/dokumen.actions.ts';
import { catatBerkas } from '../dokumen/dokumen.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { aktorId, type KonteksSurat } from './konteks-surat.ts';
import type { AlasanBeda } from './perbandingan.ts';
import { lockPerbandingan } from './perbandingan.queries.ts';
import { kunciUntuk, type Tolak } from './surat.actions.ts';

/**
 * Records a signed file that came back (already kept by `siapkanBerkas`) and enqueues its comparison with what was
 * made. Nothing is signed by this: the letter waits until the differences are seen.
 */
export async function catatUnggahan(
  trx: Trx,
  k: KonteksSurat,
  suratId: string,
  berkas: BerkasSiap,
): Promise<{ ok: true; perbandinganId: string } | Tolak> {
  const badanId = k.badan.id;
  const locked = await kunciUntuk(trx, badanId, suratId, 'terima_tanda_tangan');
  if (!locked.ok) return locked;
  const dokumenId = await catatBerkas(trx, k, berkas, { peruntukan: 'surat' });
  const id = newId();
  await trx
    .insertInto('surat_perbandingan')
    .values({
      badan_publik_id: badanId,
      id,
      surat_id: suratId,
      isi_versi: locked.surat.versi,
      dokumen_id: dokumenId,
      sha256: berkas.sha256,
      keadaan: 'menunggu_teks',
      diunggah_oleh: aktorId(k.aktor),
      diunggah_pada: k.now,
    })
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'surat', id: suratId },
    jenis: 'surat_diunggah',
    aktor: k.aktor,
    pada: k.now,
    data: { surat_id: suratId, jenis: locked.surat.jenis, perbandingan_id: id, sha256: berkas.sha256 },
  });
  await enqueue(trx, 'surat_bandingkan', { badan_publik_id: badanId, perbandingan_id: id }, { kunci: `surat_bandingkan:${id}` });
  return { ok: true, perbandinganId: id };
}

export type HasilTerima =
  | { ok: true }
  | Tolak
  | { ok: false; alasan: 'perbandingan_belum' | 'perbandingan_lama' | 'alasan_wajib' | 'tidak_berhak' };

/**
 * Takes the compared file as the signed letter. With differences only with a reason and by someone who may sign; both
 * stand in the event.
 */
export async function terimaTandaTangan(
  trx: Trx,
  k: KonteksSurat,
  terima: { perbandinganId: string; alasan: AlasanBeda | null; bolehBeda: boolean },
): Promise<HasilTerima> {
  const badanId = k.badan.id;
  const compared = await lockPerbandingan(trx, badanId, terima.perbandinganId);
  if (!compared) return { ok: false, alasan: 'tidak_ada' };
  const locked = await kunciUntuk(trx, badanId, compared.suratId, 'terima_tanda_tangan');
  if (!locked.ok) return locked;
  if (compared.keadaan !== 'sama' && compared.keadaan !== 'berbeda') return { ok: false, alasan: 'perbandingan_belum' };
  if (compared.versi !== locked.surat.versi) return { ok: false, alasan: 'perbandingan_lama' };
  if (compared.keadaan === 'berbeda' && terima.alasan === null) return { ok: false, alasan: 'alasan_wajib' };
  if (compared.keadaan === 'berbeda' && !terima.bolehBeda) return { ok: false, alasan: 'tidak_berhak' };
  const alasan = compared.keadaan === 'berbeda' ? terima.alasan : null;
  if (alasan !== null)
    await trx
      .updateTable('surat_perbandingan')
      .set({ diterima_oleh: aktorId(k.aktor) ?? k.aktor.jenis, diterima_alasan: alasan })
      .where('badan_publik_id', '=', badanId)
      .where('id', '=', compared.id)
      .execute();
  await trx
    .updateTable('surat')
    .set({
      keadaan: locked.keadaan,
      ttd_dokumen_id: compared.dokumenId,
      ttd_sha256: compared.sha256,
      ttd_pada: k.now,
    })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', locked.surat.id)
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'surat', id: locked.surat.id },
    jenis: 'surat_ditandatangani',
    aktor: k.aktor,
    pada: k.now,
    data: { surat_id: locked.surat.id, jenis: locked.surat.jenis, sha256: compared.sha256, perbedaan: compared.jumlah, alasan },
  });
  return { ok: true };
}
