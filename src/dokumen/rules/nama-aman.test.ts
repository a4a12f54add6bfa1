import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namaAman } from './nama-aman.ts';

const kasus: [string, string, string | undefined, boolean][] = [
  ['laporan.pdf', 'laporan', 'pdf', false],
  ['LAPORAN KEUANGAN 2025 (final) (1).PDF', 'LAPORAN KEUANGAN 2025 (final) (1)', 'pdf', false],
  ['../../etc/passwd.pdf', 'passwd', 'pdf', false],
  ['C:\\x.pdf', 'x', 'pdf', false],
  ['con.pdf', 'berkas-con', 'pdf', false],
  ['NUL', 'berkas-NUL', undefined, false],
  ['.pdf', 'berkas', 'pdf', false],
  ['..', 'berkas', undefined, false],
  ['.htaccess', 'berkas', 'htaccess', true],
  ['dot.htaccess.txt', 'dot.htaccess', 'txt', true],
  ['x.pdf. ', 'x', 'pdf', false],
  ['x.pdf::$DATA', 'x', 'pdf', false],
  ['x.php%00.pdf', 'x.php-00', 'pdf', true],
  ['x.php\u0000.pdf', 'x.php', 'pdf', true],
  ['x.pdf;.php', 'x.pdf', 'php', true],
  ['x"onload="alert(1).pdf', 'x-onload=-alert(1)', 'pdf', false],
  ['\u202Efdp.exe', 'fdp', 'exe', false],
  ['beranda.html.pdf', 'beranda.html', 'pdf', false],
  ['x.pdf/../../y.pdf', 'y', 'pdf', false],
  ['-rf.pdf', 'rf', 'pdf', false],
  ['Ringkasan – Anggaran “2025”.pdf', 'Ringkasan – Anggaran -2025', 'pdf', false],
  ['データ.pdf', 'データ', 'pdf', false],
  ['KTP 6271031234560001.pdf', 'KTP NIK', 'pdf', false],
  ['Laporan no. 5', 'Laporan no. 5', undefined, false],
];

describe('namaAman', () => {
  test.each(kasus)('%j', (mentah, dasar, ekstensi, berbahaya) => {
    expect(namaAman(mentah)).toEqual({ dasar, ekstensi, berbahaya });
  });

  const periksa = (mentah: string): void => {
    const { dasar, ekstensi } = namaAman(mentah);
    expect(dasar).not.toMatch(/[/\\"'<>:|?*;`$%\u0000-\u001f\u007f\u202a-\u202e]/u);
    expect(dasar).not.toMatch(/^[-. ]|[-. ]$|\.\./u);
    expect(dasar.length).toBeGreaterThan(0);
    expect([...dasar].length).toBeLessThanOrEqual(107);
    expect(dasar).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
    if (ekstensi !== undefined) expect(ekstensi).toMatch(/^[\p{L}\p{N}]+$/u);
    expect(namaAman(`${dasar}.pdf`).dasar).toBe(dasar);
  };

  test('any string becomes a safe name, and a safe name stays as it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), periksa));
  });

  const daftar = new URL('../../../../shared/data/files/filenames.json', import.meta.url);
  test.skipIf(!existsSync(daftar))('the awkward names of the shared corpus (skipped: ../shared/data not here)', () => {
    const names: string[] = JSON.parse(readFileSync(daftar, 'utf8'));
    expect(names.length).toBeGreaterThan(50);
    names.forEach(periksa);
  });
});
