// Measures the quality of search on every judged set and writes `bench/search/RESULTS.md`. Indexes are in memory: the same
// analysis, candidates by BM25 and ranking as the portal, without the engine, so that a run takes minutes.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Pertanyaan, tanyakan, type Ukuran } from '../../src/pencarian/evaluasi.ts';
import { akar } from '../alat/program.ts';
import { TANPA } from './ablasi.ts';
import { indeksPolos, kata, snowball, ukurPolos } from './bm25.ts';
import { type Kumpulan, muatBersama, muatJudul, muatKota } from './kumpulan.ts';
import { CATATAN, PEMBUKA } from './naskah-hasil.ts';
import { bacaSelisih } from './selisih.ts';

type Bagian = { nama: string; peran: string; set: Kumpulan; pertanyaan: readonly Pertanyaan[] };

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const tabel = (kepala: readonly string[], baris: readonly (readonly string[])[]): string =>
  [kepala, kepala.map((_, at) => (at === 0 ? '---' : '---:')), ...baris].map((row) => `| ${row.join(' | ')} |`).join('\n');
const tiga = (n: number): string => n.toFixed(3);

function polosTerbaik({ kata: words, ids, nilai }: Kumpulan, pertanyaan: readonly Pertanyaan[]): number {
  return Math.max(...[kata, snowball].map((cut) => ukurPolos(indeksPolos(words, ids, cut), pertanyaan, nilai, cut).ndcg10));
}

const ukur = (set: Kumpulan, pertanyaan: readonly Pertanyaan[]): Promise<Ukuran> => tanyakan(set, pertanyaan, set.nilai);

async function tabelKelas(set: Kumpulan): Promise<string> {
  const kelas = Map.groupBy(set.pertanyaan, (one) => one.kelas ?? '');
  const kelompok: [string, Pertanyaan[]][] = [
    ...kelas,
    ['first half (lists chosen on it)', set.pertanyaan.filter((one) => one.split === 'latih')],
    ['second half (asked at the end)', set.pertanyaan.filter((one) => one.split === 'uji')],
    ['**all**', set.pertanyaan],
  ];
  const baris = [];
  for (const [nama, pertanyaan] of kelompok) {
    const u = await ukur(set, pertanyaan);
    const rival = polosTerbaik(set, pertanyaan);
    const angka = [u.ndcg10, rival, u.recall10, u.mrr].map(tiga);
    baris.push([nama, String(u.queries), ...angka, `${(u.kosong * 100).toFixed(1)}%`, u.p50_ms.toFixed(1), u.p95_ms.toFixed(1)]);
  }
  return tabel(['class', 'queries', 'nDCG@10', 'best BM25', 'recall@10', 'MRR', 'zero hits', 'p50 ms', 'p95 ms'], baris);
}

async function tabelKumpulan(bagian: readonly Bagian[]): Promise<string> {
  const baris = [];
  for (const { nama, peran, set, pertanyaan } of bagian) {
    const u = await ukur(set, pertanyaan);
    const rival = polosTerbaik(set, pertanyaan);
    say(`${nama}: ${u.ndcg10} against ${rival}`);
    baris.push([
      `${nama} (${peran})`,
      String(u.queries),
      tiga(u.ndcg10),
      tiga(rival),
      (u.ndcg10 - rival).toFixed(3),
      tiga(u.recall10),
      tiga(u.mrr),
    ]);
  }
  return tabel(['set', 'queries', 'nDCG@10', 'best BM25', 'more', 'recall@10', 'MRR'], baris);
}

async function tabelAblasi(bagian: readonly Bagian[]): Promise<string> {
  const dasar = await Promise.all(bagian.map(({ set, pertanyaan }) => ukur(set, pertanyaan)));
  const baris = [['everything', ...dasar.map((one) => tiga(one.ndcg10))]];
  for (const { nama, ubah } of TANPA) {
    const selisih = [];
    for (const [at, { set, pertanyaan }] of bagian.entries()) {
      const { ndcg10 } = await tanyakan(set, pertanyaan, set.nilai, { ...set.sumber, bobot: ubah });
      selisih.push((ndcg10 - (dasar[at]?.ndcg10 ?? 0)).toFixed(4));
    }
    say(`${nama}: ${selisih.join(' ')}`);
    baris.push([nama, ...selisih]);
  }
  return tabel(['', ...bagian.map((one) => `${one.nama}, ${one.peran}`)], baris);
}

const kota = await muatKota();
const { values } = parseArgs({ options: { data: { type: 'string', default: join(akar, '..', 'shared', 'data', 'search') } } });
const [tydi, undang] = [await muatBersama(values.data, 'tydiqa-id'), await muatBersama(values.data, 'laws-known-item')];
const judul = await muatJudul(values.data);
const setiap = (set: Kumpulan, langkah: number, sisa = 0): Pertanyaan[] => set.pertanyaan.filter((_, at) => at % langkah === sisa);
const belah = (set: Kumpulan, nama: string): Pertanyaan[] => set.pertanyaan.filter((one) => one.split === nama);
const keenam = (all: readonly Pertanyaan[]): Pertanyaan[] => all.filter((_, at) => at % 6 === 0);
const pilih: Bagian[] = [
  { nama: 'practice city', peran: 'all', set: kota, pertanyaan: kota.pertanyaan },
  ...(undang ? [{ nama: 'laws-known-item', peran: 'even, weights chosen on it', set: undang, pertanyaan: setiap(undang, 2) }] : []),
  ...(tydi
    ? [{ nama: 'tydiqa-id', peran: 'every 6th of train, weights chosen on it', set: tydi, pertanyaan: keenam(belah(tydi, 'train')) }]
    : []),
];
const tahan: Bagian[] = [
  ...(undang ? [{ nama: 'laws-known-item', peran: 'odd, held', set: undang, pertanyaan: setiap(undang, 2, 1) }] : []),
  ...(tydi ? [{ nama: 'tydiqa-id', peran: 'test, held', set: tydi, pertanyaan: belah(tydi, 'test') }] : []),
  ...(judul ? [{ nama: 'titles of laws', peran: 'three words in five', set: judul, pertanyaan: setiap(judul, 2, 1) }] : []),
];
const selisih = await bacaSelisih();
const isi = [
  PEMBUKA(cpus().length),
  '## Every judged set\n',
  await tabelKumpulan([...pilih, ...tahan]),
  '\n## Our own questions on the practice city\n',
  selisih,
  '',
  await tabelKelas(kota),
  '\n## Which step gives how much\n\nChange of nDCG@10 when one step is left out; minus means that the step helps.\n',
  await tabelAblasi(pilih),
  CATATAN,
];
await writeFile(join(akar, 'bench', 'search', 'RESULTS.md'), `${isi.join('\n').trim()}\n`);
