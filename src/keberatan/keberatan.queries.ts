import { type PeristiwaTerbaca, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import {
  type Jadwal as JadwalPermohonan,
  type Kasus as KasusPermohonan,
  hitungJadwal,
  selectOptionalKasus,
} from '../permohonan/kasus.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { type Tenggat, tenggatKeberatan } from '../tenggat/tenggat.ts';
import { faktaDari } from './fakta.ts';
import { ALASAN, type Alasan, KABARI_LEWAT, type KabariLewat, KEADAAN, type Keadaan } from './istilah.ts';
import type { Keberatan } from './keberatan.ts';
import { keberatanPeristiwa } from './keberatan.peristiwa.ts';
import { type PeristiwaBerwaktu, replay } from './replay.ts';
import { type AlasanHariIni, alasanHariIni } from './rules/pasal-35.ts';
import { toPeristiwaTenggat } from './tenggat-keberatan.ts';

export const berkasKeberatan = (id: string) => ({ jenis: 'keberatan', id });
type Badan = { id: string; zona: string };
type Mentah = { jenis: string; data: unknown; pada: Date };

// The ledger's reader has parsed `isi` by the schema of its kind already.
const isBerwaktu = (e: Mentah): e is PeristiwaBerwaktu => Object.hasOwn(keberatanPeristiwa, e.jenis);

export type KasusKeberatan = { keberatan: Keberatan; peristiwa: readonly PeristiwaBerwaktu[]; riwayat: readonly PeristiwaTerbaca[] };

/** Rows of an objection's file as the state machine reads them; kinds that do not move it are left out. */
export function toBerwaktu(rows: readonly PeristiwaTerbaca[]): PeristiwaBerwaktu[] {
  return rows.map((row): Mentah => ({ jenis: row.jenis, data: row.isi, pada: new Date(row.pada) })).filter(isBerwaktu);
}

/** An objection out of its ledger; undefined where it has no events. */
export async function selectOptionalKasusKeberatan(trx: Trx, badanId: string, id: string): Promise<KasusKeberatan | undefined> {
  const riwayat = await selectPeristiwa(trx, badanId, berkasKeberatan(id));
  const peristiwa = toBerwaktu(riwayat);
  const keberatan = replay(peristiwa);
  return keberatan ? { keberatan, peristiwa, riwayat } : undefined;
}

/** All deadlines of an objection on the body's calendar. */
export async function selectTenggatKeberatan(
  trx: Trx,
  badan: Badan,
  peristiwa: readonly PeristiwaBerwaktu[],
  now: Date,
): Promise<Tenggat[]> {
  const { kalender, aturan } = await selectKalender(trx, badan.id, badan.zona);
  return tenggatKeberatan(toPeristiwaTenggat(peristiwa, badan.zona), kalender, aturan, now);
}

export type PermohonanKeberatan = { kasus: KasusPermohonan; jadwal: JadwalPermohonan; alasan: readonly AlasanHariIni[] };

/** A request with its seven grounds as they stand today; undefined where there is none. */
export async function selectOptionalAlasan(
  trx: Trx,
  badan: Badan,
  permohonanId: string,
  now: Date,
): Promise<PermohonanKeberatan | undefined> {
  const kasus = await selectOptionalKasus(trx, badan.id, permohonanId);
  if (!kasus) return undefined;
  const kalender = await selectKalender(trx, badan.id, badan.zona);
  const jadwal = hitungJadwal(kasus.peristiwa, kalender, badan.zona, now);
  return { kasus, jadwal, alasan: alasanHariIni(faktaDari(kasus, jadwal, badan.zona), kalender.kalender, hariDi(badan.zona, now)) };
}

export const toKeadaan = (text: string): Keadaan => KEADAAN.find((k) => k === text) ?? 'diajukan';
export const toAlasan = (huruf: readonly string[]): Alasan[] => ALASAN.filter((a) => huruf.includes(a));

export type BarisKeberatan = {
  id: string;
  nomor: string;
  permohonanId: string | null;
  orangId: string;
  kuasaOrangId: string | null;
  alasan: Alasan[];
  keadaan: Keadaan;
  waktu: string;
  kanal: string;
  informasi: string;
  kasusPosisi: string;
  telaah: string;
  perintah: string;
  perintahBatas: string | null;
  bahasa: 'id' | 'en';
  diterimaPada: Date;
};

const KOLOM = [
  'id',
  'nomor',
  'permohonan_id',
  'orang_id',
  'kuasa_orang_id',
  'alasan',
  'keadaan',
  'waktu',
  'kanal',
  'informasi',
  'kasus_posisi',
  'telaah',
  'perintah',
  'perintah_batas',
  'bahasa',
  'diterima_pada',
] as const;

/** The row of one objection: by its id, or by its number. */
export async function selectOptionalKeberatan(
  trx: Trx,
  badanId: string,
  menurut: { id: string } | { nomor: string },
): Promise<BarisKeberatan | undefined> {
  const row = await trx
    .selectFrom('keberatan')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .$if('id' in menurut, (q) => q.where('id', '=', 'id' in menurut ? menurut.id : ''))
    .$if('nomor' in menurut, (q) => q.where('nomor', '=', 'nomor' in menurut ? menurut.nomor : ''))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      nomor: row.nomor,
      permohonanId: row.permohonan_id,
      orangId: row.orang_id,
      kuasaOrangId: row.kuasa_orang_id,
      alasan: toAlasan(row.alasan),
      keadaan: toKeadaan(row.keadaan),
      waktu: row.waktu,
      kanal: row.kanal,
      informasi: row.informasi,
      kasusPosisi: row.kasus_posisi,
      telaah: row.telaah,
      perintah: row.perintah,
      perintahBatas: row.perintah_batas,
      bahasa: row.bahasa === 'en' ? 'en' : 'id',
      diterimaPada: row.diterima_pada,
    }
  );
}

export type RingkasKeberatan = { id: string; nomor: string; keadaan: Keadaan; alasan: Alasan[]; diterimaPada: Date };

/** The objections to one request, oldest first. */
export async function selectKeberatanPermohonan(trx: Trx, badanId: string, permohonanId: string): Promise<RingkasKeberatan[]> {
  const rows = await trx
    .selectFrom('keberatan')
    .select(['id', 'nomor', 'keadaan', 'alasan', 'diterima_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .orderBy('nomor')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    nomor: row.nomor,
    keadaan: toKeadaan(row.keadaan),
    alasan: toAlasan(row.alasan),
    diterimaPada: row.diterima_pada,
  }));
}

export type CaraKabarKeberatan = { nomor: string; nomorPermohonan: string | null; lewat: KabariLewat; bahasa: 'id' | 'en' };

/** How the objector wants to be told, in which language, and which number opens the case. */
export async function selectCaraKabarKeberatan(trx: Trx, badanId: string, id: string): Promise<CaraKabarKeberatan> {
  const row = await trx
    .selectFrom('keberatan as k')
    .leftJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 'k.badan_publik_id').onRef('p.id', '=', 'k.permohonan_id'))
    .select(['k.nomor', 'k.kabari_lewat', 'k.bahasa', 'p.nomor as nomor_permohonan'])
    .where('k.badan_publik_id', '=', badanId)
    .where('k.id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    nomor: row.nomor,
    nomorPermohonan: row.nomor_permohonan,
    lewat: KABARI_LEWAT.find((k) => k === row.kabari_lewat) ?? 'halaman',
    bahasa: row.bahasa === 'en' ? 'en' : 'id',
  };
}

/** Objections whose answer is still owed before silence was noted, with the body's zone: what the daily job looks at. */
export async function selectBelumDitanggapi(trx: Trx, badanId: string): Promise<{ ids: string[]; zona: string }> {
  const badan = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', badanId).executeTakeFirstOrThrow();
  const rows = await trx
    .selectFrom('keberatan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', 'in', ['terdaftar', 'ditelaah'])
    // What an old register left open is no silence of ours.
    .where('kanal', '<>', 'impor')
    .orderBy('id')
    .execute();
  return { ids: rows.map((row) => row.id), zona: badan.zona };
}
