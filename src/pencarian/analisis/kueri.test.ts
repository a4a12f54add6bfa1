import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDaftar, DAFTAR_UMUM } from './daftar.ts';
import { analyseKueri } from './kueri.ts';

const kueri = (typed: string) => analyseKueri(typed, DAFTAR_UMUM);
const same = (typed: string, concept: number): string[] => kueri(typed).konsep[concept]?.setara.map((one) => one.dasar.join(' ')) ?? [];

describe('analyseKueri', () => {
  test.each([
    ['berapa anggaran pembangunan jalan', ['anggaran', 'bangun', 'jalan'], 'berapa'],
    ['apa itu PPID?', ['ppid'], 'definisi'],
    ['definisi retribusi', ['retribusi'], 'definisi'],
    ['kapan APBD ditetapkan', ['apbd', 'tetap'], 'kapan'],
    ['tahun berapa rsud berdiri', ['tahun', 'rsud', 'diri'], 'kapan'],
    ['siapa kepala dinas kesehatan', ['kepala', 'dinas', 'sehat'], 'siapa'],
    ['bagaimana cara minta data', ['cara', 'data'], undefined],
    ['apa', ['apa'], 'definisi'],
    ['', [], undefined],
    ['?!', [], undefined],
  ])('%s', (typed, concepts, jenis) => {
    const made = kueri(typed);
    expect(made.konsep.map((one) => one.dasar)).toEqual(concepts);
    expect(made.jenis).toBe(jenis);
  });

  test('plain words bring the words of the documents', () => {
    expect(same('gaji honorer 2025', 1)).toContain('non asn');
    expect(same('annual budget', 1)).toEqual(expect.arrayContaining(['anggaran', 'apbd']));
    expect(same('lakip dinkes 2024', 0)).toEqual(['§lkjip']);
    expect(same('lakip dinkes 2024', 1)).toEqual(['§dinkes']);
  });

  test('the name of the body is left out as long as other words remain', () => {
    const daftar = buildDaftar({ badan: 'Pemerintah Kota Palangka Raya (contoh)' });
    const words = (typed: string): string[] => analyseKueri(typed, daftar).konsep.map((one) => one.dasar);
    expect(words('APBD kota palangkaraya')).toEqual(['apbd', 'kota']);
    expect(words('jumlah penduduk Palangka Raya 2025')).toEqual(['jumlah', 'penduduk', '2025']);
    expect(words('kelurahan palangka')).toEqual(['lurah', 'palangka']);
    expect(words('palangka raya')).toEqual(['palangka', 'raya']);
    expect(analyseKueri('"kota palangka raya" 2025', daftar).frasa.length).toBe(1);
  });

  test('a question is told from words', () => {
    expect(kueri('berapa anggaran jalan').tanya).toBe(true);
    expect(kueri('anggaran jalan?').tanya).toBe(true);
    expect(kueri('anggaran jalan').tanya).toBe(false);
  });

  test('a quoted phrase keeps every word, also the small ones', () => {
    expect(kueri('laporan "hak atas tanah" 2024').frasa).toEqual([
      [
        { dasar: 'hak', permukaan: 'hak' },
        { dasar: 'atas', permukaan: 'atas' },
        { dasar: 'tanah', permukaan: 'tanah' },
      ],
    ]);
    expect(kueri('"tanah"').frasa).toEqual([]);
  });

  test('never throws, never more than 24 concepts, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const stems = kueri(typed).konsep.map((one) => one.dasar);
        expect(stems.length).toBeLessThanOrEqual(24);
        expect(new Set(stems).size).toBe(stems.length);
      }),
    );
  });
});
