import { Readable } from 'node:stream';
import { z } from 'zod';
import { selectOptionalDokumen } from '../dokumen/dokumen.queries.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { openFileStore } from '../shared/files/store.ts';
import { type AnyJob, defineJob, enqueue, type JobKonteks } from '../shared/jobs/jobs.ts';
import { bacaQr } from './baca-qr.ts';
import { bandingkan } from './bandingkan.ts';
import { bukaBrankas } from './brankas.ts';
import { renderPdf } from './cetak.ts';
import { labelPerbedaan } from './konteks-surat.ts';
import { bukaNaskah } from './naskah-surat.actions.ts';
import { lockPerbandingan, selectHalamanUnggahan, selectOptionalPerbandingan } from './perbandingan.queries.ts';
import { pindahKeadaan } from './surat.ts';
import { lockSurat, selectOptionalSurat } from './surat.queries.ts';

const MAKS_PDF = 20_000_000;

/** Drawing letters and comparing what came back. */
export const jobs: readonly AnyJob[] = [
  defineJob({
    nama: 'surat_render',
    payload: z.object({ badan_publik_id: z.uuid(), surat_id: z.uuid() }),
    handle: (p, ctx) => gambar(p.surat_id, ctx),
  }),
  defineJob({
    nama: 'surat_bandingkan',
    payload: z.object({ badan_publik_id: z.uuid(), perbandingan_id: z.uuid() }),
    handle: (p, ctx) => banding(p.perbandingan_id, ctx),
  }),
];

/** Idempotent: the same content gives the same bytes and so the same file; a version already drawn is left alone. */
async function gambar(suratId: string, ctx: JobKonteks): Promise<void> {
  const found = await ctx.read(async (trx) => {
    const surat = await selectOptionalSurat(trx, ctx.badanId, suratId);
    if (!surat || surat.pdf?.terkini || surat.keadaan === 'batal') return undefined;
    return { surat, made: await bukaNaskah(trx, ctx.badanId, bukaBrankas(ctx.config), surat) };
  });
  if (!found) return;
  const { surat, made } = found;
  if (!made.ok) return catatGalat(ctx, suratId, made.alasan === 'terhapus' ? 'terhapus' : made.unsur.map((u) => u.kunci).join(' '));
  const drawn = await renderPdf(made.naskah);
  if (!drawn.ok) {
    await catatGalat(ctx, suratId, drawn.alasan);
    throw new Error(`surat ${suratId}: ${drawn.alasan} ${drawn.rincian}`);
  }
  const sha256 = await simpan(ctx, drawn.pdf);
  await ctx.write(async (trx) => {
    const now = await lockSurat(trx, ctx.badanId, suratId);
    if (!now || now.versi !== surat.versi || now.pdf?.terkini) return;
    const next = pindahKeadaan(now.jenis, now.keadaan, 'terbitkan');
    await trx
      .updateTable('surat')
      .set({
        pdf_versi: surat.versi,
        pdf_sha256: sha256,
        pdf_ukuran: drawn.pdf.length,
        pdf_diganti: drawn.diganti,
        pdf_galat: null,
        ...(next.ok && { keadaan: next.keadaan }),
      })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('id', '=', suratId)
      .execute();
    if (next.ok)
      await appendPeristiwa(trx, {
        badanId: ctx.badanId,
        berkas: { jenis: 'surat', id: suratId },
        jenis: 'surat_terbit',
        aktor: { jenis: 'sistem' },
        pada: ctx.now,
        data: { surat_id: suratId, jenis: now.jenis, sha256 },
      });
  });
}

async function simpan(ctx: JobKonteks, pdf: Uint8Array): Promise<string> {
  const store = openFileStore(ctx.config);
  const staged = await store.stage(Readable.from([pdf]), { max: MAKS_PDF });
  if (!staged.ok) throw new Error(`letter not kept: ${staged.reason}`);
  try {
    await store.keep(ctx.badanId, staged.staged);
    return staged.staged.sha256;
  } finally {
    await staged.staged.discard();
  }
}

const catatGalat = (ctx: JobKonteks, suratId: string, galat: string): Promise<void> =>
  ctx.write(async (trx) => {
    await trx.updateTable('surat').set({ pdf_galat: galat }).where('badan_publik_id', '=', ctx.badanId).where('id', '=', suratId).execute();
  });

const TUNGGU_MS = 5_000;

/** Waits for the file's scan and text, then compares. Until then it puts itself back into the queue. */
async function banding(id: string, ctx: JobKonteks): Promise<void> {
  const brankas = bukaBrankas(ctx.config);
  const found = await ctx.read(async (trx) => {
    const perbandingan = await selectOptionalPerbandingan(trx, ctx.badanId, id);
    if (perbandingan?.keadaan !== 'menunggu_teks') return undefined;
    const dokumen = await selectOptionalDokumen(trx, ctx.badanId, perbandingan.dokumenId);
    const surat = await selectOptionalSurat(trx, ctx.badanId, perbandingan.suratId);
    if (!dokumen || !surat) return undefined;
    return {
      perbandingan,
      dokumen,
      surat,
      made: await bukaNaskah(trx, ctx.badanId, brankas, surat),
      halaman: await selectHalamanUnggahan(trx, ctx.badanId, dokumen.id),
    };
  });
  if (!found) return;
  const { dokumen, surat, made, halaman } = found;
  if (dokumen.keadaan === 'ditolak' || !made.ok) return selesai(ctx, id, 'berkas_ditolak', null, 0);
  if (dokumen.keadaan !== 'siap') {
    // The queue keeps the machine's time, which is not the program's when BETANG_NOW is set.
    const later = new Date(Date.now() + TUNGGU_MS);
    return ctx.write((trx) =>
      enqueue(
        trx,
        'surat_bandingkan',
        { badan_publik_id: ctx.badanId, perbandingan_id: id },
        { kunci: `surat_bandingkan:${id}:lagi`, jadwal: later },
      ),
    );
  }
  const codes = await openFileStore(ctx.config).withLocal(ctx.badanId, dokumen.sha256, (path) => bacaQr(path, dokumen.mime));
  const perbedaan = bandingkan(made.naskah, { halaman, qr: codes.ok ? codes.qr : [] });
  const sealed =
    perbedaan.length === 0
      ? null
      : await ctx.read((trx) => brankas.segel(trx, ctx.badanId, surat.orangId, labelPerbedaan(id), JSON.stringify(perbedaan)));
  if (sealed === undefined) return selesai(ctx, id, 'berkas_ditolak', null, 0);
  await selesai(ctx, id, perbedaan.length === 0 ? 'sama' : 'berbeda', sealed, perbedaan.length);
}

function selesai(
  ctx: JobKonteks,
  id: string,
  keadaan: 'sama' | 'berbeda' | 'berkas_ditolak',
  perbedaan: Uint8Array | null,
  jumlah: number,
): Promise<void> {
  return ctx.write(async (trx) => {
    const now = await lockPerbandingan(trx, ctx.badanId, id);
    if (now?.keadaan !== 'menunggu_teks') return;
    await trx
      .updateTable('surat_perbandingan')
      .set({ keadaan, jumlah, perbedaan: perbedaan && Buffer.from(perbedaan) })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('id', '=', id)
      .execute();
  });
}
