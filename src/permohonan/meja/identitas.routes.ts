import { createElement as h } from 'preact';
import { z } from 'zod';
import { bacaSetelan } from '../../setelan/setelan.ts';
import type { Trx } from '../../shared/db/db.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan, tolak, unduh } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import { bukaIdentitas, bukaLampiran } from '../identitas.actions.ts';
import { ALASAN_BUKA, type AlasanBuka, KOLOM_IDENTITAS } from '../istilah.ts';
import { selectOptionalKasus } from '../kasus.queries.ts';
import { rahasiaDari, sebagaiPetugas } from '../konteks-permohonan.ts';
import { perbaruiKode, tambahIsian, tambahKelengkapan } from '../pemohon.actions.ts';
import { selectOptionalPermohonanId } from '../permohonan.queries.ts';
import { setelanBukti } from '../permohonan.setelan.ts';
import { bacaFormTambah, type FormTambah } from './form-tambah.ts';
import { kalimatMeja } from './galat-meja.ts';
import { HalamanBuka, HalamanIdentitas, HalamanKode, HalamanTambah } from './identitas.pages.tsx';
import { identitasPesan } from './identitas.pesan.ts';
import { BERKAS_MEJA, type Masalah } from './meja.isian.ts';
import { buatSlip, HalamanSlipDari } from './slip.halaman.ts';
import { bacaTambah, isianKurang } from './tambah.isian.ts';

const params = z.object({ nomor: z.string().max(40) });

/** Who asks, for an officer's eye: each opening with its reason; papers, answers and codes at the desk. */
export const ruteIdentitas: readonly AnyRoute[] = [
  route({
    method: 'POST',
    path: alamat.kasusIdentitas(':nomor'),
    perlu: 'permohonan:identitas',
    peristiwa: 'permohonan_identitas_dibuka',
    params,
    body: z.object({ alasan: z.enum(ALASAN_BUKA).optional().catch(undefined) }),
    handle: ({ ctx, params: p, body }) => buka(ctx, p.nomor, body.alasan),
  }),
  route({
    method: 'POST',
    path: alamat.kasusLampiran(':nomor', ':id'),
    perlu: 'permohonan:identitas',
    peristiwa: 'permohonan_identitas_dibuka',
    params: z.object({ nomor: z.string().max(40), id: z.uuid() }),
    handle: ({ ctx, params: p }) => lampiran(ctx, p.nomor, p.id),
  }),
  route({
    method: 'GET',
    path: alamat.kasusTambah(':nomor'),
    perlu: 'permohonan:proses',
    params,
    handle: ({ ctx, params: p }) => tampilTambah(ctx, p.nomor),
  }),
  route({
    method: 'POST',
    path: alamat.kasusTambah(':nomor'),
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_kelengkapan_ditambah',
    params,
    upload: true,
    handle: ({ ctx, params: p }) => tambah(ctx, p.nomor),
  }),
  route({
    method: 'GET',
    path: alamat.kasusKode(':nomor'),
    perlu: 'permohonan:catat',
    params,
    handle: ({ ctx, params: p }) => tampilKode(ctx, p.nomor),
  }),
  route({
    method: 'POST',
    path: alamat.kasusKode(':nomor'),
    perlu: 'permohonan:catat',
    peristiwa: 'permohonan_kode_diperbarui',
    batas: { jumlah: 30, detik: 3600, per: 'petugas' },
    params,
    body: z.object({ cocok: z.string().optional().catch(undefined) }),
    handle: ({ ctx, params: p, body }) => gantiKode(ctx, p.nomor, body.cocok === 'ya'),
  }),
];

const idDari = (trx: Trx, ctx: Konteks, nomor: string): Promise<string | undefined> => selectOptionalPermohonanId(trx, ctx.badan.id, nomor);

/** All columns at once: one look, one event, one reason. */
async function buka(ctx: Konteks, nomor: string, alasan: AlasanBuka | undefined): Promise<Balasan> {
  const galat = [{ field: 'alasan', message: identitasPesan[ctx.bahasa].identitas.alasanSalah }];
  if (alasan === undefined) return page(h(HalamanBuka, { halaman: halaman(ctx), nomor, galat }), { status: 422 });
  const hasil = await ctx.write(async (trx) => {
    const id = await idDari(trx, ctx, nomor);
    return id === undefined
      ? undefined
      : bukaIdentitas(trx, sebagaiPetugas(ctx), rahasiaDari(ctx.config).induk, id, { kolom: KOLOM_IDENTITAS, alasan });
  });
  if (!hasil || (!hasil.ok && hasil.alasan === 'tidak_ditemukan')) return tidakDitemukan();
  if (!hasil.ok) return redirect(tautan(alamat.kasus(nomor), ctx.bahasa));
  return page(h(HalamanIdentitas, { halaman: halaman(ctx), nomor, isi: hasil.isi }), { cache: 'tidak' });
}

async function lampiran(ctx: Konteks, nomor: string, id: string): Promise<Balasan> {
  const hasil = await ctx.write(async (trx) => {
    const kasus = await idDari(trx, ctx, nomor);
    return kasus === undefined ? undefined : bukaLampiran(trx, sebagaiPetugas(ctx), rahasiaDari(ctx.config).induk, kasus, id);
  });
  if (!hasil?.ok) return tidakDitemukan();
  const { mime, isi } = hasil.isi;
  return unduh(isi, mime, {
    kepala: {
      'content-disposition': 'inline',
      'content-length': String(isi.length),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

async function tampilTambah(ctx: Konteks, nomor: string, form?: FormTambah, galat: readonly Masalah[] = []): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => {
    const id = await idDari(trx, ctx, nomor);
    const kasus = id === undefined ? undefined : await selectOptionalKasus(trx, ctx.badan.id, id);
    return kasus && { kurang: kasus.permohonan.kurang, cara: (await bacaSetelan(trx, ctx.badan.id, setelanBukti)).cara };
  });
  if (!isi) return tidakDitemukan();
  const node = h(HalamanTambah, {
    halaman: halaman(ctx),
    nomor,
    cara: isi.cara,
    berkas: BERKAS_MEJA.filter((b) => isi.kurang.includes(b)),
    isian: isianKurang(isi.kurang),
    ...(form && { ketikan: form.isian }),
    galat: galat.map((g) => kalimatMeja(g, ctx.bahasa)),
  });
  return page(node, { status: galat.length > 0 ? 422 : 200 });
}

async function tambah(ctx: Konteks, nomor: string): Promise<Balasan> {
  const form = await bacaFormTambah(ctx);
  const { nilai, galat } = bacaTambah(form.isian);
  const kosong = nilai.length === 0 && form.lampiran.length === 0 && form.diperlihatkan.length === 0;
  const semua = [
    ...form.galat,
    ...galat,
    ...(kosong && form.galat.length + galat.length === 0 ? [{ path: ['kosong'], message: 'kosong' }] : []),
  ];
  if (semua.length > 0) return tampilTambah(ctx, nomor, form, semua);
  const { induk } = rahasiaDari(ctx.config);
  const pelaku = sebagaiPetugas(ctx);
  const hasil = await ctx.write(async (trx) => {
    const id = await idDari(trx, ctx, nomor);
    if (id === undefined) return undefined;
    const { cara } = await bacaSetelan(trx, ctx.badan.id, setelanBukti);
    const langkah = [
      ...(cara === 'salinan'
        ? form.lampiran.map((l) => () => tambahKelengkapan(trx, pelaku, induk, id, { cara: 'salinan', lampiran: l }))
        : []),
      ...(cara === 'diperlihatkan'
        ? form.diperlihatkan.map((kolom) => () => tambahKelengkapan(trx, pelaku, induk, id, { cara, kolom, empatAkhir: form.empatAkhir }))
        : []),
      ...nilai.map(
        ([kolom, isi]) =>
          () =>
            tambahIsian(trx, pelaku, induk, id, { kolom, nilai: isi }),
      ),
    ];
    for (const satu of langkah) {
      const r = await satu();
      if (!r.ok) return r;
    }
    return { ok: true as const };
  });
  if (!hasil) return tidakDitemukan();
  // The case ended meanwhile, or the role may not: nothing to mend in the form.
  return hasil.ok ? redirect(tautan(alamat.kasus(nomor), ctx.bahasa)) : tolak(409, 'isian_salah');
}

async function tampilKode(ctx: Konteks, nomor: string): Promise<Balasan> {
  const id = await ctx.read((trx) => idDari(trx, ctx, nomor));
  return id === undefined ? tidakDitemukan() : page(h(HalamanKode, { halaman: halaman(ctx), nomor }));
}

/** The new slip is the answer itself: the code is shown once and stands in no address. */
async function gantiKode(ctx: Konteks, nomor: string, cocok: boolean): Promise<Balasan> {
  const galat = [{ field: 'cocok', message: identitasPesan[ctx.bahasa].kodeBaru.cocokkanSalah }];
  if (!cocok) return page(h(HalamanKode, { halaman: halaman(ctx), nomor, galat }), { status: 422 });
  const hasil = await ctx.write(async (trx) => {
    const id = await idDari(trx, ctx, nomor);
    if (id === undefined) return undefined;
    const r = await perbaruiKode(trx, sebagaiPetugas(ctx), id, { lewat: 'meja', rahasiaKode: rahasiaDari(ctx.config).kode });
    return r.ok ? { id, kode: r.kode } : undefined;
  });
  const slip = hasil && (await buatSlip(ctx, hasil.id, hasil.kode));
  return slip ? page(HalamanSlipDari(ctx, slip), { cache: 'tidak' }) : tidakDitemukan();
}
