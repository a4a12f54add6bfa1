// Reading files: the pack of 598 small PDFs one by one without OCR (no crash, no hang, bounded memory), the real documents whole with OCR,
// and the speed of text PDFs. Needs ../shared/data. Prints one JSON line a part; figures go into bench/RESULTS.md.
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { adaKorpus, bacaSepertiUnggahan, folderDokumen, folderKorpus, type Keluaran, serentak } from '../src/dokumen/test/korpus.ts';

const print = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

async function unpack(zip: string, folder: string): Promise<string[]> {
  const arsip = await openPromise(zip, { lazyEntries: true });
  const paths: string[] = [];
  for await (const entri of arsip.eachEntry()) {
    if (entri.fileName.endsWith('/')) continue;
    const path = join(folder, basename(entri.fileName));
    await pipeline(await arsip.openReadStreamPromise(entri), createWriteStream(path));
    paths.push(path);
  }
  return paths;
}

type Terukur = Keluaran & { ms: number };

async function ukur(paths: readonly string[], sekaligus: number, utasOcr: number): Promise<{ detik: number; hasil: Map<string, Terukur> }> {
  const mulai = performance.now();
  const hasil = await serentak(paths, sekaligus, async (path) => {
    const dari = performance.now();
    return { ...(await bacaSepertiUnggahan(path, utasOcr)), ms: Math.round(performance.now() - dari) };
  });
  return { detik: Math.round((performance.now() - mulai) / 100) / 10, hasil };
}

async function pak(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'betang-bench-'));
  try {
    const paths = await unpack(join(folderKorpus, 'packs', 'pdfjs-under20k.zip'), folder);
    const { detik, hasil } = await ukur(paths, 2, 0);
    const semua = [...hasil].map(([path, h]) => ({ berkas: basename(path), ...h }));
    const alasan: Record<string, number> = {};
    for (const h of semua) alasan[h.alasan ?? 'ok'] = (alasan[h.alasan ?? 'ok'] ?? 0) + 1;
    const lambat = semua.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
    print({
      bagian: 'pak',
      berkas: semua.length,
      detik,
      alasan,
      puncak_mb: Math.round(Math.max(...semua.map((h) => h.puncakMb))),
      terlama: lambat.map(({ berkas, ms, puncakMb }) => ({ berkas, ms, mb: Math.round(puncakMb) })),
      mati: semua.filter((h) => h.galat !== '').map(({ berkas, galat }) => ({ berkas, galat: galat.slice(0, 200) })),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function nyata(): Promise<void> {
  for (const nama of (await readdir(folderDokumen)).filter((n) => n.endsWith('.pdf')).toSorted()) {
    const { detik, hasil } = await ukur([join(folderDokumen, nama)], 1, 2);
    const [h] = hasil.values();
    const halaman = h?.halaman.length ?? 0;
    print({
      bagian: 'nyata',
      berkas: nama,
      halaman,
      ocr: h?.halaman.filter((p) => p.sumber === 'ocr').length,
      detik,
      halaman_per_detik: Math.round((halaman / detik) * 10) / 10,
      puncak_mb: Math.round(h?.puncakMb ?? 0),
    });
  }
}

if (!adaKorpus) {
  process.stderr.write('../shared/data is not here: nothing to measure\n');
  process.exitCode = 2;
} else {
  await nyata();
  await pak();
}
