import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BENTUK_KHUSUS, KATA_DASAR } from './kata-dasar.ts';
import { stemOf } from './dasar.ts';
import { formsOf, joinNasal } from './morfologi.ts';

const ROOTS = KATA_DASAR.flatMap((group) => group.kata.split(' '));
const CASES = new URL('../../../../shared/data/bahasa/stem-cases.tsv', import.meta.url);

describe('stemOf', () => {
  test.each([
    ['menerima', 'terima'],
    ['penerimaan', 'terima'],
    ['diterima', 'terima'],
    ['penerimaannya', 'terima'],
    ['pegawai', 'pegawai'],
    ['kepegawaian', 'pegawai'],
    ['pendapatan', 'pendapatan'],
    ['mendapat', 'dapat'],
    ['pengadaan', 'pengadaan'],
    ['ada', 'ada'],
    ['keterbukaan', 'buka'],
    ['pemutakhiran', 'mutakhir'],
    ['apbd', 'apbd'],
    ['2025', '2025'],
    ['uu', 'uu'],
    ['permohonan', 'mohon'],
    ['mengebom', 'ebom'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test('all forms of a root meet in one stem, unless a word of its own stands there', () => {
    const own = new Set([...ROOTS, ...BENTUK_KHUSUS.map(([form]) => form)]);
    fc.assert(
      fc.property(fc.constantFrom('terima', 'susun', 'kelola', 'pelihara', 'tetap', 'salur'), (root) => {
        for (const form of formsOf(root)) if (!own.has(form)) expect([form, stemOf(form)]).toEqual([form, root]);
      }),
    );
  });

  test('never returns nothing and never adds a space', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.]{1,30}$/), (word) => {
        expect(stemOf(word)).toMatch(/^\S+$/);
      }),
    );
  });

  test.skipIf(!existsSync(CASES))('public stemming cases: no fewer right than when the list was made', () => {
    const rows = readFileSync(CASES, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const right = rows.filter(([word, root]) => stemOf((word ?? '').toLowerCase()) === root).length;
    // Snowball alone: 128 of 209. What is left are roots of stories and jokes ("menganga"), and words kept apart on purpose.
    expect(right).toBeGreaterThanOrEqual(150);
  });
});

test.each([
  ['tulis', 'menulis'],
  ['kirim', 'mengirim'],
  ['susun', 'menyusun'],
  ['pakai', 'memakai'],
  ['buka', 'membuka'],
  ['cetak', 'mencetak'],
  ['ambil', 'mengambil'],
  ['lihat', 'melihat'],
  ['bom', 'mengebom'],
])('meN- + %s = %s', (root, form) => {
  expect(joinNasal('meN', root)).toBe(form);
});

test('a root is listed once', () => {
  const twice = ROOTS.filter((root, at) => ROOTS.indexOf(root) !== at);
  expect(twice).toEqual([]);
});
