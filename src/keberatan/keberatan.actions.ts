// The ways an objection changes. Each locks its row, asks the pure decision and writes events, columns and projection in the
// caller's transaction. Lock order: request, objection, letter.
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { BuktiTerima, Peran, Putusan, TanggapanPemohon } from './istilah.ts';
import {
  type AlasanSel,
  decideCabut,
  decideLaksanakan,
  decideMusyawarah,
  decideTanggapanDiterima,
  decideTanggapanPemohon,
  decideTanggapi,
  decideTeruskan,
  decideTidakDitanggapi,
  type Keberatan,
  type Keputusan,
  type Konteks,
} from './keberatan.ts';
import type { PeristiwaKeberatan } from './keberatan.peristiwa.ts';
import { berkasKeberatan, selectOptionalKasusKeberatan, selectTenggatKeberatan } from './keberatan.queries.ts';
import { evolve, type PeristiwaBerwaktu } from './replay.ts';
import { isMenunggu } from './transisi.ts';

/** Who acts, in which body and when. An officer may hold several roles: the first that the state table lets act is taken. */
export type Pelaku = { badan: { id: string; zona: string }; peran: readonly Peran[]; aktor: AktorPeristiwa; now: Date };
export type HasilUbah<A extends string> = { ok: true; keberatan: Keberatan } | { ok: false; alasan: A | 'tidak_ditemukan' };

/** Locks the row of an objection; after its request and before its letters. */
export async function lockKeberatan(trx: Trx, badanId: string, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('keberatan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

type Kolom = {
  telaah?: string;
  perintah?: string;
  atasan_nama?: string;
  atasan_jabatan?: string;
  ditanggapi_pada?: Date;
};

/** The one way an objection changes: lock, replay, decide, append the events, write the columns. */
export async function ubahKeberatan<A extends string>(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  decide: (p: Keberatan, k: Konteks) => Keputusan<A>,
  kolom: Kolom = {},
): Promise<HasilUbah<A>> {
  const { badan } = pelaku;
  const kasus = (await lockKeberatan(trx, badan.id, id)) ? await selectOptionalKasusKeberatan(trx, badan.id, id) : undefined;
  if (!kasus) return { ok: false, alasan: 'tidak_ditemukan' };
  const keputusan = decideSebagai(kasus.keberatan, pelaku, decide);
  if (!keputusan.ok) return keputusan;
  const events = await catatPeristiwa(trx, pelaku, id, keputusan.peristiwa);
  const keberatan = events.reduce<Keberatan>(evolve, kasus.keberatan);
  await simpanProyeksi(trx, badan, id, keberatan, [...kasus.peristiwa, ...events], pelaku.now, kolom);
  return { ok: true, keberatan };
}

function decideSebagai<A extends string>(
  p: Keberatan,
  { peran, now, badan }: Pelaku,
  decide: (p: Keberatan, k: Konteks) => Keputusan<A>,
): Keputusan<A> {
  const hari = hariDi(badan.zona, now);
  const [pertama = 'sistem', ...lain] = peran;
  let keputusan = decide(p, { peran: pertama, now, hari });
  for (const satu of lain) {
    if (keputusan.ok || keputusan.alasan !== 'bukan_peran') break;
    keputusan = decide(p, { peran: satu, now, hari });
  }
  return keputusan;
}

/** Writes events into the objection's own file. */
export async function catatPeristiwa(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  id: string,
  baru: readonly PeristiwaKeberatan[],
): Promise<PeristiwaBerwaktu[]> {
  for (const e of baru)
    await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasKeberatan(id), jenis: e.jenis, data: e.data, aktor, pada: now });
  return baru.map((e) => ({ ...e, pada: now }));
}

/** Writes the columns that are derived from the events, and what belongs to the change besides. */
export async function simpanProyeksi(
  trx: Trx,
  badan: { id: string; zona: string },
  id: string,
  p: Keberatan,
  events: readonly PeristiwaBerwaktu[],
  now: Date,
  kolom: Kolom = {},
): Promise<void> {
  const tanggap = (await selectTenggatKeberatan(trx, badan, events, now)).find((t) => t.kunci === 'keberatan_tanggap');
  const langkah = isMenunggu(p.keadaan) ? (tanggap?.tanggal ?? null) : p.berakhirPada === null ? p.perintahBatas : null;
  await trx
    .updateTable('keberatan')
    .set({
      ...kolom,
      keadaan: p.keadaan,
      putusan: p.putusan,
      perintah_batas: p.perintahBatas,
      tanggapan_pemohon: p.tanggapanPemohon,
      berakhir_pada: p.berakhirPada,
      langkah_pada: langkah,
    })
    .where('badan_publik_id', '=', badan.id)
    .where('id', '=', id)
    .execute();
}

/** Rings at everyone who holds a role today. */
export async function bunyikanPeran(
  trx: Trx,
  { badan, now }: Pick<Pelaku, 'badan' | 'now'>,
  peran: 'petugas' | 'utama' | 'atasan',
  templat: 'keberatan_masuk' | 'keberatan_diteruskan' | 'keberatan_perintah' | 'keberatan_dekat' | 'keberatan_bergeser',
  k: { id: string; nomor: string; tanggal: string | null; kunci?: string },
): Promise<void> {
  await bunyikan(trx, {
    badanId: badan.id,
    now,
    templat,
    data: { nomor: k.nomor, tanggal: k.tanggal },
    jalur: `/kerja/keberatan/${k.nomor}`,
    kunci: `${templat}:${k.id}:${k.kunci ?? ''}`,
    untuk: { peran, hariIni: hariDi(badan.zona, now) },
  });
}

/** The PPID's note with the file goes to the Atasan; again later where there is more to say. */
export async function teruskanKeberatan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  telaah: string,
): Promise<HasilUbah<'telaah_kosong' | AlasanSel>> {
  const r = await ubahKeberatan(trx, pelaku, id, (p, k) => decideTeruskan(p, { telaah }, k), { telaah: telaah.trim() });
  if (r.ok) await bunyikanPeran(trx, pelaku, 'atasan', 'keberatan_diteruskan', { id, nomor: r.keberatan.nomor, tanggal: null });
  return r;
}

export function musyawarahKeberatan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  tanggal: string,
): Promise<HasilUbah<'musyawarah_alasan_a' | 'di_masa_depan' | AlasanSel>> {
  return ubahKeberatan(trx, pelaku, id, (p, k) => decideMusyawarah(p, { tanggal }, k));
}

export type TanggapanKeberatan = {
  putusan: Putusan;
  suratId: string | null;
  perintah: string;
  perintahBatas: string | null;
  atasan: { nama: string; jabatan: string };
};

/** The answer takes effect when its letter leaves; an order becomes the PPID's task with its date. */
export async function tanggapiKeberatan(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: TanggapanKeberatan,
): Promise<HasilUbah<'perintah_batas_wajib' | AlasanSel>> {
  const r = await ubahKeberatan(trx, pelaku, id, (p, k) => decideTanggapi(p, m, k), {
    perintah: m.putusan === 'menguatkan' ? '' : m.perintah,
    atasan_nama: m.atasan.nama,
    atasan_jabatan: m.atasan.jabatan,
    ditanggapi_pada: pelaku.now,
  });
  if (r.ok && r.keberatan.perintahBatas !== null)
    await bunyikanPeran(trx, pelaku, 'utama', 'keberatan_perintah', { id, nomor: r.keberatan.nomor, tanggal: r.keberatan.perintahBatas });
  return r;
}

/** The answer provably reached the objector; call it for proofs only, not for presumptions. */
export function catatTanggapanDiterima(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { suratId: string; tanggal: string; bukti: BuktiTerima },
): Promise<HasilUbah<'di_masa_depan' | AlasanSel>> {
  return ubahKeberatan(trx, pelaku, id, (p, k) => decideTanggapanDiterima(p, m, k));
}

/** Notes the silence after the last of the 30 working days; by the daily job. Nothing ends by it. */
export async function nyatakanTidakDitanggapi(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<'belum_lewat' | AlasanSel>> {
  const kasus = await selectOptionalKasusKeberatan(trx, pelaku.badan.id, id);
  const tenggat = kasus ? await selectTenggatKeberatan(trx, pelaku.badan, kasus.peristiwa, pelaku.now) : [];
  const batas = tenggat.find((t) => t.kunci === 'keberatan_tanggap')?.tanggal ?? null;
  return ubahKeberatan(trx, pelaku, id, (p, k) => decideTidakDitanggapi(p, { batas }, k));
}

export function catatTanggapanPemohon(trx: Trx, pelaku: Pelaku, id: string, tanggapan: TanggapanPemohon): Promise<HasilUbah<AlasanSel>> {
  return ubahKeberatan(trx, pelaku, id, (p, k) => decideTanggapanPemohon(p, tanggapan, k));
}

export function laksanakanPerintah(trx: Trx, pelaku: Pelaku, id: string, tanggal: string): Promise<HasilUbah<'di_masa_depan' | AlasanSel>> {
  return ubahKeberatan(trx, pelaku, id, (p, k) => decideLaksanakan(p, { tanggal }, k));
}

export function cabutKeberatan(trx: Trx, pelaku: Pelaku, id: string): Promise<HasilUbah<AlasanSel>> {
  return ubahKeberatan(trx, pelaku, id, decideCabut);
}
