import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import type { HasilImpor } from './impor.actions.ts';
import { kalimatAlasan } from './impor/alasan.ts';
import type { Bidang } from './impor/tabel.ts';
import type { KeadaanImpor, OpsiBatch, PemetaanBatch } from './impor-batch.ts';

type Dasar = { badanId: string; id: string };

/** Records an uploaded list and has it read by a job. */
export async function catatBatch(
  trx: Trx,
  p: { badanId: string; akunId: string; namaBerkas: string; sha256: string; ukuran: number; opsi: OpsiBatch; pada: Date },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('informasi_impor')
    .values({
      badan_publik_id: p.badanId,
      id,
      unit_id: p.opsi.unitId,
      nama_berkas: p.namaBerkas,
      sha256: p.sha256,
      ukuran: p.ukuran,
      pemetaan: '[]',
      opsi: JSON.stringify(p.opsi),
      keadaan: 'diunggah',
      dibuat_oleh: p.akunId,
      dibuat_pada: p.pada,
    })
    .execute();
  await antre(trx, { badanId: p.badanId, id }, 'informasi_impor_periksa');
  return id;
}

async function antre(trx: Trx, { badanId, id }: Dasar, nama: 'informasi_impor_periksa' | 'informasi_impor_jalan'): Promise<void> {
  await enqueue(trx, nama, { badan_publik_id: badanId, impor_id: id }, { kunci: `${nama}:${id}`, antrean: `informasi_impor:${badanId}` });
}

/** Moves a batch from one of these states; false where it is elsewhere by now (pressed twice, ran already). */
export async function pindahBatch(trx: Trx, { badanId, id }: Dasar, dari: readonly KeadaanImpor[], ke: KeadaanImpor): Promise<boolean> {
  const moved = await trx
    .updateTable('informasi_impor')
    .set({ keadaan: ke })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .where('keadaan', 'in', [...dari])
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}

/** Keeps a changed mapping and has the dry run done again. */
export async function ubahPemetaan(
  trx: Trx,
  p: Dasar & { pemetaan: PemetaanBatch; bidang: readonly (readonly Bidang[])[] },
): Promise<boolean> {
  if (!(await pindahBatch(trx, p, ['diperiksa'], 'diunggah'))) return false;
  const pemetaan = p.pemetaan.map((lembar, i) => ({ ...lembar, bidang: p.bidang[i] ?? lembar.bidang }));
  await trx
    .updateTable('informasi_impor')
    .set({ pemetaan: JSON.stringify(pemetaan) })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await antre(trx, p, 'informasi_impor_periksa');
  return true;
}

/** Starts the import itself. */
export async function mulaiBatch(trx: Trx, p: Dasar): Promise<boolean> {
  if (!(await pindahBatch(trx, p, ['diperiksa'], 'antre'))) return false;
  await antre(trx, p, 'informasi_impor_jalan');
  return true;
}

export async function gagalkanBatch(trx: Trx, p: Dasar & { galat: string; pada: Date }): Promise<void> {
  await trx
    .updateTable('informasi_impor')
    .set({ keadaan: 'gagal', galat: p.galat, selesai_pada: p.pada })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
}

const SEKALI = 1000;

/** Keeps the result of a dry run or a run, with the refused rows in place of those kept before. */
export async function simpanHasil(
  trx: Trx,
  p: Dasar & { hasil: HasilImpor; keadaan: 'diperiksa' | 'selesai'; pemetaan?: PemetaanBatch; pada: Date },
): Promise<void> {
  const { hasil } = p;
  await trx.deleteFrom('informasi_impor_tolak').where('badan_publik_id', '=', p.badanId).where('impor_id', '=', p.id).execute();
  const seen = new Set<string>();
  const rows = hasil.ditolak.flatMap((t) => {
    const kolom = t.lembar === undefined ? t.kolom : `${t.lembar}: ${t.kolom}`;
    const key = `${t.baris} ${kolom}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ badan_publik_id: p.badanId, id: newId(), impor_id: p.id, baris: t.baris, kolom, alasan: kalimatAlasan(t.alasan) }];
  });
  for (let from = 0; from < rows.length; from += SEKALI)
    await trx
      .insertInto('informasi_impor_tolak')
      .values(rows.slice(from, from + SEKALI))
      .execute();
  await trx
    .updateTable('informasi_impor')
    .set({
      keadaan: p.keadaan,
      dibaca: hasil.dibaca,
      jumlah_baris: hasil.dibaca,
      dibuat: hasil.dibuat,
      diperbarui: hasil.diperbarui,
      tetap: hasil.tetap,
      ...(p.pemetaan && { pemetaan: JSON.stringify(p.pemetaan) }),
      ...(p.keadaan === 'selesai' && { selesai_pada: p.pada }),
    })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
}

/** Says how far a running import is, seen while its own transaction is still open. */
export async function catatKemajuan(trx: Trx, p: Dasar & { dibaca: number; jumlahBaris: number }): Promise<void> {
  await trx
    .updateTable('informasi_impor')
    .set({ dibaca: p.dibaca, jumlah_baris: p.jumlahBaris })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
}
