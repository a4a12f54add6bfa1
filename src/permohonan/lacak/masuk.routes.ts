import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { wallClock } from '../../shared/tanggal.ts';
import { type Balasan, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { checkKode } from '../kode/kode.actions.ts';
import { parseKode } from '../kode/kode.ts';
import { parseNomor } from '../kode/nomor.ts';
import { selectOrangPermohonan } from '../permohonan.queries.ts';
import { HalamanMasukLacak, type SebabMasuk } from './masuk.pages.tsx';
import { masukPesan } from './masuk.pesan.ts';
import { bacaSesi, bukaSesi, tutupSesi } from './sesi-lacak.ts';

const teks = z.string().max(200).catch('').default('');
const query = z.object({ nomor: teks, sebab: z.enum(['berakhir', 'keluar']).optional().catch(undefined) });
const body = z.object({ nomor: teks, kode: teks });

export const ruteMasukLacak: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.lacak,
    perlu: 'publik',
    formulir: alamat.lacak,
    query,
    handle: ({ ctx, query: q }) => pintu(ctx, q),
  }),
  route({
    // Opens what is there; the case itself does not change.
    method: 'POST',
    path: alamat.lacak,
    perlu: 'publik',
    peristiwa: null,
    body,
    handle: ({ ctx, body: b }) => masuk(ctx, b),
  }),
  route({
    method: 'POST',
    path: alamat.keluar,
    perlu: 'publik',
    peristiwa: null,
    handle: async ({ ctx }) => redirect(tautan(`${alamat.lacak}?sebab=keluar`, ctx.bahasa), { kuki: await tutupSesi(ctx) }),
  }),
];

/** The form; straight on for who has this very request open already. */
async function pintu(ctx: Konteks, q: z.output<typeof query>): Promise<Balasan> {
  const sesi = await bacaSesi(ctx);
  const terbuka = sesi && (await ctx.read((trx) => selectOrangPermohonan(trx, ctx.badan.id, sesi.permohonanId)))?.nomor;
  if (terbuka !== undefined && q.sebab === undefined && (q.nomor === '' || parseNomor(q.nomor) === terbuka))
    return redirect(tautan(alamat.lihat, ctx.bahasa));
  return tampil(ctx, { nomor: parseNomor(q.nomor) ?? '', ...(q.sebab && { sebab: q.sebab }) });
}

function tampil(ctx: Konteks, m: { nomor: string; sebab?: SebabMasuk; galat?: readonly FormError[] }, status = 200): Balasan {
  return page(h(HalamanMasukLacak, { halaman: { ...halaman(ctx), jalur: alamat.lacak }, ...m }), { status, cache: 'tidak' });
}

/** Only what has the form of a number and a code is looked up and counted; the rest is a slip of the finger. */
async function masuk(ctx: Konteks, { nomor, kode }: z.output<typeof body>): Promise<Balasan> {
  const t = masukPesan[ctx.bahasa].galat;
  const galat: FormError[] = [];
  if (parseNomor(nomor) === undefined) galat.push({ field: 'nomor', message: t.nomor });
  if (parseKode(kode) === undefined) galat.push({ field: 'kode', message: t.kode });
  if (galat.length > 0) return tampil(ctx, { nomor: nomor.slice(0, 40), galat }, 422);
  const { kode: rahasia } = rahasiaDari(ctx.config);
  const hasil = await ctx.write((trx) => checkKode(trx, { badanId: ctx.badan.id, nomor, kode, rahasia, now: ctx.now }));
  if (hasil.ok) {
    const kuki = await ctx.write((trx) => bukaSesi(ctx, trx, hasil));
    return redirect(tautan(alamat.lihat, ctx.bahasa), { kuki: [kuki] });
  }
  if (hasil.alasan === 'tidak_cocok') return tampil(ctx, { nomor, galat: [{ field: 'nomor', message: t.tidakCocok }] }, 422);
  return tampil(ctx, { nomor, galat: [{ field: 'nomor', message: t.terlaluSering(jam(ctx, hasil.lagi)) }] }, 429);
}

/** A clock time as people say it in the body's zone: `14.00`. */
const jam = (ctx: Konteks, pada: Date): string => wallClock(pada, ctx.badan.zona).jam.slice(0, 5).replace(':', '.');
