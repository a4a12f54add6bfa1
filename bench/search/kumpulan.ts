// The judged sets in memory: our own on the practice city, and the shared ones where they are.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenize } from '../../src/pencarian/analisis/token.ts';
import type { SumberCari } from '../../src/pencarian/cari-indeks.ts';
import { bacaDokumen, bacaNilai, bacaPertanyaan, type Nilai, type Pertanyaan } from '../../src/pencarian/evaluasi.ts';
import { bahanKota, indeksKota } from '../../src/pencarian/test/kota.fixture.ts';
import { indeksMemori } from '../../src/pencarian/test/memori.fixture.ts';
import { akar } from '../alat/program.ts';
import { tulisKumpulanJudul } from './judul.ts';

export type Kumpulan = {
  sumber: SumberCari;
  nama: ReadonlyMap<string, string>;
  /** Words of each document, for the rival, and its name. */
  kata: string[][];
  ids: string[];
  pertanyaan: Pertanyaan[];
  nilai: Nilai;
};

const KOTA = join(akar, 'bench', 'search', 'kota');
const kataDari = (text: string): string[] => tokenize(text).map((token) => token.kata);

export async function muatKota(): Promise<Kumpulan> {
  const bahan = bahanKota();
  return {
    ...indeksKota(bahan),
    kata: bahan.map(({ butir }) => kataDari([butir.judul, butir.teks, ...butir.halaman.map((page) => page.teks)].join('\n'))),
    ids: bahan.map(({ id }) => id),
    pertanyaan: await bacaPertanyaan(join(KOTA, 'pertanyaan.jsonl')),
    nilai: await bacaNilai(join(KOTA, 'nilai.tsv')),
  };
}

/** A shared set by the name of its folder; undefined where it is not on this machine. */
export async function muatBersama(data: string, set: string): Promise<Kumpulan | undefined> {
  return existsSync(join(data, set)) ? muatFolder(join(data, set)) : undefined;
}

/** The titles of the known laws without their text, asked for by three words in five. */
export async function muatJudul(data: string): Promise<Kumpulan | undefined> {
  if (!existsSync(join(data, 'laws-known-item'))) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'betang-judul-'));
  try {
    await tulisKumpulanJudul(join(data, 'laws-known-item'), folder);
    return await muatFolder(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function muatFolder(folder: string): Promise<Kumpulan> {
  const nilai = await bacaNilai(join(folder, 'qrels.tsv.gz'));
  const pertanyaan = (await bacaPertanyaan(join(folder, 'queries.jsonl.gz'))).filter(({ id }) => nilai.has(id));
  const nama = new Map<string, string>();
  const kata: string[][] = [];
  const butir = [];
  for await (const doc of bacaDokumen(join(folder, 'docs.jsonl.gz'))) {
    const informasi = `i${nama.size}`;
    nama.set(informasi, doc.id);
    kata.push(kataDari(`${doc.title} ${doc.text}`));
    butir.push({ informasi, unit: '', kategori: '', tahun: null, format: [], halaman: [], judul: doc.title, teks: doc.text });
  }
  return { sumber: indeksMemori(butir), nama, kata, ids: [...nama.values()], pertanyaan, nilai };
}
