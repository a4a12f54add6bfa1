// Letters and the reading of text PDFs, through the program's own modules and child processes.
import { rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bacaSepertiUnggahan } from '../../src/dokumen/test/korpus.ts';
import { renderPdf, tutupCetak } from '../../src/surat/cetak.ts';
import type { Bench } from '../alat/konteks.ts';
import { naskahUji } from '../alat/naskah-uji.ts';

const BAGIAN = 'Work behind the pages';

export async function ukurSurat(b: Bench): Promise<void> {
  const banyak = b.cepat ? 60 : 300;
  const ms: number[] = [];
  for (let i = 0; i < banyak + 5; i++) {
    const dari = performance.now();
    const hasil = await renderPdf(naskahUji(i));
    if (!hasil.ok) throw new Error(`letter: ${hasil.alasan} ${hasil.rincian}`);
    if (i >= 5) ms.push(performance.now() - dari);
  }
  tutupCetak();
  ms.sort((a, c) => a - c);
  const p95 = Math.round((ms[Math.floor(ms.length * 0.95)] ?? 0) * 10) / 10;
  b.say(`surat: p50 ${(ms[ms.length >> 1] ?? 0).toFixed(1)} p95 ${p95} ms`);
  b.catat({
    bagian: BAGIAN,
    hal: 'a letter (PDF/UA, table, QR, 2 pages): p95',
    angka: p95,
    satuan: 'ms',
    anggaran: 50,
    arah: 'paling',
    rasio: null,
    catatan: `p50 ${(ms[ms.length >> 1] ?? 0).toFixed(1)} ms, ${banyak} letters one after another, first 5 not counted`,
  });
}

/** A long text PDF made here, so that the figure does not hang on material outside the project. */
export async function ukurEkstrak(b: Bench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'betang-bench-pdf-'));
  try {
    const panjang = b.cepat ? 30 : 100;
    const pdf = await renderPdf(naskahUji(1, panjang));
    tutupCetak();
    if (!pdf.ok) throw new Error(`text PDF: ${pdf.alasan} ${pdf.rincian}`);
    const path = join(folder, 'panjang.pdf');
    await writeFile(path, pdf.pdf);
    await bacaSepertiUnggahan(path);
    const dari = performance.now();
    const hasil = await bacaSepertiUnggahan(path);
    const detik = (performance.now() - dari) / 1_000;
    if (!hasil.ok) throw new Error(`text PDF not read: ${hasil.alasan ?? ''} ${hasil.galat}`);
    const laju = Math.round(hasil.halaman.length / detik);
    b.say(`PDF teks: ${hasil.halaman.length} halaman dalam ${detik.toFixed(2)} detik = ${laju}/s`);
    b.catat({
      bagian: BAGIAN,
      hal: 'reading a text PDF',
      angka: laju,
      satuan: 'pages/s',
      anggaran: 50,
      arah: 'sedikitnya',
      rasio: null,
      catatan: `${hasil.halaman.length} pages in ${detik.toFixed(2)} s, start of the reading process and first-page picture in it; at most ${Math.round(hasil.puncakMb)} MB`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
