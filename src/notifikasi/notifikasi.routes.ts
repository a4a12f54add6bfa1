import { createElement as h } from 'preact';
import { z } from 'zod';
import { readKunciInduk } from '../permohonan/brankas/amplop.ts';
import { bukaIdentitas } from '../permohonan/identitas.actions.ts';
import { tautanKodeBaru } from '../permohonan/kode-hilang.actions.ts';
import type { KolomIdentitas } from '../permohonan/istilah.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { tandaiKabar } from './kabar.actions.ts';
import { HalamanKabar, HalamanSatuKabar } from './kabar.pages.tsx';
import { tandaiDibaca } from './lonceng.actions.ts';
import { HalamanLonceng } from './lonceng.pages.tsx';
import { kalimatLonceng } from './lonceng.ts';
import { kirimUlang } from './notifikasi.actions.ts';
import {
  countSurel,
  KEADAAN_SUREL,
  type KeadaanSurel,
  SEHALAMAN,
  selectKabarMenunggu,
  selectLonceng,
  selectOptionalKabar,
  selectSurel,
} from './notifikasi.queries.ts';
import { HalamanSurel } from './surel.pages.tsx';
import { pesanNotifikasi } from './notifikasi.pesan.ts';
import { bertautan, isTemplatAkun, tulisSuratAkun } from './surat-akun.ts';
import { isTemplat, type Pemberitahuan, tulisPemberitahuan } from './templat.ts';

const params = z.object({ id: z.uuid() });
const nomorHalaman = z.coerce.number().int().min(1).max(10_000).catch(1).default(1);
const querySurel = z.object({ keadaan: z.enum(KEADAAN_SUREL).catch('menunggu').default('menunggu'), halaman: nomorHalaman });

/** Telling requesters, the outbox, the officers' bell. */
export const routes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/kabar',
    perlu: 'permohonan:proses',
    query: z.object({ halaman: nomorHalaman }),
    handle: ({ ctx, query }) => daftarKabar(ctx, query.halaman),
  }),
  route({
    method: 'POST',
    path: '/kerja/kabar/:id/buka',
    perlu: 'permohonan:identitas',
    peristiwa: 'permohonan_identitas_dibuka',
    params,
    handle: ({ ctx, params: { id } }) => bukaKabar(ctx, id),
  }),
  route({
    // A delivery record is written, the case itself does not change.
    method: 'POST',
    path: '/kerja/kabar/:id/selesai',
    perlu: 'permohonan:proses',
    peristiwa: null,
    params,
    body: z.object({ hasil: z.enum(['selesai', 'tidak_tercapai']) }),
    handle: async ({ ctx, params: { id }, body }) => {
      await ctx.write((trx) => tandaiKabar(trx, ctx, id, body.hasil));
      return redirect(tautan('/kerja/kabar', ctx.bahasa));
    },
  }),
  route({
    method: 'GET',
    path: '/kerja/surel',
    perlu: 'surel:lihat',
    query: querySurel,
    handle: ({ ctx, query }) => daftarSurel(ctx, query.keadaan, query.halaman),
  }),
  route({
    // Mail is a means of telling; no case changes by trying again.
    method: 'POST',
    path: '/kerja/surel/:id/ulang',
    perlu: 'surel:lihat',
    peristiwa: null,
    params,
    query: querySurel,
    handle: async ({ ctx, params: { id }, query }) => {
      const found = await ctx.write((trx) => kirimUlang(trx, ctx.badan.id, id));
      return found ? redirect(denganQuery(tautan('/kerja/surel', ctx.bahasa), { keadaan: query.keadaan })) : tidakDitemukan();
    },
  }),
  route({ method: 'GET', path: '/kerja/pemberitahuan', perlu: 'kerja:masuk', handle: ({ ctx }) => daftarLonceng(ctx) }),
  route({
    // Only this officer's own list.
    method: 'POST',
    path: '/kerja/pemberitahuan/dibaca',
    perlu: 'kerja:masuk',
    peristiwa: null,
    handle: async ({ ctx }) => {
      await ctx.write((trx) => tandaiDibaca(trx, ctx.badan.id, ctx.petugas?.akunId ?? '', ctx.now));
      return redirect(tautan('/kerja/pemberitahuan', ctx.bahasa));
    },
  }),
];

type Kabaran = { templat: string; data: unknown; bahasa: 'id' | 'en' };

/** A notice as it is shown in a list; a one-time link is not. */
function tulis(ctx: Konteks, n: Kabaran, tautanKode?: (id: string) => string): Pemberitahuan {
  if (isTemplatAkun(n.templat)) {
    const tautanIsi = bertautan(n.templat) ? pesanNotifikasi[ctx.bahasa].surel.tautanNanti : `${ctx.origin}/masuk`;
    return tulisSuratAkun(n.templat, { bahasa: n.bahasa, badan: ctx.badan.nama, tautan: tautanIsi });
  }
  if (!isTemplat(n.templat)) return { hal: n.templat, pendek: '', panjang: '' };
  return tulisPemberitahuan(n.templat, n.data, {
    bahasa: n.bahasa,
    badan: ctx.badan.nama,
    origin: ctx.origin,
    ...(tautanKode && { tautanKode }),
  });
}

async function daftarKabar(ctx: Konteks, nomor: number): Promise<Balasan> {
  const { jumlah, kabar } = await ctx.read((trx) => selectKabarMenunggu(trx, ctx.badan.id, nomor));
  const rows = kabar.map((k) => ({ ...k, hal: tulis(ctx, { ...k, bahasa: ctx.bahasa }).hal }));
  return page(
    h(HalamanKabar, { halaman: halaman(ctx), zona: ctx.badan.zona, kabar: rows, nomor, banyakHalaman: Math.ceil(jumlah / SEHALAMAN) }),
  );
}

/** Opens one contact: who looked and why is an event that the requester sees. */
async function bukaKabar(ctx: Konteks, id: string): Promise<Balasan> {
  const induk = readKunciInduk(ctx.config.rahasia.brankas);
  const found = await ctx.write(async (trx) => {
    const kabar = await selectOptionalKabar(trx, ctx.badan.id, id);
    if (!kabar) return undefined;
    const kolom: KolomIdentitas[] = ['nama', kabar.lewat === 'surat' ? 'alamat' : 'telepon'];
    const pelaku = {
      badan: ctx.badan,
      peran: (['petugas', 'utama', 'atasan'] as const).filter((p) => ctx.petugas?.keanggotaan.some((k) => k.peran === p)),
      aktor: ctx.aktor,
      now: ctx.now,
    };
    return { kabar, opened: await bukaIdentitas(trx, pelaku, induk, kabar.permohonanId, { kolom, alasan: 'menghubungi_pemohon' }) };
  });
  if (!found) return tidakDitemukan();
  const { kabar, opened } = found;
  const orang = opened.ok ? opened.isi.pemohon : null;
  const kontak = orang && { nama: orang.nama ?? '', telepon: orang.telepon ?? null, alamat: orang.alamat ?? null, email: null };
  // The officer who opened the contact sends it now: this one text carries the link, whose hour begins here.
  const { pendek, panjang } = tulis(ctx, kabar, (kodeHilangId) =>
    tautanKodeBaru(ctx.config, ctx.origin, ctx.badan.id, kodeHilangId, ctx.now),
  );
  return page(h(HalamanSatuKabar, { halaman: halaman(ctx), kabar, kontak, pendek, panjang }), { cache: 'tidak' });
}

async function daftarSurel(ctx: Konteks, keadaan: KeadaanSurel, nomor: number): Promise<Balasan> {
  const { jumlah, surel } = await ctx.read(async (trx) => ({
    jumlah: await countSurel(trx, ctx.badan.id),
    surel: await selectSurel(trx, ctx.badan.id, keadaan, nomor),
  }));
  const rows = surel.map((s) => {
    const { hal, panjang } = tulis(ctx, s);
    return { ...s, hal, teks: panjang };
  });
  return page(
    h(HalamanSurel, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      adaServer: ctx.config.smtpUrl !== undefined,
      keadaan,
      jumlah,
      surel: rows,
      nomor,
      banyakHalaman: Math.ceil((jumlah.get(keadaan) ?? 0) / SEHALAMAN),
    }),
  );
}

async function daftarLonceng(ctx: Konteks): Promise<Balasan> {
  const rows = await ctx.read((trx) => selectLonceng(trx, ctx.badan.id, ctx.petugas?.akunId ?? ''));
  return page(
    h(HalamanLonceng, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      daftar: rows.map((n) => ({ ...n, kalimat: kalimatLonceng(n, ctx.bahasa) })),
    }),
  );
}
