import { yearOf } from '../shared/tanggal.ts';
import type { HariBersumber } from './kalender-tsv.ts';
import type { JenisPeristiwaTenggat, PeristiwaTenggat } from './masukan.ts';
import type { AturanKalender, CatatanKalender, KalenderBadan } from './versi.ts';
import type { KunciJam } from './jam.ts';
import type { Tenggat } from './satu-jam.ts';
import { tenggatKeberatan, tenggatPermohonan, tenggatSengketa } from './tenggat.ts';

/** A day as the administrator types it. */
export type IsiHari = HariBersumber & { dihitung: boolean | null };

/** One change of the calendar or its rules, before it is confirmed. */
export type Usulan =
  | { jenis: 'tambah'; hari: IsiHari }
  | { jenis: 'ubah'; id: string; hari: IsiHari }
  | { jenis: 'cabut'; id: string }
  | { jenis: 'tahun'; tahun: number; dasar: string; hari: readonly IsiHari[] }
  | { jenis: 'aturan'; dasar: string; aturan: AturanKalender };

export type AlasanUsulan = 'hari_tidak_ada' | 'hari_sudah_ada' | 'tahun_sudah_ada' | 'tahun_tanpa_libur' | 'hari_tahun_lain';

/** Rows of the calendar with their ids, as the decision needs them. */
export type CatatanBerid = Omit<CatatanKalender, 'hari'> & { hari: readonly (CatatanKalender['hari'][number] & { id: string })[] };

/**
 * The records as they would stand after the change, or why it is refused. A change withdraws the old row and enters a new one;
 * nothing is overwritten. A year is opened only with at least one national holiday, all its days within it.
 */
export function decideUsulan(
  catatan: CatatanBerid,
  usulan: Usulan,
  now: Date,
): { ok: true; catatan: CatatanKalender } | { ok: false; alasan: AlasanUsulan } {
  const hidup = catatan.hari.filter((h) => h.dicabutPada === null);
  const sama = (h: IsiHari, kecuali?: string): boolean =>
    hidup.some((l) => l.id !== kecuali && l.tanggal === h.tanggal && l.jenis === h.jenis && l.nama === h.nama);
  const masuk = (hari: readonly IsiHari[]) => hari.map((h) => ({ ...h, dicatatPada: now, dicabutPada: null }));
  const tanpa = (id: string) => catatan.hari.map((h) => (h.id === id ? { ...h, dicabutPada: now } : h));
  switch (usulan.jenis) {
    case 'tambah':
      if (sama(usulan.hari)) return { ok: false, alasan: 'hari_sudah_ada' };
      return { ok: true, catatan: { ...catatan, hari: [...catatan.hari, ...masuk([usulan.hari])] } };
    case 'cabut':
    case 'ubah': {
      if (!hidup.some((h) => h.id === usulan.id)) return { ok: false, alasan: 'hari_tidak_ada' };
      const baru = usulan.jenis === 'ubah' ? [usulan.hari] : [];
      if (baru.some((h) => sama(h, usulan.id))) return { ok: false, alasan: 'hari_sudah_ada' };
      return { ok: true, catatan: { ...catatan, hari: [...tanpa(usulan.id), ...masuk(baru)] } };
    }
    case 'tahun': {
      const alasan = refuseTahun(catatan, usulan.tahun, usulan.hari, (h) => sama(h));
      if (alasan) return { ok: false, alasan };
      return {
        ok: true,
        catatan: {
          ...catatan,
          hari: [...catatan.hari, ...masuk(usulan.hari)],
          tahun: [...catatan.tahun, { tahun: usulan.tahun, dibukaPada: now }],
        },
      };
    }
    case 'aturan':
      return { ok: true, catatan: { ...catatan, aturan: [...catatan.aturan, { ...usulan.aturan, sejak: now }] } };
  }
}

function refuseTahun(
  catatan: CatatanBerid,
  tahun: number,
  hari: readonly IsiHari[],
  sama: (h: IsiHari) => boolean,
): AlasanUsulan | undefined {
  if (catatan.tahun.some((t) => t.tahun === tahun)) return 'tahun_sudah_ada';
  if (hari.some((h) => yearOf(h.tanggal) !== tahun)) return 'hari_tahun_lain';
  if (hari.some(sama)) return 'hari_sudah_ada';
  const semua = [...hari, ...catatan.hari.filter((h) => h.dicabutPada === null && yearOf(h.tanggal) === tahun)];
  return semua.some((h) => h.jenis === 'libur_nasional') ? undefined : 'tahun_tanpa_libur';
}

/** An open case as the slice that owns it gives it to the clock. `sebutan`: its number, for people. */
export type KasusTerbuka = {
  berkas: { jenis: string; id: string };
  sebutan: string;
  hitung: 'permohonan' | 'keberatan' | 'sengketa';
  peristiwa: readonly PeristiwaTenggat[];
};

export type GeserTenggat = { kunci: KunciJam; dasar: JenisPeristiwaTenggat | KunciJam; dari: string | null; menjadi: string | null };

/** A case whose running dates move, with all its deadlines as they will stand. */
export type Pergeseran = { kasus: KasusTerbuka; tenggat: readonly GeserTenggat[]; sesudah: readonly Tenggat[] };

const HITUNG = { permohonan: tenggatPermohonan, keberatan: tenggatKeberatan, sengketa: tenggatSengketa };

/** Which open cases move from one calendar to another. Clocks that have stopped or passed are not touched (law.md 8 DESIGN 7). */
export function findPergeseran(kasus: readonly KasusTerbuka[], sebelum: KalenderBadan, sesudah: KalenderBadan, now: Date): Pergeseran[] {
  return kasus.flatMap((k) => {
    const lama = new Map(keyed(HITUNG[k.hitung](k.peristiwa, sebelum.kalender, sebelum.aturan, now)));
    const baru = keyed(HITUNG[k.hitung](k.peristiwa, sesudah.kalender, sesudah.aturan, now));
    const tenggat = baru.flatMap(([key, t]) => {
      const dari = lama.get(key)?.tanggal ?? null;
      return t.keadaan !== 'berhenti' && t.tanggal !== dari ? [{ kunci: t.kunci, dasar: t.dasar, dari, menjadi: t.tanggal }] : [];
    });
    return tenggat.length > 0 ? [{ kasus: k, tenggat, sesudah: baru.map(([, t]) => t) }] : [];
  });
}

/** A deadline is the same one when it is the n-th of its clock from the same base; its first day may move too. */
function keyed(tenggat: readonly Tenggat[]): [string, Tenggat][] {
  const seen = new Map<string, number>();
  return tenggat.map((t) => {
    const name = `${t.kunci} ${t.dasar}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return [`${name} ${nth}`, t];
  });
}
