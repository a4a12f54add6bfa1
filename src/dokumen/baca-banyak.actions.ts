import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { appendRantaiPertama, type PeristiwaApaPun } from '../peristiwa/massal.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import type { FileStore } from '../shared/files/files.ts';
import { newId } from '../shared/id.ts';
import { BATAS_AWAL } from './batas.ts';
import type { HalamanTerbaca, JenisBerkas, Peringatan } from './dokumen.ts';
import { folderBahasa, type Gambar, gambarDari } from './ekstrak.ts';
import { pesanAnakSchema, type Perintah, type PesanAnak } from './ekstrak/protokol.ts';
import type { BerkasSiap } from './dokumen.actions.ts';
import { barisHalaman, insertHalaman, simpanGambar, simpanHalaman } from './halaman.actions.ts';
import { catatDipindai } from './keadaan.actions.ts';
import { jalankanAnak } from './proses-anak.ts';
import { catatSaringBanyak, peristiwaSaring } from './saring.actions.ts';
import { saringTeks, type TemuanSaring } from './saring/rules/temuan-saring.ts';

export type BerkasSendiri = { path: string; jenis: JenisBerkas; gambar: boolean; teks: boolean };
/** What the reader found; undefined where it refused the file or died before it: its own scan job decides then. */
export type Bacaan = { halaman: HalamanTerbaca[]; jumlah: number; peringatan: Peringatan[]; gambar: Gambar | undefined };

/**
 * Reads many files in one reading process, with the checks, limits and code that every upload passes. Only for files that
 * the program made itself: a stranger's file always has a process of its own.
 */
export async function bacaBanyak(berkas: readonly BerkasSendiri[], latar = false): Promise<(Bacaan | undefined)[]> {
  const hasil: (Bacaan | undefined)[] = berkas.map(() => undefined);
  if (berkas.length === 0) return hasil;
  const perintah = await Promise.all(berkas.map(susunPerintah));
  const { memori, detikHalaman, detikSeluruh } = BATAS_AWAL;
  let kini = 0;
  let isi = kosong();
  await jalankanAnak(
    perintah,
    {
      boleh: [...new Set(perintah.map((p) => dirname(p.path)))],
      maksMb: memori,
      detikDiam: detikHalaman,
      detikSeluruh,
      latar,
      berhenti: undefined,
    },
    async (mentah) => {
      const pesan = pesanAnakSchema.parse(mentah);
      if (pesan.pesan === 'berkas') [kini, isi] = [pesan.urutan, kosong()];
      terima(pesan, isi);
      if (pesan.pesan !== 'selesai') return 'lanjut';
      hasil[kini] = { ...isi, jumlah: pesan.halaman, peringatan: pesan.peringatan };
      return kini === berkas.length - 1 ? 'selesai' : 'lanjut';
    },
  );
  return hasil;
}

const kosong = (): Pick<Bacaan, 'halaman' | 'gambar'> => ({ halaman: [], gambar: undefined });

function terima(pesan: PesanAnak, isi: Pick<Bacaan, 'halaman' | 'gambar'>): void {
  if (pesan.pesan === 'halaman') isi.halaman.push(pesan);
  if (pesan.pesan === 'gambar') isi.gambar = gambarDari(pesan);
}

async function susunPerintah({ path, jenis, gambar, teks }: BerkasSendiri): Promise<Perintah> {
  return {
    tugas: teks ? 'ekstrak' : 'periksa',
    path: await realpath(path),
    jenis,
    batas: BATAS_AWAL,
    folderBahasa,
    lewati: [],
    hanya: null,
    gambar,
    utasOcr: 0,
  };
}

/** Records a file read so as scanned, with its pages, in the caller's transaction; pages without text go to the OCR queue as always. */
export async function catatBacaan(trx: Trx, p: { badanId: string; id: string; now: Date }, bacaan: Bacaan): Promise<void> {
  const simpan = simpanHalaman((fn) => fn(trx), p.badanId, p.id);
  for (const halaman of bacaan.halaman) await simpan.halaman?.(halaman);
  await simpan.tuangkan();
  await catatDipindai(trx, { ...p, pemeriksa: 'bawaan', halaman: bacaan.jumlah, peringatan: bacaan.peringatan });
}

/** Keeps a first-page picture that the reader drew. */
export const catatGambar = (
  store: FileStore,
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>,
  p: { badanId: string; id: string },
  gambar: Gambar,
): Promise<void> => simpanGambar(store, write, p.badanId, p.id, gambar);

export type BerkasTerbaca = { berkas: BerkasSiap; bacaan: Bacaan; unitId: string; pada: Date };

/** Every page of it has text: nothing is left for the OCR queue. */
export const utuh = (bacaan: Bacaan): boolean => bacaan.halaman.length >= bacaan.jumlah;

/**
 * Records many files that the program drew itself and read so, each ready and checked at once (its pages are all it has), with the
 * events of its receipt, scan, reading and release check. Returns their ids in order.
 */
export async function catatBanyak(trx: Trx, badanId: string, semua: readonly BerkasTerbaca[]): Promise<string[]> {
  if (semua.length === 0) return [];
  const items = semua.map((s) => ({ ...s, id: newId(), temuan: saringTeks(s.bacaan.halaman, []) }));
  await trx
    .insertInto('dokumen')
    .values(items.map((i) => barisDokumenSiap(badanId, i)))
    .execute();
  const simpan = items.flatMap(({ id, bacaan }) => bacaan.halaman.map((h) => barisHalaman(badanId, id, h)));
  if (simpan.length > 0) await insertHalaman(trx, simpan);
  await catatSaringBanyak(trx, badanId, items);
  await appendRantaiPertama(
    trx,
    items.map((i) => rantai(badanId, i)),
  );
  return items.map(({ id }) => id);
}

const SISTEM = { jenis: 'sistem' } as const;

function barisDokumenSiap(badanId: string, { id, berkas, bacaan, unitId, pada }: BerkasTerbaca & { id: string }) {
  return {
    badan_publik_id: badanId,
    id,
    sha256: berkas.sha256,
    nama: berkas.nama,
    jenis: berkas.jenis,
    mime: berkas.mime,
    ukuran: berkas.ukuran,
    peruntukan: 'informasi',
    unit_id: unitId,
    diunggah_oleh: null,
    dibuat_pada: pada,
    keadaan: 'siap',
    pemeriksa: 'bawaan',
    dipindai_pada: pada,
    halaman_jumlah: bacaan.jumlah,
    peringatan: [...bacaan.peringatan],
    selesai_pada: pada,
    publik_keadaan: 'sama',
    publik_pada: pada,
  };
}

function rantai(
  badanId: string,
  { id, berkas, bacaan, pada, temuan }: BerkasTerbaca & { id: string; temuan: readonly TemuanSaring[] },
): PeristiwaApaPun[] {
  const umum = { badanId, berkas: { jenis: 'dokumen', id }, aktor: SISTEM, pada } as const;
  const { sha256, jenis, ukuran } = berkas;
  return [
    { ...umum, jenis: 'dokumen_diterima', data: { sha256, jenis, ukuran, peruntukan: 'informasi' } },
    { ...umum, jenis: 'dokumen_dipindai', data: { sha256, pemeriksa: 'bawaan' } },
    { ...umum, jenis: 'dokumen_siap', data: { halaman: bacaan.jumlah, ocr: 0, gagal: 0 } },
    { ...umum, ...peristiwaSaring(temuan) },
  ];
}
