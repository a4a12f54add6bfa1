import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import type { FileStore } from '../shared/files/files.ts';
import { lockDokumen } from './dokumen.queries.ts';
import type { HasilBaca, Penerima } from './ekstrak.ts';
import type { Dibuang, GagalSalinan } from './salinan/salinan.ts';

/** A public copy whose bytes are kept. */
export type SalinanTersimpan =
  | { hasil: 'sama' }
  | { hasil: 'bersih'; sha256: string; ukuran: number; dibuang: readonly Dibuang[] }
  | { hasil: 'gagal'; alasan: GagalSalinan };

const MATI: Readonly<Record<string, GagalSalinan>> = { memori: 'memori', waktu: 'waktu', tidak_terbaca: 'tidak_terbaca' };

/**
 * Takes the pieces of a public copy from the reading process into the store. `simpan` keeps them and says what there is; `tutup` lets
 * go of what was not kept.
 */
export function penerimaSalinan(store: FileStore, badanId: string, maks: number) {
  let mulai = false;
  let kata: Parameters<NonNullable<Penerima['salinan']>>[0] | undefined;
  const aliran = new PassThrough();
  // Twice the limit of an upload: packing anew can make a file somewhat larger, never without end.
  const taruh = store.stage(aliran, { max: maks * 2 }).catch(() => undefined);
  const penerima: Penerima = {
    salinanMulai: () => void (mulai = true),
    potongan: async (isi) => {
      if (!aliran.destroyed && !aliran.write(isi)) await once(aliran, 'drain');
    },
    salinan: (s) => void (kata = s),
  };
  const simpan = async (hasil: HasilBaca): Promise<SalinanTersimpan> => {
    aliran.end();
    const isi = await taruh;
    if (!hasil.ok || !kata) return { hasil: 'gagal', alasan: (!hasil.ok && MATI[hasil.alasan]) || 'rusak' };
    if (kata.hasil === 'sama') return { hasil: 'sama' };
    if (kata.hasil === 'gagal') return { hasil: 'gagal', alasan: kata.alasan ?? 'rusak' };
    // A full disk is no fault of the file: the job fails and is tried again.
    if (!isi?.ok) throw new Error('the public copy was not kept');
    await store.keep(badanId, isi.staged);
    return { hasil: 'bersih', sha256: isi.staged.sha256, ukuran: isi.staged.size, dibuang: kata.dibuang };
  };
  const tutup = async (): Promise<void> => {
    aliran.destroy();
    const isi = await taruh;
    if (isi?.ok) await isi.staged.discard();
  };
  return { penerima, simpan, tutup, mulai: () => mulai };
}

/** Writes what may leave of a file, once; a second run of the job changes nothing. */
export async function catatSalinan(trx: Trx, p: { badanId: string; id: string; now: Date }, salinan: SalinanTersimpan): Promise<void> {
  const { badanId, id, now } = p;
  const dokumen = await lockDokumen(trx, badanId, id);
  if (dokumen?.publik.keadaan !== 'menunggu') return;
  const umum = { badanId, berkas: { jenis: 'dokumen', id }, aktor: { jenis: 'sistem' }, pada: now } as const;
  await trx
    .updateTable('dokumen')
    .set({
      publik_keadaan: salinan.hasil,
      publik_pada: now,
      ...(salinan.hasil === 'gagal' && { publik_alasan: salinan.alasan }),
      ...(salinan.hasil === 'bersih' && {
        publik_sha256: salinan.sha256,
        publik_ukuran: salinan.ukuran,
        publik_dibuang: [...salinan.dibuang],
      }),
    })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .execute();
  if (salinan.hasil === 'gagal')
    await appendPeristiwa(trx, { ...umum, jenis: 'dokumen_salinan_gagal', data: { asli: dokumen.sha256, alasan: salinan.alasan } });
  else
    await appendPeristiwa(trx, {
      ...umum,
      jenis: 'dokumen_salinan_dibuat',
      data: {
        asli: dokumen.sha256,
        publik: salinan.hasil === 'bersih' ? salinan.sha256 : dokumen.sha256,
        dibuang: salinan.hasil === 'bersih' ? [...salinan.dibuang] : [],
      },
    });
}
