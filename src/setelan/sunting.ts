import type { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import { type Bidang, bacaSetelan, type Dwi, type SetelanBerhalaman, simpanSetelan } from './setelan.ts';

type SatuNilai = string | number | readonly string[];
type Nilai = Record<string, SatuNilai>;
/** What stands in the boxes of the form, by field; several choices with commas. */
export type IsianSetelan = Readonly<Record<string, string>>;
export type Ubahan = { nama: string; dari: string | null; menjadi: string | null };

/** A setting ready to be edited by the one form of settings; its type is closed in. */
export type Tersunting = {
  kunci: string;
  jalur: string;
  judul: Dwi;
  penjelasan: Dwi;
  bidang: readonly (Bidang & { nama: string })[];
  baca: (trx: Trx, badanId: string) => Promise<IsianSetelan>;
  /** Fields that the shape refuses; empty where all is well. */
  periksa: (isian: IsianSetelan) => string[];
  pratinjau: (isian: IsianSetelan, k: { badan: string; hari: string }) => readonly string[];
  /** Writes what was typed; gives what changed. Free text is not told: it may be anything. Call `periksa` first. */
  simpan: (trx: Trx, badanId: string, isian: IsianSetelan, now: Date) => Promise<Ubahan[]>;
};

/** Makes a setting editable. */
export function sunting<S extends z.ZodType<Nilai>>(s: SetelanBerhalaman<S>): Tersunting {
  const { halaman } = s;
  const bidang = Object.entries<Bidang>(halaman.bidang).map(([nama, b]) => ({ ...b, nama }));
  const urai = (isian: IsianSetelan) =>
    s.bentuk.safeParse(Object.fromEntries(bidang.map((b) => [b.nama, keNilai(b, isian[b.nama] ?? '')])));
  const keIsian = (nilai: Nilai): IsianSetelan => Object.fromEntries(bidang.map((b) => [b.nama, keTeks(b, nilai[b.nama] ?? '')]));
  return {
    kunci: s.kunci,
    jalur: halaman.jalur,
    judul: halaman.judul,
    penjelasan: halaman.penjelasan,
    bidang,
    baca: async (trx, badanId) => keIsian(await bacaSetelan(trx, badanId, s)),
    periksa: (isian) => {
      const read = urai(isian);
      return read.success ? [] : [...new Set(read.error.issues.map((i) => String(i.path[0])))];
    },
    pratinjau: (isian, k) => {
      const read = urai(isian);
      return read.success ? (halaman.pratinjau?.(read.data, k) ?? []) : [];
    },
    simpan: async (trx, badanId, isian, now) => {
      const before = keIsian(await bacaSetelan(trx, badanId, s));
      const nilai = s.bentuk.parse(Object.fromEntries(bidang.map((b) => [b.nama, keNilai(b, isian[b.nama] ?? '')])));
      const after = keIsian(nilai);
      const changed = bidang.filter((b) => before[b.nama] !== after[b.nama]);
      if (changed.length > 0) await simpanSetelan(trx, badanId, s, nilai, now);
      return changed.map((b) => ({
        nama: b.nama,
        dari: b.jenis === 'teks' ? null : (before[b.nama] ?? null),
        menjadi: b.jenis === 'teks' ? null : (after[b.nama] ?? null),
      }));
    },
  };
}

/** Text of a box as the value its shape expects; what is no number stays text, so that the shape refuses it. */
function keNilai(b: Bidang, text: string): SatuNilai {
  const tidy = text.trim();
  if (b.jenis === 'banyak') return tidy.split(',').filter((x) => x !== '');
  if (b.jenis !== 'angka') return tidy;
  const plain = tidy.replaceAll('.', '');
  return /^\d{1,12}$/.test(plain) ? Number(plain) * (b.faktor ?? 1) : tidy;
}

function keTeks(b: Bidang, nilai: SatuNilai): string {
  if (typeof nilai === 'object') return nilai.join(',');
  return b.jenis === 'angka' && typeof nilai === 'number' ? String(Math.round(nilai / (b.faktor ?? 1))) : String(nilai);
}
