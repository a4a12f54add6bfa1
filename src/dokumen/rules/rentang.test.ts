import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaRentang, kepalaNama } from './rentang.ts';

describe('bacaRentang', () => {
  test.each([
    [undefined, { jenis: 'semua' }],
    ['bytes=0-9', { jenis: 'sebagian', start: 0, end: 9 }],
    ['bytes=90-', { jenis: 'sebagian', start: 90, end: 99 }],
    ['bytes=-10', { jenis: 'sebagian', start: 90, end: 99 }],
    ['bytes=-1000', { jenis: 'sebagian', start: 0, end: 99 }],
    ['bytes=50-1000', { jenis: 'sebagian', start: 50, end: 99 }],
    ['bytes=100-', { jenis: 'tidak_terpenuhi' }],
    ['bytes=-0', { jenis: 'tidak_terpenuhi' }],
    ['bytes=9-3', { jenis: 'semua' }],
    ['bytes=0-1,5-6', { jenis: 'semua' }],
    ['items=0-1', { jenis: 'semua' }],
    ['bytes=-', { jenis: 'semua' }],
  ])('%s of 100 bytes', (header, harapan) => {
    expect(bacaRentang(header, 100)).toEqual(harapan);
  });

  test('a range always lies within the file', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^bytes=\d{0,4}-\d{0,4}$/), fc.nat(2_000), (header, ukuran) => {
        const r = bacaRentang(header, ukuran);
        if (r.jenis === 'sebagian') expect(0 <= r.start && r.start <= r.end && r.end < ukuran).toBe(true);
      }),
    );
  });
});

describe('kepalaNama', () => {
  test('keeps the whole name for those who can read it', () => {
    expect(kepalaNama('attachment', 'Ringkasan – Anggaran.pdf')).toBe(
      `attachment; filename="Ringkasan  Anggaran.pdf"; filename*=UTF-8''Ringkasan%20%E2%80%93%20Anggaran.pdf`,
    );
    expect(kepalaNama('inline', 'データ.pdf')).toContain(`filename=".pdf"; filename*=UTF-8''%E3%83%87`);
  });

  test('no name breaks out of the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (nama) => {
        const kepala = kepalaNama('attachment', nama);
        expect(kepala).toMatch(/^attachment; filename="[\x20-\x21\x23-\x24\x26-\x3a\x3c-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.~%-]*$/);
      }),
    );
  });
});
