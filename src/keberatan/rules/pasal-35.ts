// UU 14/2008 Pasal 35 ayat (1) huruf a–g: the seven grounds, and from which day each of them exists for one request. Pasal 36
// ayat (1): 30 working days after the ground was found. Days are told, never used to shut a door (law.md 11 rule 14).
import { alasanKarenaLewat, hitungJam, type Kalender } from '../../tenggat/tenggat.ts';
import { ALASAN, type Alasan, type WaktuAjukan } from '../istilah.ts';

/** Outcome of the written notification, as far as a ground hangs on it. */
type Hasil = 'dikabulkan' | 'dikabulkan_sebagian' | 'ditolak' | 'bukan_penguasa' | 'belum_dikuasai' | 'sudah_tersedia';

/** What a request's events and clocks say, as the grounds need it. All days are legal days 'YYYY-MM-DD'. */
export type Fakta = {
  dicabut: boolean;
  hasil: Hasil | null;
  /** The request was noted as not followed up (Perki 1/2021 Pasal 33 ayat (4)): since that day, nothing more is done. */
  dihentikanPada: string | null;
  /** Due date of the written notification; null before receipt or where the calendar lacks the year. */
  jatuhTempo: string | null;
  dijawabPada: string | null;
  /** Day on which the notification provably reached the requester; null: only presumed, so no window runs. */
  jawabanDiterima: string | null;
  biaya: number;
  /** Date promised for handing over, and the day it happened. */
  serahBatas: string | null;
  diserahkanPada: string | null;
};

/**
 * One ground today. `sejak`: the first lawful day. `ditemukan`: the proven day from which the 30 working days run, null while
 * none is proven. `sampai`: the last day of the window. `mulai`: when a ground that is not there yet would begin, if known.
 */
export type AlasanHariIni =
  | { alasan: Alasan; boleh: true; sejak: string | null; ditemukan: string | null; sampai: string | null }
  | { alasan: Alasan; boleh: false; mulai: string | null };

type Mulai = { sejak: string; ditemukan: string | null };

/** All seven grounds for a request on a day, in the order of the law. Ground b needs no request and is always there. */
export function alasanHariIni(f: Fakta, kalender: Kalender, hari: string): AlasanHariIni[] {
  const diam = lewat(kalender, f.dijawabPada === null && f.dihentikanPada === null && !f.dicabut ? f.jatuhTempo : null);
  return ALASAN.map((alasan): AlasanHariIni => {
    if (alasan === 'b') return { alasan, boleh: true, sejak: null, ditemukan: null, sampai: null };
    const mulai = f.dicabut ? undefined : awal(alasan, f, kalender, diam);
    if (!mulai || mulai.sejak > hari) return { alasan, boleh: false, mulai: mulai?.sejak ?? null };
    return { alasan, boleh: true, ...mulai, sampai: tutup(kalender, mulai.ditemukan) };
  });
}

function awal(alasan: Exclude<Alasan, 'b'>, f: Fakta, kalender: Kalender, diam: string | null): Mulai | undefined {
  const jawaban = f.dijawabPada === null ? undefined : { sejak: f.dijawabPada, ditemukan: f.jawabanDiterima };
  const dihentikan = f.dihentikanPada === null ? undefined : { sejak: f.dihentikanPada, ditemukan: null };
  const belumSerah = f.diserahkanPada === null ? hariPertama(lewat(kalender, f.serahBatas)) : undefined;
  switch (alasan) {
    case 'a':
      return f.hasil === 'ditolak' || f.hasil === 'dikabulkan_sebagian' ? jawaban : undefined;
    case 'c':
      return hariPertama(diam) ?? dihentikan;
    case 'd':
      return jawaban;
    case 'e':
      return tidakDipenuhi(f.hasil) ? jawaban : (dihentikan ?? belumSerah);
    case 'f':
      return f.biaya > 0 ? jawaban : undefined;
    case 'g':
      return hariPertama(diam) ?? terlambat(f, jawaban, belumSerah);
  }
}

/** Ground e: what was asked was not given, whole or in part (Perki 1/2021 Pasal 39 ayat (1) huruf e: tidak dikabulkan). */
const tidakDipenuhi = (hasil: Hasil | null): boolean =>
  hasil === 'ditolak' || hasil === 'dikabulkan_sebagian' || hasil === 'bukan_penguasa' || hasil === 'belum_dikuasai';

/** Ground g after an answer: the answer came late, or what was promised comes or came late. */
function terlambat(f: Fakta, jawaban: Mulai | undefined, belumSerah: Mulai | undefined): Mulai | undefined {
  if (jawaban && f.jatuhTempo !== null && jawaban.sejak > f.jatuhTempo) return jawaban;
  if (f.diserahkanPada !== null && f.serahBatas !== null && f.diserahkanPada > f.serahBatas)
    return { sejak: f.diserahkanPada, ditemukan: null };
  return belumSerah;
}

const hariPertama = (hari: string | null): Mulai | undefined => (hari === null ? undefined : { sejak: hari, ditemukan: hari });

/** The first working day after a date that passed without what was due. */
function lewat(kalender: Kalender, batas: string | null): string | null {
  if (batas === null) return null;
  const h = alasanKarenaLewat(kalender, batas);
  return h.ok ? h.tanggal : null;
}

function tutup(kalender: Kalender, ditemukan: string | null): string | null {
  if (ditemukan === null) return null;
  const h = hitungJam(kalender, 'keberatan_ajukan', ditemukan);
  return h.ok ? h.tanggal : null;
}

/**
 * How the filing of these grounds on a day stands to the window: late only where every chosen ground's window has provably
 * passed, too early where none of them exists yet. `ditemukan`: the latest proven day, the one that is best for the citizen.
 */
export function nilaiWaktu(
  semua: readonly AlasanHariIni[],
  dipilih: readonly Alasan[],
  hari: string,
): { waktu: WaktuAjukan; ditemukan: string | null } {
  const kena = semua.filter((x) => dipilih.includes(x.alasan));
  const ada = kena.filter((x) => x.boleh);
  if (ada.length === 0) return { waktu: 'belum_waktunya', ditemukan: null };
  const terbuka = ada.some((x) => x.sampai === null || x.sampai >= hari);
  const ditemukan = ada.some((x) => x.ditemukan === null)
    ? null
    : ada.reduce<string | null>((d, x) => (x.ditemukan !== null && (d === null || x.ditemukan > d) ? x.ditemukan : d), null);
  return { waktu: terbuka ? 'dalam_waktu' : 'lewat_waktu', ditemukan };
}
