import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gerak } from './gerak.ts';
import { langkahNilai, type Peluang, sesudah } from './langkah.ts';
import { hitunganDari, koreksiAngka, periksaMasa, periksaTetap } from './peringkat.ts';
import { type AngkaUnit, hitungNilai, kelasBerkecepatan, RUMUS, rumusKini, UKURAN } from './rumus.ts';
import { tempat, urutkan } from './urutan.ts';

const nat = fc.nat({ max: 40 });
const angka: fc.Arbitrary<AngkaUnit> = fc.tuple(nat, nat, nat, nat, nat, nat, nat, nat).map(([a, b, c, d, e, f, g, h]) => ({
  perkara: a + b + c,
  kecepatan: { n: a + b + c, ketat: a, longgar: a + b, median: null, p90: null },
  kelengkapan: { ada: d, berlaku: d + e },
  kemutakhiran: { segar: f, jumlah: f + g, umur: null },
  samping: { tidakLengkap: h, ditolak: h, diperpanjang: h, keberatanDikabulkan: h, dikoreksi: h },
}));
const dengan = fc.boolean();
const nilai = (a: AngkaUnit, cepat: boolean): number => hitungNilai(rumusKini, a, cepat).nilai;
const unit = (id: string, a: AngkaUnit, golongan = 'dinas') => ({ unitId: id, golongan, angka: a });
const KOSONG: AngkaUnit = {
  perkara: 0,
  kecepatan: { n: 0, ketat: 0, longgar: 0, median: null, p90: null },
  kelengkapan: { ada: 0, berlaku: 10 },
  kemutakhiran: { segar: 0, jumlah: 0, umur: null },
  samping: { tidakLengkap: 0, ditolak: 0, diperpanjang: 0, keberatanDikabulkan: 0, dikoreksi: 0 },
};

describe('the score', () => {
  it('is the weighted mean in the words of the formula page', () => {
    const a = { ...KOSONG, kelengkapan: { ada: 9, berlaku: 10 }, kemutakhiran: { segar: 3, jumlah: 4, umur: 10 } };
    const cepat = { ...a, perkara: 10, kecepatan: { n: 10, ketat: 6, longgar: 8, median: 4, p90: 9 } };
    // 0.40 × 70 + 0.35 × 90 + 0.25 × 75, and 0.60 × 90 + 0.40 × 75.
    expect(hitungNilai(rumusKini, cepat, true)).toEqual({ nilai: 78.25, kecepatan: 70, kelengkapan: 90, kemutakhiran: 75 });
    expect(hitungNilai(rumusKini, cepat, false)).toEqual({ nilai: 84, kecepatan: null, kelengkapan: 90, kemutakhiran: 75 });
    // One late answer out of one: four more count as in time.
    expect(hitungNilai(rumusKini, { ...a, kecepatan: { n: 1, ketat: 0, longgar: 0, median: 20, p90: 20 } }, true).kecepatan).toBe(80);
    expect(hitungNilai(rumusKini, a, true).kecepatan).toBeNull();
  });

  it('has weights that make a hundred, in every formula', () => {
    for (const r of RUMUS) {
      expect(Object.values(r.bobot).reduce((x, y) => x + y, 0)).toBe(100);
      expect(Object.values(r.bobotTanpaKecepatan).reduce((x, y) => x + y, 0)).toBe(100);
    }
  });

  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(angka, dengan, (a, cepat) => {
        for (const v of Object.values(hitungNilai(rumusKini, a, cepat))) {
          if (v === null) continue;
          expect(v).toBeGreaterThanOrEqual(0);
          expect(v).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('never falls by doing what the law asks', () => {
    fc.assert(
      fc.property(angka, dengan, fc.boolean(), fc.boolean(), (a, cepat, baru, tua) => {
        const k = a.kecepatan;
        const jawab = { ...a, kecepatan: { ...k, n: k.n + 1, ketat: k.ketat + 1, longgar: k.longgar + 1 } };
        const longgar = k.longgar < k.n ? { ...a, kecepatan: { ...k, longgar: k.longgar + 1 } } : a;
        const ketat = k.ketat < k.longgar ? { ...a, kecepatan: { ...k, ketat: k.ketat + 1 } } : a;
        const peluang: Peluang[] = [{ jenis: 'segar', informasiId: 'x', nama: 'x' }];
        if (a.kelengkapan.ada < a.kelengkapan.berlaku)
          peluang.push({
            jenis: 'wajib',
            kode: 'x',
            nama: 'x',
            masa: 'terkini',
            jendela: { kunci: 'kini', dari: '2026-01-01', sampai: '2026-01-01', jatuhTempo: null },
            baru,
            tua: tua && !baru && a.kemutakhiran.segar < a.kemutakhiran.jumlah,
          });
        for (const lebih of [jawab, longgar, ketat, ...peluang.map((p) => sesudah(a, p))])
          expect(nilai(lebih, cepat)).toBeGreaterThanOrEqual(nilai(a, cepat));
        for (const l of langkahNilai(rumusKini, a, cepat, peluang)) expect(l.tambah).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('says what one more action adds, the largest first', () => {
    const a = { ...KOSONG, kelengkapan: { ada: 5, berlaku: 10 }, kemutakhiran: { segar: 1, jumlah: 4, umur: 9 } };
    const j = { kunci: '2025', dari: '2025-01-01', sampai: '2025-12-31', jatuhTempo: '2026-03-31' };
    const wajib = { jenis: 'wajib', kode: 'lra', nama: 'LRA', masa: 'tahunan', jendela: j, baru: true, tua: false } as const;
    const [pertama, kedua] = langkahNilai(rumusKini, a, false, [wajib, { jenis: 'segar', informasiId: 'x', nama: 'x' }]);
    // A new item: 60 % of one duty in ten, and 40 % of two fresh in five against one in four. A renewal: 40 % of one in four.
    expect(pertama).toMatchObject({ jenis: 'wajib', tambah: 12 });
    expect(kedua).toMatchObject({ jenis: 'segar', tambah: 10 });
  });
});

describe('speed in a class', () => {
  it('counts only where more than half of the units were given enough cases', () => {
    expect(kelasBerkecepatan(rumusKini, [5, 5, 0, 0])).toBe(false);
    expect(kelasBerkecepatan(rumusKini, [5, 5, 9, 0])).toBe(true);
    expect(kelasBerkecepatan(rumusKini, [])).toBe(false);
    const semua = urutkan(rumusKini, [unit('a', { ...KOSONG, perkara: 9 }), unit('b', KOSONG, 'kelurahan')]);
    expect(semua.map((u) => [u.unitId, u.kelas, u.peringkat])).toEqual([
      ['b', 'kelurahan', 1],
      ['a', 'perangkat_daerah', 1],
    ]);
  });
});

describe('places', () => {
  it('are shared within the margin of the best of them, and then jump', () => {
    expect(tempat([90, 89.5, 89.4, 80], 0.5)).toEqual([1, 1, 3, 4]);
    expect(tempat([89, 90], 0.5)).toEqual([2, 1]);
    expect(tempat([], 0.5)).toEqual([]);
  });

  const skor = fc.array(
    fc.nat({ max: 1000 }).map((n) => n / 10),
    { minLength: 1, maxLength: 30 },
  );
  it('never get later by a higher score, and start at one', () => {
    fc.assert(
      fc.property(skor, fc.nat(), fc.nat({ max: 100 }), (semua, ke, naik) => {
        const i = ke % semua.length;
        const before = tempat(semua, 0.5);
        const after = tempat(
          semua.map((n, k) => (k === i ? n + naik / 10 : n)),
          0.5,
        );
        expect(after[i] ?? 0).toBeLessThanOrEqual(before[i] ?? 0);
        expect(Math.min(...before)).toBe(1);
      }),
    );
  });

  it('say how far a unit moved in its own class', () => {
    const b = (unitId: string, t: number, kelas: 'kecamatan' | 'kelurahan' = 'kecamatan') => ({ unitId, kelas, tempat: t });
    expect(
      Object.fromEntries(gerak([b('a', 1), b('b', 4), b('c', 2), b('d', 1)], [b('a', 3), b('b', 2), b('c', 2), b('d', 1, 'kelurahan')])),
    ).toEqual({
      a: 2,
      b: -2,
      c: 0,
      d: 'baru',
    });
  });
});

describe('the act', () => {
  it('corrects one count within what there is and nothing else', () => {
    fc.assert(
      fc.property(angka, fc.constantFrom(...UKURAN), fc.integer({ min: -3, max: 130 }), (a, ukuran, menjadi) => {
        const { dari } = hitunganDari(a, ukuran);
        const baru = koreksiAngka(a, ukuran, menjadi);
        expect(baru === undefined).toBe(menjadi < 0 || menjadi > dari);
        if (!baru) return;
        expect(hitunganDari(baru, ukuran)).toEqual({ ada: menjadi, dari });
        for (const lain of UKURAN.filter((u) => u !== ukuran)) expect(hitunganDari(baru, lain)).toEqual(hitunganDari(a, lain));
        expect(baru.kecepatan.longgar).toBeGreaterThanOrEqual(baru.kecepatan.ketat);
      }),
    );
    expect(koreksiAngka(KOSONG, 'kelengkapan', 1.5)).toBeUndefined();
  });

  it('is of a period that is over, and decided after the objections with number and day', () => {
    expect(periksaMasa('2026-02-01', '2026-01-31', '2026-03-01')).toBe('masa_terbalik');
    expect(periksaMasa('2026-01-01', '2026-03-01', '2026-03-01')).toBe('masa_belum_berakhir');
    expect(periksaMasa('2026-01-01', '2026-02-28', '2026-03-01')).toBeUndefined();
    const baik = { sanggahSampai: '2026-03-10', terbuka: 0, nomor: '1', tanggal: '2026-03-11', hariIni: '2026-03-12' };
    expect(periksaTetap(baik)).toBeUndefined();
    expect(periksaTetap({ ...baik, hariIni: '2026-03-10' })).toBe('masih_disanggah');
    expect(periksaTetap({ ...baik, terbuka: 1 })).toBe('sanggahan_terbuka');
    expect(periksaTetap({ ...baik, nomor: '' })).toBe('nomor_kosong');
    expect(periksaTetap({ ...baik, tanggal: '2026-03-10' })).toBe('tanggal_salah');
    expect(periksaTetap({ ...baik, tanggal: '2026-03-13' })).toBe('tanggal_salah');
  });
});
