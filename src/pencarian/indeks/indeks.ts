import type { Jejak } from '../peringkat/jejak.ts';

/** What is indexed of one item: its card and the pages of its released files. Only published text ever comes here. */
export type ButirIndeks = {
  informasi: string;
  unit: string;
  kategori: string;
  tahun: number | null;
  format: readonly string[];
  judul: string;
  /** Summary, explanation, unit names, keywords: what the item's page says about itself. */
  teks: string;
  halaman: readonly { dokumen: string; nomor: number; format: string; teks: string }[];
};

export type JenisDokumen = 'informasi' | 'halaman';

/** One document of the index, analysed: the item itself, or one page of a file in it. */
export type DokumenIndeks = {
  kunci: string;
  informasi: string;
  jenis: JenisDokumen;
  dokumen: string | null;
  nomor: number | null;
  unit: string;
  kategori: string;
  tahun: number | null;
  format: readonly string[];
  /** Stems in order and extra words, separated by spaces: what the text index sees. */
  kata: string;
  jejak: Jejak;
};

export type Saringan = {
  unit?: readonly string[];
  kategori?: readonly string[];
  tahun?: readonly number[];
  format?: readonly string[];
  jenis?: JenisDokumen;
  /** One item by its id. */
  informasi?: string;
};

/** A document as it comes back, without its words. */
export type BarisIndeks = Pick<
  DokumenIndeks,
  'kunci' | 'informasi' | 'jenis' | 'dokumen' | 'nomor' | 'unit' | 'kategori' | 'tahun' | 'format'
>;
export type Calon = BarisIndeks & { jejak: Jejak };

/** Words any of which may stand in the document; `bobot` 1, 2 or 3. Where there are phrases, all of them must stand. */
export type PermintaanCalon = {
  istilah: readonly { kata: string; bobot: number }[];
  frasa: readonly (readonly string[])[];
  saringan: Saringan;
  batas: number;
};

/** Every concept must stand, in one of its ways; a way is one or more words that must all stand. */
export type PermintaanTepat = {
  konsep: readonly (readonly (readonly string[])[])[];
  frasa: readonly (readonly string[])[];
  saringan: Saringan;
  batas: number;
};

/** Reading side of an index of one body and version. */
export type Pembaca = {
  /** The best documents by plain BM25, best first. */
  calon: (permintaan: PermintaanCalon) => Promise<Calon[]>;
  /** Documents that hold every concept, at most `batas` of them, in no order. */
  tepat: (permintaan: PermintaanTepat) => Promise<BarisIndeks[]>;
  jumlah: () => Promise<number>;
  tutup: () => Promise<void>;
};

export type HasilTulis = {
  /** Words of documents that were not there before, and in how many of them each stands. */
  kata: ReadonlyMap<string, number>;
  /** Documents that were not there before, and the words in them all. */
  dokumenBaru: number;
  panjangBaru: number;
};

/** Writing side. One at a time for a version; every call is all or nothing for each item. */
export type Penulis = {
  /** Puts the items in place of what stood under their ids. An item without documents is taken out by `hapus`. */
  tulis: (butir: readonly ButirIndeks[]) => Promise<HasilTulis>;
  hapus: (informasi: readonly string[]) => Promise<void>;
  /** Takes the unindexed tail into the index where it is long enough, or always with `penuh`; clears old versions. */
  padatkan: (penuh: boolean) => Promise<void>;
  tutup: () => Promise<void>;
};

export const MESIN = ['lancedb', 'postgres'] as const;
export type Mesin = (typeof MESIN)[number];
