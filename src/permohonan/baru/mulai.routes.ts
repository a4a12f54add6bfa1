import { createElement as h } from 'preact';
import type { z } from 'zod';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { type Balasan, KUKI_FORMULIR, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectOptionalUnit } from '../../unit/unit.queries.ts';
import { alamat } from '../alamat.ts';
import { deleteDraf, type Draf } from '../draf.actions.ts';
import { isBerisi, langkahBerikut } from '../draf.ts';
import { HalamanApa } from './apa.pages.tsx';
import { queryBaru } from './baru.isian.ts';
import { bacaDraf, kunciDraf } from './konteks-draf.ts';
import { HalamanHabis, HalamanHapus, HalamanLanjutkan, HalamanTerhapus } from './mulai.pages.tsx';

type Query = z.output<typeof queryBaru>;
const formulir = alamat.baru;

/** Beginning, going on, and leaving nothing behind. */
export const ruteMulai: readonly AnyRoute[] = [
  route({ method: 'GET', path: alamat.baru, perlu: 'publik', formulir, query: queryBaru, handle: ({ ctx, query }) => mulai(ctx, query) }),
  route({
    method: 'GET',
    path: alamat.habis,
    perlu: 'publik',
    formulir,
    handle: ({ ctx }) => page(h(HalamanHabis, { halaman: halaman(ctx) })),
  }),
  route({
    method: 'GET',
    path: alamat.hapusDraf,
    perlu: 'publik',
    formulir,
    query: queryBaru,
    handle: async ({ ctx, query }) => tanyaHapus(ctx, query, await bacaDraf(ctx)),
  }),
  // What is deleted here was never sent: no case, no event.
  route({
    method: 'POST',
    path: alamat.hapusDraf,
    perlu: 'publik',
    peristiwa: null,
    formulir,
    query: queryBaru,
    handle: ({ ctx, query }) => hapus(ctx, query),
  }),
  route({
    method: 'GET',
    path: alamat.drafTerhapus,
    perlu: 'publik',
    handle: ({ ctx }) => page(h(HalamanTerhapus, { halaman: halaman(ctx) }), { cache: 'tidak' }),
  }),
];

const bawaan = (jalur: string, { unit, q }: Query): string => denganQuery(jalur, { unit, q });

/** The first question at once; who left something unfinished on this device decides about that first. */
async function mulai(ctx: Konteks, query: Query): Promise<Balasan> {
  const draf = await bacaDraf(ctx);
  const langkah = draf && isBerisi(draf) ? langkahBerikut(draf) : undefined;
  if (draf && langkah !== undefined && langkah !== 'apa')
    return page(h(HalamanLanjutkan, { halaman: halaman(ctx), langkah, hapus: bawaan(alamat.hapusDraf, query) }));
  const slug = query.unit ?? draf?.isi.usul;
  const usul = slug === undefined ? undefined : await ctx.read((trx) => selectOptionalUnit(trx, ctx.badan.id, slug));
  return page(
    h(HalamanApa, {
      halaman: halaman(ctx),
      isian: { rincian: draf?.isi.apa?.rincian ?? query.q },
      usul: usul?.berlakuSampai === null ? usul : undefined,
      awal: draf?.isi.apa === undefined,
      pernah: draf?.terkirim != null,
    }),
  );
}

function tanyaHapus(ctx: Konteks, query: Query, draf: Draf | undefined): Balasan {
  const kembali = draf?.terkirim && !isBerisi(draf) ? alamat.terkirim : bawaan(alamat.baru, query);
  return page(h(HalamanHapus, { halaman: halaman(ctx), nomor: draf?.terkirim?.nomor, ke: bawaan(alamat.hapusDraf, query), kembali }));
}

/** The row and the cookie go; whoever came with a unit or words goes on to a new form with them. */
async function hapus(ctx: Konteks, query: Query): Promise<Balasan> {
  const kunci = kunciDraf(ctx);
  if (kunci) await ctx.write((trx) => deleteDraf(trx, kunci));
  const terus = query.unit !== undefined || query.q !== '';
  return redirect(tautan(terus ? bawaan(alamat.baru, query) : alamat.drafTerhapus, ctx.bahasa), {
    kuki: [{ nama: KUKI_FORMULIR, nilai: '', jalur: formulir, umurDetik: 0 }],
  });
}
