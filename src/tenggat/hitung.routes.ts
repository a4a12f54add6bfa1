import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { dateIn } from '../shared/tanggal.ts';
import { type Balasan, json, page, tolak, tolakIsian } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { dokJatuhTempo, type JawabJatuhTempo, queryApi } from './api.bentuk.ts';
import { parseHariKerja, parseHitung, parseSaatQuery } from './hitung.ts';
import { HalamanHitung } from './hitung.pages.tsx';
import { dueDate } from './penerimaan.ts';
import { tenggatPesan } from './tenggat.pesan.ts';
import { selectKalender } from './tenggat.queries.ts';

const teks = z.string().max(60).optional();
const query = z.object({ dari: teks, jam: teks, hari_kerja: teks });

/** The public page "Hitung tenggat" and the same answer as JSON. */
export const ruteHitung: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/hitung-tenggat', perlu: 'publik', query, handle: ({ ctx, query: q }) => hitungPage(ctx, q) }),
  route({
    method: 'GET',
    path: '/api/v1/kalender/jatuh-tempo',
    perlu: 'publik',
    lintas: true,
    query: queryApi,
    dok: dokJatuhTempo,
    handle: ({ ctx, query: q }) => hitungApi(ctx, q),
  }),
];

async function hitungPage(ctx: Konteks, q: z.output<typeof query>): Promise<Balasan> {
  const { zona } = ctx.badan;
  const t = tenggatPesan[ctx.bahasa].galat;
  const { kalender, aturan } = await ctx.read((trx) => selectKalender(trx, ctx.badan.id, zona));
  const { isian, dari, n } = parseHitung(q, dateIn(zona, ctx.now), zona);
  const asked = q.dari !== undefined || q.hari_kerja !== undefined;
  const galat = asked
    ? [...(dari ? [] : [{ field: 'dari', message: t.dari }]), ...(n === undefined ? [{ field: 'hari_kerja', message: t.hari_kerja }] : [])]
    : [];
  const hasil = dari && n !== undefined ? { dari: isian.dari, n, hitungan: dueDate(kalender, dari, n, aturan) } : undefined;
  const { cutiBersamaHariKerja } = kalender.aturan;
  const node = h(HalamanHitung, { halaman: halaman(ctx), isian, galat, cutiBersamaHariKerja, ...(asked && hasil && { hasil }) });
  return page(node, { status: galat.length > 0 ? 422 : 200 });
}

async function hitungApi(ctx: Konteks, q: z.output<typeof queryApi>): Promise<Balasan> {
  const { zona } = ctx.badan;
  const t = tenggatPesan[ctx.bahasa];
  const dari = parseSaatQuery(q.dari, zona);
  const n = parseHariKerja(q.hari_kerja);
  const galat = [
    ...(dari ? [] : [{ kolom: 'dari', pesan: t.galat.apiDari }]),
    ...(n === undefined ? [{ kolom: 'hari_kerja', pesan: t.galat.apiHariKerja }] : []),
  ];
  if (!dari || n === undefined) return tolakIsian(galat, galat[0]?.pesan);
  const { kalender, aturan } = await ctx.read((trx) => selectKalender(trx, ctx.badan.id, zona));
  const hasil = dueDate(kalender, dari, n, aturan);
  if (!hasil.ok) return tolak(422, hasil.alasan, t.kosong(hasil.tahun));
  const isi: JawabJatuhTempo = { jatuh_tempo: hasil.tanggal, langkah: [...hasil.langkah] };
  return json(isi);
}
