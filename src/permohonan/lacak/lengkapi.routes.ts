import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import type { Trx } from '../../shared/db/db.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import { KELENGKAPAN, isBerkas, type Kelengkapan } from '../istilah.ts';
import { selectOptionalKasus } from '../kasus.queries.ts';
import type { SesiLacak } from '../kode/sesi.actions.ts';
import { rahasiaDari, sebagaiPemohon } from '../konteks-permohonan.ts';
import { kirimPerbaikan, tambahIsian, tambahKelengkapan } from '../pemohon.actions.ts';
import { lockPermohonan } from '../permohonan.actions.ts';
import { daftarGalat, galatPesan } from '../permohonan.pesan.ts';
import { isBoleh } from '../transisi.ts';
import { bacaIsian } from './lengkapi.isian.ts';
import { HalamanLengkapi } from './lengkapi.pages.tsx';
import { lengkapiPesan } from './lengkapi.pesan.ts';
import { bacaLampiran } from './lampiran.ts';
import { kembali } from './lihat.routes.ts';
import { denganSesi } from './sesi-lacak.ts';

const params = z.object({ kolom: z.enum(KELENGKAPAN) });
const body = z.record(z.string(), z.string().max(10_000).catch(''));

export const ruteLengkapi: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.lengkapi(':kolom'),
    perlu: 'publik',
    formulir: alamat.lacak,
    params,
    handle: ({ ctx, params: { kolom } }) => denganSesi(ctx, (sesi) => formulir(ctx, sesi, kolom)),
  }),
  route({
    method: 'POST',
    path: alamat.lengkapi(':kolom'),
    perlu: 'publik',
    peristiwa: 'permohonan_kelengkapan_ditambah',
    params,
    body,
    handle: ({ ctx, params: { kolom }, body: isian }) => denganSesi(ctx, (sesi) => isi(ctx, sesi, kolom, isian)),
  }),
  route({
    method: 'POST',
    path: alamat.unggah(':kolom'),
    perlu: 'publik',
    peristiwa: 'permohonan_kelengkapan_ditambah',
    params,
    upload: true,
    handle: ({ ctx, params: { kolom } }) => denganSesi(ctx, (sesi) => unggah(ctx, sesi, kolom)),
  }),
  route({
    method: 'POST',
    path: alamat.perbaiki,
    perlu: 'publik',
    peristiwa: 'permohonan_diperbaiki',
    handle: ({ ctx }) =>
      denganSesi(ctx, async ({ permohonanId }) => {
        const r = await ctx.write((trx) => kirimPerbaikan(trx, sebagaiPemohon(ctx), permohonanId));
        return kembali(ctx, r.ok ? 'perbaiki' : 'tetap');
      }),
  }),
];

/** The case while this thing is still missing and may be added; otherwise there is nothing to ask. */
async function selectKurang(trx: Trx, ctx: Konteks, { permohonanId }: SesiLacak, kolom: Kelengkapan): Promise<string | undefined> {
  const p = (await selectOptionalKasus(trx, ctx.badan.id, permohonanId))?.permohonan;
  return p && p.kurang.includes(kolom) && isBoleh('pemohon', p.keadaan, 'tambah_kelengkapan') ? p.nomor : undefined;
}

async function formulir(
  ctx: Konteks,
  sesi: SesiLacak,
  kolom: Kelengkapan,
  m: { isian?: Record<string, string>; galat?: readonly FormError[] } = {},
): Promise<Balasan> {
  const nomor = await ctx.read((trx) => selectKurang(trx, ctx, sesi, kolom));
  if (nomor === undefined) return redirect(tautan(alamat.lihat, ctx.bahasa));
  const node = h(HalamanLengkapi, { halaman: { ...halaman(ctx), jalur: alamat.lengkapi(kolom) }, nomor, kolom, ...m });
  return page(node, { status: m.galat ? 422 : 200, cache: 'tidak' });
}

async function isi(ctx: Konteks, sesi: SesiLacak, kolom: Kelengkapan, isian: Record<string, string>): Promise<Balasan> {
  const dibaca = bacaIsian(kolom, isian);
  if (!dibaca) return tidakDitemukan();
  if (!dibaca.ok) {
    const galat = daftarGalat(dibaca.galat, ctx.bahasa).map((g) => ({ field: g.kolom, message: g.pesan }));
    return formulir(ctx, sesi, kolom, { isian, galat });
  }
  const baru =
    dibaca.isian.kolom === 'rincian'
      ? { ...dibaca.isian, nilai: `${lengkapiPesan[ctx.bahasa].isian.penjelasan}${dibaca.isian.nilai}` }
      : dibaca.isian;
  return tambah(ctx, sesi, kolom, (trx) => tambahIsian(trx, sebagaiPemohon(ctx), rahasiaDari(ctx.config).induk, sesi.permohonanId, baru));
}

async function unggah(ctx: Konteks, sesi: SesiLacak, kolom: Kelengkapan): Promise<Balasan> {
  if (!isBerkas(kolom)) return tidakDitemukan();
  const lampiran = await bacaLampiran(ctx);
  if (!lampiran.ok) return formulir(ctx, sesi, kolom, { galat: [{ field: 'foto', message: galatPesan[ctx.bahasa][lampiran.alasan] }] });
  const { mime, isi: bita } = lampiran;
  return tambah(ctx, sesi, kolom, (trx) =>
    tambahKelengkapan(trx, sebagaiPemohon(ctx), rahasiaDari(ctx.config).induk, sesi.permohonanId, {
      cara: 'salinan',
      lampiran: { jenis: kolom, mime, isi: bita },
    }),
  );
}

/** Adds only what is still missing, under the lock of the case: pressed twice it is one paper and one event. */
async function tambah(ctx: Konteks, sesi: SesiLacak, kolom: Kelengkapan, fn: (trx: Trx) => Promise<{ ok: boolean }>): Promise<Balasan> {
  const r = await ctx.write(async (trx) => {
    await lockPermohonan(trx, ctx.badan.id, sesi.permohonanId);
    return (await selectKurang(trx, ctx, sesi, kolom)) === undefined ? { ok: false } : fn(trx);
  });
  return kembali(ctx, r.ok ? 'lengkap' : 'tetap');
}
