// The legal clock (law.md 8, 10.5, 12): due dates are a pure function of events, calendar and settings. Nothing stores "overdue".
// This file is the one door of the slice's pure side; what it passes on lives in the files named beside it.
import type { Kalender } from './kalender.ts';
import type { KunciJam } from './jam.ts';
import type { AturanTenggat, PeristiwaTenggat } from './masukan.ts';
import { kiLengkapi, kiTidakLengkap } from './rules/perki-1-2013-pasal-17.ts';
import { panggilan } from './rules/perki-1-2013-pasal-24.ts';
import { mediasi } from './rules/perki-1-2013-pasal-41.ts';
import { salinanPutusan } from './rules/perki-1-2013-pasal-59-ayat-4.ts';
import { cekKelengkapan } from './rules/perki-1-2021-pasal-31-ayat-2.ts';
import { notifikasiPerki } from './rules/perki-1-2021-pasal-31-ayat-3.ts';
import { perbaikan } from './rules/perki-1-2021-pasal-33-ayat-3.ts';
import { penolakan } from './rules/perki-1-2021-pasal-34-ayat-3.ts';
import { penyediaan } from './rules/perki-1-2021-pasal-35.ts';
import { perpanjangan } from './rules/perki-1-2021-pasal-36.ts';
import { notifikasiUu } from './rules/uu-14-2008-pasal-22-ayat-7.ts';
import { keberatanAjukan } from './rules/uu-14-2008-pasal-36-ayat-1.ts';
import { keberatanTanggap } from './rules/uu-14-2008-pasal-36-ayat-2.ts';
import { sengketaAjukan } from './rules/uu-14-2008-pasal-37-ayat-2.ts';
import { kiMulai, kiSelesai } from './rules/uu-14-2008-pasal-38.ts';
import { gugatan } from './rules/uu-14-2008-pasal-48.ts';
import { kasasi } from './rules/uu-14-2008-pasal-50.ts';
import { earliest, type Keadaan, type Tenggat } from './satu-jam.ts';

export { addHariKerja } from './hari-kerja.ts';
export { jamOf, type KunciJam } from './jam.ts';
export { type Kalender, sifatHari } from './kalender.ts';
export type { AturanTenggat, PeristiwaTenggat } from './masukan.ts';
export { hitungJam } from './register.ts';
export { alasanKarenaLewat } from './rules/uu-14-2008-pasal-36-ayat-1.ts';
export type { Tenggat } from './satu-jam.ts';
export type { KasusTerbuka, Pergeseran } from './usulan.ts';

function prepare(peristiwa: readonly PeristiwaTenggat[], kalender: Kalender, aturan: AturanTenggat, now: Date): Keadaan {
  return { peristiwa: peristiwa.toSorted((a, b) => a.pada.getTime() - b.pada.getTime()), kalender, aturan, now };
}

/**
 * Every deadline of a request from its events (any order). A clock that restarts (completeness check, repair) appears once
 * for each start, oldest first. Where a year of the calendar is missing, that clock has `tanggal: null` and names the year.
 */
export function tenggatPermohonan(peristiwa: readonly PeristiwaTenggat[], kalender: Kalender, aturan: AturanTenggat, now: Date): Tenggat[] {
  const k = prepare(peristiwa, kalender, aturan, now);
  const sepuluhHari = [...notifikasiUu(k), ...notifikasiPerki(k), ...penolakan(k)];
  return [...cekKelengkapan(k), ...perbaikan(k), ...perpanjangan(k, sepuluhHari), ...penyediaan(k)];
}

/** Deadlines of an objection, to the filing at the commission; add `ki_menerima` to its events once it was filed there. */
export function tenggatKeberatan(peristiwa: readonly PeristiwaTenggat[], kalender: Kalender, aturan: AturanTenggat, now: Date): Tenggat[] {
  const k = prepare(peristiwa, kalender, aturan, now);
  const tanggap = keberatanTanggap(k);
  return [...keberatanAjukan(k), ...tanggap, ...sengketaAjukan(k, tanggap)];
}

/** Deadlines of a dispute at the commission and in court, as the body records it. */
export function tenggatSengketa(peristiwa: readonly PeristiwaTenggat[], kalender: Kalender, aturan: AturanTenggat, now: Date): Tenggat[] {
  const k = prepare(peristiwa, kalender, aturan, now);
  return [kiTidakLengkap, kiLengkapi, kiMulai, kiSelesai, panggilan, mediasi, salinanPutusan, gugatan, kasasi].flatMap((rule) => rule(k));
}

/** The clocks of the written answer to a request: the three bases of the 10 days, and the extension. */
export const JAM_JAWABAN = ['notifikasi_uu', 'notifikasi_perki', 'penolakan', 'perpanjangan'] as const satisfies readonly KunciJam[];

/**
 * The due date of a request that everyone is shown: of the answer clocks still open, the one with the earliest date; where all
 * have stopped, the one that governed the answer (the extension, else the earliest). Undefined before anything was received.
 */
export function jatuhTempo(tenggat: readonly Tenggat[]): Tenggat | undefined {
  const jawaban = tenggat.filter((t) => JAM_JAWABAN.some((kunci) => kunci === t.kunci));
  const terbuka = jawaban.filter((t) => t.keadaan !== 'berhenti');
  if (terbuka.length > 0) return earliest(terbuka);
  return jawaban.find((t) => t.kunci === 'perpanjangan') ?? earliest(jawaban);
}

/** Why a request may not be extended (law.md 11 rule 3), or the clock whose date the 7 days would run from. */
export type BolehPerpanjang =
  | { ok: true; dari: Tenggat }
  | { ok: false; alasan: 'sudah_diperpanjang' | 'sudah_dijawab' | 'lewat_tenggat' | 'belum_diterima' | 'kalender_kosong' };

export function decideBolehPerpanjang(tenggat: readonly Tenggat[]): BolehPerpanjang {
  if (tenggat.some((t) => t.kunci === 'perpanjangan')) return { ok: false, alasan: 'sudah_diperpanjang' };
  const jawaban = tenggat.filter((t) => JAM_JAWABAN.some((kunci) => kunci === t.kunci));
  if (jawaban.length === 0) return { ok: false, alasan: 'belum_diterima' };
  if (jawaban.every((t) => t.keadaan === 'berhenti')) return { ok: false, alasan: 'sudah_dijawab' };
  const berjalan = earliest(jawaban.filter((t) => t.keadaan === 'berjalan'));
  if (!berjalan) return { ok: false, alasan: 'lewat_tenggat' };
  return berjalan.tanggal === null ? { ok: false, alasan: 'kalender_kosong' } : { ok: true, dari: berjalan };
}
