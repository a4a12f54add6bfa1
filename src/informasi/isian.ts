import { cariKewajiban } from './data/kewajiban.ts';
import { BAHASA_ISI, BENTUK, type Isi, JADWAL, KATEGORI, LISENSI } from './informasi.ts';
import { isTanggal } from '../shared/tanggal.ts';

export const LANGKAH = ['pokok', 'penjelasan', 'asal', 'simpan'] as const;
/** Pages of the form, in order; files and links come after them. */
export type Langkah = (typeof LANGKAH)[number];

export type Isian = Readonly<Record<string, string | string[]>>;
export type KodeGalat = 'judul_kosong' | 'terlalu_panjang' | 'tahun_salah' | 'tanggal_salah' | 'periode_terbalik' | 'kategori_kosong';
export type GalatIsian = { field: string; kode: KodeGalat };
export type HasilIsian = { ok: true; ubahan: Partial<Omit<Isi, 'berkas' | 'tautan'>> } | { ok: false; galat: GalatIsian[] };

const MAKS = { judul: 300, ringkasan: 2000, penjelasan: 5000, lain: 300 } as const;

const satu = (isian: Isian, name: string): string =>
  String([isian[name] ?? ''].flat()[0] ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
const semua = (isian: Isian, name: string): string[] => [isian[name] ?? []].flat().filter((v) => v !== '');
const pilih = <T extends string>(list: readonly T[], text: string): T | null => list.find((v) => v === text) ?? null;

/** Reads one page of the form. A draft may have gaps; only what cannot be kept is refused. */
export function bacaIsian(langkah: Langkah, isian: Isian): HasilIsian {
  const galat: GalatIsian[] = [];
  const teks = (name: string, maks: number = MAKS.lain): string => {
    const value = satu(isian, name);
    if (value.length > maks) galat.push({ field: name, kode: 'terlalu_panjang' });
    return value;
  };
  const ubahan = PEMBACA[langkah](isian, teks, galat);
  return galat.length > 0 ? { ok: false, galat } : { ok: true, ubahan };
}

type Teks = (name: string, maks?: number) => string;
type Pembaca = (isian: Isian, teks: Teks, galat: GalatIsian[]) => Partial<Omit<Isi, 'berkas' | 'tautan'>>;

const PEMBACA: Readonly<Record<Langkah, Pembaca>> = {
  pokok: (isian, teks, galat) => {
    const judul = teks('judul', MAKS.judul);
    if (judul === '') galat.push({ field: 'judul', kode: 'judul_kosong' });
    const kategori = pilih(KATEGORI, satu(isian, 'kategori'));
    if (!kategori) galat.push({ field: 'kategori', kode: 'kategori_kosong' });
    const tahun = satu(isian, 'tahun');
    if (tahun !== '' && !/^(19|20|21)\d\d$/.test(tahun)) galat.push({ field: 'tahun', kode: 'tahun_salah' });
    return {
      judul,
      ringkasan: teks('ringkasan', MAKS.ringkasan),
      ...(kategori && { kategori }),
      tahun: tahun === '' ? null : Number(tahun),
    };
  },
  penjelasan: (isian, teks) => ({
    penjelasan: teks('penjelasan', MAKS.penjelasan),
    kewajiban: [...new Set(semua(isian, 'kewajiban').filter((k) => cariKewajiban(k) !== undefined))],
    kataKunci: [
      ...new Set(
        satu(isian, 'kata_kunci')
          .split(/[,;\n]/)
          .map((w) => w.trim().slice(0, 80))
          .filter((w) => w !== ''),
      ),
    ].slice(0, 20),
    bahasa: pilih(BAHASA_ISI, satu(isian, 'bahasa')) ?? 'id',
    lisensi: pilih(LISENSI, satu(isian, 'lisensi')),
  }),
  asal: (_isian, teks) => ({
    penguasa: teks('penguasa'),
    penanggungJawab: teks('penanggung_jawab'),
    waktuPembuatan: teks('waktu_pembuatan'),
    tempatPembuatan: teks('tempat_pembuatan'),
  }),
  simpan: (isian, teks, galat) => {
    const [dari, sampai] = [tanggal(isian, 'periode_dari', galat), tanggal(isian, 'periode_sampai', galat)];
    if (dari !== null && sampai !== null && sampai < dari) galat.push({ field: 'periode_sampai', kode: 'periode_terbalik' });
    const bentuk = semua(isian, 'bentuk');
    return {
      bentuk: BENTUK.filter((b) => bentuk.includes(b)),
      retensi: teks('retensi'),
      retensiBulan: bulanRetensi(satu(isian, 'retensi')),
      jadwal: pilih(JADWAL, satu(isian, 'jadwal')),
      periodeDari: dari,
      periodeSampai: sampai,
    };
  },
};

function tanggal(isian: Isian, name: string, galat: GalatIsian[]): string | null {
  const value = satu(isian, name);
  if (value === '') return null;
  if (isTanggal(value)) return value;
  galat.push({ field: name, kode: 'tanggal_salah' });
  return null;
}

function bulanRetensi(text: string): number | null {
  const match = /^(\d{1,3}) (tahun|bulan)$/i.exec(text);
  return match ? Number(match[1]) * (match[2]?.toLowerCase() === 'tahun' ? 12 : 1) : null;
}

/** What a draft holds, as the texts of the form. */
export function keIsian(isi: Isi): Isian {
  return {
    judul: isi.judul,
    ringkasan: isi.ringkasan,
    kategori: isi.kategori,
    tahun: isi.tahun === null ? '' : String(isi.tahun),
    penjelasan: isi.penjelasan,
    kewajiban: [...isi.kewajiban],
    kata_kunci: isi.kataKunci.join(', '),
    bahasa: isi.bahasa,
    lisensi: isi.lisensi ?? '',
    penguasa: isi.penguasa,
    penanggung_jawab: isi.penanggungJawab,
    waktu_pembuatan: isi.waktuPembuatan,
    tempat_pembuatan: isi.tempatPembuatan,
    bentuk: [...isi.bentuk],
    retensi: isi.retensi,
    jadwal: isi.jadwal ?? '',
    periode_dari: isi.periodeDari ?? '',
    periode_sampai: isi.periodeSampai ?? '',
  };
}
