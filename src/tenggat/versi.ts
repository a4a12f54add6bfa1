import { ATURAN_HARI_KERJA, type AturanHariKerja, type HariKalender, type Kalender, makeKalender } from './kalender.ts';
import { ATURAN_WAKTU, type AturanTenggat } from './masukan.ts';

/** Rules of the clock as a body keeps them; the zone belongs to the body. */
export type AturanKalender = AturanHariKerja & Omit<AturanTenggat, 'zona'>;

/** What a body starts with. */
export const ATURAN_BAWAAN: AturanKalender = { ...ATURAN_HARI_KERJA, ...ATURAN_WAKTU };

/** Everything a body has ever entered: days with the time in which they counted, complete years, versions of the rules. */
export type CatatanKalender = {
  zona: string;
  hari: readonly (HariKalender & { dicatatPada: Date; dicabutPada: Date | null })[];
  tahun: readonly { tahun: number; dibukaPada: Date }[];
  aturan: readonly (AturanKalender & { sejak: Date })[];
};

/** A calendar with the rules beside it; what every count of a body's clock needs. */
export type KalenderBadan = { kalender: Kalender; aturan: AturanTenggat };

/**
 * The calendar as it stands after all that was entered, with its earlier states behind it (`sebelum`), each made only when
 * a clock that old asks for it. Throws where no rules were ever set: a body gets them at its creation.
 */
export function makeKalenderBadan(catatan: CatatanKalender): KalenderBadan {
  const saat = new Set<number>();
  for (const h of catatan.hari) for (const pada of [h.dicatatPada, h.dicabutPada]) if (pada) saat.add(pada.getTime());
  for (const t of catatan.tahun) saat.add(t.dibukaPada.getTime());
  for (const a of catatan.aturan) saat.add(a.sejak.getTime());
  const versi = [...saat].toSorted((a, b) => a - b);
  return versiKe(catatan, versi, versi.length - 1);
}

function versiKe(catatan: CatatanKalender, versi: readonly number[], ke: number): KalenderBadan {
  const pada = versi[ke] ?? 0;
  const berlaku = catatan.aturan.filter((a) => a.sejak.getTime() <= pada).toSorted((a, b) => a.sejak.getTime() - b.sejak.getTime());
  const rules = berlaku.at(-1) ?? catatan.aturan[0];
  if (!rules) throw new Error('a body without rules of its clock');
  const kalender = makeKalender({
    hari: catatan.hari.filter((h) => h.dicatatPada.getTime() <= pada && (h.dicabutPada === null || h.dicabutPada.getTime() > pada)),
    tahun: catatan.tahun.filter((t) => t.dibukaPada.getTime() <= pada).map((t) => t.tahun),
    aturan: { hariKerja: rules.hariKerja, cutiBersamaHariKerja: rules.cutiBersamaHariKerja },
  });
  const sebelum = ke > 0 ? { sampai: new Date(pada), versi: once(() => versiKe(catatan, versi, ke - 1)) } : undefined;
  return { kalender: { ...kalender, ...(sebelum && { sebelum }) }, aturan: waktuDari(rules, catatan.zona) };
}

function waktuDari(rules: AturanKalender, zona: string): AturanTenggat {
  const { penerimaan, hariPenerimaanDihitung, jamBuka, jamTutup, jamTutupJumat, batasHarian } = rules;
  return { zona, penerimaan, hariPenerimaanDihitung, jamBuka, jamTutup, jamTutupJumat, batasHarian };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
