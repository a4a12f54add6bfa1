import type { Batas } from '../batas.ts';
import type { HalamanTerbaca } from '../dokumen.ts';
import { bersihkanTeks } from '../rules/bersih-teks.ts';
import type { Kirim } from './protokol.ts';

/** The file holds more text than the body allows. */
export class TeksTerlaluBanyak extends Error {}

/** Numbers pages in order and hands on those that were not read before. */
export type Penulis = {
  /** Adds a finished page; an empty text is a page too (`kosong`). */
  halaman: (teks: string, lain?: { judul?: string; tersembunyi?: boolean }) => void;
  /** Hands on what is waiting; call between chunks. */
  kirimkan: () => Promise<void>;
  jumlah: () => number;
  pertama: () => string;
};

export function bukaPenulis(kirim: Kirim, lewati: readonly number[], batas: Batas): Penulis {
  const sudah = new Set(lewati);
  const menunggu: HalamanTerbaca[] = [];
  let nomor = 0;
  let huruf = 0;
  let pertama = '';
  return {
    halaman: (mentah, { judul = '', tersembunyi = false } = {}) => {
      nomor += 1;
      const teks = bersihkanTeks(mentah).slice(0, batas.hurufHalaman);
      huruf += teks.length;
      if (huruf > batas.hurufSeluruh || nomor > batas.halaman) throw new TeksTerlaluBanyak();
      if (nomor === 1) pertama = teks;
      if (sudah.has(nomor)) return;
      menunggu.push({
        nomor,
        teks,
        sumber: teks === '' ? 'kosong' : 'teks',
        judul,
        tersembunyi,
        keyakinan: null,
        lebar: 0,
        tinggi: 0,
        kata: null,
      });
    },
    kirimkan: async () => {
      for (let h = menunggu.shift(); h; h = menunggu.shift()) await kirim({ pesan: 'halaman', ...h });
    },
    jumlah: () => nomor,
    pertama: () => pertama,
  };
}
