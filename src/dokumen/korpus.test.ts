import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BATAS_AWAL } from './batas.ts';
import type { AlasanTolak, Peringatan } from './dokumen.ts';
import { adaKorpus, bacaManifes, bacaSepertiUnggahan, type Butir, folderKorpus, type Keluaran, serentak } from './test/korpus.ts';

// The manifest says in words what is expected of each file; here is what the words mean.
type Harapan = { terima: boolean | 'bebas'; alasan?: AlasanTolak; teks?: string; acuan?: true; peringatan?: Peringatan };

const KATA: readonly (readonly [RegExp, (m: RegExpExecArray) => Harapan])[] = [
  [/^reject with a clear message: password/, () => ({ terima: false, alasan: 'terkunci' })],
  [/^reject: encrypted/, () => ({ terima: false, alasan: 'terkunci' })],
  [/^reject: ratio\/size limit/, () => ({ terima: false, alasan: 'bom_kompresi' })],
  [/^reject: pixel limit/, () => ({ terima: false, alasan: 'piksel_terlalu_banyak' })],
  [/^reject or strip JavaScript/, () => ({ terima: false, alasan: 'memuat_skrip' })],
  [/^archives are not an accepted type: reject/, () => ({ terima: false })],
  [/^reject or sanitise/, () => ({ terima: false })],
  [/^reject or ignore DTD/, () => ({ terima: 'bebas' })],
  [/^reject malformed or accept/, () => ({ terima: 'bebas' })],
  [/^reject/, () => ({ terima: false })],
  [/^accept or (reject|clean error)/, () => ({ terima: 'bebas' })],
  [/^accept; text: (.+)$/, ([, teks]) => ({ terima: true, teks: teks ?? '' })],
  [/^accept; text starts as in reference/, () => ({ terima: true, acuan: true })],
  [/^accept as image-only.*first line when read: (.+)$/, ([, teks]) => ({ terima: true, teks: teks ?? '' })],
  [/^accept/, () => ({ terima: true })],
  [/^PII warning/, () => ({ terima: true, peringatan: 'lembar_tersembunyi' })],
  [/^strip metadata or warn/, () => ({ terima: true, peringatan: 'metadata_penulis' })],
  [/^strip or show controls/, () => ({ terima: true, teks: 'Laporan_fdp.exe keuangan' })],
  [/^2 rows/, () => ({ terima: true, teks: 'A | B C | D' })],
  [/^clean error, no 500/, () => ({ terima: false, alasan: 'teks_biner' })],
  [/^clear error with line number/, () => ({ terima: false, alasan: 'csv_rusak' })],
  [/^(no 500|bounded time)/, () => ({ terima: 'bebas' })],
];

/** Where we knowingly do otherwise, and why. */
const LAIN: Readonly<Record<string, Harapan>> = {
  // The last update of the file encrypts it; a reader that follows updates (ours) asks for the password.
  'pdf/pdfjs/issue15893_reduced.pdf': { terima: false, alasan: 'terkunci' },
  // No page can be drawn from what is left: nothing a citizen could look at.
  'pdf/pdfjs/poppler-937-0-fuzzed.pdf': { terima: false, alasan: 'rusak' },
  'pdf/qpdf/fuzz-16214.pdf': { terima: false, alasan: 'rusak' },
  // Repaired and read whole; refusing it would help nobody.
  'pdf/qpdf/issue-99.pdf': { terima: true, peringatan: 'diperbaiki' },
  'pdf/qpdf/bad7.pdf': { terima: true, teks: 'Potato', peringatan: 'diperbaiki' },
};

function harapan(butir: Butir): Harapan {
  const lain = LAIN[butir.file];
  if (lain) return lain;
  for (const [pola, arti] of KATA) {
    const m = pola.exec(butir.expect);
    if (m) return arti(m);
  }
  throw new Error(`no meaning for: ${butir.expect}`);
}

const kata = (teks: string): string[] =>
  teks
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe.skipIf(!adaKorpus)('the corpus of awkward files (skipped: ../shared/data not here)', () => {
  const daftar = adaKorpus ? bacaManifes() : [];
  let hasil = new Map<Butir, Keluaran>();

  beforeAll(async () => {
    hasil = await serentak(daftar, 2, (b) => bacaSepertiUnggahan(join(folderKorpus, b.file)));
  }, 600_000);

  const keluaran = (b: Butir): Keluaran => {
    const h = hasil.get(b);
    if (!h) throw new Error(`${b.file} was not read`);
    return h;
  };

  test.each(daftar.map((b) => [b.file, b.expect, b] as const))('%s: %s', (_, __, b) => {
    const h = keluaran(b);
    const mau = harapan(b);
    const teks = h.halaman
      .map((p) => p.teks)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(h.alasan).not.toBe('tidak_terbaca');
    expect(h.galat).toBe('');
    if (mau.terima !== 'bebas') expect(h.ok, `${h.alasan}`).toBe(mau.terima);
    if (mau.alasan) expect(h.alasan).toBe(mau.alasan);
    if (mau.teks !== undefined) expect(teks).toContain(mau.teks);
    if (mau.peringatan) expect(h.peringatan).toContain(mau.peringatan);
    if (mau.acuan && b.reference) {
      // Order within a page differs between readers; the first words must be there.
      const ada = new Set(
        kata(
          h.halaman
            .slice(0, 30)
            .map((p) => p.teks)
            .join(' '),
        ),
      );
      // The last word of the reference is cut where it is 100 letters long.
      const awal = kata(b.reference.text_start).slice(0, b.reference.text_start.length >= 100 ? -1 : undefined);
      expect(awal.filter((k) => ada.has(k)).length / Math.max(awal.length, 1)).toBeGreaterThanOrEqual(0.5);
      expect(h.halaman).toHaveLength(b.reference.pages ?? 0);
    }
    expect(teks).not.toMatch(/root:x:0/);
  });

  test('no reader passed its memory limit', () => {
    const [berkas, puncak] = daftar.map((b) => [b.file, keluaran(b).puncakMb] as const).reduce((a, b) => (b[1] > a[1] ? b : a));
    expect(puncak, `${basename(berkas)}`).toBeLessThan(BATAS_AWAL.memori);
  });
});
