import { sql } from 'kysely';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { Trx } from '../shared/db/db.ts';
import { dateIn, yearOf } from '../shared/tanggal.ts';
import { alamatSurat } from './alamat-surat.ts';
import type { Surat } from './baris-surat.ts';
import type { UnsurKurang } from './isi.types.ts';
import type { KonteksSurat } from './konteks-surat.ts';
import { bukaNaskah } from './naskah-surat.actions.ts';
import { bentukNomor, rapikanNomor } from './nomor-surat.ts';
import { kunciUntuk, mintaCetak, type Tolak } from './surat.actions.ts';
import { setelanPenomoran } from './surat.setelan.ts';

export type MintaTandaTangan = {
  suratId: string;
  /** Account of the officer who now holds the letter. */
  pemegangId: string;
  /** Day by which it should be signed; null where there is none. */
  batas: string | null;
  /** Number from the city's agenda; null to take the next of the body's scheme (or the one it already has). */
  nomor: string | null;
};

export type HasilMinta =
  | { ok: true; nomor: string }
  | Tolak
  | { ok: false; alasan: 'nomor_wajib' | 'nomor_salah' | 'nomor_dipakai' | 'terhapus' }
  | { ok: false; alasan: 'unsur_kurang'; unsur: UnsurKurang[] };

/**
 * Gives the letter its number and today's date and puts it before its signer. Everything the law asks for is checked
 * again with that date: an extension whose first due date has passed is refused here too.
 */
export async function mintaTandaTangan(trx: Trx, k: KonteksSurat, minta: MintaTandaTangan): Promise<HasilMinta> {
  const badanId = k.badan.id;
  const locked = await kunciUntuk(trx, badanId, minta.suratId, 'minta_tanda_tangan');
  if (!locked.ok) return locked;
  const tanggal = dateIn(k.badan.zona, k.now);
  const number = await beriNomor(trx, badanId, locked.surat, minta.nomor, tanggal);
  if (!number.ok) return number;
  const made = await bukaNaskah(trx, badanId, k.brankas, { ...locked.surat, nomor: number.nomor, tanggal });
  if (!made.ok) return made;
  await trx
    .updateTable('surat')
    .set({
      keadaan: locked.keadaan,
      nomor: number.nomor,
      nomor_tahun: yearOf(tanggal),
      nomor_cara: number.cara,
      tanggal,
      isi_versi: locked.surat.versi + 1,
      pemegang_id: minta.pemegangId,
      pemegang_sejak: k.now,
      pemegang_batas: minta.batas,
    })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', minta.suratId)
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'surat', id: minta.suratId },
    jenis: 'surat_dinomori',
    aktor: k.aktor,
    pada: k.now,
    data: {
      surat_id: minta.suratId,
      jenis: locked.surat.jenis,
      nomor: number.nomor,
      tanggal,
      pemegang_id: minta.pemegangId,
      batas: minta.batas,
    },
  });
  await mintaCetak(trx, badanId, minta.suratId, locked.surat.versi + 1);
  await bunyikan(trx, {
    badanId,
    now: k.now,
    templat: 'surat_menunggu',
    data: { nomor: number.nomor, tanggal: minta.batas },
    jalur: alamatSurat(minta.suratId),
    kunci: `surat_menunggu:${minta.suratId}:${locked.surat.versi + 1}`,
    untuk: { akunIds: [minta.pemegangId] },
  });
  return { ok: true, nomor: number.nomor };
}

type Nomor =
  | { ok: true; nomor: string; cara: 'skema' | 'diketik' }
  | { ok: false; alasan: 'nomor_wajib' | 'nomor_salah' | 'nomor_dipakai' };

async function beriNomor(trx: Trx, badanId: string, surat: Surat, typed: string | null, tanggal: string): Promise<Nomor> {
  // One giver of numbers at a time per body, so that the check below and the write are one step.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`surat_nomor:${badanId}`}, 0))`.execute(trx);
  const setelan = await bacaSetelan(trx, badanId, setelanPenomoran);
  if (typed !== null && typed.trim() !== '') {
    const nomor = rapikanNomor(typed);
    if (nomor === undefined) return { ok: false, alasan: 'nomor_salah' };
    return (await dipakai(trx, badanId, surat.id, nomor, tanggal))
      ? { ok: false, alasan: 'nomor_dipakai' }
      : { ok: true, nomor, cara: 'diketik' };
  }
  if (surat.nomor !== null && yearOf(surat.tanggal) === yearOf(tanggal)) return { ok: true, nomor: surat.nomor, cara: setelan.cara };
  if (setelan.cara === 'diketik') return { ok: false, alasan: 'nomor_wajib' };
  return { ok: true, nomor: await nomorBerikut(trx, badanId, surat.id, setelan.pola, tanggal), cara: 'skema' };
}

/** The next number of the scheme that no typed number has taken. */
async function nomorBerikut(trx: Trx, badanId: string, suratId: string, pola: string, tanggal: string): Promise<string> {
  for (;;) {
    const row = await trx
      .insertInto('surat_nomor_urut')
      .values({ badan_publik_id: badanId, tahun: yearOf(tanggal), terakhir: 1 })
      .onConflict((c) => c.columns(['badan_publik_id', 'tahun']).doUpdateSet({ terakhir: sql<number>`surat_nomor_urut.terakhir + 1` }))
      .returning('terakhir')
      .executeTakeFirstOrThrow();
    const nomor = bentukNomor(pola, row.terakhir, tanggal);
    if (!(await dipakai(trx, badanId, suratId, nomor, tanggal))) return nomor;
  }
}

async function dipakai(trx: Trx, badanId: string, suratId: string, nomor: string, tanggal: string): Promise<boolean> {
  const row = await trx
    .selectFrom('surat')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('nomor_tahun', '=', yearOf(tanggal))
    .where((eb) => eb(eb.fn<string>('lower', ['nomor']), '=', nomor.toLowerCase()))
    .where('keadaan', '<>', 'batal')
    .where('id', '<>', suratId)
    .executeTakeFirst();
  return row !== undefined;
}
