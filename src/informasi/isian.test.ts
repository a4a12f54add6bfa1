import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEWAJIBAN } from './data/kewajiban.ts';
import { BAHASA_ISI, BENTUK, type Isi, JADWAL, KATEGORI, LISENSI } from './informasi.ts';
import { bacaIsian, keIsian, LANGKAH } from './isian.ts';

const kata = fc
  .stringMatching(/^[a-zA-Z0-9 ]{1,20}$/)
  .map((s) => s.trim())
  .filter((s) => s !== '');
const hari = fc.constantFrom('2024-01-01', '2024-06-30', null);
const arbIsi: fc.Arbitrary<Isi> = fc.record({
  judul: kata,
  ringkasan: kata,
  penjelasan: kata,
  penguasa: kata,
  penanggungJawab: kata,
  waktuPembuatan: kata,
  tempatPembuatan: kata,
  bentuk: fc.subarray([...BENTUK]),
  retensi: fc.constantFrom('Permanen', 'Aktif'),
  retensiBulan: fc.constant(null),
  kategori: fc.constantFrom(...KATEGORI),
  kewajiban: fc.subarray(KEWAJIBAN.slice(0, 4).map((k) => k.kode)),
  jadwal: fc.constantFrom(...JADWAL, null),
  periodeDari: hari,
  periodeSampai: fc.constantFrom('2024-12-31', null),
  tahun: fc.constantFrom(null, 2024),
  bahasa: fc.constantFrom(...BAHASA_ISI),
  lisensi: fc.constantFrom(...LISENSI, null),
  kataKunci: fc.constantFrom([], ['air', 'jalan raya']),
  berkas: fc.constant([]),
  tautan: fc.constant([]),
});

describe('the form of an item', () => {
  it('reads back what it shows', () => {
    fc.assert(
      fc.property(arbIsi, (isi) => {
        const read = LANGKAH.map((langkah) => bacaIsian(langkah, keIsian(isi)));
        const together = Object.assign({}, ...read.map((r) => (r.ok ? r.ubahan : {})));
        expect({ ...together, berkas: [], tautan: [] }).toEqual(isi);
      }),
    );
  });

  it('names what cannot be kept', () => {
    expect(bacaIsian('pokok', { judul: ' ', kategori: 'x', tahun: '20' })).toEqual({
      ok: false,
      galat: [
        { field: 'judul', kode: 'judul_kosong' },
        { field: 'kategori', kode: 'kategori_kosong' },
        { field: 'tahun', kode: 'tahun_salah' },
      ],
    });
    expect(bacaIsian('simpan', { periode_dari: '2024-02-30', periode_sampai: '' })).toEqual({
      ok: false,
      galat: [{ field: 'periode_dari', kode: 'tanggal_salah' }],
    });
    expect(bacaIsian('simpan', { periode_dari: '2024-02-03', periode_sampai: '2024-02-02' })).toMatchObject({
      ok: false,
      galat: [{ kode: 'periode_terbalik' }],
    });
    expect(bacaIsian('asal', { penguasa: 'x'.repeat(301) })).toEqual({
      ok: false,
      galat: [{ field: 'penguasa', kode: 'terlalu_panjang' }],
    });
  });

  it('takes one answer where many are sent, and none of a list it does not know', () => {
    expect(bacaIsian('simpan', { bentuk: ['hardcopy', 'asap'], jadwal: 'harian', retensi: ['2 tahun', 'x'] })).toMatchObject({
      ok: true,
      ubahan: { bentuk: ['hardcopy'], jadwal: null, retensi: '2 tahun', retensiBulan: 24 },
    });
  });
});
