import type { BerkasSiap } from '../dokumen/dokumen.actions.ts';
import { catatBerkas } from '../dokumen/dokumen.actions.ts';
import { ajukan } from '../informasi/alur.actions.ts';
import { type AlasanInformasi, KOSONG, type Perintah, susunInformasi, type Ubahan } from '../informasi/informasi.actions.ts';
import { tambahBerkas, tambahTautan } from '../informasi/rancangan.actions.ts';
import { peranDiUnit, selectWewenang } from '../informasi/wewenang.queries.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import type { Aturan } from './data/aturan.ts';

export type AlasanWajib = AlasanInformasi | 'sudah_diajukan';
export type HasilWajib<T = object> = ({ ok: true } & T) | { ok: false; alasan: AlasanWajib };

/** Takes the caller's transaction back: half an item is worse than none. */
export class Batal extends Error {
  readonly alasan: AlasanWajib;
  constructor(alasan: AlasanWajib) {
    super(alasan);
    this.alasan = alasan;
  }
}

const wajibBerhasil = (hasil: HasilWajib): void => {
  if (!hasil.ok) throw new Batal(hasil.alasan);
};

/**
 * "Publish now" from a cell: item, file or link, ticks and the submission to PPID Utama in one transaction. Throws `Batal` where a step
 * refuses, so that nothing of it stays.
 */
export async function terbitkanSekarang(
  trx: Trx,
  ctx: Konteks,
  p: Perintah & { unitId: string; aturan: Aturan; isi: Ubahan; butir: readonly number[]; berkas: BerkasSiap | undefined; url: string },
): Promise<{ id: string }> {
  const bentuk = p.berkas || p.url !== '' ? (['softcopy'] as const) : (['hardcopy'] as const);
  const made = await susunInformasi(trx, { ...p, isi: { ...KOSONG, ...p.isi, bentuk: [...bentuk] } });
  if (!made.ok) throw new Batal(made.alasan);
  const { id } = made;
  if (p.berkas) {
    const dokumenId = await catatBerkas(trx, ctx, p.berkas, { peruntukan: 'informasi', unitId: p.unitId });
    wajibBerhasil(await tambahBerkas(trx, { ...p, id, dokumenId, nama: p.berkas.nama }));
  }
  if (p.url !== '') wajibBerhasil(await tambahTautan(trx, { ...p, id, url: p.url, judul: '' }));
  await tulisTanda(trx, p, { informasiId: id, aturan: p.aturan, butir: p.butir });
  wajibBerhasil(await ajukan(trx, { ...p, id }));
  return { id };
}

/** Ticks which points of the minimum content an item holds. Whoever drafts for the unit may; an item out of sight is `tidak_ada`. */
export async function tandaiIsi(
  trx: Trx,
  p: Perintah & { informasiId: string; aturan: Aturan; butir: readonly number[] },
): Promise<HasilWajib> {
  if (!(await lockMilik(trx, p, p.informasiId))) return { ok: false, alasan: 'tidak_ada' };
  await tulisTanda(trx, p, p);
  return { ok: true };
}

/** PPID Utama looks whether the ticked points are really there. A `kurang` says what is missing. */
export async function periksaIsi(
  trx: Trx,
  p: Perintah & { informasiId: string; aturan: Aturan; hasil: 'cukup' | 'kurang'; catatan: string },
): Promise<HasilWajib> {
  const catatan = p.catatan.trim();
  if (p.hasil === 'kurang' && catatan === '') return { ok: false, alasan: 'alasan_kosong' };
  if (!(await lockMilik(trx, p, p.informasiId))) return { ok: false, alasan: 'tidak_ada' };
  await trx
    .insertInto('wajib_periksa')
    .values({
      badan_publik_id: p.badanId,
      id: newId(),
      informasi_id: p.informasiId,
      kode: p.aturan.kode,
      hasil: p.hasil,
      catatan,
      diperiksa_oleh: p.akunId,
      diperiksa_pada: p.pada,
    })
    .execute();
  await appendPeristiwa(trx, {
    ...dariItem(p, p.informasiId),
    jenis: 'wajib_isi_diperiksa',
    data: { kode: p.aturan.kode, hasil: p.hasil, catatan },
  });
  return { ok: true };
}

async function tulisTanda(trx: Trx, p: Perintah, t: { informasiId: string; aturan: Aturan; butir: readonly number[] }): Promise<void> {
  const dari = t.aturan.isi.length;
  const butir = [...new Set(t.butir.filter((n) => Number.isInteger(n) && n >= 1 && n <= dari))].toSorted((a, b) => a - b);
  const nilai = { butir, ditandai_oleh: p.akunId, ditandai_pada: p.pada };
  await trx
    .insertInto('wajib_isi')
    .values({ badan_publik_id: p.badanId, informasi_id: t.informasiId, kode: t.aturan.kode, ...nilai })
    .onConflict((c) => c.columns(['badan_publik_id', 'informasi_id', 'kode']).doUpdateSet(nilai))
    .execute();
  await appendPeristiwa(trx, { ...dariItem(p, t.informasiId), jenis: 'wajib_isi_ditandai', data: { kode: t.aturan.kode, butir, dari } });
}

/** Locks an item that this officer works for. */
async function lockMilik(trx: Trx, p: Perintah, informasiId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('informasi')
    .select('unit_id')
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', informasiId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined && peranDiUnit(await selectWewenang(trx, p.badanId, p.keanggotaan), row.unit_id).length > 0;
}

/** What an event of an item has in common. */
const dariItem = (p: Perintah, informasiId: string) => ({
  badanId: p.badanId,
  berkas: { jenis: 'informasi', id: informasiId },
  aktor: { jenis: 'petugas', id: p.akunId } as const,
  pada: p.pada,
});
