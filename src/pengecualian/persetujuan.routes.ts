import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { hariDi } from '../shared/hari.ts';
import { addDays } from '../shared/tanggal.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { addHariKerja } from '../tenggat/tenggat.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { alamatUji } from './alamat-uji.ts';
import { type Isian, satu } from './isian-uji.ts';
import { putuskanPenolakan } from './penolakan.actions.ts';
import { selectDaftarUji } from './pengecualian.queries.ts';
import { HalamanPersetujuan } from './persetujuan.pages.tsx';
import { selectMendesak, selectPenolakan } from './persetujuan.queries.ts';
import { galatUji, pelakuUji, sebutanDari } from './routes-bantu.ts';
import { bodyIsian } from './usul.routes.ts';

const SETUJUI = 'pengecualian:setujui';

/** The approver's own page. */
export const rutePersetujuan: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamatUji.persetujuan,
    perlu: SETUJUI,
    query: z.object({ surat: z.string().max(40).optional().catch(undefined) }),
    handle: ({ ctx, query }) => tampil(ctx, [], query.surat === undefined ? {} : { surat: query.surat }),
  }),
  route({
    method: 'POST',
    path: alamatUji.persetujuan,
    perlu: SETUJUI,
    peristiwa: 'permohonan_penolakan_diputus',
    body: bodyIsian,
    handle: ({ ctx, body }) => putuskan(ctx, body),
  }),
];

async function tampil(ctx: Konteks, galat: readonly FormError[], isian: Isian): Promise<Balasan> {
  const { id, zona } = ctx.badan;
  const hari = hariDi(zona, ctx.now);
  const peran = pelakuUji(ctx).peran;
  const found = await ctx.read(async (trx) => {
    const dua = addHariKerja((await selectKalender(trx, id, zona)).kalender, hari, 2);
    const uji = await selectDaftarUji(trx, id, { semua: true }, { keadaan: ['ditelaah'], halaman: 1 });
    return {
      mendesak: await selectMendesak(trx, id, dua.ok ? dua.tanggal : addDays(hari, 2)),
      penolakan: peran.includes('atasan') ? await selectPenolakan(trx, id) : [],
      uji: uji.filter((u) => (['atasan', 'pimpinan'] as const).some((s) => peran.includes(s) && !u.persetujuan.includes(s))),
    };
  });
  return page(
    h(HalamanPersetujuan, {
      halaman: halaman(ctx),
      uji: found.uji.map((u) => ({ id: u.id, informasi: u.isi.informasi, nomor: u.lembar?.nomor ?? '' })),
      mendesak: found.mendesak,
      penolakan: found.penolakan,
      bolehTolak: peran.includes('atasan'),
      terpilih: satu(isian, 'surat') || found.penolakan.find((x) => x.keadaan === 'menunggu')?.suratId,
      isian,
      galat,
    }),
    { status: galat.length > 0 ? 422 : 200 },
  );
}

async function putuskan(ctx: Konteks, body: Isian): Promise<Balasan> {
  const sebutan = sebutanDari(body);
  if (!sebutan) return tampil(ctx, galatUji(ctx, { ok: false, alasan: 'perintah_wajib' }), body);
  const suratId = z.uuid().safeParse(satu(body, 'surat')).data;
  if (suratId === undefined) return tampil(ctx, galatUji(ctx, { ok: false, alasan: 'surat_berubah' }), body);
  const putusan = satu(body, 'putusan') === 'dikembalikan' ? 'dikembalikan' : 'disetujui';
  const hasil = await ctx.write((trx) =>
    putuskanPenolakan(trx, pelakuUji(ctx), { suratId, putusan, alasan: satu(body, 'alasan'), sebutan }),
  );
  if (hasil.ok) return redirect(tautan(alamatUji.persetujuan, ctx.bahasa));
  return tampil(ctx, galatUji(ctx, hasil, hasil.alasan === 'alasan_wajib' ? 'alasan' : undefined), body);
}
