/**
 * Perki 1/2021 Pasal 14 to 21: is an information there, for a unit and a period? Pure: what was published, ticked and looked at goes in,
 * the state and the reason for it come out. Doing what the law asks never lowers a state (property test).
 */
import type { Tingkat } from '../../informasi/kemutakhiran.queries.ts';
import type { Tanggal } from '../../shared/tanggal.ts';
import type { Jendela, Masa } from './masa.ts';

export const KEADAAN_SEL = ['ada', 'belum_lengkap', 'belum_ada', 'tidak_berlaku'] as const;
export type KeadaanSel = (typeof KEADAAN_SEL)[number];

export const ALASAN_SEL = [
  'lengkap',
  'dipenuhi_unit',
  'tautan_baik',
  'rancangan',
  'diajukan',
  'isi_kurang',
  'menunggu_lihat',
  'dinilai_kurang',
  'lewat_mutakhir',
  'tautan_rusak',
  'tautan_belum_diuji',
  'tidak_ada',
  'penanggung_kosong',
  'dikecualikan',
  'tanpa_kejadian',
] as const;
export type AlasanSel = (typeof ALASAN_SEL)[number];

/** An item that says it meets a duty. `butir`: points of the minimum content found in it. */
export type Bukti = {
  informasiId: string;
  judul: string;
  slug: string | null;
  terbit: boolean;
  diajukan: boolean;
  periodeDari: Tanggal | null;
  periodeSampai: Tanggal | null;
  tahun: number | null;
  tingkat: Tingkat;
  butir: readonly number[];
  /** PPID Utama has looked: at this version when approving it, afterwards, or by the sample that covers it. */
  lihat: 'cukup' | 'kurang' | 'belum';
};

export type HasilTautan = 'baik' | 'rusak' | 'ditolak';

/** How a duty is met: by the unit's own items, once by another unit, by a link that is tested each night. */
export type Pemenuhan =
  | { cara: 'sendiri'; bukti: readonly Bukti[] }
  | { cara: 'unit'; bukti: readonly Bukti[] | null }
  | { cara: 'tautan'; url: string; hasil: HasilTautan | null };

export type TanyaSel = {
  masa: Masa;
  jendela: Jendela;
  /** How many points the minimum content has. */
  butir: number;
  pemenuhan: Pemenuhan;
  /** The approved reason why the duty does not concern the unit. */
  kecuali: string | null;
};

export type Sel = {
  keadaan: KeadaanSel;
  alasan: AlasanSel;
  bukti: Bukti | null;
  /** Points of the minimum content that are still missing in the best item. */
  kurang: readonly number[];
};

/** State of one cell. */
export function nilaiSel(t: TanyaSel): Sel {
  if (t.kecuali !== null) return { keadaan: 'tidak_berlaku', alasan: 'dikecualikan', bukti: null, kurang: [] };
  const p = t.pemenuhan;
  if (p.cara === 'tautan') return selTautan(p);
  if (p.bukti === null) return { keadaan: 'belum_ada', alasan: 'penanggung_kosong', bukti: null, kurang: semuaButir(t.butir) };
  const terbaik = p.bukti
    .filter((b) => meliputi(t.masa, t.jendela, b))
    .map((b) => nilaiBukti(t, b))
    .reduce<Sel | undefined>((best, s) => (best === undefined || pangkat(s) > pangkat(best) ? s : best), undefined);
  if (terbaik === undefined) return selKosong(t);
  return p.cara === 'unit' && terbaik.keadaan === 'ada' ? { ...terbaik, alasan: 'dipenuhi_unit' } : terbaik;
}

function selKosong(t: TanyaSel): Sel {
  if (t.masa === 'kejadian') return { keadaan: 'tidak_berlaku', alasan: 'tanpa_kejadian', bukti: null, kurang: [] };
  return { keadaan: 'belum_ada', alasan: 'tidak_ada', bukti: null, kurang: semuaButir(t.butir) };
}

function selTautan(p: { url: string; hasil: HasilTautan | null }): Sel {
  const sel = (keadaan: KeadaanSel, alasan: AlasanSel): Sel => ({ keadaan, alasan, bukti: null, kurang: [] });
  if (p.url === '') return sel('belum_ada', 'tidak_ada');
  if (p.hasil === null) return sel('belum_lengkap', 'tautan_belum_diuji');
  return p.hasil === 'baik' ? sel('ada', 'tautan_baik') : sel('belum_lengkap', 'tautan_rusak');
}

const semuaButir = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** What one item is worth; the gravest lack gives the reason. */
function nilaiBukti(t: TanyaSel, b: Bukti): Sel {
  const kurang = semuaButir(t.butir).filter((n) => !b.butir.includes(n));
  const sel = (keadaan: KeadaanSel, alasan: AlasanSel): Sel => ({ keadaan, alasan, bukti: b, kurang });
  if (!b.terbit) return sel('belum_lengkap', b.diajukan ? 'diajukan' : 'rancangan');
  if (kurang.length > 0) return sel('belum_lengkap', 'isi_kurang');
  if (t.masa === 'terkini' && (b.tingkat === 'lewat' || b.tingkat === 'terbengkalai')) return sel('belum_lengkap', 'lewat_mutakhir');
  if (b.lihat === 'kurang') return sel('belum_lengkap', 'dinilai_kurang');
  return b.lihat === 'belum' ? sel('belum_lengkap', 'menunggu_lihat') : sel('ada', 'lengkap');
}

/** From nothing to done, so that of several items the best one speaks. */
const URUT_ALASAN: readonly AlasanSel[] = [
  'rancangan',
  'diajukan',
  'isi_kurang',
  'lewat_mutakhir',
  'dinilai_kurang',
  'menunggu_lihat',
  'lengkap',
];
const pangkat = (s: Sel): number => URUT_ALASAN.indexOf(s.alasan) * 100 - s.kurang.length;

/** Does an item speak of this period? By the period its content covers, else by its year; never by the day of upload. */
export function meliputi(masa: Masa, j: Jendela, b: Pick<Bukti, 'periodeDari' | 'periodeSampai' | 'tahun'>): boolean {
  if (masa === 'terkini') return true;
  const tahun = Number(j.dari.slice(0, 4));
  if (b.periodeDari !== null && b.periodeSampai !== null) {
    if (masa === 'kejadian') return b.periodeDari <= j.sampai && b.periodeSampai >= j.dari;
    if (b.periodeDari <= j.dari && b.periodeSampai >= j.sampai) return true;
    return masa === 'tahunan' && b.tahun === tahun && b.periodeDari.slice(0, 4) === String(tahun);
  }
  return b.tahun === tahun && (masa === 'tahunan' || masa === 'kejadian');
}

export type Hitungan = Record<KeadaanSel, number>;

export function hitungKeadaan(sel: readonly { keadaan: KeadaanSel }[]): Hitungan {
  const n = { ada: 0, belum_lengkap: 0, belum_ada: 0, tidak_berlaku: 0 };
  for (const s of sel) n[s.keadaan] += 1;
  return n;
}

/** Share of the duties in force that are met, 0 to 1; null where nothing is owed. */
export function kelengkapan(n: Hitungan): number | null {
  const berlaku = n.ada + n.belum_lengkap + n.belum_ada;
  return berlaku === 0 ? null : n.ada / berlaku;
}
