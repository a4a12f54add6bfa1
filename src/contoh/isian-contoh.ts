import { type Acak, antara, pilih } from './acak.ts';

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** What the places of a topic's texts are filled with. `bulan` 0 to 11. */
export type Tempat = {
  unit: string;
  nama: string;
  tahun: number;
  bulan: number;
  kecamatan: readonly string[];
  kelurahan: readonly string[];
};

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

/** Fills {u} {n} {t} {l} {m} {b} {s} {q}, {3-9} with a number and {p:a|b} with one of the words. */
export function isiTempat(teks: string, t: Tempat, acak: Acak): string {
  return teks.replaceAll(/\{([^}]+)\}/g, (_, kunci: string) => {
    if (kunci.startsWith('p:')) return pilih(acak, kunci.slice(2).split('|'));
    const rentang = /^(\d+)-(\d+)$/.exec(kunci);
    if (rentang) return antara(acak, Number(rentang[1]), Number(rentang[2])).toLocaleString('id-ID');
    return tetap(kunci, t);
  });
}

function tetap(kunci: string, t: Tempat): string {
  switch (kunci) {
    case 'u':
      return t.unit;
    case 'n':
      return t.nama;
    case 't':
      return String(t.tahun);
    case 'l':
      return String(t.tahun - 1);
    case 'm':
      return String(t.tahun + 1);
    case 'b':
      return BULAN[t.bulan] ?? '';
    case 's':
      return t.bulan < 6 ? 'I' : 'II';
    case 'q':
      return ROMAWI[Math.floor(t.bulan / 3)] ?? '';
    default:
      throw new Error(`practice text: {${kunci}}`);
  }
}
