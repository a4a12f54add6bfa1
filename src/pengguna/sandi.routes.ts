import { setTimeout } from 'node:timers/promises';
import { createElement as h } from 'preact';
import { z } from 'zod';
import { kirimSuratAkun } from '../notifikasi/surat-akun.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import { hashAlamat, hitungLaju } from '../shared/web/batas-laju.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import type { Akun } from './akun.ts';
import { masukPesan } from './masuk.pesan.ts';
import { selectKeanggotaan, selectOptionalAkunPetugas } from './pengguna.queries.ts';
import { HalamanAturSandi, HalamanLupa, HalamanTautanMati, HalamanVerifikasi } from './sandi.pages.tsx';
import { pakaiVerifikasi, selectOptionalTautan, sesudahAturSandi } from './tautan-akun.actions.ts';

const FORMULIR = '/masuk';
const BATAS_ALAMAT = { jumlah: 60, detik: 300, per: 'alamat' } as const;
/** Mails for one account; more would only fill its mailbox. */
const BATAS_SURAT = { jumlah: 3, detik: 3600, per: 'badan' } as const;
/** No answer comes sooner, so that its time does not tell whether the account exists. */
const PALING_CEPAT_MS = 250;

const teks = z.string().max(500).catch('').default('');
const query = z.object({ token: teks });

/** A forgotten password, an invitation, a mailbox to prove: by one-time links. */
export function buatRuteSandi(akun: Akun): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/masuk/lupa',
      perlu: 'publik',
      formulir: FORMULIR,
      handle: ({ ctx }) => page(h(HalamanLupa, { halaman: halaman(ctx) })),
    }),
    route({
      // A mail is put into the outbox; nothing of the account changes.
      method: 'POST',
      path: '/masuk/lupa',
      perlu: 'publik',
      peristiwa: null,
      batas: { jumlah: 20, detik: 900, per: 'alamat' },
      body: z.object({ email: teks }),
      handle: ({ ctx, body }) => lupa(ctx, body.email),
    }),
    route({
      method: 'GET',
      path: '/masuk/atur-sandi',
      perlu: 'publik',
      formulir: FORMULIR,
      query,
      handle: async ({ ctx, query: { token } }) => {
        const akunId = await ctx.read((trx) => selectOptionalTautan(trx, 'sandi', token));
        return akunId === undefined ? mati(ctx) : page(h(HalamanAturSandi, { halaman: halaman(ctx), token }), { cache: 'tidak' });
      },
    }),
    route({
      method: 'POST',
      path: '/masuk/atur-sandi',
      perlu: 'publik',
      peristiwa: 'sandi_diubah',
      batas: BATAS_ALAMAT,
      body: z.object({ token: teks, sandi: teks }),
      handle: ({ ctx, body }) => aturSandi(akun, ctx, body),
    }),
    route({
      method: 'GET',
      path: '/masuk/verifikasi',
      perlu: 'publik',
      formulir: FORMULIR,
      query,
      handle: async ({ ctx, query: { token } }) => {
        const akunId = await ctx.read((trx) => selectOptionalTautan(trx, 'verifikasi', token));
        return akunId === undefined ? mati(ctx) : page(h(HalamanVerifikasi, { halaman: halaman(ctx), token }), { cache: 'tidak' });
      },
    }),
    route({
      // A mailbox is proven; no role, case or item changes.
      method: 'POST',
      path: '/masuk/verifikasi',
      perlu: 'publik',
      peristiwa: null,
      batas: BATAS_ALAMAT,
      body: query,
      handle: async ({ ctx, body }) => {
        const akunId = await ctx.write((trx) => pakaiVerifikasi(trx, body.token));
        return akunId === undefined ? mati(ctx) : redirect(tautan('/masuk?kabar=verifikasi', ctx.bahasa));
      },
    }),
  ];
}

const mati = (ctx: Konteks): Balasan => page(h(HalamanTautanMati, { halaman: halaman(ctx) }), { status: 410, cache: 'tidak' });

/** The same answer, after the same time, whether the account exists or not, and however often it was asked for. */
async function lupa(ctx: Konteks, text: string): Promise<Balasan> {
  const email = text.trim().toLowerCase();
  if (!z.email().safeParse(email).success) {
    const galat = [{ field: 'email', message: masukPesan[ctx.bahasa].isiEmail }];
    return page(h(HalamanLupa, { halaman: halaman(ctx), galat, email: text }), { status: 422 });
  }
  await Promise.all([setTimeout(PALING_CEPAT_MS), ctx.write((trx) => suratLupa(ctx, trx, email))]);
  return page(h(HalamanLupa, { halaman: halaman(ctx), terkirim: true }));
}

async function suratLupa(ctx: Konteks, trx: Parameters<typeof hitungLaju>[0], email: string): Promise<void> {
  const kunci = `lupa ${hashAlamat(ctx.config.rahasia.formulir, email)}`;
  if (!(await hitungLaju(trx, ctx.badan.id, kunci, BATAS_SURAT, ctx.now))) return;
  const akunId = await selectOptionalAkunPetugas(trx, ctx.badan.id, email, ctx.now);
  if (akunId !== undefined)
    await kirimSuratAkun(trx, { badanId: ctx.badan.id, akunId, templat: 'akun_sandi', bahasa: ctx.bahasa, now: ctx.now });
}

async function aturSandi(akun: Akun, ctx: Konteks, { token, sandi }: { token: string; sandi: string }): Promise<Balasan> {
  const akunId = await ctx.read((trx) => selectOptionalTautan(trx, 'sandi', token));
  if (akunId === undefined) return mati(ctx);
  if (sandi.length < 10 || sandi.length > 128) {
    const galat = [{ field: 'sandi', message: masukPesan[ctx.bahasa].sandiPendek }];
    return page(h(HalamanAturSandi, { halaman: halaman(ctx), galat, token }), { status: 422 });
  }
  const result = await akun.auth.api.resetPassword({ body: { newPassword: sandi, token }, asResponse: true });
  if (!result.ok) return mati(ctx);
  await ctx.write(async (trx) => {
    await sesudahAturSandi(trx, akunId);
    const peran = await selectKeanggotaan(trx, ctx.badan.id, akunId, hariDi(ctx.badan.zona, ctx.now));
    if (peran.length === 0) return;
    await appendPeristiwa(trx, {
      badanId: ctx.badan.id,
      berkas: { jenis: 'pengguna', id: akunId },
      jenis: 'sandi_diubah',
      data: {},
      aktor: { jenis: 'petugas', id: akunId },
      pada: ctx.now,
    });
    await kirimSuratAkun(trx, { badanId: ctx.badan.id, akunId, templat: 'akun_sandi_diubah', bahasa: ctx.bahasa, now: ctx.now });
  });
  return redirect(tautan('/masuk?kabar=sandi', ctx.bahasa));
}
