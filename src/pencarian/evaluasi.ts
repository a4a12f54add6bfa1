import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { cariIndeks, type SumberCari } from './cari-indeks.ts';
import type { ButirIndeks } from './indeks/indeks.ts';
import { bukaPembacaLance } from './indeks/lance-baca.ts';
import { mulaiPenulis } from './indeks/penulis-anak.ts';
import { kosakataMemori } from './kosakata.ts';
import { ndcg, persentil, recall, type Relevansi } from './ukur.ts';

const docSchema = z.object({ id: z.string(), title: z.string().default(''), text: z.string() });
const querySchema = z.object({ id: z.string(), query: z.string(), split: z.string().optional(), kelas: z.string().optional() });
const KELOMPOK_TULIS = 250;

export type Pertanyaan = z.infer<typeof querySchema>;
export type Nilai = Map<string, Map<string, number>>;
export type Dokumen = z.infer<typeof docSchema>;

/** Lines of a text file, also of one that is gzipped (`.gz`); empty ones left out. */
async function* lines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line.trim() !== '') yield line;
}

export async function* bacaDokumen(path: string): AsyncGenerator<Dokumen> {
  for await (const line of lines(path)) yield docSchema.parse(JSON.parse(line));
}

export async function bacaPertanyaan(path: string): Promise<Pertanyaan[]> {
  const all: Pertanyaan[] = [];
  for await (const line of lines(path)) all.push(querySchema.parse(JSON.parse(line)));
  return all;
}

/** Judgements `query_id doc_id rel`, tab-separated, with a header. */
export async function bacaNilai(path: string): Promise<Nilai> {
  const judged: Nilai = new Map();
  let header = true;
  for await (const line of lines(path)) {
    const [query = '', doc = '', rel = '0'] = line.split('\t');
    if (!header) judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(doc, Number(rel)));
    header = false;
  }
  return judged;
}

/** Item ids are made from the line number; the caller's ids may be anything. */
const itemId = (line: number): string => `00000000-0000-7000-8000-${line.toString(16).padStart(12, '0')}`;

/** `nama`: the caller's id of each item. */
export type IndeksUji = { sumber: SumberCari; nama: ReadonlyMap<string, string>; detik: number };

/** Indexes documents as items into a folder, by the portal's analysis and writer, and opens it for reading. */
export async function indeksUji(folder: string, docs: AsyncIterable<Dokumen>): Promise<IndeksUji> {
  const started = performance.now();
  const path = join(folder, 'indeks');
  const penulis = await mulaiPenulis(path, [], { borong: true });
  const kosakata = kosakataMemori();
  const nama = new Map<string, string>();
  let waiting: ButirIndeks[] = [];
  const flush = async (): Promise<void> => {
    kosakata.tambah(await penulis.tulis(waiting));
    waiting = [];
  };
  for await (const doc of docs) {
    const item = { informasi: itemId(nama.size), unit: '', kategori: '', tahun: null, format: [], halaman: [] };
    waiting.push({ ...item, judul: doc.title, teks: doc.text });
    nama.set(item.informasi, doc.id);
    if (waiting.length >= KELOMPOK_TULIS) await flush();
  }
  await flush();
  await penulis.padatkan(true);
  await penulis.tutup();
  return { sumber: { pembaca: await bukaPembacaLance(path), kosakata }, nama, detik: (performance.now() - started) / 1_000 };
}

export type Ukuran = { ndcg10: number; recall10: number; mrr: number; kosong: number; p50_ms: number; p95_ms: number; queries: number };

/** Asks every question by the portal's path, one after another, and measures. `mrr`: of the first relevant hit in ten. */
export async function tanyakan(
  indeks: Pick<IndeksUji, 'sumber' | 'nama'>,
  queries: readonly Pertanyaan[],
  judged: Nilai,
  sumber: SumberCari = indeks.sumber,
): Promise<Ukuran> {
  const times: number[] = [];
  const sum = { ndcg: 0, recall: 0, mrr: 0, kosong: 0 };
  for (const { id, query } of queries) {
    const start = performance.now();
    const { kelompok } = await cariIndeks(sumber, query);
    times.push(performance.now() - start);
    const ranked = kelompok.slice(0, 10).map((one) => indeks.nama.get(one.informasi) ?? '');
    const relevant: Relevansi = judged.get(id) ?? new Map();
    const first = ranked.findIndex((one) => (relevant.get(one) ?? 0) > 0);
    sum.ndcg += ndcg(ranked, relevant, 10);
    sum.recall += recall(ranked, relevant, 10);
    sum.mrr += first < 0 ? 0 : 1 / (first + 1);
    sum.kosong += ranked.length === 0 ? 1 : 0;
  }
  const n = Math.max(1, queries.length);
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return {
    ndcg10: round(sum.ndcg / n, 4),
    recall10: round(sum.recall / n, 4),
    mrr: round(sum.mrr / n, 4),
    kosong: round(sum.kosong / n, 4),
    p50_ms: round(persentil(times, 0.5), 2),
    p95_ms: round(persentil(times, 0.95), 2),
    queries: queries.length,
  };
}
