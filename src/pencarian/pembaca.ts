import { performance } from 'node:perf_hooks';
import { type Daftar, buildDaftar } from './analisis/daftar.ts';
import type { Trx } from '../shared/db/db.ts';
import { mesinDiSini } from './indeks/avx2.ts';
import type { Pembaca } from './indeks/indeks.ts';
import { bukaPembacaLance } from './indeks/lance-baca.ts';
import { bukaPembacaPostgres } from './indeks/postgres.ts';
import { selectPadanan } from './padanan.queries.ts';
import { adaIndeks, folderIndeks } from './tempat.ts';

// Kept per process: open indexes, words of bodies, and how many searches run. The only state of the web side.
const TERBUKA_TERBANYAK = 50;
/** A query on the version before may still run when the pointer moves. */
const TUTUP_SETELAH_MS = 60_000;
const DAFTAR_BERLAKU_MS = 30_000;
/** More at once are not faster, only later (findings 4); the rest wait in line. */
const SEKALIGUS = 4;
const MENUNGGU_TERBANYAK = 400;

export const mesin = mesinDiSini();

const terbuka = new Map<string, { versi: string; pembaca: Promise<Pembaca> }>();
const daftarBadan = new Map<string, { sampai: number; daftar: Promise<Daftar> }>();

/** The open index of a body in a version; opened where it is not, the oldest one closed where there are too many. */
export async function ambilPembaca(trx: Trx, data: string, badanId: string, versi: string): Promise<Pembaca> {
  if (mesin.mesin === 'postgres') return bukaPembacaPostgres((fn) => fn(trx), { badanId, versi });
  const folder = folderIndeks(data, badanId, versi);
  const known = terbuka.get(folder);
  if (known) {
    terbuka.delete(folder);
    terbuka.set(folder, known);
    return known.pembaca;
  }
  if (!(await adaIndeks(folder))) throw new IndeksHilang(folder);
  const pembaca = bukaPembacaLance(folder);
  terbuka.set(folder, { versi, pembaca });
  pembaca.catch(() => terbuka.delete(folder));
  for (const [other, { pembaca: old }] of terbuka) {
    const same = other !== folder && other.includes(badanId);
    if (!same && terbuka.size <= TERBUKA_TERBANYAK) continue;
    if (other === folder) continue;
    terbuka.delete(other);
    setTimeout(() => void old.then((one) => one.tutup()).catch(() => undefined), TUTUP_SETELAH_MS).unref();
  }
  return pembaca;
}

/** Lists of words of a body, read again after half a minute. */
export async function ambilDaftar(trx: Trx, badanId: string): Promise<Daftar> {
  const known = daftarBadan.get(badanId);
  const now = performance.now();
  if (known && known.sampai > now) return known.daftar;
  const daftar = selectPadanan(trx, badanId).then(buildDaftar);
  daftarBadan.set(badanId, { sampai: now + DAFTAR_BERLAKU_MS, daftar });
  daftar.catch(() => daftarBadan.delete(badanId));
  return daftar;
}

/** After a change of a body's words this process reads them at its next search; others within half a minute. */
export const lupakanDaftar = (badanId: string): void => void daftarBadan.delete(badanId);

/** The pointer names an index whose folder is gone or of another form; the worker builds it anew at its start. */
export class IndeksHilang extends Error {}

/** Too many searches wait already: the caller answers 503. */
export class TerlaluSibuk extends Error {}

let berjalan = 0;
const antre: (() => void)[] = [];

/** Runs a search when fewer than four others run, in order of asking. */
export async function bergiliran<T>(work: () => Promise<T>): Promise<T> {
  if (berjalan >= SEKALIGUS) {
    if (antre.length >= MENUNGGU_TERBANYAK) throw new TerlaluSibuk('too many searches wait');
    await new Promise<void>((resolve) => antre.push(resolve));
  } else berjalan += 1;
  try {
    return await work();
  } finally {
    const next = antre.shift();
    if (next) next();
    else berjalan -= 1;
  }
}
