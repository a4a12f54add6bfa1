import { DAFTAR_UMUM, type Daftar } from './analisis/daftar.ts';
import { analyseKueri, type Kueri } from './analisis/kueri.ts';
import type { BarisIndeks, Calon, Pembaca, PermintaanTepat, Saringan } from './indeks/indeks.ts';
import type { Kosakata } from './kosakata.ts';
import { type Bobot, bobotUntuk, KANDIDAT } from './peringkat/bobot.ts';
import { type Dinilai, type Kelompok, kelompokkan } from './peringkat/kelompok.ts';
import { hitungCiri, hitungLangka, nilaiDari, nilaiMuka } from './peringkat/peringkat.ts';
import { rencanakan, type Statistik } from './peringkat/rencana.ts';

/** Exact matches that are read for counting; where there are more, counts are lower bounds. */
export const TEPAT_TERBANYAK = 1_000;

export type TemuanIndeks = {
  kueri: Kueri;
  /** Items, best first: those looked at closely, then the other exact ones. */
  kelompok: Kelompok[];
  /** The documents that were looked at closely. */
  calon: BarisIndeks[];
  /** Documents that hold every concept of the question; `tepatPenuh` false: there are more than were read. */
  tepat: BarisIndeks[];
  tepatPenuh: boolean;
  /** Words of the question that nothing holds, with the known words that were looked for too. */
  dibetulkan: { ketikan: string; menjadi: string[] }[];
};

export type SumberCari = { pembaca: Pembaca; kosakata: Kosakata; daftar?: Daftar; bobot?: Partial<Bobot>; tahunIni?: number };

/**
 * The one path of a search, for the portal, the API and `eval-search` alike: analyse, widen unknown words, take the best
 * documents of the text index, look at each closely, put pages under items. A question without words finds nothing.
 */
export async function cariIndeks(sumber: SumberCari, typed: string, saringan: Saringan = {}): Promise<TemuanIndeks> {
  const kueri = analyseKueri(typed, sumber.daftar ?? DAFTAR_UMUM);
  const bobot = bobotUntuk(kueri, sumber.bobot);
  if (kueri.konsep.length === 0) return { kueri, kelompok: [], calon: [], tepat: [], tepatPenuh: true, dibetulkan: [] };
  const { statistik, dibetulkan } = await siapkanKata(kueri, sumber.kosakata);
  const frasa = kueri.frasa.map((words) => words.map((word) => word.dasar));
  const [calon, tepat] = await Promise.all([
    sumber.pembaca.calon({ istilah: istilahDari(kueri), frasa, saringan, batas: KANDIDAT }),
    sumber.pembaca.tepat({ konsep: konsepTepat(kueri), frasa, saringan, batas: TEPAT_TERBANYAK + 1 }),
  ]);
  const dinilai = nilai(calon, kueri, statistik, bobot, sumber.tahunIni);
  const kelompok = kelompokkan(dinilai, bobot);
  const seen = new Set(kelompok.map((one) => one.informasi));
  const sisa = kelompokkan(
    tepat.filter((one) => !seen.has(one.informasi)).map((one, at) => ({ ...one, nilai: -at })),
    { ...bobot, halamanLain: 0 },
  );
  return {
    kueri,
    kelompok: [...kelompok, ...sisa],
    calon: dinilai,
    tepat: tepat.slice(0, TEPAT_TERBANYAK),
    tepatPenuh: tepat.length <= TEPAT_TERBANYAK,
    dibetulkan,
  };
}

/** Reads how rare the words are; a word that nothing holds is widened by what is spelled like it. */
export async function siapkanKata(
  kueri: Kueri,
  kosakata: Kosakata,
): Promise<{ statistik: Statistik; dibetulkan: TemuanIndeks['dibetulkan'] }> {
  const { dokumen, panjang } = await kosakata.ringkas();
  const words = kueri.konsep.flatMap((konsep) => [konsep.dasar, ...konsep.setara.flatMap((one) => one.dasar)]);
  const df = new Map(await kosakata.df([...new Set(words)]));
  const dibetulkan: TemuanIndeks['dibetulkan'] = [];
  for (const konsep of kueri.konsep) {
    const there = (dasar: readonly string[]): boolean => dasar.every((word) => (df.get(word) ?? 0) > 0);
    konsep.asing = !there([konsep.dasar]);
    if (!konsep.asing || konsep.setara.some((one) => there(one.dasar)) || !/^[a-z]/.test(konsep.dasar)) continue;
    const menjadi = await kosakata.mirip(konsep.dasar);
    for (const word of menjadi) konsep.setara.push({ dasar: [word], asal: 'ejaan' });
    for (const [word, count] of await kosakata.df(menjadi)) df.set(word, count);
    if (menjadi.length > 0) dibetulkan.push({ ketikan: konsep.permukaan, menjadi });
  }
  const rerata = dokumen === 0 ? 1 : panjang / dokumen;
  return { statistik: { jumlah: dokumen, rerata: Math.max(1, rerata), df: (stem) => df.get(stem) ?? 0 }, dibetulkan };
}

/** Words for the first stage; a word itself weighs three, and what stands for an unknown one; names two, synonyms one. */
export function istilahDari(kueri: Kueri): { kata: string; bobot: number }[] {
  const weights = new Map<string, number>();
  const add = (kata: string, bobot: number): void => void weights.set(kata, Math.max(bobot, weights.get(kata) ?? 0));
  for (const konsep of kueri.konsep) {
    add(konsep.dasar, 3);
    for (const { dasar, asal } of konsep.setara)
      for (const kata of dasar) add(kata, konsep.asing === true ? 3 : asal === 'sinonim' ? 1 : 2);
  }
  return [...weights].map(([kata, bobot]) => ({ kata, bobot }));
}

/** The exact part of a question for `Pembaca.tepat`. */
export function konsepTepat(kueri: Kueri): PermintaanTepat['konsep'] {
  return kueri.konsep.map((konsep) => [[konsep.dasar], ...konsep.setara.map((one) => one.dasar)]);
}

function nilai(calon: readonly Calon[], kueri: Kueri, statistik: Statistik, bobot: Bobot, tahunIni: number | undefined): Dinilai[] {
  const rencana = rencanakan(kueri, statistik, bobot);
  const ciri = calon.map((one) => hitungCiri(one.jejak, rencana, bobot));
  const langka = hitungLangka(ciri, rencana);
  return calon.flatMap((one, at) => {
    const satu = ciri[at];
    if (satu === undefined) return [];
    const score = nilaiDari(satu, bobot) + bobot.langka * nilaiMuka(satu, langka);
    const age = tahunIni === undefined || one.tahun === null ? 0 : Math.min(20, Math.max(0, tahunIni - one.tahun));
    const { jejak: _, ...baris } = one;
    return { ...baris, nilai: score * (1 + (one.jenis === 'informasi' ? bobot.informasi : 0) - age * bobot.umur) };
  });
}
