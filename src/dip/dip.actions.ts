import { sql } from 'kysely';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { type AlasanTetap, keadaanBerikut, type PeranDip, type PerbuatanDip, periksaTetap } from './dip.ts';
import { type Dip, lockDip, publikPada } from './dip.queries.ts';

export type PerintahDip = { badan: { id: string; zona: string }; akunId: string; peran: readonly PeranDip[]; pada: Date };
export type AlasanDip = 'tidak_ada' | 'keadaan_berubah' | 'masih_ada' | 'kosong' | 'alasan_kosong' | 'nomor_terpakai' | AlasanTetap;
export type HasilDip<T = object> = ({ ok: true } & T) | { ok: false; alasan: AlasanDip };

const dasarPeristiwa = (p: PerintahDip, id: string) => ({
  badanId: p.badan.id,
  berkas: { jenis: 'dip', id },
  aktor: { jenis: 'petugas', id: p.akunId } as const,
  pada: p.pada,
});

/** PPID Utama draws up the list of what is public today. One draft at a time (`masih_ada`); an empty catalogue is `kosong`. */
export async function susunDip(trx: Trx, p: PerintahDip): Promise<HasilDip<{ id: string }>> {
  const id = newId();
  const per = hariDi(p.badan.zona, p.pada);
  const made = await trx
    .insertInto('dip')
    .values({ badan_publik_id: p.badan.id, id, per, keadaan: 'disusun', jumlah: 0, disusun_oleh: p.akunId, disusun_pada: p.pada })
    .onConflict((c) => c.columns(['badan_publik_id']).where('keadaan', 'in', ['disusun', 'diajukan', 'disetujui']).doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return { ok: false, alasan: 'masih_ada' };
  const jumlah = await insertButir(trx, p.badan, id, per);
  await ubah(trx, p, id, jumlah === 0 ? { keadaan: 'dibatalkan' } : { jumlah });
  if (jumlah === 0) return { ok: false, alasan: 'kosong' };
  await appendPeristiwa(trx, { ...dasarPeristiwa(p, id), jenis: 'dip_disusun', data: { per, jumlah } });
  return { ok: true, id };
}

async function insertButir(trx: Trx, badan: { id: string; zona: string }, dipId: string, per: string): Promise<number> {
  const made = await sql`insert into dip_baris (badan_publik_id, dip_id, urutan, informasi_id, versi)
    select ${badan.id}::uuid, ${dipId}::uuid, row_number() over (order by u.urutan, u.nama, v.judul, v.informasi_id), v.informasi_id, v.versi
    from ${publikPada(badan.id, badan.zona, per)}`.execute(trx);
  return Number(made.numAffectedRows ?? 0n);
}

async function ubah(trx: Trx, p: PerintahDip, id: string, nilai: Record<string, string | number | Date | null>): Promise<void> {
  await trx.updateTable('dip').set(nilai).where('badan_publik_id', '=', p.badan.id).where('id', '=', id).execute();
}

async function buka(trx: Trx, p: PerintahDip, id: string, perbuatan: PerbuatanDip): Promise<HasilDip<{ dip: Dip; ke: string }>> {
  const dip = await lockDip(trx, p.badan.id, id);
  if (!dip) return { ok: false, alasan: 'tidak_ada' };
  const ke = p.peran.map((r) => keadaanBerikut(r, dip.keadaan, perbuatan)).find((k) => k !== undefined);
  return ke === undefined ? { ok: false, alasan: 'keadaan_berubah' } : { ok: true, dip, ke };
}

/** To Atasan PPID for approval (Pasal 45(6)); the bell rings there. */
export async function ajukanDip(trx: Trx, p: PerintahDip & { id: string }): Promise<HasilDip> {
  const opened = await buka(trx, p, p.id, 'ajukan');
  if (!opened.ok) return opened;
  const { dip, ke } = opened;
  await ubah(trx, p, p.id, { keadaan: ke, catatan: '' });
  await appendPeristiwa(trx, { ...dasarPeristiwa(p, p.id), jenis: 'dip_diajukan', data: { jumlah: dip.jumlah } });
  const hariIni = hariDi(p.badan.zona, p.pada);
  await bunyikan(trx, {
    badanId: p.badan.id,
    now: p.pada,
    templat: 'dip_menunggu',
    data: { nomor: String(dip.jumlah), tanggal: dip.per },
    jalur: `/kerja/dip/${p.id}`,
    kunci: `dip_menunggu:${p.id}:${p.pada.toISOString()}`,
    untuk: { peran: 'atasan', hariIni },
  });
  return { ok: true };
}

export async function setujuiDip(trx: Trx, p: PerintahDip & { id: string }): Promise<HasilDip> {
  const opened = await buka(trx, p, p.id, 'setujui');
  if (!opened.ok) return opened;
  await ubah(trx, p, p.id, { keadaan: opened.ke, disetujui_oleh: p.akunId, disetujui_pada: p.pada });
  await appendPeristiwa(trx, { ...dasarPeristiwa(p, p.id), jenis: 'dip_disetujui', data: { jumlah: opened.dip.jumlah } });
  return { ok: true };
}

export async function kembalikanDip(trx: Trx, p: PerintahDip & { id: string; alasan: string }): Promise<HasilDip> {
  const alasan = p.alasan.trim();
  if (alasan === '') return { ok: false, alasan: 'alasan_kosong' };
  const opened = await buka(trx, p, p.id, 'kembalikan');
  if (!opened.ok) return opened;
  await ubah(trx, p, p.id, { keadaan: opened.ke, catatan: alasan });
  await appendPeristiwa(trx, { ...dasarPeristiwa(p, p.id), jenis: 'dip_dikembalikan', data: { alasan } });
  return { ok: true };
}

/** Given up: what was published meanwhile comes into the next draft. */
export async function batalkanDip(trx: Trx, p: PerintahDip & { id: string }): Promise<HasilDip> {
  const opened = await buka(trx, p, p.id, 'batalkan');
  if (!opened.ok) return opened;
  await ubah(trx, p, p.id, { keadaan: opened.ke });
  await appendPeristiwa(trx, { ...dasarPeristiwa(p, p.id), jenis: 'dip_dibatalkan', data: { jumlah: opened.dip.jumlah } });
  return { ok: true };
}

/** The decision with its number and day. The PDF of Lampiran I is drawn by a job. */
export async function tetapkanDip(trx: Trx, p: PerintahDip & { id: string; nomor: string; tanggal: string }): Promise<HasilDip> {
  const opened = await buka(trx, p, p.id, 'tetapkan');
  if (!opened.ok) return opened;
  const { dip, ke } = opened;
  const nomor = p.nomor.trim();
  const disetujui = hariDi(p.badan.zona, dip.disetujuiPada ?? p.pada);
  const [salah] = periksaTetap({ nomor, tanggal: p.tanggal, disetujui, hariIni: hariDi(p.badan.zona, p.pada) });
  if (salah !== undefined) return { ok: false, alasan: salah };
  const terpakai = await trx
    .selectFrom('dip')
    .select('id')
    .where('badan_publik_id', '=', p.badan.id)
    .where('nomor', '=', nomor)
    .executeTakeFirst();
  if (terpakai) return { ok: false, alasan: 'nomor_terpakai' };
  await ubah(trx, p, p.id, { keadaan: ke, nomor, tanggal: p.tanggal, ditetapkan_oleh: p.akunId, ditetapkan_pada: p.pada });
  await appendPeristiwa(trx, {
    ...dasarPeristiwa(p, p.id),
    jenis: 'dip_ditetapkan',
    data: { nomor, tanggal: p.tanggal, jumlah: dip.jumlah },
  });
  await enqueue(trx, 'dip_cetak', { badan_publik_id: p.badan.id, dip_id: p.id }, { kunci: `dip_cetak:${p.id}` });
  return { ok: true };
}
