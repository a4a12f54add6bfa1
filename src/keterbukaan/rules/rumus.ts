/**
 * The score of a unit: three measures and how much each weighs. A formula is data with a name; a ranking keeps the name of the one it was
 * made with, so that a later formula never moves an old figure. Pure; every figure lies between 0 and 100.
 */

/** `kasusCukup`: so many cases in `tahunKecepatan` years make speed worth counting. `selisih`: closer than this is the same place. */
export type Rumus = {
  kode: string;
  berlaku: string;
  bobot: { kecepatan: number; kelengkapan: number; kemutakhiran: number };
  bobotTanpaKecepatan: { kelengkapan: number; kemutakhiran: number };
  kasusCukup: number;
  tahunKecepatan: number;
  selisih: number;
};

export const RUMUS: readonly [Rumus, ...Rumus[]] = [
  {
    kode: 'v1',
    berlaku: '2026-01-01',
    bobot: { kecepatan: 40, kelengkapan: 35, kemutakhiran: 25 },
    bobotTanpaKecepatan: { kelengkapan: 60, kemutakhiran: 40 },
    kasusCukup: 5,
    tahunKecepatan: 2,
    selisih: 0.5,
  },
];

/** The formula of a name. Throws where this program does not know it: a figure by another formula would be a wrong one. */
export function rumusDari(kode: string): Rumus {
  const rumus = RUMUS.find((r) => r.kode === kode);
  if (!rumus) throw new RangeError(`no formula of the name ${kode}`);
  return rumus;
}
export const rumusKini = RUMUS[0];

export const UKURAN = ['kecepatan', 'kelengkapan', 'kemutakhiran'] as const;
export type Ukuran = (typeof UKURAN)[number];

/** Units are compared within these (issue 6): offices of the city hall, districts, wards, and those that serve patients or customers. */
export const KELAS = ['perangkat_daerah', 'kecamatan', 'kelurahan', 'layanan', 'lainnya'] as const;
export type Kelas = (typeof KELAS)[number];

const KELAS_GOLONGAN: Readonly<Record<string, Kelas>> = {
  setda: 'perangkat_daerah',
  bagian: 'perangkat_daerah',
  sekretariat_dprd: 'perangkat_daerah',
  inspektorat: 'perangkat_daerah',
  dinas: 'perangkat_daerah',
  badan: 'perangkat_daerah',
  satpol_pp: 'perangkat_daerah',
  kecamatan: 'kecamatan',
  kelurahan: 'kelurahan',
  rsud: 'layanan',
  upt: 'layanan',
  bumd: 'layanan',
};
export const kelasDari = (golongan: string): Kelas => KELAS_GOLONGAN[golongan] ?? 'lainnya';

/** Counts behind the measures of one unit. `ketat` and `longgar`: in time by the strictest and by the mildest base. */
export type AngkaUnit = {
  /** Cases given to the unit in the years of speed, answered or not: what decides whether speed counts in its class. */
  perkara: number;
  kecepatan: { n: number; ketat: number; longgar: number; median: number | null; p90: number | null };
  kelengkapan: { ada: number; berlaku: number };
  kemutakhiran: { segar: number; jumlah: number; umur: number | null };
  /** Stand beside speed, so that it cannot be bought; none of them moves the score. */
  samping: { tidakLengkap: number; ditolak: number; diperpanjang: number; keberatanDikabulkan: number; dikoreksi: number };
};

export type Nilai = { nilai: number; kecepatan: number | null; kelengkapan: number; kemutakhiran: number };

const dua = (n: number): number => Math.round(n * 100) / 100;
const bagian = (ada: number, dari: number): number => (dari === 0 ? 0 : (100 * ada) / dari);

/**
 * Half of it by the strictest base, half by the mildest. Cases that a unit lacks up to `kasusCukup` count as in time, so that one late
 * answer does not undo a unit with few cases. Null where no case is there to count.
 */
export function nilaiKecepatan(rumus: Rumus, k: AngkaUnit['kecepatan']): number | null {
  if (k.n === 0) return null;
  const tambahan = Math.max(0, rumus.kasusCukup - k.n);
  return bagian((k.ketat + k.longgar) / 2 + tambahan, k.n + tambahan);
}

/** Score of a unit by a formula, to two decimals, so that whoever has the counts finds the same figure. */
export function hitungNilai(rumus: Rumus, a: AngkaUnit, denganKecepatan: boolean): Nilai {
  const kelengkapan = bagian(a.kelengkapan.ada, a.kelengkapan.berlaku);
  const kemutakhiran = bagian(a.kemutakhiran.segar, a.kemutakhiran.jumlah);
  const kecepatan = denganKecepatan ? nilaiKecepatan(rumus, a.kecepatan) : null;
  const b = rumus.bobot;
  const t = rumus.bobotTanpaKecepatan;
  // A unit that had no case in a class where speed counts is weighed by the other two in the same proportion.
  const [jumlah, berat] =
    kecepatan !== null
      ? [
          b.kecepatan * kecepatan + b.kelengkapan * kelengkapan + b.kemutakhiran * kemutakhiran,
          b.kecepatan + b.kelengkapan + b.kemutakhiran,
        ]
      : denganKecepatan
        ? [b.kelengkapan * kelengkapan + b.kemutakhiran * kemutakhiran, b.kelengkapan + b.kemutakhiran]
        : [t.kelengkapan * kelengkapan + t.kemutakhiran * kemutakhiran, t.kelengkapan + t.kemutakhiran];
  return {
    nilai: dua(jumlah / berat),
    kecepatan: kecepatan === null ? null : dua(kecepatan),
    kelengkapan: dua(kelengkapan),
    kemutakhiran: dua(kemutakhiran),
  };
}

/** Does speed count in a class? Only where more than half of its units were given enough cases; else for none of them. */
export function kelasBerkecepatan(rumus: Rumus, perkara: readonly number[]): boolean {
  return perkara.filter((n) => n >= rumus.kasusCukup).length * 2 > perkara.length;
}
