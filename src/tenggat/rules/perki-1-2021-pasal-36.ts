// UU 14/2008 Pasal 22 ayat (8), Perki 1/2021 Pasal 36: at most 7 working days after the 10-day due date, once, in writing, sent
// before that date has passed. A second letter, or one sent too late, moves nothing.
import { dateIn } from '../../shared/tanggal.ts';
import type { PeristiwaTenggat } from '../masukan.ts';
import { earliest, firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';
import { PENUTUP } from './penutup.ts';

/** Adds the extension to the 10-day clocks: those not yet passed on its day stop, and 7 working days run from the earliest of them. */
export function perpanjangan(k: Keadaan, sepuluhHari: readonly Tenggat[]): Tenggat[] {
  const surat = firstOf(k, ['diperpanjang']);
  if (!surat) return [...sepuluhHari];
  const hari = dateIn(k.aturan.zona, surat.pada);
  const kena = sepuluhHari.filter((t) => t.mulai <= hari && !isSebelum(t.tanggal, hari) && !isSebelum(t.berhentiPada, hari));
  const dasar = earliest(kena);
  if (!dasar) return [...sepuluhHari];
  return [...sepuluhHari.map((t) => (kena.includes(t) ? stop(t, surat, hari) : t)), run(k, surat, dasar)];
}

const isSebelum = (tanggal: string | null, hari: string): boolean => tanggal !== null && tanggal < hari;

function stop(t: Tenggat, surat: PeristiwaTenggat, hari: string): Tenggat {
  return { ...t, keadaan: 'berhenti', berhentiPada: hari, berhentiOleh: surat.jenis, terlambat: false };
}

function run(k: Keadaan, surat: PeristiwaTenggat, dasar: Tenggat): Tenggat {
  const berhenti = firstOf(k, PENUTUP, surat.pada);
  const hasil = runJam(k, 'perpanjangan', { jenis: dasar.kunci, tanggal: dasar.tanggal ?? dasar.mulai }, { berhenti });
  if (dasar.tanggal !== null) return hasil;
  return {
    ...hasil,
    tanggal: null,
    tahunKosong: dasar.tahunKosong,
    sampai: null,
    terlambat: false,
    keadaan: berhenti ? 'berhenti' : 'berjalan',
    langkah: [],
  };
}
