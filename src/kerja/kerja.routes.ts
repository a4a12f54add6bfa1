import { createElement as h } from 'preact';
import QRCode from 'qrcode';
import { z } from 'zod';
import type { Akun } from '../pengguna/akun.ts';
import { buatToken, cabutToken } from '../pengguna/pengguna.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { addDays, dateIn } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks, Petugas } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { addHariKerja } from '../tenggat/tenggat.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { HalamanBeranda } from './beranda.pages.tsx';
import { selectBeranda } from './beranda.queries.ts';
import { type Dua, HalamanAkun } from './kerja.pages.tsx';
import { kerjaPesan } from './kerja.pesan.ts';
import { selectToken } from './kerja.queries.ts';

/** The officer's first page and own account. */
export function buatRuteKerja(akun: Akun): AnyRoute[] {
  return [
    route({ method: 'GET', path: '/kerja', perlu: 'kerja:masuk', handle: ({ ctx }) => beranda(ctx) }),
    route({ method: 'GET', path: '/kerja/akun', perlu: 'kerja:masuk', handle: ({ ctx }) => tampilAkun(akun, ctx, {}) }),
    route({
      method: 'POST',
      path: '/kerja/akun/token',
      perlu: 'token:kelola',
      peristiwa: 'token_dibuat',
      batas: { jumlah: 20, detik: 3600, per: 'petugas' },
      body: z.object({ nama: z.string().trim().max(80).catch('').default('') }),
      handle: ({ ctx, body }) => tokenBaru(akun, ctx, body.nama),
    }),
    route({
      method: 'POST',
      path: '/kerja/akun/token/:id/cabut',
      perlu: 'token:kelola',
      peristiwa: 'token_dicabut',
      params: z.object({ id: z.uuid() }),
      handle: ({ ctx, params }) => cabut(ctx, params.id),
    }),
    route({
      // Nothing is changed yet: the second step is on only when a code was confirmed.
      method: 'POST',
      path: '/kerja/akun/dua-langkah',
      perlu: 'kerja:masuk',
      peristiwa: null,
      batas: { jumlah: 10, detik: 900, per: 'petugas' },
      body: z.object({ sandi: z.string().catch('').default('') }),
      handle: ({ ctx, body }) => pasangDua(akun, ctx, body.sandi),
    }),
    route({
      method: 'POST',
      path: '/kerja/akun/dua-langkah/sahkan',
      perlu: 'kerja:masuk',
      peristiwa: 'verifikasi_dua_langkah_diubah',
      batas: { jumlah: 20, detik: 900, per: 'petugas' },
      body: z.object({ kode: z.string().catch('').default('') }),
      handle: ({ ctx, body }) => sahkanDua(akun, ctx, body.kode),
    }),
  ];
}

/** Routes with a right always have an officer; the server checked before. */
function petugasDari(ctx: Konteks): Petugas {
  if (!ctx.petugas) throw new Error('route without officer');
  return ctx.petugas;
}

async function beranda(ctx: Konteks): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  const { id: badanId, zona } = ctx.badan;
  const hari = dateIn(zona, ctx.now);
  const baris = await ctx.read(async (trx) => {
    const dua = addHariKerja((await selectKalender(trx, badanId, zona)).kalender, hari, 2);
    const duaHari = dua.ok ? dua.tanggal : addDays(hari, 2);
    return selectBeranda(trx, { badanId, zona, hari, duaHari, akunId: petugas.akunId, keanggotaan: petugas.keanggotaan }, petugas.hak);
  });
  return page(h(HalamanBeranda, { halaman: halaman(ctx), nama: petugas.nama, hari, baris }));
}

type Tambahan = { tokenBaru?: string; dua?: Dua; galat?: { field: string; message: string }[]; status?: number };

async function tampilAkun(akun: Akun, ctx: Konteks, tambahan: Tambahan): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  const token = await ctx.read((trx) => selectToken(trx, ctx.badan.id, petugas.akunId, ctx.now));
  const sesi = await akun.auth.api.getSession({ headers: new Headers({ cookie: ctx.header('cookie') ?? '' }) });
  const dua: Dua = tambahan.dua ?? { langkah: sesi?.user.twoFactorEnabled === true ? 'aktif' : 'mati' };
  const peran = [...new Set(petugas.keanggotaan.map((k) => k.peran))];
  return page(
    h(HalamanAkun, {
      halaman: halaman(ctx),
      email: petugas.email,
      peran,
      token,
      tokenBaru: tambahan.tokenBaru,
      dua,
      galat: tambahan.galat ?? [],
    }),
    { status: tambahan.status ?? 200 },
  );
}

async function tokenBaru(akun: Akun, ctx: Konteks, nama: string): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  if (nama === '') return tampilAkun(akun, ctx, { galat: [{ field: 'nama', message: kerjaPesan[ctx.bahasa].isiNama }], status: 422 });
  const dibuat = await ctx.write(async (trx) => {
    const { token, id } = await buatToken(trx, { badanId: ctx.badan.id, akunId: petugas.akunId, nama, hak: ['semua'], now: ctx.now });
    await appendPeristiwa(trx, {
      badanId: ctx.badan.id,
      berkas: { jenis: 'pengguna', id: petugas.akunId },
      jenis: 'token_dibuat',
      data: { token_id: id, hak: ['semua'] },
      aktor: ctx.aktor,
      pada: ctx.now,
    });
    return token;
  });
  return tampilAkun(akun, ctx, { tokenBaru: dibuat });
}

async function cabut(ctx: Konteks, id: string): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  const done = await ctx.write(async (trx) => {
    if (!(await cabutToken(trx, { badanId: ctx.badan.id, akunId: petugas.akunId, id, now: ctx.now }))) return false;
    await appendPeristiwa(trx, {
      badanId: ctx.badan.id,
      berkas: { jenis: 'pengguna', id: petugas.akunId },
      jenis: 'token_dicabut',
      data: { token_id: id },
      aktor: ctx.aktor,
      pada: ctx.now,
    });
    return true;
  });
  return done ? redirect(tautan('/kerja/akun', ctx.bahasa)) : tidakDitemukan();
}

async function pasangDua(akun: Akun, ctx: Konteks, sandi: string): Promise<Balasan> {
  const headers = new Headers({ cookie: ctx.header('cookie') ?? '' });
  const result = await akun.auth.api.enableTwoFactor({ body: { password: sandi }, headers, asResponse: true });
  if (!result.ok) return tampilAkun(akun, ctx, { galat: [{ field: 'sandi', message: kerjaPesan[ctx.bahasa].sandiSalah }], status: 422 });
  const { totpURI, backupCodes } = z.looseObject({ totpURI: z.string(), backupCodes: z.array(z.string()) }).parse(await result.json());
  const qr = await QRCode.toDataURL(totpURI, { margin: 1, width: 220 });
  return tampilAkun(akun, ctx, {
    dua: { langkah: 'pasang', qr, rahasia: new URL(totpURI).searchParams.get('secret') ?? '', cadangan: backupCodes },
  });
}

async function sahkanDua(akun: Akun, ctx: Konteks, kode: string): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  const headers = new Headers({ cookie: ctx.header('cookie') ?? '' });
  const result = await akun.auth.api.verifyTOTP({ body: { code: kode.replaceAll(/\D/g, '') }, headers, asResponse: true });
  if (!result.ok) return tampilAkun(akun, ctx, { galat: [{ field: 'sandi', message: kerjaPesan[ctx.bahasa].kodeSalah }], status: 422 });
  await ctx.write((trx) =>
    appendPeristiwa(trx, {
      badanId: ctx.badan.id,
      berkas: { jenis: 'pengguna', id: petugas.akunId },
      jenis: 'verifikasi_dua_langkah_diubah',
      data: { aktif: true },
      aktor: ctx.aktor,
      pada: ctx.now,
    }),
  );
  return redirect(tautan('/kerja/akun', ctx.bahasa), { kepala: { 'set-cookie': result.headers.getSetCookie() } });
}
