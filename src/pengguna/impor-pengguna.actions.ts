import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import { barisBernama, type BarisBernama } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { kunciTeks } from '../shared/tabel/teks.ts';
import { PERAN, type Peran } from './hak.ts';
import { beriPeran, pastikanAkun } from './pengguna.actions.ts';

export type HasilImporPengguna = {
  dibaca: number;
  dibuat: number;
  diperbarui: number;
  ditolak: { baris: number; kolom: string; alasan: string }[];
};
type Perintah = { badanId: string; pada: Date; hari: string };

const POLA = {
  email: /\bemail\b|\bsurel\b|\be mail\b/,
  peran: /\bperan\b|\brole\b/,
  unit: /\bunit\b|\bopd\b|\bskpd\b/,
  jabatan: /\bjabatan\b/,
  nama: /\bnama\b/,
} as const;
type Row = BarisBernama<keyof typeof POLA>;

const SEBUTAN: Readonly<Record<string, Peran>> = {
  'ppid utama': 'utama',
  'ppid pelaksana': 'pelaksana',
  'ppid pembantu': 'pelaksana',
  'atasan ppid': 'atasan',
  'tim pertimbangan': 'tim',
  'petugas pelayanan informasi': 'petugas',
  'petugas layanan': 'petugas',
  administrator: 'admin',
};

/**
 * Imports officers: account by mail address, role, unit (needed for `pelaksana`). No password: each sets one by the reset
 * link. A second run makes nothing. Undefined where the table has no headings.
 */
export async function imporPengguna(trx: Trx, p: Perintah, tabel: Tabel, dryRun: boolean): Promise<HasilImporPengguna | undefined> {
  const rows = barisBernama(tabel, POLA);
  if (!rows) return undefined;
  const units = await trx.selectFrom('unit').select(['id', 'slug', 'nama', 'singkatan']).where('badan_publik_id', '=', p.badanId).execute();
  const perNama = new Map(
    units.flatMap(
      (u) =>
        [
          [kunciTeks(u.nama), u.id],
          [kunciTeks(u.singkatan), u.id],
          [kunciTeks(u.slug), u.id],
        ] as const,
    ),
  );
  const hasil: HasilImporPengguna = { dibaca: rows.length, dibuat: 0, diperbarui: 0, ditolak: [] };
  for (const row of rows) {
    const read = baca(row, perNama);
    if ('alasan' in read) hasil.ditolak.push(read);
    else {
      const done = await satu(trx, p, read, dryRun);
      if (done === 'dibuat') hasil.dibuat++;
      if (done === 'diperbarui') hasil.diperbarui++;
    }
  }
  return hasil;
}

type Terbaca = { email: string; nama: string; peran: Peran; unitId: string | undefined; jabatan: string };

function baca(row: Row, perNama: ReadonlyMap<string, string>): Terbaca | { baris: number; kolom: string; alasan: string } {
  const tolak = (kolom: string, alasan: string) => ({ baris: row.nomor, kolom, alasan });
  const email = row.sel('email').toLowerCase();
  if (!z.email().safeParse(email).success) return tolak('email', email === '' ? 'Surel kosong.' : `"${email}" bukan alamat surel.`);
  const said = kunciTeks(row.sel('peran'));
  const peran = PERAN.find((r) => r === said) ?? SEBUTAN[said];
  if (!peran) return tolak('peran', `Peran "${row.sel('peran')}" tidak dikenal. Yang dikenal: ${PERAN.join(', ')}.`);
  const unit = row.sel('unit');
  const unitId = perNama.get(kunciTeks(unit));
  if (unit !== '' && unitId === undefined) return tolak('unit', `Unit "${unit}" tidak ada dalam daftar unit.`);
  if (peran === 'pelaksana' && unitId === undefined) return tolak('unit', 'Peran pelaksana harus punya unit.');
  const nama = row.sel('nama');
  return nama === '' ? tolak('nama', 'Nama kosong.') : { email, nama, peran, unitId, jabatan: row.sel('jabatan') };
}

/** `dibuat`: a new account; `diperbarui`: an account that gets this role now. */
async function satu(trx: Trx, p: Perintah, orang: Terbaca, dryRun: boolean): Promise<'dibuat' | 'diperbarui' | 'tetap'> {
  const known = await trx.selectFrom('akun.user').select('id').where('email', '=', orang.email).executeTakeFirst();
  if (dryRun && !known) return 'dibuat';
  const { akunId } = known ? { akunId: known.id } : await pastikanAkun(trx, { email: orang.email, nama: orang.nama, now: p.pada });
  const held = await trx
    .selectFrom('keanggotaan')
    .select('id')
    .where('badan_publik_id', '=', p.badanId)
    .where('akun_id', '=', akunId)
    .where('peran', '=', orang.peran)
    .where('unit_id', orang.unitId === undefined ? 'is' : '=', orang.unitId ?? null)
    .where('berlaku_sampai', 'is', null)
    .executeTakeFirst();
  if (!held && !dryRun)
    await beriPeran(trx, {
      badanId: p.badanId,
      akunId,
      peran: orang.peran,
      jabatan: orang.jabatan,
      dari: p.hari,
      ...(orang.unitId === undefined ? {} : { unitId: orang.unitId }),
    });
  return known ? (held ? 'tetap' : 'diperbarui') : 'dibuat';
}
