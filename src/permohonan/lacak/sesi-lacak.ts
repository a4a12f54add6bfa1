import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, type KukiBaru, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { alamat } from '../alamat.ts';
import { closeSesi, openSesi, selectOptionalSesi, type SesiLacak, UMUR_SESI_DETIK } from '../kode/sesi.actions.ts';

// Own name and path: never sent with a reading page, the form for asking, or an officer's page.
const NAMA = 'btg_lacak';
const kuki = (nilai: string, umurDetik: number): KukiBaru => ({ nama: NAMA, nilai, jalur: alamat.lacak, umurDetik });

const kunci = (ctx: Konteks) => ({ badanId: ctx.badan.id, rahasia: ctx.config.rahasia.kode, now: ctx.now });

function tokenDari(ctx: Konteks): string | undefined {
  const satu = (ctx.header('cookie') ?? '').split(';').map((bagian) => bagian.trim().split('='));
  return satu.find(([nama, nilai = '']) => nama === NAMA && /^[\w-]{43}$/.test(nilai))?.[1];
}

/** The request this visitor has opened with its code, while session and code live. */
export async function bacaSesi(ctx: Konteks): Promise<SesiLacak | undefined> {
  const token = tokenDari(ctx);
  return token === undefined ? undefined : ctx.read((trx) => selectOptionalSesi(trx, kunci(ctx), token));
}

/** Runs with the open request, or sends the visitor to the door, saying that the time was over. */
export async function denganSesi(ctx: Konteks, fn: (sesi: SesiLacak) => Promise<Balasan>): Promise<Balasan> {
  const sesi = await bacaSesi(ctx);
  return sesi ? fn(sesi) : redirect(tautan(`${alamat.lacak}?sebab=berakhir`, ctx.bahasa), { kuki: [kuki('', 0)] });
}

/** A fresh session in the caller's transaction; whatever this browser had open before is closed. */
export async function bukaSesi(ctx: Konteks, trx: Parameters<typeof openSesi>[0], s: SesiLacak): Promise<KukiBaru> {
  const lama = tokenDari(ctx);
  if (lama !== undefined) await closeSesi(trx, kunci(ctx), lama);
  return kuki(await openSesi(trx, kunci(ctx), s), UMUR_SESI_DETIK);
}

/** Leaves: the row goes, so a copied cookie is dead too, and the cookies of this form with it. */
export async function tutupSesi(ctx: Konteks): Promise<KukiBaru[]> {
  const token = tokenDari(ctx);
  if (token !== undefined) await ctx.write((trx) => closeSesi(trx, kunci(ctx), token));
  return [kuki('', 0), { ...kuki('', 0), nama: 'btg_f' }];
}
