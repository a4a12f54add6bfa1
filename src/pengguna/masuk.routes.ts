import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tolak } from '../shared/web/balasan.ts';
import { hariDi } from '../shared/hari.ts';
import { kirimSuratAkun } from '../notifikasi/surat-akun.actions.ts';
import { hashAlamat, hitungLaju } from '../shared/web/batas-laju.ts';
import type { Bahasa, Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import type { Akun } from './akun.ts';
import { adalahLatihan } from './sesi.ts';
import { selectKeanggotaan, selectOptionalAkunPetugas } from './pengguna.queries.ts';
import { createElement as h } from 'preact';
import { HalamanKode, HalamanMasuk } from './masuk.pages.tsx';
import { masukPesan } from './masuk.pesan.ts';

const FORMULIR = '/masuk';
/** By address generously (an office shares one), by account tightly: guessing one account is what must not pay. */
const BATAS_ALAMAT = { jumlah: 60, detik: 300, per: 'alamat' } as const;
const BATAS_AKUN = { jumlah: 10, detik: 900, per: 'badan' } as const;
const BATAS_VERIFIKASI = { jumlah: 3, detik: 3600, per: 'badan' } as const;

/** Only paths of this site may be the goal after signing in. */
const lanjutSchema = z
  .string()
  .regex(/^\/(?![/\\])[^\r\n]*$/)
  .catch('/kerja')
  .default('/kerja');
const teks = z.string().catch('').default('');

/** Sign-in, two-step code, sign-out. None of them touches a case or an item, so none writes an event. */
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

/** Only what accounts need of the call: its cookies, and what kind of browser it is, for the list of own sessions. */
const kukiSaja = (ctx: Konteks): Headers =>
  new Headers({ cookie: ctx.header('cookie') ?? '', 'user-agent': (ctx.header('user-agent') ?? '').slice(0, 300) });

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
  // A practice account: the same answer as to a wrong password.
  if (ctx.config.production && adalahLatihan(email)) return ulang([{ field: 'sandi', message: t.salah }]);
  const result = await akun.auth.api.signInEmail({ body: { email, password: body.sandi }, headers: kukiSaja(ctx), asResponse: true });
  if (result.status === 403) {
    await kirimVerifikasi(ctx, email);
    return ulang([{ field: 'email', message: t.belumTerverifikasi }]);
  }
  if (!result.ok) return ulang([{ field: 'sandi', message: t.salah }]);
  const answer = z.looseObject({ twoFactorRedirect: z.boolean().optional() }).parse(await result.clone().json());
  if (answer.twoFactorRedirect === true)
    return redirect(tautan(`/masuk/kode?lanjut=${encodeURIComponent(body.lanjut)}`, ctx.bahasa), {
      kepala: { 'set-cookie': result.headers.getSetCookie() },
    });
  return (await bukaPintu(akun, ctx, result, body.lanjut)) ?? ulang([{ field: 'email', message: t.tanpaPeran }]);
}

/** The password was right, the mailbox is not proven yet. At most three mails an hour. */
async function kirimVerifikasi(ctx: Konteks, email: string): Promise<void> {
  await ctx.write(async (trx) => {
    const kunci = `verifikasi ${hashAlamat(ctx.config.rahasia.formulir, email)}`;
    if (!(await hitungLaju(trx, ctx.badan.id, kunci, BATAS_VERIFIKASI, ctx.now))) return;
    const akunId = await selectOptionalAkunPetugas(trx, ctx.badan.id, email, ctx.now);
    if (akunId !== undefined)
      await kirimSuratAkun(trx, { badanId: ctx.badan.id, akunId, templat: 'akun_verifikasi', bahasa: ctx.bahasa, now: ctx.now });
  });
}

/**
 * The account is proven: its session opens the workspace, and the one this browser held before ends. Undefined where the account
 * has no role in this body today, or is locked here; then the new session ends too.
 */
async function bukaPintu(akun: Akun, ctx: Konteks, result: Response, lanjut: string): Promise<Balasan | undefined> {
  const { user } = z.looseObject({ user: z.looseObject({ id: z.string() }) }).parse(await result.json());
  const kuki = result.headers.getSetCookie();
  const peran = await ctx.read((trx) => selectKeanggotaan(trx, ctx.badan.id, user.id, hariDi(ctx.badan.zona, ctx.now)));
  const ends = peran.length === 0 ? new Headers({ cookie: kuki.map((k) => k.split(';')[0]).join('; ') }) : kukiSaja(ctx);
  await akun.auth.api.signOut({ headers: ends, asResponse: true });
  return peran.length === 0 ? undefined : redirect(tautan(lanjut, ctx.bahasa), { kepala: { 'set-cookie': kuki } });
}

async function masukKode(akun: Akun, ctx: Konteks, body: { kode: string; cadangan: string; lanjut: string }): Promise<Balasan> {
  const headers = kukiSaja(ctx);
  const cadangan = body.cadangan.trim();
  const result =
    cadangan === ''
      ? await akun.auth.api.verifyTOTP({ body: { code: body.kode.replaceAll(/\D/g, '') }, headers, asResponse: true })
      : await akun.auth.api.verifyBackupCode({ body: { code: cadangan }, headers, asResponse: true });
  const masuk = result.ok ? await bukaPintu(akun, ctx, result, body.lanjut) : undefined;
  if (masuk) return masuk;
  const t = masukPesan[ctx.bahasa];
  const galat = [{ field: 'kode', message: result.ok ? t.tanpaPeran : t.kodeSalah }];
  return page(h(HalamanKode, { halaman: halaman(ctx), galat, lanjut: body.lanjut }), { status: 422 });
}
