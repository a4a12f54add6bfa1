import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tolak } from '../shared/web/balasan.ts';
import { hashAlamat, hitungLaju } from '../shared/web/batas-laju.ts';
import type { Bahasa, Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import type { Akun } from './akun.ts';
import { createElement as h } from 'preact';
import { HalamanAturSandi, HalamanKode, HalamanLupa, HalamanMasuk } from './masuk.pages.tsx';
import { masukPesan } from './masuk.pesan.ts';

const FORMULIR = '/masuk';
/** By address generously (an office shares one), by account tightly: guessing one account is what must not pay. */
const BATAS_ALAMAT = { jumlah: 60, detik: 300, per: 'alamat' } as const;
const BATAS_AKUN = { jumlah: 10, detik: 900, per: 'badan' } as const;

/** Only paths of this site may be the goal after signing in. */
const lanjutSchema = z
  .string()
  .regex(/^\/(?![/\\])[^\r\n]*$/)
  .catch('/kerja')
  .default('/kerja');
const teks = z.string().catch('').default('');

/** Sign-in, two-step code, forgotten password, sign-out. None of them touches a case or an item, so none writes an event. */
export function buatRuteMasuk(akun: Akun): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/masuk',
      perlu: 'publik',
      formulir: FORMULIR,
      query: z.object({ lanjut: lanjutSchema, kabar: z.enum(['sandi', 'verifikasi']).optional().catch(undefined) }),
      handle: ({ ctx, query }) =>
        page(h(HalamanMasuk, { halaman: halaman(ctx), lanjut: query.lanjut, kabar: kabarMasuk(ctx.bahasa, query.kabar) })),
    }),
    route({
      method: 'POST',
      path: '/masuk',
      perlu: 'publik',
      peristiwa: null,
      batas: BATAS_ALAMAT,
      body: z.object({ email: teks, sandi: teks, lanjut: lanjutSchema }),
      handle: ({ ctx, body }) => masuk(akun, ctx, body),
    }),
    route({
      method: 'GET',
      path: '/masuk/kode',
      perlu: 'publik',
      formulir: FORMULIR,
      query: z.object({ lanjut: lanjutSchema }),
      handle: ({ ctx, query }) => page(h(HalamanKode, { halaman: halaman(ctx), lanjut: query.lanjut })),
    }),
    route({
      method: 'POST',
      path: '/masuk/kode',
      perlu: 'publik',
      peristiwa: null,
      batas: BATAS_ALAMAT,
      body: z.object({ kode: teks, cadangan: teks, lanjut: lanjutSchema }),
      handle: ({ ctx, body }) => masukKode(akun, ctx, body),
    }),
    route({
      method: 'GET',
      path: '/masuk/lupa',
      perlu: 'publik',
      formulir: FORMULIR,
      handle: ({ ctx }) => page(h(HalamanLupa, { halaman: halaman(ctx) })),
    }),
    route({
      method: 'POST',
      path: '/masuk/lupa',
      perlu: 'publik',
      peristiwa: null,
      batas: { jumlah: 20, detik: 900, per: 'alamat' },
      body: z.object({ email: teks }),
      handle: ({ ctx, body }) => lupa(akun, ctx, body.email),
    }),
    route({
      method: 'GET',
      path: '/masuk/atur-sandi',
      perlu: 'publik',
      formulir: FORMULIR,
      query: z.object({ token: teks }),
      handle: ({ ctx, query }) => page(h(HalamanAturSandi, { halaman: halaman(ctx), token: query.token })),
    }),
    route({
      method: 'POST',
      path: '/masuk/atur-sandi',
      perlu: 'publik',
      peristiwa: null,
      batas: BATAS_ALAMAT,
      body: z.object({ token: teks, sandi: teks }),
      handle: ({ ctx, body }) => aturSandi(akun, ctx, body),
    }),
    route({
      method: 'GET',
      path: '/masuk/verifikasi',
      perlu: 'publik',
      formulir: FORMULIR,
      query: z.object({ token: teks }),
      handle: async ({ ctx, query }) => {
        const result = await akun.auth.api.verifyEmail({ query: { token: query.token }, asResponse: true });
        return result.ok
          ? redirect(tautan('/masuk?kabar=verifikasi', ctx.bahasa))
          : tolak(410, 'tautan_mati', masukPesan[ctx.bahasa].tautanMati);
      },
    }),
    route({
      method: 'POST',
      path: '/keluar',
      perlu: 'kerja:masuk',
      peristiwa: null,
      handle: async ({ ctx }) => {
        const result = await akun.auth.api.signOut({ headers: kukiSaja(ctx), asResponse: true });
        return redirect(tautan('/', ctx.bahasa), { kepala: { 'set-cookie': result.headers.getSetCookie() } });
      },
    }),
  ];
}

function kabarMasuk(bahasa: Bahasa, kabar: 'sandi' | 'verifikasi' | undefined): string | undefined {
  const t = masukPesan[bahasa];
  return kabar === 'sandi' ? t.sandiTersimpan : kabar === 'verifikasi' ? t.terverifikasi : undefined;
}

const kukiSaja = (ctx: Konteks): Headers => new Headers({ cookie: ctx.header('cookie') ?? '' });

async function masuk(akun: Akun, ctx: Konteks, body: { email: string; sandi: string; lanjut: string }): Promise<Balasan> {
  const t = masukPesan[ctx.bahasa];
  const email = body.email.trim().toLowerCase();
  const kosong = [
    ...(z.email().safeParse(email).success ? [] : [{ field: 'email', message: t.isiEmail }]),
    ...(body.sandi === '' ? [{ field: 'sandi', message: t.isiSandi }] : []),
  ];
  const ulang = (galat: { field: string; message: string }[]): Balasan =>
    page(h(HalamanMasuk, { halaman: halaman(ctx), galat, email: body.email, lanjut: body.lanjut }), { status: 422 });
  if (kosong.length > 0) return ulang(kosong);
  const kunci = `masuk ${hashAlamat(ctx.config.rahasia.formulir, email)}`;
  if (!(await ctx.write((trx) => hitungLaju(trx, ctx.badan.id, kunci, BATAS_AKUN, ctx.now)))) return tolak(429, 'terlalu_sering');
  const result = await akun.auth.api.signInEmail({ body: { email, password: body.sandi }, headers: kukiSaja(ctx), asResponse: true });
  if (result.status === 403) return ulang([{ field: 'email', message: t.belumTerverifikasi }]);
  if (!result.ok) return ulang([{ field: 'sandi', message: t.salah }]);
  const answer = z.looseObject({ twoFactorRedirect: z.boolean().optional() }).parse(await result.json());
  const ke = answer.twoFactorRedirect === true ? `/masuk/kode?lanjut=${encodeURIComponent(body.lanjut)}` : body.lanjut;
  return redirect(tautan(ke, ctx.bahasa), { kepala: { 'set-cookie': result.headers.getSetCookie() } });
}

async function masukKode(akun: Akun, ctx: Konteks, body: { kode: string; cadangan: string; lanjut: string }): Promise<Balasan> {
  const headers = kukiSaja(ctx);
  const cadangan = body.cadangan.trim();
  const result =
    cadangan === ''
      ? await akun.auth.api.verifyTOTP({ body: { code: body.kode.replaceAll(/\D/g, '') }, headers, asResponse: true })
      : await akun.auth.api.verifyBackupCode({ body: { code: cadangan }, headers, asResponse: true });
  if (result.ok) return redirect(tautan(body.lanjut, ctx.bahasa), { kepala: { 'set-cookie': result.headers.getSetCookie() } });
  const galat = [{ field: 'kode', message: masukPesan[ctx.bahasa].kodeSalah }];
  return page(h(HalamanKode, { halaman: halaman(ctx), galat, lanjut: body.lanjut }), { status: 422 });
}

/** The answer is the same whether the account exists or not. */
async function lupa(akun: Akun, ctx: Konteks, text: string): Promise<Balasan> {
  const email = text.trim().toLowerCase();
  if (!z.email().safeParse(email).success) {
    const galat = [{ field: 'email', message: masukPesan[ctx.bahasa].isiEmail }];
    return page(h(HalamanLupa, { halaman: halaman(ctx), galat }), { status: 422 });
  }
  await akun.auth.api.requestPasswordReset({ body: { email }, headers: kukiSaja(ctx), asResponse: true });
  return page(h(HalamanLupa, { halaman: halaman(ctx), terkirim: true }));
}

async function aturSandi(akun: Akun, ctx: Konteks, body: { token: string; sandi: string }): Promise<Balasan> {
  const t = masukPesan[ctx.bahasa];
  const panjang = body.sandi.length >= 10 && body.sandi.length <= 128;
  const result = panjang
    ? await akun.auth.api.resetPassword({ body: { newPassword: body.sandi, token: body.token }, asResponse: true })
    : undefined;
  if (result?.ok) return redirect(tautan('/masuk?kabar=sandi', ctx.bahasa));
  const galat = [{ field: 'sandi', message: panjang ? t.tautanMati : t.sandiPendek }];
  return page(h(HalamanAturSandi, { halaman: halaman(ctx), galat, token: body.token }), { status: 422 });
}
