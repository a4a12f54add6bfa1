import { createElement as h } from 'preact';
import { z } from 'zod';
import { banyak, parseNomor } from '../permohonan/pintu.actions.ts';
import { selectOptionalPermohonanId } from '../permohonan/permohonan.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { instantIn, isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { type KeberatanBaru, terimaKeberatan } from './ajukan.actions.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { ALASAN_MUNDUR, KANAL_MEJA } from './istilah.ts';
import { toAlasan } from './keberatan.queries.ts';
import { kalimatTolak, kerjaPesan } from './kerja.pesan.ts';
import { sebagaiPetugas } from './konteks-keberatan.ts';
import { HalamanMejaJadi, HalamanMejaKeberatan, type IsianKerja } from './tanggapan.pages.tsx';

const teks = (maks: number) => z.string().trim().max(maks).catch('').default('');
const body = z.object({
  nomor: teks(40),
  alasan: banyak(z.string().max(2)).catch([]),
  kasus: teks(4000),
  kanal: z.enum(KANAL_MEJA).catch('surat').default('surat'),
  tanggal: teks(10),
  mundur: z.enum(ALASAN_MUNDUR).nullable().catch(null).default(null),
  informasi: teks(2000),
  nama: teks(200),
  alamat: teks(400),
  telepon: teks(40),
  email: teks(254),
});
type Body = z.output<typeof body>;

export const ruteMejaKeberatan: readonly AnyRoute[] = [
  route({ method: 'GET', path: alamat.meja, perlu: 'keberatan:catat', handle: ({ ctx }) => formulir(ctx) }),
  route({
    method: 'POST',
    path: alamat.meja,
    perlu: 'keberatan:catat',
    peristiwa: 'keberatan_diajukan',
    body,
    handle: ({ ctx, body: b }) => catat(ctx, b),
  }),
];

function formulir(ctx: Konteks, ulang?: { isian: IsianKerja; galat: readonly FormError[] }): Balasan {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const node = h(HalamanMejaKeberatan, { halaman: halaman(ctx), hari, isian: ulang?.isian ?? {}, galat: ulang?.galat ?? [] });
  return page(node, { status: ulang ? 422 : 200, cache: 'tidak' });
}

const BIDANG: Readonly<Record<string, string>> = {
  alasan_kosong: 'alasan',
  perlu_permohonan: 'nomor',
  tidak_ditemukan: 'nomor',
  di_masa_depan: 'tanggal',
  mundur_wajib: 'mundur',
};

/** Registers what came, under the day it came. A receipt before today is noon of that day: the law counts days. */
async function catat(ctx: Konteks, b: Body): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const galat = periksa(ctx, b);
  const ulang = (g: readonly FormError[]) => formulir(ctx, { isian: { ...b, mundur: b.mundur ?? '' }, galat: g });
  if (galat.length > 0) return ulang(galat);
  const diterimaPada = b.tanggal === hari ? ctx.now : instantIn(ctx.badan.zona, b.tanggal, '12:00');
  const r = await ctx.write(async (trx) => {
    const nomor = parseNomor(b.nomor);
    const permohonanId = nomor === undefined ? undefined : await selectOptionalPermohonanId(trx, ctx.badan.id, nomor);
    if (b.nomor !== '' && permohonanId === undefined) return { ok: false as const, alasan: 'nomor_salah' };
    const dasar = {
      alasan: toAlasan(b.alasan),
      kasusPosisi: b.kasus,
      kanal: b.kanal,
      diterimaPada,
      mundur: b.tanggal < hari ? b.mundur : null,
      bahasa: 'id' as const,
      namaPetugas: ctx.petugas?.nama ?? null,
    };
    const baru: KeberatanBaru = permohonanId === undefined ? { ...dasar, permohonanId: null, ...pengaju(b) } : { ...dasar, permohonanId };
    return terimaKeberatan(trx, { config: ctx.config, origin: ctx.origin, pelaku: sebagaiPetugas(ctx) }, baru);
  });
  if (!r.ok) {
    const message = r.alasan === 'nomor_salah' ? kerjaPesan[ctx.bahasa].meja.nomorSalah : kalimatTolak(r.alasan, ctx.bahasa);
    return ulang([{ field: BIDANG[r.alasan] ?? 'nomor', message }]);
  }
  const { nomor, kode } = r.keberatan;
  if (kode === null) return redirect(tautan(alamat.kasus(nomor), ctx.bahasa));
  return page(h(HalamanMejaJadi, { halaman: halaman(ctx), nomor, kode }), { cache: 'tidak' });
}

/** Without a request the officer writes down what the request would have said. */
function periksa(ctx: Konteks, b: Body): FormError[] {
  const t = kerjaPesan[ctx.bahasa];
  const galat: FormError[] = [];
  if (toAlasan(b.alasan).length === 0) galat.push({ field: 'alasan', message: t.tolak.alasan_kosong });
  if (!isTanggal(b.tanggal)) galat.push({ field: 'tanggal', message: t.tolak.di_masa_depan });
  if (b.nomor === '' && toAlasan(b.alasan).every((a) => a === 'b'))
    for (const field of ['informasi', 'nama', 'alamat'] as const) if (b[field] === '') galat.push({ field, message: t.meja.wajib });
  if (b.nomor === '' && toAlasan(b.alasan).some((a) => a !== 'b')) galat.push({ field: 'nomor', message: t.tolak.perlu_permohonan });
  return galat;
}

function pengaju(b: Body) {
  return {
    informasi: b.informasi,
    tujuan: '',
    identitas: {
      nama: b.nama,
      alamat: b.alamat,
      ...(b.telepon !== '' && { telepon: b.telepon }),
      ...(b.email !== '' && { email: b.email }),
    },
    kuasa: null,
    kabariLewat: b.email === '' ? ('surat' as const) : ('email' as const),
  };
}
