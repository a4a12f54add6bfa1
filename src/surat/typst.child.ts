import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Font } from 'mupdf';
import { z } from 'zod';
import { projectRoot } from '../shared/root.ts';
import type { JawabanCetak, PesananCetak } from './cetakan.ts';
import { dataCetak } from './teks-cetak.ts';

// The printing process. It lives apart because a panic inside the compiler ends the whole process (findings 5), and
// because its memory is given back only when it ends.
const require = createRequire(import.meta.url);
const templates = join(projectRoot, 'src', 'surat', 'templat');
const pesanan = z.object({
  id: z.number(),
  templat: z.enum(['surat', 'tanda-terima', 'formulir', 'laporan', 'keputusan', 'dip']),
  data: z.string(),
  stempel: z.number(),
});

const fonts = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`)),
);
const regular = new Font('NotoSans', fonts[0] ?? Buffer.alloc(0));
const known = new Map<number, boolean>();

function covered(codePoint: number): boolean {
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const now = regular.encodeCharacter(codePoint) > 0;
  known.set(codePoint, now);
  return now;
}

// fontBlobs only: together with fontPaths the compiler panics.
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] });

function cetak(p: PesananCetak): JawabanCetak {
  try {
    const { data, diganti } = dataCetak(JSON.parse(p.data), covered);
    const made = compiler.compile({ mainFilePath: join(templates, `${p.templat}.typ`), inputs: { data: JSON.stringify(data) } });
    const error = made.takeError();
    const document = made.result;
    if (error || !document) return { id: p.id, ok: false, alasan: 'gagal_susun', rincian: JSON.stringify(error?.shortDiagnostics ?? []) };
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: p.stempel });
    return { id: p.id, ok: true, pdf: Uint8Array.from(pdf), diganti };
  } catch (error) {
    return { id: p.id, ok: false, alasan: 'gagal_susun', rincian: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(0);
  }
}

process.on('message', (message: unknown) => process.send?.(cetak(pesanan.parse(message))));
// Ctrl-C reaches the whole group; the parent drains first and then ends us.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
