import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import { barisBernama, type BarisBernama } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { kunciTeks } from '../shared/tabel/teks.ts';
import { GOLONGAN, type Golongan, slugUnit } from './unit.ts';
import { buatUnit, ubahUnit } from './unit.actions.ts';

export type HasilImporUnit = {
  dibaca: number;
  dibuat: number;
  diperbarui: number;
  ditolak: { baris: number; kolom: string; alasan: string }[];
};
type Perintah = { badanId: string; aktor: AktorPeristiwa; pada: Date; hari: string };

const POLA = {
  slug: /^(slug|alamat halaman)$/,
  singkatan: /\bsingkat/,
  golongan: /\bgolongan\b|\bjenis\b/,
  induk: /\binduk\b|\bdi bawah\b/,
  tugas: /\btugas\b/,
  telepon: /\btelepon\b|\btelp\b|^hp$/,
  email: /\bemail\b|\bsurel\b|\be mail\b/,
  alamat: /\balamat\b/,
  nama: /\bnama\b|\bunit\b|\bopd\b|\bskpd\b/,
} as const;
type Bidang = keyof typeof POLA;
type Row = BarisBernama<Bidang>;

const MENURUT_NAMA: readonly (readonly [RegExp, Golongan])[] = [
  [/^kelurahan\b/, 'kelurahan'],
  [/^kecamatan\b/, 'kecamatan'],
  [/\bdprd\b/, 'sekretariat_dprd'],
  [/^sekretariat daerah|^setda/, 'setda'],
  [/^inspektorat/, 'inspektorat'],
  [/^bagian\b/, 'bagian'],
  [/^dinas\b/, 'dinas'],
  [/^satuan polisi|^satpol/, 'satpol_pp'],
  [/^badan\b/, 'badan'],
  [/^rsud\b|^rumah sakit/, 'rsud'],
  [/^upt|^puskesmas|^sd |^smp /, 'upt'],
  [/^perumda|^pdam|^perusahaan/, 'bumd'],
];

/** Kind of unit as the list says, else as the name says. */
function bacaGolongan(text: string, nama: string): Golongan | undefined {
  const said = GOLONGAN.find((g) => g === kunciTeks(text).replaceAll(' ', '_'));
  if (said || text !== '') return said;
  return MENURUT_NAMA.find(([re]) => re.test(kunciTeks(nama)))?.[1] ?? 'lainnya';
}

/**
 * Imports work units, parents before children whatever the order of the rows. A unit is known by its slug (given, or made
 * from its name); a second run makes nothing. Undefined where the table has no headings.
 */
export async function imporUnit(trx: Trx, p: Perintah, tabel: Tabel, dryRun: boolean): Promise<HasilImporUnit | undefined> {
  const rows = barisBernama(tabel, POLA);
  if (!rows) return undefined;
  const hasil: HasilImporUnit = { dibaca: rows.length, dibuat: 0, diperbarui: 0, ditolak: [] };
  const kenal = await selectKenal(trx, p.badanId);
  let sisa = rows;
  while (sisa.length > 0) {
    const tunda: Row[] = [];
    for (const row of sisa) {
      const done = await satu(trx, p, row, kenal, dryRun);
      if (done === 'tunda') tunda.push(row);
      else if (typeof done === 'object') hasil.ditolak.push(done);
      else if (done === 'dibuat') hasil.dibuat++;
      else if (done === 'diperbarui') hasil.diperbarui++;
    }
    if (tunda.length === sisa.length) {
      for (const row of tunda)
        hasil.ditolak.push({ baris: row.nomor, kolom: 'induk', alasan: `Unit induk "${row.sel('induk')}" tidak ada.` });
      break;
    }
    sisa = tunda;
  }
  hasil.ditolak.sort((a, b) => a.baris - b.baris);
  return hasil;
}

type Kenal = {
  perSlug: Map<string, { id: string; nama: string; singkatan: string; indukId: string | null; kontak: string }>;
  perNama: Map<string, string>;
  terbaca: Set<string>;
};

async function selectKenal(trx: Trx, badanId: string): Promise<Kenal> {
  const rows = await trx
    .selectFrom('unit')
    .select(['id', 'slug', 'nama', 'singkatan', 'induk_id', 'tugas', 'alamat', 'telepon', 'email'])
    .where('badan_publik_id', '=', badanId)
    .execute();
  return {
    perSlug: new Map(
      rows.map((u) => [
        u.slug,
        {
          id: u.id,
          nama: u.nama,
          singkatan: u.singkatan,
          indukId: u.induk_id,
          kontak: JSON.stringify([u.tugas, u.alamat, u.telepon, u.email]),
        },
      ]),
    ),
    perNama: new Map(
      rows.flatMap(
        (u) =>
          [
            [kunciTeks(u.nama), u.id],
            [kunciTeks(u.singkatan), u.id],
            [kunciTeks(u.slug), u.id],
          ] as const,
      ),
    ),
    terbaca: new Set(),
  };
}

type Hasil = 'dibuat' | 'diperbarui' | 'tetap' | 'tunda' | { baris: number; kolom: string; alasan: string };

async function satu(trx: Trx, p: Perintah, row: Row, kenal: Kenal, dryRun: boolean): Promise<Hasil> {
  const tolak = (kolom: string, alasan: string): Hasil => ({ baris: row.nomor, kolom, alasan });
  const nama = row.sel('nama');
  if (nama === '') return tolak('nama', 'Nama unit kosong.');
  const golongan = bacaGolongan(row.sel('golongan'), nama);
  if (!golongan) return tolak('golongan', `Golongan "${row.sel('golongan')}" tidak dikenal. Yang dikenal: ${GOLONGAN.join(', ')}.`);
  const email = row.sel('email');
  if (email !== '' && !z.email().safeParse(email).success) return tolak('email', `"${email}" bukan alamat surel.`);
  const slug = slugUnit(row.sel('slug') || nama);
  if (slug === '') return tolak('slug', 'Alamat halaman (slug) tidak bisa dibuat dari nama ini.');
  if (kenal.terbaca.has(slug)) return tolak('slug', `Unit "${slug}" sudah ada di baris lain.`);
  const induk = row.sel('induk');
  const indukId = induk === '' ? null : kenal.perNama.get(kunciTeks(induk));
  if (indukId === undefined) return 'tunda';
  kenal.terbaca.add(slug);
  const ada = kenal.perSlug.get(slug);
  const isi = { nama, singkatan: row.sel('singkatan') || ada?.singkatan || nama, indukId: induk === '' && ada ? ada.indukId : indukId };
  const kontak = { tugas: row.sel('tugas'), alamat: row.sel('alamat'), telepon: row.sel('telepon'), email };
  if (!ada) return buat(trx, p, kenal, { ...isi, ...kontak, slug, golongan }, dryRun);
  return ubah(trx, p, ada, isi, kontak, row, dryRun);
}

async function buat(
  trx: Trx,
  p: Perintah,
  kenal: Kenal,
  u: {
    nama: string;
    singkatan: string;
    indukId: string | null;
    slug: string;
    golongan: Golongan;
    tugas: string;
    alamat: string;
    telepon: string;
    email: string;
  },
  dryRun: boolean,
): Promise<Hasil> {
  const made = dryRun
    ? { id: `rencana ${u.slug}` }
    : await buatUnit(trx, { ...u, badanId: p.badanId, dari: p.hari, aktor: p.aktor, pada: p.pada });
  for (const name of [u.nama, u.singkatan, u.slug]) kenal.perNama.set(kunciTeks(name), made.id);
  return 'dibuat';
}

type Ada = NonNullable<ReturnType<Kenal['perSlug']['get']>>;

async function ubah(
  trx: Trx,
  p: Perintah,
  ada: Ada,
  isi: { nama: string; singkatan: string; indukId: string | null },
  kontak: { tugas: string; alamat: string; telepon: string; email: string },
  row: Row,
  dryRun: boolean,
): Promise<Hasil> {
  const given = Object.fromEntries(Object.entries(kontak).filter(([, v]) => v !== ''));
  const renamed = isi.nama !== ada.nama || isi.singkatan !== ada.singkatan || isi.indukId !== ada.indukId;
  const before = z.tuple([z.string(), z.string(), z.string(), z.string()]).parse(JSON.parse(ada.kontak));
  const moved = [kontak.tugas, kontak.alamat, kontak.telepon, kontak.email].some((v, i) => v !== '' && v !== before[i]);
  if (!renamed && !moved) return 'tetap';
  if (renamed && !dryRun) {
    const done = await ubahUnit(trx, {
      badanId: p.badanId,
      unitId: ada.id,
      aktor: p.aktor,
      pada: p.pada,
      ubahan: { ...isi, dari: p.hari, dasar: 'impor daftar unit' },
    });
    if (!done.ok) return { baris: row.nomor, kolom: 'nama', alasan: ALASAN[done.alasan] ?? done.alasan };
  }
  if (moved && !dryRun)
    await trx.updateTable('unit').set(given).where('badan_publik_id', '=', p.badanId).where('id', '=', ada.id).execute();
  return 'diperbarui';
}

const ALASAN: Readonly<Record<string, string>> = {
  tanggal_mundur: 'Unit ini sudah diubah hari ini atau sesudahnya.',
  induk_melingkar: 'Unit tidak bisa berada di bawah dirinya sendiri.',
  sudah_berakhir: 'Unit ini sudah berakhir.',
  tidak_ada: 'Unit ini tidak ada.',
  penerus_sendiri: 'Unit tidak bisa menjadi penerus dirinya.',
};
