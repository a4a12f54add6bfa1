import type { Trx } from '../shared/db/db.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import type { Unit } from '../unit/unit.ts';
import { selectOptionalUnit } from '../unit/unit.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { Aturan } from './data/aturan.ts';
import { jendelaDariKunci } from './rules/masa.ts';
import { type BahanMatriks, type BarisMatriks, matriksUnit, type SelMatriks, siapkanBukti } from './rules/matriks.ts';
import type { Bukti } from './rules/sel.ts';
import { selectBahanMatriks, selectUnitWajib } from './wajib.queries.ts';

export type SelDibuka = {
  unit: Unit;
  aturan: Aturan;
  baris: BarisMatriks;
  sel: SelMatriks;
  /** Items that speak for this duty, of the unit or of the one that meets it for all; those of other periods too. */
  bukti: readonly Bukti[];
  namaPenanggung: string | null;
  lain: readonly { id: string; judul: string }[];
  kecualiMenunggu: boolean;
};

/** One cell with all it stands on; undefined where unit, duty or period do not exist for this officer. */
export async function selectOptionalSel(
  trx: Trx,
  ctx: Pick<Konteks, 'badan' | 'now' | 'petugas'>,
  p: { unit: string; kode: string; masa: string },
): Promise<SelDibuka | undefined> {
  const { badan } = ctx;
  const hariIni = hariDi(badan.zona, ctx.now);
  const unit = await selectOptionalUnit(trx, badan.id, p.unit);
  const lihat = await selectUnitWajib(trx, badan.id, ctx.petugas?.keanggotaan ?? []);
  if (!unit || !(lihat.semua || lihat.unitIds.includes(unit.id))) return undefined;
  const bahan = await selectBahanMatriks(trx, badan, hariIni, [unit.id]);
  const found = cariSel(bahan, unit, p);
  if (!found) return undefined;
  const olehUnit = found.baris.oleh === 'sendiri' ? unit.id : found.baris.oleh === 'tautan' ? null : found.baris.oleh.unitId;
  const { aturan } = found.baris;
  return {
    unit,
    aturan,
    ...found,
    bukti: olehUnit === null ? [] : siapkanBukti(bahan)(olehUnit, aturan),
    namaPenanggung: olehUnit === null || olehUnit === unit.id ? null : await namaUnit(trx, badan.id, olehUnit),
    lain: await selectLain(trx, badan.id, unit.id),
    kecualiMenunggu: await selectMenunggu(trx, badan.id, unit.id, aturan.kode, p.masa),
  };
}

/** The cell of a key, also of a period that the matrix no longer shows. */
function cariSel(bahan: BahanMatriks, unit: Unit, p: { kode: string; masa: string }): { baris: BarisMatriks; sel: SelMatriks } | undefined {
  const aturan = bahan.aturan.find((a) => a.kode === p.kode);
  const jendela = aturan && jendelaDariKunci(aturan, p.masa, bahan.hariIni);
  if (!aturan || !jendela) return undefined;
  const satu = { ...bahan, aturan: [aturan] };
  const baris = matriksUnit(satu, siapkanBukti(bahan), unit, jendela).baris[0];
  const sel = baris?.sel[0];
  return baris && sel ? { baris, sel } : undefined;
}

async function namaUnit(trx: Trx, badanId: string, id: string): Promise<string | null> {
  const row = await trx.selectFrom('unit').select('nama').where('badan_publik_id', '=', badanId).where('id', '=', id).executeTakeFirst();
  return row?.nama ?? null;
}

/** Published items of the unit, the newest first, for "use what is there already". */
async function selectLain(trx: Trx, badanId: string, unitId: string): Promise<{ id: string; judul: string }[]> {
  return trx
    .selectFrom('informasi')
    .select(['id', 'judul'])
    .where('badan_publik_id', '=', badanId)
    .where('unit_id', '=', unitId)
    .where('publik', '=', 'terbit')
    .orderBy('diperbarui_pada', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}

async function selectMenunggu(trx: Trx, badanId: string, unitId: string, kode: string, masa: string): Promise<boolean> {
  const row = await trx
    .selectFrom('wajib_kecuali')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('unit_id', '=', unitId)
    .where('kode', '=', kode)
    .where('masa', 'in', ['', masa])
    .where('keadaan', '=', 'diajukan')
    .executeTakeFirst();
  return row !== undefined;
}

/** What the unit's last published item says of itself: most likely true of the next one. */
export async function selectIsianTerakhir(
  trx: Trx,
  badanId: string,
  unitId: string,
): Promise<{ penanggungJawab: string; tempatPembuatan: string; retensi: string } | undefined> {
  const row = await trx
    .selectFrom('informasi_versi')
    .select(['penanggung_jawab', 'tempat_pembuatan', 'retensi'])
    .where('badan_publik_id', '=', badanId)
    .where('unit_id', '=', unitId)
    .orderBy('terbit_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { penanggungJawab: row.penanggung_jawab, tempatPembuatan: row.tempat_pembuatan, retensi: row.retensi };
}
