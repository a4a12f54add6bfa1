import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../shared/cli/command.ts';
import { bacaDokumen, bacaNilai, bacaPertanyaan, indeksUji, tanyakan } from './evaluasi.ts';
import { mesinDiSini } from './indeks/avx2.ts';

const PEMAKAIAN = 'pemakaian: eval-search --docs <jsonl> --queries <jsonl> --qrels <tsv> [--split <nama>]\n';

/**
 * `eval-search --docs <jsonl> --queries <jsonl> --qrels <tsv> [--split <name>]`: indexes the documents as items by the
 * portal's analysis and writer, searches by the portal's path, and measures. Queries without judgements are left out.
 */
export const command: Command = {
  nama: 'eval-search',
  ringkas: 'mengukur mutu pencarian pada kumpulan yang dinilai',
  butuhDb: false,
  run: async (argv) => {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: argv,
      options: { docs: text, queries: text, qrels: text, split: text, help: { type: 'boolean', short: 'h' } },
    });
    const { docs, queries, qrels, split } = values;
    if (values.help === true || docs === undefined || queries === undefined || qrels === undefined) {
      process.stderr.write(PEMAKAIAN);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    if (mesinDiSini().mesin !== 'lancedb') {
      process.stderr.write('eval-search memerlukan prosesor dengan AVX2.\n');
      return { exit: 1, output: undefined };
    }
    return { exit: 0, output: await ukur(docs, queries, qrels, split) };
  },
};

async function ukur(docs: string, queries: string, qrels: string, split: string | undefined): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'betang-eval-'));
  try {
    const judged = await bacaNilai(qrels);
    const asked = (await bacaPertanyaan(queries)).filter((one) => judged.has(one.id) && (split === undefined || one.split === split));
    const indeks = await indeksUji(folder, bacaDokumen(docs));
    const { ndcg10, recall10, mrr, p50_ms, p95_ms } = await tanyakan(indeks, asked, judged);
    await indeks.sumber.pembaca.tutup();
    return {
      ndcg10,
      recall10,
      mrr,
      p50_ms,
      p95_ms,
      docs: indeks.nama.size,
      queries: asked.length,
      index_s: Number(indeks.detik.toFixed(1)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
