import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { lockTanda, ubahHitungan } from './hitungan.actions.ts';
import { tandaiBerubah } from '../pencarian/pencarian.actions.ts';
import type { DasarTarik, Keadaan } from './informasi.ts';
import { bukaUntuk, catat, type HasilInformasi, type Perintah } from './informasi.actions.ts';
import { selectIsiRancangan } from './informasi.queries.ts';
import { kolomKurang } from './rules/kelengkapan.ts';

/** Submits a draft to PPID Utama; refused while columns of Lampiran I are empty (Perki 1/2021 Pasal 21(2)). */
export async function ajukan(trx: Trx, p: Perintah & { id: string }): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'ajukan');
  if (!opened.ok) return opened;
  const kurang = kolomKurang(await selectIsiRancangan(trx, p.badanId, p.id));
  if (kurang.length > 0) return { ok: false, alasan: 'belum_lengkap', kurang };
  await pindah(trx, p, opened.ke);
  await trx
    .updateTable('informasi_rancangan')
    .set({ diajukan_oleh: p.akunId, catatan_kembali: null })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await catat(trx, p, p.id, 'informasi_diajukan', { versi: opened.item.versi + 1 });
  return { ok: true };
}

export async function batalAjukan(trx: Trx, p: Perintah & { id: string }): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'batal_ajukan');
  if (!opened.ok) return opened;
  await pindah(trx, p, opened.ke);
  await catat(trx, p, p.id, 'informasi_ajuan_dibatalkan', { versi: opened.item.versi + 1 });
  return { ok: true };
}

/** Throws the draft away; its row stays until the next draft of the item overwrites it. */
export async function buang(trx: Trx, p: Perintah & { id: string }): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'buang');
  if (!opened.ok) return opened;
  await pindah(trx, p, opened.ke);
  await catat(trx, p, p.id, 'informasi_rancangan_dibuang', { versi: opened.item.versi + 1 });
  return { ok: true };
}

/** PPID Utama gives the draft back with a reason (Perki 1/2021 Pasal 45(3)). */
export async function kembalikan(trx: Trx, p: Perintah & { id: string; alasan: string }): Promise<HasilInformasi> {
  const alasan = p.alasan.trim();
  if (alasan === '') return { ok: false, alasan: 'alasan_kosong' };
  const opened = await bukaUntuk(trx, p, p.id, 'kembalikan');
  if (!opened.ok) return opened;
  await pindah(trx, p, opened.ke);
  await trx
    .updateTable('informasi_rancangan')
    .set({ catatan_kembali: alasan })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await catat(trx, p, p.id, 'informasi_dikembalikan', { versi: opened.item.versi + 1, alasan });
  return { ok: true };
}

/** Takes an item from the public; its address stays and says why. The counted cube and the index follow. */
export async function tarik(trx: Trx, p: Perintah & { id: string; dasar: DasarTarik; alasan: string }): Promise<HasilInformasi> {
  const alasan = p.alasan.trim();
  if (alasan === '') return { ok: false, alasan: 'alasan_kosong' };
  const opened = await bukaUntuk(trx, p, p.id, 'tarik');
  if (!opened.ok) return opened;
  const { item, ke } = opened;
  await lockTanda(trx, p.badanId);
  await trx
    .insertInto('informasi_penarikan')
    .values({
      badan_publik_id: p.badanId,
      id: newId(),
      informasi_id: p.id,
      versi: item.versi,
      dasar: p.dasar,
      alasan,
      ditarik_oleh: p.akunId,
      ditarik_pada: p.pada,
    })
    .execute();
  await pindah(trx, p, ke);
  await ubahHitungan(trx, p.badanId, [{ sel: { unitId: item.unitId, ...item.kartu }, jumlah: -1 }]);
  await catat(trx, p, p.id, 'informasi_ditarik', { versi: item.versi, dasar: p.dasar, alasan });
  await tandaiBerubah(trx, p.badanId, [p.id]);
  return { ok: true };
}

export async function pindah(trx: Trx, p: Perintah & { id: string }, ke: Keadaan): Promise<void> {
  await trx
    .updateTable('informasi')
    .set({ kerja: ke.kerja, publik: ke.publik })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
}
