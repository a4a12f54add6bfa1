import { createElement as h } from 'preact';
import { z } from 'zod';
import { kalimatPeristiwa, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import type { TimelineItem } from '../shared/html/components/timeline/timeline.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { HalamanAntrean } from './antrean.pages.tsx';
import { HalamanItem, type PesanItem } from './item-kerja.pages.tsx';
import { kerjaPesan } from './kerja.pesan.ts';
import { readKerja } from './kerja-bantu.ts';
import { countAntrean, selectAntrean, selectNamaAkun, selectOptionalItemKerja, selectUnitKerja } from './kerja.queries.ts';
import { kolomKurang } from './rules/kelengkapan.ts';
import { perbuatanBoleh } from './rules/transisi.ts';
import { TAMPILAN, type Tampilan } from './tampilan.ts';

const PER_HALAMAN = 30;
const id = z.uuid();
const queryAntrean = z.object({
  tampil: z.enum(TAMPILAN).catch('rancangan').default('rancangan'),
  cari: z.string().trim().max(200).catch('').default(''),
  unit: z
    .union([z.uuid(), z.literal('')])
    .catch('')
    .default(''),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
type QueryAntrean = z.output<typeof queryAntrean>;

/** The officers' queue and one item at work. */
export const ruteKerja: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/informasi',
    perlu: 'informasi:susun',
    query: queryAntrean,
    handle: ({ ctx, query }) => antrean(ctx, query, query.tampil, false),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/verifikasi',
    perlu: 'informasi:verifikasi',
    query: queryAntrean,
    handle: ({ ctx, query }) => antrean(ctx, query, 'diajukan', true),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/:id',
    perlu: 'informasi:susun',
    params: z.object({ id }),
    query: z.object({ pesan: z.string().optional(), tolak: z.string().optional() }),
    handle: ({ ctx, params, query }) => item(ctx, params.id, query),
  }),
];

async function antrean(ctx: Konteks, query: QueryAntrean, tampil: Tampilan, verifikasi: boolean): Promise<Balasan> {
  const unitId = query.unit === '' ? undefined : query.unit;
  const data = await readKerja(ctx, async (trx, w) => ({
    baris: await selectAntrean(trx, ctx.badan.id, w, {
      tampil,
      cari: query.cari,
      unitId,
      mulai: (query.halaman - 1) * PER_HALAMAN,
      banyak: PER_HALAMAN,
    }),
    jumlah: await countAntrean(trx, ctx.badan.id, w, unitId),
    unit: await selectUnitKerja(trx, ctx.badan.id, w, hariDi(ctx.badan.zona, ctx.now)),
  }));
  return page(
    h(HalamanAntrean, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      tampil,
      verifikasi,
      ...data,
      unitDipilih: query.unit,
      cari: query.cari,
      nomor: query.halaman,
      banyak: PER_HALAMAN,
    }),
  );
}

async function item(ctx: Konteks, itemId: string, query: { pesan?: string | undefined; tolak?: string | undefined }): Promise<Balasan> {
  const data = await readKerja(ctx, async (trx, w) => {
    const found = await selectOptionalItemKerja(trx, ctx.badan.id, w, itemId);
    if (!found) return undefined;
    const events = await selectPeristiwa(trx, ctx.badan.id, { jenis: 'informasi', id: itemId });
    const nama = await selectNamaAkun(trx, [...new Set(events.flatMap((e) => e.aktorId ?? []))]);
    return { found, events, nama };
  });
  if (!data) return tidakDitemukan();
  const { found, events, nama } = data;
  const riwayat = events.toReversed().map((e): TimelineItem => ({
    title: kalimatPeristiwa(e, ctx.bahasa),
    state: 'done',
    time: { at: e.pada, text: formatWaktu(new Date(e.pada), ctx.bahasa, ctx.badan.zona, 'pendek') },
    text: nama.get(e.aktorId ?? ''),
  }));
  return page(
    h(HalamanItem, {
      halaman: halaman(ctx),
      item: found,
      boleh: perbuatanBoleh(found.peran, found.keadaan),
      kurang: kolomKurang(found.isi),
      riwayat,
      pesan: pesanItem(ctx, query),
    }),
  );
}

function pesanItem(ctx: Konteks, query: { pesan?: string | undefined; tolak?: string | undefined }): PesanItem | undefined {
  const t = kerjaPesan[ctx.bahasa];
  const cari = (words: Readonly<Record<string, string>>, kode: string | undefined): string | undefined =>
    kode !== undefined && Object.hasOwn(words, kode) ? words[kode] : undefined;
  const refused = cari(t.tolak, query.tolak);
  if (refused !== undefined) return { tone: 'danger', text: refused };
  const done = cari(t.pesan, query.pesan);
  return done === undefined ? undefined : { tone: 'success', text: done };
}
