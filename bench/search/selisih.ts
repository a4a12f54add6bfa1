// How far the two readings of the judged questions are apart.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { akar } from '../alat/program.ts';

/** A sentence in English from the columns of both readings. */
export async function bacaSelisih(): Promise<string> {
  const text = await readFile(join(akar, 'bench', 'search', 'kota', 'nilai.tsv'), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const lain = rows.filter(([, , , satu, dua]) => satu !== dua);
  const tanya = new Set(lain.map(([id]) => id));
  return (
    `${rows.length} pairs of question and item were graded 1 (partly) or 2 (answers) in one of two readings; what neither reading graded is 0. ` +
    `The readings are apart on ${lain.length} pairs in ${tanya.size} questions (columns \`pembaca_1\`, \`pembaca_2\` of \`kota/nilai.tsv\`; the second holds). ` +
    'Both readings were made by the same reader, an AI model: the first from the list of all items, the second with the best five of our search and the best three of BM25 in sight. ' +
    'They are not two independent people, so agreement between them says little.'
  );
}
