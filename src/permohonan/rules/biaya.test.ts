import { expect, test } from 'vitest';
import { decideBiaya, type HitungBiaya, type StandarBiaya } from './biaya.ts';

const standar: StandarBiaya = { dasar: 'Keputusan Contoh 1/2025', perLembar: 300, cara: ['tunai'], keterangan: '' };
const isi: HitungBiaya = { dipungut: true, lembar: 10, pengiriman: 0, cara: ['tunai'], caraMemperoleh: 'salinan', caraMengirim: 'ambil' };

test('free is always lawful', () => {
  expect(decideBiaya({ ...isi, dipungut: false }, { ...standar, dasar: '' })).toEqual({ ok: true, biaya: { gratis: true } });
});

test('copying by the standard, and sending', () => {
  expect(decideBiaya({ ...isi, pengiriman: 15_000, caraMengirim: 'pos' }, standar)).toEqual({
    ok: true,
    biaya: {
      gratis: false,
      lembar: 10,
      perLembar: 300,
      pengiriman: 15_000,
      cara: ['tunai'],
      keterangan: '',
      dasar: 'Keputusan Contoh 1/2025',
    },
  });
});

test.each([
  ['seeing is free', { caraMemperoleh: 'melihat', caraMengirim: null }, {}, 'melihat_gratis'],
  ['a download is free', { caraMengirim: 'unduh' }, {}, 'unduh_gratis'],
  ['a mailed file is free', { caraMengirim: 'email' }, {}, 'unduh_gratis'],
  ['no standard, no charge', {}, { dasar: ' ' }, 'standar_belum_ada'],
  ['a charge of nothing', { lembar: 0 }, {}, 'biaya_kosong'],
  ['without a way to pay', { cara: [] }, {}, 'cara_bayar_wajib'],
] as const)('refused: %s', (_, ubah, ubahStandar, alasan) => {
  expect(decideBiaya({ ...isi, ...ubah }, { ...standar, ...ubahStandar })).toEqual({ ok: false, alasan });
});
