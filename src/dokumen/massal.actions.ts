import { Readable } from 'node:stream';
import { appendRantaiBaru } from '../peristiwa/massal.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { insertMassal } from '../shared/db/massal.ts';
import type { FileStore } from '../shared/files/files.ts';

/** A text file that was received, checked and read: its pages are its form-feed parts, as reading the file would give them. */
export type DokumenMassal = {
  id: string;
  unitId: string;
  nama: string;
  halaman: readonly string[];
  pada: Date;
  idPeristiwa: (pada: Date) => string;
};

const SEREMPAK = 8;
const PINDAI_MS = 2_000;
const BACA_MS = 5_000;

type Isi = { sha256: string; ukuran: number };

/**
 * Keeps the bytes of many text files under their hashes. Before the transaction of their records, as every upload does: a
 * crash in between leaves bytes that no record names.
 */
export async function simpanBerkasMassal(store: FileStore, badanId: string, semua: readonly DokumenMassal[]): Promise<Map<string, Isi>> {
  const found = new Map<string, Isi>();
  const waiting = [...semua];
  const worker = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const bytes = Buffer.from(one.halaman.join('\f'), 'utf8');
      const hasil = await store.stage(Readable.from([bytes]), { max: bytes.length });
      if (!hasil.ok) throw new Error(`file of a seed: ${hasil.reason}`);
      await store.keep(badanId, hasil.staged);
      found.set(one.id, { sha256: hasil.staged.sha256, ukuran: hasil.staged.size });
    }
  };
  await Promise.all(Array.from({ length: SEREMPAK }, worker));
  return found;
}

/** Records of files whose bytes are kept, with their pages and their chains of events. */
export async function tulisDokumenMassal(
  trx: Trx,
  badanId: string,
  semua: readonly DokumenMassal[],
  isi: ReadonlyMap<string, Isi>,
): Promise<void> {
  const ada = semua.map((one) => ({ ...one, isi: isi.get(one.id) ?? { sha256: '', ukuran: 0 } }));
  const nanti = (pada: Date, ms: number): Date => new Date(pada.getTime() + ms);
  await insertMassal(
    trx,
    'dokumen',
    ada.map((one) => ({
      badan_publik_id: badanId,
      id: one.id,
      sha256: one.isi.sha256,
      nama: one.nama,
      jenis: 'txt',
      mime: 'text/plain',
      ukuran: one.isi.ukuran,
      peruntukan: 'informasi',
      unit_id: one.unitId,
      keadaan: 'siap',
      pemeriksa: 'bawaan',
      peringatan: [],
      rincian: '',
      halaman_jumlah: one.halaman.length,
      dibuat_pada: one.pada,
      dipindai_pada: nanti(one.pada, PINDAI_MS),
      selesai_pada: nanti(one.pada, BACA_MS),
    })),
  );
  await insertMassal(
    trx,
    'dokumen_halaman',
    ada.flatMap((one) =>
      one.halaman.map((teks, i) => ({
        badan_publik_id: badanId,
        dokumen_id: one.id,
        nomor: i + 1,
        keadaan: 'selesai',
        sumber: 'teks',
        judul: '',
        teks,
        tersembunyi: false,
      })),
    ),
  );
  const aktor = { jenis: 'sistem' } as const;
  await appendRantaiBaru(
    trx,
    badanId,
    ada.map(({ id, pada, idPeristiwa, isi: { sha256, ukuran }, halaman }) => {
      const saat = [pada, nanti(pada, PINDAI_MS), nanti(pada, BACA_MS)] as const;
      const diterima = { sha256, jenis: 'txt', ukuran, peruntukan: 'informasi' };
      return {
        berkas: { jenis: 'dokumen', id },
        peristiwa: [
          { id: idPeristiwa(saat[0]), jenis: 'dokumen_diterima', data: diterima, aktor, pada: saat[0] },
          { id: idPeristiwa(saat[1]), jenis: 'dokumen_dipindai', data: { sha256, pemeriksa: 'bawaan' }, aktor, pada: saat[1] },
          { id: idPeristiwa(saat[2]), jenis: 'dokumen_siap', data: { halaman: halaman.length, ocr: 0, gagal: 0 }, aktor, pada: saat[2] },
        ],
      };
    }),
  );
}
