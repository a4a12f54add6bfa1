import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Peran } from './istilah.ts';
import { berkasPermohonan, type Jadwal, type Kasus, selectJadwal, selectOptionalKasus } from './kasus.queries.ts';
import type { Keputusan, Konteks, Permohonan } from './permohonan.ts';
import type { PeristiwaPermohonan } from './permohonan.peristiwa.ts';
import { evolve, type PeristiwaBerwaktu } from './replay.ts';
import { langkahBadan } from './tenggat-tampil.ts';
import { isAkhir } from './transisi.ts';

/** Who acts, in which body and when. An officer may hold several roles: the first that the state table lets act is taken. */
export type Pelaku = { badan: { id: string; zona: string }; peran: readonly Peran[]; aktor: AktorPeristiwa; now: Date };

export type HasilUbah<A extends string> =
  | { ok: true; permohonan: Permohonan; peristiwa: readonly PeristiwaPermohonan[] }
  | { ok: false; alasan: A | 'tidak_ditemukan' };

/**
 * Locks the row of a case. First lock of everything that changes a case, letters included: a transaction that sends a
 * letter and moves its case takes this before it appends any event.
 */
export async function lockPermohonan(trx: Trx, badanId: string, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('permohonan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * The one way a case changes: lock, replay, decide, append the events, write the projection. `sisi` writes what belongs to
 * the change besides (a sealed column, a task's text), only after the decision, in the same transaction.
 */
export async function ubahPermohonan<A extends string>(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  decide: (p: Permohonan, k: Konteks) => Keputusan<A>,
  sisi?: (p: Permohonan) => Promise<void>,
): Promise<HasilUbah<A>> {
  const { badan } = pelaku;
  if (!(await lockPermohonan(trx, badan.id, id))) return { ok: false, alasan: 'tidak_ditemukan' };
  const kasus = await selectOptionalKasus(trx, badan.id, id);
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const keputusan = decideSebagai(kasus.permohonan, pelaku, decide);
  if (!keputusan.ok) return keputusan;
  const permohonan = await tulis(trx, pelaku, id, kasus, keputusan.peristiwa);
  await sisi?.(permohonan);
  return { ok: true, permohonan, peristiwa: keputusan.peristiwa };
}

function decideSebagai<A extends string>(
  p: Permohonan,
  { peran, now, badan }: Pelaku,
  decide: (p: Permohonan, k: Konteks) => Keputusan<A>,
): Keputusan<A> {
  const [pertama = 'sistem', ...lain] = peran;
  let keputusan = decide(p, { peran: pertama, now, hari: hariDi(badan.zona, now) });
  for (const satu of lain) {
    if (keputusan.ok || keputusan.alasan !== 'bukan_peran') break;
    keputusan = decide(p, { peran: satu, now, hari: hariDi(badan.zona, now) });
  }
  return keputusan;
}

async function tulis(trx: Trx, pelaku: Pelaku, id: string, kasus: Kasus, baru: readonly PeristiwaPermohonan[]): Promise<Permohonan> {
  const { badan, aktor, now } = pelaku;
  const events: PeristiwaBerwaktu[] = [...kasus.peristiwa];
  let p: Permohonan | null = kasus.permohonan;
  for (const e of baru) {
    await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasPermohonan(id), jenis: e.jenis, data: e.data, aktor, pada: now });
    const berwaktu = { ...e, pada: now };
    p = evolve(p, berwaktu);
    events.push(berwaktu);
  }
  await simpanProyeksi(trx, badan, id, p, events, now);
  return p;
}

/** The columns of a case that are derived from its events. */
export function kolomProyeksi(p: Permohonan, jadwal: Jadwal) {
  const langkah = isAkhir(p.keadaan) ? undefined : langkahBadan(jadwal.semua);
  return {
    keadaan: p.keadaan,
    hasil: p.hasil,
    kurang: [...p.kurang],
    berakhir_pada: p.berakhirPada,
    jatuh_tempo: isAkhir(p.keadaan) ? null : (jadwal.utama?.tanggal ?? null),
    langkah_pada: langkah?.tanggal ?? null,
    langkah_jam: langkah?.kunci ?? null,
    diangkat_untuk: p.diangkatUntuk,
  };
}

/** Writes the columns of a case that are derived from its events. */
export async function simpanProyeksi(
  trx: Trx,
  badan: { id: string; zona: string },
  id: string,
  p: Permohonan,
  events: readonly PeristiwaBerwaktu[],
  now: Date,
): Promise<void> {
  const jadwal = await selectJadwal(trx, badan, events, now);
  await trx.updateTable('permohonan').set(kolomProyeksi(p, jadwal)).where('badan_publik_id', '=', badan.id).where('id', '=', id).execute();
  const ditarik = p.tugas.filter((t) => t.keadaan === 'ditarik').map((t) => t.id);
  if (ditarik.length > 0) {
    await trx
      .updateTable('tugas_unit')
      .set({ keadaan: 'ditarik' })
      .where('badan_publik_id', '=', badan.id)
      .where('permohonan_id', '=', id)
      .where('id', 'in', ditarik)
      .where('keadaan', '=', 'menunggu')
      .execute();
  }
}
