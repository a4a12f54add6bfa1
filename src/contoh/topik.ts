import { type Jadwal, JADWAL } from '../informasi/informasi.ts';

export const FORMAT_CONTOH = ['pdf', 'xlsx', 'csv', 'docx', 'scan'] as const;
export type FormatContoh = (typeof FORMAT_CONTOH)[number];

/** How the cells of a column are invented. Ranges are inclusive; rupiah in millions. */
export type Kolom = { nama: string } & (
  | { jenis: 'angka' | 'rupiah' | 'persen'; dari: number; sampai: number }
  | { jenis: 'pilihan'; pilihan: readonly string[] }
  | { jenis: 'himpunan'; himpunan: string }
  | { jenis: 'bulan' | 'tahun' }
);

/** The rows of a table: their heading, and their names or the name of a set (`@kecamatan`). */
export type Baris = { kepala: string; nama: readonly string[] | `@${string}` };

/** One thing that a unit publishes; texts may hold places like {u} (unit), {t} (year), {3-9} (a number). */
export type Topik = {
  judul: string;
  kode: string;
  jadwal: Jadwal;
  format: FormatContoh;
  kataKunci: readonly string[];
  ringkasan: string;
  penjelasan: string;
  isi: readonly string[];
  baris: Baris;
  kolom: readonly Kolom[];
};

/**
 * Reads a file of topics: `[unit]` opens a unit (`[*kelurahan]` what all of a kind have), then blocks of four or five lines:
 * title; code, schedule and format · keywords; summary // in plain words; sentences of the document; table. A lone `-` stands for no text.
 */
export function bacaTopik(teks: string): Map<string, Topik[]> {
  const hasil = new Map<string, Topik[]>();
  let milik: Topik[] = [];
  for (const blok of teks.split(/\n\s*\n/)) {
    const baris = blok.split('\n').filter((b) => b.trim() !== '');
    const kepala = /^\[(.+)\]$/.exec(baris[0] ?? '')?.[1];
    if (kepala !== undefined) {
      milik = hasil.get(kepala) ?? [];
      hasil.set(kepala, milik);
    } else if (baris.length > 0) milik.push(bacaSatu(baris));
  }
  return hasil;
}

function bacaSatu([judul = '', sifat = '', uraian = '', isi = '', tabel = '']: readonly string[]): Topik {
  const [tanda = '', kunci = ''] = sifat.split(' · ');
  const [kode = '', jadwal = '', format = ''] = tanda.split(' ');
  const [ringkasan = '', penjelasan = ''] = uraian.split(' // ');
  const [baris = '', ...kolom] = tabel.split(' | ');
  return {
    judul,
    kode,
    jadwal: anggota(JADWAL, jadwal, judul),
    format: anggota(FORMAT_CONTOH, format, judul),
    kataKunci: kunci.split(', '),
    ringkasan,
    penjelasan,
    isi: isi === '-' ? [] : isi.split(/(?<=\.) (?=[A-Z{])/),
    baris: bacaBaris(baris),
    kolom: kolom.map(bacaKolom),
  };
}

function anggota<T extends string>(daftar: readonly T[], teks: string, judul: string): T {
  const found = daftar.find((d) => d === teks);
  if (found === undefined) throw new Error(`practice topic "${judul}": ${teks}`);
  return found;
}

function bacaBaris(teks: string): Baris {
  const [kepala = '', nama = ''] = teks.split(': ');
  return { kepala, nama: nama.startsWith('@') ? `@${nama.slice(1)}` : nama.split(';') };
}

function bacaKolom(teks: string): Kolom {
  const rentang = /^(.+?) ([#%]|Rp)(\d+)-(\d+)$/.exec(teks);
  if (rentang) {
    const [, nama = '', tanda, dari, sampai] = rentang;
    return { nama, jenis: tanda === '#' ? 'angka' : tanda === '%' ? 'persen' : 'rupiah', dari: Number(dari), sampai: Number(sampai) };
  }
  const lain = /^(.+?) (=.+|@\w+|bulan|tahun)$/.exec(teks);
  if (!lain) throw new Error(`practice column: ${teks}`);
  const [, nama = '', isi = ''] = lain;
  if (isi === 'bulan' || isi === 'tahun') return { nama, jenis: isi };
  if (isi.startsWith('@')) return { nama, jenis: 'himpunan', himpunan: isi.slice(1) };
  return { nama, jenis: 'pilihan', pilihan: isi.slice(1).split(';') };
}
