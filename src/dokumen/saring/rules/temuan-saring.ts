import type { BagianSembunyi, JenisSembunyi } from '../../dokumen.ts';
import { cariDataPribadi } from '../../data-pribadi/rules/cari-data-pribadi.ts';
import type { JenisDataPribadi } from '../../data-pribadi/rules/temuan.ts';
import { cariKesehatan } from './kesehatan.ts';
import { wajibTampil } from './wajib-tampil.ts';

/** Version of the rules; a file that passed under an older one is looked at again before its next release. */
export const VERSI_SARING = 1;

export type JenisTemuan = JenisDataPribadi | 'kesehatan' | JenisSembunyi;
/** `henti` stops the release, `perhatian` is shown, `wajib_tampil` must be published by law. */
export type KelasTemuan = 'henti' | 'perhatian' | 'wajib_tampil';
export type TemuanSaring = {
  jenis: JenisTemuan;
  kelas: KelasTemuan;
  bagian: 'halaman' | JenisSembunyi;
  halaman: number | null;
  tempat: string;
  sebelum: string;
  teks: string;
  sesudah: string;
};

/** UU 14/2008 Pasal 17 huruf h and UU 27/2022 Pasal 4: these always stop, whatever duty the file fulfils. */
const SELALU_HENTI = new Set<JenisTemuan>(['nik', 'kk', 'rekening', 'tanggal_lahir', 'kesehatan']);
/** The name of an author is no secret of a case; everything else that is in a file and not on its pages stops. */
const SEMBUNYI_PERHATIAN = new Set<JenisSembunyi>(['metadata']);

const SEKITAR = 60;
const MAKS = 500;

/** All findings on the pages and in the hidden parts of a file, in order; at most 500, which is long past stopping. */
export function saringTeks(
  halaman: readonly { nomor: number; judul: string; teks: string }[],
  sembunyi: readonly BagianSembunyi[],
): TemuanSaring[] {
  const hasil = halaman.flatMap((h) => diTeks(h.teks, { bagian: 'halaman', halaman: h.nomor, tempat: h.judul }));
  for (const b of sembunyi) {
    const letak = { bagian: b.jenis, halaman: b.halaman, tempat: b.tempat } as const;
    hasil.push({
      ...letak,
      jenis: b.jenis,
      kelas: SEMBUNYI_PERHATIAN.has(b.jenis) ? 'perhatian' : 'henti',
      sebelum: '',
      teks: b.teks.slice(0, 300),
      sesudah: '',
    });
    hasil.push(...diTeks(b.teks, letak));
  }
  return hasil.slice(0, MAKS);
}

function diTeks(teks: string, letak: Pick<TemuanSaring, 'bagian' | 'halaman' | 'tempat'>): TemuanSaring[] {
  const pribadi = [...cariDataPribadi(teks), ...cariKesehatan(teks)].toSorted((a, b) => a.awal - b.awal);
  return pribadi.map(({ jenis, awal, akhir }) => ({
    ...letak,
    jenis,
    kelas: kelas(teks, jenis, awal),
    sebelum: teks.slice(Math.max(0, awal - SEKITAR), awal),
    teks: teks.slice(awal, akhir),
    sesudah: teks.slice(akhir, akhir + SEKITAR),
  }));
}

function kelas(teks: string, jenis: JenisDataPribadi | 'kesehatan', awal: number): KelasTemuan {
  if (SELALU_HENTI.has(jenis)) return 'henti';
  return jenis !== 'kesehatan' && wajibTampil(teks, jenis, awal) ? 'wajib_tampil' : 'perhatian';
}
