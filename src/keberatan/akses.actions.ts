// Number and code of an objection without a request: the same guard as a request's (counted tries, keyed hashes, a day's session).
import { createHmac, randomBytes } from 'node:crypto';
import { countTry, hashKode, hashNomor, isKodeCocok, lupakanPercobaan, parseKode, rahasiaDari } from '../permohonan/pintu.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, type KukiBaru, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { alamatKeberatan } from './alamat.ts';

const BATAS_SALAH = 30;
const JAM = 3_600_000;
const UMUR_DETIK = 86_400;
const NAMA = 'btg_keberatan';
const NIHIL = '00000000-0000-0000-0000-000000000000';

/** What was typed as an objection's number, or undefined: `K2026-000012`, spaces and a missing dash forgiven. */
export function parseNomorKeberatan(ketikan: string): string | undefined {
  const m = /^K?(2\d{3})(\d{6})$/.exec(ketikan.toUpperCase().replaceAll(/[^\dK]/g, ''));
  return m ? `K${m[1]}-${m[2]}` : undefined;
}

export type Masuk = { ok: true; kuki: KukiBaru } | { ok: false; alasan: 'tidak_cocok' | 'terlalu_sering' };

/** Opens a session; a number that does not exist is counted and answered exactly like a wrong code. */
export async function masukKeberatan(ctx: Konteks, trx: Trx, m: { nomor: string; kode: string }): Promise<Masuk> {
  const { kode: rahasia } = rahasiaDari(ctx.config);
  const badanId = ctx.badan.id;
  const sidikNomor = hashNomor(rahasia, badanId, m.nomor);
  const jendela = new Date(Math.floor(ctx.now.getTime() / JAM) * JAM);
  if ((await countTry(trx, badanId, sidikNomor, jendela)) > BATAS_SALAH) return { ok: false, alasan: 'terlalu_sering' };
  const row = await trx
    .selectFrom('keberatan as b')
    .innerJoin('keberatan_kode as k', (j) => j.onRef('k.badan_publik_id', '=', 'b.badan_publik_id').onRef('k.keberatan_id', '=', 'b.id'))
    .select(['k.id', 'k.keberatan_id', 'k.sidik'])
    .where('b.badan_publik_id', '=', badanId)
    .where('b.nomor', '=', m.nomor)
    .where('k.dimatikan_pada', 'is', null)
    .executeTakeFirst();
  const dihitung = hashKode(rahasia, badanId, row?.keberatan_id ?? NIHIL, parseKode(m.kode) ?? '');
  if (!isKodeCocok(row?.sidik ?? Buffer.alloc(dihitung.length), dihitung) || !row) return { ok: false, alasan: 'tidak_cocok' };
  await lupakanPercobaan(trx, badanId, sidikNomor);
  const token = randomBytes(32).toString('base64url');
  await trx
    .insertInto('keberatan_sesi')
    .values({
      badan_publik_id: badanId,
      id: newId(),
      sidik: sidikToken(ctx, token),
      keberatan_id: row.keberatan_id,
      kode_id: row.id,
      dibuat_pada: ctx.now,
      berlaku_sampai: new Date(ctx.now.getTime() + UMUR_DETIK * 1000),
    })
    .execute();
  return { ok: true, kuki: kuki(token, UMUR_DETIK) };
}

const kuki = (nilai: string, umurDetik: number): KukiBaru => ({ nama: NAMA, nilai, jalur: alamatKeberatan.lacak, umurDetik });

const sidikToken = (ctx: Konteks, token: string): Buffer =>
  createHmac('sha256', rahasiaDari(ctx.config).kode).update(`sesi-keberatan/${ctx.badan.id}/${token}`).digest();

function tokenDari(ctx: Konteks): string | undefined {
  const satu = (ctx.header('cookie') ?? '').split(';').map((bagian) => bagian.trim().split('='));
  return satu.find(([nama, nilai = '']) => nama === NAMA && /^[\w-]{43}$/.test(nilai))?.[1];
}

/** The objection that this visitor has opened with its code. */
export async function bacaSesiKeberatan(ctx: Konteks): Promise<string | undefined> {
  const token = tokenDari(ctx);
  if (token === undefined) return undefined;
  return ctx.read(async (trx) => {
    const row = await trx
      .selectFrom('keberatan_sesi as s')
      .innerJoin('keberatan_kode as k', (j) => j.onRef('k.badan_publik_id', '=', 's.badan_publik_id').onRef('k.id', '=', 's.kode_id'))
      .select('s.keberatan_id')
      .where('s.badan_publik_id', '=', ctx.badan.id)
      .where('s.sidik', '=', sidikToken(ctx, token))
      .where('s.berlaku_sampai', '>', ctx.now)
      .where('k.dimatikan_pada', 'is', null)
      .executeTakeFirst();
    return row?.keberatan_id;
  });
}

/** Runs with the open objection, or sends the visitor to the door. */
export async function denganSesiKeberatan(ctx: Konteks, fn: (keberatanId: string) => Promise<Balasan>): Promise<Balasan> {
  const id = await bacaSesiKeberatan(ctx);
  return id === undefined ? redirect(tautan(alamatKeberatan.lacak, ctx.bahasa), { kuki: [kuki('', 0)] }) : fn(id);
}

/** Leaves: the row goes, so a copied cookie is dead too. */
export async function keluarKeberatan(ctx: Konteks): Promise<KukiBaru[]> {
  const token = tokenDari(ctx);
  if (token !== undefined)
    await ctx.write((trx) =>
      trx.deleteFrom('keberatan_sesi').where('badan_publik_id', '=', ctx.badan.id).where('sidik', '=', sidikToken(ctx, token)).execute(),
    );
  return [kuki('', 0)];
}
