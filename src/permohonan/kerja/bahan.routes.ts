import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectOptionalDokumen } from '../../dokumen/dokumen.queries.ts';
import { kirimBerkas } from '../../dokumen/kirim-berkas.actions.ts';
import { bacaUnggahan, kalimatGagal } from '../../dokumen/unggahan.actions.ts';
import { cari } from '../../pencarian/pencarian.queries.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { ambilDariInformasi, type HasilKumpul, lepasBerkasJawaban, tambahBerkasJawaban } from '../jawaban.actions.ts';
import { bolehKumpulBerkas } from '../rules/jawaban.ts';
import { alamatKerja } from './alamat-kerja.ts';
import { HalamanBahan, type TemuanPublik } from './bahan.pages.tsx';
import { selectBahan } from './bahan.queries.ts';
import { bahanPesan } from './bahan.pesan.ts';
import { galatDari, pelakuDari, selectBatasUnggah, selectTerlihat, ubahKasus } from './kerja-bantu.ts';

const nomor = z.object({ nomor: z.string().max(40) });
const PROSES = 'permohonan:proses';

/** Files for the answer. Gathering changes nothing of the case: only an uploaded file is an event, its own. */
export const ruteBahan: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/permohonan/:nomor/bahan',
    perlu: 'permohonan:lihat',
    params: nomor,
    query: z.object({ cari: z.string().trim().max(200).catch('').default('') }),
    handle: ({ ctx, params, query }) => tampil(ctx, params.nomor, { cari: query.cari }),
  }),
  route({
    method: 'GET',
    path: '/kerja/permohonan/:nomor/bahan/:dokumen',
    perlu: 'permohonan:lihat',
    params: z.object({ nomor: z.string().max(40), dokumen: z.uuid() }),
    handle: ({ ctx, params: p }) => buka(ctx, p.nomor, p.dokumen),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/bahan',
    perlu: PROSES,
    peristiwa: 'dokumen_diterima',
    upload: true,
    params: nomor,
    handle: ({ ctx, params }) => unggah(ctx, params.nomor),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/bahan/informasi',
    perlu: PROSES,
    // The item's files are public already; noting them beside the case changes neither.
    peristiwa: null,
    params: nomor,
    body: z.object({ slug: z.string().max(200).default('') }),
    handle: async ({ ctx, params: p, body }) =>
      balas(ctx, p.nomor, await ubahBahan(ctx, p.nomor, (trx, id) => ambilDariInformasi(trx, pelakuDari(ctx), id, body.slug)), 'slug'),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/bahan/:berkas/lepas',
    perlu: PROSES,
    // As above: a file that was only gathered is taken off the table.
    peristiwa: null,
    params: z.object({ nomor: z.string().max(40), berkas: z.uuid() }),
    handle: async ({ ctx, params: p }) =>
      balas(ctx, p.nomor, await ubahBahan(ctx, p.nomor, (trx, id) => lepasBerkasJawaban(trx, pelakuDari(ctx), id, p.berkas))),
  }),
];

const ubahBahan = (ctx: Konteks, no: string, act: Parameters<typeof ubahKasus>[2]) => ubahKasus(ctx, no, act);

function balas(ctx: Konteks, no: string, hasil: { ok: true } | { ok: false; alasan: string }, field?: string): Balasan | Promise<Balasan> {
  if (hasil.ok) return redirect(tautan(alamatKerja.bahan(no), ctx.bahasa));
  return tampil(ctx, no, { galat: [galatDari(ctx, hasil.alasan, field)] });
}

async function tampil(ctx: Konteks, no: string, m: { cari?: string; galat?: readonly FormError[] }): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => {
    const p = await selectTerlihat(trx, ctx, no);
    return p && { p, bahan: await selectBahan(trx, ctx.badan.id, p.id), batas: await selectBatasUnggah(trx, ctx) };
  });
  if (!isi) return tidakDitemukan();
  const q = m.cari ?? '';
  const props = {
    halaman: halaman(ctx),
    nomor: no,
    bahan: isi.bahan,
    batas: isi.batas,
    bolehUbah: bolehKumpulBerkas(isi.p.keadaan) && (ctx.petugas?.hak.has(PROSES) ?? false),
    cari: q,
    temuan: q === '' ? null : await cariPublik(ctx, q),
    galat: m.galat ?? [],
  };
  return page(h(HalamanBahan, props), { status: m.galat ? 422 : 200 });
}

async function cariPublik(ctx: Konteks, q: string): Promise<TemuanPublik[]> {
  const { hasil } = await cari(ctx, { q, saringan: {}, mulai: 0, banyak: 8 });
  return hasil.map(({ kartu }) => ({
    slug: kartu.slug,
    judul: kartu.judul,
    unit: kartu.unit.nama,
    alamat: `${ctx.origin}/informasi/${kartu.slug}`,
  }));
}

async function buka(ctx: Konteks, no: string, dokumenId: string): Promise<Balasan> {
  const found = await ctx.read(async (trx) => {
    const p = await selectTerlihat(trx, ctx, no);
    const bahan = p && (await selectBahan(trx, ctx.badan.id, p.id)).find((b) => b.dokumenId === dokumenId);
    return bahan && { nama: bahan.nama, dokumen: await selectOptionalDokumen(trx, ctx.badan.id, dokumenId) };
  });
  return found?.dokumen ? kirimBerkas(ctx, found.dokumen, { nama: found.nama, isi: 'asli', simpan: 'tidak' }) : tidakDitemukan();
}

/** The case is asked before the bytes are taken. */
async function unggah(ctx: Konteks, no: string): Promise<Balasan> {
  const p = await ctx.read((trx) => selectTerlihat(trx, ctx, no));
  if (!p) return tidakDitemukan();
  if (!bolehKumpulBerkas(p.keadaan)) return tampil(ctx, no, { galat: [galatDari(ctx, 'bukan_keadaan', 'berkas')] });
  const { berkas } = await bacaUnggahan(ctx);
  const galat: FormError[] = berkas.length === 0 ? [{ field: 'berkas', message: bahanPesan[ctx.bahasa].bahan.belumPilih }] : [];
  for (const { nama, hasil } of berkas) {
    if (!hasil.ok) {
      galat.push({ field: 'berkas', message: `${nama.slice(0, 80)}: ${kalimatGagal(ctx, hasil)}` });
      continue;
    }
    const simpan: HasilKumpul = await ctx.write((trx) => tambahBerkasJawaban(trx, pelakuDari(ctx), p.id, hasil.berkas));
    if (!simpan.ok) galat.push(galatDari(ctx, simpan.alasan, 'berkas'));
  }
  return galat.length > 0 ? tampil(ctx, no, { galat }) : redirect(tautan(alamatKerja.bahan(no), ctx.bahasa));
}
