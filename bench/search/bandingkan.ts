// Compares the portal's search with plain BM25 (surface and Snowball stems, k1 and b tuned on the same queries, in its
// favour) and leaves out one part of the ranking after another. `--set <folder of a judged set> --separuh train|uji`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tokenize } from '../../src/pencarian/analisis/token.ts';
import { bacaDokumen, bacaNilai, bacaPertanyaan, indeksUji, tanyakan } from '../../src/pencarian/evaluasi.ts';
import { TANPA } from './ablasi.ts';
import { indeksPolos, kata, snowball, ukurPolos } from './bm25.ts';

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
say('BM25 polos, kata', { ...ukurPolos(indeksPolos(words, ids, kata), queries, judged, kata), queries: queries.length });
say('BM25 polos, Snowball', ukurPolos(indeksPolos(words, ids, snowball), queries, judged, snowball));

const indeks = await indeksUji(folder, bacaDokumen(join(set, 'docs.jsonl.gz')));
say('Betang', { ...(await tanyakan(indeks, queries, judged)), index_s: Number(indeks.detik.toFixed(1)) });
for (const { nama, ubah } of values.tanpa === true ? TANPA : []) {
  const { ndcg10 } = await tanyakan(indeks, queries, judged, { ...indeks.sumber, bobot: ubah });
  say(nama, { ndcg10 });
}
await indeks.sumber.pembaca.tutup();
await rm(folder, { recursive: true, force: true });
