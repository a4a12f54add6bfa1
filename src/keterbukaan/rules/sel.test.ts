import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contoh, dicakup, type Lihat } from './lihat.ts';
import { type Bukti, hitungKeadaan, KEADAAN_SEL, kelengkapan, nilaiSel, type TanyaSel } from './sel.ts';

const tahun2025 = { kunci: '2025', dari: '2025-01-01', sampai: '2025-12-31', jatuhTempo: '2026-03-31' } as const;
const bukti = (b: Partial<Bukti> = {}): Bukti => ({
  informasiId: 'a',
  judul: 'Laporan kinerja 2025',
  slug: 'laporan-kinerja-2025',
  terbit: true,
  diajukan: false,
  periodeDari: '2025-01-01',
  periodeSampai: '2025-12-31',
  tahun: 2025,
  tingkat: 'mutakhir',
  butir: [1, 2],
  lihat: 'cukup',
  ...b,
});
const tanya = (t: Partial<TanyaSel> = {}): TanyaSel => ({
  masa: 'tahunan',
  jendela: tahun2025,
  butir: 2,
  pemenuhan: { cara: 'sendiri', bukti: [bukti()] },
  kecuali: null,
  ...t,
});
const milik = (...b: Bukti[]): TanyaSel => tanya({ pemenuhan: { cara: 'sendiri', bukti: b } });

describe('nilaiSel', () => {
  it.each([
    ['published, complete, looked at', milik(bukti()), 'ada', 'lengkap'],
    ['nothing', milik(), 'belum_ada', 'tidak_ada'],
    ['of another year', milik(bukti({ periodeDari: '2024-01-01', periodeSampai: '2024-12-31', tahun: 2024 })), 'belum_ada', 'tidak_ada'],
    ['a draft', milik(bukti({ terbit: false })), 'belum_lengkap', 'rancangan'],
    ['submitted', milik(bukti({ terbit: false, diajukan: true })), 'belum_lengkap', 'diajukan'],
    ['a point missing', milik(bukti({ butir: [1] })), 'belum_lengkap', 'isi_kurang'],
    ['not looked at', milik(bukti({ lihat: 'belum' })), 'belum_lengkap', 'menunggu_lihat'],
    ['found wanting', milik(bukti({ lihat: 'kurang' })), 'belum_lengkap', 'dinilai_kurang'],
    ['the better of two', milik(bukti({ butir: [] }), bukti({ informasiId: 'b' })), 'ada', 'lengkap'],
    ['excepted', tanya({ kecuali: 'Unit ini tidak punya kegiatan.' }), 'tidak_berlaku', 'dikecualikan'],
    ['no event', tanya({ masa: 'kejadian', pemenuhan: { cara: 'sendiri', bukti: [] } }), 'tidak_berlaku', 'tanpa_kejadian'],
    ['met by another', tanya({ pemenuhan: { cara: 'unit', bukti: [bukti()] } }), 'ada', 'dipenuhi_unit'],
    ['nobody named', tanya({ pemenuhan: { cara: 'unit', bukti: null } }), 'belum_ada', 'penanggung_kosong'],
    ['no link', tanya({ pemenuhan: { cara: 'tautan', url: '', hasil: null } }), 'belum_ada', 'tidak_ada'],
    ['an untested link', tanya({ pemenuhan: { cara: 'tautan', url: 'https://x.id', hasil: null } }), 'belum_lengkap', 'tautan_belum_diuji'],
    ['a dead link', tanya({ pemenuhan: { cara: 'tautan', url: 'https://x.id', hasil: 'rusak' } }), 'belum_lengkap', 'tautan_rusak'],
    ['a good link', tanya({ pemenuhan: { cara: 'tautan', url: 'https://x.id', hasil: 'baik' } }), 'ada', 'tautan_baik'],
    [
      'a standing item past its day',
      tanya({ masa: 'terkini', pemenuhan: { cara: 'sendiri', bukti: [bukti({ tingkat: 'lewat' })] } }),
      'belum_lengkap',
      'lewat_mutakhir',
    ],
  ] as const)('%s', (_, t, keadaan, alasan) => {
    expect(nilaiSel(t)).toMatchObject({ keadaan, alasan });
  });

  const arbBukti: fc.Arbitrary<Bukti> = fc.record({
    informasiId: fc.constantFrom('a', 'b', 'c'),
    judul: fc.constant('x'),
    slug: fc.constant(null),
    terbit: fc.boolean(),
    diajukan: fc.boolean(),
    periodeDari: fc.constantFrom('2025-01-01', '2024-01-01', null),
    periodeSampai: fc.constantFrom('2025-12-31', '2024-12-31', null),
    tahun: fc.constantFrom(2024, 2025, null),
    tingkat: fc.constantFrom('mutakhir', 'segera', 'lewat', 'terbengkalai'),
    butir: fc.subarray([1, 2, 3]),
    lihat: fc.constantFrom('cukup', 'kurang', 'belum'),
  });
  const arbTanya = fc.record({
    masa: fc.constantFrom('terkini', 'tahunan', 'kejadian'),
    jendela: fc.constant(tahun2025),
    butir: fc.integer({ min: 0, max: 3 }),
    bukti: fc.array(arbBukti, { maxLength: 4 }),
  });
  const RANK = { tidak_berlaku: -1, belum_ada: 0, belum_lengkap: 1, ada: 2 };
  const nilai = (t: { masa: TanyaSel['masa']; jendela: TanyaSel['jendela']; butir: number; bukti: readonly Bukti[] }) =>
    RANK[nilaiSel({ ...t, pemenuhan: { cara: 'sendiri', bukti: t.bukti }, kecuali: null }).keadaan];

  it('is never lowered by doing what the law asks: publish, complete, confirm, be looked at, add another', () => {
    fc.assert(
      fc.property(arbTanya, arbBukti, fc.nat(3), (t, tambah, i) => {
        const before = nilai(t);
        expect(nilai({ ...t, bukti: [...t.bukti, tambah] })).toBeGreaterThanOrEqual(before);
        const ubah = (u: Partial<Bukti>) => t.bukti.map((b, n) => (n === i ? { ...b, ...u } : b));
        for (const u of [{ terbit: true }, { butir: [1, 2, 3] }, { tingkat: 'mutakhir' }, { lihat: 'cukup' }] as const)
          expect(nilai({ ...t, bukti: ubah(u) }), JSON.stringify(u)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('measures completeness between 0 and 1, null where nothing is owed, and never lowers it by one more met', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ keadaan: fc.constantFrom(...KEADAAN_SEL) })), (sel) => {
        const n = hitungKeadaan(sel);
        const k = kelengkapan(n);
        expect(n.ada + n.belum_lengkap + n.belum_ada + n.tidak_berlaku).toBe(sel.length);
        if (k === null) {
          expect(sel.every((s) => s.keadaan === 'tidak_berlaku')).toBe(true);
          return;
        }
        expect(k >= 0 && k <= 1).toBe(true);
        if (n.belum_ada > 0) expect(kelengkapan({ ...n, belum_ada: n.belum_ada - 1, ada: n.ada + 1 })).toBeGreaterThan(k);
      }),
    );
  });
});

describe('the sample of one in ten', () => {
  const arb: fc.Arbitrary<Lihat[]> = fc.uniqueArray(
    fc.record({ kunci: fc.stringMatching(/^[a-f]{6}$/), siapPada: fc.nat(1000), hasil: fc.constantFrom('cukup', 'belum') }),
    { selector: (l) => l.kunci, maxLength: 40 },
  );
  const banyak = (n: number): Lihat[] => Array.from({ length: n }, (_, i) => ({ kunci: `k${i}`, siapPada: i, hasil: 'belum' as const }));

  it('covers ten by one look, none without a look, and only those found good after a bad one', () => {
    expect(dicakup(banyak(30)).size).toBe(0);
    expect(dicakup([...banyak(30), { kunci: 'x', siapPada: 0, hasil: 'cukup' }]).size).toBe(10);
    const satu: Lihat[] = [...banyak(30), { kunci: 'x', siapPada: 0, hasil: 'cukup' }, { kunci: 'y', siapPada: 0, hasil: 'kurang' }];
    expect([...dicakup(satu)]).toEqual(['x']);
  });

  it('takes the cover from nothing when more is published or more is looked at', () => {
    fc.assert(
      fc.property(arb, fc.integer({ min: 1, max: 5 }), (semua, n) => {
        const before = dicakup(semua);
        const more = [...semua, ...Array.from({ length: n }, (_, i) => ({ kunci: `z${i}`, siapPada: 2000 + i, hasil: 'belum' as const }))];
        for (const k of before) expect(dicakup(more).has(k)).toBe(true);
        const looked = semua.map((l, i) => (i === 0 ? { ...l, hasil: 'cukup' as const } : l));
        for (const k of before) expect(dicakup(looked).has(k)).toBe(true);
      }),
    );
  });

  it('picks one in ten, at least one, the same each time', () => {
    expect(contoh([])).toEqual([]);
    expect(contoh(banyak(7).map((l) => l.kunci))).toHaveLength(1);
    expect(contoh(banyak(41).map((l) => l.kunci))).toHaveLength(5);
    expect(contoh(['b1', 'a2'])).toEqual(contoh(['a2', 'b1']));
  });
});
