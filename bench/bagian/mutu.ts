// Search quality: the portal's path against plain BM25 (bench/search/bandingkan.ts) on every judged set that is here, and on
// titles alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bench } from '../alat/konteks.ts';
import { akar } from '../alat/program.ts';
import { tulisKumpulanJudul } from '../search/judul.ts';

const FOLDER = join(akar, '..', 'shared', 'data', 'search');
const baris = z.object({ cara: z.string(), ndcg10: z.number(), queries: z.number().optional() });

export async function ukurMutu(b: Bench): Promise<void> {
  if (!existsSync(FOLDER)) {
    b.peringatan('The judged sets (../shared/data/search) are not here: search quality was not measured.');
    return;
  }
  const sementara = await mkdtemp(join(tmpdir(), 'betang-bench-judul-'));
  try {
    const sets = (await readdir(FOLDER)).toSorted().map((nama) => ({ nama, folder: join(FOLDER, nama), catatan: '' }));
    await tulisKumpulanJudul(join(FOLDER, 'laws-known-item'), sementara);
    sets.push({ nama: 'titles of laws', folder: sementara, catatan: '; titles and part of their words, made from laws-known-item' });
    for (const { nama, folder, catatan } of sets) {
      const langkah = b.cepat ? '10' : nama === 'tydiqa-id' ? '4' : '2';
      const hasil = await bandingkan(folder, langkah);
      const polos = Math.max(...hasil.filter((h) => h.cara.startsWith('BM25')).map((h) => h.ndcg10));
      const kami = hasil.find((h) => h.cara === 'Betang')?.ndcg10 ?? 0;
      b.say(`mutu ${nama}: Betang ${kami}, BM25 ${polos}`);
      b.catat({
        bagian: 'Search quality, nDCG@10 (budget: the better plain BM25, tuned on the same queries)',
        hal: nama,
        angka: kami,
        satuan: '',
        anggaran: polos,
        arah: 'sedikitnya',
        rasio: null,
        catatan: `${(hasil[0]?.queries ?? 0).toLocaleString('en-GB')} queries (every ${langkah})${catatan}`,
      });
    }
  } finally {
    await rm(sementara, { recursive: true, force: true });
  }
}

async function bandingkan(set: string, langkah: string): Promise<z.output<typeof baris>[]> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(akar, 'bench', 'search', 'bandingkan.ts'), '--set', set, '--langkah', langkah],
    {
      cwd: akar,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`bandingkan.ts ended with ${child.exitCode}`);
  return text
    .trim()
    .split('\n')
    .map((line) => baris.parse(JSON.parse(line)));
}
