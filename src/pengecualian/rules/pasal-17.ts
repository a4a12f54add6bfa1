// UU 14/2008 Pasal 17 huruf a–j: the grounds in the words of the act, and who says how long each lasts (PP 61/2010 Pasal 5–9).
import type { Huruf } from '../istilah.ts';

/** `tanggal`: an end date is needed (Pasal 20: a–f are never permanent). `peraturan`: as legislation says, or a date. */
export type Masa = 'tanggal' | 'peraturan';

export type Pasal17 = { dapat: string; english: string; masa: Masa; dasarMasa: string; maksTahun?: number };

/** What opening the information could do, as the article says it. */
export const PASAL_17 = {
  a: {
    dapat: 'menghambat proses penegakan hukum',
    english: 'hinder law enforcement',
    masa: 'tanggal',
    dasarMasa: 'PP 61/2010 Pasal 5; Perki 1/2021 Pasal 51 ayat (1)–(2)',
    maksTahun: 30,
  },
  b: {
    dapat: 'mengganggu kepentingan perlindungan hak atas kekayaan intelektual dan perlindungan dari persaingan usaha tidak sehat',
    english: 'disturb intellectual property or protection from unfair competition',
    masa: 'peraturan',
    dasarMasa: 'PP 61/2010 Pasal 6; Perki 1/2021 Pasal 51 ayat (3)',
  },
  c: {
    dapat: 'membahayakan pertahanan dan keamanan negara',
    english: 'endanger the defence and security of the state',
    masa: 'tanggal',
    dasarMasa: 'PP 61/2010 Pasal 7; Perki 1/2021 Pasal 51 ayat (4)–(5)',
  },
  d: {
    dapat: 'mengungkapkan kekayaan alam Indonesia',
    english: 'reveal the natural wealth of Indonesia',
    masa: 'tanggal',
    dasarMasa: 'PP 61/2010 Pasal 7; Perki 1/2021 Pasal 51 ayat (4)–(5)',
  },
  e: {
    dapat: 'merugikan ketahanan ekonomi nasional',
    english: 'harm national economic resilience',
    masa: 'tanggal',
    dasarMasa: 'PP 61/2010 Pasal 7; Perki 1/2021 Pasal 51 ayat (4)–(5)',
  },
  f: {
    dapat: 'merugikan kepentingan hubungan luar negeri',
    english: 'harm foreign relations',
    masa: 'tanggal',
    dasarMasa: 'PP 61/2010 Pasal 7; Perki 1/2021 Pasal 51 ayat (4)–(5)',
  },
  g: {
    dapat: 'mengungkapkan isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang',
    english: 'reveal a private authentic deed or a last will',
    masa: 'peraturan',
    dasarMasa: 'PP 61/2010 Pasal 8 ayat (1); Perki 1/2021 Pasal 51 ayat (6)',
  },
  h: {
    dapat: 'mengungkap rahasia pribadi',
    english: 'reveal personal secrets',
    masa: 'peraturan',
    dasarMasa: 'PP 61/2010 Pasal 8 ayat (2)–(3); Perki 1/2021 Pasal 51 ayat (7)–(8)',
  },
  i: {
    dapat:
      'mengungkap memorandum atau surat-surat antar-Badan Publik atau intra-Badan Publik, yang menurut sifatnya dirahasiakan kecuali atas putusan Komisi Informasi atau pengadilan',
    english: 'reveal memoranda between or inside public bodies that by nature are secret',
    masa: 'peraturan',
    dasarMasa: 'PP 61/2010 Pasal 9; Perki 1/2021 Pasal 51 ayat (9)',
  },
  j: {
    dapat: 'mengungkap informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang',
    english: 'reveal what a statute forbids to disclose',
    masa: 'peraturan',
    dasarMasa: 'undang-undang yang menjadi dasarnya (PP 61/2010 tidak mengatur huruf j)',
  },
} as const satisfies Record<Huruf, Pasal17>;

/** The letter as an article: "UU 14/2008 Pasal 17 huruf h". */
export const pasalHuruf = (huruf: Huruf): string => `UU 14/2008 Pasal 17 huruf ${huruf}`;
