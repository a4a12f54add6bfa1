/**
 * "Publish next": what a unit owes and has not published, joined with what people looked for, asked and objected to. Pure; the evidence
 * is counts, never a case or a person.
 */
import type { Aturan } from '../data/aturan.ts';
import type { Jendela } from './masa.ts';
import { type MatriksUnit, selSendiri } from './matriks.ts';
import type { KeadaanSel } from './sel.ts';

/** Requests received in the time looked at, by their outcome, and objections to them on the grounds of UU 14/2008 Pasal 35(1) b and d. */
export type BuktiUnit = { belumDikuasai: number; ditolak: number; keberatanB: number; keberatanD: number };
export type KataRadar = { kunci: string; kata: string; jumlah: number; unit: string | null };
export type UsulTerbit = { aturan: Aturan; jendela: Jendela; keadaan: KeadaanSel; kata: readonly KataRadar[] };
export type RadarUnit<U> = { unit: U; bukti: BuktiUnit; usul: readonly UsulTerbit[]; kata: readonly KataRadar[]; nilai: number };

export const BUKTI_KOSONG: BuktiUnit = { belumDikuasai: 0, ditolak: 0, keberatanB: 0, keberatanD: 0 };
/** Most that one unit is asked to publish next: a short list is done. */
export const USUL_TERBANYAK = 5;

/**
 * The list of one unit: gaps that people looked for first, then what is missing before what is incomplete, in the order of the law.
 * `cocok` says whether a duty speaks of words that were searched for.
 */
export function radarUnit<U extends { slug: string }>(
  unit: U,
  m: MatriksUnit,
  bukti: BuktiUnit,
  kata: readonly KataRadar[],
  cocok: (aturan: Aturan, kunci: string) => boolean,
): RadarUnit<U> {
  const dekat = kata.filter((k) => k.unit === unit.slug);
  const usul = m.baris.flatMap((baris): UsulTerbit[] => {
    const sel = selSendiri([baris]).find((s) => s.keadaan === 'belum_ada' || s.keadaan === 'belum_lengkap');
    if (!sel) return [];
    return [{ aturan: baris.aturan, jendela: sel.jendela, keadaan: sel.keadaan, kata: dekat.filter((k) => cocok(baris.aturan, k.kunci)) }];
  });
  const urut = usul.toSorted(
    (a, b) =>
      jumlahKata(b.kata) - jumlahKata(a.kata) ||
      Number(a.keadaan !== 'belum_ada') - Number(b.keadaan !== 'belum_ada') ||
      a.aturan.urutan - b.aturan.urutan,
  );
  const nilai = jumlahKata(dekat) + 5 * (bukti.keberatanB + bukti.keberatanD) + 3 * bukti.belumDikuasai + bukti.ditolak;
  return { unit, bukti, usul: urut.slice(0, USUL_TERBANYAK), kata: dekat, nilai };
}

export const jumlahKata = (kata: readonly KataRadar[]): number => kata.reduce((sum, k) => sum + k.jumlah, 0);

/** Units with demand first, the most of it on top; units without any only where they still owe something. */
export const urutRadar = <U extends { nama: string }>(radar: readonly RadarUnit<U>[]): RadarUnit<U>[] =>
  radar
    .filter((r) => r.nilai > 0 || r.usul.length > 0)
    .toSorted((a, b) => b.nilai - a.nilai || b.usul.length - a.usul.length || (a.unit.nama < b.unit.nama ? -1 : 1));
