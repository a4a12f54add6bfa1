import { createElement as h } from 'preact';
import QRCode from 'qrcode';
import { z } from 'zod';
import type { Akun } from '../pengguna/akun.ts';
import { catatPengguna } from '../pengguna/catat.actions.ts';
import { akhiriSesi, buatToken, cabutToken } from '../pengguna/pengguna.actions.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks, Petugas } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { type Dua, HalamanAkun } from './akun.pages.tsx';
import { akunPesan } from './akun.pesan.ts';
import { selectSesi, selectToken } from './kerja.queries.ts';

const teks = z.string().max(500).catch('').default('');
const BATAS_SANDI = { jumlah: 10, detik: 900, per: 'petugas' } as const;
const params = z.object({ id: z.uuid() });
const perlu = 'kerja:masuk';
const KABAR = ['sandi', 'dua', 'dua_lepas', 'sesi', 'token_cabut'] as const;

/** The officer's own account: password, second step, sessions, tokens. */
export function buatRuteAkun(akun: Akun): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/kerja/akun',
      perlu,
      query: z.object({ kabar: z.enum(KABAR).optional().catch(undefined) }),
      handle: ({ ctx, query }) => tampil(akun, ctx, { kabar: query.kabar }),
    }),
    ...ruteSandi(akun),
    ...ruteDua(akun),
    ...ruteSesi(akun),
    ...ruteToken(akun),
  ];
}

const ruteSandi = (akun: Akun): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/kerja/akun/sandi',
    perlu,
    peristiwa: 'sandi_diubah',
    batas: BATAS_SANDI,
    body: z.object({ lama: teks, baru: teks }),
    handle: ({ ctx, body }) => gantiSandi(akun, ctx, body),
  }),
];

const ruteDua = (akun: Akun): AnyRoute[] => [
  route({
    // Nothing is changed yet: the second step is on only when a code was confirmed.
    method: 'POST',
    path: '/kerja/akun/dua-langkah',
    perlu,
    peristiwa: null,
    batas: BATAS_SANDI,
    body: z.object({ sandi: teks }),
    handle: ({ ctx, body }) => pasangDua(akun, ctx, body.sandi),
  }),
  route({
    method: 'POST',
    path: '/kerja/akun/dua-langkah/sahkan',
    perlu,
    peristiwa: 'verifikasi_dua_langkah_diubah',
    batas: { jumlah: 20, detik: 900, per: 'petugas' },
    body: z.object({ kode: teks, uri: teks, cadangan: teks }),
    handle: ({ ctx, body }) => sahkanDua(akun, ctx, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/akun/dua-langkah/lepas',
    perlu,
    peristiwa: 'verifikasi_dua_langkah_diubah',
    batas: BATAS_SANDI,
    body: z.object({ sandi: teks }),
    handle: ({ ctx, body }) => lepasDua(akun, ctx, body.sandi),
  }),
  route({
    method: 'POST',
    path: '/kerja/akun/dua-langkah/cadangan',
    perlu,
    peristiwa: 'kode_cadangan_dibuat',
    batas: BATAS_SANDI,
    body: z.object({ sandi: teks }),
    handle: ({ ctx, body }) => cadanganBaru(akun, ctx, body.sandi),
  }),
];

const ruteSesi = (akun: Akun): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/kerja/akun/sesi/akhiri-lain',
    perlu,
    peristiwa: 'sesi_diakhiri',
    handle: ({ ctx }) => akhiri(akun, ctx, undefined),
  }),
  route({
    method: 'POST',
    path: '/kerja/akun/sesi/:id/akhiri',
    perlu,
    peristiwa: 'sesi_diakhiri',
    params,
    handle: ({ ctx, params: { id } }) => akhiri(akun, ctx, id),
  }),
];

const ruteToken = (akun: Akun): AnyRoute[] => [
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
    params,
    handle: ({ ctx, params: { id } }) => cabut(ctx, id),
  }),
];

/** Routes with a right always have an officer; the server checked before. */
function petugasDari(ctx: Konteks): Petugas {
  if (!ctx.petugas) throw new Error('route without officer');
  return ctx.petugas;
}

const kuki = (ctx: Konteks): Headers => new Headers({ cookie: ctx.header('cookie') ?? '', 'user-agent': ctx.header('user-agent') ?? '' });
const keAkun = (ctx: Konteks, kabar: (typeof KABAR)[number], result?: Response): Balasan =>
  redirect(tautan(`/kerja/akun?kabar=${kabar}`, ctx.bahasa), result && { kepala: { 'set-cookie': result.headers.getSetCookie() } });

const pelaku = (ctx: Konteks) => ({ badanId: ctx.badan.id, aktor: ctx.aktor, pada: ctx.now });

type Tambahan = {
  tokenBaru?: string;
  cadangan?: readonly string[];
  kabar?: (typeof KABAR)[number] | undefined;
  dua?: Dua;
  galat?: { field: string; message: string }[];
};

async function tampil(akun: Akun, ctx: Konteks, tambahan: Tambahan): Promise<Balasan> {
  const petugas = petugasDari(ctx);
  const { token, sesi } = await ctx.read(async (trx) => ({
    token: await selectToken(trx, ctx.badan.id, petugas.akunId, ctx.now),
    sesi: await selectSesi(trx, petugas.akunId),
  }));
  const kini = await akun.auth.api.getSession({ headers: kuki(ctx) });
  const galat = tambahan.galat ?? [];
  const { kabar, ...lain } = tambahan;
  return page(
    h(HalamanAkun, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      email: petugas.email,
      peran: [...new Set(petugas.keanggotaan.map((k) => k.peran))],
      token,
      sesi: sesi.map((s) => ({ ...s, kini: s.id === kini?.session.id })),
      dua: kini?.user.twoFactorEnabled === true ? { langkah: 'aktif' } : { langkah: 'mati' },
      kabar: kabar && akunPesan[ctx.bahasa].kabar[kabar],
      ...lain,
      galat,
    }),
    { status: galat.length > 0 ? 422 : 200, cache: 'tidak' },
  );
}

const salah = (akun: Akun, ctx: Konteks, field: string, message: string): Promise<Balasan> =>
  tampil(akun, ctx, { galat: [{ field, message }] });

async function gantiSandi(akun: Akun, ctx: Konteks, { lama, baru }: { lama: string; baru: string }): Promise<Balasan> {
  const t = akunPesan[ctx.bahasa];
  if (baru.length < 10 || baru.length > 128) return salah(akun, ctx, 'baru', t.sandiPendek);
  const body = { currentPassword: lama, newPassword: baru, revokeOtherSessions: true };
  const result = await akun.auth.api.changePassword({ body, headers: kuki(ctx), asResponse: true });
  if (!result.ok) return salah(akun, ctx, 'lama', t.sandiSalah);
  await ctx.write((trx) => catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'sandi_diubah', {}));
  return keAkun(ctx, 'sandi', result);
}

async function pasangDua(akun: Akun, ctx: Konteks, sandi: string): Promise<Balasan> {
  const result = await akun.auth.api.enableTwoFactor({ body: { password: sandi }, headers: kuki(ctx), asResponse: true });
  if (!result.ok) return salah(akun, ctx, 'sandi', akunPesan[ctx.bahasa].sandiSalah);
  const { totpURI, backupCodes } = z.looseObject({ totpURI: z.string(), backupCodes: z.array(z.string()) }).parse(await result.json());
  return tampil(akun, ctx, { dua: await pemasangan(totpURI, backupCodes) });
}

async function pemasangan(uri: string, cadangan: readonly string[]): Promise<Dua> {
  const qr = await QRCode.toDataURL(uri, { margin: 1, width: 220 });
  return { langkah: 'pasang', qr, uri, rahasia: new URL(uri).searchParams.get('secret') ?? '', cadangan };
}

async function sahkanDua(akun: Akun, ctx: Konteks, body: { kode: string; uri: string; cadangan: string }): Promise<Balasan> {
  const result = await akun.auth.api.verifyTOTP({ body: { code: body.kode.replaceAll(/\D/g, '') }, headers: kuki(ctx), asResponse: true });
  if (!result.ok) {
    const galat = [{ field: 'kode', message: akunPesan[ctx.bahasa].kodeSalah }];
    // The picture and the codes stay in sight: what the officer already scanned and wrote down holds.
    const tetap = /^otpauth:\/\/totp\//.test(body.uri) ? { dua: await pemasangan(body.uri, body.cadangan.split(' ')) } : {};
    return tampil(akun, ctx, { galat, ...tetap });
  }
  await ctx.write((trx) => catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'verifikasi_dua_langkah_diubah', { aktif: true }));
  return keAkun(ctx, 'dua', result);
}

async function lepasDua(akun: Akun, ctx: Konteks, sandi: string): Promise<Balasan> {
  const result = await akun.auth.api.disableTwoFactor({ body: { password: sandi }, headers: kuki(ctx), asResponse: true });
  if (!result.ok) return salah(akun, ctx, 'sandi', akunPesan[ctx.bahasa].sandiSalah);
  await ctx.write((trx) => catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'verifikasi_dua_langkah_diubah', { aktif: false }));
  return keAkun(ctx, 'dua_lepas', result);
}

async function cadanganBaru(akun: Akun, ctx: Konteks, sandi: string): Promise<Balasan> {
  const result = await akun.auth.api.generateBackupCodes({ body: { password: sandi }, headers: kuki(ctx), asResponse: true });
  if (!result.ok) return salah(akun, ctx, 'sandi', akunPesan[ctx.bahasa].sandiSalah);
  const { backupCodes } = z.looseObject({ backupCodes: z.array(z.string()) }).parse(await result.json());
  await ctx.write((trx) => catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'kode_cadangan_dibuat', {}));
  return tampil(akun, ctx, { cadangan: backupCodes });
}

async function akhiri(akun: Akun, ctx: Konteks, id: string | undefined): Promise<Balasan> {
  const kini = await akun.auth.api.getSession({ headers: kuki(ctx) });
  const akunId = petugasDari(ctx).akunId;
  const jumlah = await ctx.write(async (trx) => {
    const ended = await akhiriSesi(trx, akunId, id === undefined ? { kecuali: kini?.session.id ?? null } : { hanya: id });
    if (ended > 0) await catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'sesi_diakhiri', { jumlah: ended });
    return ended;
  });
  return jumlah === 0 && id !== undefined ? tidakDitemukan() : keAkun(ctx, 'sesi');
}

async function tokenBaru(akun: Akun, ctx: Konteks, nama: string): Promise<Balasan> {
  if (nama === '') return salah(akun, ctx, 'nama', akunPesan[ctx.bahasa].isiNama);
  const { akunId } = petugasDari(ctx);
  const dibuat = await ctx.write(async (trx) => {
    const { token, id } = await buatToken(trx, { badanId: ctx.badan.id, akunId, nama, hak: ['semua'], now: ctx.now });
    await catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'token_dibuat', { token_id: id, hak: ['semua'] });
    return token;
  });
  return tampil(akun, ctx, { tokenBaru: dibuat });
}

async function cabut(ctx: Konteks, id: string): Promise<Balasan> {
  const { akunId } = petugasDari(ctx);
  const done = await ctx.write(async (trx) => {
    if (!(await cabutToken(trx, { badanId: ctx.badan.id, akunId, id, now: ctx.now }))) return false;
    await catatPengguna(trx, pelaku(ctx), petugasDari(ctx).akunId, 'token_dicabut', { token_id: id });
    return true;
  });
  return done ? keAkun(ctx, 'token_cabut') : tidakDitemukan();
}
