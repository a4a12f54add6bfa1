import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JENIS_PEMOHON, KELENGKAPAN } from './istilah.ts';
import { type Diberikan, listKurang, listWajib } from './kurang.ts';

const kosong = { denganKuasa: false, kontak: true, tujuan: true, nik: false, nomorPengesahan: false, bukti: [] } as const;

test.each([
  ['perorangan', false, ['nik', 'ktp']],
  ['perorangan', true, ['nik', 'ktp', 'surat_kuasa']],
  ['badan_hukum', false, ['nomor_pengesahan', 'akta_pengesahan']],
  ['kelompok', false, ['nik', 'surat_kuasa', 'ktp_pemberi_kuasa']],
  ['kelompok', true, ['nik', 'surat_kuasa', 'ktp_pemberi_kuasa']],
] as const)('%s, with a proxy %s: owes %j (Perki 27)', (jenisPemohon, denganKuasa, expected) => {
  expect(listKurang({ ...kosong, jenisPemohon, denganKuasa })).toEqual(expected);
});

test('contact and purpose are asked for where they are missing (Perki 29(5)e, h)', () => {
  expect(listKurang({ ...kosong, jenisPemohon: 'perorangan', kontak: false, tujuan: false, nik: true, bukti: ['ktp'] })).toEqual([
    'kontak',
    'tujuan',
  ]);
});

const diberikan: fc.Arbitrary<Diberikan> = fc.record({
  jenisPemohon: fc.constantFrom(...JENIS_PEMOHON),
  denganKuasa: fc.boolean(),
  kontak: fc.boolean(),
  tujuan: fc.boolean(),
  nik: fc.boolean(),
  nomorPengesahan: fc.boolean(),
  bukti: fc.subarray([...KELENGKAPAN]),
});

test('never asks for what was given, never for what this kind of applicant does not owe, each once', () => {
  fc.assert(
    fc.property(diberikan, (d) => {
      const kurang = listKurang(d);
      expect(kurang.filter((k) => d.bukti.includes(k))).toEqual([]);
      expect(kurang.filter((k) => !listWajib(d.jenisPemohon, d.denganKuasa).some((w) => w.kolom === k))).toEqual([]);
      expect(new Set(kurang).size).toBe(kurang.length);
    }),
  );
});
