import { createElement as h } from 'preact';
import { z } from 'zod';
import { openFileStore } from '../shared/files/store.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, redirect, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { kalimatPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { alamatUji } from './alamat-uji.ts';
import type { Isian } from './isian-uji.ts';
import { SURAT_UJI } from './istilah.ts';
import { usulNomorPenetapan } from './langkah-uji.actions.ts';
import {
  countUji,
  selectDaftarUji,
  selectKasusUji,
  selectOptionalUji,
  selectSuratUji,
  selectTanda,
  UJI_SEHALAMAN,
} from './pengecualian.queries.ts';
import { pelakuUji, penglihatUji } from './routes-bantu.ts';
import { listPeringatan } from './rules/peringatan.ts';
import { listBoleh, type Tindakan } from './transisi.ts';
import { HalamanDaftarUji, HalamanUji, TAB_UJI, type TabUji } from './uji.pages.tsx';

const LIHAT = 'pengecualian:lihat';
const params = z.object({ id: z.uuid() });

/** The workspace: lists, one test, its papers. */
export const ruteUji: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamatUji.daftar,
    perlu: LIHAT,
    query: z.object({
      keadaan: z.enum(['berjalan', 'ditetapkan', 'selesai']).catch('berjalan').default('berjalan'),
      halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
    }),
    handle: ({ ctx, query }) => daftar(ctx, query.keadaan, query.halaman),
  }),
  route({ method: 'GET', path: '/kerja/pengecualian/:id', perlu: LIHAT, params, handle: ({ ctx, params: p }) => tampilUji(ctx, p.id) }),
  route({
    method: 'GET',
    path: '/kerja/pengecualian/:id/surat/:jenis',
    perlu: LIHAT,
    params: z.object({ id: z.uuid(), jenis: z.enum(SURAT_UJI).catch('lembar_uji') }),
    handle: async ({ ctx, params: p }) => {
      const ada = await ctx.read(async (trx) => selectOptionalUji(trx, ctx.badan.id, p.id, await penglihatUji(trx, ctx)));
      return ada ? kirimSuratUji(ctx, p.id, p.jenis, 'private, no-store') : tidakDitemukan();
    },
  }),
];

async function daftar(ctx: Konteks, tab: TabUji, nomor: number): Promise<Balasan> {
  const { jumlah, uji } = await ctx.read(async (trx) => {
    const p = await penglihatUji(trx, ctx);
    return {
      jumlah: await countUji(trx, ctx.badan.id, p),
      uji: await selectDaftarUji(trx, ctx.badan.id, p, { keadaan: TAB_UJI[tab], halaman: nomor }),
    };
  });
  const banyak = TAB_UJI[tab].reduce((n, k) => n + (jumlah.get(k) ?? 0), 0);
  const bolehUsul = ctx.petugas?.hak.has('pengecualian:usul') ?? false;
  return page(
    h(HalamanDaftarUji, { halaman: halaman(ctx), tab, jumlah, uji, nomor, banyakHalaman: Math.ceil(banyak / UJI_SEHALAMAN), bolehUsul }),
  );
}

/** The page of one test; with errors it is the same page as 422, what was typed kept. */
export async function tampilUji(ctx: Konteks, id: string, galat: readonly FormError[] = [], isian: Isian = {}): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const found = await ctx.read(async (trx) => {
    const uji = await selectOptionalUji(trx, ctx.badan.id, id, await penglihatUji(trx, ctx));
    const kasus = uji && (await selectKasusUji(trx, ctx.badan.id, id));
    if (!uji || !kasus) return undefined;
    return {
      uji,
      kasus,
      tanda: await selectTanda(trx, ctx.badan.id, id),
      surat: await selectSuratUji(trx, ctx.badan.id, id),
      nomorUsul: uji.keadaan === 'disetujui' ? await usulNomorPenetapan(trx, ctx.badan.id, hari) : '',
    };
  });
  if (!found) return tidakDitemukan();
  const { uji, kasus, tanda, nomorUsul } = found;
  const p = kasus.pengecualian;
  return page(
    h(HalamanUji, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      hari,
      uji,
      boleh: boleh(listBoleh(pelakuUji(ctx).peran, uji.keadaan), uji.keadaan, p.persetujuan.includes('atasan')),
      peringatan: listPeringatan(p, uji.isi).map((peringatan) => ({
        peringatan,
        oleh: (['utama', 'atasan'] as const).filter((o) => p.dikesampingkan.some((x) => x.peringatan === peringatan && x.oleh === o)),
      })),
      tanda,
      surat: SURAT_UJI.flatMap((jenis) => {
        const s = found.surat.find((x) => x.jenis === jenis);
        return s ? [{ jenis, nomor: s.nomor, tanggal: s.tanggal, sha256: s.sha256 }] : [];
      }),
      riwayat: kasus.riwayat.map((e) => ({ waktu: new Date(e.pada), kalimat: kalimatPeristiwa(e, ctx.bahasa) })),
      nomorUsul,
      isian,
      galat,
    }),
    { status: galat.length > 0 ? 422 : 200 },
  );
}

/** Steps of the program are no buttons; an approved decision needs no confirmation. */
const boleh = (list: readonly Tindakan[], keadaan: string, disetujui: boolean): Tindakan[] =>
  list.filter((t) => t !== 'gantikan' && !(t === 'sahkan_impor' && (keadaan !== 'ditetapkan' || disetujui)));

/** A drawn paper; 404 before it is. */
export async function kirimSuratUji(ctx: Konteks, id: string, jenis: string, simpan: string): Promise<Balasan> {
  const surat = (await ctx.read((trx) => selectSuratUji(trx, ctx.badan.id, id))).find((s) => s.jenis === jenis);
  if (!surat?.sha256) return tidakDitemukan();
  const stream = await openFileStore(ctx.config).open(ctx.badan.id, surat.sha256);
  if (!stream) return tidakDitemukan();
  return unduh(stream, 'application/pdf', {
    kepala: {
      'content-disposition': `inline; filename="${jenis.replaceAll('_', '-')}-${surat.tanggal}.pdf"`,
      'content-length': String(surat.ukuran ?? 0),
      'cache-control': simpan,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  });
}

export const keUji = (ctx: Konteks, id: string): Balasan => redirect(tautan(alamatUji.rinci(id), ctx.bahasa));
