import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nomorInternasional, tautanWa } from './telepon.ts';
import { DATA_TEMPLAT, isTemplat, type Templat, tulisPemberitahuan } from './templat.ts';

const k = { badan: 'Kota Contoh', origin: 'https://ppid.contoh.id' } as const;
const data = { nomor: '2026-000123', tanggal: '2026-04-07' };
const semua = Object.keys(DATA_TEMPLAT)
  .filter(isTemplat)
  .filter((templat) => templat !== 'kode_baru');

describe.each(semua)('%s', (templat: Templat) => {
  test.each(['id', 'en'] as const)('says number and where to look, no code, in %s', (bahasa) => {
    const keberatan = templat.startsWith('keberatan_');
    const isi = keberatan ? { ...data, nomor: 'K2026-000009', permohonan: data.nomor } : data;
    const made = tulisPemberitahuan(templat, isi, { ...k, bahasa });
    expect(made.hal).toContain(keberatan ? 'K2026-000009' : '2026-000123');
    expect(made.pendek).toContain('https://ppid.contoh.id/permohonan/lacak?nomor=2026-000123');
    expect(made.panjang).toContain('https://ppid.contoh.id/permohonan/lacak?nomor=2026-000123');
    // The form of an access code: two groups of four without 0 O 1 I.
    expect(`${made.hal} ${made.pendek} ${made.panjang}`).not.toMatch(/\b[2-9A-HJ-NP-Z]{4}[- ][2-9A-HJ-NP-Z]{4}\b/);
    expect(made.hal).not.toMatch(/[\r\n]/);
  });
});

describe('the way to a new code', () => {
  const isi = { nomor: '2026-000123', kode_hilang_id: '019a0000-0000-7000-8000-0000000000aa' };

  test.each(['id', 'en'] as const)('carries the link and neither number nor code, in %s', (bahasa) => {
    const made = tulisPemberitahuan('kode_baru', isi, { ...k, bahasa, tautanKode: (id) => `https://ppid.contoh.id/x/${id}` });
    for (const text of [made.pendek, made.panjang]) {
      expect(text).toContain(`https://ppid.contoh.id/x/${isi.kode_hilang_id}`);
      expect(text).not.toContain('2026-000123');
    }
    expect(made.hal).not.toContain('2026');
    expect(made.pendek.length).toBeLessThan(400);
  });

  test('shows no link in a list', () => {
    expect(tulisPemberitahuan('kode_baru', isi, { ...k, bahasa: 'id' }).panjang).not.toContain('http');
  });
});

test('an objection without a request is looked up at its own door', () => {
  const made = tulisPemberitahuan('keberatan_dijawab', { nomor: 'K2026-000009' }, { ...k, bahasa: 'id' });
  expect(made.panjang).toContain('https://ppid.contoh.id/keberatan/lacak?nomor=K2026-000009');
});

test('takes numbers and days only', () => {
  expect(() => tulisPemberitahuan('jawaban_tersedia', { nomor: 'Budi' }, { ...k, bahasa: 'id' })).toThrow();
  expect(() => tulisPemberitahuan('waktu_diperpanjang', { nomor: '2026-000123', tanggal: 'besok' }, { ...k, bahasa: 'id' })).toThrow();
});

describe('phone numbers', () => {
  test.each([
    ['0812-0000-0001', '6281200000001'],
    ['+62 812 0000 0001', '6281200000001'],
    ['812 0000 0001', '6281200000001'],
    ['(0536) 322 1000', '625363221000'],
    ['nol delapan', undefined],
    ['', undefined],
    ['12345', undefined],
  ])('%s', (typed, made) => expect(nomorInternasional(typed)).toBe(made));

  test('a ready text survives the link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(new URL(tautanWa('6281200000001', text)).searchParams.get('text')).toBe(text);
      }),
    );
  });
});
