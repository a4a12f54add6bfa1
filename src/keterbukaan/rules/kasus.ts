/**
 * Speed from the ledger alone. UU 14/2008 Pasal 22(7)–(8), Perki 1/2021 Pasal 31(3), 36: ten working days, seven more once. Days on which the
 * requester was asked to complete or to pay are not the office's; a unit answers for the days from the passing on to its answer, the rest is
 * the desk's. Pure.
 */
import type { Tanggal } from '../../shared/tanggal.ts';
import type { AngkaUnit } from './rumus.ts';

/** One event as the measure reads it: its legal day, and of its data only what is named here. */
export type PeristiwaKasus = { hari: Tanggal } & (
  | { jenis: 'permohonan_diajukan'; diterima: Tanggal }
  | { jenis: 'permohonan_diimpor'; diterima: Tanggal; diberitahukan?: Tanggal; diserahkan?: Tanggal; hasil?: string }
  | { jenis: 'permohonan_surat_diterima'; surat: string; tanggal: Tanggal }
  | { jenis: 'permohonan_didisposisi'; tugas: readonly { tugas_id: string; unit_id: string; batas: Tanggal }[] }
  | { jenis: 'permohonan_tugas_dijawab'; tugasId: string; hasil: string }
  | { jenis: 'permohonan_tugas_ditarik'; tugasId: string }
  | { jenis: 'permohonan_diperpanjang'; sampai: Tanggal }
  | { jenis: 'permohonan_diberitahukan'; hasil: string }
  | {
      jenis:
        | 'permohonan_terdaftar'
        | 'permohonan_lengkap'
        | 'permohonan_tidak_lengkap'
        | 'permohonan_diperbaiki'
        | 'permohonan_tidak_ditindaklanjuti'
        | 'permohonan_pembayaran_diminta'
        | 'permohonan_pembayaran_diterima'
        | 'permohonan_diserahkan'
        | 'permohonan_dicabut';
    }
);

type Jeda = { dari: Tanggal; sampai: Tanggal | null };
export type TugasKasus = {
  id: string;
  unitId: string;
  dari: Tanggal;
  batas: Tanggal;
  selesai: Tanggal | null;
  /** Word of the answer; `ditarik` where the desk took it back. */
  hasil: string | null;
};
export type Kasus = {
  diterima: Tanggal;
  terdaftar: Tanggal | null;
  lengkap: Tanggal | null;
  diberitahukan: Tanggal | null;
  diserahkan: Tanggal | null;
  /** Decided, withdrawn or dropped: from then on no unit holds it. */
  berakhir: Tanggal | null;
  hasil: string | null;
  diperpanjang: Tanggal | null;
  tidakLengkap: boolean;
  /** The requester's own time: completing, and paying. */
  jeda: readonly Jeda[];
  bayar: readonly Jeda[];
  tugas: readonly TugasKasus[];
};

const KOSONG: Omit<Kasus, 'diterima'> = {
  terdaftar: null,
  lengkap: null,
  diberitahukan: null,
  diserahkan: null,
  berakhir: null,
  hasil: null,
  diperpanjang: null,
  tidakLengkap: false,
  jeda: [],
  bayar: [],
  tugas: [],
};

const tutup = (jeda: readonly Jeda[], sampai: Tanggal): Jeda[] => jeda.map((j) => (j.sampai === null ? { ...j, sampai } : j));

/** The case that its events, in order, describe; null where it was never received. */
export function kasusDari(events: readonly PeristiwaKasus[]): Kasus | null {
  return events.reduce<Kasus | null>((k, e) => {
    if (e.jenis === 'permohonan_diajukan') return { diterima: e.diterima, ...KOSONG };
    return e.jenis === 'permohonan_diimpor' ? dariRegister(e) : k && { ...k, ...berubah(k, e) };
  }, null);
}

/** Out of an old register: counted in speed only by the days it names; without an answer's day it is judged by nothing. */
const dariRegister = (e: PeristiwaKasus & { jenis: 'permohonan_diimpor' }): Kasus => ({
  ...KOSONG,
  diterima: e.diterima,
  diberitahukan: e.diberitahukan ?? null,
  diserahkan: e.diserahkan ?? null,
  hasil: e.hasil ?? null,
  berakhir: e.diberitahukan ?? e.diterima,
});

function berubah(k: Kasus, e: Exclude<PeristiwaKasus, { jenis: 'permohonan_diimpor' }>): Partial<Kasus> {
  const { hari } = e;
  switch (e.jenis) {
    case 'permohonan_terdaftar':
      return { terdaftar: k.terdaftar ?? hari };
    case 'permohonan_lengkap':
      return { lengkap: hari, jeda: tutup(k.jeda, hari) };
    case 'permohonan_tidak_lengkap':
      return { tidakLengkap: true };
    case 'permohonan_surat_diterima':
      return e.surat === 'ketidaklengkapan' && k.jeda.every((j) => j.sampai !== null)
        ? { jeda: [...k.jeda, { dari: e.tanggal, sampai: null }] }
        : {};
    case 'permohonan_diperbaiki':
      return { jeda: tutup(k.jeda, hari) };
    case 'permohonan_diperpanjang':
      return { diperpanjang: e.sampai };
    case 'permohonan_diberitahukan':
      return { diberitahukan: k.diberitahukan ?? hari, berakhir: k.berakhir ?? hari, hasil: e.hasil };
    case 'permohonan_pembayaran_diminta':
      return { bayar: [...k.bayar, { dari: hari, sampai: null }] };
    case 'permohonan_pembayaran_diterima':
      return { bayar: tutup(k.bayar, hari) };
    case 'permohonan_diserahkan':
      return { diserahkan: k.diserahkan ?? hari };
    case 'permohonan_tidak_ditindaklanjuti':
    case 'permohonan_dicabut':
      return { berakhir: k.berakhir ?? hari };
    default:
      return { tugas: tugasSesudah(k.tugas, e) };
  }
}

function tugasSesudah(tugas: readonly TugasKasus[], e: PeristiwaKasus): readonly TugasKasus[] {
  if (e.jenis === 'permohonan_didisposisi')
    return [
      ...tugas,
      ...e.tugas.map((t) => ({ id: t.tugas_id, unitId: t.unit_id, dari: e.hari, batas: t.batas, selesai: null, hasil: null })),
    ];
  if (e.jenis !== 'permohonan_tugas_dijawab' && e.jenis !== 'permohonan_tugas_ditarik') return tugas;
  const hasil = e.jenis === 'permohonan_tugas_dijawab' ? e.hasil : 'ditarik';
  return tugas.map((t) => (t.id === e.tugasId && t.selesai === null ? { ...t, selesai: e.hari, hasil } : t));
}

/** What the calendar says: the n-th working day after one, and working days between two; undefined outside its years. */
export type Hari = {
  tambah: (dari: Tanggal, n: number) => Tanggal | undefined;
  antara: (dari: Tanggal, sampai: Tanggal) => number | undefined;
};

const HARI_JAWAB = 10;
const HARI_PANJANG = 7;
const lebihAwal = (a: Tanggal, b: Tanggal | undefined): Tanggal => (b !== undefined && b < a ? b : a);
const lebihAkhir = (a: Tanggal, b: Tanggal | undefined): Tanggal => (b !== undefined && b > a ? b : a);

/** Last day of the written answer: from the receipt (strictest), and from the day it was complete (mildest). */
export function batasJawab(k: Kasus, hari: Hari): { ketat: Tanggal | undefined; longgar: Tanggal | undefined } {
  const n = k.diperpanjang === null ? HARI_JAWAB : HARI_JAWAB + HARI_PANJANG;
  const ketat = hari.tambah(k.diterima, n);
  const longgar = hari.tambah(k.lengkap ?? k.diterima, n);
  if (k.diperpanjang === null) return { ketat, longgar };
  return { ketat: lebihAwal(k.diperpanjang, ketat), longgar: lebihAkhir(k.diperpanjang, longgar) };
}

export type HasilTugas = { ketat: boolean; longgar: boolean; hari: number | undefined };

/**
 * How a unit kept a task on a day. Undefined where it does not count: still open, taken back or ended while there was time, or said in time
 * to be another unit's. Strictest: by the day the desk set, and never after the law's strictest day. Mildest: by the law's mildest day.
 */
export function nilaiTugas(k: Kasus, t: TugasKasus, hari: Hari, per: Tanggal): HasilTugas | undefined {
  const batas = batasJawab(k, hari);
  const ketat = lebihAwal(t.batas, batas.ketat);
  const longgar = lebihAkhir(ketat, batas.longgar);
  const menjawab = t.hasil !== null && t.hasil !== 'ditarik';
  const akhir = t.selesai ?? k.berakhir ?? per;
  const tepat = { ketat: akhir <= ketat, longgar: akhir <= longgar };
  if (tepat.ketat && (!menjawab || t.hasil === 'bukan_kami')) return undefined;
  if (!menjawab) return { ketat: false, longgar: tepat.longgar, hari: undefined };
  return { ...tepat, hari: dikurangi(hari, t.dari, akhir, k.jeda) };
}

/** Working days from one day to another without the requester's own. */
function dikurangi(hari: Hari, dari: Tanggal, sampai: Tanggal, jeda: readonly Jeda[]): number | undefined {
  const semua = hari.antara(dari, sampai);
  if (semua === undefined) return undefined;
  return jeda.reduce((sisa, j) => {
    const [a, b] = [lebihAkhir(dari, j.dari), lebihAwal(sampai, j.sampai ?? sampai)];
    return a < b ? Math.max(0, sisa - (hari.antara(a, b) ?? 0)) : sisa;
  }, semua);
}

export type Sebaran = { n: number; median: number | null; p90: number | null };

/** The median of an even number is the middle of two; p90 is the nearest rank. */
export function sebaran(hari: readonly (number | undefined)[]): Sebaran {
  const urut = hari.filter((h) => h !== undefined).toSorted((a, b) => a - b);
  const n = urut.length;
  if (n === 0) return { n, median: null, p90: null };
  return {
    n,
    median: ((urut[Math.ceil(n / 2) - 1] ?? 0) + (urut[Math.floor(n / 2)] ?? 0)) / 2,
    p90: urut[Math.ceil(n * 0.9) - 1] ?? null,
  };
}

/** Speed of a unit from the cases it was given, and what stands beside it. `dikabulkan`: cases whose objection was upheld. */
export function kecepatanUnit(
  kasus: readonly { k: Kasus; dikabulkan: boolean }[],
  unitId: string,
  w: { dari: Tanggal; per: Tanggal; hari: Hari },
): Pick<AngkaUnit, 'perkara' | 'kecepatan'> & { samping: Omit<AngkaUnit['samping'], 'dikoreksi'> } {
  const milik = (t: TugasKasus): boolean => t.unitId === unitId && t.dari > w.dari && t.dari <= w.per;
  const punya = kasus.filter(({ k }) => k.tugas.some(milik));
  const tugas = punya.flatMap(({ k }) => k.tugas.filter(milik).map((t) => ({ k, t })));
  const hasil = tugas.map(({ k, t }) => nilaiTugas(k, t, w.hari, w.per)).filter((h) => h !== undefined);
  const { median, p90 } = sebaran(hasil.map((h) => h.hari));
  return {
    perkara: tugas.length,
    kecepatan: {
      n: hasil.length,
      ketat: hasil.filter((h) => h.ketat).length,
      longgar: hasil.filter((h) => h.longgar).length,
      median,
      p90,
    },
    samping: {
      tidakLengkap: punya.filter(({ k }) => k.tidakLengkap).length,
      ditolak: punya.filter(({ k }) => k.hasil === 'ditolak').length,
      diperpanjang: punya.filter(({ k }) => k.diperpanjang !== null).length,
      keberatanDikabulkan: punya.filter((p) => p.dikabulkan).length,
    },
  };
}

/** Acknowledging, deciding and delivering of the whole body: three distributions, and the share in time by both bases. */
export type AngkaBadan = {
  tandaTerima: Sebaran;
  keputusan: Sebaran & { ketat: number; longgar: number; dinilai: number };
  penyerahan: Sebaran;
};

export function angkaBadan(semua: readonly Kasus[], w: { dari: Tanggal; per: Tanggal; hari: Hari }): AngkaBadan {
  const kasus = semua.filter((k) => k.diterima > w.dari && k.diterima <= w.per);
  const selang = (dari: Tanggal | null, sampai: Tanggal | null, jeda: readonly Jeda[]) =>
    dari === null || sampai === null ? undefined : dikurangi(w.hari, dari, sampai, jeda);
  const dinilai = kasus.flatMap((k) => {
    const batas = batasJawab(k, w.hari);
    // Withdrawn or dropped without a decision, or still open with time left: nothing to judge.
    const akhir = k.diberitahukan ?? (k.berakhir === null ? w.per : undefined);
    if (akhir === undefined || batas.ketat === undefined || batas.longgar === undefined) return [];
    if (k.diberitahukan === null && akhir <= batas.ketat) return [];
    return [{ ketat: akhir <= batas.ketat, longgar: akhir <= batas.longgar }];
  });
  return {
    tandaTerima: sebaran(kasus.map((k) => selang(k.diterima, k.terdaftar, []))),
    keputusan: {
      ...sebaran(kasus.map((k) => selang(k.diterima, k.diberitahukan, k.jeda))),
      ketat: dinilai.filter((d) => d.ketat).length,
      longgar: dinilai.filter((d) => d.longgar).length,
      dinilai: dinilai.length,
    },
    penyerahan: sebaran(kasus.map((k) => selang(k.diberitahukan, k.diserahkan, k.bayar))),
  };
}
