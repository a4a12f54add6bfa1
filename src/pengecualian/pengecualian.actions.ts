import { sql } from 'kysely';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { sidikIsi } from './isi.skema.ts';
import type { Peran } from './istilah.ts';
import type { Keputusan, Konteks, Pengecualian } from './pengecualian.ts';
import type { PeristiwaPengecualian } from './pengecualian.peristiwa.ts';
import { type BarisUji, berkasPengecualian, selectKasusUji, selectOptionalUji } from './pengecualian.queries.ts';
import { evolve } from './replay.ts';
import type { IsiUji } from './rules/isi-uji.ts';
import { decideUbahIsi, decideUsulkan } from './rules/usulan.ts';

/** Who acts, in which body and when; the first role that the state table lets act is taken. `akunId` is empty for the program. */
export type PelakuUji = { badan: { id: string; zona: string }; peran: readonly Peran[]; akunId: string; aktor: AktorPeristiwa; now: Date };

export type GagalUji = (Keputusan<string> & { ok: false }) | { ok: false; alasan: string };
export type HasilUji = { ok: true; id: string; pengecualian: Pengecualian; sebagai: Peran } | GagalUji;

/** What is asked in turn with each of the officer's roles, until one may. */
export function decideSebagai(pelaku: PelakuUji, decide: (k: Konteks) => Keputusan<string>): { hasil: Keputusan<string>; sebagai: Peran } {
  const hari = hariDi(pelaku.badan.zona, pelaku.now);
  let last: { hasil: Keputusan<string>; sebagai: Peran } = { hasil: { ok: false, alasan: 'bukan_peran' }, sebagai: 'sistem' };
  for (const peran of pelaku.peran) {
    last = { hasil: decide({ peran, akunId: pelaku.akunId, hari }), sebagai: peran };
    if (last.hasil.ok || last.hasil.alasan !== 'bukan_peran') break;
  }
  return last;
}

export type UsulanUji = {
  isi: IsiUji;
  unitId: string;
  pemicu: 'sebelum_permohonan' | 'saat_permohonan' | 'perintah_ki';
  permohonanId: string | null;
  mengubahId: string | null;
};

/** A test begins: its row, the first version of its words, its first event. */
export async function usulkanUji(trx: Trx, pelaku: PelakuUji, m: UsulanUji): Promise<HasilUji> {
  const sidik = sidikIsi(m.isi);
  const { hasil, sebagai } = decideSebagai(pelaku, (k) => decideUsulkan({ ...m, sidik }, k));
  if (!hasil.ok) return hasil;
  const id = newId();
  const badan_publik_id = pelaku.badan.id;
  await trx
    .insertInto('pengecualian')
    .values({
      badan_publik_id,
      id,
      keadaan: 'draf',
      pemicu: m.pemicu,
      unit_id: m.unitId,
      permohonan_id: m.permohonanId,
      mengubah_id: m.mengubahId,
      versi: 1,
      informasi: m.isi.informasi,
      huruf: [...new Set(m.isi.dasar.map((d) => d.huruf))].sort(),
      cakupan: m.isi.cakupan,
      dibuat_oleh: pelaku.akunId,
      dibuat_pada: pelaku.now,
      diubah_pada: pelaku.now,
    })
    .execute();
  await tulisIsi(trx, pelaku, { id, versi: 1, isi: m.isi, sidik });
  const pengecualian = await catat(trx, pelaku, id, null, hasil.peristiwa);
  return { ok: true, id, pengecualian, sebagai };
}

export async function tulisIsi(trx: Trx, pelaku: PelakuUji, m: { id: string; versi: number; isi: IsiUji; sidik: string }): Promise<void> {
  await trx
    .insertInto('pengecualian_isi')
    .values({
      badan_publik_id: pelaku.badan.id,
      pengecualian_id: m.id,
      versi: m.versi,
      isi: JSON.stringify(m.isi),
      sidik: m.sidik,
      dibuat_oleh: pelaku.akunId === '' ? null : pelaku.akunId,
      dibuat_pada: pelaku.now,
    })
    .execute();
}

/** Appends the events; gives the exemption after them. */
export async function catat(
  trx: Trx,
  pelaku: PelakuUji,
  id: string,
  p: Pengecualian | null,
  peristiwa: readonly PeristiwaPengecualian[],
): Promise<Pengecualian> {
  let after = p;
  for (const e of peristiwa) {
    await appendPeristiwa(trx, {
      badanId: pelaku.badan.id,
      berkas: berkasPengecualian(id),
      jenis: e.jenis,
      data: e.data,
      aktor: pelaku.aktor,
      pada: pelaku.now,
    });
    after = evolve(after, e);
  }
  if (after === null) throw new Error('no event, no exemption');
  return after;
}

/**
 * The one way an exemption changes: lock, replay, decide, append, write the derived columns. `sisi` writes what belongs to
 * it besides, in the same transaction.
 */
export async function ubahUji(
  trx: Trx,
  pelaku: PelakuUji,
  id: string,
  decide: (p: Pengecualian, k: Konteks, baris: BarisUji) => Keputusan<string>,
  sisi?: (s: { baris: BarisUji; sesudah: Pengecualian; sebagai: Peran }) => Promise<void>,
): Promise<HasilUji> {
  const badanId = pelaku.badan.id;
  await sql`select id from pengecualian where badan_publik_id = ${badanId} and id = ${id} for update`.execute(trx);
  const baris = await selectOptionalUji(trx, badanId, id);
  const kasus = baris && (await selectKasusUji(trx, badanId, id));
  if (!baris || !kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const { hasil, sebagai } = decideSebagai(pelaku, (k) => decide(kasus.pengecualian, k, baris));
  if (!hasil.ok) return hasil;
  const sesudah = await catat(trx, pelaku, id, kasus.pengecualian, hasil.peristiwa);
  await simpan(trx, pelaku, id, sesudah);
  await sisi?.({ baris, sesudah, sebagai });
  return { ok: true, id, pengecualian: sesudah, sebagai };
}

async function simpan(trx: Trx, { badan, now }: PelakuUji, id: string, p: Pengecualian): Promise<void> {
  await trx
    .updateTable('pengecualian')
    .set({
      keadaan: p.keadaan,
      versi: p.versi,
      huruf: [...p.huruf],
      persetujuan: [...p.persetujuan],
      nomor_lembar: p.nomorLembar,
      nomor_penetapan: p.penetapan?.nomor ?? null,
      tanggal_penetapan: p.penetapan?.tanggal ?? null,
      berlaku_sampai: p.penetapan?.sampai ?? null,
      berakhir_pada: p.berakhir?.tanggal ?? null,
      sebab_berakhir: p.berakhir?.sebab ?? null,
      diubah_pada: now,
    })
    .where('badan_publik_id', '=', badan.id)
    .where('id', '=', id)
    .execute();
}

/** A corrected draft is a new version; the words of the old one stay. */
export async function ubahIsiUji(trx: Trx, pelaku: PelakuUji, id: string, isi: IsiUji): Promise<HasilUji> {
  const sidik = sidikIsi(isi);
  return ubahUji(
    trx,
    pelaku,
    id,
    (p, k) => decideUbahIsi(p, { isi, sidik }, k),
    async ({ sesudah }) => {
      await tulisIsi(trx, pelaku, { id, versi: sesudah.versi, isi, sidik });
      await trx
        .updateTable('pengecualian')
        .set({ informasi: isi.informasi, cakupan: isi.cakupan })
        .where('badan_publik_id', '=', pelaku.badan.id)
        .where('id', '=', id)
        .execute();
    },
  );
}

/** Rings for everybody of a role. */
export const beriTahu = (
  trx: Trx,
  pelaku: PelakuUji,
  m: {
    id: string;
    peran: 'tim' | 'atasan' | 'pimpinan' | 'utama';
    templat: 'uji_menunggu' | 'uji_berakhir';
    nomor: string;
    tanggal: string | null;
    kunci: string;
  },
): Promise<void> =>
  bunyikan(trx, {
    badanId: pelaku.badan.id,
    now: pelaku.now,
    templat: m.templat,
    data: { nomor: m.nomor, tanggal: m.tanggal },
    jalur: `/kerja/pengecualian/${m.id}`,
    kunci: m.kunci,
    untuk: { peran: m.peran, hariIni: hariDi(pelaku.badan.zona, pelaku.now) },
  });
