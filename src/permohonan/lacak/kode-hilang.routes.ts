import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { wallClock } from '../../shared/tanggal.ts';
import { type Balasan, page, redirect } from '../../shared/web/balasan.ts';
import { hitungLaju } from '../../shared/web/batas-laju.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import { isTautanHidup, mintaKodeBaru, tukarTautan } from '../kode-hilang.actions.ts';
import { selectOptionalKodeId } from '../kode/kode.actions.ts';
import { hashNomor } from '../kode/kode.ts';
import { readKontak } from '../kode/kontak.ts';
import { parseNomor } from '../kode/nomor.ts';
import { rahasiaDari, sebagaiPemohon } from '../konteks-permohonan.ts';
import { HalamanKodeHilang, HalamanKodeJadi, HalamanTautanKode } from './masuk.pages.tsx';
import { masukPesan } from './masuk.pesan.ts';
import { bukaSesi } from './sesi-lacak.ts';

const teks = z.string().max(254).catch('').default('');
const params = z.object({ tanda: z.string().max(80) });
/** Wishes per request number and hour, counted alike for numbers that do not exist. */
export const BATAS_MINTA = { jumlah: 3, detik: 3600, per: 'badan' } as const;

export const ruteKodeHilang: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.kodeHilang,
    perlu: 'publik',
    formulir: alamat.lacak,
    query: z.object({ nomor: teks, terkirim: z.literal('ya').optional().catch(undefined) }),
    handle: ({ ctx, query }) => tampil(ctx, { nomor: parseNomor(query.nomor) ?? '', terkirim: query.terkirim === 'ya' }),
  }),
  route({
    // Only a wish: the code is renewed, and the case's event written, when the link is used.
    method: 'POST',
    path: alamat.kodeHilang,
    perlu: 'publik',
    peristiwa: null,
    body: z.object({ nomor: teks, kontak: teks }),
    handle: ({ ctx, body }) => minta(ctx, body),
  }),
  route({
    method: 'GET',
    path: alamat.kodeBaru(':tanda'),
    perlu: 'publik',
    formulir: alamat.lacak,
    params,
    handle: ({ ctx, params: { tanda } }) => lihatTautan(ctx, tanda),
  }),
  route({
    method: 'POST',
    path: alamat.kodeBaru(':tanda'),
    perlu: 'publik',
    peristiwa: 'permohonan_kode_diperbarui',
    params,
    body: z.object({ nomor: teks }),
    handle: ({ ctx, params: { tanda }, body }) => tukar(ctx, tanda, body.nomor),
  }),
];

const isi = (ctx: Konteks, jalur: string) => ({ ...halaman(ctx), jalur });

function tampil(ctx: Konteks, m: { nomor: string; terkirim?: boolean; galat?: readonly FormError[] }, status = 200): Balasan {
  return page(h(HalamanKodeHilang, { halaman: isi(ctx, alamat.kodeHilang), ...m }), { status, cache: 'tidak' });
}

async function minta(ctx: Konteks, { nomor, kontak }: { nomor: string; kontak: string }): Promise<Balasan> {
  const t = masukPesan[ctx.bahasa].galat;
  const [n, k] = [parseNomor(nomor), readKontak(kontak)];
  const galat: FormError[] = [];
  if (n === undefined) galat.push({ field: 'nomor', message: t.nomor });
  if (k === undefined) galat.push({ field: 'kontak', message: t.kontak });
  if (n === undefined || k === undefined) return tampil(ctx, { nomor: nomor.slice(0, 40), galat }, 422);
  const { kode: rahasia } = rahasiaDari(ctx.config);
  const badanId = ctx.badan.id;
  const boleh = await ctx.write(async (trx) => {
    if (!(await hitungLaju(trx, badanId, `kode-hilang ${hashNomor(rahasia, badanId, n)}`, BATAS_MINTA, ctx.now))) return false;
    await mintaKodeBaru(trx, { badanId, nomor: n, kontak: k, rahasia, now: ctx.now });
    return true;
  });
  if (boleh) return redirect(tautan(`${alamat.kodeHilang}?terkirim=ya`, ctx.bahasa));
  const lagi = new Date((Math.floor(ctx.now.getTime() / 3_600_000) + 1) * 3_600_000);
  const jam = wallClock(lagi, ctx.badan.zona).jam.slice(0, 5).replace(':', '.');
  return tampil(ctx, { nomor: n, galat: [{ field: 'nomor', message: t.terlaluSeringKode(jam) }] }, 429);
}

async function lihatTautan(ctx: Konteks, tanda: string): Promise<Balasan> {
  const hidup = await ctx.read((trx) =>
    isTautanHidup(trx, { badanId: ctx.badan.id, tanda, rahasia: rahasiaDari(ctx.config).kode, now: ctx.now }),
  );
  return tautanKode(ctx, { tanda: hidup ? tanda : undefined, nomor: '' }, hidup ? 200 : 410);
}

function tautanKode(ctx: Konteks, m: { tanda: string | undefined; nomor: string; galat?: readonly FormError[] }, status: number): Balasan {
  return page(h(HalamanTautanKode, { halaman: isi(ctx, alamat.lacak), ...m }), { status, cache: 'tidak' });
}

/** Uses the link up: new code, old one dead with all its sessions, and this device goes in. */
async function tukar(ctx: Konteks, tanda: string, nomor: string): Promise<Balasan> {
  const t = masukPesan[ctx.bahasa].galat;
  if (parseNomor(nomor) === undefined)
    return tautanKode(ctx, { tanda, nomor: nomor.slice(0, 40), galat: [{ field: 'nomor', message: t.nomor }] }, 422);
  const rahasiaKode = rahasiaDari(ctx.config).kode;
  const r = await ctx.write(async (trx) => {
    const hasil = await tukarTautan(trx, sebagaiPemohon(ctx), { tanda, nomor, rahasiaKode });
    if (!hasil.ok) return hasil;
    const kodeId = await selectOptionalKodeId(trx, ctx.badan.id, hasil.permohonanId);
    if (kodeId === undefined) throw new Error('a code just made is not there');
    return { ...hasil, kuki: await bukaSesi(ctx, trx, { permohonanId: hasil.permohonanId, kodeId }) };
  });
  if (r.ok) return page(h(HalamanKodeJadi, { halaman: isi(ctx, alamat.lacak), kode: r.kode }), { cache: 'tidak', kuki: [r.kuki] });
  if (r.alasan === 'tautan_mati') return tautanKode(ctx, { tanda: undefined, nomor: '' }, 410);
  return tautanKode(ctx, { tanda, nomor, galat: [{ field: 'nomor', message: t.nomorLain }] }, 422);
}
