import { createElement as h } from 'preact';
import { z } from 'zod';
import { bacaUnggahan, kalimatGagal } from '../dokumen/unggahan.actions.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { instantIn, dateIn, isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatPerbandingan, alamatSurat } from './alamat-surat.ts';
import { TAB_SURAT } from './antrean-surat.pages.tsx';
import { buatAkibat } from './akibat.actions.ts';
import { kirimPdfSurat, kirimTtdSurat } from './berkas-surat.actions.ts';
import { kirimSurat } from './kirim.actions.ts';
import { konteksSurat } from './konteks-surat.ts';
import { BUKTI, CARA_PENGIRIMAN } from './pengiriman.ts';
import { catatUnggahan, terimaTandaTangan } from './perbandingan.actions.ts';
import { ALASAN_BEDA } from './perbandingan.ts';
import { HalamanPeriksaSurat } from './periksa-surat.pages.tsx';
import { batalkanSurat, tarikKembali } from './surat.actions.ts';
import { galatTolak, halamanAntrean, halamanPerbandingan, halamanSurat } from './surat.halaman.ts';
import { pesanSurat } from './surat.pesan.ts';
import { selectOptionalSurat, selectOptionalSuratToken } from './surat.queries.ts';
import { mintaTandaTangan } from './tanda-tangan.actions.ts';

const LIHAT = 'permohonan:lihat';
const params = z.object({ id: z.uuid() });
const paramsBanding = z.object({ id: z.uuid(), pid: z.uuid() });
const kosong = z.literal('').transform(() => null);

const bodyPengiriman = z.object({
  cara: z.string().transform((text, issue) => {
    const [cara, bukti] = text.split(':');
    const both = z.object({ cara: z.enum(CARA_PENGIRIMAN), bukti: z.enum(BUKTI) }).safeParse({ cara, bukti });
    if (both.success) return both.data;
    issue.addIssue({ code: 'custom', message: 'cara' });
    return z.NEVER;
  }),
  tanggal: z.string().max(10),
  rujukan: z.string().max(60).default(''),
});

/** The letters' room and the public check. */
export const routes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/surat',
    perlu: LIHAT,
    query: z.object({
      keadaan: z.enum(TAB_SURAT).catch('menunggu_tanda_tangan').default('menunggu_tanda_tangan'),
      halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
    }),
    handle: ({ ctx, query }) => halamanAntrean(ctx, query.keadaan, query.halaman),
  }),
  route({ method: 'GET', path: '/kerja/surat/:id', perlu: LIHAT, params, handle: ({ ctx, params: { id } }) => halamanSurat(ctx, id) }),
  route({
    method: 'GET',
    path: '/kerja/surat/:id/pdf',
    perlu: LIHAT,
    params,
    handle: ({ ctx, params: { id } }) => berkasSurat(ctx, id, 'pdf'),
  }),
  route({
    method: 'GET',
    path: '/kerja/surat/:id/ttd',
    perlu: LIHAT,
    params,
    handle: ({ ctx, params: { id } }) => berkasSurat(ctx, id, 'ttd'),
  }),
  route({
    method: 'GET',
    path: '/kerja/surat/:id/perbandingan/:pid',
    perlu: LIHAT,
    params: paramsBanding,
    handle: ({ ctx, params: p }) => halamanPerbandingan(ctx, p.id, p.pid),
  }),
  ...ruteTandaTangan(),
  route({
    method: 'POST',
    path: '/kerja/surat/:id/pengiriman',
    perlu: 'surat:kirim',
    peristiwa: 'surat_dikirim',
    params,
    body: bodyPengiriman,
    onInvalid: ({ ctx, params: { id }, isian }) => halamanSurat(ctx, id, galatTolak(ctx, { alasan: 'bukti_tidak_cocok' }), teksDari(isian)),
    handle: ({ ctx, params: { id }, body }) => catatKirim(ctx, id, body),
  }),
  route({
    method: 'GET',
    path: '/surat/:token',
    perlu: 'publik',
    params: z.object({ token: z.string() }),
    handle: ({ ctx, params: { token } }) => periksa(ctx, token),
  }),
];

function ruteTandaTangan(): AnyRoute[] {
  return [
    route({
      method: 'POST',
      path: '/kerja/surat/:id/minta-tanda-tangan',
      perlu: 'surat:susun',
      peristiwa: 'surat_dinomori',
      params,
      body: z.object({
        pemegang: z.uuid(),
        nomor: z.union([kosong, z.string().max(80)]).default(null),
        batas: z.union([kosong, z.iso.date()]).default(null),
      }),
      onInvalid: ({ ctx, params: { id }, isian }) =>
        halamanSurat(ctx, id, [{ field: 'pemegang', message: pesanSurat[ctx.bahasa].pejabat }], teksDari(isian)),
      handle: async ({ ctx, params: { id }, body }) => {
        const made = await ctx.write((trx) =>
          mintaTandaTangan(trx, konteksSurat(ctx), { suratId: id, pemegangId: body.pemegang, batas: body.batas, nomor: body.nomor }),
        );
        if (made.ok) return kembali(ctx, alamatSurat(id));
        if (made.alasan === 'tidak_ada') return tidakDitemukan();
        return halamanSurat(ctx, id, galatTolak(ctx, made), { pemegang: body.pemegang, nomor: body.nomor ?? '', batas: body.batas ?? '' });
      },
    }),
    route({
      method: 'POST',
      path: '/kerja/surat/:id/tarik-kembali',
      perlu: 'surat:kirim',
      peristiwa: 'surat_ditarik_kembali',
      params,
      handle: async ({ ctx, params: { id } }) => {
        const made = await ctx.write((trx) => tarikKembali(trx, konteksSurat(ctx), id));
        if (made.ok) return kembali(ctx, alamatSurat(id));
        return made.alasan === 'tidak_ada' ? tidakDitemukan() : halamanSurat(ctx, id, galatTolak(ctx, made));
      },
    }),
    route({
      method: 'POST',
      path: '/kerja/surat/:id/batal',
      perlu: 'surat:susun',
      peristiwa: 'surat_dibatalkan',
      params,
      handle: async ({ ctx, params: { id } }) => {
        const made = await ctx.write((trx) => batalkanSurat(trx, konteksSurat(ctx), id));
        if (made.ok) return kembali(ctx, alamatSurat(id));
        return made.alasan === 'tidak_ada' ? tidakDitemukan() : halamanSurat(ctx, id, galatTolak(ctx, made));
      },
    }),
    route({
      method: 'POST',
      path: '/kerja/surat/:id/unggah',
      perlu: 'surat:kirim',
      peristiwa: 'surat_diunggah',
      params,
      upload: true,
      handle: ({ ctx, params: { id } }) => unggah(ctx, id),
    }),
    route({
      method: 'POST',
      path: '/kerja/surat/:id/perbandingan/:pid/terima',
      perlu: 'surat:kirim',
      peristiwa: 'surat_ditandatangani',
      params: paramsBanding,
      body: z.object({ alasan: z.enum(ALASAN_BEDA).optional() }),
      onInvalid: ({ ctx, params: p }) => halamanPerbandingan(ctx, p.id, p.pid, galatTolak(ctx, { alasan: 'alasan_wajib' })),
      handle: async ({ ctx, params: p, body }) => {
        const bolehBeda = ctx.petugas?.hak.has('surat:tandatangan') ?? false;
        const made = await ctx.write((trx) =>
          terimaTandaTangan(trx, konteksSurat(ctx), { perbandinganId: p.pid, alasan: body.alasan ?? null, bolehBeda }),
        );
        if (made.ok) return kembali(ctx, alamatSurat(p.id));
        return made.alasan === 'tidak_ada' ? tidakDitemukan() : halamanPerbandingan(ctx, p.id, p.pid, galatTolak(ctx, made));
      },
    }),
  ];
}

const kembali = (ctx: Konteks, path: string): Balasan => redirect(tautan(path, ctx.bahasa));

const teksDari = (isian: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(isian).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));

async function berkasSurat(ctx: Konteks, id: string, yang: 'pdf' | 'ttd'): Promise<Balasan> {
  const surat = await ctx.read((trx) => selectOptionalSurat(trx, ctx.badan.id, id));
  if (!surat) return tidakDitemukan();
  return yang === 'pdf' ? kirimPdfSurat(ctx, surat) : kirimTtdSurat(ctx, surat);
}

async function unggah(ctx: Konteks, id: string): Promise<Balasan> {
  const { berkas } = await bacaUnggahan(ctx);
  const [first] = berkas;
  if (!first) return halamanSurat(ctx, id, [{ field: 'berkas', message: pesanSurat[ctx.bahasa].belumPilih }]);
  const { hasil } = first;
  if (!hasil.ok) return halamanSurat(ctx, id, [{ field: 'berkas', message: kalimatGagal(ctx, hasil) }]);
  const made = await ctx.write((trx) => catatUnggahan(trx, konteksSurat(ctx), id, hasil.berkas));
  if (made.ok) return kembali(ctx, alamatPerbandingan(id, made.perbandinganId));
  return made.alasan === 'tidak_ada' ? tidakDitemukan() : halamanSurat(ctx, id, galatTolak(ctx, made));
}

async function catatKirim(ctx: Konteks, id: string, body: z.output<typeof bodyPengiriman>): Promise<Balasan> {
  const typed = { cara: `${body.cara.cara}:${body.cara.bukti}`, tanggal: body.tanggal, rujukan: body.rujukan };
  if (!isTanggal(body.tanggal)) return halamanSurat(ctx, id, galatTolak(ctx, { alasan: 'tanggal_salah' }), typed);
  // A day without a clock time: now for today, else its noon, which is that day in any zone of the country.
  const pada = body.tanggal === dateIn(ctx.badan.zona, ctx.now) ? ctx.now : instantIn(ctx.badan.zona, body.tanggal, '12:00');
  const made = await ctx.write((trx) =>
    kirimSurat(trx, konteksSurat(ctx), buatAkibat(), id, { ...body.cara, pada, rujukan: body.rujukan }),
  );
  if (made.ok) return kembali(ctx, alamatSurat(id));
  return made.alasan === 'tidak_ada' ? tidakDitemukan() : halamanSurat(ctx, id, galatTolak(ctx, made), typed);
}

/** Public: number, day and hash of a letter by its random token. Never cached, since what it says can change. */
async function periksa(ctx: Konteks, token: string): Promise<Balasan> {
  const surat = /^[a-z2-7]{26}$/.test(token) ? await ctx.read((trx) => selectOptionalSuratToken(trx, ctx.badan.id, token)) : undefined;
  return surat ? page(h(HalamanPeriksaSurat, { halaman: halaman(ctx), surat }), { cache: 'tidak' }) : tidakDitemukan();
}
