import type { z } from 'zod';
import { baris, email, nik, paragrafWajib, telepon } from '../isian.ts';
import type { Kelengkapan } from '../istilah.ts';
import type { Masalah } from './meja.isian.ts';

/** Answers that can be added at the desk, as typed. */
export const ISIAN_TAMBAH = ['nik', 'nomor_pengesahan', 'telepon', 'email', 'tujuan'] as const;
export type KolomTambah = (typeof ISIAN_TAMBAH)[number];
export type IsianTambah = Partial<Record<KolomTambah, string>>;

const bentuk: Readonly<Record<KolomTambah, z.ZodType<string>>> = {
  nik,
  nomor_pengesahan: baris(100),
  telepon,
  email,
  tujuan: paragrafWajib(4_000),
};

/** Which answers to offer: those that are missing. A contact is a phone or an address. */
export function isianKurang(kurang: readonly Kelengkapan[]): KolomTambah[] {
  return ISIAN_TAMBAH.filter((k) => (k === 'telepon' || k === 'email' ? kurang.includes('kontak') : kurang.includes(k)));
}

/** The answers that were given, checked; empty ones are left out. */
export function bacaTambah(ketikan: IsianTambah): { nilai: [KolomTambah, string][]; galat: Masalah[] } {
  const nilai: [KolomTambah, string][] = [];
  const galat: Masalah[] = [];
  for (const k of ISIAN_TAMBAH) {
    const teks = ketikan[k]?.trim() ?? '';
    if (teks === '') continue;
    const r = bentuk[k].safeParse(teks);
    if (r.success) nilai.push([k, r.data]);
    else galat.push({ path: [k], message: r.error.issues[0]?.message ?? 'bentuk_lain' });
  }
  return { nilai, galat };
}
