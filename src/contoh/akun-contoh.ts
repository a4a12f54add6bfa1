import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Peran } from '../pengguna/hak.ts';
import type { UnitContoh } from './data/unit.ts';

export type AkunContoh = { email: string; nama: string; peran: Peran; unit?: string; jabatan: string };

/** The practice accounts (contoh): one a role, two pelaksana of different units. Refused in production. */
export const akunContoh: readonly AkunContoh[] = [
  { email: 'utama@contoh.id', nama: 'Ratna Contoh', peran: 'utama', jabatan: 'PPID Utama (contoh)' },
  {
    email: 'pelaksana@contoh.id',
    nama: 'Bagus Contoh',
    peran: 'pelaksana',
    unit: 'diskominfo',
    jabatan: 'PPID Pelaksana Diskominfo (contoh)',
  },
  {
    email: 'pelaksana2@contoh.id',
    nama: 'Sari Contoh',
    peran: 'pelaksana',
    unit: 'dinas-kesehatan',
    jabatan: 'PPID Pelaksana Dinas Kesehatan (contoh)',
  },
  { email: 'atasan@contoh.id', nama: 'Hendra Contoh', peran: 'atasan', jabatan: 'Atasan PPID (contoh)' },
  { email: 'petugas@contoh.id', nama: 'Lina Contoh', peran: 'petugas', jabatan: 'Petugas Pelayanan Informasi (contoh)' },
  { email: 'admin@contoh.id', nama: 'Dedi Contoh', peran: 'admin', jabatan: 'Administrator (contoh)' },
  { email: 'auditor@contoh.id', nama: 'Wulan Contoh', peran: 'auditor', jabatan: 'Auditor (contoh)' },
  { email: 'tim@contoh.id', nama: 'Yusuf Contoh', peran: 'tim', jabatan: 'Tim Pertimbangan (contoh)' },
  { email: 'pimpinan@contoh.id', nama: 'Maya Contoh', peran: 'pimpinan', jabatan: 'Pimpinan (contoh)' },
];

const NAMA = [
  'Bawi',
  'Tambun',
  'Rahmat',
  'Kristina',
  'Yulius',
  'Norhayati',
  'Singgih',
  'Meilani',
  'Dandan',
  'Rusmini',
  'Agustinus',
  'Hamidah',
  'Wayan',
  'Lambung',
  'Sarinah',
  'Petrus',
] as const;

/** An invented PPID Pelaksana for every unit that has no practice account; without a password, so nobody signs in as one. */
export const pelaksanaContoh = (unit: readonly UnitContoh[]): AkunContoh[] =>
  unit
    .filter(([slug]) => !akunContoh.some((a) => a.unit === slug))
    .map(([slug, , singkatan], i) => ({
      email: `ppid.${slug}@contoh.id`,
      nama: `${NAMA[i % NAMA.length] ?? ''} Contoh ${i + 1}`,
      peran: 'pelaksana',
      unit: slug,
      jabatan: `PPID Pelaksana ${singkatan} (contoh)`,
    }));

const HURUF = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password that can be typed on a phone: three groups of five, about 74 bits. */
export function sandiBaru(): string {
  return Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => HURUF.charAt(randomInt(HURUF.length))).join('')).join('-');
}

const isiBerkas = z.record(z.string(), z.string());

/** The passwords of the practice accounts, made at the first call and kept in `akun-contoh.json` (0600). */
export function sandiContoh(data: string): { sandi: Readonly<Record<string, string>>; baru: boolean } {
  const file = join(data, 'akun-contoh.json');
  if (existsSync(file)) return { sandi: isiBerkas.parse(JSON.parse(readFileSync(file, 'utf8'))), baru: false };
  const sandi = Object.fromEntries(akunContoh.map((akun) => [akun.email, sandiBaru()]));
  writeFileSync(`${file}.baru`, `${JSON.stringify(sandi, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.baru`, file);
  return { sandi, baru: true };
}
