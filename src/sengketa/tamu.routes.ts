// The guest's side of a dispute: read only, behind a code, each view an event. A GET that writes: looking is the thing recorded.
import { createElement as h } from 'preact';
import { z } from 'zod';
import { openFileStore } from '../shared/files/store.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { ALAMAT_TAMU } from './alamat.ts';
import { fileDari, type IsiBerkas } from './berkas.ts';
import { selectBerkas } from './berkas.queries.ts';
import { selectOptionalSengketa } from './sengketa.queries.ts';
import { catatDilihat, keluarTamu, masukTamu, selectOptionalSesiTamu, type SesiTamu } from './tamu.actions.ts';
import { HalamanPerkaraTamu, HalamanPintuTamu, HalamanTamuTutup } from './tamu.pages.tsx';
import { tamuPesan } from './tamu.pesan.ts';

const dasar = { perlu: 'publik', formulir: ALAMAT_TAMU.akar } as const;
const params = z.object({ id: z.string().max(40) });

export const ruteTamu: readonly AnyRoute[] = [
  route({ ...dasar, method: 'GET', path: ALAMAT_TAMU.pintu(':id'), params, handle: ({ ctx, params: p }) => pintu(ctx, p.id) }),
  route({
    ...dasar,
    method: 'POST',
    path: ALAMAT_TAMU.pintu(':id'),
    // Opens what is there; each look at it writes its own event.
    peristiwa: null,
    params,
    batas: { jumlah: 60, detik: 3600, per: 'alamat' },
    body: z.object({ kode: z.string().max(40).catch('').default('') }),
    handle: ({ ctx, params: p, body }) => masuk(ctx, p.id, body.kode),
  }),
  route({ ...dasar, method: 'GET', path: ALAMAT_TAMU.perkara, handle: ({ ctx }) => perkara(ctx) }),
  route({
    ...dasar,
    method: 'GET',
    path: ALAMAT_TAMU.file(':map/:nama'),
    params: z.object({ map: z.string().max(10), nama: z.string().max(100) }),
    handle: ({ ctx, params: p }) => file(ctx, `${p.map}/${p.nama}`),
  }),
  route({
    ...dasar,
    method: 'POST',
    path: ALAMAT_TAMU.keluar,
    // Ends a session; the case does not change.
    peristiwa: null,
    handle: async ({ ctx }) => redirect(tautan('/', ctx.bahasa), { kuki: await keluarTamu(ctx) }),
  }),
];

function pintu(ctx: Konteks, id: string, galat: readonly FormError[] = [], status = 422): Balasan {
  const node = h(HalamanPintuTamu, { halaman: { ...halaman(ctx), jalur: ALAMAT_TAMU.pintu(id) }, id, galat });
  return page(node, { status: galat.length > 0 ? status : 200, cache: 'tidak' });
}

async function masuk(ctx: Konteks, id: string, kode: string): Promise<Balasan> {
  const t = tamuPesan[ctx.bahasa].pintu;
  if (!z.uuid().safeParse(id).success) return pintu(ctx, id, [{ field: 'kode', message: t.tidakCocok }]);
  const r = await ctx.write((trx) => masukTamu(ctx, trx, { id, kode }));
  if (r.ok) return redirect(tautan(ALAMAT_TAMU.perkara, ctx.bahasa), { kuki: [r.kuki] });
  if (r.alasan === 'terlalu_sering') return pintu(ctx, id, [{ field: 'kode', message: t.terlaluSering }], 429);
  return pintu(ctx, id, [{ field: 'kode', message: t.tidakCocok }]);
}

const tutup = (ctx: Konteks): Balasan => page(h(HalamanTamuTutup, { halaman: halaman(ctx) }), { status: 404, cache: 'tidak' });

/** What an open session may read, with the event that says so, in one transaction. */
const lihat = (ctx: Konteks, jalur: string | null): Promise<{ sesi: SesiTamu; berkas: IsiBerkas } | undefined> =>
  ctx.write(async (trx) => {
    const sesi = await selectOptionalSesiTamu(ctx, trx);
    const s = sesi && (await selectOptionalSengketa(trx, ctx.badan.id, sesi.sengketaNomor));
    if (!sesi || !s) return undefined;
    const berkas = await selectBerkas(trx, ctx.badan, s, ctx.now, ctx.bahasa);
    if (jalur === null || fileDari(berkas).some((f) => f.jalur === jalur)) await catatDilihat(trx, ctx, sesi, jalur);
    return { sesi, berkas };
  });

async function perkara(ctx: Konteks): Promise<Balasan> {
  const d = await lihat(ctx, null);
  if (!d) return tutup(ctx);
  return page(h(HalamanPerkaraTamu, { halaman: halaman(ctx), berkas: d.berkas, sampai: d.sesi.sampai }), { cache: 'tidak' });
}

async function file(ctx: Konteks, jalur: string): Promise<Balasan> {
  const d = await lihat(ctx, jalur);
  if (!d) return tutup(ctx);
  const f = fileDari(d.berkas).find((x) => x.jalur === jalur);
  const stream = f && (await openFileStore(ctx.config).open(ctx.badan.id, f.sha256));
  if (!stream) return tidakDitemukan();
  return unduh(stream, 'application/pdf', {
    kepala: {
      'content-disposition': `inline; filename="${jalur.split('/').at(-1) ?? 'surat.pdf'}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  });
}
