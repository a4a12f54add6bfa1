import { createElement as h } from 'preact';
import { z } from 'zod';
import { kabari } from '../../notifikasi/notifikasi.actions.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import type { Trx } from '../../shared/db/db.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import { selectKolomTerisi } from '../brankas/brankas.queries.ts';
import { boleh, email, telepon } from '../isian.ts';
import { KABARI_LEWAT } from '../istilah.ts';
import { selectOptionalKodeId } from '../kode/kode.actions.ts';
import type { SesiLacak } from '../kode/sesi.actions.ts';
import { rahasiaDari, sebagaiPemohon } from '../konteks-permohonan.ts';
import { cabutPermohonan, perbaruiKode, tambahIsian, ubahKabar } from '../pemohon.actions.ts';
import { daftarGalat } from '../permohonan.pesan.ts';
import { selectOrangPermohonan } from '../permohonan.queries.ts';
import { isBoleh } from '../transisi.ts';
import { aturPesan } from './atur.pesan.ts';
import { HalamanTanya, HalamanUbahKabar, type UbahKabarProps } from './atur.pages.tsx';
import { kembali } from './lihat.routes.ts';
import { HalamanKodeJadi } from './masuk.pages.tsx';
import { bukaSesi, denganSesi } from './sesi-lacak.ts';

const bodyKabar = z.object({ lewat: z.enum(KABARI_LEWAT), telepon: boleh(telepon), email: boleh(email) });
const dasar = { perlu: 'publik' } as const;

export const ruteAtur: readonly AnyRoute[] = [
  tanya('cabut'),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.cabut,
    peristiwa: 'permohonan_dicabut',
    handle: ({ ctx }) =>
      denganSesi(ctx, async ({ permohonanId }) => {
        const r = await ctx.write((trx) => cabutPermohonan(trx, sebagaiPemohon(ctx), permohonanId));
        return kembali(ctx, r.ok ? 'cabut' : 'tetap');
      }),
  }),
  tanya('kode'),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.kode,
    peristiwa: 'permohonan_kode_diperbarui',
    handle: ({ ctx }) => denganSesi(ctx, (sesi) => gantiKode(ctx, sesi)),
  }),
  route({
    ...dasar,
    method: 'GET',
    path: alamat.kabar,
    formulir: alamat.lacak,
    handle: ({ ctx }) => denganSesi(ctx, (sesi) => formKabar(ctx, sesi)),
  }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.kabar,
    peristiwa: 'permohonan_kabar_diubah',
    body: bodyKabar,
    onInvalid: ({ ctx, isian, galat }) =>
      denganSesi(ctx, (sesi) =>
        formKabar(ctx, sesi, {
          isian: { lewat: teks(isian, 'lewat'), telepon: teks(isian, 'telepon'), email: teks(isian, 'email') },
          galat: daftarGalat(galat, ctx.bahasa).map((g) => ({ field: g.kolom, message: g.pesan })),
        }),
      ),
    handle: ({ ctx, body }) => denganSesi(ctx, (sesi) => simpanKabar(ctx, sesi, body)),
  }),
];

const teks = (isian: Readonly<Record<string, unknown>>, nama: string): string => {
  const nilai = isian[nama];
  return typeof nilai === 'string' ? nilai.slice(0, 254) : '';
};

/** The page that asks once, open while the state table lets the requester do it. */
function tanya(apa: 'cabut' | 'kode'): AnyRoute {
  const tindakan = apa === 'cabut' ? 'cabut' : 'perbarui_kode';
  return route({
    ...dasar,
    method: 'GET',
    path: alamat[apa],
    formulir: alamat.lacak,
    handle: ({ ctx }) =>
      denganSesi(ctx, async ({ permohonanId }) => {
        const orang = await ctx.read((trx) => selectOrangPermohonan(trx, ctx.badan.id, permohonanId));
        if (!orang || !isBoleh('pemohon', orang.keadaan, tindakan)) return redirect(tautan(alamat.lihat, ctx.bahasa));
        const node = h(HalamanTanya, { halaman: { ...halaman(ctx), jalur: alamat[apa] }, nomor: orang.nomor, apa });
        return page(node, { cache: 'tidak' });
      }),
  });
}

/** A new code for one who is inside: shown once, every other session dies with the old code, and he is told the way he chose. */
async function gantiKode(ctx: Konteks, { permohonanId }: SesiLacak): Promise<Balasan> {
  const r = await ctx.write(async (trx) => {
    const rahasiaKode = rahasiaDari(ctx.config).kode;
    const hasil = await perbaruiKode(trx, sebagaiPemohon(ctx), permohonanId, { lewat: 'halaman', rahasiaKode });
    if (!hasil.ok) return undefined;
    const kodeId = await selectOptionalKodeId(trx, ctx.badan.id, permohonanId);
    if (kodeId === undefined) throw new Error('a code just made is not there');
    await kabariKode(trx, ctx, permohonanId, kodeId);
    return { kode: hasil.kode, kuki: await bukaSesi(ctx, trx, { permohonanId, kodeId }) };
  });
  if (!r) return kembali(ctx, 'tetap');
  return page(h(HalamanKodeJadi, { halaman: { ...halaman(ctx), jalur: alamat.lacak }, kode: r.kode }), { cache: 'tidak', kuki: [r.kuki] });
}

async function kabariKode(trx: Trx, ctx: Konteks, permohonanId: string, kodeId: string): Promise<void> {
  const orang = await selectOrangPermohonan(trx, ctx.badan.id, permohonanId);
  const lewat = KABARI_LEWAT.find((k) => k === orang?.kabariLewat);
  if (!orang || lewat === undefined) return;
  await kabari(trx, {
    badanId: ctx.badan.id,
    now: ctx.now,
    permohonanId,
    orangId: orang.orangId,
    lewat,
    bahasa: orang.bahasa,
    templat: 'kode_diperbarui',
    data: { nomor: orang.nomor },
    kunci: `kode_diperbarui:${kodeId}`,
  });
}

type UlangKabar = { isian: UbahKabarProps['isian']; galat: readonly FormError[] };

async function formKabar(ctx: Konteks, { permohonanId }: SesiLacak, ulang?: UlangKabar): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const orang = await selectOrangPermohonan(trx, ctx.badan.id, permohonanId);
    return orang && { orang, terisi: await selectKolomTerisi(trx, ctx.badan.id, orang.orangId) };
  });
  if (!data) return tidakDitemukan();
  const { orang, terisi } = data;
  const node = h(HalamanUbahKabar, {
    halaman: { ...halaman(ctx), jalur: alamat.kabar },
    nomor: orang.nomor,
    isian: { lewat: orang.kabariLewat, telepon: '', email: '' },
    ada: { telepon: terisi.has('telepon'), email: terisi.has('email') },
    bolehTambah: isBoleh('pemohon', orang.keadaan, 'tambah_kelengkapan'),
    ...ulang,
  });
  return page(node, { status: ulang ? 422 : 200, cache: 'tidak' });
}

/** Contacts first, then the way: both or neither. */
async function simpanKabar(ctx: Konteks, sesi: SesiLacak, body: z.output<typeof bodyKabar>): Promise<Balasan> {
  const pelaku = sebagaiPemohon(ctx);
  const { induk } = rahasiaDari(ctx.config);
  const alasan = await ctx
    .write(async (trx) => {
      for (const kolom of ['telepon', 'email'] as const) {
        const nilai = body[kolom];
        if (nilai === undefined) continue;
        const r = await tambahIsian(trx, pelaku, induk, sesi.permohonanId, { kolom, nilai });
        if (!r.ok) throw new Batal(r.alasan);
      }
      const r = await ubahKabar(trx, pelaku, sesi.permohonanId, body.lewat);
      if (!r.ok) throw new Batal(r.alasan);
      return undefined;
    })
    .catch((error: unknown) => {
      if (error instanceof Batal) return error.alasan;
      throw error;
    });
  if (alasan === undefined) return kembali(ctx, 'kabar');
  if (alasan !== 'kontak_belum_ada') return kembali(ctx, 'tetap');
  const field = body.lewat === 'email' ? 'email' : 'telepon';
  return formKabar(ctx, sesi, {
    isian: { lewat: body.lewat, telepon: body.telepon ?? '', email: body.email ?? '' },
    galat: [{ field, message: aturPesan[ctx.bahasa].kabar.belumAda }],
  });
}

/** Rolls the transaction back with its reason: nothing is kept of a change that was refused as a whole. */
class Batal extends Error {
  readonly alasan: string;
  constructor(alasan: string) {
    super(alasan);
    this.alasan = alasan;
  }
}
