import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { Kop } from './isi.types.ts';
import { barisSurat, KOLOM, type Surat } from './baris-surat.ts';
import type { KeadaanSurat } from './surat.ts';
import { setelanJabatan, setelanKop } from './surat.setelan.ts';

export async function selectOptionalSurat(trx: Trx, badanId: string, id: string): Promise<Surat | undefined> {
  const row = await trx.selectFrom('surat').select(KOLOM).where('badan_publik_id', '=', badanId).where('id', '=', id).executeTakeFirst();
  return row && barisSurat(row);
}

/** The same, locked until the transaction ends. */
export async function lockSurat(trx: Trx, badanId: string, id: string): Promise<Surat | undefined> {
  const row = await trx
    .selectFrom('surat')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && barisSurat(row);
}

/** The letter behind a verification address. */
export async function selectOptionalSuratToken(trx: Trx, badanId: string, token: string): Promise<Surat | undefined> {
  const row = await trx
    .selectFrom('surat')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('token', '=', token)
    .executeTakeFirst();
  return row && barisSurat(row);
}

/** All letters of a request, oldest first. */
export async function selectSuratPermohonan(trx: Trx, badanId: string, permohonanId: string): Promise<Surat[]> {
  const rows = await trx
    .selectFrom('surat')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .orderBy('id')
    .execute();
  return rows.map(barisSurat);
}

/** All letters of an objection, oldest first. */
export async function selectSuratKeberatan(trx: Trx, badanId: string, keberatanId: string): Promise<Surat[]> {
  const rows = await trx
    .selectFrom('surat')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('keberatan_id', '=', keberatanId)
    .orderBy('id')
    .execute();
  return rows.map(barisSurat);
}

export const SURAT_SEHALAMAN = 50;

export type SuratAntrean = Surat & { nomorPermohonan: string; pemegang: string | null };

/** One page of the letters' queue in a state, the most pressing first; with the number of the request and the holder's name. */
export async function selectAntreanSurat(trx: Trx, badanId: string, keadaan: KeadaanSurat, halaman: number): Promise<SuratAntrean[]> {
  const rows = await trx
    .selectFrom('surat as s')
    .leftJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 's.badan_publik_id').onRef('p.id', '=', 's.permohonan_id'))
    .leftJoin('keberatan as b', (j) => j.onRef('b.badan_publik_id', '=', 's.badan_publik_id').onRef('b.id', '=', 's.keberatan_id'))
    .leftJoin('akun.user as u', 'u.id', 's.pemegang_id')
    .select(KOLOM.map((k) => `s.${k}` as const))
    .select(['p.nomor as nomor_permohonan', 'b.nomor as nomor_keberatan', 'u.name as pemegang'])
    .where('s.badan_publik_id', '=', badanId)
    .where('s.keadaan', '=', keadaan)
    .orderBy('s.pemegang_batas', (o) => o.asc().nullsLast())
    .orderBy('s.id', keadaan === 'dikirim' ? 'desc' : 'asc')
    .limit(SURAT_SEHALAMAN)
    .offset((halaman - 1) * SURAT_SEHALAMAN)
    .execute();
  return rows.map((row) => ({
    ...barisSurat(row),
    nomorPermohonan: row.nomor_keberatan ?? row.nomor_permohonan ?? '–',
    pemegang: row.pemegang,
  }));
}

/** How many letters stand in each state. */
export async function countAntreanSurat(trx: Trx, badanId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('surat')
    .select((eb) => ['keadaan', eb.fn.countAll<number>().as('jumlah')])
    .where('badan_publik_id', '=', badanId)
    .groupBy('keadaan')
    .execute();
  return new Map(rows.map((row) => [row.keadaan, row.jumlah]));
}

/** Letterhead of a body: its own row with what the settings add. */
export async function selectKop(trx: Trx, badanId: string): Promise<Kop> {
  const badan = await trx
    .selectFrom('badan_publik')
    .select(['nama', 'alamat', 'telepon', 'email', 'zona'])
    .where('badan_publik_id', '=', badanId)
    .executeTakeFirstOrThrow();
  const own = await bacaSetelan(trx, badanId, setelanKop);
  return {
    ...badan,
    ...own,
    tempat: own.tempat || badan.nama.replace(/^Pemerintah (?=Kota |Kabupaten |Provinsi )/, '').replace(/^(Kota|Kabupaten|Provinsi) /, ''),
  };
}

export type Pejabat = { akunId: string; nama: string; jabatan: string; peran: 'utama' | 'atasan' };

/** What the posts of PPID Utama and Atasan are called on papers where the person's own row names none. */
export const selectSebutanJabatan = (trx: Trx, badanId: string): Promise<{ utama: string; atasan: string }> =>
  bacaSetelan(trx, badanId, setelanJabatan);

/** Officers who may hold a letter for signing today: PPID Utama and Atasan. */
export async function selectPenandatangan(trx: Trx, badanId: string, hariIni: string): Promise<Pejabat[]> {
  const rows = await trx
    .selectFrom('keanggotaan as k')
    .innerJoin('akun.user as u', 'u.id', 'k.akun_id')
    .select(['u.id', 'u.name', 'k.jabatan', 'k.peran'])
    .where('k.badan_publik_id', '=', badanId)
    .where('k.peran', 'in', ['utama', 'atasan'])
    .where('k.berlaku_dari', '<=', hariIni)
    .where((eb) => eb.or([eb('k.berlaku_sampai', 'is', null), eb('k.berlaku_sampai', '>=', hariIni)]))
    .orderBy('k.peran', 'desc')
    .orderBy('u.name')
    .execute();
  const sebutan = await bacaSetelan(trx, badanId, setelanJabatan);
  return rows.map((row) => ({
    akunId: row.id,
    nama: row.name,
    jabatan: row.jabatan || (row.peran === 'utama' ? sebutan.utama : sebutan.atasan),
    peran: row.peran === 'utama' ? 'utama' : 'atasan',
  }));
}

/** Number of the case a letter belongs to, the objection before its request, and where its officer's page is. */
export async function selectPerkara(
  trx: Trx,
  badanId: string,
  { permohonanId, keberatanId }: PerkaraSurat,
): Promise<{ nomor: string; jalur: string }> {
  const row = await trx
    .selectFrom(keberatanId === null ? 'permohonan' : 'keberatan')
    .select('nomor')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', keberatanId ?? permohonanId ?? '')
    .executeTakeFirstOrThrow();
  return { nomor: row.nomor, jalur: `/kerja/${keberatanId === null ? 'permohonan' : 'keberatan'}/${row.nomor}` };
}

/** The cases a letter belongs to: a request, an objection, or both. */
export type PerkaraSurat = { permohonanId: string | null; keberatanId: string | null };

export async function selectPerkaraSurat(trx: Trx, badanId: string, suratId: string): Promise<PerkaraSurat | undefined> {
  const row = await trx
    .selectFrom('surat')
    .select(['permohonan_id', 'keberatan_id'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', suratId)
    .executeTakeFirst();
  return row && { permohonanId: row.permohonan_id, keberatanId: row.keberatan_id };
}

const caraKabar = z.object({
  nomor: z.string(),
  lewat: z.enum(['halaman', 'email', 'sms', 'whatsapp', 'telepon', 'surat']),
  bahasa: z.enum(['id', 'en']),
});

/** How the requester of a case wants to be told, and in which language. */
export async function selectCaraKabar(trx: Trx, badanId: string, permohonanId: string): Promise<z.output<typeof caraKabar>> {
  const row = await trx
    .selectFrom('permohonan')
    .select(['nomor', 'kabari_lewat as lewat', 'bahasa'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', permohonanId)
    .executeTakeFirstOrThrow();
  return caraKabar.parse(row);
}
