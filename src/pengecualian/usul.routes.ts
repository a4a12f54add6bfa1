import { createElement as h } from 'preact';
import { z } from 'zod';
import { mulaiUji } from '../permohonan/proses.actions.ts';
import { selectOptionalPermohonanId } from '../permohonan/permohonan.queries.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { HalamanFormUji } from './form-uji.pages.tsx';
import { type Isian, isianDari, isiDari, satu } from './isian-uji.ts';
import { type HasilUji, ubahIsiUji, usulkanUji } from './pengecualian.actions.ts';
import { selectOptionalUji } from './pengecualian.queries.ts';
import { galatUji, kalimatTolak, pelakuUji, penglihatUji } from './routes-bantu.ts';
import { keUji } from './uji.routes.ts';

const USUL = 'pengecualian:usul';
const params = z.object({ id: z.uuid() });
export const bodyIsian = z.record(z.string().max(60), z.union([z.string().max(8000), z.array(z.string().max(400)).max(50)]));

/** Proposing a test and correcting its draft. */
export const ruteUsul: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/pengecualian/baru',
    perlu: USUL,
    query: bodyIsian.catch({}),
    handle: ({ ctx, query }) => formBaru(ctx, query, []),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengecualian',
    perlu: USUL,
    peristiwa: 'pengecualian_diusulkan',
    body: bodyIsian,
    handle: ({ ctx, body }) => usulkan(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/pengecualian/:id/ubah',
    perlu: USUL,
    params,
    handle: ({ ctx, params: p }) => formUbah(ctx, p.id, undefined, []),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengecualian/:id/ubah',
    perlu: USUL,
    peristiwa: 'pengecualian_isi_diubah',
    params,
    body: bodyIsian,
    handle: async ({ ctx, params: p, body }) => {
      const terlihat = await ctx.read(async (trx) => selectOptionalUji(trx, ctx.badan.id, p.id, await penglihatUji(trx, ctx)));
      if (!terlihat) return tidakDitemukan();
      const hasil = await ctx.write((trx) => ubahIsiUji(trx, pelakuUji(ctx), p.id, isiDari(body)));
      return hasil.ok || hasil.alasan === 'isi_sama' ? keUji(ctx, p.id) : formUbah(ctx, p.id, body, galatUji(ctx, hasil));
    },
  }),
];

async function formBaru(ctx: Konteks, isian: Isian, galat: readonly FormError[]): Promise<Balasan> {
  const found = await ctx.read(async (trx) => {
    const lihat = await penglihatUji(trx, ctx);
    const semua = await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now));
    const nomor = satu(isian, 'permohonan');
    const ada = nomor !== '' && (await selectOptionalPermohonanId(trx, ctx.badan.id, nomor)) !== undefined;
    const lama = z.uuid().safeParse(satu(isian, 'mengubah')).data;
    return {
      unit: semua.filter((u) => lihat.semua || lihat.unitIds.includes(u.id)),
      nomor: ada ? nomor : null,
      lama: lama === undefined ? undefined : await selectOptionalUji(trx, ctx.badan.id, lama, lihat),
    };
  });
  const { lama } = found;
  const awal: Isian = lama
    ? { ...isianDari(lama.isi), unit: lama.unit.id }
    : { cakupan: 'seluruhnya', pemicu: 'sebelum_permohonan', jangka: 'tanggal' };
  return page(
    h(HalamanFormUji, {
      halaman: halaman(ctx),
      id: null,
      unit: found.unit.map((u) => ({ value: u.id, text: u.nama })),
      isian: { ...awal, ...isian },
      galat,
      nomorPermohonan: found.nomor,
      mengubah: lama ? { id: lama.id, nomor: lama.penetapan?.nomor ?? '' } : null,
    }),
    { status: galat.length > 0 ? 422 : 200 },
  );
}

async function formUbah(ctx: Konteks, id: string, isian: Isian | undefined, galat: readonly FormError[]): Promise<Balasan> {
  const uji = await ctx.read(async (trx) => selectOptionalUji(trx, ctx.badan.id, id, await penglihatUji(trx, ctx)));
  if (!uji) return tidakDitemukan();
  return page(
    h(HalamanFormUji, {
      halaman: halaman(ctx),
      id,
      unit: [],
      isian: isian ?? isianDari(uji.isi),
      galat,
      nomorPermohonan: uji.nomorPermohonan,
      mengubah: null,
    }),
    { status: galat.length > 0 ? 422 : 200 },
  );
}

async function usulkan(ctx: Konteks, isian: Isian): Promise<Balasan> {
  const unitId = z.uuid().safeParse(satu(isian, 'unit')).data;
  const isi = isiDari(isian);
  const salah: FormError[] = [
    ...(isi.informasi === '' ? [{ field: 'informasi', message: kalimatTolak('informasi_kosong', ctx.bahasa) }] : []),
    ...(satu(isian, 'selalu') === '' ? [{ field: 'selalu', message: kalimatTolak('pilihan_wajib', ctx.bahasa) }] : []),
    ...(isi.dasar.length === 0 ? [{ field: 'huruf_1', message: kalimatTolak('dasar_kosong', ctx.bahasa) }] : []),
    ...(unitId === undefined ? [{ field: 'unit', message: kalimatTolak('unit_wajib', ctx.bahasa) }] : []),
  ];
  if (salah.length > 0 || unitId === undefined) return formBaru(ctx, isian, salah);
  const nomor = satu(isian, 'permohonan');
  const mengubahId = z.uuid().safeParse(satu(isian, 'mengubah')).data ?? null;
  const hasil = await ctx.write(async (trx): Promise<HasilUji> => {
    const lihat = await penglihatUji(trx, ctx);
    if (!lihat.semua && !lihat.unitIds.includes(unitId)) return { ok: false, alasan: 'unit_wajib' };
    const permohonanId = nomor === '' || !lihat.semua ? null : ((await selectOptionalPermohonanId(trx, ctx.badan.id, nomor)) ?? null);
    const pemicu =
      permohonanId !== null ? 'saat_permohonan' : satu(isian, 'pemicu') === 'perintah_ki' ? 'perintah_ki' : 'sebelum_permohonan';
    const made = await usulkanUji(trx, pelakuUji(ctx), { isi, unitId, pemicu, permohonanId, mengubahId });
    // The case says so where its state can; a case that is answered or not yet routed keeps its own.
    if (made.ok && permohonanId !== null)
      await mulaiUji(
        trx,
        { badan: { id: ctx.badan.id, zona: ctx.badan.zona }, peran: ['utama'], aktor: ctx.aktor, now: ctx.now },
        permohonanId,
        { ujiId: made.id },
      );
    return made;
  });
  return hasil.ok ? keUji(ctx, hasil.id) : formBaru(ctx, isian, galatUji(ctx, hasil, hasil.alasan === 'unit_wajib' ? 'unit' : undefined));
}
