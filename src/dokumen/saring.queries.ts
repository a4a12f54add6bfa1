import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { TANPA_SALINAN } from './salinan/salinan.ts';
import { type KeadaanSaring, type PutusanSaring, putusanSaring } from './saring/rules/pelepasan.ts';
import { VERSI_SARING } from './saring/rules/temuan-saring.ts';

export type { PutusanSaring } from './saring/rules/pelepasan.ts';
export { bolehLepas, tertahan } from './saring/rules/pelepasan.ts';

/**
 * Whether the file `d` of a query has passed the release check, or two officers let it go, and its public copy is there. Under
 * whichever version of the rules: what was released stays released until it is looked at again.
 */
export const lolosSaring = (badanId: string) => sql<boolean>`(
  (d.publik_keadaan in ('sama', 'bersih') or d.jenis in ('txt', 'csv'))
  and exists (select 1 from dokumen_saring sr where sr.badan_publik_id = ${badanId} and sr.dokumen_id = d.id)
  and (not exists (select 1 from dokumen_temuan tm where tm.badan_publik_id = ${badanId} and tm.dokumen_id = d.id and tm.kelas = 'henti')
    or exists (select 1 from dokumen_pelepasan pl where pl.badan_publik_id = ${badanId} and pl.dokumen_id = d.id and pl.disetujui_oleh is not null)))`;

export type RingkasSaring = KeadaanSaring & { dokumenId: string; putusan: PutusanSaring };

/** Where the release check of these files stands, in the order of the ids. One query. */
export async function selectSaring(trx: Trx, badanId: string, ids: readonly string[]): Promise<RingkasSaring[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('dokumen as d')
    .leftJoin('dokumen_saring as s', (j) => j.onRef('s.badan_publik_id', '=', 'd.badan_publik_id').onRef('s.dokumen_id', '=', 'd.id'))
    .leftJoin('dokumen_pelepasan as p', (j) => j.onRef('p.badan_publik_id', '=', 'd.badan_publik_id').onRef('p.dokumen_id', '=', 'd.id'))
    .leftJoin('dokumen_temuan as t', (j) => j.onRef('t.badan_publik_id', '=', 'd.badan_publik_id').onRef('t.dokumen_id', '=', 'd.id'))
    .select(['d.id', 'd.jenis', 'd.publik_keadaan', 's.versi', 'p.diajukan_oleh', 'p.disetujui_oleh'])
    .select([
      sql<number>`count(t.id) filter (where t.kelas = 'henti')::int`.as('henti'),
      sql<number>`count(t.id) filter (where t.kelas = 'perhatian')::int`.as('perhatian'),
      sql<number>`count(t.id) filter (where t.kelas = 'wajib_tampil')::int`.as('wajib'),
    ])
    .where('d.badan_publik_id', '=', badanId)
    .where('d.id', 'in', [...ids])
    .groupBy(['d.id', 'd.jenis', 'd.publik_keadaan', 's.versi', 'p.diajukan_oleh', 'p.disetujui_oleh'])
    .execute();
  const byId = new Map(rows.map((r) => [r.id, r]));
  return ids.map((dokumenId) => {
    const r = byId.get(dokumenId);
    const keadaan: KeadaanSaring = {
      sudah: (r?.versi ?? 0) >= VERSI_SARING,
      salinan: r ? keadaanSalinan(r.publik_keadaan, r.jenis) : 'menunggu',
      henti: r?.henti ?? 0,
      perhatian: r?.perhatian ?? 0,
      wajib: r?.wajib ?? 0,
      pelepasan: r?.diajukan_oleh ? { diajukanOleh: r.diajukan_oleh, disetujui: r.disetujui_oleh !== null } : null,
    };
    return { ...keadaan, dokumenId, putusan: putusanSaring(keadaan) };
  });
}

const keadaanSalinan = (keadaan: string | null, jenis: string): KeadaanSaring['salinan'] => {
  if (keadaan === 'gagal') return 'gagal';
  return keadaan !== null || TANPA_SALINAN.has(jenis) ? 'ada' : 'menunggu';
};

export type BarisTemuan = {
  jenis: string;
  kelas: string;
  bagian: string;
  halaman: number | null;
  tempat: string;
  sebelum: string;
  teks: string;
  sesudah: string;
};

/** Findings of one file in the order in which they stand, what stops first. */
export async function selectTemuan(trx: Trx, badanId: string, dokumenId: string): Promise<BarisTemuan[]> {
  return trx
    .selectFrom('dokumen_temuan')
    .select(['jenis', 'kelas', 'bagian', 'halaman', 'tempat', 'sebelum', 'teks', 'sesudah'])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .orderBy('kelas')
    .orderBy('id')
    .execute();
}

export type Pelepasan = {
  dasar: string;
  alasan: string;
  diajukanOleh: string;
  diajukanNama: string;
  diajukanPada: Date;
  disetujuiNama: string | null;
  disetujuiPada: Date | null;
};

/** Who asks to let a held file go, and who signed. */
export async function selectOptionalPelepasan(trx: Trx, badanId: string, dokumenId: string): Promise<Pelepasan | undefined> {
  const { rows } = await sql<Pelepasan>`select p.dasar, p.alasan, p.diajukan_oleh as "diajukanOleh", p.diajukan_pada as "diajukanPada",
      coalesce(a.name, '') as "diajukanNama", b.name as "disetujuiNama", p.disetujui_pada as "disetujuiPada"
    from dokumen_pelepasan p left join akun."user" a on a.id::text = p.diajukan_oleh left join akun."user" b on b.id::text = p.disetujui_oleh
    where p.badan_publik_id = ${badanId} and p.dokumen_id = ${dokumenId}`.execute(trx);
  return rows[0];
}

/** Findings that stopped a release and how many of them two officers called none, by kind. */
export async function selectSalahHenti(trx: Trx, badanId: string): Promise<{ jenis: string; henti: number; salah: number }[]> {
  return trx
    .selectFrom('dokumen_temuan')
    .select(['jenis', sql<number>`count(*)::int`.as('henti'), sql<number>`count(*) filter (where salah_henti)::int`.as('salah')])
    .where('badan_publik_id', '=', badanId)
    .where('kelas', '=', 'henti')
    .groupBy('jenis')
    .orderBy('henti', 'desc')
    .execute();
}

/** Files that are read and were never checked, or by older rules. */
export async function selectBelumDisaring(trx: Trx, badanId: string, maks: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('dokumen as d')
    .leftJoin('dokumen_saring as s', (j) => j.onRef('s.badan_publik_id', '=', 'd.badan_publik_id').onRef('s.dokumen_id', '=', 'd.id'))
    .select('d.id')
    .where('d.badan_publik_id', '=', badanId)
    .where('d.keadaan', '=', 'siap')
    .where('d.peruntukan', '!=', 'surat')
    .where((eb) => eb.or([eb('s.versi', 'is', null), eb('s.versi', '<', VERSI_SARING)]))
    .orderBy('d.dibuat_pada')
    .limit(maks)
    .execute();
  return rows.map((r) => r.id);
}
