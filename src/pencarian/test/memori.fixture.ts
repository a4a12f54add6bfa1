import { type Daftar, DAFTAR_UMUM } from '../analisis/daftar.ts';
import type { BarisIndeks, ButirIndeks, Calon, DokumenIndeks, Pembaca, Saringan } from '../indeks/indeks.ts';
import { hitungKata, susunDokumen } from '../indeks/susun.ts';
import { kosakataMemori } from '../kosakata.ts';
import type { SumberCari } from '../cari-indeks.ts';

// As the engine ranks: standard BM25 over the words of a document (Robertson; Lucene's constants).
const K1 = 1.2;
const B = 0.75;

/** The text index in memory, for measuring quality without the engine: the same analysis, the same questions, small sets only. */
export function indeksMemori(butir: Iterable<ButirIndeks>, daftar: Daftar = DAFTAR_UMUM): SumberCari {
  const dokumen: DokumenIndeks[] = [];
  const kosakata = kosakataMemori();
  for (const satu of butir) {
    const baru = susunDokumen(satu, daftar);
    dokumen.push(...baru);
    kosakata.tambah(hitungKata(baru));
  }
  return { pembaca: pembacaMemori(dokumen), kosakata, daftar };
}

type Tulisan = { dok: number[]; tf: number[] };

function pembacaMemori(dokumen: readonly DokumenIndeks[]): Pembaca {
  const indeks = new Map<string, Tulisan>();
  const panjang = new Float64Array(dokumen.length);
  dokumen.forEach(({ kata }, dok) => {
    const tf = new Map<string, number>();
    for (const word of kata.split(' ')) {
      tf.set(word, (tf.get(word) ?? 0) + 1);
      panjang[dok] = (panjang[dok] ?? 0) + 1;
    }
    for (const [word, n] of tf) {
      const tulisan = indeks.get(word) ?? { dok: [], tf: [] };
      tulisan.dok.push(dok);
      tulisan.tf.push(n);
      indeks.set(word, tulisan);
    }
  });
  const rerata = panjang.reduce((sum, n) => sum + n, 0) / Math.max(1, dokumen.length);
  const boleh = (dok: number, saringan: Saringan, frasa: readonly (readonly string[])[]): boolean => {
    const satu = dokumen[dok];
    return satu !== undefined && lolos(satu, saringan) && frasa.every((words) => ` ${satu.kata} `.includes(` ${words.join(' ')} `));
  };
  const cariKata = (kata: string): ReadonlySet<number> => new Set(indeks.get(kata)?.dok ?? []);
  return {
    calon: async ({ istilah, frasa, saringan, batas }) => {
      const nilai = new Float64Array(dokumen.length);
      for (const { kata, bobot } of istilah) {
        const tulisan = indeks.get(kata);
        if (tulisan === undefined) continue;
        const idf = Math.log(1 + (dokumen.length - tulisan.dok.length + 0.5) / (tulisan.dok.length + 0.5));
        tulisan.dok.forEach((dok, at) => {
          const tf = tulisan.tf[at] ?? 0;
          const norm = K1 * (1 - B + (B * (panjang[dok] ?? 0)) / rerata);
          nilai[dok] = (nilai[dok] ?? 0) + (bobot * idf * tf * (K1 + 1)) / (tf + norm);
        });
      }
      const kena = [...nilai.keys()].filter((dok) => (nilai[dok] ?? 0) > 0 && boleh(dok, saringan, frasa));
      return kena
        .toSorted((a, b) => (nilai[b] ?? 0) - (nilai[a] ?? 0) || a - b)
        .slice(0, batas)
        .flatMap((dok): Calon[] => {
          const satu = dokumen[dok];
          return satu === undefined ? [] : [{ ...baris(satu), jejak: satu.jejak }];
        });
    },
    tepat: async ({ konsep, frasa, saringan, batas }) => {
      const semua = konsep.map((cara) => new Set(cara.flatMap((words) => [...irisan(words.map(cariKata))])));
      return [...irisan(semua)]
        .filter((dok) => boleh(dok, saringan, frasa))
        .slice(0, batas)
        .flatMap((dok) => {
          const satu = dokumen[dok];
          return satu === undefined ? [] : [baris(satu)];
        });
    },
    jumlah: async () => dokumen.length,
    tutup: async () => undefined,
  };
}

function irisan(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((dok) => rest.every((set) => set.has(dok))));
}

const baris = ({ kunci, informasi, jenis, dokumen, nomor, unit, kategori, tahun, format }: DokumenIndeks): BarisIndeks => ({
  kunci,
  informasi,
  jenis,
  dokumen,
  nomor,
  unit,
  kategori,
  tahun,
  format,
});

const ada = <T>(pilihan: readonly T[] | undefined, nilai: (satu: T) => boolean): boolean => !pilihan?.length || pilihan.some(nilai);

const lolos = (satu: DokumenIndeks, { unit, kategori, tahun, format, jenis, informasi }: Saringan): boolean =>
  ada(unit, (one) => one === satu.unit) &&
  ada(kategori, (one) => one === satu.kategori) &&
  ada(tahun, (one) => one === satu.tahun) &&
  ada(format, (one) => satu.format.includes(one)) &&
  (jenis === undefined || jenis === satu.jenis) &&
  (informasi === undefined || informasi === satu.informasi);
