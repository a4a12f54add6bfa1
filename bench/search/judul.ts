// Titles alone, as a judged set: the known laws' names without their text, asked for by three in five of their words.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bacaNilai, bacaPertanyaan } from '../../src/pencarian/evaluasi.ts';

/** Writes docs, queries and qrels into `ke`. A name that several laws share counts for each of them. */
export async function tulisKumpulanJudul(dari: string, ke: string): Promise<void> {
  const judged = await bacaNilai(join(dari, 'qrels.tsv.gz'));
  const docs = (await bacaPertanyaan(join(dari, 'queries.jsonl.gz'))).filter((one) => judged.has(one.id));
  const sama = Map.groupBy(docs, (one) => one.query);
  const queries = docs.filter((one) => one.query.split(' ').length >= 4).map((one) => ({ id: one.id, query: sebagian(one.query) }));
  const lines = (rows: readonly object[]): Buffer => gzipSync(rows.map((row) => JSON.stringify(row)).join('\n'));
  const nilai = queries.flatMap(({ id }) => {
    const judul = docs.find((one) => one.id === id)?.query ?? '';
    return (sama.get(judul) ?? []).map((one) => `${id}\t${one.id}\t1`);
  });
  await writeFile(join(ke, 'docs.jsonl.gz'), lines(docs.map((one) => ({ id: one.id, title: one.query, text: '' }))));
  await writeFile(join(ke, 'queries.jsonl.gz'), lines(queries));
  await writeFile(join(ke, 'qrels.tsv.gz'), gzipSync(`query_id\tdoc_id\trel\n${nilai.join('\n')}\n`));
}

/** Three words in five, in their order: what somebody remembers of a title. */
const sebagian = (judul: string): string =>
  judul
    .split(' ')
    .filter((_, i) => i % 5 === 0 || i % 5 === 2 || i % 5 === 3)
    .join(' ');
