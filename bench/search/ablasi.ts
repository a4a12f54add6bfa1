// The steps of the search that can be left out, one at a time.
import type { Bobot } from '../../src/pencarian/peringkat/bobot.ts';

export type Langkah = { nama: string; ubah: Partial<Bobot> };

const nol = (...parts: (keyof Bobot)[]): Partial<Bobot> => Object.fromEntries(parts.map((part) => [part, 0]));

export const TANPA: readonly Langkah[] = [
  { nama: 'without the surface beside the stem', ubah: nol('permukaan', 'langka') },
  { nama: 'without the rarity of the very form', ubah: nol('langka') },
  { nama: 'without neighbours in order and nearness', ubah: nol('berurut', 'berdekatan') },
  { nama: 'without the best stretch of 25 words', ubah: nol('rapat', 'utuh', 'awal') },
  { nama: 'without what the question asks for', ubah: nol('jawabBulan', 'jawabAngka', 'jawabDefinisi', 'jawabNama') },
  { nama: 'without the weight of titles', ubah: { judul: 1, judulCakup: 0, judulPenuh: 0 } },
  { nama: 'without other names and citations', ubah: nol('nama') },
  { nama: 'without everyday and English words', ubah: nol('padan', 'asing') },
  { nama: 'without general synonyms', ubah: nol('sinonim') },
  { nama: 'without spelling', ubah: nol('ejaan') },
  {
    nama: 'one set of weights for words and questions',
    ubah: { k1: 1.5, permukaan: 0.45, langka: 0, rapat: 0.3, utuh: 0.2, cakupan: 0.14 },
  },
];
