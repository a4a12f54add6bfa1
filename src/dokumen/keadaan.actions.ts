import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { antrekan } from './antrean.actions.ts';
import type { Dokumen } from './baris-dokumen.ts';
import { bolehBeralih, type Peringatan, type Tolak } from './dokumen.ts';
import { countHalaman, lockDokumen } from './dokumen.queries.ts';

type Perintah = { badanId: string; id: string; now: Date };

const SISTEM = { jenis: 'sistem' } as const;

/** The file may be downloaded from now on: who looked, what it has, what to look at before release. */
export async function catatDipindai(
  trx: Trx,
  p: Perintah & { pemeriksa: 'clamav' | 'bawaan'; halaman: number; peringatan: readonly Peringatan[] },
): Promise<void> {
  const dokumen = await lockUntuk(trx, p, 'dipindai');
  if (!dokumen) return;
  await trx
    .updateTable('dokumen')
    .set({ keadaan: 'dipindai', pemeriksa: p.pemeriksa, dipindai_pada: p.now, halaman_jumlah: p.halaman, peringatan: [...p.peringatan] })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await peristiwa(trx, p, { jenis: 'dokumen_dipindai', data: { sha256: dokumen.sha256, pemeriksa: p.pemeriksa } });
  await lanjutkan(trx, p);
}

/**
 * Where every page is there, the file is ready; else the rest goes to the OCR queue, one file at a time in the whole house,
 * so that scans never take the machine. Either way the search index hears of what there is.
 */
export async function lanjutkan(trx: Trx, p: Perintah): Promise<void> {
  const dokumen = await lockUntuk(trx, p, 'siap');
  if (!dokumen) return;
  const payload = { badan_publik_id: p.badanId, dokumen_id: p.id };
  const { terbaca, ocr, gagal } = await countHalaman(trx, p.badanId, p.id);
  if (terbaca < (dokumen.halaman ?? 0)) {
    await antrekan(trx, p.badanId, 'dokumen_ekstrak', p.id, dokumen.peruntukan);
  } else {
    await trx
      .updateTable('dokumen')
      .set({ keadaan: 'siap', selesai_pada: p.now })
      .where('badan_publik_id', '=', p.badanId)
      .where('id', '=', p.id)
      .execute();
    await peristiwa(trx, p, { jenis: 'dokumen_siap', data: { halaman: dokumen.halaman ?? 0, ocr, gagal } });
    if (dokumen.peruntukan !== 'surat') await antrekan(trx, p.badanId, 'dokumen_saring', p.id, dokumen.peruntukan);
  }
  await enqueue(trx, 'pencarian_indeks', payload, { kunci: `pencarian_indeks:${p.badanId}:${p.id}` });
}

/** The file is refused: whatever was read of it goes, and nobody can download it. */
export async function catatDitolak(trx: Trx, p: Perintah & { pemeriksa: 'clamav' | 'bawaan'; tolak: Tolak }): Promise<void> {
  if (!(await lockUntuk(trx, p, 'ditolak'))) return;
  const { alasan, rincian } = p.tolak;
  await trx
    .updateTable('dokumen')
    .set({ keadaan: 'ditolak', alasan, rincian, pemeriksa: p.pemeriksa, dipindai_pada: p.now, selesai_pada: p.now })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await trx.deleteFrom('dokumen_halaman').where('badan_publik_id', '=', p.badanId).where('dokumen_id', '=', p.id).execute();
  await peristiwa(trx, p, { jenis: 'dokumen_ditolak', data: { alasan } });
}

/** Locks the file; undefined where it is gone or already past this state: the job ran before, and its effect stands. */
async function lockUntuk(trx: Trx, { badanId, id }: Perintah, ke: 'dipindai' | 'siap' | 'ditolak'): Promise<Dokumen | undefined> {
  const dokumen = await lockDokumen(trx, badanId, id);
  return dokumen && bolehBeralih(dokumen.keadaan, ke) ? dokumen : undefined;
}

type Isi =
  | { jenis: 'dokumen_dipindai'; data: { sha256: string; pemeriksa: 'clamav' | 'bawaan' } }
  | { jenis: 'dokumen_siap'; data: { halaman: number; ocr: number; gagal: number } }
  | { jenis: 'dokumen_ditolak'; data: { alasan: Tolak['alasan'] } };

async function peristiwa(trx: Trx, { badanId, id, now }: Perintah, isi: Isi): Promise<void> {
  const umum = { badanId, berkas: { jenis: 'dokumen', id }, aktor: SISTEM, pada: now };
  switch (isi.jenis) {
    case 'dokumen_dipindai':
      await appendPeristiwa(trx, { ...umum, jenis: isi.jenis, data: isi.data });
      return;
    case 'dokumen_siap':
      await appendPeristiwa(trx, { ...umum, jenis: isi.jenis, data: isi.data });
      return;
    case 'dokumen_ditolak':
      await appendPeristiwa(trx, { ...umum, jenis: isi.jenis, data: isi.data });
  }
}
