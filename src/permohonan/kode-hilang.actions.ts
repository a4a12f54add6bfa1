// A lost code. The page writes the same row and job for every number, so neither its words nor its time tell whether the
// number exists; a job looks into the vault. What goes out is a one-time link and no code: a code in a message would lie
// for ever in a mailbox or a gateway's log beside the request it opens. The link alone opens nothing either: the number
// must be typed again, and only the press of a button uses it up (a messenger's preview does not). The old code lives
// until then, so nobody can lock a citizen out by asking in his name.
import { timingSafeEqual } from 'node:crypto';
import { kabari } from '../notifikasi/notifikasi.actions.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { alamat } from './alamat.ts';
import type { KunciInduk } from './brankas/amplop.ts';
import { selectOptionalIdentitas } from './brankas/brankas.queries.ts';
import { hashKontak, type Kontak, readKontak } from './kode/kontak.ts';
import { parseNomor } from './kode/nomor.ts';
import { readKodeBaru, signKodeBaru } from './kode/tanda.ts';
import { perbaruiKode } from './pemohon.actions.ts';
import type { Pelaku } from './permohonan.actions.ts';
import { selectOptionalPermohonanId, selectOrangPermohonan } from './permohonan.queries.ts';

const JAM = 3_600_000;
/** The link lives an hour from when its message is written; the wish itself long enough for an office without a gateway. */
const UMUR_TAUTAN = JAM;
const UMUR_PERMINTAAN = 72 * JAM;
const JEDA = JAM / 6;
export const BATAS_SALAH_NOMOR = 5;

/** Takes down the wish for a new code. The same for every number and contact. */
export async function mintaKodeBaru(
  trx: Trx,
  m: { badanId: string; nomor: string; kontak: Kontak; rahasia: string; now: Date },
): Promise<void> {
  const id = newId();
  await trx
    .insertInto('kode_hilang')
    .values({
      badan_publik_id: m.badanId,
      id,
      nomor: m.nomor,
      jenis: m.kontak.jenis,
      sidik_kontak: hashKontak(m.rahasia, m.badanId, m.nomor, m.kontak),
      dibuat_pada: m.now,
      berlaku_sampai: new Date(m.now.getTime() + UMUR_PERMINTAAN),
    })
    .execute();
  await enqueue(trx, 'permohonan_kode_hilang', { badan_publik_id: m.badanId, kode_hilang_id: id }, { kunci: `kode_hilang:${id}` });
}

type Rahasia = { induk: KunciInduk; kode: string };

/** The job: sends the link where number and contact belong together, and forgets the wish where not. */
export async function prosesKodeHilang(trx: Trx, k: { badanId: string; rahasia: Rahasia; now: Date }, id: string): Promise<void> {
  const baris = await trx
    .selectFrom('kode_hilang')
    .selectAll()
    .where('badan_publik_id', '=', k.badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!baris?.sidik_kontak) return;
  const jenis = baris.jenis === 'email' ? 'email' : 'telepon';
  const permohonanId = await selectOptionalPermohonanId(trx, k.badanId, baris.nomor);
  const cocok = permohonanId !== undefined && (await isKontakCocok(trx, k, { ...baris, jenis, sidik: baris.sidik_kontak, permohonanId }));
  if (!cocok || (await isBaruSaja(trx, k, permohonanId)))
    return void (await trx.deleteFrom('kode_hilang').where('badan_publik_id', '=', k.badanId).where('id', '=', id).execute());
  await trx
    .updateTable('kode_hilang')
    .set({ permohonan_id: permohonanId, sidik_kontak: null })
    .where('badan_publik_id', '=', k.badanId)
    .where('id', '=', id)
    .execute();
  const orang = await selectOrangPermohonan(trx, k.badanId, permohonanId);
  if (!orang) return;
  const lewatTelepon = orang.kabariLewat === 'whatsapp' ? 'whatsapp' : 'sms';
  await kabari(trx, {
    badanId: k.badanId,
    now: k.now,
    permohonanId,
    orangId: orang.orangId,
    lewat: jenis === 'email' ? 'email' : lewatTelepon,
    bahasa: orang.bahasa,
    templat: 'kode_baru',
    data: { nomor: baris.nomor, kode_hilang_id: id },
    kunci: `kode_baru:${id}`,
  });
}

async function isKontakCocok(
  trx: Trx,
  { badanId, rahasia }: { badanId: string; rahasia: Rahasia },
  m: { permohonanId: string; nomor: string; jenis: Kontak['jenis']; sidik: Uint8Array },
): Promise<boolean> {
  const orang = await selectOrangPermohonan(trx, badanId, m.permohonanId);
  const isi = orang && (await selectOptionalIdentitas(trx, badanId, rahasia.induk, orang.orangId, [m.jenis]));
  const kontak = readKontak(isi?.[m.jenis] ?? '');
  if (kontak === undefined) return false;
  const harus = hashKontak(rahasia.kode, badanId, m.nomor, kontak);
  return !orang?.diimpor && harus.length === m.sidik.length && timingSafeEqual(harus, m.sidik);
}

/** A link went out minutes ago: another would only let somebody fill a stranger's phone. */
async function isBaruSaja(trx: Trx, k: { badanId: string; now: Date }, permohonanId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('kode_hilang')
    .select('id')
    .where('badan_publik_id', '=', k.badanId)
    .where('permohonan_id', '=', permohonanId)
    .where('dibuat_pada', '>', new Date(k.now.getTime() - JEDA))
    .where('dipakai_pada', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The link for a message that is being written now, with its hour. Never for a list or an archive of messages. */
export function tautanKodeBaru(config: Pick<Config, 'rahasia'>, origin: string, badanId: string, id: string, now: Date): string {
  return `${origin}${alamat.kodeBaru(signKodeBaru(config.rahasia.kode, badanId, id, new Date(now.getTime() + UMUR_TAUTAN)))}`;
}

export type HasilTukar = { ok: true; permohonanId: string; kode: string } | { ok: false; alasan: 'tautan_mati' | 'nomor_lain' };

/** Does this one-time link still open something? Reading it uses nothing up. */
export async function isTautanHidup(trx: Trx, m: { badanId: string; tanda: string; rahasia: string; now: Date }): Promise<boolean> {
  const id = readKodeBaru(m.rahasia, m.badanId, m.tanda, m.now);
  return id !== undefined && (await kueriHidup(trx, m.badanId, id, m.now).executeTakeFirst()) !== undefined;
}

const kueriHidup = (trx: Trx, badanId: string, id: string, now: Date) =>
  trx
    .selectFrom('kode_hilang')
    .select(['id', 'nomor', 'jenis', 'permohonan_id', 'percobaan'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .where('permohonan_id', 'is not', null)
    .where('dipakai_pada', 'is', null)
    .where('berlaku_sampai', '>', now)
    .where('percobaan', '<', BATAS_SALAH_NOMOR);

/** Link and number → the new code, once. Five wrong numbers end the link. */
export async function tukarTautan(trx: Trx, pelaku: Pelaku, m: { tanda: string; nomor: string; rahasiaKode: string }): Promise<HasilTukar> {
  const badanId = pelaku.badan.id;
  const id = readKodeBaru(m.rahasiaKode, badanId, m.tanda, pelaku.now);
  const baris = id === undefined ? undefined : await kueriHidup(trx, badanId, id, pelaku.now).forUpdate().executeTakeFirst();
  if (id === undefined || !baris?.permohonan_id) return { ok: false, alasan: 'tautan_mati' };
  const cocok = parseNomor(m.nomor) === baris.nomor;
  await trx
    .updateTable('kode_hilang')
    .set(cocok ? { dipakai_pada: pelaku.now } : { percobaan: baris.percobaan + 1 })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .execute();
  if (!cocok) return { ok: false, alasan: baris.percobaan + 1 < BATAS_SALAH_NOMOR ? 'nomor_lain' : 'tautan_mati' };
  const lewat = baris.jenis === 'email' ? 'email' : 'sms';
  const hasil = await perbaruiKode(trx, pelaku, baris.permohonan_id, { lewat, rahasiaKode: m.rahasiaKode });
  if (!hasil.ok) throw new Error(`new code for a living request refused: ${hasil.alasan}`);
  return { ok: true, permohonanId: baris.permohonan_id, kode: hasil.kode };
}
