import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { deriveKunci, open, rahasiaDari, seal } from '../permohonan/pintu.actions.ts';
import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { ALASAN } from './istilah.ts';

const SEHARI = 86_400_000;

const siapa = z.object({
  nama: z.string(),
  alamat: z.string(),
  telepon: z.string().exactOptional(),
  email: z.string().exactOptional(),
  pekerjaan: z.string().exactOptional(),
  nik: z.string().exactOptional(),
  kuasa_nama: z.string().exactOptional(),
  kuasa_alamat: z.string().exactOptional(),
});

/** A form in progress: each part is there once its own step was answered. */
const draf = z.object({
  alasan: z.array(z.enum(ALASAN)).exactOptional(),
  kasus: z.string().exactOptional(),
  informasi: z.object({ informasi: z.string(), tujuan: z.string() }).exactOptional(),
  siapa: siapa.exactOptional(),
  /** What it became when it was sent: shown again after a reload or a second press, to this cookie only. */
  terkirim: z.object({ nomor: z.string(), kode: z.string().nullable(), jawab_paling: z.string().nullable() }).exactOptional(),
});
export type DrafKeberatan = z.output<typeof draf>;

/** Whose draft: the door, and the request it speaks of (none for ground b without one). */
export type Pintu = { permohonanId: string | null };

type Kunci = { badanId: string; sidik: string; kunci: Buffer; tempat: string };

function kunciDari(ctx: Konteks, { permohonanId }: Pintu): Kunci | undefined {
  const { kukiFormulir: kuki } = ctx;
  if (kuki === undefined) return undefined;
  const rahasia = rahasiaDari(ctx.config);
  const untuk = `keberatan-draf/${ctx.badan.id}/${permohonanId ?? '-'}`;
  const sidik = createHmac('sha256', rahasia.kode).update(`${untuk}/${kuki}`).digest('base64url');
  return { badanId: ctx.badan.id, sidik, kunci: deriveKunci(kuki, rahasia.induk, 'keberatan-draf'), tempat: `${untuk}/${sidik}` };
}

/** The visitor's draft; empty where there is none or it is a day old. `kunci`: locked, so that two presses queue up. */
export async function bacaDraf(ctx: Konteks, trx: Trx, pintu: Pintu, kunci?: 'kunci'): Promise<DrafKeberatan> {
  const k = kunciDari(ctx, pintu);
  if (!k) return {};
  const row = await trx
    .selectFrom('keberatan_draf')
    .select('rahasia')
    .where('badan_publik_id', '=', k.badanId)
    .where('sidik', '=', k.sidik)
    .where('kedaluwarsa_pada', '>', ctx.now)
    .$if(kunci === 'kunci', (q) => q.forUpdate())
    .executeTakeFirst();
  return row ? draf.parse(JSON.parse(open(k.kunci, k.tempat, row.rahasia).toString('utf8'))) : {};
}

/** Keeps the answers, sealed under the cookie. False without one: then nothing can be kept. */
export async function simpanDraf(ctx: Konteks, trx: Trx, pintu: Pintu, isi: DrafKeberatan): Promise<boolean> {
  const k = kunciDari(ctx, pintu);
  if (!k) return false;
  const rahasia = seal(k.kunci, k.tempat, Buffer.from(JSON.stringify(isi)));
  const waktu = { diubah_pada: ctx.now, kedaluwarsa_pada: new Date(ctx.now.getTime() + SEHARI) };
  await trx
    .insertInto('keberatan_draf')
    .values({ badan_publik_id: k.badanId, id: newId(), sidik: k.sidik, rahasia, ...waktu })
    .onConflict((c) => c.columns(['badan_publik_id', 'sidik']).doUpdateSet({ rahasia, ...waktu }))
    .execute();
  return true;
}

/** Fingerprint of what a check page showed: sending what was changed meanwhile in another tab is then noticed. */
export function sidikDraf(ctx: Konteks, isi: DrafKeberatan): string {
  return createHmac('sha256', rahasiaDari(ctx.config).kode)
    .update(`keberatan/${canonical(isi)}`)
    .digest('base64url');
}

/** Removes drafts and sessions a day old; hourly job. */
export async function hapusLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx.deleteFrom('keberatan_draf').where('badan_publik_id', '=', badanId).where('kedaluwarsa_pada', '<=', now).execute();
  await trx.deleteFrom('keberatan_sesi').where('badan_publik_id', '=', badanId).where('berlaku_sampai', '<=', now).execute();
}
