import { sql } from 'kysely';
import { kirimSuratAkun } from '../notifikasi/surat-akun.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { catatPengguna as catat } from './catat.actions.ts';
import type { Peran } from './hak.ts';
import { selectDiBadanLain, selectOptionalOrang } from './kelola.queries.ts';
import { akhiriSesi, pastikanAkun } from './pengguna.actions.ts';
import { buatTautanAkun } from './tautan-akun.actions.ts';

export type AlasanOrang =
  | 'tidak_ada'
  | 'unit_wajib'
  | 'unit_berakhir'
  | 'tanggal_terbalik'
  | 'sudah_punya'
  | 'plh_tanpa_akhir'
  | 'plh_diri_sendiri'
  | 'admin_terakhir'
  | 'diri_sendiri'
  | 'badan_lain';
type Hasil<T = object> = ({ ok: true } & T) | { ok: false; alasan: AlasanOrang };
const tolak = (alasan: AlasanOrang) => ({ ok: false, alasan }) as const;

/** Who does it, in which body, when. `hari` is today there. */
export type Pengelola = { badanId: string; aktor: AktorPeristiwa; pada: Date; hari: string; bahasa: 'id' | 'en' };

export type PeranBaru = {
  peran: Peran;
  unitId: string | null;
  jabatan: string;
  dasar: string;
  dari: string;
  sampai: string | null;
  plhUntuk: string | null;
};

/** Invites a person: account by mail address (made, or the one there is), a role, a mail. Whoever has a password is only told. */
export async function undang(
  trx: Trx,
  p: Pengelola,
  orang: { nama: string; email: string; peran: PeranBaru },
): Promise<Hasil<{ akunId: string }>> {
  const { akunId } = await pastikanAkun(trx, { email: orang.email, nama: orang.nama, terverifikasi: false, now: p.pada });
  const diberi = await tambahPeran(trx, p, akunId, orang.peran);
  if (!diberi.ok) return diberi;
  await kirimUndangan(trx, p, akunId);
  return { ok: true, akunId };
}

/** Sends the invitation (again), or, to whoever has a password, word of the role. */
export async function kirimUndangan(trx: Trx, p: Pengelola, akunId: string): Promise<Hasil> {
  const orang = await selectOptionalOrang(trx, p.badanId, akunId);
  if (!orang) return tolak('tidak_ada');
  await trx
    .insertInto('pengguna')
    .values({ badan_publik_id: p.badanId, akun_id: akunId, diundang_pada: p.pada })
    .onConflict((c) => c.columns(['badan_publik_id', 'akun_id']).doUpdateSet({ diundang_pada: p.pada }))
    .execute();
  const templat = orang.punyaSandi ? 'akun_peran' : 'akun_undangan';
  await kirimSuratAkun(trx, { badanId: p.badanId, akunId, templat, bahasa: p.bahasa, now: p.pada });
  await catat(trx, p, akunId, 'pengguna_diundang', {});
  return { ok: true };
}

/** Gives a role from day to day, also as a stand-in (Plh.) for another holder. */
export async function tambahPeran(trx: Trx, p: Pengelola, akunId: string, baru: PeranBaru): Promise<Hasil<{ id: string }>> {
  const salah = await periksaPeran(trx, p, akunId, baru);
  if (salah) return tolak(salah);
  const id = newId();
  await trx
    .insertInto('keanggotaan')
    .values({
      badan_publik_id: p.badanId,
      id,
      akun_id: akunId,
      peran: baru.peran,
      unit_id: baru.unitId,
      jabatan: baru.jabatan,
      dasar: baru.dasar,
      berlaku_dari: baru.dari,
      berlaku_sampai: baru.sampai,
      plh_untuk: baru.plhUntuk,
    })
    .execute();
  await catat(trx, p, akunId, 'peran_diberikan', {
    peran: baru.peran,
    unit_id: baru.unitId,
    dari: baru.dari,
    sampai: baru.sampai,
    plh: baru.plhUntuk !== null,
  });
  return { ok: true, id };
}

async function periksaPeran(trx: Trx, p: Pengelola, akunId: string, baru: PeranBaru): Promise<AlasanOrang | undefined> {
  if (baru.peran === 'pelaksana' && baru.unitId === null) return 'unit_wajib';
  if (baru.sampai !== null && baru.sampai < baru.dari) return 'tanggal_terbalik';
  if (baru.plhUntuk !== null && baru.sampai === null) return 'plh_tanpa_akhir';
  if (baru.unitId !== null) {
    const unit = await trx
      .selectFrom('unit')
      .select('berlaku_sampai')
      .where('badan_publik_id', '=', p.badanId)
      .where('id', '=', baru.unitId)
      .executeTakeFirst();
    if (!unit) return 'unit_wajib';
    if (unit.berlaku_sampai !== null && unit.berlaku_sampai < p.hari) return 'unit_berakhir';
  }
  const orang = await selectOptionalOrang(trx, p.badanId, akunId);
  if (orang?.peran.some((k) => k.id === baru.plhUntuk)) return 'plh_diri_sendiri';
  const sama = orang?.peran.some(
    (k) =>
      k.peran === baru.peran &&
      k.unitId === baru.unitId &&
      (k.sampai === null || k.sampai >= baru.dari) &&
      (baru.sampai === null || k.dari <= baru.sampai),
  );
  return sama === true ? 'sudah_punya' : undefined;
}

/** Changes post, decision and last day of a role. Ending the last administrator is refused. */
export async function ubahPeran(
  trx: Trx,
  p: Pengelola,
  id: string,
  ubahan: { jabatan: string; dasar: string; sampai: string | null },
): Promise<Hasil> {
  const row = await trx
    .selectFrom('keanggotaan')
    .select(['akun_id', 'peran', 'unit_id', 'jabatan', 'dasar', 'berlaku_dari', 'berlaku_sampai', 'plh_untuk'])
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return tolak('tidak_ada');
  if (ubahan.sampai !== null && ubahan.sampai < row.berlaku_dari) return tolak('tanggal_terbalik');
  if (ubahan.sampai === null && row.plh_untuk !== null) return tolak('plh_tanpa_akhir');
  if (
    row.peran === 'admin' &&
    ubahan.sampai !== null &&
    row.berlaku_sampai === null &&
    !(await adaAdminLain(trx, p, { keanggotaanId: id }))
  )
    return tolak('admin_terakhir');
  await trx
    .updateTable('keanggotaan')
    .set({ jabatan: ubahan.jabatan, dasar: ubahan.dasar, berlaku_sampai: ubahan.sampai })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', id)
    .execute();
  const bidang = (['jabatan', 'dasar'] as const).filter((b) => ubahan[b] !== row[b]);
  const peran = { peran: row.peran, unit_id: row.unit_id };
  if (bidang.length > 0) await catat(trx, p, row.akun_id, 'peran_diubah', { ...peran, bidang });
  if (ubahan.sampai !== row.berlaku_sampai) await catat(trx, p, row.akun_id, 'peran_diakhiri', { ...peran, hari_terakhir: ubahan.sampai });
  return { ok: true };
}

/** Closes or opens this body to an account at once. Other bodies do not notice. */
export async function kunciOrang(trx: Trx, p: Pengelola, akunId: string, kunci: boolean): Promise<Hasil> {
  const orang = await selectOptionalOrang(trx, p.badanId, akunId);
  if (!orang || (orang.dikunciPada !== null) === kunci) return tolak('tidak_ada');
  if (kunci && 'id' in p.aktor && p.aktor.id === akunId) return tolak('diri_sendiri');
  if (kunci && orang.peran.some((k) => k.peran === 'admin') && !(await adaAdminLain(trx, p, { akunId }))) return tolak('admin_terakhir');
  const dikunci_pada = kunci ? p.pada : null;
  await trx
    .insertInto('pengguna')
    .values({ badan_publik_id: p.badanId, akun_id: akunId, dikunci_pada })
    .onConflict((c) => c.columns(['badan_publik_id', 'akun_id']).doUpdateSet({ dikunci_pada }))
    .execute();
  if (kunci && !(await selectDiBadanLain(trx, akunId))) await akhiriSesi(trx, akunId, { kecuali: null });
  await catat(trx, p, akunId, 'pengguna_dikunci', { terkunci: kunci });
  return { ok: true };
}

/** Takes the second step off an account whose owner lost phone and backup codes; ends its sessions and tells it by mail. */
export async function lepasDuaLangkah(trx: Trx, p: Pengelola, akunId: string): Promise<Hasil> {
  const orang = await selectOptionalOrang(trx, p.badanId, akunId);
  if (!orang?.duaLangkah) return tolak('tidak_ada');
  if (await selectDiBadanLain(trx, akunId)) return tolak('badan_lain');
  await trx.deleteFrom('akun.twoFactor').where('userId', '=', akunId).execute();
  await trx
    .updateTable('akun.user')
    .set({ twoFactorEnabled: false, updatedAt: sql<Date>`now()` })
    .where('id', '=', akunId)
    .execute();
  await akhiriSesi(trx, akunId, { kecuali: null });
  await kirimSuratAkun(trx, { badanId: p.badanId, akunId, templat: 'akun_dua_dilepas', bahasa: p.bahasa, now: p.pada });
  await catat(trx, p, akunId, 'verifikasi_dua_langkah_diubah', { aktif: false });
  return { ok: true };
}

/** Makes a one-time link to show on a slip, where mail does not reach. Its making is an event; using it sends word by mail. */
export async function bukaTautan(trx: Trx, p: Pengelola, akunId: string, origin: string): Promise<Hasil<{ tautan: string }>> {
  const orang = await selectOptionalOrang(trx, p.badanId, akunId);
  if (!orang || orang.dikunciPada !== null) return tolak('tidak_ada');
  if (await selectDiBadanLain(trx, akunId)) return tolak('badan_lain');
  const tautan = await buatTautanAkun(trx, { akunId, jenis: 'undangan', origin });
  await catat(trx, p, akunId, 'tautan_akun_dibuka', {});
  return { ok: true, tautan };
}

/**
 * Whether an administrator stays who can work today and without end: another role than this one, unlocked, with a password. Locks
 * all administrators' rows, so that two of them cannot remove each other at once.
 */
async function adaAdminLain(trx: Trx, p: Pengelola, kecuali: { keanggotaanId: string } | { akunId: string }): Promise<boolean> {
  const rows = await trx
    .selectFrom('keanggotaan as k')
    .select(['k.id', 'k.akun_id', 'k.berlaku_dari', 'k.berlaku_sampai'])
    .where('k.badan_publik_id', '=', p.badanId)
    .where('k.peran', '=', 'admin')
    .orderBy('k.id')
    .forUpdate()
    .execute();
  for (const row of rows) {
    if (row.berlaku_sampai !== null || row.berlaku_dari > p.hari) continue;
    if ('akunId' in kecuali ? row.akun_id === kecuali.akunId : row.id === kecuali.keanggotaanId) continue;
    const orang = await selectOptionalOrang(trx, p.badanId, row.akun_id);
    if (orang?.punyaSandi === true && orang.dikunciPada === null) return true;
  }
  return false;
}
