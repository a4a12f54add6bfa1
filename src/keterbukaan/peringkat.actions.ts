import { createHash } from 'node:crypto';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import type { Tanggal } from '../shared/tanggal.ts';
import { selectUnitPada } from '../unit/unit.queries.ts';
import { lockPeringkat, type Peringkat, selectBarisPeringkat, selectSanggahan } from './peringkat.queries.ts';
import { angkaBadan } from './rules/kasus.ts';
import {
  type AlasanMasa,
  type AlasanTetap,
  keadaanPeringkat,
  type PeranPeringkat,
  type PerbuatanPeringkat,
  periksaMasa,
  periksaTetap,
  sanggahPalingAwal,
} from './rules/peringkat.ts';
import { rumusKini } from './rules/rumus.ts';
import { ukurUnit } from './rules/ukur.ts';
import { type UnitTerhitung, type UnitTerurut, urutkan } from './rules/urutan.ts';
import { selectBahanUkur } from './ukur.queries.ts';

export type PerintahPeringkat = { badan: { id: string; zona: string }; akunId: string; peran: readonly PeranPeringkat[]; pada: Date };
export type AlasanPeringkat =
  | 'tidak_ada'
  | 'keadaan_berubah'
  | 'masih_ada'
  | 'kosong'
  | 'sanggah_terlalu_dekat'
  | 'alasan_kosong'
  | 'bukti_kosong'
  | 'masa_sanggah_lewat'
  | 'sudah_disanggah'
  | 'jawaban_kosong'
  | 'angka_salah'
  | 'nomor_terpakai'
  | AlasanMasa
  | AlasanTetap;
export type HasilPeringkat<T = object> = ({ ok: true } & T) | { ok: false; alasan: AlasanPeringkat };

/** What every event of a ranking has in common. */
export const dasarPeringkat = (p: PerintahPeringkat, id: string) => ({
  badanId: p.badan.id,
  berkas: { jenis: 'peringkat', id },
  aktor: { jenis: 'petugas', id: p.akunId } as const,
  pada: p.pada,
});
export const tolakPeringkat = (alasan: AlasanPeringkat): { ok: false; alasan: AlasanPeringkat } => ({ ok: false, alasan });

/** Hash over formula, period and the counts of all units: who has these can prove that nothing was moved since. */
export function sidikPeringkat(p: { dari: Tanggal; sampai: Tanggal; rumus: string }, unit: readonly UnitTerhitung[]): string {
  const baris = unit.toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1)).map(({ unitId, golongan, angka }) => ({ unitId, golongan, angka }));
  return createHash('sha256')
    .update(canonical({ dari: p.dari, sampai: p.sampai, rumus: p.rumus, baris }))
    .digest('hex');
}

/**
 * PPID Utama draws up the ranking of a period that is over: every unit that owed something on its last day, as things stood then. One at a
 * time (`masih_ada`).
 */
export async function susunPeringkat(
  trx: Trx,
  p: PerintahPeringkat & { dari: Tanggal; sampai: Tanggal },
): Promise<HasilPeringkat<{ id: string }>> {
  const salah = periksaMasa(p.dari, p.sampai, hariDi(p.badan.zona, p.pada));
  if (salah !== undefined) return tolakPeringkat(salah);
  const unit = await selectUnitPada(trx, p.badan.id, p.sampai);
  const bahan = await selectBahanUkur(trx, p.badan, rumusKini, p.sampai);
  const angka = ukurUnit(bahan, unit);
  const nama = new Map(unit.map((u) => [u.id, u.nama]));
  const terhitung = unit.flatMap((u): UnitTerhitung[] => {
    const a = angka.get(u.id)?.angka;
    return a && a.kelengkapan.berlaku > 0 ? [{ unitId: u.id, golongan: u.golongan, angka: a }] : [];
  });
  if (terhitung.length === 0) return tolakPeringkat('kosong');
  const id = newId();
  const sidik = sidikPeringkat({ dari: p.dari, sampai: p.sampai, rumus: rumusKini.kode }, terhitung);
  const made = await trx
    .insertInto('peringkat')
    .values({
      badan_publik_id: p.badan.id,
      id,
      dari: p.dari,
      sampai: p.sampai,
      rumus: rumusKini.kode,
      keadaan: 'disusun',
      sidik,
      badan_angka: canonical(
        angkaBadan(
          bahan.kasus.map((k) => k.k),
          { dari: bahan.sejak, per: bahan.per, hari: bahan.hari },
        ),
      ),
      disusun_oleh: p.akunId,
      disusun_pada: p.pada,
    })
    .onConflict((c) => c.columns(['badan_publik_id']).where('keadaan', 'in', ['disusun', 'disanggah']).doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return tolakPeringkat('masih_ada');
  await insertBaris(trx, p.badan.id, id, urutkan(rumusKini, terhitung), nama);
  await appendPeristiwa(trx, {
    ...dasarPeringkat(p, id),
    jenis: 'peringkat_disusun',
    data: { dari: p.dari, sampai: p.sampai, rumus: rumusKini.kode, unit: terhitung.length, sidik },
  });
  return { ok: true, id };
}

async function insertBaris(
  trx: Trx,
  badanId: string,
  id: string,
  baris: readonly UnitTerurut[],
  nama: ReadonlyMap<string, string>,
): Promise<void> {
  await trx
    .insertInto('peringkat_baris')
    .values(
      baris.map((b) => ({
        badan_publik_id: badanId,
        peringkat_id: id,
        unit_id: b.unitId,
        nama: nama.get(b.unitId) ?? '',
        golongan: b.golongan,
        kelas: b.kelas,
        angka: canonical(b.angka),
        nilai: b.nilai,
        kecepatan: b.kecepatan,
        kelengkapan: b.kelengkapan,
        kemutakhiran: b.kemutakhiran,
        tempat: b.peringkat,
      })),
    )
    .execute();
}

async function ubah(trx: Trx, p: PerintahPeringkat, id: string, nilai: Record<string, string | Date>): Promise<void> {
  await trx.updateTable('peringkat').set(nilai).where('badan_publik_id', '=', p.badan.id).where('id', '=', id).execute();
}

/** Locks a ranking for a deed of these roles; the state that follows, or why not. */
export async function bukaPeringkat(
  trx: Trx,
  p: PerintahPeringkat,
  id: string,
  perbuatan: PerbuatanPeringkat,
): Promise<HasilPeringkat<{ kini: Peringkat; ke: string }>> {
  const kini = await lockPeringkat(trx, p.badan.id, id);
  if (!kini) return tolakPeringkat('tidak_ada');
  const ke = p.peran.map((r) => keadaanPeringkat(r, kini.keadaan, perbuatan)).find((k) => k !== undefined);
  return ke === undefined ? tolakPeringkat('keadaan_berubah') : { ok: true, kini, ke };
}

/** Each unit gets its own figures and may object until the last day. */
export async function bukaSanggah(trx: Trx, p: PerintahPeringkat & { id: string; sampai: Tanggal }): Promise<HasilPeringkat> {
  const hariIni = hariDi(p.badan.zona, p.pada);
  if (p.sampai < sanggahPalingAwal(hariIni)) return tolakPeringkat('sanggah_terlalu_dekat');
  const opened = await bukaPeringkat(trx, p, p.id, 'buka');
  if (!opened.ok) return opened;
  await ubah(trx, p, p.id, { keadaan: opened.ke, sanggah_sampai: p.sampai, dibuka_pada: p.pada });
  await appendPeristiwa(trx, { ...dasarPeringkat(p, p.id), jenis: 'peringkat_dibuka', data: { sampai: p.sampai } });
  await bunyikan(trx, {
    badanId: p.badan.id,
    now: p.pada,
    templat: 'peringkat_dibuka',
    data: { nomor: '', tanggal: p.sampai },
    jalur: `/kerja/peringkat/${p.id}`,
    kunci: `peringkat_dibuka:${p.id}`,
    untuk: { peran: 'pelaksana', hariIni },
  });
  return { ok: true };
}

/** The decision with number and day; from then on everybody sees it. The hash in the event is over the counts after corrections. */
export async function tetapkanPeringkat(
  trx: Trx,
  p: PerintahPeringkat & { id: string; nomor: string; tanggal: Tanggal },
): Promise<HasilPeringkat> {
  const opened = await bukaPeringkat(trx, p, p.id, 'tetapkan');
  if (!opened.ok) return opened;
  const { kini, ke } = opened;
  const terbuka = (await selectSanggahan(trx, p.badan.id, p.id)).filter((s) => s.keadaan === 'diajukan').length;
  const hariIni = hariDi(p.badan.zona, p.pada);
  const salah = periksaTetap({ sanggahSampai: kini.sanggahSampai ?? hariIni, terbuka, nomor: p.nomor, tanggal: p.tanggal, hariIni });
  if (salah !== undefined) return tolakPeringkat(salah);
  const terpakai = await trx
    .selectFrom('peringkat')
    .select('id')
    .where('badan_publik_id', '=', p.badan.id)
    .where('nomor', '=', p.nomor)
    .executeTakeFirst();
  if (terpakai) return tolakPeringkat('nomor_terpakai');
  const sidik = sidikPeringkat(kini, await selectBarisPeringkat(trx, p.badan.id, p.id));
  await ubah(trx, p, p.id, { keadaan: ke, nomor: p.nomor, tanggal: p.tanggal, ditetapkan_oleh: p.akunId, ditetapkan_pada: p.pada });
  await appendPeristiwa(trx, {
    ...dasarPeringkat(p, p.id),
    jenis: 'peringkat_ditetapkan',
    data: { nomor: p.nomor, tanggal: p.tanggal, sidik },
  });
  return { ok: true };
}

export async function batalkanPeringkat(trx: Trx, p: PerintahPeringkat & { id: string }): Promise<HasilPeringkat> {
  const opened = await bukaPeringkat(trx, p, p.id, 'batalkan');
  if (!opened.ok) return opened;
  await ubah(trx, p, p.id, { keadaan: opened.ke });
  await appendPeristiwa(trx, { ...dasarPeringkat(p, p.id), jenis: 'peringkat_dibatalkan', data: {} });
  return { ok: true };
}
