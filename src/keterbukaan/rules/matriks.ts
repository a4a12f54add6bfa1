/**
 * The matrix unit × information × period: from rules, items, ticks, looks, exceptions and links to cells. Pure; the same input always
 * gives the same matrix, and nothing of it is stored.
 */
import type { InformasiWajib } from '../../informasi/kewajiban.queries.ts';
import type { Tanggal } from '../../shared/tanggal.ts';
import type { Aturan, Penanggung } from '../data/aturan.ts';
import { dicakup, type Lihat } from './lihat.ts';
import { type Jendela, jendelaMasa } from './masa.ts';
import { type Bukti, type HasilTautan, hitungKeadaan, type Hitungan, nilaiSel, type Pemenuhan, type Sel } from './sel.ts';

/** What was ticked on an item for a duty, and what PPID Utama found there last. */
export type Tanda = { informasiId: string; kode: string; butir: readonly number[]; pada: number };
export type Periksa = { informasiId: string; kode: string; hasil: 'cukup' | 'kurang'; pada: number };
export type Kecuali = { unitId: string; kode: string; masa: string; alasan: string };

export type BahanMatriks = {
  aturan: readonly Aturan[];
  penanggung: ReadonlyMap<Penanggung, string>;
  informasi: readonly InformasiWajib[];
  tanda: readonly Tanda[];
  periksa: readonly Periksa[];
  kecuali: readonly Kecuali[];
  tautan: ReadonlyMap<string, HasilTautan>;
  mulai: Tanggal;
  hariIni: Tanggal;
};

export type SelMatriks = Sel & { jendela: Jendela; /** Not yet due and not yet met: shown, never counted. */ mendatang: boolean };
export type BarisMatriks = {
  aturan: Aturan;
  /** Met by the unit itself; else the unit that meets it for all. */ oleh: 'sendiri' | 'tautan' | { unitId: string | null };
  sel: readonly SelMatriks[];
};
export type MatriksUnit = { unitId: string; baris: readonly BarisMatriks[]; hitungan: Hitungan };

/** How many periods of one duty are shown and counted. */
export const BANYAK_MASA = 2;

/**
 * Items of each unit by duty, with their ticks and what a look or the sample says of them. An item stands for the duties that were ticked
 * on it; where none was, for those whose points of the law it names.
 */
export function siapkanBukti(b: BahanMatriks): (unitId: string, aturan: Aturan) => Bukti[] {
  const tanda = new Map(b.tanda.map((t) => [`${t.informasiId} ${t.kode}`, t]));
  const bertanda = new Set(b.tanda.map((t) => t.informasiId));
  const periksa = new Map(b.periksa.map((p) => [`${p.informasiId} ${p.kode}`, p]));
  const perUnit = Map.groupBy(b.informasi, (i) => i.unitId);
  const untuk = (unitId: string, a: Aturan): InformasiWajib[] =>
    (perUnit.get(unitId) ?? []).filter(
      (i) => tanda.has(`${i.informasiId} ${a.kode}`) || (!bertanda.has(i.informasiId) && i.kewajiban.some((k) => a.kewajiban.includes(k))),
    );
  const lihat = (i: InformasiWajib, a: Aturan): Lihat => {
    const kunci = `${i.informasiId} ${a.kode}`;
    const siapPada = Math.max(tanda.get(kunci)?.pada ?? 0, a.isi.length === 0 ? (i.terbitPada?.getTime() ?? 0) : 0);
    const p = periksa.get(kunci);
    const terbit = i.terbitPada?.getTime() ?? 0;
    if (i.disetujui && siapPada <= terbit && (p === undefined || p.pada <= terbit)) return { kunci, siapPada, hasil: 'cukup' };
    return { kunci, siapPada, hasil: p !== undefined && p.pada >= siapPada ? p.hasil : 'belum' };
  };
  const cakupan = new Map<string, ReadonlySet<string>>();
  const dicakupDi = (unitId: string): ReadonlySet<string> => {
    const known = cakupan.get(unitId);
    if (known) return known;
    const siap = b.aturan.flatMap((a) =>
      untuk(unitId, a)
        .filter((i) => i.terbit && (tanda.get(`${i.informasiId} ${a.kode}`)?.butir.length ?? 0) >= a.isi.length)
        .map((i) => lihat(i, a)),
    );
    const made = dicakup(siap);
    cakupan.set(unitId, made);
    return made;
  };
  const jadi = new Map<string, Bukti[]>();
  return (unitId, a) => {
    const kunci = `${unitId} ${a.kode}`;
    const known = jadi.get(kunci);
    if (known) return known;
    const made = untuk(unitId, a).map((i): Bukti => {
      const l = lihat(i, a);
      return {
        ...i,
        butir: tanda.get(l.kunci)?.butir ?? [],
        lihat: l.hasil === 'belum' && dicakupDi(unitId).has(l.kunci) ? 'cukup' : l.hasil,
      };
    });
    jadi.set(kunci, made);
    return made;
  };
}

/** The duties of one unit, its own first, with the cells of the last periods, or of the one period asked for. */
export function matriksUnit(
  b: BahanMatriks,
  bukti: ReturnType<typeof siapkanBukti>,
  unit: { id: string; golongan: string },
  satu?: Jendela,
): MatriksUnit {
  const baris = b.aturan.flatMap((a): BarisMatriks[] => {
    const penanggung = a.penanggung === null ? null : (b.penanggung.get(a.penanggung) ?? null);
    const sendiri = a.cara === 'sendiri' || (a.cara === 'unit' && penanggung === unit.id);
    if (!a.aktif || (!a.golongan.includes(unit.golongan) && !(sendiri && a.cara === 'unit'))) return [];
    const oleh: BarisMatriks['oleh'] = a.cara === 'tautan' ? 'tautan' : sendiri ? 'sendiri' : { unitId: penanggung };
    const pemenuhan = pemenuhanDari(b, bukti, a, unit.id, oleh);
    const sel = (satu ? [satu] : jendelaMasa(a, b.mulai, b.hariIni, BANYAK_MASA)).map((jendela) => {
      const s = nilaiSel({
        masa: a.masa,
        jendela,
        butir: a.isi.length,
        pemenuhan,
        kecuali: kecualiDari(b, unit.id, a.kode, jendela.kunci),
      });
      const belumTempo = jendela.jatuhTempo !== null && jendela.jatuhTempo > b.hariIni;
      return { ...s, jendela, mendatang: belumTempo && s.keadaan !== 'ada' && s.keadaan !== 'tidak_berlaku' };
    });
    return [{ aturan: a, oleh, sel }];
  });
  const urut = baris.toSorted((x, y) => Number(x.oleh !== 'sendiri') - Number(y.oleh !== 'sendiri') || x.aturan.urutan - y.aturan.urutan);
  return { unitId: unit.id, baris: urut, hitungan: hitungKeadaan(selSendiri(urut)) };
}

/** Cells that count for the unit itself: its own duties whose day has come. */
export const selSendiri = (baris: readonly BarisMatriks[]): SelMatriks[] =>
  baris.filter((r) => r.oleh === 'sendiri').flatMap((r) => r.sel.filter((s) => !s.mendatang));

function pemenuhanDari(
  b: BahanMatriks,
  bukti: ReturnType<typeof siapkanBukti>,
  a: Aturan,
  unitId: string,
  oleh: BarisMatriks['oleh'],
): Pemenuhan {
  if (oleh === 'tautan') return { cara: 'tautan', url: a.url, hasil: b.tautan.get(a.url) ?? null };
  if (oleh === 'sendiri') return { cara: 'sendiri', bukti: bukti(unitId, a) };
  return { cara: 'unit', bukti: oleh.unitId === null ? null : bukti(oleh.unitId, a) };
}

const kecualiDari = (b: BahanMatriks, unitId: string, kode: string, masa: string): string | null =>
  b.kecuali.find((k) => k.unitId === unitId && k.kode === kode && (k.masa === '' || k.masa === masa))?.alasan ?? null;

/** The first day: five steps, what the law asks first; not a wall of red. Empty once five duties stand. */
export function limaLangkah(m: MatriksUnit): { aturan: Aturan; jendela: Jendela }[] {
  if (m.hitungan.ada >= LANGKAH_PERTAMA) return [];
  const sisa = m.baris.flatMap((r) => {
    const [s] = r.oleh === 'sendiri' ? r.sel.filter((x) => !x.mendatang && x.keadaan === 'belum_ada') : [];
    return s ? [{ aturan: r.aturan, jendela: s.jendela }] : [];
  });
  return sisa.slice(0, LANGKAH_PERTAMA - m.hitungan.ada);
}
export const LANGKAH_PERTAMA = 5;
