// The guest link of a commissioner: the address carries an id that opens nothing, the code is told apart and kept as a keyed hash, a
// session lasts a working day, and every view is an event of the dispute. Nothing of it stands in an address that a log would keep.
import { createHmac, randomBytes } from 'node:crypto';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import {
  countTry,
  formatKode,
  hashKode,
  hashNomor,
  isKodeCocok,
  lupakanPercobaan,
  makeKode,
  parseKode,
  rahasiaDari,
} from '../permohonan/pintu.actions.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { KukiBaru } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { ALAMAT_TAMU } from './alamat.ts';
import { UMUR_TAMU_HARI } from './berkas.ts';
import type { Pelaku } from './sengketa.actions.ts';
import { berkasSengketa } from './sengketa.queries.ts';

const HARI_MS = 86_400_000;
const JAM_MS = 3_600_000;
const BATAS_SALAH = 30;
const SESI_DETIK = 8 * 3600;
const NAMA = 'btg_tamu';
const NIHIL = '00000000-0000-0000-0000-000000000000';

/** A link for one reader of one dispute; its code is given once. */
export async function buatTamu(
  trx: Trx,
  { badan, aktor, now, config }: Pelaku & { config: Config },
  sengketaId: string,
  untuk: string,
): Promise<{ id: string; kode: string; sampai: Date }> {
  const id = newId();
  const kode = makeKode();
  const sampai = new Date(now.getTime() + UMUR_TAMU_HARI * HARI_MS);
  await trx
    .insertInto('sengketa_tamu')
    .values({
      badan_publik_id: badan.id,
      id,
      sengketa_id: sengketaId,
      untuk,
      sidik: hashKode(rahasiaDari(config).kode, badan.id, id, kode),
      dibuat_oleh: 'id' in aktor ? aktor.id : null,
      dibuat_pada: now,
      berlaku_sampai: sampai,
    })
    .execute();
  const data = { tamu_id: id, sampai: sampai.toISOString() };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(sengketaId),
    jenis: 'sengketa_tamu_diundang',
    data,
    aktor,
    pada: now,
  });
  return { id, kode: formatKode(kode), sampai };
}

/** Ends a link and its open sessions at once; a second call changes nothing. */
export async function cabutTamu(trx: Trx, { badan, aktor, now }: Pelaku, sengketaId: string, id: string): Promise<void> {
  const row = await trx
    .updateTable('sengketa_tamu')
    .set({ dicabut_pada: now })
    .where('badan_publik_id', '=', badan.id)
    .where('sengketa_id', '=', sengketaId)
    .where('id', '=', id)
    .where('dicabut_pada', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!row) return;
  await trx.deleteFrom('sengketa_tamu_sesi').where('badan_publik_id', '=', badan.id).where('tamu_id', '=', id).execute();
  const data = { tamu_id: id };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(sengketaId),
    jenis: 'sengketa_tamu_dicabut',
    data,
    aktor,
    pada: now,
  });
}

export type MasukTamu = { ok: true; kuki: KukiBaru } | { ok: false; alasan: 'tidak_cocok' | 'terlalu_sering' };

/** Opens a session; a link that does not exist, has ended or was revoked is counted and answered exactly like a wrong code. */
export async function masukTamu(ctx: Konteks, trx: Trx, m: { id: string; kode: string }): Promise<MasukTamu> {
  const { kode: rahasia } = rahasiaDari(ctx.config);
  const badanId = ctx.badan.id;
  const sidikId = hashNomor(rahasia, badanId, `tamu/${m.id}`);
  const jendela = new Date(Math.floor(ctx.now.getTime() / JAM_MS) * JAM_MS);
  if ((await countTry(trx, badanId, sidikId, jendela)) > BATAS_SALAH) return { ok: false, alasan: 'terlalu_sering' };
  const row = await selectHidup(trx, badanId, m.id, ctx.now);
  const dihitung = hashKode(rahasia, badanId, row?.id ?? NIHIL, parseKode(m.kode) ?? '');
  if (!isKodeCocok(row?.sidik ?? Buffer.alloc(dihitung.length), dihitung) || !row) return { ok: false, alasan: 'tidak_cocok' };
  await lupakanPercobaan(trx, badanId, sidikId);
  const token = randomBytes(32).toString('base64url');
  await trx
    .insertInto('sengketa_tamu_sesi')
    .values({
      badan_publik_id: badanId,
      id: newId(),
      tamu_id: row.id,
      sidik: sidikToken(ctx, token),
      dibuat_pada: ctx.now,
      berlaku_sampai: new Date(ctx.now.getTime() + SESI_DETIK * 1000),
    })
    .execute();
  return { ok: true, kuki: kuki(token, SESI_DETIK) };
}

const selectHidup = (trx: Trx, badanId: string, id: string, now: Date) =>
  trx
    .selectFrom('sengketa_tamu')
    .select(['id', 'sidik'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .where('dicabut_pada', 'is', null)
    .where('berlaku_sampai', '>', now)
    .executeTakeFirst();

const kuki = (nilai: string, umurDetik: number): KukiBaru => ({ nama: NAMA, nilai, jalur: ALAMAT_TAMU.akar, umurDetik });

const sidikToken = (ctx: Konteks, token: string): Buffer =>
  createHmac('sha256', rahasiaDari(ctx.config).kode).update(`sesi-tamu/${ctx.badan.id}/${token}`).digest();

function tokenDari(ctx: Konteks): string | undefined {
  const satu = (ctx.header('cookie') ?? '').split(';').map((bagian) => bagian.trim().split('='));
  return satu.find(([nama, nilai = '']) => nama === NAMA && /^[\w-]{43}$/.test(nilai))?.[1];
}

export type SesiTamu = { tamuId: string; sengketaNomor: string; sengketaId: string; sampai: Date };

/** The dispute this visitor may read now; undefined without a session, after its time, or once it was revoked. */
export async function selectOptionalSesiTamu(ctx: Konteks, trx: Trx): Promise<SesiTamu | undefined> {
  const token = tokenDari(ctx);
  if (token === undefined) return undefined;
  const row = await trx
    .selectFrom('sengketa_tamu_sesi as x')
    .innerJoin('sengketa_tamu as t', (j) => j.onRef('t.badan_publik_id', '=', 'x.badan_publik_id').onRef('t.id', '=', 'x.tamu_id'))
    .innerJoin('sengketa as s', (j) => j.onRef('s.badan_publik_id', '=', 't.badan_publik_id').onRef('s.id', '=', 't.sengketa_id'))
    .select(['t.id', 't.berlaku_sampai', 's.nomor', 's.id as sengketa_id'])
    .where('x.badan_publik_id', '=', ctx.badan.id)
    .where('x.sidik', '=', sidikToken(ctx, token))
    .where('x.berlaku_sampai', '>', ctx.now)
    .where('t.berlaku_sampai', '>', ctx.now)
    .where('t.dicabut_pada', 'is', null)
    .executeTakeFirst();
  return row && { tamuId: row.id, sengketaNomor: row.nomor, sengketaId: row.sengketa_id, sampai: row.berlaku_sampai };
}

/** One view is one event: of the case, or of one paper by its name in the dossier (kind and day, never a person). */
export async function catatDilihat(trx: Trx, ctx: Konteks, s: SesiTamu, file: string | null): Promise<void> {
  await appendPeristiwa(trx, {
    badanId: ctx.badan.id,
    berkas: berkasSengketa(s.sengketaId),
    jenis: 'sengketa_tamu_melihat',
    data: { tamu_id: s.tamuId, file },
    aktor: { jenis: 'publik' },
    pada: ctx.now,
  });
}

/** Leaves: the row goes, so a copied cookie is dead too. */
export async function keluarTamu(ctx: Konteks): Promise<KukiBaru[]> {
  const token = tokenDari(ctx);
  if (token !== undefined)
    await ctx.write((trx) =>
      trx
        .deleteFrom('sengketa_tamu_sesi')
        .where('badan_publik_id', '=', ctx.badan.id)
        .where('sidik', '=', sidikToken(ctx, token))
        .execute(),
    );
  return [kuki('', 0)];
}
