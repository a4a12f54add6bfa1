import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, json } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatHasil } from './alamat.ts';
import { bentukSaranApi, dokSaran, type JawabSaran } from './saran.bentuk.ts';
import { type Saran, selectSaran } from './saran.queries.ts';

export const ruteSaran: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/api/v1/saran',
    perlu: 'publik',
    lintas: true,
    query: bentukSaranApi,
    dok: dokSaran,
    handle: ({ ctx, query }) => apiSaran(ctx, query.q),
  }),
];

async function apiSaran(ctx: Konteks, q: string): Promise<Balasan> {
  const saran = q === '' ? [] : await ctx.read((trx) => selectSaran(trx, ctx.badan.id, q, ctx.bahasa));
  const isi: JawabSaran = {
    data: saran.map((one) => ({
      jenis: one.jenis,
      teks: one.teks,
      keterangan: one.keterangan,
      alamat: `${ctx.origin}${tautan(alamatSaran(one), ctx.bahasa)}`,
    })),
  };
  return json(isi);
}

function alamatSaran({ jenis, kunci }: Saran): string {
  if (jenis === 'informasi') return alamatHasil.butir(kunci);
  if (jenis === 'unit') return alamatHasil.unit(kunci);
  return jenis === 'kategori' ? `/informasi?kategori=${kunci}` : `/cari?q=${encodeURIComponent(kunci)}`;
}
