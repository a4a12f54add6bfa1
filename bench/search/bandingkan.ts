// Compares the portal's search with plain BM25 (surface and Snowball stems, k1 and b tuned on the same queries, in its
// favour) and leaves out one part of the ranking after another. `--set <folder of a judged set> --separuh train|uji`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stemmer } from '@orama/stemmers/indonesian';
import { tokenize } from '../../src/pencarian/analisis/token.ts';
import { bacaDokumen, bacaNilai, bacaPertanyaan, indeksUji, type Nilai, type Pertanyaan, tanyakan } from '../../src/pencarian/evaluasi.ts';
import { BOBOT, type Bobot } from '../../src/pencarian/peringkat/bobot.ts';
import { ndcg } from '../../src/pencarian/ukur.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    split: { type: 'string' },
    belah: { type: 'string' },
    langkah: { type: 'string', default: '1' },
    tanpa: { type: 'boolean' },
  },
});
const set = values.set ?? '';
const GRID = [0.9, 1.2, 1.6, 2].flatMap((k1) => [0.4, 0.6, 0.75, 0.9].map((b) => ({ k1, b })));

type Daftar = Map<string, { dok: number; tf: number }[]>;

/** A plain inverted index in memory. */
function indeksPolos(docs: readonly string[][]): { daftar: Daftar; panjang: number[]; rerata: number } {
  const daftar: Daftar = new Map();
  docs.forEach((words, dok) => {
    const tf = new Map<string, number>();
    for (const word of words) tf.set(word, (tf.get(word) ?? 0) + 1);
    for (const [word, count] of tf) daftar.set(word, [...(daftar.get(word) ?? []), { dok, tf: count }]);
  });
  const panjang = docs.map((words) => words.length);
  return { daftar, panjang, rerata: panjang.reduce((sum, n) => sum + n, 0) / docs.length };
}

function polos(
  docs: readonly string[][],
  ids: readonly string[],
  queries: readonly Pertanyaan[],
  judged: Nilai,
  cut: (word: string) => string,
): number {
  const { daftar, panjang, rerata } = indeksPolos(docs);
  const scores = GRID.map(({ k1, b }) => {
    let sum = 0;
    for (const { id, query } of queries) {
      const nilai = new Map<number, number>();
      for (const word of new Set(tokenize(query).map((token) => cut(token.kata)))) {
        const posting = daftar.get(word) ?? [];
        const idf = Math.log(1 + (docs.length - posting.length + 0.5) / (posting.length + 0.5));
        for (const { dok, tf } of posting)
          nilai.set(dok, (nilai.get(dok) ?? 0) + (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * (panjang[dok] ?? 0)) / rerata)));
      }
      const ranked = [...nilai]
        .toSorted((a, c) => c[1] - a[1])
        .slice(0, 10)
        .map(([dok]) => ids[dok] ?? '');
      sum += ndcg(ranked, judged.get(id) ?? new Map(), 10);
    }
    return sum / queries.length;
  });
  return Math.max(...scores);
}

const folder = await mkdtemp(join(tmpdir(), 'betang-banding-'));
const judged = await bacaNilai(join(set, 'qrels.tsv.gz'));
const all = (await bacaPertanyaan(join(set, 'queries.jsonl.gz'))).filter((one) => judged.has(one.id));
const half = all.filter(
  (one, at) =>
    (values.split === undefined || one.split === values.split) &&
    (values.belah === undefined || (at % 2 === 0) === (values.belah === 'genap')),
);
const queries = half.filter((_, at) => at % Number(values.langkah) === 0);
const say = (name: string, figures: object): void => void process.stdout.write(`${JSON.stringify({ cara: name, ...figures })}\n`);

const words: string[][] = [];
const ids: string[] = [];
for await (const doc of bacaDokumen(join(set, 'docs.jsonl.gz'))) {
  words.push(tokenize(`${doc.title} ${doc.text}`).map((token) => token.kata));
  ids.push(doc.id);
}
say('BM25 polos, kata', { ndcg10: Number(polos(words, ids, queries, judged, (word) => word).toFixed(4)), queries: queries.length });
const stems = words.map((list) => list.map((word) => stemmer(word)));
say('BM25 polos, Snowball', { ndcg10: Number(polos(stems, ids, queries, judged, stemmer).toFixed(4)) });

const indeks = await indeksUji(folder, bacaDokumen(join(set, 'docs.jsonl.gz')));
say('Betang', { ...(await tanyakan(indeks, queries, judged)), index_s: Number(indeks.detik.toFixed(1)) });
const NOL: readonly (keyof Bobot)[] = [
  'permukaan',
  'berurut',
  'berdekatan',
  'rapat',
  'utuh',
  'cakupan',
  'awal',
  'jawabBulan',
  'jawabAngka',
  'jawabDefinisi',
  'jawabNama',
  'nama',
  'sinonim',
];
for (const part of values.tanpa === true ? NOL : []) {
  const { ndcg10 } = await tanyakan(indeks, queries, judged, { ...indeks.sumber, bobot: { ...BOBOT, [part]: 0 } });
  say(`tanpa ${part}`, { ndcg10 });
}
await indeks.sumber.pembaca.tutup();
await rm(folder, { recursive: true, force: true });
