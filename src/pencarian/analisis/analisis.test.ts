import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from './analisis.ts';
import { buildDaftar, DAFTAR_UMUM } from './daftar.ts';
import { BAKU, EJAAN } from './ejaan.ts';
import { PADANAN } from './singkatan.ts';
import { SINONIM } from './sinonim.ts';

const stems = (text: string): string[] => analyse(text, DAFTAR_UMUM).kata.map((word) => word.dasar);
const extras = (text: string): string[] => analyse(text, DAFTAR_UMUM).tambahan.map((extra) => extra.kunci);

describe('words', () => {
  test.each([
    ['anak-anak', ['anak']],
    ['anak2', ['anak']],
    ['Undang-Undang', ['undang']],
    ['undang undang', ['undang']],
    ['buku-bukunya', ['buku']],
    ['2024 2024', ['2024', '2024']],
    ['pene-\nrimaan negara', ['terima', 'negara']],
    ['ijin propinsi', ['izin', 'provinsi']],
    ['pemukhtahiran', ['mutakhir']],
  ])('%s', (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['APBD 2024', '§apbd'],
    ['Anggaran Pendapatan dan Belanja Daerah', '§apbd'],
    ['anggaran pendapatan belanja daerah', '§apbd'],
    ['LAKIP', '§lkjip'],
    ['Laporan Kinerja Instansi Pemerintah', '§lkjip'],
    ['Diskominfo', '§diskominfo'],
    ['Dinas Komunikasi, Informatika', '§diskominfo'],
    ['Kota Palangkaraya', '§palangkaraya'],
    ['Kota Palangka Raya', '§palangkaraya'],
    ['wali kota', '§walikota'],
    ['OPD', '§opd'],
    ['Satuan Kerja Perangkat Daerah', '§opd'],
  ])('%s has %s', (text, key) => {
    expect(extras(text)).toContain(key);
  });

  test('a body adds its own names', () => {
    const daftar = buildDaftar({ padanan: [{ kanonik: 'huma betang', nama: ['huma betang', 'rumah betang'], sumber: 'contoh' }] });
    expect(analyse('Rumah Betang', daftar).tambahan.map((extra) => extra.kunci)).toEqual(['§humabetang']);
    expect(analyse('Rumah Betang', DAFTAR_UMUM).tambahan).toEqual([]);
  });
});

describe('citations', () => {
  test.each([
    ['UU 14/2008', ['§uu/14/2008', '§/14/2008']],
    ['Undang-Undang Republik Indonesia Nomor 14 Tahun 2008', ['§uu/14/2008']],
    ['UU No. 14 Th. 2008', ['§uu/14/2008']],
    ['Perwali No. 5 Tahun 2023', ['§perwali/5/2023']],
    ['Peraturan Wali Kota Palangka Raya Nomor 05 Tahun 2023', ['§perwali/5/2023']],
    ['Peraturan Menteri Keuangan Nomor 97/PMK.01/2017', ['§permen/97/2017']],
    ['Perki 1/2021', ['§perki/1/2021']],
  ])('%s', (text, keys) => {
    expect(extras(text)).toEqual(expect.arrayContaining(keys));
  });

  test.each(['tahun 2024', 'halaman 14', 'pada 17 Agustus 1945', '12/13', 'harga 14.2008'])('%s is none', (text) => {
    expect(extras(text).filter((key) => key.includes('/'))).toEqual([]);
  });

  test('every way to write a regulation is the same key', () => {
    const write = [
      (n: number, y: number) => `UU ${n}/${y}`,
      (n: number, y: number) => `Undang-Undang Nomor ${n} Tahun ${y}`,
      (n: number, y: number) => `uu no ${n} thn ${y}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1945, max: 2099 }), fc.constantFrom(...write), (n, y, form) => {
        expect(extras(form(n, y))).toContain(`§uu/${n}/${y}`);
      }),
    );
  });
});

describe('any text', () => {
  test('words keep their order and place; extras point at words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('UU', '14/2008', 'anak-anak', 'APBD', 'perangkat', 'daerah', 'dan', '–', 'wali', 'kota', '2024', '\n'), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join(' ');
          const { kata, tambahan } = analyse(text, DAFTAR_UMUM);
          kata.forEach((word, at) => expect(word.awal).toBeGreaterThanOrEqual(kata[at - 1]?.akhir ?? 0));
          for (const { dari, sampai } of tambahan) {
            expect(dari).toBeLessThanOrEqual(sampai);
            expect(kata[sampai]).toBeDefined();
          }
        },
      ),
    );
  });

  test('is the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(analyse(text, DAFTAR_UMUM)).toEqual(analyse(text, DAFTAR_UMUM));
      }),
    );
  });
});

describe('lists', () => {
  test('every entry says where it is from', () => {
    for (const entry of [...PADANAN, ...SINONIM, ...EJAAN]) expect(entry.sumber.length).toBeGreaterThan(10);
  });

  test('a standard spelling is not itself another spelling, and nothing is mapped to itself', () => {
    for (const [from, to] of BAKU) {
      expect(to).not.toBe(from);
      expect(BAKU.has(to)).toBe(false);
    }
  });

  test('no canonical name stands twice', () => {
    const names = PADANAN.map((entry) => entry.kanonik);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  const acronyms = new URL('../../../../shared/data/bahasa/acronyms.tsv', import.meta.url);
  test.skipIf(!existsSync(acronyms))('agrees with the public list of abbreviations where both know one long form', () => {
    const rows = readFileSync(acronyms, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const known = new Map(rows.map(([short, long]) => [(long ?? '').toLowerCase(), (short ?? '').toLowerCase()]));
    const both = PADANAN.flatMap((entry) =>
      entry.nama.filter((name) => known.has(name)).map((name) => ({ name, ours: entry.nama, theirs: known.get(name) ?? '' })),
    );
    const apart = both
      .filter(({ ours, theirs }) => !ours.includes(theirs.replaceAll(/[.-]/g, '')))
      .map(({ name, theirs }) => `${name} = ${theirs}`);
    expect(both.length).toBeGreaterThan(10);
    expect(apart.length).toBeLessThan(both.length / 3);
  });
});
