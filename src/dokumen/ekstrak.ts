import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../shared/root.ts';
import type { Batas } from './batas.ts';
import {
  type AlasanTolak,
  type BagianSembunyi,
  type HalamanTerbaca,
  type JenisBerkas,
  type Kata,
  type Peringatan,
  tolakBerkas,
  type Tolak,
} from './dokumen.ts';
import { type Perintah, type PesanAnak, pesanAnakSchema, SAMPUL } from './ekstrak/protokol.ts';
import { type Akhir, jalankanAnak } from './proses-anak.ts';

/** First-page picture with its size, and the same page small for lists. */
export type Gambar = { jpeg: Buffer; kecil: Buffer; lebar: number; tinggi: number };

/** Where the reader's findings go; each is awaited before the next, in order. */
export type Penerima = {
  buka?: (halaman: number | null) => Promise<void> | void;
  halaman?: (halaman: HalamanTerbaca) => Promise<void> | void;
  gagal?: (nomor: number, alasan: string) => Promise<void> | void;
  gambar?: (gambar: Gambar) => Promise<void> | void;
  sembunyi?: (bagian: BagianSembunyi) => Promise<void> | void;
  /** The public copy: that it begins, its bytes, what it is. */
  salinanMulai?: () => Promise<void> | void;
  potongan?: (isi: Buffer) => Promise<void> | void;
  salinan?: (salinan: Extract<PesanAnak, { pesan: 'salinan' }>) => Promise<void> | void;
};

export type Tugas = {
  tugas: Perintah['tugas'];
  path: string;
  jenis: JenisBerkas;
  batas: Batas;
  /** Pages that are already kept; they are not read again. */
  lewati?: readonly number[];
  hanya?: readonly number[];
  gambar?: boolean;
  utasOcr?: number;
  /** Work that nobody waits for in front of a screen: it stands behind everything else. */
  latar?: boolean;
  berhenti?: AbortSignal;
};

/** `puncakMb`: largest resident memory seen; `galat`: what a crashed reader said, for the log only. */
export type HasilBaca = ({ ok: true; halaman: number; peringatan: Peringatan[] } | Tolak) & { puncakMb: number; galat: string };

/** Stopped by the caller's signal: nothing is decided about the file, it is read on later. */
export class Dihentikan extends Error {}

/** How often a file may kill its reader on one page before the whole file counts as unreadable. */
const MAKS_ULANG = 3;

export const folderBahasa = join(projectRoot, 'node_modules', '@tesseract.js-data', 'ind', '4.0.0_best_int');

/**
 * Reads a file in a process of its own. A page that kills the reader (memory, time, crash) is reported as failed and the
 * rest is read in a new process; a file that cannot be opened, kills it without a page, or has no readable page at all is
 * refused. Throws `Dihentikan` when `berhenti` aborts, and whatever `penerima` throws.
 */
export async function bacaBerkas(tugas: Tugas, penerima: Penerima = {}): Promise<HasilBaca> {
  const lewati = new Set(tugas.lewati);
  const terbaca = lewati.size;
  const path = await realpath(tugas.path);
  let puncakMb = 0;
  let galat = '';
  let gagal = 0;
  let gambar = tugas.gambar ?? false;
  for (let ulang = 0; ; ulang += 1) {
    const keadaan = keadaanBaru();
    const akhir = await sekaliJalan({ ...tugas, path, lewati: [...lewati], gambar }, penerima, keadaan);
    puncakMb = Math.max(puncakMb, akhir.puncakMb);
    if (akhir.alasan === 'mati') galat = akhir.galat;
    keadaan.selesai.forEach((nomor) => lewati.add(nomor));
    gagal += keadaan.gagal;
    if (keadaan.tolak) return { ...keadaan.tolak, puncakMb, galat };
    if (akhir.alasan === 'dihentikan') throw new Dihentikan();
    if (keadaan.tamat) {
      const { halaman, peringatan } = keadaan.tamat;
      if (tugas.tugas === 'ekstrak' && gagal > 0 && gagal >= halaman && terbaca === 0) return { ...tolakBerkas('rusak'), puncakMb, galat };
      return { ok: true, halaman, peringatan, puncakMb, galat };
    }
    // It died. With a page under way that page is given up; without one, the file is.
    const alasan = alasanMati(akhir);
    if (keadaan.sedang.size === 0 || ulang >= MAKS_ULANG) return { ...tolakBerkas(alasan), puncakMb, galat };
    // Either the picture is there, or drawing it was the reason: it is not tried again.
    gambar = false;
    keadaan.sedang.delete(SAMPUL);
    for (const nomor of keadaan.sedang) {
      lewati.add(nomor);
      gagal += 1;
      await penerima.gagal?.(nomor, alasan);
    }
  }
}

type Keadaan = {
  sedang: Set<number>;
  selesai: number[];
  gagal: number;
  tolak: Tolak | undefined;
  tamat: { halaman: number; peringatan: Peringatan[] } | undefined;
};

const keadaanBaru = (): Keadaan => ({ sedang: new Set(), selesai: [], gagal: 0, tolak: undefined, tamat: undefined });

function sekaliJalan(tugas: Tugas, penerima: Penerima, keadaan: Keadaan): Promise<Akhir> {
  const { batas } = tugas;
  const perintah: Perintah = {
    tugas: tugas.tugas,
    path: tugas.path,
    jenis: tugas.jenis,
    batas,
    folderBahasa,
    lewati: [...(tugas.lewati ?? [])],
    hanya: tugas.hanya ? [...tugas.hanya] : null,
    gambar: tugas.gambar ?? false,
    utasOcr: tugas.utasOcr ?? Math.min(2, availableParallelism()),
  };
  return jalankanAnak(
    perintah,
    {
      boleh: [tugas.path],
      maksMb: batas.memori,
      detikDiam: batas.detikHalaman,
      detikSeluruh: batas.detikSeluruh,
      latar: tugas.latar ?? false,
      berhenti: tugas.berhenti,
    },
    (mentah) => terima(pesanAnakSchema.parse(mentah), penerima, keadaan),
  );
}

async function terima(pesan: PesanAnak, penerima: Penerima, keadaan: Keadaan): Promise<'lanjut' | 'selesai'> {
  switch (pesan.pesan) {
    case 'berkas':
      return 'lanjut';
    case 'buka':
      await penerima.buka?.(pesan.halaman);
      return 'lanjut';
    case 'mulai':
      keadaan.sedang.delete(SAMPUL);
      keadaan.sedang.add(pesan.nomor);
      return 'lanjut';
    case 'halaman': {
      await penerima.halaman?.(pesan);
      keadaan.sedang.delete(pesan.nomor);
      keadaan.selesai.push(pesan.nomor);
      return 'lanjut';
    }
    case 'gagal':
      await penerima.gagal?.(pesan.nomor, pesan.alasan);
      keadaan.sedang.delete(pesan.nomor);
      keadaan.selesai.push(pesan.nomor);
      keadaan.gagal += 1;
      return 'lanjut';
    case 'gambar':
      await penerima.gambar?.(gambarDari(pesan));
      keadaan.sedang.delete(SAMPUL);
      return 'lanjut';
    case 'sembunyi':
      await penerima.sembunyi?.(pesan);
      return 'lanjut';
    case 'salinan_mulai':
      await penerima.salinanMulai?.();
      return 'lanjut';
    case 'potongan':
      await penerima.potongan?.(Buffer.from(pesan.data, 'base64'));
      return 'lanjut';
    case 'salinan':
      await penerima.salinan?.(pesan);
      return 'lanjut';
    case 'tolak':
      keadaan.tolak = tolakBerkas(pesan.alasan, pesan.rincian);
      return 'selesai';
    case 'selesai':
      keadaan.tamat = { halaman: pesan.halaman, peringatan: pesan.peringatan };
      return 'selesai';
  }
}

/** The reader's message as pictures. */
export const gambarDari = ({ data, kecil, lebar, tinggi }: Extract<PesanAnak, { pesan: 'gambar' }>): Gambar => ({
  jpeg: Buffer.from(data, 'base64'),
  kecil: Buffer.from(kecil, 'base64'),
  lebar,
  tinggi,
});

function alasanMati(akhir: Akhir): AlasanTolak {
  if (akhir.alasan === 'memori' || /heap out of memory/.test(akhir.galat)) return 'memori';
  return akhir.alasan === 'waktu' ? 'waktu' : 'tidak_terbaca';
}

/** Words of one page with their boxes in points, read from the file's text layer (OCR pages keep theirs in `dokumen_halaman.kata`). */
export async function bacaKataHalaman(
  path: string,
  nomor: number,
  batas: Batas,
): Promise<{ kata: Kata[]; lebar: number; tinggi: number } | undefined> {
  let hasil: { kata: Kata[]; lebar: number; tinggi: number } | undefined;
  await bacaBerkas(
    { tugas: 'kata', path, jenis: 'pdf', batas, hanya: [nomor], utasOcr: 0 },
    {
      halaman: (h) => {
        hasil = { kata: h.kata ?? [], lebar: h.lebar, tinggi: h.tinggi };
      },
    },
  );
  return hasil;
}
