import { createElement as h } from 'preact';
import { z } from 'zod';
import { sebagaiPetugas } from '../keberatan/petugas.actions.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import type { Trx } from '../shared/db/db.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { BATAS_IDENTITAS, bukaIdentitasRegister } from './register.actions.ts';
import { type BarisRegister, JENIS_REGISTER, type JenisRegister, kolomRegister, toCsv } from './register.ts';
import { HalamanRegister } from './register.pages.tsx';
import { registerPesan } from './register.pesan.ts';
import { type Saring, selectRegisterKeberatan, selectRegisterPermohonan } from './register.queries.ts';

const TAMPIL = 100;
const BATAS_BERKAS = 20_000;
const params = z.object({ jenis: z.enum(JENIS_REGISTER) });
const hariSaring = z.string().max(10).catch('').default('');

export const ruteRegister: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/register',
    perlu: 'register:lihat',
    handle: ({ ctx }) => tampil(ctx, 'permohonan', saringDari(ctx, { dari: '', sampai: '' })),
  }),
  route({
    method: 'GET',
    path: '/kerja/register/:jenis',
    perlu: 'register:lihat',
    params,
    query: z.object({ dari: hariSaring, sampai: hariSaring }),
    handle: ({ ctx, params: { jenis }, query }) => tampil(ctx, jenis, saringDari(ctx, query)),
  }),
  route({
    // With identity: one event in each case that is opened; without: nothing changes.
    method: 'POST',
    path: '/kerja/register/:jenis',
    perlu: 'register:lihat',
    peristiwa: 'permohonan_identitas_dibuka',
    params,
    body: z.object({
      dari: hariSaring,
      sampai: hariSaring,
      bentuk: z.enum(['csv', 'xlsx']).catch('xlsx').default('xlsx'),
      identitas: z.string().optional(),
    }),
    handle: ({ ctx, params: { jenis }, body }) =>
      berkas(ctx, jenis, { ...saringDari(ctx, body), bentuk: body.bentuk, identitas: body.identitas === 'ya' }),
  }),
];

/** The span as typed; by default this year to today, in order. */
function saringDari(ctx: Konteks, q: { dari: string; sampai: string }): Saring {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const sampai = isTanggal(q.sampai) ? q.sampai : hari;
  const dari = isTanggal(q.dari) ? q.dari : `${sampai.slice(0, 4)}-01-01`;
  return dari <= sampai ? { dari, sampai } : { dari: sampai, sampai: dari };
}

const pilih = (trx: Trx, ctx: Konteks, jenis: JenisRegister, s: Saring, batas: number) =>
  jenis === 'permohonan' ? selectRegisterPermohonan(trx, ctx.badan, s, batas) : selectRegisterKeberatan(trx, ctx.badan, s, batas);

async function tampil(ctx: Konteks, jenis: JenisRegister, s: Saring, galat: readonly FormError[] = []): Promise<Balasan> {
  const baris = await ctx.read((trx) => pilih(trx, ctx, jenis, s, TAMPIL + 1));
  const node = h(HalamanRegister, {
    halaman: halaman(ctx),
    jenis,
    ...s,
    baris: baris.slice(0, TAMPIL).map((b) => b.isi),
    terpotong: baris.length > TAMPIL,
    tampil: TAMPIL,
    batasIdentitas: BATAS_IDENTITAS,
    galat,
  });
  return page(node, { status: galat.length > 0 ? 422 : 200 });
}

type Minta = Saring & { bentuk: 'csv' | 'xlsx'; identitas: boolean };

async function berkas(ctx: Konteks, jenis: JenisRegister, m: Minta): Promise<Balasan> {
  const isi = m.identitas ? await denganIdentitas(ctx, jenis, m) : await tanpaIdentitas(ctx, jenis, m);
  if (isi === undefined)
    return tampil(ctx, jenis, m, [{ field: 'identitas', message: registerPesan[ctx.bahasa].terlaluBanyak(BATAS_IDENTITAS) }]);
  const nama = `register-${jenis}-${m.dari}-${m.sampai}.${m.bentuk}`;
  const kepala = { 'content-disposition': `attachment; filename="${nama}"`, 'cache-control': 'no-store' };
  if (m.bentuk === 'csv') return unduh(toCsv(kolomRegister(jenis), isi), 'text/csv; charset=utf-8', { kepala });
  return unduh(await toXlsx(jenis, isi), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', { kepala });
}

const tanpaIdentitas = (ctx: Konteks, jenis: JenisRegister, m: Minta): Promise<BarisRegister[]> =>
  ctx.read(async (trx) => (await pilih(trx, ctx, jenis, m, BATAS_BERKAS)).map((b) => b.isi));

const denganIdentitas = (ctx: Konteks, jenis: JenisRegister, m: Minta): Promise<BarisRegister[] | undefined> =>
  ctx.write(async (trx) => {
    const baris = await pilih(trx, ctx, jenis, m, BATAS_IDENTITAS + 1);
    if (baris.length > BATAS_IDENTITAS) return undefined;
    return bukaIdentitasRegister(trx, { config: ctx.config, pelaku: sebagaiPetugas(ctx) }, baris);
  });

/** A workbook of one sheet; every cell is text, so that nothing in it runs. */
async function toXlsx(jenis: JenisRegister, baris: readonly BarisRegister[]): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const buku = new ExcelJS.Workbook();
  const lembar = buku.addWorksheet(registerPesan.id.jenis[jenis].slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  const kolom = kolomRegister(jenis);
  lembar.columns = kolom.map((k) => ({ header: k.judul, key: k.kunci, width: 18 }));
  lembar.getRow(1).font = { bold: true };
  for (const b of baris) lembar.addRow(kolom.map((k) => b[k.kunci] ?? ''));
  return Buffer.from(await buku.xlsx.writeBuffer());
}
