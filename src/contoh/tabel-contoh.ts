import { type Acak, antara, kocok, pilih } from './acak.ts';
import { BULAN, isiTempat, type Tempat } from './isian-contoh.ts';
import type { Kolom, Topik } from './topik.ts';

/** A cell as it is read; `angka` where it is a number (rupiah in full). */
export type Sel = { teks: string; angka: number | null };
export type TabelContoh = { judul: string; kepala: readonly string[]; baris: readonly (readonly Sel[])[] };

/** An invented table of a topic. The same `acak` gives the same numbers. */
export function buatTabel(topik: Topik, judul: string, tempat: Tempat, acak: Acak): TabelContoh {
  const nama = namaBaris(topik, tempat, acak);
  const isi = (teks: string): string => isiTempat(teks, tempat, acak);
  return {
    judul,
    kepala: [isi(topik.baris.kepala), ...topik.kolom.map((k) => isi(k.nama))],
    baris: nama.map((n) => [{ teks: isi(n), angka: null }, ...topik.kolom.map((k) => buatSel(k, tempat, acak))]),
  };
}

function namaBaris({ baris }: Topik, tempat: Tempat, acak: Acak): readonly string[] {
  if (typeof baris.nama !== 'string') return baris.nama;
  if (baris.nama === '@rt') return Array.from({ length: 5 + acak(5) }, (_, i) => `RT ${String(i + 1).padStart(2, '0')}`);
  if (baris.nama === '@kelurahan') return kocok(acak, tempat.kelurahan).slice(0, 7);
  return himpunan(baris.nama.slice(1), tempat);
}

function himpunan(nama: string, t: Tempat): readonly string[] {
  switch (nama) {
    case 'kecamatan':
      return t.kecamatan;
    case 'kelurahan':
      return t.kelurahan;
    case 'bulan':
      return BULAN;
    default:
      throw new Error(`practice set: @${nama}`);
  }
}

const angkaId = (n: number): string => n.toLocaleString('id-ID');

function buatSel(k: Kolom, tempat: Tempat, acak: Acak): Sel {
  switch (k.jenis) {
    case 'angka': {
      const n = antara(acak, k.dari, k.sampai);
      return { teks: k.nama.startsWith('Tahun') ? String(n) : angkaId(n), angka: n };
    }
    case 'persen': {
      const n = antara(acak, k.dari, k.sampai);
      return { teks: `${n}%`, angka: n };
    }
    case 'rupiah': {
      const n = antara(acak, k.dari * 1000, k.sampai * 1000) * 1000;
      return { teks: `Rp${angkaId(n)}`, angka: n };
    }
    case 'pilihan':
      return { teks: pilih(acak, k.pilihan), angka: null };
    case 'himpunan':
      return { teks: pilih(acak, himpunan(k.himpunan, tempat)), angka: null };
    case 'bulan':
      return { teks: pilih(acak, BULAN), angka: null };
    case 'tahun':
      return { teks: String(tempat.tahun + 1 + acak(3)), angka: null };
  }
}

/** What a table says in words: its largest and smallest row and the sum of its first column of numbers. */
export function bacaanTabel(tabel: TabelContoh): string[] {
  const kolom = tabel.baris[0]?.findIndex((s) => s.angka !== null) ?? -1;
  if (kolom < 0) return [];
  const nilai = tabel.baris.map((b) => ({ nama: b[0]?.teks ?? '', sel: b[kolom] })).filter((n) => n.sel?.angka != null);
  const urut = nilai.toSorted((a, b) => (b.sel?.angka ?? 0) - (a.sel?.angka ?? 0));
  const [besar, kecil] = [urut[0], urut.at(-1)];
  if (!besar || !kecil) return [];
  const judul = tabel.kepala[kolom] ?? '';
  const out = [
    `${judul} tertinggi ada pada ${besar.nama} (${besar.sel?.teks ?? ''}), terendah pada ${kecil.nama} (${kecil.sel?.teks ?? ''}).`,
  ];
  const uang = besar.sel?.teks.startsWith('Rp') === true;
  if (besar.sel?.teks.endsWith('%') !== true && !judul.startsWith('Tahun')) {
    const jumlah = nilai.reduce((n, v) => n + (v.sel?.angka ?? 0), 0);
    out.push(`Jumlah seluruh baris kolom ${judul} adalah ${uang ? 'Rp' : ''}${angkaId(jumlah)}.`);
  }
  return out;
}
