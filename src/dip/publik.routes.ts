import { PassThrough } from 'node:stream';
import { createElement as h } from 'preact';
import { z } from 'zod';
import { openFileStore } from '../shared/files/store.ts';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { bedaDip } from './dip.ts';
import { dipPesan } from './dip.pesan.ts';
import {
  countDipPada,
  selectBarisDip,
  selectButir,
  selectButirPada,
  selectDipPada,
  selectDitetapkan,
  selectOptionalDip,
} from './dip.queries.ts';
import { KEPALA_DIP, kolomDip } from './naskah-dip.ts';
import { HalamanDip } from './publik.pages.tsx';

const BANYAK = 50;
const SEPOTONG = 1000;
const params = z.object({ id: z.uuid() });

/** The list for everybody: on any day, and each decision as paper and spreadsheet. */
export const ruteDipPublik: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/dip',
    perlu: 'publik',
    query: z.object({
      per: z.string().max(20).optional(),
      halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
    }),
    handle: ({ ctx, query }) => daftar(ctx, query.per, query.halaman),
  }),
  route({
    method: 'GET',
    path: '/dip/:id/keputusan.pdf',
    perlu: 'publik',
    params,
    handle: ({ ctx, params: p }) => pdf(ctx, p.id),
  }),
  route({
    method: 'GET',
    path: '/dip/:id/lampiran-i.xlsx',
    perlu: 'publik',
    params,
    handle: ({ ctx, params: p }) => xlsx(ctx, p.id),
  }),
];

async function daftar(ctx: Konteks, diminta: string | undefined, nomor: number): Promise<Balasan> {
  const hariIni = hariDi(ctx.badan.zona, ctx.now);
  const sah = diminta === undefined || (isTanggal(diminta) && diminta <= hariIni && diminta >= '1945-01-01');
  const per = sah && diminta !== undefined ? diminta : hariIni;
  const data = await ctx.read(async (trx) => {
    const keputusan = await selectDitetapkan(trx, ctx.badan.id);
    const dip = keputusan.find((d) => (d.tanggal ?? '') <= per);
    const beda = dip && bedaDip(await selectButir(trx, ctx.badan.id, dip.id), await selectButirPada(trx, ctx.badan, per));
    return {
      keputusan,
      berlaku: dip && beda && { dip, tambah: beda.tambah.length, hapus: beda.hapus.length },
      jumlah: await countDipPada(trx, ctx.badan, per),
      baris: await selectDipPada(trx, ctx.badan, per, { mulai: (nomor - 1) * BANYAK, banyak: BANYAK }),
    };
  });
  const galat = sah ? undefined : dipPesan[ctx.bahasa].tanggalSalah;
  return page(h(HalamanDip, { halaman: halaman(ctx), per, galat, nomor, banyak: BANYAK, ...data }), { status: sah ? 200 : 422 });
}

async function pdf(ctx: Konteks, id: string): Promise<Balasan> {
  const dip = await ctx.read((trx) => selectOptionalDip(trx, ctx.badan.id, id));
  if (dip?.keadaan !== 'ditetapkan' || dip.pdf === null) return tidakDitemukan();
  const stream = await openFileStore(ctx.config).open(ctx.badan.id, dip.pdf.sha256);
  if (!stream) return tidakDitemukan();
  return unduh(stream, 'application/pdf', {
    kepala: {
      'content-disposition': `inline; filename="daftar-informasi-publik-${dip.tanggal ?? dip.per}.pdf"`,
      'content-length': String(dip.pdf.ukuran),
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
      // The policy of pages would keep the browser's own reader from showing it.
      'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  });
}

/** Written row by row into the answer: the list may be long, memory stays small. */
async function xlsx(ctx: Konteks, id: string): Promise<Balasan> {
  const dip = await ctx.read((trx) => selectOptionalDip(trx, ctx.badan.id, id));
  if (dip?.keadaan !== 'ditetapkan') return tidakDitemukan();
  const keluar = new PassThrough();
  tulis(ctx, id, keluar).catch((error: unknown) => keluar.destroy(error instanceof Error ? error : new Error(String(error))));
  return unduh(keluar, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', {
    kepala: {
      'content-disposition': `attachment; filename="daftar-informasi-publik-${dip.tanggal ?? dip.per}.xlsx"`,
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function tulis(ctx: Konteks, id: string, keluar: PassThrough): Promise<void> {
  const { default: ExcelJS } = await import('exceljs');
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: keluar, useStyles: true });
  const lembar = buku.addWorksheet('Lampiran I', { views: [{ state: 'frozen', ySplit: 1 }] });
  lembar.columns = [6, 60, 30, 30, 28, 16, 18].map((width) => ({ width }));
  const kepala = lembar.addRow([...KEPALA_DIP]);
  kepala.font = { bold: true };
  kepala.commit();
  for (let sesudah = 0; ; sesudah += SEPOTONG) {
    const dari = sesudah;
    const baris = await ctx.read((trx) => selectBarisDip(trx, ctx.badan.id, id, { sesudah: dari, banyak: SEPOTONG }));
    for (const [i, b] of baris.entries()) {
      const [, ...kolom] = kolomDip(b, 0);
      lembar.addRow([dari + i + 1, ...kolom.map(amankan)]).commit();
    }
    if (baris.length < SEPOTONG) break;
  }
  lembar.commit();
  await buku.commit();
}

/** A text that a spreadsheet would take for a formula stays a text. */
const amankan = (teks: string): string => (/^[=+\-@\t\r]/.test(teks) ? `'${teks}` : teks);
